//! When the interview is, how long that is from now, and what changes on the way.

use policy::{Band, Plan, Situation, Verdict};
use words::{Advice, WallTime, assess};

use super::{HOUR, State, minutes};
use crate::labels;
use crate::moment::Start;
use crate::places::Place;
use crate::world::{Moment, Zones, ahead};

/// The person's way of saying when the interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// About how long it is until then.
    Band(Band),
    /// The date and time in [`Facts::exact`].
    Exact,
}

/// A date and time as typed, and what it means.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Exact {
    /// As the date field gives it: `2026-12-03`.
    pub(crate) date: String,
    /// As the time field gives it: `14:00`.
    pub(crate) time: String,
    /// An IANA name.
    pub(crate) zone: String,
    /// Where the clock shows it twice: the second time.
    pub(crate) second: bool,
    /// The moment, as the state works it out.
    pub(crate) start: Start,
    /// Where there is one: 48 hours before, 24 hours before, and the start itself. At each of them the advice may change.
    pub(crate) turns: Vec<Moment>,
}

impl Exact {
    /// As typed, if it is whole.
    pub(crate) fn at(&self) -> Option<WallTime> {
        // Some browsers give the seconds too.
        WallTime::parse(&[&self.date, "T", self.time.get(..5)?].concat()).ok()
    }

    /// Puts a date and a time in the place of what was typed.
    pub(crate) fn put(&mut self, at: WallTime) {
        let form = at.form();
        let part = |range: std::ops::Range<usize>| form.get(range).unwrap_or_default().to_owned();
        (self.date, self.time, self.second) = (part(0..10), part(11..16), false);
    }
}

/// From one change of the advice to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stretch {
    /// How it would be judged.
    pub(crate) band: Band,
    /// What would be advised.
    pub(crate) verdict: Verdict,
    /// How they would be told.
    pub(crate) plan: Plan,
    /// When it begins; the first has no beginning.
    pub(crate) from: Option<Moment>,
}

impl State {
    /// The zones of both sides.
    pub(crate) fn zones(&self) -> Zones<'_> {
        Zones { world: &*self.world, theirs: &self.facts.exact.zone, yours: &self.typed.your_time_zone }
    }

    /// A zone of which no more is known than how far ahead it is.
    pub(crate) fn place(&self, zone: &str) -> Place {
        Place::new(zone.to_owned(), "", "", ahead(self.world.ahead(self.now, zone)))
    }

    /// The present by their clock.
    pub(crate) fn present(&self) -> Option<Moment> {
        self.zones().moment(self.now)
    }

    /// A moment in words, without the year and by both clocks where they differ.
    pub(crate) fn in_words(&self, moment: &Moment) -> String {
        [&moment.at.day_in_words(), " at ", &self.details().clocks(moment.at, moment.offsets)].concat()
    }

    /// How far from now a moment is, in minutes.
    pub(crate) fn minutes_to(&self, moment: &Moment) -> i32 {
        minutes(moment.epoch - self.now)
    }

    /// What is advised from when on, by the notice there is then; nothing where the date is not known exactly.
    pub(crate) fn stretches(&self) -> Vec<Stretch> {
        let Some(situation) = self.situation() else { return Vec::new() };
        let [two_days, one_day, start] = self.facts.exact.turns[..] else { return Vec::new() };
        if self.facts.when != Some(When::Exact) {
            return Vec::new();
        }
        let bands = [
            (Band::Over48h, None),
            (Band::From24To48h, Some(two_days)),
            (Band::Under24h, Some(one_day)),
            (Band::Passed, Some(start)),
        ];
        let stretch = |&(band, from): &(Band, Option<Moment>)| {
            let Advice { verdict, plan, .. } = assess(&Situation { notice: band.typical(), ..situation });
            Stretch { band, verdict, plan, from }
        };
        bands.iter().map(stretch).collect()
    }

    /// Takes in a date, a time and a zone, and what they mean.
    pub(super) fn set_exact(&mut self, mut exact: Exact) {
        let zones = Zones { theirs: &exact.zone, ..self.zones() };
        exact.start = exact.at().map_or(Start::Unknown, |at| zones.start(at, exact.second));
        exact.turns = match exact.start {
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

    /// Time has gone on, or the clock of the device was set. Where that changes the advice, the page says so.
    pub(super) fn tick(&mut self, now: f64) -> Option<String> {
        let before = self.situation().map(|situation| assess(&situation));
        self.now = now;
        self.ask_what_matters();
        let situation = self.situation()?;
        let Advice { verdict, plan, notice, .. } = assess(&situation);
        let before = before.filter(|before| before.notice != notice)?;
        // Where nobody has to be told anything, "now" would announce nothing.
        let same = before.verdict == verdict && plan != Plan::None;
        let what = if same { "Now" } else { labels::verdict(verdict) };
        self.status = [labels::now_in(notice), what, ": ", labels::plan(plan), "."].concat();
        Some(self.status.clone())
    }
}
