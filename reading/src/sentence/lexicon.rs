//! Every word that the phrases for sentences know: its stem, its classes, and what it was meant to be where it is misspelled.

use std::collections::HashMap;

use super::stem::stem;
use crate::review::{FORMS, TEXT_SPEAK, fold, forms};

/// The number of a word in exactly this form.
pub(super) type WordId = usize;
/// The number of a stem, which all forms of a word share.
pub(super) type StemId = usize;

/// A set of classes, by their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ClassSet(u64);

impl ClassSet {
    pub(super) const fn contains(self, class: usize) -> bool {
        self.0 >> class & 1 != 0
    }

    pub(super) const fn with(self, class: usize) -> Self {
        Self(self.0 | 1 << class)
    }

    const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The numbers of its classes.
    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        (0..64)
            .skip(self.0.trailing_zeros() as usize)
            .take_while(move |at| self.0 >> at != 0)
            .filter(move |at| self.contains(*at))
    }
}

/// What is known of a word of a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct KnownWord {
    /// None where no phrase has the word in this form.
    pub(super) word: Option<WordId>,
    /// None where no phrase has it in any form.
    pub(super) stem: Option<StemId>,
    pub(super) classes: ClassSet,
}

/// The words and stems, each with what is known of it.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: HashMap<String, WordId>,
    stems: HashMap<String, StemId>,
    /// For each word its stem, and the classes of this form alone.
    entries: Vec<(StemId, ClassSet)>,
    /// For each stem the classes of all its forms.
    stem_classes: Vec<ClassSet>,
    /// The stems of the forms that no ending explains.
    irregular: HashMap<&'static str, String>,
    /// The longer words by their first letter, to look misspelled ones up.
    by_letter: Vec<Vec<(String, WordId)>>,
}

/// Shorter words are too near to one another to be mended.
const SHORTEST_MENDED: usize = 5;
/// From here on two letters may be wrong.
const LONG: usize = 8;

impl Lexicon {
    /// A lexicon that knows irregular forms, and no word yet.
    pub(super) fn new(spellings: &'static str) -> Self {
        let mut irregular = HashMap::new();
        let lines = [FORMS, TEXT_SPEAK, spellings].into_iter().flat_map(forms);
        for (plain, others) in lines {
            let others: Vec<&str> = others.split_whitespace().collect();
            // "have to" is written as two words, and counts as its first.
            let first = plain.split_once(' ').map_or(plain, |(first, _)| first);
            // A word that is listed as a form of itself has no other stem.
            let to = if others.contains(&first) { first.to_owned() } else { stem(first).0 };
            for other in others {
                irregular.insert(other, to.clone());
            }
        }
        Self { irregular, by_letter: vec![Vec::new(); 26], ..Self::default() }
    }

    /// The stem of a folded word, and whether the word is another form than the plain one.
    fn stem_of(&self, folded: &str) -> (String, bool) {
        self.irregular.get(folded).map_or_else(|| stem(folded), |plain| (plain.clone(), plain != folded))
    }

    /// Adds a word where it is new.
    pub(super) fn add(&mut self, word: &str) -> KnownWord {
        let folded = fold(word);
        let (stem, _) = self.stem_of(&folded);
        let next = self.stem_classes.len();
        let stem = *self.stems.entry(stem).or_insert(next);
        if stem == next {
            self.stem_classes.push(ClassSet::default());
        }
        let next = self.entries.len();
        let word = *self.words.entry(folded.clone()).or_insert(next);
        if word == next {
            self.entries.push((stem, ClassSet::default()));
            if folded.len() >= SHORTEST_MENDED
                && let Some(same_letter) = letter(&folded).and_then(|at| self.by_letter.get_mut(at))
            {
                same_letter.push((folded, word));
            }
        }
        KnownWord { word: Some(word), stem: Some(stem), classes: ClassSet::default() }
    }

    /// Whether the word is one in its plain form, which stands for all its forms.
    pub(super) fn is_plain(&self, word: &str) -> bool {
        !self.stem_of(&fold(word)).1
    }

    /// Adds a word to a class: all its forms, if it is given in its plain one.
    pub(super) fn add_to_class(&mut self, word: &str, class: usize) {
        let (added, is_plain) = (self.add(word), self.is_plain(word));
        let stem = added.stem.filter(|_| is_plain).and_then(|stem| self.stem_classes.get_mut(stem));
        if let Some(classes) = stem {
            *classes = classes.with(class);
        } else if let Some((_, classes)) = added.word.and_then(|word| self.entries.get_mut(word)) {
            *classes = classes.with(class);
        }
    }

