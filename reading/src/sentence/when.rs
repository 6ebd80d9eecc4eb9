//! When the interview is, as far as a sentence says it.
//!
//! A sentence may name other times too: of a shift, of an exam, one that would suit better. Which is meant is told by the words
//! beside it; where that leaves a doubt, nothing is said.

use policy::{Band, Circumstance, Kind, Notice, Reason};
use words::WallTime;

use super::facts::Facts;
use super::mention::{Mention, Whose, mentions};
use super::score::Scored;
use super::tokens::Tokens;
use super::understood::Certainty;
use crate::dates::{self, DateOrder, Reading, Zone};

/// The hours at which interviews are.
const HOURS: std::ops::RangeInclusive<u8> = 6..=21;

/// When the interview is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) at: Option<WallTime>,
    /// None beside `at`.
    pub(super) band: Option<Band>,
}

/// When it is, and the zone that was named with its hour.
pub(super) fn read(
    tokens: &Tokens,
    facts: &Facts,
    best: Option<&(Scored, Certainty)>,
    now: WallTime,
    order: DateOrder,
) -> (When, Option<Zone>) {
    let mentions = mentions(tokens, facts, now, order);
    let when = when(tokens, facts, best, now, &mentions);
    let zone = when.at.and_then(|_| mentions.iter().find_map(|mention| mention.zone.clone()));
    (when, zone)
}

fn when(
    tokens: &Tokens,
    facts: &Facts,
    best: Option<&(Scored, Certainty)>,
    now: WallTime,
    mentions: &[Mention],
) -> When {
    let is_now = is_now(tokens, best);
    let best = best.map(|(best, _)| best);
    let is_missed = facts.notice == Some(Band::Passed) || best.is_some_and(is_missed);
    let counts = |one: &&Mention| {
        one.whose == Whose::Interview && (is_missed || !one.is_before(now) || one.is_told_as_past(tokens))
    };
    let mut of_interview: Vec<&Mention> = mentions.iter().filter(counts).collect();
    let said = facts.notice.or_else(|| best.and_then(implied));
    let with_day = of_interview.iter().any(|mention| mention.names_day);
    let mut beside = None;
    if !with_day {
        match day_beside(tokens, mentions, !of_interview.is_empty(), now) {
            // The time of something else, and the interview "at the same time".
            Ok(day) if of_interview.is_empty() && is_same(tokens, &["time", "hour", "as"]) => of_interview.extend(day),
            Ok(day) => beside = day,
            Err(()) => return When::default(),
        }
    }
    let is_hindrance = |one: &&Mention| one.names_day && one.whose == Whose::Unknown && !one.is_before(now);
    if let ([lone], true) = (mentions, of_interview.is_empty() && best.is_some_and(is_in_the_way)) {
        of_interview.extend(Some(lone).filter(is_hindrance));
    }
    if of_interview.is_empty() && beside.is_none() {
        return When { at: None, band: said };
    }
    // "The interview was on Monday", and I have just seen it: that Monday is past.
    let was = !of_interview.is_empty() && of_interview.iter().all(|mention| mention.is_told_as_past(tokens));
    let when = together(&of_interview, beside, now, Hour { is_now, was, with_day }).unwrap_or_default();
    match when {
        When { at: None, band: Some(_) } if was && is_missed => When { at: None, band: Some(Band::Passed) },
        // What lies ahead has not passed; one of the two is misread.
        When { at: Some(at), .. } if facts.notice == Some(Band::Passed) && at.minutes() > now.minutes() => {
            let is_past = of_interview.iter().all(|mention| mention.is_told_as_past(tokens));
            When { at: None, band: is_past.then_some(Band::Passed) }
        }
        When { at: None, band: Some(Band::Under24h) } if said == Some(Band::Passed) => {
            When { at: None, band: Some(Band::Passed) }
        }
        When { at: None, band: None } => When { at: None, band: said.filter(|said| *said == Band::Passed) },
        when => when,
    }
}

