//! Zones and moments in English: with the zone in words, and in both zones where the two sides read different clocks
//! (M4, X1).

use crate::compose::{Nearness, TimeText};
use crate::details::WallTime;
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
    match name {
        "GB" | "GB-Eire" => "London time".to_owned(),
        "NZ" => "Auckland time".to_owned(),
        // A short name in capitals, such as CET, says what it is.
        _ if !name.bytes().any(|byte| byte.is_ascii_lowercase()) => city,
        _ => format!("{city} time"),
    }
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

/// A time in the pieces that sentences are made of.
pub(super) fn time(moment: &Moment, nearness: Nearness) -> TimeText {
    let at = moment.at;
    let date = || match moment.date {
        ShownDate::Date => at.date_in_words(),
        ShownDate::Day | ShownDate::Nothing => at.day_in_words(),
    };
    let weekday = at.weekday();
    let (day, on_day) = match nearness {
        Nearness::Today => ("today".to_owned(), "today".to_owned()),
        Nearness::Tomorrow => ("tomorrow".to_owned(), format!("tomorrow ({weekday})")),
        Nearness::Yesterday => ("yesterday".to_owned(), "yesterday".to_owned()),
        Nearness::ThisWeek | Nearness::ThisMonth | Nearness::Other => (date(), format!("on {}", date())),
    };
    let (hour, minute) = at.time();
    let clock = at.clock_by(moment.clock);
    let said_date = match nearness {
        // Whoever listens has no calendar before them.
        Nearness::ThisWeek | Nearness::ThisMonth => format!("{weekday} the {}", ordinal(at.date().2)),
        _ => day.clone(),
    };
    let said_day = match (nearness, hour) {
        (Nearness::Today, ..12) => "this morning",
        // Noon is no afternoon, nor is five an evening.
        (Nearness::Today, 12 | 17) if hour == 17 || minute == 0 => "today",
        (Nearness::Today, 12..17) => "this afternoon",
        (Nearness::Today, _) => "this evening",
        _ => &said_date,
    };
    // Eight and six are hours of the morning and of the evening.
    let part = match hour {
        _ if nearness == Nearness::Today => "",
        8 if minute < 45 => " in the morning",
        18 if minute < 45 => " in the evening",
        _ => "",
    };
    let said = said_hour(at).map_or_else(|| clock.clone(), |hour| hour + part);
    let said = format!("{said_day} at {said}");
    TimeText { day, on_day, clock, said, zones: zones(moment), nearness, morning: hour < 12 }
}

/// "1st", "2nd", "3rd", "11th".
fn ordinal(day: u8) -> String {
    let ending = match (day / 10, day % 10) {
        (1, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{day}{ending}")
}

/// An hour as it is said aloud by day, when nobody would mistake ten for ten at night: "half past two".
pub(super) fn said_hour(at: WallTime) -> Option<String> {
    const HOURS: [&str; 12] =
        ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
    let (hour, minute) = at.time();
    let name = |hour: u8| HOURS.get(usize::from(hour % 12)).copied();
    if !(8..19).contains(&hour) {
        return None;
    }
    Some(match minute {
        0 if hour == 12 => "noon".to_owned(),
        0 => name(hour)?.to_owned(),
        5 => format!("five past {}", name(hour)?),
        10 => format!("ten past {}", name(hour)?),
        15 => format!("quarter past {}", name(hour)?),
        20 => format!("twenty past {}", name(hour)?),
        30 => format!("half past {}", name(hour)?),
        40 => format!("twenty to {}", name(hour + 1)?),
        45 => format!("quarter to {}", name(hour + 1)?),
        50 => format!("ten to {}", name(hour + 1)?),
        55 => format!("five to {}", name(hour + 1)?),
        _ => return None,
    })
}

/// Today, at an hour that is not known.
pub(super) fn today() -> TimeText {
    let today = || "today".to_owned();
    TimeText {
        day: today(),
        on_day: today(),
        clock: String::new(),
        said: today(),
        zones: String::new(),
        nearness: Nearness::Today,
        morning: false,
    }
}

/// What stands after an hour where the two sides are in two zones: " Berlin time (7pm mine)".
fn zones(moment: &Moment) -> String {
    if !moment.two_zones {
        return String::new();
    }
    let theirs = match (moment.zone_in_words, moment.zone) {
        (Some(words), _) => words.to_owned(),
        (None, Some(name)) => zone(name),
        (None, None) => "your time".to_owned(),
    };
    let Some(OtherClock { at: here, .. }) = moment.yours else { return format!(" {theirs}") };
    let clock = here.clock_by(moment.clock);
    if here.same_day(moment.at) {
        format!(" {theirs} ({clock} mine)")
    } else {
        format!(" {theirs} ({clock} on {}, mine)", here.weekday())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::{Clock, Details, Offsets};

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
                "Thursday 31 December 2026 at 2pm Berlin time, UTC+1 (6:30pm Kolkata time, UTC+5:30)",
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
