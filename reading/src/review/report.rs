//! What the checks found, on its way to becoming findings.

use policy::Rule;
use words::Text;

use super::checks::Check;
use super::lexicon::Sense;
use super::reading::{Reading, Side};
use words::{Finding, Part, Severity};

/// What a finding tells. In `says`, `$` stands for the words that it is about; in `instead`, for what the report has
/// [at hand](Report::with).
pub(super) struct Tell {
    pub(super) severity: Severity,
    pub(super) says: &'static str,
    pub(super) instead: &'static str,
}

/// Collects findings, each under the check that is at work.
#[derive(Debug)]
pub(super) struct Report {
    check: (Rule, &'static str),
    found: Vec<Finding>,
    /// What to put for `$` into what to write instead.
    pub(super) with: String,
}

impl Report {
    pub(super) fn new() -> Self {
        Self { check: (Rule::R1, ""), found: Vec::new(), with: String::new() }
    }

    pub(super) fn begin(&mut self, check: &Check) {
        self.check = (check.rule, check.name);
    }

    /// Every place where this is meant.
    pub(super) fn each(&mut self, reading: &Reading, sense: Sense, tell: &Tell) {
        for side in &reading.sides {
            for hit in side.hits.iter().filter(|hit| hit.sense == sense) {
                self.at(tell, side, hit.first, hit.last, None);
            }
        }
    }

    /// Something missing from the body.
    #[inline(never)]
    pub(super) fn missing(&mut self, tell: &Tell) {
        self.push(tell, Part::Body, None, "", None);
    }

    /// The words from `first` up to `last`.
    #[inline(never)]
    pub(super) fn at(&mut self, tell: &Tell, side: &Side, first: usize, last: usize, fix: Option<String>) {
        self.bytes(tell, side, side.text.span(first, last), fix);
    }

    /// The bytes from one up to the other.
    #[inline(never)]
    pub(super) fn bytes(&mut self, tell: &Tell, side: &Side, span: (usize, usize), fix: Option<String>) {
        let about = side.text.source.get(span.0..span.1).unwrap_or_default();
        self.push(tell, side.part, Some(span), about, fix);
    }

    #[inline(never)]
    fn push(&mut self, tell: &Tell, field: Part, span: Option<(usize, usize)>, about: &str, fix: Option<String>) {
        let (check, _) = self.check;
        self.found.push(Finding {
            check,
            severity: tell.severity,
            field,
            start: span.map(|span| span.0),
            end: span.map(|span| span.1),
            says: filled(tell.says, about, QUOTED),
            instead: filled(tell.instead, &self.with, usize::MAX),
            fix,
        });
    }

    /// The findings in order, with their places counted as the public interface counts them.
    pub(super) fn finish(mut self, reading: &Reading) -> Vec<Finding> {
        self.found.sort_unstable_by_key(|found| {
            (found.start.is_none(), found.field, found.start, found.end, found.check, found.severity)
        });
        for side in &reading.sides {
            let bytes = side.text.source.as_bytes();
            // Findings come in order, so that the text is counted once, and each finding's own words once more.
            let (mut at, mut passed) = (0, 0);
            for found in &mut self.found {
                if let (Some(start), Some(end)) = (found.start, found.end)
                    && found.field == side.part
                {
                    passed += units(bytes.get(at..start).unwrap_or_default());
                    at = start;
                    found.start = Some(passed);
                    found.end = Some(passed + units(bytes.get(start..end).unwrap_or_default()));
                }
            }
        }
        self.found
    }
}

/// How many UTF-16 units these bytes of UTF-8 make: one for each character, and one more for each of four bytes.
fn units(bytes: &[u8]) -> usize {
    let mut units = 0;
    for byte in bytes {
        units += usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0);
    }
    units
}

/// The most that is quoted of a text. What to write instead is ours, and stays whole.
const QUOTED: usize = 60;

/// The words with something put for `$`, on one line and no longer than `most`.
fn filled(words: &'static str, about: &str, most: usize) -> Text {
    let Some((before, after)) = words.split_once('$') else { return Text::Borrowed(words) };
    let mut out = String::from(before);
    let from = out.len();
    for word in about.split_ascii_whitespace() {
        if out.len() > from {
            out.push(' ');
        }
        for character in word.chars() {
            if out.len() - from < most {
                out.push(character);
            }
        }
        if out.len() - from >= most {
            out.push('…');
            break;
        }
    }
    out.push_str(after);
    Text::Owned(out)
}
