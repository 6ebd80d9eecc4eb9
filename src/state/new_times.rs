//! The new times to offer. They are proposed automatically until the person changes one; unusable ones are left out of
//! the message.

use policy::{Band, Reason, Verdict};
use words::{WallTime, assess};

use super::time::When;
use super::{HOUR, State};
use crate::moment::Start;
use crate::proposals::proposal;
use crate::time_zones::Moment;

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

/// The origin of the new times.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TimesOrigin {
    /// Proposed for an interview at this time in this zone, and renewed if that changes.
    Proposed(Option<(WallTime, String)>),
    /// The person has changed one or asked for proposals.
    Person,
}

impl State {
    /// Whether the new times are as proposed automatically.
    pub(crate) const fn alternatives_untouched(&self) -> bool {
        matches!(self.times_origin, TimesOrigin::Proposed(_))
    }

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

    /// Whether the message may offer new times: for the verdicts reschedule and adjust. With an access need, or an illness that is
    /// catching, the time is not the problem, so only times that the person has changed or asked for are offered.
    pub(crate) fn offers_times(&self) -> bool {
        self.situation().is_some_and(|situation| match assess(&situation).effective_verdict {
            Verdict::Adjust => {
                !matches!(situation.reason(), Reason::AccessNeed | Reason::Contagious) || !self.alternatives_untouched()
            }
            course => course == Verdict::Reschedule,
        })
    }

    /// The moment of a new time, if it can be offered.
    pub(crate) fn offered_time(&self, index: usize) -> Option<&Moment> {
        let moment = self.alternatives.get(index)?.moment.as_ref()?;
        if self.alternative_problem(index).is_none() { Some(moment) } else { None }
    }

    /// Updates the new times after a change of date, zone or current time: untouched ones are proposed again, the
    /// person's own keep their wall time.
    pub(super) fn update_alternatives(&mut self) {
        let at = if self.facts.when == Some(When::Exact) { self.facts.exact.thresholds.last() } else { None };
        let key = at.map(|at| (at.at, self.facts.exact.zone.clone()));
        let passed = self.alternatives.iter().any(|each| each.moment.is_some_and(|moment| moment.epoch <= self.now));
        if self.alternatives_untouched() && (passed || self.times_origin != TimesOrigin::Proposed(key.clone())) {
            self.alternatives.clear();
            self.proposal_number = 0;
            if key.is_some() {
                self.fill_alternatives();
            }
            self.times_origin = TimesOrigin::Proposed(key);
        }
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
        self.times_origin = TimesOrigin::Person;
        let alternative = self.resolved_alternative(text);
        if let Some(place) = self.alternatives.get_mut(index) {
            *place = alternative;
        }
    }

    /// The next proposal that is at least an hour from every new time.
    pub(super) fn next_proposal(&mut self) -> Option<String> {
        let last = self.last_day_before_proposals()?;
        let zone = &self.facts.exact.zone;
        if self.weekend.0 != *zone {
            self.weekend = (zone.clone(), self.zone_data.weekend(zone));
        }
        for _ in 0..9 {
            let next = proposal(self.zones(), self.weekend.1, last, self.proposal_number)?;
            self.proposal_number += 1;
            let text = next.at.form();
            let far = |other: Moment| (other.epoch - next.epoch).abs() >= HOUR;
            if self.alternatives.iter().all(|other| other.moment.is_none_or(far)) {
                return Some(text);
            }
        }
        None
    }

    pub(super) fn fill_alternatives(&mut self) {
        // Unusable ones make room.
        let offered: Vec<_> =
            (0..self.alternatives.len()).filter(|&index| self.offered_time(index).is_some()).collect();
        self.alternatives = offered.iter().filter_map(|&index| self.alternatives.get(index).cloned()).collect();
        while self.alternatives.len() < 3 {
            let Some(text) = self.next_proposal() else { break };
            let alternative = self.resolved_alternative(text);
            self.alternatives.push(alternative);
        }
    }

    /// Proposals begin on the day after this one: the interview's day, estimated from the band without a date, or
    /// today.
    fn last_day_before_proposals(&self) -> Option<WallTime> {
        let today = self.now_there()?.at;
        Some(match (self.facts.when, self.facts.exact.thresholds.last()) {
            (Some(When::Exact), Some(start)) => start.at.max(today),
            (Some(When::Band(Band::Under24h)), _) => today.later(1440),
            (Some(When::Band(Band::From24To48h)), _) => today.later(2 * 1440),
            (Some(When::Band(Band::Over48h)), _) => today.later(6 * 1440),
            _ => today,
        })
    }
}
