//! The time zone that is named with a date.

use serde::Serialize;

/// A zone as it was named, and what is known of it without a zone database.
///
/// As JSON: `{"words": "EST", "name": "America/New_York"}`, `{"words": "UTC+1", "ahead": 60}`, or the words alone, such as those
/// of a city, for whoever has a database to look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Zone {
    /// As it was typed, without "time": "EST", "UTC+1", "Nairobi".
    pub words: String,
    /// Its IANA name, where it is a usual one or was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many minutes it is ahead of UTC, where it was typed as an offset; −840 to 840.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead: Option<i16>,
}
