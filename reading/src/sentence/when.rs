//! When the interview is, as far as a sentence says it.
//!
//! A sentence may name other times too: of a shift, of an exam, one that would suit better. Which is meant is told by the words
//! beside it; where that leaves a doubt, nothing is said.

use policy::{Band, Circumstance, Notice};
use words::WallTime;

use super::facts::Facts;
use super::score::Scored;
use super::tokens::{Break, Tokens};
use super::understood::Certainty;
use crate::dates::{self, DateOrder, Reading};

/// How many words may stand between a time and the words that say whose it is.
const REACH: usize = 6;
/// The same for words that say it is another's.
const SHORT_REACH: usize = 2;

/// When the interview is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) at: Option<WallTime>,
    /// None beside `at`.
    pub(super) band: Option<Band>,
}

/// A date or a time in the sentence.
#[derive(Clone, Debug)]
struct Mention {
    /// Its first word, and one past its last.
    first: usize,
    last: usize,
    reading: Reading,
    names_day: bool,
    names_hour: bool,
}

pub(super) fn read(
    tokens: &Tokens,
    facts: &Facts,
    best: Option<&(Scored, Certainty)>,
    now: WallTime,
    time_zone: &str,
) -> When {
    let mentions = mentions(tokens, now, time_zone);
    let of_interview: Vec<&Mention> = mentions.iter().filter(|one| is_of_interview(tokens, facts, &mentions, one)).collect();
    let when = if of_interview.is_empty() { None } else { together(tokens, &of_interview, now) };
    match (when, facts.notice) {
        // What lies ahead has not passed; one of the two is misread.
        (Some(When { at: Some(at), .. }), Some(Band::Passed)) if at.minutes() > now.minutes() => When::default(),
        (Some(When { at: None, .. }), Some(Band::Passed)) => When { at: None, band: Some(Band::Passed) },
        (Some(when), _) => when,
        (None, _) if !of_interview.is_empty() => When::default(),
        (None, said) => When { at: None, band: said.or_else(|| best.and_then(|(best, _)| implied(best))) },
    }
}

/// The dates and times of the sentence.
fn mentions(tokens: &Tokens, now: WallTime, time_zone: &str) -> Vec<Mention> {
    // A time that belongs to no hour typed so far is not found in one.
    let found = dates::find_in(tokens.source, now, order(time_zone));
    let place = |byte: usize| tokens.words.iter().position(|word| word.end > byte).unwrap_or(tokens.words.len());
    let mention = |one: dates::Found| Mention {
        first: place(one.start),
        last: tokens.words.iter().position(|word| word.start >= one.end).unwrap_or(tokens.words.len()),
        reading: one.understood.reading,
        names_day: one.names_day,
        names_hour: one.names_hour,
    };
    found.into_iter().map(mention).collect()
}

/// The United States and the Philippines write the month first.
fn order(time_zone: &str) -> DateOrder {
    let first = time_zone.starts_with("US/")
        || ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix", "Asia/Manila"]
            .contains(&time_zone);
    if first { DateOrder::MonthFirst } else { DateOrder::DayFirst }
}

/// Whether a time is that of the interview: the nearest words that say whose it is say so, or it stands alone.
fn is_of_interview(tokens: &Tokens, facts: &Facts, mentions: &[Mention], mention: &Mention) -> bool {
    let distance = |&(first, last): &(usize, usize)| {
        if last <= mention.first { mention.first - last } else { first.saturating_sub(mention.last) }
    };
    let touches = |cue: &&(usize, usize)| !is_torn(tokens, cue.1.min(mention.last), cue.0.max(mention.first));
    let own = facts.of_interview.iter().filter(touches).map(distance).min();
    let other = facts.of_something_else.iter().filter(touches).map(distance).min();
    match (own, other) {
        (_, Some(other)) if other <= SHORT_REACH && own.is_none_or(|own| own >= other) => false,
        (Some(own), _) if own <= REACH => true,
        _ => {
            let begins = tokens.words.get(mention.first).is_some_and(|word| word.after != Break::None);
            let ends = tokens.words.get(mention.last).is_none_or(|word| word.after != Break::None);
            mentions.len() == 1 && begins && ends
        }
    }
}

