//! Every word that a phrase or a class knows, its plain form and its classes.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::class::{Class, Classes};
use super::data::{CLASSES, FORMS, PHRASES, TEXT_SPEAK, forms};
use super::fold::fold;
use super::notation::{WrittenPhrase, WrittenTerm};

/// A word of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct WordId(usize);

/// What the vocabulary knows of a word in a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KnownWord {
    /// None where no phrase knows it.
    pub(super) id: Option<WordId>,
    /// Its plain form: the word itself where it has no other.
    pub(super) plain: Option<WordId>,
    /// The classes of either form.
    pub(super) classes: Classes,
}

/// The words, each with what is known of it.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    ids: HashMap<String, WordId>,
}

#[derive(Clone, Debug)]
struct Entry {
    spelling: String,
    /// Its plain form, where that is not made by cutting off an ending.
    plain: Option<WordId>,
    classes: Classes,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

/// What a word is only in this very form: its other forms do not inherit it.
const NOT_INHERITED: Classes = Classes::of(&[Class::Fill, Class::TextSpeak]);

/// Endings that make another form of a word, and what stands in their place in the plain form.
const ENDINGS: [(&str, &str); 8] =
    [("ies", "y"), ("ied", "y"), ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e")];

impl Vocabulary {
    /// The one of all checks.
    pub(super) fn get() -> &'static Self {
        &VOCABULARY
    }

    fn new() -> Self {
        let mut vocabulary = Self::default();
        for (class, words) in CLASSES {
            for word in words.split(' ') {
                vocabulary.add(word, None, Classes::of(&[*class]));
            }
        }
        let text_speak = Classes::of(&[Class::TextSpeak]);
        for (lines, classes) in [(FORMS, Classes::default()), (TEXT_SPEAK, text_speak)] {
            for (plain, others) in forms(lines) {
                // "have to" is written as two words, and counts as its first.
                let first = plain.split_once(' ').map_or(plain, |(first, _)| first);
                let plain = vocabulary.add(first, None, Classes::default());
                for other in others.split(' ') {
                    vocabulary.add(other, Some(plain), classes);
                }
            }
        }
        let phrases = PHRASES.iter().flat_map(|(_, phrases)| phrases.lines());
        for place in phrases.filter_map(|phrase| WrittenPhrase::parse(phrase).ok()).flat_map(|phrase| phrase.places) {
            for term in place.alternatives {
                if let WrittenTerm::Word(word) = term {
                    vocabulary.add(word, None, Classes::default());
                }
            }
        }
        vocabulary
    }

    /// Adds a word where it is new, and what is known of it.
    fn add(&mut self, word: &str, plain: Option<WordId>, classes: Classes) -> WordId {
        let spelling = fold(word);
        let next = WordId(self.entries.len());
        let id = *self.ids.entry(spelling.clone()).or_insert(next);
        if id == next {
            self.entries.push(Entry { spelling, plain, classes });
        } else if let Some(entry) = self.entries.get_mut(id.0) {
            entry.classes = entry.classes.union(classes);
            entry.plain = plain.or(entry.plain);
        }
        id
    }

    /// A word, [folded](fold).
    pub(super) fn id(&self, folded: &str) -> Option<WordId> {
        self.ids.get(folded).copied()
    }

    /// How a word is spelled, folded.
    pub(super) fn spelling(&self, id: WordId) -> &str {
        self.entries.get(id.0).map_or("", |entry| entry.spelling.as_str())
    }

    /// What is known of a word, [folded](fold).
    pub(super) fn look_up(&self, folded: &str) -> KnownWord {
        let id = self.id(folded);
        let entry = id.and_then(|id| self.entries.get(id.0));
        let plain = entry.and_then(|entry| entry.plain).or_else(|| self.without_ending(folded)).or(id);
        let own = entry.map(|entry| entry.classes).unwrap_or_default();
        let of_plain = plain.and_then(|plain| self.entries.get(plain.0)).map(|entry| entry.classes).unwrap_or_default();
        KnownWord { id, plain, classes: own.union(of_plain.without(NOT_INHERITED)) }
    }

    /// The plain form of a word, if cutting off an ending gives one that is known.
    fn without_ending(&self, word: &str) -> Option<WordId> {
        ENDINGS.iter().find_map(|(ending, instead)| {
            let rest = word.strip_suffix(ending).filter(|rest| rest.len() > 1)?;
            let plain = if rest.len() + instead.len() > 2 { self.id(&format!("{rest}{instead}")) } else { None };
            // "planned", "cancelling"
            plain.or_else(|| self.id(without_double(rest)?).filter(|_| ending.len() > 1))
        })
    }
}

/// The word with its last letter once, where it stands there twice.
fn without_double(word: &str) -> Option<&str> {
    let mut letters = word.char_indices().rev();
    let (last_at, last) = letters.next()?;
    letters.next().filter(|(_, before)| *before == last)?;
    word.get(..last_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_form_stands_for_all_its_forms() {
        let vocabulary = Vocabulary::get();
        for (form, plain) in [
            ("withdrawing", "withdraw"),
            ("withdrew", "withdraw"),
            ("cancelled", "cancel"),
            ("canceled", "cancel"),
            ("planned", "plan"),
            ("arriving", "arrive"),
            ("apologies", "apology"),
            ("buses", "bus"),
            ("tmrw", "tomorrow"),
        ] {
            let known = vocabulary.look_up(form);
            assert_eq!(known.plain.map(|id| vocabulary.spelling(id)), Some(plain), "{form}");
        }
    }
}
