//! A phrase, ready to be compared with the words of a sentence.

use super::lexicon::{Lexicon, StemId, WordId};
use super::tokens::{Break, Token};
use crate::review::{WrittenPhrase, WrittenTerm};

/// How many words of filler may come in a row.
const MOST_FILLER: usize = 6;
/// How many other words may come where a place allows a gap.
const MOST_OTHERS: usize = 3;

/// A phrase, ready to be compared with the words of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// Where it occurs, the other phrases of its topic do not count.
    pub(super) is_guard: bool,
    /// Whether it counts at the start of a sentence only.
    starts_sentence: bool,
    pub(super) places: Vec<Place>,
}

/// A place in a phrase, for one word of the sentence.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) terms: Vec<Term>,
    /// How many other words may come before it.
    others: usize,
}

/// What may stand in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Term {
    /// A word in this form alone.
    Form(WordId),
    /// A word in any form.
    Stem(StemId),
    /// A word of a class.
    Class(usize),
}

/// The classes that decide what may stand between the words of a phrase.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    pub(super) fill: usize,
    pub(super) not: usize,
}

impl Phrase {
    /// The phrase as it is written in a data file, made ready. None where it is wrong, which the build script does not let pass.
    pub(super) fn new(written: &str, lexicon: &mut Lexicon, classes: &[&str]) -> Option<Self> {
        let written = WrittenPhrase::parse(written).ok()?;
        let mut places = Vec::new();
        for place in &written.places {
            let term = |term: &WrittenTerm| match *term {
                WrittenTerm::Class(name) => classes.iter().position(|class| *class == name).map(Term::Class),
                WrittenTerm::Word(word) if lexicon.is_plain(word) => lexicon.add(word).stem.map(Term::Stem),
                WrittenTerm::Word(word) => lexicon.add(word).word.map(Term::Form),
            };
            let terms = place.alternatives.iter().map(term).collect::<Option<_>>()?;
            places.push(Place { terms, others: if place.allows_gap { MOST_OTHERS } else { 0 } });
        }
        Some(Self { is_guard: written.is_guard, starts_sentence: written.starts_sentence, places })
    }

    /// Words that people search with, as a phrase: in any form, with up to one other word between two of them. Filler counts for
    /// nothing; none where there is nothing else.
    pub(super) fn of_search(words: &str, lexicon: &mut Lexicon, fill: usize) -> Option<Self> {
        let mut places = Vec::new();
        for word in words.split_whitespace() {
            lexicon.add(word);
            let known = lexicon.look_up(&crate::review::fold(word));
            if !known.classes.contains(fill) {
                let others = usize::from(!places.is_empty());
                places.push(Place { terms: vec![Term::Stem(known.stem?)], others });
            }
        }
        (!places.is_empty()).then_some(Self { is_guard: false, starts_sentence: false, places })
    }

    /// The words of the phrase, one for each place, if it begins at this word.
    pub(super) fn at(&self, words: &[Token], first: usize, between: Between) -> Option<Vec<usize>> {
        if self.starts_sentence && words.get(first)?.after != Break::Sentence {
            return None;
        }
        let mut found = Vec::with_capacity(self.places.len());
        let mut at = first;
        for place in &self.places {
            let (mut others, mut filler) = (0, 0);
            loop {
                let word = words.get(at)?;
                if at > first && word.after == Break::Sentence {
                    return None;
                }
                at += 1;
                if place.fits(word) {
                    found.push(at - 1);
                    break;
                }
                if found.is_empty() {
                    return None;
                }
                if word.known.classes.contains(between.fill) && filler < MOST_FILLER {
                    filler += 1;
                } else if others < place.others && !word.known.classes.contains(between.not) {
                    others += 1;
                } else {
                    return None;
                }
            }
        }
        Some(found)
    }
}

impl Place {
    fn fits(&self, word: &Token) -> bool {
        self.terms.iter().any(|term| term.fits(word))
    }
}

impl Term {
    fn fits(self, word: &Token) -> bool {
        match self {
            Self::Form(id) => word.known.word == Some(id),
            Self::Stem(id) => word.known.stem == Some(id),
            Self::Class(class) => word.known.classes.contains(class),
        }
    }
}
