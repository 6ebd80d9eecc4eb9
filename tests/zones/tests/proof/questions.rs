//! The questions, with the answers of a library that has its own zone database.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use jiff::civil::{DateTime, date};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan as _};
use serde::Serialize;

/// The beginning of 2024.
const FIRST: Timestamp = Timestamp::constant(1_704_067_200, 0);
/// The beginning of 2033.
const LAST: Timestamp = Timestamp::constant(1_988_150_400, 0);

/// The number of random questions; ENOUGH of them must be in zones that the browser knows.
const RANDOM: usize = 25_000;
/// The number of random questions the browser must answer.
pub(crate) const ENOUGH: usize = 20_000;

/// A zone, a time like `2026-12-03T14:00`, and the answer as formatted by the crate `zones`.
type Wall = (String, String, String);
/// A zone, a moment and the wall time then, in milliseconds since 1970.
type Moment = (String, i64, i64);

#[derive(Default, Serialize)]
pub(crate) struct Questions {
    /// Around every change of the clocks, and in distant years.
    pub(crate) around: Vec<Wall>,
    random: Vec<Wall>,
    /// Around every change of the clocks, and random ones.
    pub(crate) moments: Vec<Moment>,
    enough: usize,
    /// Zones in which the library may differ.
    differing: &'static [&'static str],
    /// Every zone that has a question.
    #[serde(skip)]
    pub(crate) zones: BTreeSet<String>,
}

impl Questions {
    pub(crate) fn write(differing: &'static [&'static str]) -> Result<Self> {
        let database = TimeZoneDatabase::bundled();
        let zones = database.available().map(|name| Ok((name.to_string(), database.get(name.as_str())?)));
        let zones: Vec<(String, TimeZone)> = zones.collect::<Result<_>>().context("reading the library's zones")?;
        let mut questions = Self { enough: ENOUGH, differing, ..Self::default() };
        for (name, zone) in &zones {
            questions.around_changes(name, zone)?;
            questions.zones.insert(name.clone());
        }
        questions.anywhere(&zones)?;
        questions.long_ago_and_far_ahead(&database)?;
        Ok(questions)
    }

    /// Wall times from 2024 to 2032: just before each change of the clocks, at it, within it, just after, and a day
    /// away.
    fn around_changes(&mut self, name: &str, zone: &TimeZone) -> Result<()> {
        let mut before = zone.to_offset(FIRST);
        // Zones without changes get questions too.
        self.wall(name, zone, date(2026, 12, 3).at(14, 0, 0, 0))?;
        for change in zone.following(FIRST).take_while(|change| change.timestamp() < LAST) {
            let (at, after) = (change.timestamp(), change.offset());
            if after != before {
                let (from, to) = (before.min(after).to_datetime(at), before.max(after).to_datetime(at));
                let middle = from.checked_add((from.duration_until(to)) / 2)?;
                let minute = 1.minute();
                let walls = [from - 1.day(), from - minute, from, middle, to - minute, to, to + 1.day()];
                for wall in walls {
                    self.wall(name, zone, wall)?;
                }
                for moment in [at - 1.millisecond(), at, at + 1.millisecond()] {
                    self.moment(name, zone, moment);
                }
            }
            before = after;
        }
        Ok(())
    }

    /// Every zone equally often. Wall times to the minute, as people write them; moments to the millisecond.
    fn anywhere(&mut self, zones: &[(String, TimeZone)]) -> Result<()> {
        let (first, last) = (FIRST.as_millisecond(), LAST.as_millisecond());
        let mut dice = Dice(2026);
        let mut moment = || Timestamp::from_millisecond(first + dice.below(last - first));
        for (name, zone) in zones.iter().cycle().take(RANDOM) {
            let wall = Offset::UTC.to_datetime(moment()?);
            self.random.push(question(name, zone, wall)?);
            self.moment(name, zone, moment()?);
        }
        Ok(())
    }

    /// Unlikely years, which a date field reports while a year is being typed.
    fn long_ago_and_far_ahead(&mut self, database: &TimeZoneDatabase) -> Result<()> {
        for name in ["UTC", "Europe/London", "America/New_York"] {
            let zone = database.get(name)?;
            for year in [2, 20, 99, 100, 202, 1582, 1900, 1970, 2000, 2100, 3000, 9998] {
                for (month, day) in [(1, 1), (2, 28), (6, 30), (12, 31)] {
                    self.wall(name, &zone, date(year, month, day).at(12, 30, 0, 0))?;
                }
            }
        }
        Ok(())
    }

    fn wall(&mut self, name: &str, zone: &TimeZone, wall: DateTime) -> Result<()> {
        self.around.push(question(name, zone, wall)?);
        Ok(())
    }

    fn moment(&mut self, name: &str, zone: &TimeZone, at: Timestamp) {
        let ahead = i64::from(zone.to_offset(at).seconds()) * 1000;
        self.moments.push((name.to_owned(), at.as_millisecond(), at.as_millisecond() + ahead));
    }
}

fn question(name: &str, zone: &TimeZone, wall: DateTime) -> Result<Wall> {
    let wall = wall.date().at(wall.hour(), wall.minute(), 0, 0);
    let at = |offset: Offset| anyhow::Ok(offset.to_timestamp(wall)?.as_millisecond());
    let answer = match zone.to_ambiguous_timestamp(wall).offset() {
        AmbiguousOffset::Unambiguous { offset } => format!("once {}", at(offset)?),
        AmbiguousOffset::Gap { .. } => "impossible".to_owned(),
        AmbiguousOffset::Fold { before, after } => format!("twice {} {}", at(before)?, at(after)?),
    };
    Ok((name.to_owned(), wall.strftime("%Y-%m-%dT%H:%M").to_string(), answer))
}

/// Seeded, so that every run is the same.
struct Dice(u64);

impl Dice {
    /// `SplitMix64`.
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        i64::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or_default() % limit
    }
}
