//! A moment as it is told: by the clock of the interview, and by the sender's where that differs (M4, X1).

use crate::details::{Clock, Details, Field, Offsets, WallTime};
use crate::en::English;
use crate::language::Language;

/// A moment, and how much of it is told. A language puts it into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment<'a> {
    /// The time by the clock of the interview.
    pub at: WallTime,
    /// How clock times are written.
    pub clock: Clock,
    /// How much of the date is told.
    pub date: ShownDate,
    /// The zone of the interview, by its IANA name; none where it is not known or not to be told.
    pub zone: Option<&'a str>,
    /// The same zone as people call it, where they have been asked: "Berlin time".
    pub zone_in_words: Option<&'a str>,
    /// Whether the two sides are known to be in two zones, also where their clocks are not known.
    pub two_zones: bool,
    /// How many minutes that zone is ahead of UTC, where it is known.
    pub ahead: Option<i16>,
    /// The sender's clock, where it differs.
    pub yours: Option<OtherClock<'a>>,
    /// Whether each zone is told with what makes it certain.
    pub certain: bool,
}

/// How much of a date is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownDate {
    /// The clock time alone.
    Nothing,
    /// The day without its year.
    Day,
    /// The day with its year.
    Date,
}

/// The sender's clock at the same moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherClock<'a> {
    /// The time by this clock.
    pub at: WallTime,
    /// The zone, by its IANA name, where it is known.
    pub zone: Option<&'a str>,
    /// How many minutes this zone is ahead of UTC.
    pub ahead: i16,
}

/// Whose clocks times are told by.
#[derive(Clone, Debug)]
pub(crate) struct Clocks {
    theirs: Option<String>,
    theirs_in_words: Option<String>,
    yours: Option<String>,
    clock: Clock,
    /// After a mix-up over zones every time names its own.
    always: bool,
}

impl Clocks {
    pub(crate) fn of(details: &Details) -> Self {
        Self {
            theirs: zone(details, Field::TimeZone),
            theirs_in_words: details.zone_in_words(),
            yours: zone(details, Field::YourTimeZone),
            clock: details.clock,
            always: false,
        }
    }

    /// The same, with every time naming its zone.
    pub(crate) fn always_with_zone(self) -> Self {
        Self { always: self.theirs.is_some(), ..self }
    }

    /// A time by both clocks, where offsets are known and differ.
    pub(crate) fn moment(&self, at: WallTime, offsets: Option<Offsets>, date: ShownDate, certain: bool) -> Moment<'_> {
        let differing = offsets.filter(|offsets| !offsets.agree());
        Moment {
            at,
            clock: self.clock,
            date,
            zone: self.theirs.as_deref(),
            zone_in_words: self.theirs_in_words.as_deref(),
            two_zones: match offsets {
                _ if self.always => true,
                Some(offsets) => !offsets.agree(),
                None => self.theirs.as_ref().zip(self.yours.as_ref()).is_some_and(|(theirs, yours)| theirs != yours),
            },
            ahead: offsets.map(|offsets| offsets.theirs),
            yours: differing.map(|offsets| OtherClock {
                at: at.later(i32::from(offsets.yours) - i32::from(offsets.theirs)),
                zone: self.yours.as_deref(),
                ahead: offsets.yours,
            }),
            certain,
        }
    }
}

/// The zone that is given. Rows of underscores, which would be blanks in a message, are none.
fn zone(details: &Details, field: Field) -> Option<String> {
    let line = details.line(field)?;
    let zone = line.trim_matches(['_', '/', ' ']);
    if zone.is_empty() { None } else { Some(zone.to_owned()) }
}

impl Details {
    /// A time of `time_zone` by both clocks, in English, without its date and without offsets: "14:00 Berlin time (18:30
    /// Kolkata time)".
    #[must_use]
    pub fn clocks(&self, at: WallTime, offsets: Offsets) -> String {
        English::moment(&Clocks::of(self).moment(at, Some(offsets), ShownDate::Nothing, false))
    }

    /// A time of `time_zone` as a person reads it, in English, in both zones where they differ: "Thursday 3 December 2026 at
    /// 14:00 Berlin time, UTC+1 (18:30 Kolkata time, UTC+5:30)".
    #[must_use]
    pub fn tell(&self, at: WallTime, offsets: Option<Offsets>) -> String {
        English::moment(&Clocks::of(self).moment(at, offsets, ShownDate::Date, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by `cargo xtask fuzz`: it left blanks at the end of a line.
    #[test]
    fn a_zone_of_underscores_is_none() {
        let zone = |name: &str| zone(&Details { time_zone: name.to_owned(), ..Details::default() }, Field::TimeZone);
        assert_eq!(zone("____"), None);
        assert_eq!(zone("America/New_York").as_deref(), Some("America/New_York"));
    }
}
