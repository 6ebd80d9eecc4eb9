//! What several times of the interview say together.

use policy::{Band, Notice};
use words::WallTime;

use super::mention::Mention;
use super::when::When;
use crate::dates::{self, Reading};

/// The hours at which interviews are.
const HOURS: std::ops::RangeInclusive<u8> = 6..=21;

/// How an hour is meant.
#[derive(Clone, Copy)]
pub(super) struct Hour {
    /// It is today's, since what is in the way is happening now.
    pub(super) is_now: bool,
    /// It is past.
    pub(super) was: bool,
    /// The present, where the interview was missed: of two hours the one before it is meant.
    pub(super) missed: Option<WallTime>,
    /// A day stands with it, and not only elsewhere in the sentence.
    pub(super) with_day: bool,
}

/// "Tonight's call is at 7": not at seven in the morning.
pub(super) fn in_second_half(when: When) -> When {
    let half = |at: WallTime| if (1..12).contains(&at.time().0) { at.later(12 * 60) } else { at };
    When { at: when.at.map(half), ..when }
}

/// What several times of the interview say together; none where they say different things.
/// Of `beside` the day counts alone.
pub(super) fn together(mentions: &[&Mention], beside: Option<&Mention>, now: WallTime, alone: Hour) -> Option<When> {
    let mut day: Option<WallTime> = None;
    let mut hour: Option<(u8, u8)> = None;
    let mut band: Option<Band> = None;
    for mention in mentions.iter().filter(|mention| mention.names_hour) {
        match hour_of(&mention.reading, alone.missed) {
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
            let is_ahead = today.minutes() >= now.minutes();
            Some(When { at: is_ahead.then_some(today), band: (!is_ahead).then_some(Band::Under24h) })
        }
        (Some(_), Some(_), _) | (None, None, _) => None,
    }
}

/// The hour; of two hours the past one where it is `past` before that present.
pub(super) fn hour_of(reading: &Reading, past: Option<WallTime>) -> Option<(u8, u8)> {
    if let (Reading::Either(whens), Some(now)) = (reading, past)
        && let Some(at) = whens.iter().find_map(|when| match when {
            dates::When::At(at) => Some(*at).filter(|at| at.minutes() < now.minutes()),
            dates::When::On(_) => None,
        })
    {
        return Some(at.time());
    }
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
            let days: Vec<WallTime> = whens.iter().map(midnight).filter(|day| !day.same_day(now)).collect();
            // Who means the day after tomorrow does not call it "next Thursday".
            if let [soon, later] = days.as_slice()
                && later.minutes() - soon.minutes() == i64::from(7 * Notice::DAY)
                && band_of_day(*soon, now) != Band::Passed
            {
                return Some(Err(band_of_day(*later, now)));
            }
            // Today's name is that of the day in a week.
            if let ([day], 2..) = (days.as_slice(), whens.len()) {
                return Some(Ok(*day));
            }
            let mut bands = days.iter().map(|day| band_of_day(*day, now));
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
