//! The new times: those that we propose, and those that the person has taken or typed. Unusable ones are left out of the
//! message.

use policy::Situation;
use words::{Date, Details, WallTime};

use super::{HOUR, Time, in_words};
use crate::labels;
use crate::model::Drafts;
use crate::time::moment::Start;
use crate::time::proposals::{Proposals, Request, propose};
use crate::time::zones::{Moment, Zones};

/// The days on which we propose nothing, by month and day. The browser knows no public holidays.
const DAYS_OFF: [&str; 3] = ["01-01", "12-25", "12-26"];

/// The new times of a situation.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NewTimes {
    /// Our proposals.
    pub(crate) chips: Vec<Chip>,
    /// What we left out, and why.
    pub(crate) left_out: String,
    /// The times that were taken or typed, in the order of their fields.
    pub(crate) taken: Vec<NewTime>,
    /// Those of them that a message can offer.
    pub(crate) offered: Vec<Moment>,
    proposals: Proposals,
    key: Option<Key>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chip {
    pub(crate) at: WallTime,
    pub(crate) label: String,
    pub(crate) taken: bool,
}

/// A time that was taken or typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NewTime {
    /// The value of its field.
    pub(crate) text: String,
    /// In words, in both zones if they differ; empty if it is not complete.
    pub(crate) in_words: String,
    /// Why it is left out of the message.
    pub(crate) problem: &'static str,
    /// Whether it is one of our proposals.
    pub(crate) is_proposal: bool,
    pub(crate) moment: Option<Moment>,
}

/// What proposals depend on. Working them out asks the browser about many offsets, so they are kept while this stays.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    situation: Situation,
    today: WallTime,
    start: Start,
    zone: String,
    day: Option<Date>,
    free_from: Option<Date>,
}

/// What new times are worked out from.
pub(super) struct Inputs<'a> {
    pub(super) situation: &'a Situation,
    pub(super) time: &'a Time,
    pub(super) zones: Zones<'a>,
    pub(super) drafts: &'a Drafts,
    pub(super) details: &'a Details,
    /// Whether a message can offer times.
    pub(super) offers: bool,
}

/// The new times; none where no message can offer any.
pub(super) fn new_times(inputs: &Inputs, before: Option<&NewTimes>) -> NewTimes {
    let (true, Some(now)) = (inputs.offers, inputs.time.now) else { return NewTimes::default() };
    let key = Key {
        situation: *inputs.situation,
        today: now.at,
        start: inputs.time.start,
        zone: inputs.time.zone.clone(),
        day: inputs.details.day,
        free_from: inputs.drafts.typed.free_from,
    };
    let proposals = match before {
        Some(before) if before.key.as_ref() == Some(&key) => before.proposals.clone(),
        _ => proposals(inputs, now),
    };
    let chip = |time: &Moment| Chip {
        at: time.at,
        label: labels::short_time(time.at, time.offsets, inputs.details),
        taken: inputs.drafts.times.contains(&time.at.form()),
    };
    let mut taken: Vec<NewTime> = Vec::new();
    for text in &inputs.drafts.times {
        let next = new_time(text, inputs, now, &proposals, &taken);
        taken.push(next);
    }
    // As one reads them, whichever was typed first.
    let mut offered: Vec<Moment> = Vec::new();
    for moment in taken.iter().filter(|time| time.problem.is_empty()).filter_map(|time| time.moment) {
        let index = offered.iter().position(|other| other.epoch > moment.epoch).unwrap_or(offered.len());
        offered.insert(index, moment);
    }
    NewTimes {
        chips: proposals.times.iter().map(chip).collect(),
        left_out: labels::left_out(&proposals.left_out, tomorrow(now), inputs.drafts.typed.free_from),
        offered,
        taken,
        proposals,
        key: Some(key),
    }
}

fn new_time(text: &str, inputs: &Inputs, now: Moment, proposals: &Proposals, earlier: &[NewTime]) -> NewTime {
    let at = text.get(..16).and_then(|at| WallTime::parse(at).ok());
    let start = at.map_or(Start::Unknown, |at| inputs.zones.start(at, false));
    let moment = match start {
        Start::At { epoch, .. } => inputs.zones.moment(epoch),
        _ => None,
    };
    let near = |one: f64, other: f64| (one - other).abs() < HOUR;
    let problem = match (start, moment) {
        (Start::Impossible, _) => labels::times::SKIPPED,
        (_, Some(moment)) if moment.epoch <= now.epoch => labels::times::PASSED,
        (_, Some(moment)) => {
            let interview = inputs.time.thresholds.last();
            let beside = |other: &NewTime| {
                other.problem.is_empty() && other.moment.is_some_and(|other| near(other.epoch, moment.epoch))
            };
            if interview.is_some_and(|interview| near(interview.epoch, moment.epoch)) {
                labels::times::THE_INTERVIEW
            } else if earlier.iter().any(beside) {
                labels::times::TOO_NEAR
            } else {
                ""
            }
        }
        _ => "",
    };
    NewTime {
        text: text.to_owned(),
        in_words: moment.map(|moment| in_words(&moment, inputs.details)).unwrap_or_default(),
        problem,
        is_proposal: at.is_some_and(|at| proposals.times.iter().any(|time| time.at == at)),
        moment,
    }
}

fn proposals(inputs: &Inputs, now: Moment) -> Proposals {
    let interview = inputs.time.thresholds.last();
    let free_from = inputs.drafts.typed.free_from;
    let latest = [interview.map(|start| start.at), free_from.map(Date::midnight)];
    let latest = latest.into_iter().flatten().fold(now.at, Ord::max);
    propose(&Request {
        situation: inputs.situation,
        zones: inputs.zones,
        now,
        interview: interview.copied(),
        day: inputs.details.day,
        free_from,
        weekend: inputs.zones.zone_data.weekend(&inputs.time.zone),
        holidays: &[days_off(now.at), days_off(latest)].concat(),
    })
}

/// Tomorrow by the clock of the interview, if it is tomorrow for the person too.
fn tomorrow(now: Moment) -> Option<WallTime> {
    now.at.same_day(now.in_own_zone()).then(|| now.at.later(24 * 60))
}

/// The days off of a year and the next.
fn days_off(at: WallTime) -> Vec<Date> {
    let (year, _, _) = at.date();
    let mut days = Vec::new();
    for year in [year, year.saturating_add(1)] {
        let year = usize::from(year).to_string();
        days.extend(DAYS_OFF.iter().filter_map(|day| Date::parse(&[&year, "-", day].concat()).ok()));
    }
    days
}
