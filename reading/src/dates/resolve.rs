//! From the parts of a date and a time to one of the calendar, as most people would mean them.

use guide::words::calendar::WEEKDAYS;
use guide::{WallTime, WallTimeError};

use super::parts::Parts;
use super::reading::Reading;

/// What is read.
const ONLY: &str = "Only a date and a time, please: “Thursday 3 pm” or “3 Dec 14:30”.";

const NO_SUCH_TIME: &str = "The clock goes from 00:00 to 23:59.";

impl Parts {
    /// What it comes to, where it is `now` by the clock of the same zone.
    pub(super) fn resolve(self, now: WallTime) -> Reading {
        let unclear = |says: &str| Reading::Unclear { says: says.to_owned() };
        // Interviews begin at a quarter of an hour.
        if let Some(within) = self.within
            && !self.more
            && let Some(at) = WallTime::from_minutes((now.minutes() + within + 7) / 15 * 15)
        {
            return Reading::At(at);
        }
        match (self.has_day(), self.hour) {
            (has_day, hour) if self.more || !has_day && hour.is_none() => return unclear(ONLY),
            (false, _) => return unclear("And on which day?"),
            (true, _) => {}
        }
        match (self.hour, self.in_either_order(now)) {
            // What the calendar has not is said before what is missing.
            (None, Reading::Impossible { says, .. }) => Reading::Unclear { says },
            (None, Reading::At(_)) => unclear("And at what time?"),
            (_, read) => read,
        }
    }

    /// Both orders of day and month are written with a stroke: the one that there is, else the one nearer to now. What has
    /// passed counts as three weeks further away: most who ask have the interview before them, some had it yesterday.
    fn in_either_order(&self, now: WallTime) -> Reading {
        let one = self.day_and_time(now);
        if !self.stroke {
            return one;
        }
        let other = Self { day: self.month, month: self.day, ..*self }.day_and_time(now);
        let far = |reading: &Reading| match reading {
            Reading::At(time) => {
                let ahead = time.minutes() - now.minutes();
                if ahead < 0 { 21 * 1440 - ahead } else { ahead }
            }
            _ => i64::MAX,
        };
        if far(&other) < far(&one) { other } else { one }
    }

    fn day_and_time(&self, now: WallTime) -> Reading {
        if let Some(ahead) = self.ahead {
            self.at_the_hour(days_after(now, ahead))
        } else if let Some(day) = self.day {
            self.on_date(day, now)
        } else {
            self.on_weekday(self.weekday.unwrap_or_default(), now)
        }
    }

    /// The hour and the minute; the hour may be one that there is not.
    fn clock(&self) -> (u8, u8) {
        let hour = match (self.hour.unwrap_or_default(), self.afternoon) {
            (12, Some(false)) => 0,
            (hour @ ..12, Some(true)) => hour + 12,
            // Nobody interviews at three in the morning.
            (hour @ 1..8, None) if !self.certain => hour + 12,
            (hour, _) => hour,
        };
        (small(hour), small(self.minute))
    }

    /// The time on this day.
    fn at_the_hour(&self, day: WallTime) -> Reading {
        let (year, month, day) = day.date();
        let (hour, minute) = self.clock();
        match WallTime::new(year, month, day, hour, minute) {
            Ok(time) => Reading::At(time),
            Err(_) => no_such_time(),
        }
    }

    /// On a day of a month. Without a year or a month, it is the next one in which the day is not long past.
    fn on_date(&self, wanted: u16, now: WallTime) -> Reading {
        let (year, month, day) = now.date();
        let named = small(self.month.unwrap_or_else(|| u16::from(month)));
        let next_month = self.month.is_none() && small(wanted) < day;
        let named = if next_month { named % 12 + 1 } else { named };
        let next_year = named.saturating_add(1) < month || next_month && month == 12;
        let year = self.year.unwrap_or(year + u16::from(next_year));
        let (hour, minute) = self.clock();
        match WallTime::new(year, named, small(wanted), hour, minute) {
            Ok(time) if self.weekday.is_some_and(|weekday| weekday != time.day_of_week()) => {
                Reading::Impossible { says: not_that_weekday(time), nearest: time }
            }
            Ok(time) => Reading::At(time),
            Err(WallTimeError::Day) => no_such_day(year, named, hour, minute),
            Err(_) => no_such_time(),
        }
    }

    /// On the next such weekday.
    fn on_weekday(&self, weekday: usize, now: WallTime) -> Reading {
        let to_go = i64::try_from((weekday + 7 - now.day_of_week()) % 7).unwrap_or_default();
        match self.at_the_hour(days_after(now, to_go)) {
            // On a Thursday at noon, "Thursday at 9" is the next one.
            Reading::At(time) if time < now || self.next && to_go == 0 => self.at_the_hour(days_after(now, 7)),
            reading => reading,
        }
    }
}

/// A number that is too large for any part of a date becomes the largest.
fn small(number: u16) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

fn days_after(now: WallTime, days: i64) -> WallTime {
    WallTime::from_minutes(now.minutes() + days * 1440).unwrap_or(now)
}

fn no_such_time() -> Reading {
    Reading::Unclear { says: NO_SUCH_TIME.to_owned() }
}

fn not_that_weekday(time: WallTime) -> String {
    let weekday = WEEKDAYS.get(time.day_of_week()).copied().unwrap_or_default();
    let (_, _, day) = time.date();
    format!("{day} {} is a {weekday}.", time.month_name())
}

/// The last day that the month has.
fn no_such_day(year: u16, month: u8, hour: u8, minute: u8) -> Reading {
    for day in [31, 30, 29, 28] {
        if let Ok(last) = WallTime::new(year, month, day, hour, minute) {
            return Reading::Impossible { says: format!("{} has {day} days.", last.month_name()), nearest: last };
        }
    }
    Reading::Unclear { says: "There are twelve months.".to_owned() }
}