    pub(super) fn stem_of_word(&self, word: WordId) -> Option<StemId> {
        self.entries.get(word).map(|(stem, _)| *stem)
    }

    pub(super) fn stems(&self) -> usize {
        self.stem_classes.len()
    }

    /// Whether some phrase has the word in this form.
    pub(super) fn has(&self, folded: &str) -> bool {
        self.words.contains_key(folded)
    }

    /// What is known of a folded word; where none is and it is one or two letters from a word that is known, what is known of that one.
    pub(super) fn look_up(&self, folded: &str) -> KnownWord {
        let word = self.words.get(folded).copied();
        let stem = match word.and_then(|word| self.entries.get(word)) {
            Some((stem, _)) => Some(*stem),
            None => self.stems.get(&self.stem_of(folded).0).copied(),
        };
        let word = if stem.is_none() { self.nearest(folded) } else { word };
        let entry = word.and_then(|word| self.entries.get(word));
        let stem = stem.or(entry.map(|(stem, _)| *stem));
        let of_stem = stem.and_then(|stem| self.stem_classes.get(stem)).copied().unwrap_or_default();
        KnownWord { word, stem, classes: entry.map_or(of_stem, |(_, classes)| of_stem.union(*classes)) }
    }

    /// The word that a misspelled one was meant to be: the first of those with the fewest letters wrong.
    fn nearest(&self, folded: &str) -> Option<WordId> {
        if folded.len() < SHORTEST_MENDED || !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        let most = if folded.len() < LONG { 1 } else { 2 };
        let candidates = self.by_letter.get(letter(folded)?)?;
        let close = candidates.iter().filter(|(word, _)| word.len().abs_diff(folded.len()) <= most);
        let measured = close.map(|(word, id)| (wrong_letters(folded.as_bytes(), word.as_bytes(), most), *id));
        measured.filter(|(wrong, _)| *wrong <= most).min_by_key(|(wrong, _)| *wrong).map(|(_, id)| id)
    }
}

/// The place of the first letter in the alphabet.
fn letter(word: &str) -> Option<usize> {
    word.bytes().next().filter(u8::is_ascii_lowercase).map(|byte| usize::from(byte - b'a'))
}

/// How many letters are wrong: left out, put in, changed for another, or two beside each other swapped. Stops counting
/// above `most`.
fn wrong_letters(one: &[u8], other: &[u8], most: usize) -> usize {
    match (one, other) {
        ([], rest) | (rest, []) => rest.len(),
        ([a, one @ ..], [b, other @ ..]) if a == b => wrong_letters(one, other, most),
        _ if most == 0 => 1,
        ([a, one_rest @ ..], [b, other_rest @ ..]) => {
            let left_out = wrong_letters(one, other_rest, most - 1);
            let put_in = wrong_letters(one_rest, other, most - 1);
            let changed = wrong_letters(one_rest, other_rest, most - 1);
            let swapped = match (one_rest, other_rest) {
                ([c, one @ ..], [d, other @ ..]) if a == d && b == c => wrong_letters(one, other, most - 1),
                _ => usize::MAX - 1,
            };
            1 + left_out.min(put_in).min(changed).min(swapped)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelled_word_is_known_by_its_neighbour() {
        let mut lexicon = Lexicon::new("");
        let known = lexicon.add("appointment");
        for misspelled in ["apointment", "appointmnet", "appontmant"] {
            assert_eq!(lexicon.look_up(misspelled).word, known.word, "{misspelled}");
        }
        assert_eq!(lexicon.look_up("disappointed"), KnownWord::default());
        lexicon.add("train");
        assert_eq!(lexicon.look_up("brain"), KnownWord::default(), "the first letter is seldom wrong");
    }

    #[test]
    fn wrong_letters_are_counted_up_to_the_most() {
        let count = |one: &str, other: &str| wrong_letters(one.as_bytes(), other.as_bytes(), 2);
        assert_eq!(count("fever", "fever"), 0);
        assert_eq!(count("feevr", "fever"), 1);
        assert_eq!(count("fevr", "fever"), 1);
        assert!(count("train", "plane") > 2);
    }

    #[test]
    fn a_plain_word_brings_its_forms_into_a_class_and_an_inflected_one_only_itself() {
        let mut lexicon = Lexicon::new("");
        lexicon.add_to_class("cancel", 3);
        lexicon.add_to_class("left", 4);
        assert!(lexicon.look_up("cancelled").classes.contains(3));
        assert!(lexicon.look_up("left").classes.contains(4));
        assert!(!lexicon.look_up("leave").classes.contains(4));
    }
}
