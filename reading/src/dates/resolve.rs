//! From the dates and times that a text names to readings.

use words::{Date, WallTime};

use super::assemble::{Mention, Mentions};
use super::calendar::{self, NoDay};
use super::hours::NO_SUCH_TIME;
use super::order::DateOrder;
use super::piece::{Day, Part, Time};
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
        if let Some(minutes) = self.from_now {
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
        let hour = Time { hour: number, certain: number > 12, ..Time::default() };
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
            clocks.extend(time.minutes(self.part).map_err(|says| Reading::Unclear { says })?);
        }
        if self.days.is_empty() {
            return Ok(clocks.iter().flat_map(|clock| without_day(*clock, now)).collect());
        }
        let days =
            calendar::days(&self.days, now, order).map_err(|no_day| impossible(no_day, clocks.first().copied()))?;
        if clocks.is_empty() {
            return Ok(days.into_iter().map(|day| When::On(on(day))).collect());
        }
        let mut whens: Vec<WallTime> = Vec::new();
        for day in days {
            whens.extend(clocks.iter().filter_map(|clock| at(day, *clock)));
        }
        // Of a weekday that is today, an hour that has passed is next week's.
        let named = self.days.iter().all(|day| matches!(day, Day::Weekday(..)));
        if named && whens.len() > clocks.len() {
            whens.retain(|at| *at >= now);
        }
        // "Today at 8" may be in the evening.
        if let ([Day::Ahead(0)], [time], [one]) = (self.days.as_slice(), times, whens.as_slice())
            && *one < now
            && self.part.is_none()
            && let Ok(later) = time.minutes(Some(Part::Evening))
        {
            let later = later.first().and_then(|clock| at(calendar::number(now), *clock));
            whens.splice(0..0, later.filter(|later| *later > now));
        }
        Ok(whens.into_iter().map(When::At).collect())
    }
}

/// Today, or tomorrow where the hour has passed; then today is possible still.
fn without_day(clock: i64, now: WallTime) -> Vec<When> {
    let today = calendar::number(now);
    let [one, other] = [at(today, clock), at(today + 1, clock)];
    let whens = match (one, other) {
        (Some(one), other) if one < now => vec![other, Some(one)],
        (Some(one), other) if one == now => vec![Some(one), other],
        (one, _) => vec![one],
    };
    whens.into_iter().flatten().map(When::At).collect()
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
