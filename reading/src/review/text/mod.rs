//! A text as the checks see it: words with their places, folded so that one spelling stands for all, and sentences.

mod gap;
mod scan;
mod sentence;
mod split;
mod word;

pub(super) use sentence::Sentence;
pub(super) use word::{Shape, Word};

use super::class::{Class, Classes};
use super::vocabulary::Vocabulary;

/// A text, taken apart once for all checks. Words and sentences are asked for by their number, counted from zero; what is
/// asked of one that there is not, has no classes, no letters and the like.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) source: &'a str,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<Sentence>,
    vocabulary: &'static Vocabulary,
}

impl<'a> Text<'a> {
    pub(super) fn read(source: &'a str) -> Self {
        let vocabulary = Vocabulary::get();
        let (words, sentences) = split::split(source, vocabulary);
        Self { source, words, sentences, vocabulary }
    }

    /// The words from `first` up to `last`, as they are written.
    pub(super) fn slice(&self, first: usize, last: usize) -> &'a str {
        let (start, end) = self.span(first, last);
        self.source.get(start..end).unwrap_or_default()
    }

    /// A word as it is written.
    pub(super) fn written(&self, at: usize) -> &'a str {
        self.slice(at, at + 1)
    }

    /// A word as it is folded; empty where no phrase knows it.
    pub(super) fn folded(&self, at: usize) -> &'static str {
        self.words.get(at).and_then(|word| word.id).map_or("", |id| self.vocabulary.spelling(id))
    }

    /// The plain form of a word; empty where no phrase knows it.
    pub(super) fn plain(&self, word: &Word) -> &'static str {
        word.plain.map_or("", |id| self.vocabulary.spelling(id))
    }

    /// Whether the word is this one, which some phrase knows.
    pub(super) fn says(&self, at: usize, word: &str) -> bool {
        self.folded(at) == word
    }

    /// Whether the word is one of these.
    pub(super) fn says_any(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.folded(at))
    }

    /// The bytes of the words from `first` up to `last`.
    pub(super) fn span(&self, first: usize, last: usize) -> (usize, usize) {
        let start = self.words.get(first).map_or(self.source.len(), |word| word.start);
        let end = last.checked_sub(1).and_then(|at| self.words.get(at)).map_or(start, |word| word.end);
        (start, end.max(start))
    }

    pub(super) fn sentence_of(&self, word: usize) -> usize {
        self.words.get(word).map_or(0, |word| word.sentence)
    }

    pub(super) fn sentence(&self, index: usize) -> Sentence {
        self.sentences.get(index).copied().unwrap_or_default()
    }

    pub(super) fn classes(&self, at: usize) -> Classes {
        self.words.get(at).map(|word| word.classes).unwrap_or_default()
    }

    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.classes(at).contains(class)
    }

    /// Whether the word before this one is of a class.
    pub(super) fn is_before(&self, at: usize, class: Class) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, class))
    }

    /// Whether the word before this one is this one, which some phrase knows.
    pub(super) fn says_before(&self, at: usize, word: &str) -> bool {
        at.checked_sub(1).is_some_and(|before| self.says(before, word))
    }

    /// Whether the word begins with a capital or a digit.
    pub(super) fn is_upper(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.shape != Shape::Lower)
    }

    /// What stands between a word and the one before it.
    pub(super) fn between(&self, word: usize) -> &'a str {
        let start = word.checked_sub(1).and_then(|at| self.words.get(at)).map_or(0, |word| word.end);
        let end = self.words.get(word).map_or(self.source.len(), |word| word.start);
        self.source.get(start..end).unwrap_or_default()
    }

    /// Whether no more than blanks stand between a word and the one before it.
    pub(super) fn follows(&self, word: usize) -> bool {
        self.words.get(word).is_some() && self.between(word).trim_ascii().is_empty()
    }
}
