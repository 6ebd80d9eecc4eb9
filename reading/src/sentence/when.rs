//! When the interview is, as far as a sentence says it.
//!
//! A sentence may name other times too: of a shift, of an exam, one that would suit better. Which is meant is told by the words
//! beside it; where that leaves a doubt, nothing is said.

use policy::{Band, Circumstance, Kind, Reason};
use words::WallTime;

use super::facts::Facts;
use super::mention::{Mention, Whose, mentions};
use super::score::Scored;
use super::together::{Hour, hour_of, in_second_half, together};
use super::tokens::Tokens;
use super::understood::Certainty;
use crate::dates::{DateOrder, Zone};

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
    let (clock, mentions): (Vec<Mention>, Vec<Mention>) =
        mentions(tokens, facts, now, order).into_iter().partition(|mention| mention.whose == Whose::Clock);
    let when = when(tokens, facts, best, now, &mentions);
    let when = if is_over(when, &clock) { When { at: None, band: Some(Band::Passed) } } else { when };
    // Of two clocks it is not known which is the interview's: "10 their time is 3 my time" is asked for.
    let mut zones = mentions.iter().filter_map(|mention| mention.zone.as_ref());
    let first = zones.next();
    let when = if zones.any(|zone| Some(zone) != first) { When { at: None, ..when } } else { when };
    let zone = when.at.and_then(|_| mentions.iter().find_map(|mention| mention.zone.clone()));
    (when, zone)
}

/// Whether the clock is said to be past the hour of the interview: "it was at 10, it's 10.40 now". `now` may be of another day.
fn is_over(when: When, clock: &[Mention]) -> bool {
    when.at.is_some_and(|at| {
        clock.iter().filter_map(|mention| hour_of(&mention.reading, None)).any(|hour| hour > at.time())
    })
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
    let is_task = best.is_some_and(|best| best.circumstance == Circumstance::CannotFinishByTheDeadline);
    let counts = |one: &&Mention| {
        (one.whose == Whose::Interview || is_task && one.is_deadline(tokens))
            && (is_missed || !one.is_before(now) || one.is_told_as_past(tokens) || one.names_day && one.names_hour)
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
    let is_hindrance = |one: &&Mention| one.names_day && one.whose != Whose::Bound && !one.is_before(now);
    if let ([lone], true) = (mentions, of_interview.is_empty() && best.is_some_and(is_in_the_way)) {
        of_interview.extend(Some(lone).filter(is_hindrance));
    }
    if of_interview.is_empty() && beside.is_none() {
        return When { at: None, band: said };
    }
    // "The interview was on Monday", and I have just seen it: that Monday is past.
    let was = !of_interview.is_empty() && of_interview.iter().all(|mention| mention.is_told_as_past(tokens));
    let when = together(&of_interview, beside, now, Hour { is_now, was, missed: is_missed.then_some(now), with_day });
    let when = when.unwrap_or_else(|| {
        // "I thought it was tomorrow but it was yesterday"
        let is_past = is_missed && of_interview.iter().any(|mention| mention.names_day && mention.is_before(now));
        When { at: None, band: is_past.then_some(Band::Passed) }
    });
    let late = of_interview.iter().copied().chain(beside).any(|mention| mention.is_late_in_the_day(tokens));
    let when = if late { in_second_half(when) } else { when };
    match when {
        When { at: None, band: Some(_) } if was && is_missed => When { at: None, band: Some(Band::Passed) },
        // What lies ahead has not passed; one of the two is misread.
        When { at: Some(at), .. } if facts.notice == Some(Band::Passed) && at.minutes() > now.minutes() => {
            let is_past = of_interview.iter().all(|mention| mention.is_told_as_past(tokens));
            When { at: None, band: is_past.then_some(Band::Passed) }
        }
        When { at: None, band: Some(band) }
            if said == Some(Band::Passed) && band == Band::Under24h || facts.notice == Some(Band::Passed) =>
        {
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
            // "That Friday"
            || tokens.is_written(at - 1, &["same", "that"]) && tokens.is_written(at, &WEEKDAYS)
            || tokens.is_written(at, &["clash", "clashes", "clashing", "conflicts", "overlaps"])
            || tokens.is_written(at - 1, &["when"]) && (at..at + 4).any(|at| tokens.is_written(at, &["interview"]))
    })
}

/// The days as they are written, those first that are short.
const WEEKDAYS: [&str; 18] = [
    "mon",
    "tue",
    "tues",
    "wed",
    "weds",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Whether what has happened happens now, so that an hour alone is today's: "my car broke down, it's at 2". That of an exam or
/// of a feast may be of any day.
fn is_now(tokens: &Tokens, best: Option<&(Scored, Certainty)>) -> bool {
    let says_so = (0..tokens.words.len()).any(|at| {
        tokens.is_written(at, &["now", "rn", "just"])
            || tokens.is_written(at, &["morning"]) && at > 0 && tokens.is_written(at - 1, &["this"])
            || tokens.is_written(at, &["night", "nite"]) && at > 0 && tokens.is_written(at - 1, &["last"])
    });
    says_so || best.is_some_and(|(best, _)| happens_now(best.circumstance))
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

/// What is in the way on the day of the interview, or asks about it, so that the only day there is will be that.
fn is_in_the_way(best: &Scored) -> bool {
    best.is_phrase
        && matches!(
            best.circumstance,
            Circumstance::Weather
                | Circumstance::Strike
                | Circumstance::JourneyDisrupted
                | Circumstance::TrainOrFlightCancelled
                | Circumstance::ChildcareFellThrough
                | Circumstance::IsItStillOn
                | Circumstance::NoTimePlaceOrLinkYet
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
