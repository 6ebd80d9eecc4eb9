//! Times as a person reads them: with the zone in words, and in both zones where the two sides read different clocks (M4, X1).

use crate::details::{Clock, Details, Field, Offsets, WallTime};
use crate::words::digits::in_digits;

/// A zone in words (M4): "Berlin time", and the name it was given by.
#[derive(Clone)]
pub(crate) struct Zone {
    pub(crate) words: String,
    given: String,
}

/// The city of a zone: "Ho Chi Minh" of `Asia/Ho_Chi_Minh`.
#[must_use]
pub fn city(zone: &str) -> String {
    let mut city = String::new();
    for character in zone.chars() {
        match character {
            '/' => city.clear(),
            '_' => city.push(' '),
            other => city.push(other),
        }
    }
    city
}

impl Zone {
    pub(crate) fn new(given: String) -> Self {
        let name = city(&given);
        let words = match given.as_bytes() {
            // In these names, and nowhere else, a plus stands for west.
            [b'E', b't', b'c', b'/', ..] => match name.as_bytes() {
                [b'G', b'M', b'T', sign @ (b'+' | b'-'), ..] => {
                    [if *sign == b'+' { "UTC−" } else { "UTC+" }, name.get(4..).unwrap_or_default()].concat()
                }
                _ => name,
            },
            _ if given.bytes().any(|byte| byte.is_ascii_lowercase()) => name + " time",
            _ => name,
        };
        Self { words, given }
    }

    /// The same words for both, as in a template.
    pub(crate) fn blank(words: &str) -> Self {
        Self { words: words.to_owned(), given: words.to_owned() }
    }

    /// The words, and what makes them certain: how far it is ahead of UTC, or else the given name where that says more.
    fn in_full(&self, ahead: Option<i16>) -> String {
        match ahead {
            Some(ahead) if !self.words.starts_with("UTC") => [&self.words, ", ", &utc(ahead)].concat(),
            None if self.words != self.given => [&self.words, " (", &self.given, ")"].concat(),
            _ => self.words.clone(),
        }
    }
}

/// How far a zone is ahead of UTC: "UTC+5:30", "UTC−3", "UTC".
#[must_use]
pub fn utc(ahead: i16) -> String {
    let sign = if ahead < 0 { "−" } else { "+" };
    let minutes = usize::from(ahead.unsigned_abs());
    let mut words = String::from("UTC");
    if minutes > 0 {
        words.push_str(sign);
        words.push_str(&in_digits(minutes / 60));
    }
    if !minutes.is_multiple_of(60) {
        words.push_str(if minutes % 60 < 10 { ":0" } else { ":" });
        words.push_str(&in_digits(minutes % 60));
    }
    words
}

/// Whose clocks a time is told by.
pub(crate) struct Clocks {
    pub(crate) theirs: Option<Zone>,
    pub(crate) yours: Option<Zone>,
    pub(crate) clock: Clock,
}

impl Clocks {
    pub(crate) fn of(details: &Details) -> Self {
        let zone = |field| details.line(field).map(Zone::new);
        Self { theirs: zone(Field::TimeZone), yours: zone(Field::YourTimeZone), clock: details.clock }
    }

    /// "14:00 Berlin time, UTC+1 (18:30 Kolkata time, UTC+5:30)"; `full` is with what makes each zone certain.
    pub(crate) fn tell(&self, at: WallTime, offsets: Option<Offsets>, full: bool) -> String {
        let named = |zone: &Zone, ahead| if full { zone.in_full(ahead) } else { zone.words.clone() };
        let mut words = at.clock_by(self.clock);
        if let Some(zone) = &self.theirs {
            words = [&words, " ", &named(zone, offsets.map(|offsets| offsets.theirs))].concat();
        }
        let Some(offsets) = offsets.filter(|offsets| !offsets.agree()) else { return words };
        let here = at.later(i32::from(offsets.yours) - i32::from(offsets.theirs));
        let day = match (here.same_day(at), full) {
            (true, _) => String::new(),
            (_, true) => here.day_in_words() + ", ",
            // The date of the other clock stands right before it.
            (_, false) => here.weekday().to_owned() + " ",
        };
        let yours = self.yours.as_ref().map_or_else(|| "my time".to_owned(), |zone| named(zone, Some(offsets.yours)));
        [&words, " (", &day, &here.clock_by(self.clock), " ", &yours, ")"].concat()
    }
}

impl Details {
    /// The same without the date and the offsets: "14:00 Berlin time (18:30 Kolkata time)".
    #[must_use]
    pub fn clocks(&self, at: WallTime, offsets: Offsets) -> String {
        Clocks::of(self).tell(at, Some(offsets), false)
    }

    /// A time of `time_zone` as a person reads it, in both zones where they differ: "Thursday 3 December 2026 at 14:00 Berlin
    /// time, UTC+1 (18:30 Kolkata time, UTC+5:30)".
    #[must_use]
    pub fn tell(&self, at: WallTime, offsets: Option<Offsets>) -> String {
        [&at.date_in_words(), " at ", &Clocks::of(self).tell(at, offsets, true)].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_named_in_words() {
        for (given, ahead, words) in [
            ("Europe/Berlin", None, "Berlin time (Europe/Berlin)"),
            ("Europe/Berlin", Some(60), "Berlin time, UTC+1"),
            ("America/Argentina/Buenos_Aires", Some(-180), "Buenos Aires time, UTC−3"),
            ("America/Argentina/Buenos_Aires", None, "Buenos Aires time (America/Argentina/Buenos_Aires)"),
            ("UTC", None, "UTC"),
            ("UTC", Some(0), "UTC"),
            ("Etc/GMT+3", None, "UTC−3 (Etc/GMT+3)"),
            ("Etc/GMT+3", Some(-180), "UTC−3"),
            ("CET", None, "CET"),
            ("Japan", None, "Japan time (Japan)"),
            ("Europe/London", Some(0), "London time, UTC"),
        ] {
            assert_eq!(Zone::new(given.to_owned()).in_full(ahead), words);
        }
        assert_eq!([345, -210, 60, 0, 0x7fff].map(utc), ["UTC+5:45", "UTC−3:30", "UTC+1", "UTC", "UTC+546:07"]);
    }

    #[test]
    fn a_time_is_told_by_both_clocks_where_they_differ() {
        let told = |yours: &str, offsets: (i16, i16), clock| {
            let details = Details {
                time_zone: "Europe/Berlin".to_owned(),
                your_time_zone: yours.to_owned(),
                clock,
                ..Details::default()
            };
            let at = WallTime::parse("2026-12-31T14:00").expect("a time");
            details.tell(at, Some(Offsets { theirs: offsets.0, yours: offsets.1 }))
        };
        for (yours, offsets, clock, words) in [
            ("Europe/Paris", (60, 60), Clock::Hours24, "Thursday 31 December 2026 at 14:00 Berlin time, UTC+1"),
            (
                "Asia/Kolkata",
                (60, 330),
                Clock::Hours12,
                "Thursday 31 December 2026 at 2:00 pm Berlin time, UTC+1 (6:30 pm Kolkata time, UTC+5:30)",
            ),
            (
                "Pacific/Kiritimati",
                (60, 840),
                Clock::Hours24,
                "Thursday 31 December 2026 at 14:00 Berlin time, UTC+1 (Friday 1 January, 03:00 Kiritimati time, UTC+14)",
            ),
            ("", (60, 0), Clock::Hours24, "Thursday 31 December 2026 at 14:00 Berlin time, UTC+1 (13:00 my time)"),
        ] {
            assert_eq!(told(yours, offsets, clock), words);
        }
    }
}
