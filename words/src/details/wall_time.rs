//! A date and a clock time, without a zone.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use policy::json::{Meaning, Value};

/// A date and a clock time, without a zone. Always a day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
}

/// Why a text is no date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WallTimeError {
    /// Not of the form `2026-12-03T14:00`.
    Form,
    /// The calendar has no such day.
    Day,
    /// The clock has no such time.
    Clock,
}

impl std::fmt::Display for WallTimeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Form => "a date and time like 2026-12-03T14:00 is allowed",
            Self::Day => "the calendar has no such day",
            Self::Clock => "a clock time from 00:00 to 23:59 is allowed",
        })
    }
}

/// A zero stands for any digit.
const FORM: &str = "0000-00-00T00:00";

impl WallTime {
    /// The first there is.
    pub const EARLIEST: Self = Self { year: 1, month: 1, day: 1, hour: 0, minute: 0 };

    /// Reads the form `2026-12-03T14:00`, years 1 to 9999.
    ///
    /// # Errors
    /// Where the text has another form, or names a day or a clock time that does not exist.
    pub fn parse(text: &str) -> Result<Self, WallTimeError> {
        let fits = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
        if text.len() != FORM.len() || !text.bytes().zip(FORM.bytes()).all(fits) {
            return Err(WallTimeError::Form);
        }
        let pair = |from: usize| text.bytes().skip(from).take(2).fold(0, |number, digit| number * 10 + (digit - b'0'));
        Self::new(u16::from(pair(0)) * 100 + u16::from(pair(2)), pair(5), pair(8), pair(11), pair(14))
    }

    /// A date and clock time by its numbers, years from 1 on.
    ///
    /// # Errors
    /// Where there is no such day or no such clock time.
    pub const fn new(year: u16, month: u8, day: u8, hour: u8, minute: u8) -> Result<Self, WallTimeError> {
        if year == 0 || day == 0 || day > days_in(year, month) {
            return Err(WallTimeError::Day);
        }
        if hour > 23 || minute > 59 {
            return Err(WallTimeError::Clock);
        }
        Ok(Self { year, month, day, hour, minute })
    }

    /// The beginning of its day.
    #[must_use]
    pub const fn midnight(self) -> Self {
        Self { hour: 0, minute: 0, ..self }
    }

    /// The hour, 0 to 23, and the minute, 0 to 59.
    #[must_use]
    pub const fn time(self) -> (u8, u8) {
        (self.hour, self.minute)
    }

    /// Minutes since the first of January 1970 by this very clock, whatever its zone.
    #[must_use]
    pub fn minutes(self) -> i64 {
        // Counted from March, so that the day a leap year has more is its last.
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month < 3);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - TO_1970;
        days * DAY + i64::from(self.hour) * 60 + i64::from(self.minute)
    }

    /// The date and clock time so many minutes after the beginning of 1970; for years 1 to 9999, and none further off.
    #[must_use]
    pub fn from_minutes(minutes: i64) -> Option<Self> {
        let (days, clock) = (minutes.div_euclid(DAY) + TO_1970, minutes.rem_euclid(DAY));
        // The year that began in March, at first guess at most one too many.
        let mut year = (days * 400 + 591).div_euclid(DAYS_OF_400_YEARS);
        let before = |year: i64| year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        if before(year) > days {
            year -= 1;
        }
        let day_of_year = days - before(year);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let year = u16::try_from(year + i64::from(month > 9)).ok().filter(|year| (1..=9999).contains(year))?;
        let small = |number: i64| u8::try_from(number).unwrap_or_default();
        Some(Self {
            year,
            month: small((month + 2) % 12 + 1),
            day: small(day),
            hour: small(clock / 60),
            minute: small(clock % 60),
        })
    }

    /// So many minutes later, or earlier, by a clock that is never changed; the same where the calendar ends.
    #[must_use]
    pub fn later(self, minutes: i32) -> Self {
        Self::from_minutes(self.minutes() + i64::from(minutes)).unwrap_or(self)
    }

    /// The day of the week, 0 for Sunday to 6 for Saturday.
    #[must_use]
    pub fn day_of_week(self) -> usize {
        // The first of January 1970 was a Thursday.
        usize::try_from((self.minutes().div_euclid(DAY) + 4).rem_euclid(7)).unwrap_or_default()
    }

    /// The form `2026-12-03T14:00`, as [`WallTime::parse`] reads it, and as HTML's fields for dates and times take it.
    #[must_use]
    pub fn form(self) -> String {
        let Self { year, month, day, hour, minute } = self;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
    }

    /// The year, the month and the day by their numbers.
    #[must_use]
    pub const fn date(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Whether both are on one day of the calendar.
    #[must_use]
    pub const fn same_day(self, other: Self) -> bool {
        self.day == other.day && self.month == other.month && self.year == other.year
    }
}

/// In minutes.
const DAY: i64 = 24 * 60;
/// From the first of March of the year 0 to the beginning of 1970, in days.
const TO_1970: i64 = 719_468;
const DAYS_OF_400_YEARS: i64 = 146_097;

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Serialize for WallTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.form())
    }
}

impl<'de> Deserialize<'de> for WallTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = String::deserialize(deserializer)?;
        Self::parse(&form).map_err(|_| D::Error::custom(format!("“{form}” is no date and time like 2026-12-03T14:00")))
    }
}

impl Meaning for WallTime {
    fn of(value: &Value) -> Result<Self, String> {
        let read = match value {
            Value::Text(text) => Self::parse(text),
            _ => Err(WallTimeError::Form),
        };
        read.map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_follows_the_one_before() {
        let mut day = WallTime::parse("0001-01-01T23:59").expect("a day");
        let mut minutes = day.minutes();
        let mut days = 1;
        while let Some(next) = WallTime::from_minutes(minutes + DAY) {
            let follows = if day.day < days_in(day.year, day.month) {
                (next.year, next.month, next.day) == (day.year, day.month, day.day + 1)
            } else if day.month < 12 {
                (next.year, next.month, next.day) == (day.year, day.month + 1, 1)
            } else {
                (next.year, next.month, next.day) == (day.year + 1, 1, 1)
            };
            assert!(follows && next.day_of_week() == (day.day_of_week() + 1) % 7, "{day:?} {next:?}");
            assert_eq!((next.minutes(), next.clock()), (minutes + DAY, "23:59".to_owned()));
            (day, minutes, days) = (next, minutes + DAY, days + 1);
        }
        assert_eq!((days, day.form().as_str()), (3_652_059, "9999-12-31T23:59"));
        assert_eq!(WallTime::from_minutes(i64::MAX), None);
        assert_eq!(WallTime::from_minutes(i64::MIN), None);
    }

    #[test]
    fn a_time_counts_from_1970_and_goes_back_into_its_form() {
        for (form, minutes) in [("1970-01-01T00:00", 0), ("2026-12-03T14:05", 29_938_445), ("1969-12-31T23:59", -1)] {
            let time = WallTime::parse(form).expect("a time");
            assert_eq!((time.minutes(), time.form().as_str()), (minutes, form));
        }
        let late = WallTime::parse("2026-12-31T23:30").expect("a time");
        assert_eq!(late.later(90).form(), "2027-01-01T01:00");
        assert_eq!(late.later(-2880).form(), "2026-12-29T23:30");
    }
}
