//! Which circumstances a sentence tells of, and how surely.
//!
//! A word counts the more, the fewer circumstances have it among their words. What a phrase covers counts in full, once for
//! each word; a word alone counts for a part.

use policy::{Circumstance, Kind};

use super::book::{Book, Found, Source, Topic};
use super::tokens::{Break, Tokens};

/// What the words of a phrase count, by where it comes from, and a word that stands in no phrase.
const FILE: f32 = 1.0;
const SEARCH: f32 = 0.8;
const ALONE: f32 = 0.3;
/// What a phrase of two words or more, written for sentences, counts besides.
const WHOLE: f32 = 1.5;
/// What filler counts that a phrase asks for.
const FILLER: f32 = 0.5;
/// Words that more circumstances have than this say nothing by themselves.
const MOST_SHARED: u32 = 14;

/// A circumstance that a sentence may tell of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) circumstance: Circumstance,
    pub(super) score: f32,
    /// The first word that tells of it, and one past the last.
    pub(super) first: usize,
    pub(super) last: usize,
}

/// What one circumstance has collected.
#[derive(Clone, Debug, Default)]
struct Tally {
    /// What each word counts.
    words: Vec<f32>,
    bonus: f32,
}

/// The circumstances that something in the sentence speaks for, best first.
pub(super) fn rank(book: &Book, tokens: &Tokens, found: &[Found]) -> Vec<Candidate> {
    let count = tokens.words.len();
    let mut tallies = vec![Tally::default(); Circumstance::ALL.len()];
    let weights: Vec<f32> = tokens.words.iter().map(|word| weight(book, word)).collect();
    for phrase in found.iter().filter(|phrase| !phrase.is_guard) {
        let Topic::Circumstance(at) = phrase.topic else { continue };
        let Some(circumstance) = Circumstance::ALL.get(at) else { continue };
        if is_ruled_out(phrase, found) || is_denied(book, tokens, *circumstance, phrase.first()) {
            continue;
        }
        let Some(tally) = tallies.get_mut(at) else { continue };
        let share = if phrase.source == Source::File { FILE } else { SEARCH };
        if phrase.words.len() > 1 && phrase.source == Source::File {
            tally.bonus = WHOLE;
        }
        tally.words.resize(count, 0.0);
        for &word in &phrase.words {
            let counts = share * weights.get(word).copied().unwrap_or_default();
            if let Some(most) = tally.words.get_mut(word) {
                *most = most.max(counts);
            }
        }
    }
    for (word, token) in tokens.words.iter().enumerate() {
        let set = book.circumstances_of(token.known.stem);
        if book.is_fill(token) || set.count_ones() > MOST_SHARED {
            continue;
        }
        for (at, tally) in tallies.iter_mut().enumerate() {
            let Some(circumstance) = Circumstance::ALL.get(at) else { continue };
            if set >> at & 1 == 0
                || found.iter().any(|guard| guard.is_guard && guard.topic == Topic::Circumstance(at) && guard.first() <= word && word < guard.last())
                || is_denied(book, tokens, *circumstance, word)
            {
                continue;
            }
            tally.words.resize(count, 0.0);
            if let Some(most) = tally.words.get_mut(word) {
                *most = most.max(ALONE * weights.get(word).copied().unwrap_or_default());
            }
        }
    }
    let mut candidates: Vec<Candidate> = tallies.iter().zip(Circumstance::ALL).filter_map(|(tally, circumstance)| candidate(tally, *circumstance)).collect();
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score));
    candidates
}

fn candidate(tally: &Tally, circumstance: Circumstance) -> Option<Candidate> {
    let first = tally.words.iter().position(|word| *word > 0.0)?;
    let last = tally.words.iter().rposition(|word| *word > 0.0)? + 1;
    let score = tally.words.iter().sum::<f32>() + tally.bonus;
    Some(Candidate { circumstance, score, first, last })
}

/// What a word counts: the more, the fewer circumstances share it.
fn weight(book: &Book, word: &super::tokens::Token) -> f32 {
    if book.is_fill(word) || book.is_not(word) {
        return FILLER;
    }
    let shared = book.circumstances_of(word.known.stem).count_ones();
    // Of 128 the binary logarithm is 7; leading zeros take the place of the fine one.
    let steps = [7.0, 7.0, 6.0, 5.4, 5.0, 4.7, 4.4, 4.2, 4.0, 3.8, 3.7, 3.5, 3.4, 3.3, 3.2, 3.1, 3.0];
    let many = 2.0 - shared as f32 / 64.0;
    steps.get(shared as usize).copied().unwrap_or(many)
}

/// Whether a guard of the same topic stands where the phrase does.
pub(super) fn is_ruled_out(phrase: &Found, found: &[Found]) -> bool {
    let meets = |guard: &&Found| guard.first() < phrase.last() && phrase.first() < guard.last();
    found.iter().filter(|guard| guard.is_guard && guard.topic == phrase.topic).any(|guard| meets(&guard))
}

/// Whether what begins at this word is denied: "not ill". Where the lack of a thing is what has gone wrong ("no childcare", "no
/// link"), a "no" before it denies nothing.
fn is_denied(book: &Book, tokens: &Tokens, circumstance: Circumstance, first: usize) -> bool {
    let kind = circumstance.kind();
    if !matches!(kind, Kind::Health | Kind::FamilyOrHome | Kind::AboutMe | Kind::AnotherJob) || circumstance == Circumstance::ChildcareFellThrough {
        return false;
    }
    for at in (0..first).rev().take(4) {
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