/// The day of the interview where only its hour is said, or no more than that it is on "the same day": the only day there is.
///
/// # Errors
/// Where there are several.
fn day_beside<'a>(
    tokens: &Tokens,
    mentions: &'a [Mention],
    has_hour: bool,
    now: WallTime,
) -> Result<Option<&'a Mention>, ()> {
    let is_same = is_same(tokens, &["day", "date", "time", "morning", "afternoon", "evening", "hour", "as"]);
    if !(has_hour || is_same) {
        return Ok(None);
    }
    // An hour of the day is hardly that of "tonight".
    let is_tonight = |one: &Mention| tokens.is_written(one.first, &["tonight", "tonite"]);
    let beside = |one: &&Mention| {
        one.names_day && one.whose != Whose::Bound && !one.is_before(now) && !(has_hour && is_tonight(one))
    };
    let days: Vec<&Mention> = mentions.iter().filter(beside).collect();
    match days.as_slice() {
        [day] => Ok(Some(*day)),
        [] => Ok(None),
        _ => Err(()),
    }
}

/// Whether it says "the same" of one of these, "when I have the interview", or that the two clash.
fn is_same(tokens: &Tokens, of: &[&str]) -> bool {
    (1..tokens.words.len()).any(|at| {
        tokens.is_written(at - 1, &["same"]) && tokens.is_written(at, of)
            || tokens.is_written(at, &["clash", "clashes", "clashing", "conflicts", "overlaps"])
            || tokens.is_written(at - 1, &["when"]) && (at..at + 4).any(|at| tokens.is_written(at, &["interview"]))
    })
}

/// How an hour is meant.
#[derive(Clone, Copy)]
struct Hour {
    /// It is today's, since what is in the way is happening now.
    is_now: bool,
    /// It is past.
    was: bool,
    /// A day stands with it, and not only elsewhere in the sentence.
    with_day: bool,
}

/// Whether what has happened happens now, so that an hour alone is today's: "my car broke down, it's at 2". That of an exam or
/// of a feast may be of any day.
fn is_now(tokens: &Tokens, best: Option<&(Scored, Certainty)>) -> bool {
    let says_so = (0..tokens.words.len()).any(|at| {
        tokens.is_written(at, &["now", "rn", "just"])
            || tokens.is_written(at, &["morning"]) && at > 0 && tokens.is_written(at - 1, &["this"])
            || tokens.is_written(at, &["night", "nite"]) && at > 0 && tokens.is_written(at - 1, &["last"])
    });
    says_so || best.is_some_and(|(best, certainty)| *certainty != Certainty::Maybe && happens_now(best.circumstance))
}

fn happens_now(circumstance: Circumstance) -> bool {
    match circumstance {
        Circumstance::Overslept
        | Circumstance::MisreadTheTimeOrZone
        | Circumstance::Forgot
        | Circumstance::NobodyCalled
        | Circumstance::NobodyCame
        | Circumstance::IAmStillWaitingInReception
        | Circumstance::AnxiousAboutIt
        | Circumstance::Hungover => true,
        Circumstance::LongTreatment
        | Circumstance::HospitalOrSurgery
        | Circumstance::TheJourneyCostsTooMuch
        | Circumstance::TheCommuteBecameImpossible
        | Circumstance::VisaDelayed => false,
        other => {
            matches!(other.kind(), Kind::Health | Kind::FamilyOrHome | Kind::GettingThere | Kind::Technology)
                && !matches!(other.reason(), Reason::AccessNeed | Reason::Relocation)
        }
    }
}

