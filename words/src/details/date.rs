//! A day of the calendar, without a clock time.

use serde::{Serialize, Serializer};

use policy::json::{Meaning, Value};

use super::{WallTime, WallTimeError};

/// A day of the calendar that exists, years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(WallTime);

impl Date {
    /// The day after; the last one that can be told stays.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.later(24 * 60))
    }

    /// Reads the form `2026-12-03`.
    ///
    /// # Errors
    /// Where the text has another form, or names a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, WallTimeError> {
        WallTime::parse(&format!("{text}T00:00")).map(Self)
    }

    /// The day on which this is.
    #[must_use]
    pub const fn of_time(time: WallTime) -> Self {
        Self(time.midnight())
    }

    /// The beginning of this day.
    #[must_use]
    pub const fn midnight(self) -> WallTime {
        self.0
    }

    /// The form `2026-12-03`, as [`Date::parse`] reads it.
    #[must_use]
    pub fn form(self) -> String {
        let (year, month, day) = self.0.date();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.form())
    }
}

impl Meaning for Date {
    fn of(value: &Value) -> Result<Self, String> {
        let parsed = match value {
            Value::Text(text) => Self::parse(text),
            _ => Err(WallTimeError::Form),
        };
        parsed.map_err(|error| match error {
            WallTimeError::Day => error.to_string(),
            WallTimeError::Form | WallTimeError::Clock => "a date like 2026-12-03 is allowed".to_owned(),
        })
    }
}
