//! All phrases, found in one pass over the words of a text.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::data::PHRASES;
use super::super::meaning::Meanings;
use super::super::text::{Text, Word};
use super::super::vocabulary::Vocabulary;
use super::phrase::{Phrase, Term};
use super::phrase_match::PhraseMatch;

/// The phrases of all meanings.
#[derive(Debug)]
pub(in super::super) struct PhraseBook {
    phrases: Vec<Phrase>,
    /// By what they begin with, the places of the phrases in the list.
    by_first: HashMap<Term, Vec<usize>>,
}

/// What occurs in a text.
#[derive(Debug)]
pub(in super::super) struct Occurrences {
    /// Every occurrence of a phrase that is no guard, in order of the first word. Those of one meaning may overlap.
    pub(in super::super) matches: Vec<PhraseMatch>,
    /// For each word the meanings that guards rule out there.
    pub(in super::super) ruled_out: Vec<Meanings>,
}

static PHRASE_BOOK: LazyLock<PhraseBook> = LazyLock::new(PhraseBook::new);

impl PhraseBook {
    /// The one of all checks.
    pub(in super::super) fn get() -> &'static Self {
        &PHRASE_BOOK
    }

    fn new() -> Self {
        let vocabulary = Vocabulary::get();
        let mut book = Self { phrases: Vec::new(), by_first: HashMap::new() };
        for (meaning, phrases) in PHRASES {
            book.phrases.extend(phrases.lines().filter_map(|written| Phrase::new(*meaning, written, vocabulary)));
        }
        for (number, phrase) in book.phrases.iter().enumerate() {
            for term in phrase.places.iter().take(1).flat_map(|place| &place.alternatives) {
                book.by_first.entry(*term).or_default().push(number);
            }
        }
        book
    }

    /// Everything that occurs in a text.
    pub(in super::super) fn find(&self, text: &Text) -> Occurrences {
        let mut matches = Vec::new();
        let mut ruled_out = vec![Meanings::default(); text.words.len()];
        for (first, word) in text.words.iter().enumerate() {
            for phrase in self.beginning_with(word) {
                let Some(last) = phrase.end(text, first) else { continue };
                if phrase.is_guard {
                    for meanings in ruled_out.iter_mut().take(last).skip(first) {
                        *meanings = meanings.with(phrase.meaning);
                    }
                } else {
                    matches.push(PhraseMatch { meaning: phrase.meaning, first, last });
                }
            }
        }
        Occurrences { matches, ruled_out }
    }

    /// The phrases that may begin with this word.
    fn beginning_with(&self, word: &Word) -> impl Iterator<Item = &Phrase> {
        let plain = word.plain.filter(|_| word.plain != word.id);
        let words = word.id.into_iter().chain(plain).map(Term::Word);
        let terms = words.chain(word.classes.iter().map(Term::Class));
        terms.filter_map(|term| self.by_first.get(&term)).flatten().filter_map(|number| self.phrases.get(*number))
    }
}
