//! The interview's date and time, the time left, and how the advice changes until then.

use policy::{Band, Plan, Situation, Verdict};
use words::{Advice, WallTime, assess};

use super::{HOUR, State, whole_minutes};
use crate::labels;
use crate::moment::Start;
use crate::time_zones::{Moment, Zones, offset_minutes};
use crate::zone_search::ZoneEntry;

/// How the person has answered when the interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// By a band of the time left.
    Band(Band),
    /// By the date and time in [`super::Facts::exact`].
    Exact,
}

/// A date and time as typed, and the moment that it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Exact {
    /// The value of the date field, such as `2026-12-03`; may be empty.
    pub(crate) date: String,
    /// The value of the time field, such as `14:00`; may be empty.
    pub(crate) time: String,
    /// An IANA name.
    pub(crate) zone: String,
    /// Whether the second one is meant if the time occurs twice.
    pub(crate) second: bool,
    /// The moment of the start, computed by the state.
    pub(crate) start: Start,
    /// The moments at which the advice may change: 48 hours before, 24 hours before, and the start. Empty without a
    /// moment.
    pub(crate) thresholds: Vec<Moment>,
}

impl Exact {
    /// The wall time, if date and time are complete.
    pub(crate) fn at(&self) -> Option<WallTime> {
        // Some browsers include seconds.
        WallTime::parse(&[&self.date, "T", self.time.get(..5)?].concat()).ok()
    }

    /// Sets date and time.
    pub(crate) fn set(&mut self, at: WallTime) {
        let form = at.form();
        let part = |range: std::ops::Range<usize>| form.get(range).unwrap_or_default().to_owned();
        (self.date, self.time, self.second) = (part(0..10), part(11..16), false);
    }
}

/// A band of the notice with its advice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct AdvicePeriod {
    pub(crate) band: Band,
    /// The verdict in it.
    pub(crate) verdict: Verdict,
    /// The plan in it.
    pub(crate) plan: Plan,
    /// When it begins; `None` for the first.
    pub(crate) from: Option<Moment>,
}

impl State {
    /// The interview's zone and the person's.
    pub(crate) fn zones(&self) -> Zones<'_> {
        Zones { zone_data: &*self.zone_data, theirs: &self.facts.exact.zone, yours: &self.typed.your_time_zone }
    }

    /// A zone without its country and former names.
    pub(crate) fn zone_entry(&self, zone: &str) -> ZoneEntry {
        ZoneEntry::new(zone.to_owned(), "", "", offset_minutes(self.zone_data.offset(self.now, zone)))
    }

    /// The current time in the interview's zone.
    pub(crate) fn now_there(&self) -> Option<Moment> {
        self.zones().moment(self.now)
    }

    /// Tomorrow by the clock of the interview, if it is tomorrow for the person too.
    pub(crate) fn tomorrow(&self) -> Option<WallTime> {
        let now = self.now_there().filter(|now| now.at.same_day(now.in_own_zone()))?;
        Some(now.at.later(24 * 60))
    }

    /// A moment in words without the year; in both zones if they differ.
    pub(crate) fn moment_in_words(&self, moment: &Moment) -> String {
        [&moment.at.day_in_words(), " at ", &self.details().clocks(moment.at, moment.offsets)].concat()
    }

    /// The minutes from now to a moment; negative if it has passed.
    pub(crate) fn minutes_to(&self, moment: &Moment) -> i32 {
        whole_minutes(moment.epoch - self.now)
    }

    /// The bands until the interview and their advice; empty unless the exact date is in use.
    pub(crate) fn advice_periods(&self) -> Vec<AdvicePeriod> {
        let Some(situation) = self.situation() else { return Vec::new() };
        let [two_days, one_day, start] = self.facts.exact.thresholds[..] else { return Vec::new() };
        if self.facts.when != Some(When::Exact) {
            return Vec::new();
        }
        let bands = [
            (Band::Over48h, None),
            (Band::From24To48h, Some(two_days)),
            (Band::Under24h, Some(one_day)),
            (Band::Passed, Some(start)),
        ];
        let period = |&(band, from): &(Band, Option<Moment>)| {
            let Advice { verdict, plan, .. } = assess(&Situation { notice: band.typical(), ..situation });
            AdvicePeriod { band, verdict, plan, from }
        };
        bands.iter().map(period).collect()
    }

    /// Sets date, time and zone, and computes their moments.
    pub(super) fn set_exact(&mut self, mut exact: Exact) {
        let zones = Zones { theirs: &exact.zone, ..self.zones() };
        exact.start = exact.at().map_or(Start::Unknown, |at| zones.start(at, exact.second));
        exact.thresholds = match exact.start {
            Start::At { epoch, .. } => {
                [48.0, 24.0, 0.0].iter().filter_map(|hours| zones.moment(epoch - hours * HOUR)).collect()
            }
            _ => Vec::new(),
        };
        self.change_facts(|facts| {
            if let Start::At { .. } = exact.start {
                facts.when = Some(When::Exact);
            }
            facts.exact = exact;
        });
    }

    /// Sets the current time. Returns the new status if that has changed the advice.
    pub(super) fn tick(&mut self, now: f64) -> Option<String> {
        let before = self.situation().map(|situation| assess(&situation));
        self.now = now;
        self.update_asked();
        let situation = self.situation()?;
        let Advice { verdict, plan, notice, .. } = assess(&situation);
        let before = before.filter(|before| before.notice != notice)?;
        // "Now: nobody needs telling" would announce nothing, so the verdict is named.
        let same = before.verdict == verdict && plan != Plan::None;
        let what = if same { "Now" } else { labels::verdict(verdict) };
        self.status = [labels::entered_band(notice), what, ": ", labels::plan(plan), "."].concat();
        Some(self.status.clone())
    }
}
