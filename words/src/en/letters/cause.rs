//! The cause in a message (M5): the clause of the circumstance, or the person's own line in its place (M20).

use policy::{Circumstance, To, Verdict};

use crate::compose::{Nearness, Scene};
use crate::details::{Depth, Register};

use super::super::circumstances;
use super::super::sentence::sentence;
use super::formal;
use super::lateness::lateness;

/// How the cause can stand in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// A clause of ours; a pattern.
    Ours(String),
    /// A clause of theirs: "my daughter's school has shut".
    Clause(String),
    /// Whole sentences of theirs, which stand alone.
    Sentences(String),
    /// The same, with an apology in them: once is enough.
    Apology(String),
    /// "because of a burst pipe".
    BecauseOf(String),
    /// A few words without a verb: "burst pipe".
    Words(String),
}

/// The cause of this situation.
pub(super) fn told(scene: &Scene) -> Told {
    match &scene.own_line {
        // How late is no reason.
        Some(_) if lateness(scene).is_some() => Told::Ours(ours(scene)),
        Some(line) => own(line),
        None => Told::Ours(ours(scene)),
    }
}

/// The clause of the circumstance, in this register.
pub(super) fn ours(scene: &Scene) -> String {
    let clause = match scene.circumstance {
        // What makes the job impossible would do them harm in a request: the move is enough.
        Circumstance::IAmMoving if asks(scene) => "I'm moving",
        Circumstance::FamilyIsMoving if asks(scene) => "my family is moving",
        _ => scene.cause.at(scene.depth),
    };
    // The recruiter is not where the interview is.
    let there;
    let clause = if scene.to == To::Recruiter {
        there = clause.replace("get to you", "get there");
        &there
    } else {
        clause
    };
    if scene.formal { formal::in_formal(clause) } else { clause.to_owned() }
}

/// Whether they want the job still, and tell more than that something has changed.
fn asks(scene: &Scene) -> bool {
    scene.effective_verdict != Verdict::Withdraw && scene.depth != Depth::Private
}

/// The clause of a circumstance, where nothing is known of the interview.
pub(in crate::en) fn cause(circumstance: Circumstance, register: Register, depth: Depth) -> String {
    let clause = circumstances::cause(circumstance).at(depth);
    let clause = clause.replace("{now}", "at the moment").replace("{day}", "that day");
    if register == Register::Formal { formal::in_formal(&clause) } else { clause }
}

/// Whether the cause says already which day it is, so that the interview need not say it again.
pub(super) fn says_the_day(scene: &Scene, told: &Told) -> bool {
    let Some(slot) = &scene.slot else { return false };
    match told {
        Told::Ours(clause) => clause.contains("{day}") || clause.contains("{now}") && slot.nearness == Nearness::Today,
        Told::Clause(clause) if stands_apart(clause) => false,
        Told::Clause(clause) => contains_word(&clause.to_ascii_lowercase(), &slot.day.to_ascii_lowercase()),
        Told::Sentences(_) | Told::Apology(_) | Told::BecauseOf(_) | Told::Words(_) => false,
    }
}

/// Letters and digits; every sign of another script counts as one. The tables of Unicode would be a twentieth of the page.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && c != '’'
}

fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !is_letter(c)).any(|each| each == word)
}

/// Words that a line may begin with and that have a small letter within a sentence.
const SMALL: &[&str] = &[
    "my",
    "our",
    "the",
    "a",
    "an",
    "there",
    "there's",
    "it",
    "it's",
    "we",
    "we've",
    "we're",
    "his",
    "her",
    "their",
    "some",
    "someone",
    "something",
    "this",
    "that",
    "that's",
    "they",
    "they've",
    "he",
    "she",
    "he's",
    "she's",
    "one",
    "two",
    "both",
    "no",
    "nobody",
    "due",
    "because",
    "as",
    "since",
    "having",
    "after",
];

/// Words that make a clause of a few words.
const VERBS: &[&str] = &[
    "is", "are", "am", "was", "were", "be", "been", "has", "have", "had", "can", "can't", "cannot", "could",
    "couldn't", "won't", "will", "would", "need", "needs", "got", "broke", "died", "fell", "want", "wants", "must",
    "feel", "do", "don't", "doesn't", "did", "didn't", "isn't", "aren't", "wasn't", "haven't", "hasn't", "i'm", "i've",
    "i'd", "i'll", "it's", "there's", "he's", "she's", "we're", "we've", "they've", "they're", "that's", "came", "end",
    "ends", "finish", "finishes", "close", "closes", "run", "runs", "fall", "falls", "clash", "clashes", "leave",
    "leaves", "stop", "stops", "lost", "hurt", "took", "take", "takes", "start", "starts", "went", "goes", "said",
    "says", "ran", "burst", "shut", "cut",
];

