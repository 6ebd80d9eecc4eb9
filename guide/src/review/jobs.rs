//! Names of jobs: whatever stands between "for the" and "role", and after "position of".

use super::lexicon::{Hit, Sense};
use super::text::{Shape, Text};
use super::vocabulary::Class;

/// How many words a name may have before its "role".
const LONGEST: usize = 7;

/// Where a role stands with its name beside it, in order.
pub(super) fn names(text: &Text) -> Vec<Hit> {
    let mut found = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        if word.is(Class::Job)
            && let Some((first, last)) = before(text, at).or_else(|| after(text, at))
        {
            found.push(Hit { sense: Sense::RolePhrase, first, last });
        }
    }
    found
}

/// "the Data Analyst role", "for junior accountant position", but not "the new role" nor "a job elsewhere".
fn before(text: &Text, at: usize) -> Option<(usize, usize)> {
    let line = text.sentence(text.sentence_of(at));
    let mut first = at;
    while first > line.first && at - first < LONGEST && !text.is(first - 1, Class::Opens) {
        first -= 1;
    }
    // An opening, or a capital: "Data Analyst role".
    let capital = text.words.get(at.wrapping_sub(1)).is_some_and(|word| word.shape != Shape::Lower) && at > line.first;
    let opened = first > line.first && text.is(first - 1, Class::Opens);
    if !opened && !capital || at == first || text.is(at - 1, Class::NoName) {
        return None;
    }
    if !opened {
        return Some((at - 1, at + 1));
    }
    // What was accepted or started elsewhere is another job than this.
    let taken = text.is(first.wrapping_sub(2), Class::Takes) && first >= 2;
    let verb = (first..at).any(|at| {
        let small = text.words.get(at).is_some_and(|word| word.shape == Shape::Lower);
        small && (text.is(at, Class::Takes) || text.is(at, Class::Fill))
    });
    (!taken && !verb).then_some((first, at + 1))
}

/// "the position of ward nurse", "vacancy as a cook".
fn after(text: &Text, at: usize) -> Option<(usize, usize)> {
    if !text.is(at + 1, Class::Opens) || text.is(at + 1, Class::Possessive) {
        return None;
    }
    let name = if text.is(at + 2, Class::Opens) && !text.is(at + 2, Class::Possessive) { at + 3 } else { at + 2 };
    let fits = text.classes(name)
        & (Class::NoName.bit() | Class::Fill.bit() | Class::Possessive.bit() | Class::When.bit() | Class::Number.bit())
        == 0;
    (fits && text.follows(name) && text.follows(at + 1) && text.sentence_of(name) == text.sentence_of(at))
        .then_some((at, name + 1))
}
