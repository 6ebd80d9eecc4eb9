//! Which circumstances a sentence tells of.
//!
//! A word counts the more, the fewer circumstances have it among their words. What a phrase covers counts in full, once for
//! each word; a word alone counts for a part.

use policy::{Circumstance, Kind};

use super::book::{Book, Found, Source, Topic};
use super::tokens::{Break, Token, Tokens};

/// What the words of a phrase that people search with count, beside one written for sentences.
const SEARCH: f32 = 0.8;
/// What a word counts that stands in no phrase.
const ALONE: f32 = 0.45;
/// What a phrase of two words or more, written for sentences, counts besides.
const WHOLE: f32 = 2.5;
/// What words count that say little: filler, days, "interview".
const LITTLE: f32 = 0.5;
/// The same in a phrase that was written for sentences.
const LITTLE_IN_PHRASE: f32 = 1.3;
/// Words that more circumstances have than this say nothing by themselves.
const MOST_SHARED: usize = 12;
/// How far before a word a "not" may stand that denies it.
const DENIAL_REACHES: usize = 4;

/// How many are offered at most.
const MOST: usize = 3;

/// A circumstance that a sentence may tell of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scored {
    pub(super) circumstance: Circumstance,
    pub(super) score: f32,
    /// Whether a whole phrase speaks for it, and not only single words.
    pub(super) is_phrase: bool,
    /// Whether at least half of the words that say something speak for it.
    pub(super) is_most: bool,
    /// The first word that tells of it, and one past the last.
    pub(super) first: usize,
    pub(super) last: usize,
}

/// What one circumstance has collected.
#[derive(Clone, Debug, Default)]
struct Tally {
    /// What each word counts for it.
    words: Vec<f32>,
    bonus: f32,
    is_phrase: bool,
    /// The words of the longest phrase.
    first: usize,
    last: usize,
}

impl Tally {
    fn count(&mut self, word: usize, worth: f32, length: usize) {
        self.words.resize(length, 0.0);
        if let Some(most) = self.words.get_mut(word) {
            *most = most.max(worth);
        }
    }
}

/// The three circumstances that the most in the sentence speaks for, best first; of equal ones that of the earlier in
/// [`Circumstance::ALL`].
pub(super) fn rank(book: &Book, tokens: &Tokens, found: &[Found]) -> Vec<Scored> {
    let length = tokens.words.len();
    let mut tallies = vec![Tally::default(); Circumstance::ALL.len()];
    let worths: Vec<f32> = tokens.words.iter().map(|word| worth(book, word)).collect();
    let worth_of = |word: usize| worths.get(word).copied().unwrap_or_default();
    let denied: Vec<bool> = (0..length).map(|word| is_denied(book, tokens, word)).collect();
    let is_denied = |at: usize, word: usize| {
        denied.get(word) == Some(&true) && Circumstance::ALL.get(at).is_some_and(|one| can_be_denied(*one))
    };
    for phrase in found.iter().filter(|phrase| !phrase.is_guard) {
        let Topic::Circumstance(at) = phrase.topic else { continue };
        if is_ruled_out(phrase, found) || is_denied(at, phrase.first()) {
            continue;
        }
        let Some(tally) = tallies.get_mut(at) else { continue };
        if phrase.source == Source::File {
            tally.bonus = if phrase.words.len() > 1 { WHOLE } else { tally.bonus };
        }
        tally.is_phrase |= phrase.source == Source::File || phrase.words.len() > 1;
        if phrase.last() - phrase.first() > tally.last - tally.first {
            (tally.first, tally.last) = (phrase.first(), phrase.last());
        }
        for &word in &phrase.words {
            let worth = worth_of(word);
            let worth = if phrase.source == Source::File { worth.max(LITTLE_IN_PHRASE) } else { SEARCH * worth };
            tally.count(word, worth, length);
        }
    }
    for (word, token) in tokens.words.iter().enumerate() {
        let circumstances = book.circumstances_of(token.known.stem);
        if book.says_little(token) || circumstances.len() > MOST_SHARED {
            continue;
        }
        for &at in circumstances {
            if !is_denied(at, word)
                && !is_guarded(at, word, found)
                && let Some(tally) = tallies.get_mut(at)
            {
                tally.count(word, ALONE * worth_of(word), length);
            }
        }
    }
    let telling: Vec<usize> =
        tokens.words.iter().enumerate().filter(|(_, word)| !book.says_little(word)).map(|(at, _)| at).collect();
    let mut best: Vec<Scored> = Vec::new();
    for (tally, circumstance) in tallies.iter().zip(Circumstance::ALL) {
        let Some(scored) = scored(tally, *circumstance, &telling) else { continue };
        let place = best.iter().position(|other| other.score < scored.score).unwrap_or(best.len());
        best.insert(place, scored);
        best.truncate(MOST);
    }
    best
}

/// `telling` are the words that say something.
fn scored(tally: &Tally, circumstance: Circumstance, telling: &[usize]) -> Option<Scored> {
    let first = tally.words.iter().position(|word| *word > 0.0)?;
    let last = tally.words.iter().rposition(|word| *word > 0.0)? + 1;
    let (first, last) = if tally.last > tally.first { (tally.first, tally.last) } else { (first, last) };
    let score = tally.words.iter().sum::<f32>() + tally.bonus;
    let explained = telling.iter().filter(|at| tally.words.get(**at).is_some_and(|worth| *worth > 0.0)).count();
    let is_most = explained * 2 >= telling.len();
    Some(Scored { circumstance, score, is_phrase: tally.is_phrase, is_most, first, last })
}

/// What a word counts: the more, the fewer circumstances share it, by the binary logarithm.
fn worth(book: &Book, word: &Token) -> f32 {
    if book.says_little(word) {
        return LITTLE;
    }
    match book.circumstances_of(word.known.stem).len() {
        0 | 1 => 7.0,
        2 => 6.0,
        3 => 5.4,
        4 => 5.0,
        5 | 6 => 4.5,
        7..=9 => 4.0,
        10..=13 => 3.5,
        14..=20 => 3.0,
        _ => 2.0,
    }
}

/// Whether a guard of the same topic stands where the phrase does.
pub(super) fn is_ruled_out(phrase: &Found, found: &[Found]) -> bool {
    let guards = found.iter().filter(|guard| guard.is_guard && guard.topic == phrase.topic);
    guards.into_iter().any(|guard| guard.first() < phrase.last() && phrase.first() < guard.last())
}

/// Whether a guard of this circumstance covers the word.
fn is_guarded(at: usize, word: usize, found: &[Found]) -> bool {
    let guards = found.iter().filter(|guard| guard.is_guard && guard.topic == Topic::Circumstance(at));
    guards.into_iter().any(|guard| guard.first() <= word && word < guard.last())
}

/// U4: where the lack of a thing is what has gone wrong ("no childcare", "no link"), a "no" before it denies nothing.
fn can_be_denied(circumstance: Circumstance) -> bool {
    matches!(circumstance.kind(), Kind::Health | Kind::FamilyOrHome | Kind::AboutMe | Kind::AnotherJob)
        && circumstance != Circumstance::ChildcareFellThrough
}

/// Whether a "not" stands before this word, with nothing but filler between: "not really ill".
fn is_denied(book: &Book, tokens: &Tokens, first: usize) -> bool {
    for at in (0..first).rev().take(DENIAL_REACHES) {
        let (Some(word), Some(next)) = (tokens.words.get(at), tokens.words.get(at + 1)) else { return false };
        if next.after != Break::None {
            return false;
        }
        if book.denies(word) {
            return true;
        }
        if !book.is_fill(word) {
            return false;
        }
    }
    false
}
