//! A phrase, ready to be compared with the words of a text.

use super::super::class::Class;
use super::super::fold::fold;
use super::super::meaning::Meaning;
use super::super::notation::{WrittenPhrase, WrittenTerm};
use super::super::text::{Text, Word};
use super::super::vocabulary::{Vocabulary, WordId};

/// How many words of filler may come in a row.
const MOST_FILLER: usize = 8;
/// How many other words may come where a place allows a gap.
const MOST_OTHERS: usize = 3;

/// A phrase, ready to be compared with the words of a text.
#[derive(Clone, Debug)]
pub(in super::super) struct Phrase {
    pub(super) meaning: Meaning,
    /// Where it occurs, the other phrases of its meaning do not count.
    pub(super) is_guard: bool,
    /// Whether it counts at the start of a sentence only.
    pub(super) starts_sentence: bool,
    pub(super) places: Vec<Place>,
}

/// A place in a phrase, for one word of the text.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) alternatives: Vec<Term>,
    /// Whether other words may come before it.
    allows_gap: bool,
}

/// What may stand in a place: a word in this form or with this plain form, or any word of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Term {
    Word(WordId),
    Class(Class),
}

impl Phrase {
    /// The phrase as it is written, made ready. None where it is wrong, which the build script does not let pass.
    pub(in super::super) fn new(meaning: Meaning, written: &str, vocabulary: &Vocabulary) -> Option<Self> {
        let written = WrittenPhrase::parse(written).ok()?;
        let mut places = Vec::new();
        for place in &written.places {
            let terms = place.alternatives.iter().map(|term| Term::new(*term, vocabulary));
            places.push(Place { alternatives: terms.collect::<Option<_>>()?, allows_gap: place.allows_gap });
        }
        Some(Self { meaning, is_guard: written.is_guard, starts_sentence: written.starts_sentence, places })
    }

    /// One past the last word of the phrase, if it begins at this word.
    pub(in super::super) fn end(&self, text: &Text, first: usize) -> Option<usize> {
        let sentence = text.words.get(first)?.sentence;
        if self.starts_sentence && text.sentence(sentence).first != first {
            return None;
        }
        let mut at = first;
        for place in &self.places {
            let (mut others, mut filler) = (0, 0);
            loop {
                let word = text.words.get(at).filter(|word| word.sentence == sentence)?;
                // "Nights are not for me, so I am withdrawing": nothing is told across a consequence.
                if at > first && text.says(at, "so") && text.between(at).starts_with(',') {
                    return None;
                }
                at += 1;
                if place.fits(word) {
                    break;
                }
                if word.is(Class::Fill) && filler < MOST_FILLER {
                    filler += 1;
                } else if place.allows_gap && others < MOST_OTHERS && !word.is(Class::Not) {
                    others += 1;
                } else {
                    return None;
                }
            }
        }
        Some(at)
    }
}

impl Place {
    fn fits(&self, word: &Word) -> bool {
        self.alternatives.iter().any(|term| term.fits(word))
    }
}

impl Term {
    fn new(written: WrittenTerm, vocabulary: &Vocabulary) -> Option<Self> {
        match written {
            WrittenTerm::Word(word) => vocabulary.id(&fold(word)).map(Self::Word),
            WrittenTerm::Class(name) => {
                let is_it = |class: &&Class| name_in_phrases(**class) == name;
                Class::ALL.iter().find(is_it).copied().map(Self::Class)
            }
        }
    }

    fn fits(self, word: &Word) -> bool {
        match self {
            Self::Word(id) => word.id == Some(id) || word.plain == Some(id),
            Self::Class(class) => word.is(class),
        }
    }
}

/// What phrases call a class: `GO-ON` for `GoOn`.
fn name_in_phrases(class: Class) -> String {
    let mut name = String::new();
    for letter in format!("{class:?}").chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}
