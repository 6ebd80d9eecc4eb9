//! The new times to offer: those that the person has taken of our proposals, and their own. Unusable ones are left out of
//! the message.

use policy::{Circumstance, Reason, Verdict};
use words::{Date, WallTime, assess};

use super::time::When;
use super::{HOUR, State};
use crate::moment::Start;
use crate::proposals::{Proposals, Request, propose};
use crate::time_zones::Moment;

/// The most new times (M9).
pub(crate) const MOST_TIMES: usize = 3;

/// The days on which we propose nothing, by month and day. The browser knows no public holidays.
const DAYS_OFF: [&str; 3] = ["01-01", "12-25", "12-26"];

/// A new time to offer, by the clock of the interview's zone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Alternative {
    /// The value of the `datetime-local` field, such as `2026-12-07T10:00`.
    pub(crate) text: String,
    /// The zone for which `start` and `moment` were computed.
    zone: String,
    start: Start,
    /// The moment, if `text` is one.
    pub(crate) moment: Option<Moment>,
}

impl State {
    /// Why a new time is left out of the message; `None` if it is usable or incomplete.
    pub(crate) fn alternative_problem(&self, index: usize) -> Option<&'static str> {
        let alternative = self.alternatives.get(index)?;
        let epoch = match alternative.start {
            Start::Unknown => return None,
            Start::Impossible => return Some("The clocks there jump over this time, so it is left out."),
            Start::At { epoch, .. } => epoch,
        };
        let beside = |other: f64| (other - epoch).abs() < HOUR;
        let earlier = (0..index).filter_map(|index| self.offered_time(index));
        if epoch <= self.now {
            Some("This has passed, so it is left out.")
        } else if matches!(self.facts.exact.start, Start::At { epoch, .. } if self.facts.when == Some(When::Exact) && beside(epoch))
        {
            Some("That is when the interview is, so it is left out.")
        } else if earlier.into_iter().any(|other| beside(other.epoch)) {
            Some("Less than an hour from another one, so it is left out.")
        } else {
            None
        }
    }

    /// Whether a message can offer new times. Not where another deadline is asked for, nor where time is not the problem.
    pub(crate) fn offers_times(&self) -> bool {
        use Circumstance::{CannotTravelForHealth, VideoInstead};
        self.situation().is_some_and(|situation| match assess(&situation).effective_verdict {
            Verdict::Reschedule => !situation.is_task(),
            Verdict::Adjust => {
                situation.reason() != Reason::AccessNeed
                    || matches!(situation.circumstance, VideoInstead | CannotTravelForHealth)
            }
            Verdict::Ask => situation.reason() == Reason::TheyCancelled,
            Verdict::Attend => situation.is_missed(),
            // They are late: where it has to be another day, a time helps.
            Verdict::Wait => true,
            _ => false,
        })
    }

    /// The moment of a new time, if it can be offered.
    pub(crate) fn offered_time(&self, index: usize) -> Option<&Moment> {
        let moment = self.alternatives.get(index)?.moment.as_ref()?;
        if self.alternative_problem(index).is_none() { Some(moment) } else { None }
    }

    /// The times that we propose, and what we left out. None is in the message unless the person has taken it.
    pub(crate) fn proposals(&self) -> Proposals {
        let (Some(situation), Some(now)) = (self.situation(), self.now_there()) else { return Proposals::default() };
        let exact = if self.facts.when == Some(When::Exact) { self.facts.exact.thresholds.last() } else { None };
        let free_from = self.typed.free_from;
        let latest =
            [exact.map(|start| start.at), free_from.map(Date::midnight)].into_iter().flatten().fold(now.at, Ord::max);
        propose(&Request {
            situation: &situation,
            zones: self.zones(),
            now,
            interview: exact.copied(),
            free_from,
            weekend: self.zone_data.weekend(&self.facts.exact.zone),
            holidays: &[days_off(now.at), days_off(latest)].concat(),
        })
    }

    /// Whether a proposal is among the new times.
    pub(crate) fn has_taken(&self, at: WallTime) -> bool {
        self.place_of(at).is_some()
    }

    /// Whether another proposal can be taken. An unusable time makes room for it.
    pub(crate) fn has_room(&self) -> bool {
        (0..self.alternatives.len()).filter(|&index| self.offered_time(index).is_some()).count() < MOST_TIMES
    }

    fn place_of(&self, at: WallTime) -> Option<usize> {
        self.alternatives.iter().position(|each| each.moment.is_some_and(|moment| moment.at == at))
    }

    /// Puts a proposal among the new times, in order, or takes it out again.
    pub(super) fn toggle_proposal(&mut self, at: WallTime) {
        if let Some(index) = self.place_of(at) {
            self.alternatives.remove(index);
        } else if self.has_room() {
            if self.alternatives.len() == MOST_TIMES
                && let Some(index) = (0..MOST_TIMES).find(|&index| self.offered_time(index).is_none())
            {
                self.alternatives.remove(index);
            }
            let taken = self.resolved_alternative(at.form());
            let later = |each: &Alternative| each.moment.is_some_and(|moment| moment.at > at);
            let index = self.alternatives.iter().position(later).unwrap_or(self.alternatives.len());
            self.alternatives.insert(index, taken);
        }
    }

    /// Adds an empty line for a new time of the person's own.
    pub(super) fn add_time(&mut self) {
        if self.alternatives.len() < MOST_TIMES {
            self.alternatives.push(Alternative::default());
        }
    }

    /// After a change of zone, the new times keep their wall time.
    pub(super) fn update_alternatives(&mut self) {
        for index in 0..self.alternatives.len() {
            let Some(alternative) = self.alternatives.get(index) else { break };
            if alternative.zone != self.facts.exact.zone {
                let alternative = self.resolved_alternative(alternative.text.clone());
                if let Some(place) = self.alternatives.get_mut(index) {
                    *place = alternative;
                }
            }
        }
    }

    fn resolved_alternative(&self, text: String) -> Alternative {
        let zones = self.zones();
        let at = text.get(..16).and_then(|at| WallTime::parse(at).ok());
        let start = at.map_or(Start::Unknown, |at| zones.start(at, false));
        let moment = match start {
            Start::At { epoch, .. } => zones.moment(epoch),
            _ => None,
        };
        Alternative { text, zone: self.facts.exact.zone.clone(), start, moment }
    }

    pub(super) fn set_alternative(&mut self, index: usize, text: String) {
        let alternative = self.resolved_alternative(text);
        if let Some(place) = self.alternatives.get_mut(index) {
            *place = alternative;
        }
    }
}

/// The days off of a year and the next.
fn days_off(at: WallTime) -> Vec<Date> {
    let (year, _, _) = at.date();
    let day = |year: u16, day: &&str| Date::parse(&format!("{year:04}-{day}")).ok();
    [year, year.saturating_add(1)]
        .iter()
        .flat_map(|&year| DAYS_OFF.iter().filter_map(move |each| day(year, each)))
        .collect()
}
