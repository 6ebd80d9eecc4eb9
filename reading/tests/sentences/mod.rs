//! Sentences that were labelled by somebody who had not seen the phrases, and how often they are understood as labelled.

use std::fmt::Write as _;

use policy::{Circumstance, Notice};
use reading::{Certainty, Understood, understand};
use serde_json::Value;
use words::WallTime;

/// The present that the sentences were labelled at: a Tuesday.
pub(crate) const NOW: &str = "2026-12-01T09:30";
const ZONE: &str = "Europe/London";
/// The facts that are labelled besides circumstance and time.
const FACTS: [&str; 7] = ["interest", "said", "likelihood", "contact", "format", "viaRecruiter", "stage"];

/// How often a label was met, said otherwise, and missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) wrong: usize,
    pub(crate) missed: usize,
}

/// How a corpus was understood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// Sentences with a circumstance.
    pub(crate) labelled: usize,
    /// Those whose best label is the first candidate, one of the labels is, and the best is among three.
    pub(crate) first: usize,
    pub(crate) acceptable: usize,
    pub(crate) among_three: usize,
    /// Those whose first candidate is of the right kind.
    pub(crate) kind: usize,
    /// Candidates that were sure, and those of them that are no label of the sentence.
    pub(crate) sure: usize,
    pub(crate) sure_wrong: usize,
    /// Sentences without a circumstance, and those for which nothing likely was offered.
    pub(crate) empty: usize,
    pub(crate) empty_right: usize,
    /// Day and hour. A band that agrees with them counts as missed.
    pub(crate) at: Count,
    pub(crate) band: Count,
    pub(crate) facts: [Count; 7],
    /// What was understood otherwise than labelled.
    pub(crate) misses: Vec<String>,
}

impl Tally {
    /// Understands each line of a corpus; see `tests/corpus/sentences.jsonl`.
    pub(crate) fn of(corpus: &str) -> Self {
        let mut tally = Self::default();
        for line in corpus.lines().filter(|line| !line.trim().is_empty()) {
            let label: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
            let sentence = label["sentence"].as_str().unwrap_or_else(|| panic!("no sentence: {line}"));
            let understood = understand(sentence, now(), ZONE);
            tally.circumstance(sentence, &label, &understood);
            tally.time(sentence, &label, &understood);
            tally.facts(sentence, &label, &understood);
        }
        tally
    }

    fn circumstance(&mut self, sentence: &str, label: &Value, understood: &Understood) {
        let labels: Vec<&str> =
            label["circumstances"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let first = understood.circumstances.first();
        let is_label = first.is_some_and(|first| labels.contains(&first.id.id()));
        let is_sure = first.is_some_and(|first| first.certainty == Certainty::Sure);
        self.sure += usize::from(is_sure);
        self.sure_wrong += usize::from(is_sure && !is_label);
        let Some(best) = labels.first().and_then(|best| Circumstance::from_id(best)) else {
            self.empty += 1;
            self.empty_right += usize::from(first.is_none_or(|first| first.certainty == Certainty::Maybe));
            return;
        };
        self.labelled += 1;
        self.first += usize::from(first.is_some_and(|first| first.id == best));
        self.acceptable += usize::from(is_label);
        self.among_three += usize::from(understood.circumstances.iter().any(|one| one.id == best));
        self.kind += usize::from(first.is_some_and(|first| first.id.kind() == best.kind()));
        if first.is_none_or(|first| first.id != best) {
            let found: Vec<&str> = understood.circumstances.iter().map(|one| one.id.id()).collect();
            self.misses.push(format!(
                "circumstance: {sentence}\n    {} and not {}",
                labels.join(", "),
                found.join(", ")
            ));
        }
    }

    fn time(&mut self, sentence: &str, label: &Value, understood: &Understood) {
        let (at, band) = (label["at"].as_str(), label["notice"].as_str());
        let found = (understood.at.map(WallTime::form), understood.notice.map(policy::Band::id));
        let (count, is_right, is_missed) = match (at, band) {
            (Some(at), _) => {
                let agrees = found.1.is_none_or(|found| found == band_of(at));
                (&mut self.at, found.0.as_deref() == Some(at), found.0.is_none() && agrees)
            }
            (None, Some(band)) => {
                let told = found.0.as_deref().map(band_of).or(found.1);
                (&mut self.band, told == Some(band), told.is_none())
            }
            (None, None) => (&mut self.band, false, found == (None, None)),
        };
        if is_right {
            count.right += 1;
            return;
        } else if !is_missed {
            count.wrong += 1;
        } else if at.is_some() || band.is_some() {
            count.missed += 1;
        } else {
            return;
        }
        self.misses.push(format!("time: {sentence}\n    {:?} and not {found:?}", at.or(band).unwrap_or("none")));
    }

    fn facts(&mut self, sentence: &str, label: &Value, understood: &Understood) {
        let found = serde_json::to_value(understood).unwrap_or_default();
        for (fact, count) in FACTS.iter().zip(&mut self.facts) {
            let (label, found) = (&label[*fact], &found[*fact]);
            if label == found {
                count.right += usize::from(!label.is_null());
                continue;
            }
            count.wrong += usize::from(!found.is_null());
            count.missed += usize::from(!label.is_null());
            self.misses.push(format!("{fact}: {sentence}\n    {label} and not {found}"));
        }
    }

    /// The table for people.
    pub(crate) fn table(&self) -> String {
        let mut table = String::new();
        let share = |part: usize, whole: usize| part as f64 * 100.0 / whole.max(1) as f64;
        for (what, part) in [
            ("right circumstance first", self.first),
            ("an acceptable one first", self.acceptable),
            ("right one among three", self.among_three),
            ("right kind first", self.kind),
        ] {
            let _ = writeln!(table, "{what:26} {part:4} of {:4}  {:5.1} %", self.labelled, share(part, self.labelled));
        }
        let _ = writeln!(table, "{:26} {:4} of {:4}", "sure and wrong", self.sure_wrong, self.sure);
        let _ = writeln!(table, "{:26} {:4} of {:4}", "nothing where nothing is", self.empty_right, self.empty);
        let rows = [("day and hour", self.at), ("band", self.band)];
        for (what, count) in rows.into_iter().chain(FACTS.into_iter().zip(self.facts)) {
            let _ = writeln!(
                table,
                "{what:14} right {:4}  wrong {:3}  missed {:3}",
                count.right, count.wrong, count.missed
            );
        }
        table
    }
}

fn now() -> WallTime {
    WallTime::parse(NOW).unwrap_or_else(|error| panic!("{error}"))
}

fn band_of(at: &str) -> &'static str {
    let at = WallTime::parse(at).unwrap_or_else(|error| panic!("{error}"));
    let minutes = i32::try_from(at.minutes() - now().minutes()).unwrap_or_default();
    Notice::Minutes(minutes).band().id()
}
