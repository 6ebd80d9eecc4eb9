//! The times that messages name: the interview's own and those on offer, with how near they are to the day of writing.

use crate::details::{Date, Details, Offsets, WallTime};
use crate::language::Language;
use crate::moment::{Clocks, ShownDate};

/// A date and time, in words, in the pieces that sentences are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeText {
    /// The day after the word that goes before it: "today", "tomorrow (Thursday)", "on Friday 11 December".
    pub on_day: String,
    /// The day alone: "today", "tomorrow", "Friday 11 December".
    pub day: String,
    /// The hour by the clock of the interview: "2:30pm".
    pub clock: String,
    /// The day and the hour by one clock as they are said aloud: "Thursday at half past two".
    pub said: String,
    /// What stands after the hour where the two sides read different clocks: " Berlin time (7pm mine)".
    pub zones: String,
    /// How near it is.
    pub nearness: Nearness,
    /// Before noon.
    pub morning: bool,
}

impl TimeText {
    /// The day alone.
    pub(super) fn without_hour(self) -> Self {
        let said = self.day.clone();
        Self { clock: String::new(), said, zones: String::new(), morning: false, ..self }
    }
}

/// How near a day is to the one on which the message is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// The day before.
    Yesterday,
    /// The same day.
    Today,
    /// The next day.
    Tomorrow,
    /// One of the days after that, in the same week: its weekday says which one.
    ThisWeek,
    /// Later in the same month: the day of the month says which one.
    ThisMonth,
    /// Any other day, or the day of writing is not known.
    Other,
}

impl Nearness {
    /// How near a time is to a day.
    #[must_use]
    pub fn of(time: WallTime, today: Option<Date>) -> Self {
        const DAY: i64 = 24 * 60;
        let Some(today) = today else { return Self::Other };
        match (time.minutes() - today.midnight().minutes()).div_euclid(DAY) {
            -1 => Self::Yesterday,
            0 => Self::Today,
            1 => Self::Tomorrow,
            // Said on a Friday, "Monday" leaves a doubt.
            2..=6 if from_monday(time) > from_monday(today.midnight()) => Self::ThisWeek,
            2.. if (time.date().0, time.date().1) == (today.midnight().date().0, today.midnight().date().1) => {
                Self::ThisMonth
            }
            _ => Self::Other,
        }
    }
}

/// How many days after Monday.
fn from_monday(time: WallTime) -> usize {
    (time.day_of_week() + 6) % 7
}

/// As many alternatives as a message carries (M9).
const MOST_ALTERNATIVES: usize = 3;

/// Puts a time into words.
pub(super) fn time<L: Language>(
    at: WallTime,
    offsets: Option<Offsets>,
    nearness: Nearness,
    clocks: &Clocks,
    today: Option<Date>,
) -> TimeText {
    // "On 8 January" leaves no doubt in December, nor "on 30 December" in January.
    let other_year = today.is_some_and(|today| {
        let (year, month, _) = today.midnight().date();
        let (of, its_month, _) = at.date();
        let months = |year: u16, month: u8| i32::from(year) * 12 + i32::from(month);
        year != of && !(-2..=2).contains(&(months(of, its_month) - months(year, month)))
    });
    let date = if other_year { ShownDate::Date } else { ShownDate::Day };
    L::time(&clocks.moment(at, offsets, date, false), nearness)
}

/// The first three different times on offer that are not the time in question.
pub(super) fn alternatives<L: Language>(details: &Details, clocks: &Clocks) -> Vec<TimeText> {
    let mut offered: Vec<(WallTime, Option<Offsets>)> = Vec::new();
    for (index, &time) in details.alternatives.iter().enumerate() {
        let known = offered.iter().any(|&(other, _)| other == time) || details.at == Some(time);
        if !known && offered.len() < MOST_ALTERNATIVES {
            offered.push((time, details.alternative_offsets.get(index).copied()));
        }
    }
    let text = |&(at, offsets): &(WallTime, Option<Offsets>)| {
        time::<L>(at, offsets, Nearness::of(at, details.today), clocks, details.today)
    };
    offered.iter().map(text).collect()
}
