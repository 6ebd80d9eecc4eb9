//! New times to offer: proposed until the person changes one, and left out where they cannot be meant.

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
    /// As the field gives it: `2026-12-07T10:00`.
    pub(crate) text: String,
    /// The zone in which the rest was worked out.
    zone: String,
    start: Start,
    /// The moment, where there is one.
    pub(crate) moment: Option<Moment>,
}

/// Who the new times come from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TimesFrom {
    /// From us, for an interview at this time in this zone; they follow it.
    Us(Option<(WallTime, String)>),
    /// From the person, by changing one or by asking for them.
    Them,
}

impl State {
    /// Whether the new times are still as we proposed them.
    pub(crate) const fn is_untouched(&self) -> bool {
        matches!(self.times_from, TimesFrom::Us(_))
    }

    /// Why a new time is not offered, if there is a reason besides its being empty.
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

    /// Whether the message may offer any: where another time is asked for, or might be; for an access need, only those that
    /// the person has looked at, since the time is not what stands in the way.
    pub(crate) fn offers_times(&self) -> bool {
        self.situation().is_some_and(|situation| match assess(&situation).effective_verdict {
            Verdict::Adjust => situation.reason != Reason::AccessNeed || !self.is_untouched(),
            course => course == Verdict::Reschedule,
        })
    }

    /// A new time that can be offered.
    pub(crate) fn offered(&self, index: usize) -> Option<&Moment> {
        let moment = self.alternatives.get(index)?.moment.as_ref()?;
        if self.trouble(index).is_none() { Some(moment) } else { None }
    }

    /// What follows from the date and the zone, in the new times: those the person has changed keep their clock time, and the
    /// others are proposed afresh.
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

    /// The next time to propose that is not offered yet.
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
        // What is left out anyway makes room.
        let offered: Vec<_> = (0..self.alternatives.len()).filter(|&index| self.offered(index).is_some()).collect();
        self.alternatives = offered.iter().filter_map(|&index| self.alternatives.get(index).cloned()).collect();
        while self.alternatives.len() < 3 {
            let Some(text) = self.fresh() else { break };
            let alternative = self.worked_out(text);
            self.alternatives.push(alternative);
        }
    }

    /// The last day on which no new time is proposed: today, or the interview's own, which without a date is guessed.
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
