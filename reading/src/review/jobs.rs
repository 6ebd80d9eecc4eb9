//! Names of jobs: whatever stands between "for the" and "role", after "position of" and "interview for", before
//! "interview"; and words that end as the names of jobs do, in the places where such names stand.

use super::lexicon::{Hit, Sense};
use super::text::{Shape, Text};
use super::vocabulary::Class;

/// How many words a name may have before its "role".
const LONGEST: usize = 7;

/// How the names of jobs end.
const ENDINGS: &str = "er or ist ian ant yst ee ect gent rew iate ary rse ef ook erk uty ead ot uard oach egal \
    tern tice ife edic ista ing les aid ive";

/// Every name of a job, in order.
pub(super) fn names(text: &Text, is_subject: bool) -> Vec<Hit> {
    let mut found: Vec<Hit> = Vec::new();
    // Past the words that a name in small letters may belong to.
    let mut near = 0;
    for (at, word) in text.words.iter().enumerate() {
        if word.classes & TOLD != 0 || word.end - word.start == 2 && text.slice(at, at + 1).eq_ignore_ascii_case("as") {
            near = at + LONGEST + 3;
        }
        let name = if word.is(Class::Job) { before(text, at).or_else(|| after(text, at)) } else { None };
        let title = || {
            let may_be = word.shape != Shape::Lower || at < near || text.classes(at + 1) & TOLD != 0;
            if may_be { title(text, at, is_subject) } else { None }
        };
        if let Some((first, last)) = name.or_else(title) {
            // "Data Analyst" is a part of "the Data Analyst role".
            while found.last().is_some_and(|hit| hit.last > first) {
                found.pop();
            }
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

/// "the position of nurse", "as a cook".
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

/// What a name belongs to.
const TOLD: u64 = Class::Int.bit() | Class::Proc.bit() | Class::Job.bit();

/// What no title ends with.
const NO_TITLE: u64 = Class::NoName.bit()
    | Class::When.bit()
    | Class::Month.bit()
    | Class::Title.bit()
    | Class::Video.bit()
    | Class::Number.bit()
    | Class::Job.bit()
    | Class::Int.bit();

/// "the Stonemason interview", "interview for Lighthouse Guide", "as a nurse", "Monday at 9, Night Porter", where this is
/// the last word of the title; not "my manager".
fn title(text: &Text, at: usize, is_subject: bool) -> Option<(usize, usize)> {
    let line = text.sentence(text.sentence_of(at));
    let written = text.slice(at, at + 1);
    if text.classes(at) & NO_TITLE != 0 || written.len() < 4 {
        return None;
    }
    let is_small = |at: usize| text.words.get(at).is_none_or(|word| word.shape == Shape::Lower);
    let small = is_small(at);
    let mut first = at;
    while first > line.first
        && at - first < LONGEST
        && text.follows(first)
        && (is_small(first - 1) == small || text.words.get(first - 1).is_some_and(|word| word.shape == Shape::Capitals))
        && (text.classes(first - 1) & (NO_TITLE | if small { Class::Opens.bit() } else { 0 }) == 0
            // "call centre agent"
            || text.is(first - 1, Class::Int) && text.slice(first, first + 1).starts_with("cent"))
    {
        first -= 1;
    }
    let has = |at: usize, classes: u64| at >= line.first && at < line.last && text.classes(at) & classes != 0;
    let before = first.wrapping_sub(1);
    // Where "for the" begins, and what it belongs to.
    let mut opens = first;
    while has(opens.wrapping_sub(1), Class::Opens.bit()) && !has(opens - 1, Class::Possessive.bit()) {
        opens -= 1;
    }
    // "Night Porter, interview on Monday" as well.
    let beside = has(at + 1, TOLD) && (text.follows(at + 1) || first < at && text.between(at + 1).trim_ascii() == ",");
    let belongs = has(opens.wrapping_sub(1), TOLD) && (opens < first || text.between(first).ends_with('('));
    let as_a = opens < first && text.slice(opens, opens + 1).eq_ignore_ascii_case("as");
    // "Monday at 9, Night Porter", "interview: Night Porter".
    let dated = has(before, TOLD | Class::When.bit() | Class::Number.bit() | Class::HalfDay.bit());
    let action = written.ends_with("ing");
    let fits = if small {
        let own = has(at.wrapping_sub(1), Class::Possessive.bit() | Class::NoName.bit());
        !own && (beside && at > line.first && !action && !has(at + 1, Class::Time.bit())
            || belongs
            || as_a && opens + 1 < first)
    } else if beside && at > line.first || belongs {
        return Some((first, at + 1));
    } else {
        opens < first || first > line.first && dated || is_subject && (at > line.first || beside && !action)
    };
    (fits && ENDINGS.split(' ').any(|ending| written.ends_with(ending))).then_some((first, at + 1))
}