/// What several times of the interview say together; none where they say different things.
/// Of `beside` the day counts alone.
fn together(mentions: &[&Mention], beside: Option<&Mention>, now: WallTime, alone: Hour) -> Option<When> {
    let mut day: Option<WallTime> = None;
    let mut hour: Option<(u8, u8)> = None;
    let mut band: Option<Band> = None;
    for mention in mentions.iter().filter(|mention| mention.names_hour) {
        match hour_of(&mention.reading) {
            Some(time) if hour.is_none_or(|hour| hour == time) => hour = Some(time),
            // "10 to 12" beside a day may begin at either.
            None if mention.names_day => hour = None,
            _ => return None,
        }
    }
    for mention in mentions.iter().copied().chain(beside).filter(|mention| mention.names_day) {
        match day_of(&mention.reading, now) {
            Some(Ok(on)) if day.is_none_or(|day| day.same_day(on)) => day = Some(on),
            Some(Err(other)) if band.is_none_or(|band| band == other) => band = Some(other),
            _ => return None,
        }
    }
    let at = |day: WallTime, (hours, minutes): (u8, u8)| day.later(i32::from(hours) * 60 + i32::from(minutes));
    match (day, band, hour) {
        // The day stands elsewhere in the sentence, and the hour has passed: it is another day's.
        (Some(day), None, Some(hour)) if !alone.was && !alone.with_day && at(day, hour).minutes() < now.minutes() => {
            None
        }
        (Some(day), None, Some(hour)) => Some(When { at: Some(at(day, hour)), band: None }),
        (Some(day), None, None) => Some(When { at: None, band: Some(band_of_day(day, now)) }),
        (None, Some(band), _) => Some(When { at: None, band: Some(band) }),
        (None, None, Some(hour)) if alone.was && at(now.midnight(), hour).minutes() < now.minutes() => {
            Some(When { at: Some(at(now.midnight(), hour)), band: None })
        }
        // An hour alone is today's, or tomorrow's once it has passed.
        (None, None, Some(hour)) if alone.is_now && HOURS.contains(&hour.0) => {
            let today = at(now.midnight(), hour);
            let is_ahead = today.minutes() > now.minutes();
            Some(When { at: is_ahead.then_some(today), band: (!is_ahead).then_some(Band::Under24h) })
        }
        (Some(_), Some(_), _) | (None, None, _) => None,
    }
}

fn hour_of(reading: &Reading) -> Option<(u8, u8)> {
    let hour = |when: &dates::When| match when {
        dates::When::At(at) => Some(at.time()),
        dates::When::On(_) => None,
    };
    match reading {
        Reading::At(at) => Some(at.time()),
        Reading::Either(whens) => {
            let first = hour(whens.first()?)?;
            whens.iter().all(|when| hour(when) == Some(first)).then_some(first)
        }
        _ => None,
    }
}

/// The day, or where two may be meant the band of both. Today's name is that of the day in a week: who means today says so.
fn day_of(reading: &Reading, now: WallTime) -> Option<Result<WallTime, Band>> {
    let midnight = |when: &dates::When| match when {
        dates::When::At(at) => at.midnight(),
        dates::When::On(day) => day.midnight(),
    };
    match reading {
        Reading::At(at) => Some(Ok(at.midnight())),
        Reading::On(day) => Some(Ok(day.midnight())),
        Reading::Either(whens) => {
            let mut bands =
                whens.iter().map(midnight).filter(|day| !day.same_day(now)).map(|day| band_of_day(day, now));
            let first = bands.next()?;
            bands.all(|band| band == first).then_some(Err(first))
        }
        Reading::Impossible { .. } | Reading::Unclear { .. } => None,
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

/// Whether the interview was missed, so that its time lies in the past.
fn is_missed(best: &Scored) -> bool {
    implied(best) == Some(Band::Passed)
        || matches!(
            best.circumstance,
            Circumstance::Forgot
                | Circumstance::Overslept
                | Circumstance::MisreadTheTimeOrZone
                | Circumstance::WroteDownTheWrongDay
                | Circumstance::SawTheInvitationTooLate
        )
}

/// What is in the way on the day of the interview, so that the only day there is will be that.
fn is_in_the_way(best: &Scored) -> bool {
    best.is_phrase
        && matches!(
            best.circumstance,
            Circumstance::Weather
                | Circumstance::Strike
                | Circumstance::JourneyDisrupted
                | Circumstance::TrainOrFlightCancelled
                | Circumstance::ChildcareFellThrough
        )
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
