//! How often each check is right.

use std::collections::BTreeSet;
use std::fmt;

use policy::{Rule, Section};
use reading::review;
use words::{Finding, Severity};

use super::Entry;

/// How often a check is right.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Count {
    /// It found what a reader raises.
    pub(crate) found: usize,
    /// It found something where a reader raises nothing.
    pub(crate) extra: usize,
    /// A reader raises what it did not find.
    pub(crate) missed: usize,
}

/// How often each check is right, and what it costs those who wrote a good message.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    /// In the order of the register.
    pub(crate) checks: Vec<(Rule, Count)>,
    pub(crate) messages: usize,
    pub(crate) good: usize,
    /// Good messages that are stopped.
    pub(crate) good_stopped: usize,
    /// Good messages with a warning, and no stop.
    pub(crate) good_warned: usize,
    /// All messages in which a check stops where a reader raises nothing.
    pub(crate) falsely_stopped: usize,
}

impl Tally {
    pub(crate) fn new() -> Self {
        let checks = Rule::ALL.iter().filter(|rule| rule.section() == Section::Checks);
        Self {
            checks: checks.map(|rule| (*rule, Count::default())).collect(),
            messages: 0,
            good: 0,
            good_stopped: 0,
            good_warned: 0,
            falsely_stopped: 0,
        }
    }

    /// Looks a message over and counts what was found. The findings come back, for whoever wants to print them.
    pub(crate) fn add(&mut self, entry: &Entry) -> Vec<Finding> {
        let findings = review(&entry.draft);
        let found: BTreeSet<&str> = findings.iter().map(|finding| finding.check.id()).collect();
        for (rule, count) in &mut self.checks {
            match (found.contains(rule.id()), entry.expected.contains(rule.id())) {
                (true, true) => count.found += 1,
                (true, false) => count.extra += 1,
                (false, true) => count.missed += 1,
                (false, false) => {}
            }
        }
        let has_false = |severity: Severity| {
            findings.iter().any(|finding| finding.severity == severity && !entry.expected.contains(finding.check.id()))
        };
        let (stop, warn) = (has_false(Severity::Stop), has_false(Severity::Warn));
        self.messages += 1;
        self.falsely_stopped += usize::from(stop);
        if entry.is_good() {
            self.good += 1;
            self.good_stopped += usize::from(stop);
            self.good_warned += usize::from(warn && !stop);
        }
        findings
    }

    /// Adds what was counted elsewhere.
    pub(crate) fn merge(&mut self, other: &Self) {
        for ((_, sum), (_, part)) in self.checks.iter_mut().zip(&other.checks) {
            sum.add(*part);
        }
        self.messages += other.messages;
        self.good += other.good;
        self.good_stopped += other.good_stopped;
        self.good_warned += other.good_warned;
        self.falsely_stopped += other.falsely_stopped;
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.extra += other.extra;
        self.missed += other.missed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "check    found  extra missed precision recall")?;
        let mut all = Count::default();
        for (rule, count) in &self.checks {
            all.add(*count);
            line(f, rule.id(), *count)?;
        }
        line(f, "all", all)?;
        writeln!(f, "{} messages, {} of them good", self.messages, self.good)?;
        writeln!(f, "good messages stopped: {}, warned about: {}", self.good_stopped, self.good_warned)?;
        writeln!(f, "messages with a false stop, good or not: {}", self.falsely_stopped)
    }
}

fn line(f: &mut fmt::Formatter<'_>, name: &str, Count { found, extra, missed }: Count) -> fmt::Result {
    let (precision, recall) = (share(found, found + extra), share(found, found + missed));
    writeln!(f, "{name:8} {found:5} {extra:6} {missed:6} {precision:>9} {recall:>6}")
}

/// A share with two digits, rounded down; a dash where there is nothing to share.
fn share(part: usize, whole: usize) -> String {
    let hundredths = (part * 100).checked_div(whole);
    hundredths.map_or_else(|| "–".to_owned(), |share| format!("{}.{:02}", share / 100, share % 100))
}
