//! The new times to offer. They are proposed automatically until the person changes one; unusable ones are left out of
//! the message.

use policy::{Band, Reason, Verdict};
use words::{WallTime, assess};

use super::time::When;
use super::{HOUR, State};
use crate::moment::Start;
use crate::proposals::proposal;
use crate::world::Moment;

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
pub(super) enum TimesFrom {
    /// Proposed for an interview at this time in this zone, and renewed if that changes.
    Us(Option<(WallTime, String)>),
    /// The person has changed one or asked for proposals.
    Them,
}

impl State {
    /// Whether the new times are as proposed automatically.
    pub(crate) const fn is_untouched(&self) -> bool {
        matches!(self.times_from, TimesFrom::Us(_))
    }

    /// Why a new time is left out of the message; `None` if it is usable or incomplete.
    pub(crate) fn trouble(&self, index: usize) -> Option<&'static str> {
        let alternative = self.alternatives.get(index)?;
        let epoch = match alternative.start {
            Start::Unknown => return None,
            Start::Impossible => return Some("The clocks there jump over this time, so it is left out."),
            Start::At { epoch, .. } => epoch,
        };
        let beside = |other: f64| (other - epoch).abs() < HOUR;
        let earlier = (0..index).filter_map(|index| self.offered(index));
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

    /// Whether the message may offer new times: for the verdicts reschedule and adjust. With an access need the time is
    /// not the problem, so only times that the person has changed or asked for are offered.
    pub(crate) fn offers_times(&self) -> bool {
        self.situation().is_some_and(|situation| match assess(&situation).effective_verdict {
            Verdict::Adjust => situation.reason != Reason::AccessNeed || !self.is_untouched(),
            course => course == Verdict::Reschedule,
        })
    }

    /// The moment of a new time, if it can be offered.
    pub(crate) fn offered(&self, index: usize) -> Option<&Moment> {
        let moment = self.alternatives.get(index)?.moment.as_ref()?;
        if self.trouble(index).is_none() { Some(moment) } else { None }
    }

    /// Updates the new times after a change of date, zone or current time: untouched ones are proposed again, the
    /// person's own keep their wall time.
    pub(super) fn renew(&mut self) {
        let at = if self.facts.when == Some(When::Exact) { self.facts.exact.turns.last() } else { None };
        let key = at.map(|at| (at.at, self.facts.exact.zone.clone()));
        let passed = self.alternatives.iter().any(|each| each.moment.is_some_and(|moment| moment.epoch <= self.now));
        if self.is_untouched() && (passed || self.times_from != TimesFrom::Us(key.clone())) {
            self.alternatives.clear();
            self.next = 0;
            if key.is_some() {
                self.fill();
            }
            self.times_from = TimesFrom::Us(key);
        }
        for index in 0..self.alternatives.len() {
            let Some(alternative) = self.alternatives.get(index) else { break };
            if alternative.zone != self.facts.exact.zone {
                let known = self.worked_out(alternative.text.clone());
                if let Some(place) = self.alternatives.get_mut(index) {
                    *place = known;
                }
            }
        }
    }

    fn worked_out(&self, text: String) -> Alternative {
        let zones = self.zones();
        let at = text.get(..16).and_then(|at| WallTime::parse(at).ok());
        let start = at.map_or(Start::Unknown, |at| zones.start(at, false));
        let moment = match start {
            Start::At { epoch, .. } => zones.moment(epoch),
            _ => None,
        };
        Alternative { text, zone: self.facts.exact.zone.clone(), start, moment }
    }

    pub(super) fn alter(&mut self, index: usize, text: String) {
        self.times_from = TimesFrom::Them;
        let altered = self.worked_out(text);
        if let Some(place) = self.alternatives.get_mut(index) {
            *place = altered;
        }
    }

    /// The next proposal that is at least an hour from every new time.
    pub(super) fn fresh(&mut self) -> Option<String> {
        let last = self.last_day()?;
        let zone = &self.facts.exact.zone;
        if self.rest.0 != *zone {
            self.rest = (zone.clone(), self.world.rest(zone));
        }
        for _ in 0..9 {
            let next = proposal(self.zones(), self.rest.1, last, self.next)?;
            self.next += 1;
            let text = next.at.form();
            let far = |other: Moment| (other.epoch - next.epoch).abs() >= HOUR;
            if self.alternatives.iter().all(|other| other.moment.is_none_or(far)) {
                return Some(text);
            }
        }
        None
    }

    pub(super) fn fill(&mut self) {
        // Unusable ones make room.
        let offered: Vec<_> = (0..self.alternatives.len()).filter(|&index| self.offered(index).is_some()).collect();
        self.alternatives = offered.iter().filter_map(|&index| self.alternatives.get(index).cloned()).collect();
        while self.alternatives.len() < 3 {
            let Some(text) = self.fresh() else { break };
            let alternative = self.worked_out(text);
            self.alternatives.push(alternative);
        }
    }

    /// Proposals begin on the day after this one: the interview's day, estimated from the band without a date, or
    /// today.
    fn last_day(&self) -> Option<WallTime> {
        let today = self.present()?.at;
        Some(match (self.facts.when, self.facts.exact.turns.last()) {
            (Some(When::Exact), Some(start)) => start.at.max(today),
            (Some(When::Band(Band::Under24h)), _) => today.later(1440),
            (Some(When::Band(Band::From24To48h)), _) => today.later(2 * 1440),
            (Some(When::Band(Band::Over48h)), _) => today.later(6 * 1440),
            _ => today,
        })
    }
}
