//! What the checks found, on its way to becoming findings.

use crate::advice::Text;
use crate::rules::Rule;

use super::checks::Check;
use super::reading::{Reading, Side};
use super::{Finding, Part, Severity};

/// Collects findings, each under the check that is at work.
#[derive(Debug, Default)]
pub(super) struct Report {
    check: Option<(Rule, &'static str)>,
    found: Vec<Finding>,
}

/// What a finding tells, and its fix.
#[derive(Debug)]
pub(super) struct Words {
    says: Text,
    instead: Text,
    fix: Option<String>,
}

/// Words without a fix.
pub(super) fn words(says: impl Into<Text>, instead: impl Into<Text>) -> Words {
    Words { says: says.into(), instead: instead.into(), fix: None }
}

impl Words {
    /// With a fix, where there is one.
    pub(super) fn fix(self, fix: impl Into<Option<String>>) -> Self {
        Self { fix: fix.into(), ..self }
    }
}

impl Report {
    pub(super) fn begin(&mut self, check: &Check) {
        self.check = Some((check.rule, check.name));
    }

    /// Something missing from a part of the draft.
    pub(super) fn missing(&mut self, severity: Severity, field: Part, words: Words) {
        self.push(severity, field, None, words);
    }

    /// The words from `first` up to `last`.
    pub(super) fn at(&mut self, severity: Severity, side: &Side, (first, last): (usize, usize), words: Words) {
        self.bytes(severity, side, side.text.span(first, last), words);
    }

    /// The bytes from `start` to `end`.
    pub(super) fn bytes(&mut self, severity: Severity, side: &Side, (start, end): (usize, usize), words: Words) {
        self.push(severity, side.part, Some((start, end)), words);
    }

    fn push(&mut self, severity: Severity, field: Part, span: Option<(usize, usize)>, words: Words) {
        let Some((check, name)) = self.check else { return };
        let Words { says, instead, fix } = words;
        let (start, end) = (span.map(|span| span.0), span.map(|span| span.1));
        self.found.push(Finding { check, name, severity, field, start, end, says, instead, fix });
    }

    /// The findings in order, with their places counted as the public interface counts them.
    pub(super) fn finish(mut self, reading: &Reading) -> Vec<Finding> {
        self.found.sort_by_key(|found| (found.start.is_none(), found.field, found.start, found.end, found.check));
        for side in reading.sides() {
            let mut places: Vec<usize> = self
                .found
                .iter()
                .filter(|found| found.field == side.part)
                .flat_map(|found| [found.start, found.end])
                .flatten()
                .collect();
            if places.is_empty() {
                continue;
            }
            places.sort_unstable();
            places.dedup();
            let units = units(side.text.source, &places);
            let counted = |byte: usize| places.binary_search(&byte).ok().and_then(|place| units.get(place).copied());
            for found in self.found.iter_mut().filter(|found| found.field == side.part) {
                found.start = found.start.and_then(counted);
                found.end = found.end.and_then(counted);
            }
        }
        self.found
    }
}

/// How many UTF-16 units come before each of these bytes, which are in order.
fn units(text: &str, places: &[usize]) -> Vec<usize> {
    let mut units = Vec::with_capacity(places.len());
    let mut passed = 0;
    let mut from = 0;
    for &place in places {
        passed += text.get(from..place).unwrap_or_default().chars().map(char::len_utf16).sum::<usize>();
        from = place;
        units.push(passed);
    }
    units
}
