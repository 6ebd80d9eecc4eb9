//! What was made of a date and time in a person's own words.

use guide::WallTime;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What was made of a date and time in a person's own words.
///
/// As JSON it is `{"at": "2026-12-03T14:00"}`, `{"says": "June has 30 days.", "nearest": "2026-06-30T10:00"}` or
/// `{"says": "And at what time?"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A date and a time.
    At(WallTime),
    /// There is no such date or time.
    Impossible {
        /// Why, as a sentence.
        says: String,
        /// The nearest date and time that there is.
        nearest: WallTime,
    },
    /// Something is missing, or not understood.
    Unclear {
        /// What, as a sentence or a question.
        says: String,
    },
}

impl Serialize for Reading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::At(at) => map.serialize_entry("at", &at.form())?,
            Self::Impossible { says, nearest } => {
                map.serialize_entry("says", says)?;
                map.serialize_entry("nearest", &nearest.form())?;
            }
            Self::Unclear { says } => map.serialize_entry("says", says)?,
        }
        map.end()
    }
}
