//! Text put together from patterns, and the places in it where a detail that is not known would go (M14).
//!
//! A pattern is a text with slots: `{role}`. What stands in square brackets is left out where a slot in it is not known:
//! `our interview[ for the {role} role]` is "our interview" to somebody who has not named the role. A slot whose name
//! begins with a capital begins a sentence.

use serde::Serialize;

use crate::draft::Part;

/// A place where a detail that is not known would go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The detail, by its key.
    pub key: &'static str,
    /// Whether it is in the subject or in the body.
    pub field: Part,
    /// Where it would go, in UTF-16 code units from the beginning of the field.
    pub at: usize,
    /// What would be put there, with `{}` in the place of the detail.
    pub reads: String,
}

/// What a slot stands for.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// More of the language's own words.
    Pattern(String),
    /// What somebody typed, or a time: taken as it is.
    Text(String),
    /// Nothing, since this detail is not known.
    Unknown(&'static str),
    /// Nothing, and no detail would change that.
    Nothing,
}

impl Value {
    /// The detail with this key, where it is known.
    pub(crate) fn detail(key: &'static str, known: Option<&str>) -> Self {
        known.map_or(Self::Unknown(key), |known| Self::Text(known.to_owned()))
    }
}

/// A text, with its gaps in bytes from the beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextWithGaps {
    text: String,
    gaps: Vec<(&'static str, usize, String)>,
}

/// How deep patterns may stand within patterns. No language comes near it; it keeps a pattern that holds itself from
/// going on for ever.
const DEEPEST: u8 = 6;

impl TextWithGaps {
    /// A pattern with its slots filled. None where a slot outside brackets is not known.
    pub(crate) fn fill(pattern: &str, slot: &dyn Fn(&str) -> Value) -> Option<Self> {
        fill(pattern, slot, DEEPEST).ok()
    }

    /// The words.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nothing is said.
    pub(crate) const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Appends words.
    pub(crate) fn push_str(&mut self, words: &str) {
        self.text.push_str(words);
    }

    /// Appends a text. A detail has one place in a message, so its later gaps are dropped.
    pub(crate) fn push(&mut self, other: Self) {
        let before = self.text.len();
        for (key, at, reads) in other.gaps {
            self.gap_at(key, before + at, reads);
        }
        self.text.push_str(&other.text);
    }

    /// Marks a gap at the end of what there is so far.
    pub(crate) fn gap(&mut self, key: &'static str, reads: &str) {
        self.gap_at(key, self.text.len(), reads.to_owned());
    }

    fn gap_at(&mut self, key: &'static str, at: usize, reads: String) {
        if self.gaps.iter().all(|(known, ..)| *known != key) {
            self.gaps.push((key, at, reads));
        }
    }

    /// With a capital first. Letters with accents are left as they are: the tables of Unicode's capitals would be a twentieth
    /// of the page.
    pub(crate) fn capitalise(&mut self) {
        if let Some(first) = self.text.get_mut(..1) {
            first.make_ascii_uppercase();
        }
    }

    /// With these words before it, and a small letter after them, but for "I".
    pub(crate) fn goes_on_after(&mut self, words: &str) {
        if !self.text.starts_with("I ") && !self.text.starts_with("I'") {
            self.text.get_mut(..1).map(str::make_ascii_lowercase);
        }
        let mut whole = Self { text: words.to_owned(), gaps: Vec::new() };
        whole.push(core::mem::take(self));
        *self = whole;
    }

    /// The words, and the gaps as the public interface tells them.
    pub(crate) fn finish(self, field: Part) -> (String, Vec<Gap>) {
        let units = |at: usize| self.text.get(..at).unwrap_or(&self.text).encode_utf16().count();
        let gap =
            |(key, at, reads): &(&'static str, usize, String)| Gap { key, field, at: units(*at), reads: reads.clone() };
        let gaps = self.gaps.iter().map(gap).collect();
        (self.text, gaps)
    }
}

/// The key of the detail that is missing, where one is.
type Missing = Option<&'static str>;

fn fill(pattern: &str, slot: &dyn Fn(&str) -> Value, depth: u8) -> Result<TextWithGaps, Missing> {
    let mut filled = TextWithGaps::default();
    let mut rest = pattern;
    while let Some(open) = rest.find(['{', '[']) {
        filled.push_str(rest.get(..open).unwrap_or_default());
        let optional = rest.get(open..).is_some_and(|found| found.starts_with('['));
        let closing = if optional { ']' } else { '}' };
        let (inside, after) = rest.get(open + 1..).and_then(|inside| inside.split_once(closing)).ok_or(None)?;
        if optional {
            match fill(inside, slot, depth) {
                Ok(text) => filled.push(text),
                Err(Some(key)) => {
                    if let Some(reads) = with_a_gap(inside, key, slot, depth) {
                        filled.gap(key, &reads);
                    }
                }
                Err(None) => {}
            }
        } else {
            filled.push(value(inside, slot, depth)?);
        }
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn value(name: &str, slot: &dyn Fn(&str) -> Value, depth: u8) -> Result<TextWithGaps, Missing> {
    let begins = name.starts_with(|c: char| c.is_ascii_uppercase());
    let mut text = match slot(&name.to_ascii_lowercase()) {
        Value::Text(text) => TextWithGaps { text, gaps: Vec::new() },
        Value::Pattern(pattern) if depth > 0 => fill(&pattern, slot, depth - 1)?,
        Value::Unknown(key) => return Err(Some(key)),
        Value::Pattern(_) | Value::Nothing => return Err(None),
    };
    if begins {
        text.capitalise();
    }
    Ok(text)
}

/// The optional part with `{}` for the one detail that is missing; none where more than one is.
fn with_a_gap(inside: &str, key: &str, slot: &dyn Fn(&str) -> Value, depth: u8) -> Option<String> {
    let marked = |name: &str| match slot(name) {
        Value::Unknown(missing) if missing == key => Value::Text("{}".to_owned()),
        other => other,
    };
    fill(inside, &marked, depth).ok().map(|text| text.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(name: &str) -> Value {
        match name {
            "role" => Value::Text("Data Analyst".to_owned()),
            "company" => Value::Unknown("company"),
            "interview" => Value::Pattern("our interview[ at {company}]".to_owned()),
            "itself" => Value::Pattern("and {itself}".to_owned()),
            _ => Value::Nothing,
        }
    }

    fn filled(pattern: &str) -> Option<(String, Vec<Gap>)> {
        TextWithGaps::fill(pattern, &slot).map(|text| text.finish(Part::Body))
    }

    #[test]
    fn what_is_not_known_is_left_out_and_its_place_is_kept() {
        let (text, gaps) = filled("É {interview}[ for the {role} role][, {other}].").expect("a text");
        assert_eq!(text, "É our interview for the Data Analyst role.");
        let gap = Gap { key: "company", field: Part::Body, at: 15, reads: " at {}".to_owned() };
        assert_eq!(gaps, [gap]);
    }

    #[test]
    fn a_sentence_that_needs_what_is_not_known_is_not_said() {
        assert_eq!(filled("I know {company}."), None);
        assert_eq!(filled("I know {other}."), None);
        assert_eq!(filled("{itself}"), None);
        assert_eq!(filled("an open {role"), None);
    }

    #[test]
    fn a_slot_with_a_capital_begins_a_sentence() {
        assert_eq!(filled("{Interview}[ in {company}].").expect("a text").0, "Our interview.");
    }

    #[test]
    fn a_detail_has_one_gap_at_most() {
        let (_, gaps) = filled("{interview}, {interview}").expect("a text");
        assert_eq!(gaps.len(), 1);
    }
}
