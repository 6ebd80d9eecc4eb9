//! A sentence as words.

use super::lexicon::{KnownWord, Lexicon};
use crate::review::{fold, is_apostrophe, is_letter};

/// The most bytes that are read. What people type into the field is a tenth of that.
const MOST_BYTES: usize = 2000;

/// What stands before a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// Blanks.
    #[default]
    None,
    /// A comma, a dash, a bracket.
    Clause,
    /// What ends a sentence.
    Sentence,
}

/// A word of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    pub(super) known: KnownWord,
    /// What stands before it.
    pub(super) after: Break,
}

/// A sentence, and its words.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    pub(super) source: &'a str,
    pub(super) words: Vec<Token>,
}

impl<'a> Tokens<'a> {
    pub(super) fn read(source: &'a str, lexicon: &Lexicon) -> Self {
        let mut words: Vec<Token> = Vec::new();
        let mut folds: Vec<String> = Vec::new();
        let mut after = Break::Sentence;
        let mut at = 0;
        while let Some(rest) = source.get(at..)
            && let Some(character) = rest.chars().next()
            && at < MOST_BYTES
        {
            if !is_letter(character) {
                after = after.max(break_of(rest, character));
                at += character.len_utf8();
                continue;
            }
            let end = at + word_length(rest);
            let folded = fold(source.get(at..end).unwrap_or_default());
            let mut token = Token { start: at, end, known: lexicon.look_up(&folded), after };
            // "Baby sitter" is "babysitter".
            let joined = folds.last().filter(|_| after == Break::None).map(|before| format!("{before}{folded}"));
            if let Some(joined) = joined
                && (joined.len() >= SHORTEST_JOINED || joined == "noone")
                && lexicon.has(&joined)
                && let Some(before) = words.pop()
            {
                folds.pop();
                token = Token { start: before.start, end, known: lexicon.look_up(&joined), after: before.after };
            }
            words.push(token);
            folds.push(folded);
            after = Break::None;
            at = end;
        }
        Self { source, words }
    }

    /// Where the words from `first` up to `last` begin and end, in bytes.
    pub(super) fn bytes(&self, first: usize, last: usize) -> (usize, usize) {
        let start = self.words.get(first).map_or(self.source.len(), |word| word.start);
        let end = last.checked_sub(1).and_then(|at| self.words.get(at)).map_or(start, |word| word.end);
        (start, end.max(start))
    }

    /// A word as it is written.
    pub(super) fn written(&self, word: usize) -> &'a str {
        let (start, end) = self.bytes(word, word + 1);
        self.source.get(start..end).unwrap_or_default()
    }

    /// Whether a word is written as one of these, in capitals or not.
    pub(super) fn is_written(&self, word: usize, words: &[&str]) -> bool {
        let written = self.written(word);
        words.iter().any(|one| written.eq_ignore_ascii_case(one))
    }
}

/// Lower case without apostrophes, and nothing else changed: "I'm" is "im".
pub(super) fn fold_plain(word: &str) -> String {
    word.chars().filter(|letter| !is_apostrophe(*letter)).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Two words are read as one only where that one is long enough to be told from chance.
const SHORTEST_JOINED: usize = 8;

/// The length in bytes of the word at the beginning of a text.
fn word_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next_is_letter = characters.peek().is_some_and(|(_, next)| is_letter(*next));
        if !(is_letter(character) || is_apostrophe(character) && next_is_letter) {
            return at;
        }
    }
    text.len()
}

/// What a character that is no letter does to a sentence; `rest` begins with it.
fn break_of(rest: &str, character: char) -> Break {
    let after = rest.get(character.len_utf8()..).and_then(|rest| rest.chars().next());
    match character {
        // "10.30" and "a.m." end nothing.
        '.' if after.is_some_and(is_letter) => Break::None,
        '.' | '!' | '?' | ';' | '\n' | '…' => Break::Sentence,
        ',' | ':' | '(' | ')' | '–' | '—' => Break::Clause,
        '-' if after == Some(' ') => Break::Clause,
        _ => Break::None,
    }
}
