//! What was made of a date and time in a person's own words.

use serde::ser::{Serialize, SerializeMap, Serializer};
use words::{Date, WallTime};

use super::zone::Zone;

/// What was made of a text: when it is, in which zone, and what of it was not understood.
///
/// As JSON it is the [`Reading`], with `"zone"` where one was named, and with `"unread"`, a list of what is left over as it was
/// typed, where there is anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// When it is.
    pub reading: Reading,
    /// The zone that was named with it.
    pub zone: Option<Zone>,
    /// Words and numbers that were not understood, as they were typed. They may change the meaning, so they are to be said.
    pub unread: Vec<String>,
}

/// When it is, as far as the text says.
///
/// As JSON it is one of `{"at": "2026-12-03T14:00"}`, `{"on": "2026-12-03", "says": "And at what time?"}`,
/// `{"either": ["2026-12-04T14:00", "2026-12-11"], "says": "Which one do you mean?"}`,
/// `{"says": "June has 30 days.", "nearest": "2026-06-30T10:00"}` and `{"says": "And on which day?"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A day and an hour, without doubt.
    At(WallTime),
    /// A day without doubt; the hour is not said.
    On(Date),
    /// Two or three that may be meant, the likeliest first. None of them counts before a person has chosen.
    Either(Vec<When>),
    /// There is no such date or time.
    Impossible {
        /// Why, as a sentence.
        says: String,
        /// The nearest date and time that there is.
        nearest: WallTime,
    },
    /// Something is missing, not understood, or contradicts something else.
    Unclear {
        /// What, as a sentence or a question.
        says: String,
    },
}

/// A day, with or without its hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day and an hour.
    At(WallTime),
    /// A day.
    On(Date),
}

impl When {
    /// `2026-12-03T14:00` or `2026-12-03`.
    #[must_use]
    pub fn form(self) -> String {
        match self {
            Self::At(at) => at.form(),
            Self::On(day) => day.form(),
        }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.form())
    }
}

impl Serialize for Understood {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.reading {
            Reading::At(at) => map.serialize_entry("at", &at.form())?,
            Reading::On(day) => {
                map.serialize_entry("on", &day.form())?;
                map.serialize_entry("says", "And at what time?")?;
            }
            Reading::Either(whens) => {
                map.serialize_entry("either", whens)?;
                map.serialize_entry("says", "Which one do you mean?")?;
            }
            Reading::Impossible { says, nearest } => {
                map.serialize_entry("says", says)?;
                map.serialize_entry("nearest", &nearest.form())?;
            }
            Reading::Unclear { says } => map.serialize_entry("says", says)?,
        }
        if let Some(zone) = &self.zone {
            map.serialize_entry("zone", zone)?;
        }
        if !self.unread.is_empty() {
            map.serialize_entry("unread", &self.unread)?;
        }
        map.end()
    }
}
