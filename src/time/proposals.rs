//! Proposes new times (M9) that fit what has happened, and says what it left out and why.
//!
//! It only proposes: a time enters a message when the person takes it.

mod hours;
mod story;
#[cfg(test)]
mod tests;

use policy::{Band, NewTime, Situation};
use words::{Date, WallTime};

use crate::time::zones::{Moment, Zones};

/// The most times that are proposed.
const MOST: usize = 3;
/// Minutes in a day.
const DAY: i32 = 1440;
/// How many days ahead a fitting day is looked for.
const DAYS_AHEAD: i32 = 60;

/// What proposals depend on.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) situation: &'a Situation,
    pub(crate) zones: Zones<'a>,
    pub(crate) now: Moment,
    /// The start of the interview, if it is known. Otherwise the notice says about when it is.
    pub(crate) interview: Option<Moment>,
    /// The day of the interview, where it is known without the hour.
    pub(crate) day: Option<Date>,
    /// The first day on which the person is free, if they have said so.
    pub(crate) free_from: Option<Date>,
    /// The employer's weekend as a bit mask, the lowest bit for Sunday.
    pub(crate) weekend: u8,
    /// Days on which offices are closed.
    pub(crate) holidays: &'a [Date],
}

/// Up to three times, each fitting, and what was left out on the way to them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Proposals {
    /// In order, and on different days unless there are fewer than three.
    pub(crate) times: Vec<Moment>,
    pub(crate) left_out: Vec<LeftOut>,
}

/// A day on which nothing is proposed, or the first of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    /// Midnight by the clock of the interview.
    pub(crate) day: WallTime,
    pub(crate) why: Why,
}

/// Why nothing is proposed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// A day to recover: from an illness, an injury or an emergency, one's own or in the family.
    MorningAfterIllness,
    /// The days after a death.
    DaysAfterADeath,
    /// A day to find the money for the journey.
    TimeToFindTheFare,
    /// Away, ill for long or moving, and nobody has said until when. From this day on.
    WithinTheTrip,
    /// The person cannot name a day yet. From this day on.
    NoDayKnown,
    /// Before the day from which the person is free. From this day on.
    BeforeTheyAreFree,
    /// The day of the interview, all of which something else takes, such as an exam.
    DayOfTheExam,
    /// Only about when the interview is has been said, so it may be on this day. From this day on.
    MayBeTheInterview,
    /// It should be sooner, and this is the day of the interview. From this day on.
    NotSooner,
    /// The employer's weekend.
    Weekend,
    /// A day on which offices are closed.
    PublicHoliday,
}

/// Proposes times. They are never today, and after the interview's own day unless it should be sooner.
pub(crate) fn propose(request: &Request) -> Proposals {
    let today = request.today();
    if let Some(why) = request.end_is_unknown() {
        return Proposals { times: Vec::new(), left_out: vec![LeftOut { day: today.later(DAY), why }] };
    }
    let (mut left_out, after, until) = request.window();
    let mut first = after.later(DAY);
    if let Some(free_from) = request.free_from().filter(|&free_from| free_from > first) {
        left_out.push(LeftOut { day: first, why: Why::BeforeTheyAreFree });
        first = free_from;
    }
    let mut days: Vec<Vec<Moment>> = Vec::new();
    for ahead in 0..DAYS_AHEAD {
        let day = first.later(ahead * DAY);
        if days.len() == MOST || until.is_some_and(|until| until <= day) {
            break;
        }
        if let Some(why) = request.why_not(day, after) {
            left_out.push(LeftOut { day, why });
        } else {
            days.extend(Some(request.times_on(day, until)).filter(|times| !times.is_empty()));
        }
    }
    let mut times = Vec::new();
    // Each day has another time. Where days are missing, more times of the same days make up for them.
    for turn in 0..MOST * MOST {
        let Some(day) = days.get(turn % days.len().max(1)).filter(|_| times.len() < MOST) else { break };
        let mut best = (0..day.len()).filter_map(|next| day.get((turn + next) % day.len()));
        if let Some(&time) = best.find(|time| !times.contains(*time)) {
            let place = times.partition_point(|earlier: &Moment| earlier.epoch < time.epoch);
            times.insert(place, time);
        }
    }
    Proposals { times, left_out }
}

