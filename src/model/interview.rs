//! When the interview is, as the person has said it.

use policy::Band;
use words::{Date, WallTime};

/// An answer without an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rough {
    /// Today, and not started.
    Today,
    /// Tomorrow. Less than 24 hours, until an hour is known.
    Tomorrow,
    /// So long from now.
    Band(Band),
}

impl Rough {
    /// The band of notice.
    pub(crate) const fn band(self) -> Band {
        match self {
            Self::Today | Self::Tomorrow => Band::Under24h,
            Self::Band(band) => band,
        }
    }
}

/// When the interview is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Interview {
    /// The answer without an hour.
    pub(crate) rough: Option<Rough>,
    /// Whether date and time count, and not the rough answer.
    pub(crate) exact: bool,
    /// Whether date and time are no more than about when it is: "in 47 minutes". They count, and no letter says the hour.
    pub(crate) about: bool,
    /// The value of the date field, such as `2026-12-03`; may be empty.
    pub(crate) date: String,
    /// The value of the time field, such as `14:00`; may be empty.
    pub(crate) time: String,
    /// The interview's zone, an IANA name; the device's own if there is none.
    pub(crate) zone: Option<String>,
    /// Whether the second one is meant if the clocks show the time twice.
    pub(crate) second: bool,
    /// Date and time in the person's own words.
    pub(crate) in_words: String,
    /// The search text for zones.
    pub(crate) zone_search: String,
    /// The zones chosen before, the newest first.
    pub(crate) recent_zones: Vec<String>,
}

/// A statement about when it is.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// Without an hour.
    Rough(Rough),
    /// Types a date.
    Date(String),
    /// Types a time.
    Time(String),
    /// Types both in words.
    InWords(String),
    /// Uses the date and time typed, or the ones understood or proposed in their place.
    Use(Option<WallTime>),
    /// Uses the date and time understood, in the zone that was named with them.
    UseIn(WallTime, String),
    /// Sets date and time without leaving the question, since it has another one to ask.
    Set(WallTime),
    /// Sets date and time, as far as the person has said how long it is from now.
    About(WallTime),
    /// Sets the day alone, and about how soon that is; the hour is still to be given.
    OnDay(Date, Rough),
    /// Takes the day understood, in the zone that was named with it; the hour is still to be given.
    Day(Date, Option<String>),
    /// Searches the zones.
    SearchZones(String),
    /// Chooses a zone.
    Zone(String),
    /// Of a time that occurs twice, whether the second one is meant.
    Second(bool),
}

impl Interview {
    /// Whether the question is answered.
    pub(crate) const fn is_answered(&self) -> bool {
        self.exact || self.rough.is_some()
    }

    /// The wall time, if date and time are complete.
    pub(crate) fn at(&self) -> Option<WallTime> {
        // Some browsers include seconds.
        WallTime::parse(&[&self.date, "T", self.time.get(..5)?].concat()).ok()
    }

    /// Whether another one says the same, whatever has been typed on the way.
    pub(crate) fn same_time(&self, other: &Self) -> bool {
        (self.rough, self.exact, self.about, self.second) == (other.rough, other.exact, other.about, other.second)
            && (&self.date, &self.time, &self.zone) == (&other.date, &other.time, &other.zone)
    }

    /// Applies an action.
    pub(crate) fn reduce(&mut self, action: &Action) {
        match action {
            Action::Rough(rough) => (self.rough, self.exact) = (Some(*rough), false),
            Action::Date(date) => self.date.clone_from(date),
            Action::Time(time) => self.time.clone_from(time),
            Action::InWords(text) => self.in_words.clone_from(text),
            Action::Use(None) => {}
            Action::Use(Some(at)) | Action::Set(at) | Action::About(at) => self.set(*at),
            Action::OnDay(day, rough) => {
                (self.rough, self.date) = (Some(*rough), day.form());
                self.time.clear();
            }
            Action::SearchZones(text) => self.zone_search.clone_from(text),
            Action::UseIn(at, zone) => {
                self.choose_zone(zone);
                self.set(*at);
            }
            Action::Day(day, zone) => {
                if let Some(zone) = zone {
                    self.choose_zone(zone);
                }
                self.date = day.form();
                self.in_words.clear();
            }
            Action::Zone(zone) => self.choose_zone(zone),
            Action::Second(second) => self.second = *second,
        }
        if matches!(action, Action::InWords(_) | Action::SearchZones(_)) {
            return;
        }
        if !matches!(action, Action::Rough(_)) {
            self.exact = self.at().is_some();
        }
        // Whoever gives the hour, or says that it is right, has said more than how long it is from now.
        let about = matches!(action, Action::About(_));
        self.about = about || self.about && matches!(action, Action::Zone(_) | Action::Second(_));
    }

    /// Says again what was said before. What was typed to search with, or in words, says nothing until it is taken, so it stays.
    pub(super) fn take_back_to(&mut self, before: Self) {
        let now = std::mem::replace(self, before);
        for (kept, typed) in [(&mut self.in_words, now.in_words), (&mut self.zone_search, now.zone_search)] {
            if !typed.is_empty() {
                *kept = typed;
            }
        }
    }

    fn choose_zone(&mut self, zone: &str) {
        // Chosen zones are not reordered, so that the list stays while arrow keys go through it.
        if !self.recent_zones.iter().any(|recent| recent == zone) {
            self.recent_zones.insert(0, zone.to_owned());
        }
        self.zone = Some(zone.to_owned());
    }

    fn set(&mut self, at: WallTime) {
        let form = at.form();
        let part = |range: std::ops::Range<usize>| form.get(range).unwrap_or_default().to_owned();
        (self.date, self.time, self.second) = (part(0..10), part(11..16), false);
        self.in_words.clear();
    }
}
