//! What the checks found, on its way to becoming findings.

use policy::Rule;
use words::{Finding, Part, Severity, Text, is_hidden};

use super::meaning::Meaning;
use super::side::Side;

/// The most bytes that are quoted of a text. What to write instead is ours, and stays whole.
const MOST_QUOTED: usize = 60;

/// What a finding tells. In `says`, `$` stands for the words that it is about; in `instead`, for the [value](Note::value) of
/// the note.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wording {
    pub(super) severity: Severity,
    pub(super) says: &'static str,
    pub(super) instead: &'static str,
}

/// Something a check found.
#[derive(Clone, Debug)]
pub(super) struct Note<'a> {
    wording: &'a Wording,
    /// Where, in bytes, and the words there.
    place: Option<(Part, usize, usize, &'a str)>,
    value: String,
    fix: Option<String>,
}

impl<'a> Note<'a> {
    /// Something is missing from the body.
    pub(super) const fn missing(wording: &'a Wording) -> Self {
        Self { wording, place: None, value: String::new(), fix: None }
    }

    /// About the words from `first` up to `last`.
    pub(super) fn words(wording: &'a Wording, side: &Side<'a>, first: usize, last: usize) -> Self {
        Self::bytes(wording, side, side.text.span(first, last))
    }

    /// About the bytes from one up to the other.
    pub(super) fn bytes(wording: &'a Wording, side: &Side<'a>, (start, end): (usize, usize)) -> Self {
        let about = side.text.source.get(start..end).unwrap_or_default();
        Self { place: Some((side.part, start, end, about)), ..Self::missing(wording) }
    }

    /// What stands for `$` in what to write instead.
    pub(super) fn value(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// What to put in the place of the words, where that is mechanical.
    pub(super) fn fix(self, fix: impl Into<Option<String>>) -> Self {
        Self { fix: fix.into(), ..self }
    }
}

/// Collects findings, each under the check that is at work.
#[derive(Debug)]
pub(super) struct Report {
    rule: Rule,
    /// Their places are in bytes until the report is finished.
    findings: Vec<Finding>,
}

impl Report {
    pub(super) const fn new() -> Self {
        Self { rule: Rule::R1, findings: Vec::new() }
    }

    /// The notes that follow are of this check.
    pub(super) const fn begin(&mut self, rule: Rule) {
        self.rule = rule;
    }

    /// Every place where this is meant.
    pub(super) fn each(&mut self, sides: &[Side], meaning: Meaning, wording: &Wording) {
        for side in sides {
            for found in side.each(meaning) {
                self.add(Note::words(wording, side, found.first, found.last));
            }
        }
    }

    pub(super) fn add(&mut self, note: Note) {
        let (field, start, end, about) = match note.place {
            Some((part, start, end, about)) => (part, Some(start), Some(end), about),
            None => (Part::Body, None, None, ""),
        };
        self.findings.push(Finding {
            check: self.rule,
            severity: note.wording.severity,
            field,
            start,
            end,
            says: fill(note.wording.says, &quote(about)),
            instead: fill(note.wording.instead, &one_line(&note.value)),
            fix: note.fix,
        });
    }

    /// The findings in order, with their places in UTF-16 code units.
    pub(super) fn finish(mut self, sides: &[Side]) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| {
            (finding.start.is_none(), finding.field, finding.start, finding.end, finding.check, finding.severity)
        });
        for side in sides {
            // Findings come in order, so that the text is counted once, and each finding's own words once more.
            let (mut at, mut passed) = (0, 0);
            for finding in self.findings.iter_mut().filter(|finding| finding.field == side.part) {
                if let (Some(start), Some(end)) = (finding.start, finding.end) {
                    passed += units(side.text.source, at, start);
                    at = start;
                    finding.start = Some(passed);
                    finding.end = Some(passed + units(side.text.source, start, end));
                }
            }
        }
        self.findings
    }
}

/// How many UTF-16 code units stand between two bytes.
fn units(text: &str, start: usize, end: usize) -> usize {
    text.get(start..end).unwrap_or_default().encode_utf16().count()
}

/// The words with a value put for `$`.
fn fill(words: &'static str, value: &str) -> Text {
    if words.contains('$') { Text::Owned(words.replacen('$', value, 1)) } else { Text::Borrowed(words) }
}

/// Words of a text on one line, without what hides or turns text around, cut where they are long.
fn quote(words: &str) -> String {
    let is_shown = |c: &char| c.is_ascii_whitespace() || !(c.is_control() || is_hidden(*c));
    let shown: String = words.chars().filter(is_shown).collect();
    let mut quoted = String::new();
    for character in one_line(&shown).chars() {
        quoted.push(character);
        if quoted.len() >= MOST_QUOTED {
            quoted.push('…');
            break;
        }
    }
    quoted
}

fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by `cargo xtask fuzz`: a line of ours was turned around by the blank that it quoted.
    #[test]
    fn what_is_quoted_cannot_hide_or_turn_the_sentence_around() {
        assert_eq!(quote("[\u{202e}your\u{1b}\n\u{200b} name]"), "[your name]");
    }
}
