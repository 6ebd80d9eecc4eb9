//! What is left open of when the interview is: whether its hour is only about then, and which days may be meant.

use policy::Band;
use words::WallTime;

use super::facts::Facts;
use super::mention::{Whose, mentions};
use super::score::Scored;
use super::tokens::Tokens;
use super::understood::Certainty;
use super::when::{self, When};
use crate::dates::{self, DateOrder, Reading};

/// In minutes.
const HOUR: i32 = 60;

/// Whether the hour was told as a distance from now, such as "in 47 minutes": an hour later the same words say an hour later.
pub(super) fn is_from_now(
    tokens: &Tokens,
    facts: &Facts,
    best: Option<&(Scored, Certainty)>,
    (now, at): (WallTime, WallTime),
    order: DateOrder,
) -> bool {
    let (later, _) = when::read(tokens, facts, best, now.later(HOUR), order);
    later.at == Some(at.later(HOUR))
}

/// The days that may be meant, where no day with its hour is known, and none has passed.
pub(super) fn may_be(
    tokens: &Tokens,
    facts: &Facts,
    when: When,
    now: WallTime,
    order: DateOrder,
) -> Option<Vec<dates::When>> {
    if when.at.is_some() || matches!(when.band, Some(Band::Passed | Band::Undated)) {
        return None;
    }
    // Whose day it is may be unknown, where how soon it is was told by it.
    let is_meant = |whose| whose == Whose::Interview || whose == Whose::Unknown && when.band.is_some();
    let mut named = mentions(tokens, facts, now, order)
        .into_iter()
        .filter(|mention| mention.names_day && is_meant(mention.whose))
        .map(|mention| mention.reading);
    let reading = named.next()?;
    // Of several the person chooses none by saying all.
    if named.any(|other| other != reading) {
        return None;
    }
    let whens = match reading {
        Reading::On(day) => vec![dates::When::On(day)],
        Reading::Either(whens) => whens,
        Reading::At(_) | Reading::Impossible { .. } | Reading::Unclear { .. } => Vec::new(),
    };
    let is_ahead = |when: &dates::When| match when {
        dates::When::At(at) => *at >= now,
        dates::When::On(day) => day.midnight() >= now.midnight(),
    };
    let whens: Vec<dates::When> = whens.into_iter().filter(is_ahead).collect();
    (!whens.is_empty()).then_some(whens)
}