/// The person's own line, in the form in which it fits a sentence.
fn own(line: &str) -> Told {
    let line = line.trim();
    let bare = line.trim_end_matches(['.', ' ']);
    let lower = bare.to_ascii_lowercase();
    let several = [". ", "? ", "! ", "; "].iter().any(|stop| bare.contains(stop)) || bare.ends_with(['!', '?', '…']);
    let apologises = lower.contains("sorry") || lower.contains("apolog");
    if apologises {
        return Told::Apology(sentence(line));
    }
    if several || bare.split(' ').count() > 18 {
        return Told::Sentences(sentence(line));
    }
    let after = |openings: &[&str]| {
        let opening = openings.iter().find(|opening| lower.starts_with(**opening))?;
        bare.get(opening.len()..)
    };
    if let Some(what) = after(&["because of ", "due to ", "owing to "]) {
        return Told::BecauseOf(format!("because of {what}"));
    }
    let clause = after(&["because ", "as ", "since "]).unwrap_or(bare);
    if is_a_clause(clause) { Told::Clause(small(clause)) } else { Told::Words(small(clause)) }
}

fn is_a_clause(words: &str) -> bool {
    let lower = words.to_ascii_lowercase().replace('’', "'");
    let mut words = lower.split(|c: char| !is_letter(c) && c != '\'' && c != '-');
    // "Burst pipe" has no verb, "a pipe burst" and "it's a burst pipe" have one.
    words.next().is_some_and(|first| first == "i" || first.contains('\'') && VERBS.contains(&first))
        || words.any(|word| VERBS.contains(&word) || word.len() > 4 && (word.ends_with("ed") || word.ends_with("'s")))
}

/// With a small letter first, where the first word has one within a sentence.
fn small(clause: &str) -> String {
    let first = clause.split(' ').next().unwrap_or_default();
    if SMALL.contains(&&*first.to_ascii_lowercase().replace('’', "'")) {
        let mut letters = clause.chars();
        let head: String = letters.next().into_iter().map(|c| c.to_ascii_lowercase()).collect();
        head + letters.as_str()
    } else {
        clause.to_owned()
    }
}

/// Whether a clause has a "can't" or the like of its own, so that another in the same sentence would be one too many.
pub(super) fn negates(clause: &str) -> bool {
    let clause = clause.to_ascii_lowercase().replace('’', "'");
    ["can't", "cannot", "won't", "will not", "not able"].iter().any(|no| clause.contains(no))
}

/// Whether the clause says no more than that they cannot get there.
pub(super) fn cannot_get_there(clause: &str) -> bool {
    [
        "I can't get to you",
        "I cannot get to you",
        "I can't get there",
        "I cannot get there",
        "I can't come",
        "I cannot come",
    ]
    .iter()
    .any(|start| clause.starts_with(start))
}

/// Whether the clause points to a time that has to be named before it: "I'm working then".
pub(super) fn points_back(scene: &Scene, clause: &str) -> bool {
    let clause = clause.to_ascii_lowercase();
    let words = [
        "that day",
        "that hour",
        "that time",
        "that morning",
        "that afternoon",
        "that evening",
        "that week",
        "that very",
    ];
    let the_same = ["the same day", "the same time", "the same hour"];
    // The interview itself: "it falls on Purim".
    let it =
        ["it falls ", "it clashes ", "it overlaps ", "it coincides ", "it's on ", "it is on ", "it's at ", "it is at "];
    it.iter().any(|start| clause.starts_with(start))
        || contains_word(&clause, "then")
        || words.iter().chain(&the_same).any(|words| clause.contains(words))
        || clause.contains("{day}") && scene.slot.is_none() && scene.dated()
}

/// Whether a line of theirs is better in a sentence of its own, after the news: it is long, or has a "so" of its own.
pub(super) fn stands_apart(clause: &str) -> bool {
    clause.split(' ').count() > 12 || clause.contains(" so ")
}

/// Whether "and can't make it" may follow: the clause is about the person, and is one clause.
pub(super) fn takes_and(clause: &str) -> bool {
    let clause = clause.replace('’', "'");
    let first = ["I ", "I'm ", "I've ", "I'd ", "I am ", "I have "].iter().any(|start| clause.starts_with(start));
    // "I've had news that changes my plans and can't come" would be said of the news.
    let simple = !clause.contains(" that ") && clause.split(' ').count() < 10;
    first
        && simple
        && !clause.contains(" and ")
        && !clause.contains(" but ")
        && !clause.contains(',')
        && !negates(&clause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_and_a_sentence_of_theirs_both_fit() {
        for (line, told) in [
            ("my daughter's school has shut", Told::Clause("my daughter's school has shut".to_owned())),
            ("My daughter's school has shut.", Told::Clause("my daughter's school has shut".to_owned())),
            ("Because my car won't start", Told::Clause("my car won't start".to_owned())),
            ("I'm in A&E with my son", Told::Clause("I'm in A&E with my son".to_owned())),
            ("Dr Patel has moved my operation", Told::Clause("Dr Patel has moved my operation".to_owned())),
            ("due to a burst pipe", Told::BecauseOf("because of a burst pipe".to_owned())),
            ("Burst pipe at home", Told::Words("Burst pipe at home".to_owned())),
            ("I'm sorry, my boiler burst", Told::Apology("I'm sorry, my boiler burst.".to_owned())),
            (
                "my mum is in hospital. I have to be there",
                Told::Sentences("My mum is in hospital. I have to be there.".to_owned()),
            ),
        ] {
            assert_eq!(own(line), told, "{line}");
        }
    }
}
