//! What a date in words says, in the zone that is meant.

use words::{Date, WallTime};

use crate::labels::when;
use crate::model::interview;
use crate::reader::{DateReading, NamedZone, When};
use crate::surroundings::Surroundings;
use crate::time::moment::Start;
use crate::time::zone_search::{ZoneEntry, exact_match, of_offset, only_called};
use crate::time::zones::Zones;

/// What a date in words says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Read {
    /// It was read.
    Date(ReadDate),
    /// The reading module is still loading.
    Waiting,
    /// The reading module is not there.
    Failed,
}

/// A date that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ReadDate {
    /// What is missing, not understood, or to be chosen; empty if all is clear.
    pub(crate) says: String,
    /// What may be meant, the likeliest first.
    pub(crate) offers: Vec<Offer>,
}

/// A date that may be taken.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offer {
    pub(crate) when: When,
    /// The zone that was named, an IANA name.
    pub(crate) zone: Option<String>,
    /// Whether it is one moment without doubt; clocks may skip it or show it twice.
    pub(crate) is_clear: bool,
}

impl ReadDate {
    /// Keeps only what names its zone: which day "tomorrow" is depends on the zone.
    pub(super) fn wait_for_zone(&mut self) {
        let all = self.offers.len();
        self.offers.retain(|offer| offer.zone.is_some());
        if self.offers.len() < all {
            when::CHOOSE_ZONE.clone_into(&mut self.says);
        }
    }

    /// What Enter takes: the one moment that is meant without doubt. Nothing was left over or said about it.
    pub(crate) fn taken_at_enter(&self) -> Option<&Offer> {
        match self.offers.as_slice() {
            [offer @ Offer { when: When::At(_), is_clear: true, .. }] if self.says.is_empty() => Some(offer),
            _ => None,
        }
    }
}

impl Offer {
    /// What a press on it does.
    pub(crate) fn action(&self) -> interview::Action {
        match (self.when, &self.zone) {
            (When::On(day), zone) => interview::Action::Day(day, zone.clone()),
            (When::At(at), Some(zone)) => interview::Action::UseIn(at, zone.clone()),
            (When::At(at), None) if self.is_clear => interview::Action::Use(Some(at)),
            // It leaves a question open.
            (When::At(at), None) => interview::Action::Set(at),
        }
    }
}

/// Reads a date in words. A zone that is named with it sets the zone, and what day it is there. An hour without a day is that of
/// the day which is set already; else of the next one, and only of a past one where the interview `may_be_over`.
pub(super) fn read(text: &str, set: Option<Date>, may_be_over: bool, zones: &Zones, around: &Surroundings) -> Read {
    let read_in = |zones: &Zones| {
        let now = zones.moment(around.now)?.at;
        let mut read = around.reading.date(text, now, around.month_first)?;
        if !names_no_day(&read, now) {
            return Some(read);
        }
        let on_day = set.and_then(|day| {
            let dated = [&day.form(), " ", text].concat();
            let read = around.reading.date(&dated, now, around.month_first)?;
            let is_on = |when: &When| if let When::At(at) = when { Date::of_time(*at) == day } else { false };
            (!read.whens.is_empty() && read.whens.iter().all(is_on)).then_some(read)
        });
        if let Some(on_day) = on_day {
            return Some(on_day);
        }
        if read.whens.len() > 1 && !may_be_over {
            read.whens.retain(|when| !matches!(when, When::At(at) if *at < now));
            if read.whens.len() == 1 {
                read.says.clear();
            }
        }
        Some(read)
    };
    let Some(here) = read_in(zones) else { return Read::Failed };
    let Some(named) = &here.zone else { return Read::Date(offered(&here, zones, None)) };
    let Some(zone) = known_zone(named, around) else {
        let mut read = offered(&here, zones, None);
        let unknown = when::unknown_zone(&named.words);
        read.says = if read.says.is_empty() { unknown } else { [&unknown, " ", &read.says].concat() };
        return Read::Date(read);
    };
    let there = Zones { theirs: &zone, ..*zones };
    read_in(&there).map_or(Read::Failed, |read| Read::Date(offered(&read, &there, Some(&zone))))
}

/// Whether it may be an hour alone: every moment that may be meant is today or tomorrow.
fn names_no_day(read: &DateReading, now: WallTime) -> bool {
    let today = Date::of_time(now);
    let is_near = |when: &When| match when {
        When::At(at) => [today, today.next()].contains(&Date::of_time(*at)),
        When::On(_) => false,
    };
    !read.whens.is_empty() && read.whens.iter().all(is_near)
}

/// The IANA name of a zone as it was named.
pub(super) fn known_zone(named: &NamedZone, around: &Surroundings) -> Option<String> {
    let offset = named.ahead.map(of_offset);
    if let Some(zone) = offset {
        return zone;
    }
    // Whoever types an IANA name may mistype it.
    let typed = named.name.as_ref().filter(|name| **name != named.words);
    typed.cloned().or_else(|| around.zone_data.alias(&named.words)).or_else(|| {
        let entries = around.zone_data.entries();
        let of_country = |entry: &&ZoneEntry| {
            entry.says.split(',').next().is_some_and(|country| country.eq_ignore_ascii_case(&named.words))
        };
        let exact = exact_match(&entries, &named.words).map(str::to_owned);
        let place = || only_called(&entries, &named.words).map(str::to_owned);
        exact.or_else(place).or_else(|| entries.iter().find(of_country).map(|entry| entry.zone.clone()))
    })
}

fn offered(read: &DateReading, zones: &Zones, zone: Option<&str>) -> ReadDate {
    let is_clear = |at: WallTime| matches!(zones.start(at, false), Start::At { twice: false, .. });
    let offer = |&when: &When| Offer {
        when,
        zone: zone.map(str::to_owned),
        is_clear: if let When::At(at) = when { is_clear(at) } else { false },
    };
    let left_over = if read.unread.is_empty() { String::new() } else { when::unread(&read.unread) };
    let between = if left_over.is_empty() || read.says.is_empty() { "" } else { " " };
    let says = [&left_over, between, &read.says].concat();
    ReadDate { says, offers: read.whens.iter().map(offer).collect() }
}
