//! Days and clock times in English.

use crate::details::{Clock, WallTime};

/// The months, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The days of the week, Sunday first, as [`WallTime::day_of_week`] counts them.
pub const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

impl WallTime {
    /// The day in English: "Thursday 3 December".
    #[must_use]
    pub fn day_in_words(self) -> String {
        let (_, _, day) = self.date();
        format!("{} {day} {}", self.weekday(), self.month_name())
    }

    /// The day in English, with its year: "Thursday 3 December 2026".
    #[must_use]
    pub fn date_in_words(self) -> String {
        let (year, _, _) = self.date();
        format!("{} {year}", self.day_in_words())
    }

    /// The clock time, by 24 hours: "14:00".
    #[must_use]
    pub fn clock(self) -> String {
        self.clock_by(Clock::Hours24)
    }

    /// The clock time in English: "14:00", "2pm", "2:30pm". The two twelves have names, since half of all readers mix them up.
    #[must_use]
    pub fn clock_by(self, clock: Clock) -> String {
        let (hour, minute) = self.time();
        match (clock, hour, minute) {
            (Clock::Hours24, ..) => format!("{hour:02}:{minute:02}"),
            (Clock::Hours12, 0, 0) => "midnight".to_owned(),
            (Clock::Hours12, 12, 0) => "noon".to_owned(),
            (Clock::Hours12, ..) => {
                let half = if hour < 12 { "am" } else { "pm" };
                let minutes = if minute == 0 { String::new() } else { format!(":{minute:02}") };
                format!("{}{minutes}{half}", (hour + 11) % 12 + 1)
            }
        }
    }

    /// The month's name in English: "December".
    #[must_use]
    pub fn month_name(self) -> &'static str {
        let (_, month, _) = self.date();
        MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
    }

    pub(super) fn weekday(self) -> &'static str {
        WEEKDAYS.get(self.day_of_week()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::details::WallTimeError;

    #[test]
    fn the_two_twelves_cannot_be_taken_for_each_other() {
        for (form, words) in [
            ("00:00", "midnight"),
            ("00:05", "12:05am"),
            ("09:00", "9am"),
            ("09:30", "9:30am"),
            ("12:00", "noon"),
            ("12:30", "12:30pm"),
            ("23:59", "11:59pm"),
        ] {
            let time = WallTime::parse(&format!("2026-12-03T{form}")).expect("a time");
            assert_eq!(time.clock_by(Clock::Hours12), words);
            assert_eq!(time.clock(), form);
        }
    }

    #[test]
    fn dates_are_read_strictly() {
        for (text, words) in [
            ("2026-12-03T14:00", "Thursday 3 December 2026"),
            ("2024-02-29T00:00", "Thursday 29 February 2024"),
            ("2000-01-01T09:05", "Saturday 1 January 2000"),
            ("0001-01-01T09:05", "Monday 1 January 1"),
            ("9999-12-31T23:59", "Friday 31 December 9999"),
        ] {
            assert_eq!(WallTime::parse(text).map(WallTime::date_in_words).as_deref(), Ok(words), "{text}");
        }
        for (text, error) in [
            ("2026-06-31T10:00", WallTimeError::Day),
            ("2100-02-29T10:00", WallTimeError::Day),
            ("2026-13-01T10:00", WallTimeError::Day),
            ("2026-12-03T24:00", WallTimeError::Clock),
            ("2026-12-03T14:00:00", WallTimeError::Form),
            ("2026-12-03 14:00", WallTimeError::Form),
            ("26-12-03T14:00", WallTimeError::Form),
            ("+026-12-03T14:00", WallTimeError::Form),
            ("٢٠٢٦-12-03T14:00", WallTimeError::Form),
            ("", WallTimeError::Form),
        ] {
            assert_eq!(WallTime::parse(text), Err(error), "{text}");
        }
    }
}
