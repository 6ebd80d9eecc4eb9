//! The clause that says why, cut out of the sentence and made fit to stand in a letter.
//!
//! It is offered, never put in by itself (U5). So nothing is better than something that would have to be mended: there is none
//! where the clause blames, swears, tells more of one's health than anybody needs to know, or is no whole clause.

use policy::{Circumstance, Kind, MessageKind, Reason, Rule};
use words::{Draft, Finding, is_hidden};

use super::book::Book;
use super::mend::{mended, subject_of};
use super::score::Scored;
use super::tokens::{Break, Tokens};
use super::understood::Certainty;

/// The fewest and the most words of a clause.
const WORDS: std::ops::RangeInclusive<usize> = 2..=16;

pub(super) fn read(book: &Book, tokens: &Tokens, best: Scored, certainty: Certainty) -> Option<String> {
    if certainty == Certainty::Maybe || !best.is_phrase || !tells_a_cause(best.circumstance) {
        return None;
    }
    let (first, last) = clause(book, tokens, best.first, best.last);
    if !WORDS.contains(&(last - first)) || !has_verb(book, tokens, first, last) {
        return None;
    }
    let words: Vec<&str> = (first..last).map(|at| tokens.written(at)).collect();
    let subject =
        subject_of(words.first()?, book.is_own(tokens.words.get(first)?), book.is_verb(tokens.words.get(first)?))?;
    // What hides or turns text around is in no word, and in no letter.
    let clause: String = mended(subject, &words).chars().filter(|&c| !c.is_control() && !is_hidden(c)).collect();
    is_fit(&clause, best.circumstance.kind()).then_some(clause)
}

/// Letters have words of their own for an illness, for what others did, for doubts and for nerves: the person's might tell too much,
/// blame or harm.
fn tells_a_cause(circumstance: Circumstance) -> bool {
    matches!(
        circumstance.kind(),
        Kind::Health | Kind::FamilyOrHome | Kind::GettingThere | Kind::Technology | Kind::DateOrTime | Kind::AnotherJob
    ) && !matches!(circumstance.reason(), Reason::Illness | Reason::Contagious)
        && !matches!(
            circumstance,
            Circumstance::Hungover | Circumstance::TheyPressForAnAnswer | Circumstance::ABetterInterviewCameAlong
        )
}

/// Widens the words of a phrase to the clause they stand in: the first word, and one past the last.
fn clause(book: &Book, tokens: &Tokens, mut first: usize, mut last: usize) -> (usize, usize) {
    let word = |at: usize| tokens.words.get(at);
    while let Some(before) = first.checked_sub(1)
        && word(first).is_some_and(|word| word.after == Break::None)
        && word(before).is_some_and(|word| !book.joins(word) && !book.is_interview(word))
        && word(first).is_some_and(|word| !book.is_subject(word))
    {
        first = before;
    }
    while let Some(next) = word(last)
        && next.after == Break::None
        && !book.joins(next)
        && !book.is_interview(next)
        && !book.is_subject(next)
    {
        last += 1;
    }
    // "and my [interview]", "so [I …]"
    while last > first && word(last - 1).is_some_and(|word| book.dangles(word)) {
        last -= 1;
    }
    while first < last && word(first).is_some_and(|word| book.is_opening(word)) {
        first += 1;
    }
    (first, last)
}

fn has_verb(book: &Book, tokens: &Tokens, first: usize, last: usize) -> bool {
    (first..last).any(|at| {
        let contracted = tokens.written(at).contains(['\'', '’']);
        contracted || tokens.words.get(at).is_some_and(|word| book.is_verb(word))
    })
}

/// Whether the second look would let it pass. What ails a child may be named; one's own health is no more than hinted at.
fn is_fit(clause: &str, kind: Kind) -> bool {
    let body = format!("{clause}.");
    let draft = Draft { kind: MessageKind::Email, subject: None, body, situation: None, details: None };
    // What is missing, such as a greeting, has no place.
    let harms = |finding: &Finding| match finding.check {
        _ if finding.start.is_none() => false,
        Rule::R1 | Rule::R3 | Rule::R5 | Rule::R18 => true,
        Rule::R4 => kind != Kind::FamilyOrHome,
        _ => false,
    };
    !crate::review(&draft).iter().any(harms)
}