/// Whether a sentence ends between two words.
fn is_torn(tokens: &Tokens, from: usize, to: usize) -> bool {
    (from..=to).any(|at| at > from && tokens.words.get(at).is_some_and(|word| word.after == Break::Sentence))
}

/// What several times of the interview say together; none where they say different things.
fn together(tokens: &Tokens, mentions: &[&Mention], now: WallTime) -> Option<When> {
    let mut day: Option<WallTime> = None;
    let mut hour: Option<(u8, u8)> = None;
    let mut band: Option<Band> = None;
    for mention in mentions {
        match &mention.reading {
            Reading::At(at) => {
                if mention.names_day && day.is_some_and(|day| !day.same_day(*at))
                    || mention.names_hour && hour.is_some_and(|hour| hour != at.time())
                {
                    return None;
                }
                day = if mention.names_day { Some(at.midnight()) } else { day };
                hour = if mention.names_hour { Some(at.time()) } else { hour };
            }
            Reading::On(on) => {
                if day.is_some_and(|day| !day.same_day(on.midnight())) {
                    return None;
                }
                day = Some(on.midnight());
            }
            Reading::Either(whens) => {
                let mut bands = whens.iter().map(|when| band_of_day(day_of(*when), now));
                let first = bands.next()?;
                if bands.any(|other| other != first) {
                    return None;
                }
                band = Some(first);
            }
            Reading::Impossible { .. } | Reading::Unclear { .. } => return None,
        }
    }
    match (day, hour) {
        (Some(day), Some((hours, minutes))) => {
            Some(When { at: Some(day.later(i32::from(hours) * 60 + i32::from(minutes))), band: None })
        }
        (Some(day), None) => Some(When { at: None, band: Some(band_of_day(day, now)) }),
        // An hour alone is today's, or tomorrow's; what was is past.
        (None, Some((hours, minutes))) => {
            let today = now.midnight().later(i32::from(hours) * 60 + i32::from(minutes));
            let was = mentions.iter().any(|mention| is_told_as_past(tokens, mention));
            let is_past = was && today.minutes() < now.minutes();
            Some(When { at: None, band: Some(if is_past { Band::Passed } else { Band::Under24h }) })
        }
        (None, None) => band.map(|band| When { at: None, band: Some(band) }),
    }
}

fn day_of(when: dates::When) -> WallTime {
    match when {
        dates::When::At(at) => at.midnight(),
        dates::When::On(day) => day.midnight(),
    }
}

/// The band of a day without an hour: today and tomorrow are soon, whatever the hour.
fn band_of_day(day: WallTime, now: WallTime) -> Band {
    let days = (day.minutes() - now.midnight().minutes()) / i64::from(Notice::DAY);
    match days {
        ..0 => Band::Passed,
        0 | 1 => Band::Under24h,
        2 => Band::From24To48h,
        _ => Band::Over48h,
    }
}

/// "It was at nine."
fn is_told_as_past(tokens: &Tokens, mention: &Mention) -> bool {
    let before = (mention.first.saturating_sub(REACH)..mention.first).rev();
    before.take_while(|at| !is_torn(tokens, *at, mention.first)).any(|at| {
        let word = tokens.written(at);
        ["was", "were"].iter().any(|past| word.eq_ignore_ascii_case(past))
    })
}

/// What a circumstance says by itself of the time.
fn implied(best: &Scored) -> Option<Band> {
    if !best.is_phrase {
        return None;
    }
    match best.circumstance {
        Circumstance::NobodyCame
        | Circumstance::NobodyCalled
        | Circumstance::IAmStillWaitingInReception
        | Circumstance::TestOrLinkExpired => Some(Band::Passed),
        Circumstance::TheyCancelledAndNamedNoNewTime => Some(Band::Undated),
        _ => None,
    }
}
