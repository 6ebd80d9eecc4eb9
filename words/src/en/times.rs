//! Zones and moments in English: with the zone in words, and in both zones where the two sides read different clocks
//! (M4, X1).

use crate::moment::{Moment, OtherClock, ShownDate};

/// The city of a zone: "Ho Chi Minh" of `Asia/Ho_Chi_Minh`.
#[must_use]
pub fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or_default().replace('_', " ")
}

/// How far a zone is ahead of UTC: "UTC+5:30", "UTC−3", "UTC".
#[must_use]
pub fn utc(ahead: i16) -> String {
    let sign = if ahead < 0 { '−' } else { '+' };
    let (hours, minutes) = (ahead.unsigned_abs() / 60, ahead.unsigned_abs() % 60);
    match (hours, minutes) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// A zone in words (M4): "Berlin time".
pub(super) fn zone(name: &str) -> String {
    let city = city(name);
    if name.starts_with("Etc/") {
        // In these names, and nowhere else, a plus stands for west.
        return match city.strip_prefix("GMT").map(|rest| (rest.chars().next(), rest.get(1..).unwrap_or_default())) {
            Some((Some('+'), hours)) => format!("UTC−{hours}"),
            Some((Some('-'), hours)) => format!("UTC+{hours}"),
            _ => city,
        };
    }
    // A short name in capitals, such as CET, says what it is.
    if name.bytes().any(|byte| byte.is_ascii_lowercase()) { format!("{city} time") } else { city }
}

/// A zone in words, and what makes it certain: how far it is ahead of UTC, or else its name where that says more.
fn certain_zone(name: &str, ahead: Option<i16>) -> String {
    let words = zone(name);
    match ahead {
        Some(ahead) if !words.starts_with("UTC") => format!("{words}, {}", utc(ahead)),
        None if words != name => format!("{words} ({name})"),
        _ => words,
    }
}

/// "Thursday 3 December 2026 at 14:00 Berlin time, UTC+1 (18:30 Kolkata time, UTC+5:30)".
pub(super) fn moment(moment: &Moment) -> String {
    let Moment { at, clock, zone: theirs, ahead, certain, .. } = *moment;
    let named = |name: &str, ahead| if certain { certain_zone(name, ahead) } else { zone(name) };
    let mut words = match moment.date {
        ShownDate::Nothing => at.clock_by(clock),
        ShownDate::Day => format!("{} at {}", at.day_in_words(), at.clock_by(clock)),
        ShownDate::Date => format!("{} at {}", at.date_in_words(), at.clock_by(clock)),
    };
    if let Some(name) = theirs {
        words = format!("{words} {}", named(name, ahead));
    }
    let Some(OtherClock { at: here, zone: yours, ahead }) = moment.yours else { return words };
    let day = match (here.same_day(at), certain) {
        (true, _) => String::new(),
        (false, true) => format!("{}, ", here.day_in_words()),
        // The date by the other clock is close by.
        (false, false) => format!("{} ", here.weekday()),
    };
    let yours = yours.map_or_else(|| "my time".to_owned(), |name| named(name, Some(ahead)));
    format!("{words} ({day}{} {yours})", here.clock_by(clock))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::{Clock, Details, Offsets, WallTime};

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
            assert_eq!(certain_zone(given, ahead), words);
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