impl Request<'_> {
    /// Today: the later of the two where the zones are on different days.
    fn today(&self) -> WallTime {
        midnight(self.now.at.max(self.now.in_own_zone()))
    }

    /// Whether it should be sooner, and still can.
    fn sooner(&self) -> bool {
        self.situation.new_time == NewTime::Earlier
            && !matches!(self.situation.notice.band(), Band::Passed | Band::Undated)
    }

    /// Why no time can be proposed at all unless the person says from when they are free.
    fn end_is_unknown(&self) -> Option<Why> {
        match self.situation.new_time {
            _ if self.free_from.is_some() => None,
            NewTime::NotYet => Some(Why::NoDayKnown),
            _ if self.sooner() => None,
            _ => story::is_away(self.situation.circumstance).then_some(Why::WithinTheTrip),
        }
    }

    /// The first day on which the person is free. Who is away and asks for a sooner time is free before they leave.
    fn free_from(&self) -> Option<WallTime> {
        let before_they_leave = self.sooner() && story::is_away(self.situation.circumstance);
        self.free_from.filter(|_| !before_they_leave).map(Date::midnight)
    }

    /// What is left out from the beginning, the day after which times are proposed, and the time before which.
    fn window(&self) -> (Vec<LeftOut>, WallTime, Option<WallTime>) {
        let (today, band) = (self.today(), self.situation.notice.band());
        // How many days ahead an interview may be of which only the band is known: at least, and about at most.
        let (least, most) = match band {
            Band::Passed | Band::Undated => (0, 0),
            Band::Under24h => (0, 1),
            Band::From24To48h => (1, 2),
            Band::Over48h => (2, 6),
        };
        let left_out = |day, why| vec![LeftOut { day, why }];
        let interviews_day = self.interview.map(|interview| midnight(interview.at));
        let interviews_day = interviews_day.or_else(|| self.day.map(Date::midnight));
        match interviews_day {
            Some(day) if self.sooner() => (left_out(day, Why::NotSooner), today, Some(day)),
            None if self.sooner() => {
                let until = self.now.at.later(least * DAY);
                (left_out(midnight(until), Why::NotSooner), today, Some(until))
            }
            Some(day) if day >= today => {
                let taken = story::takes_whole_day(self.situation.circumstance);
                (if taken { left_out(day, Why::DayOfTheExam) } else { Vec::new() }, day, None)
            }
            None if most > 0 => (left_out(today.later(DAY), Why::MayBeTheInterview), today.later(most * DAY), None),
            _ => (Vec::new(), today, None),
        }
    }

    /// Why nothing is proposed on this day, for proposals after another.
    fn why_not(&self, day: WallTime, after: WallTime) -> Option<Why> {
        let circumstance = self.situation.circumstance;
        let is_rest = |day: WallTime| self.weekend >> day.day_of_week() & 1 == 1;
        // Who interviews at the weekend works then. A day of rest may be the very thing.
        let weekend_works =
            self.interview.is_some_and(|interview| is_rest(interview.at)) && !story::is_day_of_worship(circumstance);
        if is_rest(day) && !weekend_works {
            return Some(Why::Weekend);
        }
        if self.holidays.iter().any(|holiday| holiday.midnight() == day) {
            return Some(Why::PublicHoliday);
        }
        let (days, why) = story::pause(circumstance)?;
        // An illness lasts until the interview at least, or it would not be missed.
        let from = if why == Why::MorningAfterIllness { after } else { self.today() };
        (day <= from.later(days * DAY)).then_some(why)
    }

    /// The best times on this day.
    fn times_on(&self, day: WallTime, until: Option<WallTime>) -> Vec<Moment> {
        let free_from = self.free_from();
        hours::on(self.zones, day, hours::range(self.situation.circumstance), |moment| {
            until.is_none_or(|until| moment.at < until)
                && free_from.is_none_or(|free_from| moment.in_own_zone() >= free_from)
        })
    }
}

fn midnight(at: WallTime) -> WallTime {
    at.later(-i32::try_from(at.minutes().rem_euclid(DAY.into())).unwrap_or_default())
}
