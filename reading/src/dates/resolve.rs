//! From the dates and times that a text names to readings.

use words::{Date, WallTime};

use super::assemble::{Mention, Mentions};
use super::calendar::{self, NoDay};
use super::hours::NO_SUCH_TIME;
use super::order::DateOrder;
use super::piece::{Clock, Day, Part, Time};
use super::reading::{Reading, When};

const ONLY: &str = "Only a date and a time, please: “Thursday 3 pm” or “3 Dec 14:30”.";
const TOO_MANY: &str = "There is more than one date in it. Which one is it?";
const NO_DAY: &str = "And on which day?";

/// The most that can be offered.
const MOST: usize = 3;

/// What the mentions come to.
pub(super) fn resolve(mentions: &Mentions, now: WallTime, order: DateOrder) -> Reading {
    let mut whens: Vec<When> = Vec::new();
    for mention in &mentions.all {
        match mention.whens(now, order) {
            Ok(found) => {
                for when in found {
                    if !whens.contains(&when) {
                        whens.push(when);
                    }
                }
            }
            Err(reading) => return reading,
        }
    }
    match whens.as_slice() {
        [] => unclear(ONLY),
        [When::At(at)] => Reading::At(*at),
        [When::On(day)] => Reading::On(*day),
        _ if whens.len() > MOST => unclear(TOO_MANY),
        _ => Reading::Either(whens),
    }
}

impl Mention {
    /// What may be meant, the likeliest first.
    fn whens(&self, now: WallTime, order: DateOrder) -> Result<Vec<When>, Reading> {
        if let Some(minutes) = self.from_now.filter(|_| !self.vague) {
            let at = WallTime::from_minutes(now.minutes().saturating_add(minutes));
            return at.map(|at| vec![When::At(at)]).ok_or_else(|| unclear(NO_SUCH_TIME));
        }
        if self.repeated || self.days.is_empty() && self.vague {
            return Err(unclear(NO_DAY));
        }
        if let Some((number, beside_weekday)) = self.number {
            return self.with_number(number, beside_weekday, now, order);
        }
        if self.days.is_empty() && self.times.is_empty() {
            return Err(unclear(ONLY));
        }
        self.at_times(&self.times, now, order)
    }

    /// The number is an hour, or beside a weekday the day of a month.
    fn with_number(
        &self,
        number: u16,
        beside_weekday: bool,
        now: WallTime,
        order: DateOrder,
    ) -> Result<Vec<When>, Reading> {
        let hour = Time::at(Clock::of_hour(number));
        let as_hour = self.at_times(&[hour], now, order);
        let alone = self.days.is_empty() && self.part.is_none();
        if !(beside_weekday && self.part.is_none() || alone) {
            return as_hour;
        }
        let mut days = self.days.clone();
        days.push(Day::OfMonth { day: number, month: None, year: None });
        let as_day = calendar::days(&days, now, order).ok().and_then(|days| days.first().copied());
        let as_day = as_day.filter(|_| (1..32).contains(&number));
        match (as_hour, as_day) {
            (as_hour, None) => as_hour,
            (Err(_), Some(day)) => Ok(vec![When::On(on(day))]),
            (Ok(mut whens), Some(day)) => {
                whens.retain(|when| matches!(when, When::At(at) if *at >= now));
                let day = on(day);
                let same_day = matches!(whens.first(), Some(When::At(at)) if Date::of_time(*at) == day);
                let index = if same_day || number > 12 { 0 } else { whens.len() };
                whens.insert(index, When::On(day));
                Ok(whens)
            }
        }
    }

    fn at_times(&self, times: &[Time], now: WallTime, order: DateOrder) -> Result<Vec<When>, Reading> {
        let mut clocks = Vec::new();
        for time in times {
            let (clock, other) = time.minutes(self.part).map_err(|says| Reading::Unclear { says })?;
            clocks.push(clock);
            clocks.extend(other);
        }
        let today = calendar::number(now);
        let mut whens = Vec::new();
        let mut add = |day: i64, clock: i64| {
            if let Some(at) = at(day, clock) {
                whens.push(When::At(at));
            }
        };
        if self.days.is_empty() {
            for clock in clocks {
                // Today, or tomorrow where the hour has passed; then today is possible still.
                let left = at(today, clock).map_or(0, |at| at.minutes() - now.minutes());
                if left < 0 {
                    add(today + 1, clock);
                }
                add(today, clock);
                if left == 0 {
                    add(today + 1, clock);
                }
            }
            return Ok(whens);
        }
        let days =
            calendar::days(&self.days, now, order).map_err(|no_day| impossible(no_day, clocks.first().copied()))?;
        // "Today at 8" may be in the evening.
        if let ([Day::Ahead(0)], [time], None, [clock]) = (self.days.as_slice(), times, self.part, clocks.as_slice())
            && let (Some(one), Ok((later, _))) = (at(today, *clock), time.minutes(Some(Part::Evening)))
            && one < now
            && at(today, later).is_some_and(|later| later > now)
        {
            add(today, later);
        }
        // Of a weekday that is today, an hour that has passed is next week's.
        let named = days.len() > 1 && self.days.iter().all(|day| matches!(day, Day::Weekday(..)));
        for day in days {
            if clocks.is_empty() {
                whens.push(When::On(on(day)));
            }
            for clock in &clocks {
                if let Some(at) = at(day, *clock).filter(|at| !named || *at >= now) {
                    whens.push(When::At(at));
                }
            }
        }
        Ok(whens)
    }
}

fn at(day: i64, clock: i64) -> Option<WallTime> {
    WallTime::from_minutes(calendar::wall_time(day).minutes() + clock)
}

fn on(day: i64) -> Date {
    Date::of_time(calendar::wall_time(day))
}

fn impossible(no_day: NoDay, clock: Option<i64>) -> Reading {
    let NoDay { says, nearest } = no_day;
    match nearest.zip(clock).and_then(|(day, clock)| at(day, clock)) {
        Some(nearest) => Reading::Impossible { says, nearest },
        None => Reading::Unclear { says },
    }
}

fn unclear(says: &str) -> Reading {
    Reading::Unclear { says: says.to_owned() }
}
