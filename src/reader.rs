//! The page's use of the reading module: reviewing a message, reading a date as people write it,
//! and finding circumstances by what people call them.
//!
//! The module is separate WebAssembly that arrives after the page has answered, or never. The page works without it,
//! so this keeps track of what is available. The module comes through a trait, so that the state is tested without a
//! browser.

use std::fmt;
use std::rc::Rc;

use policy::Circumstance;
use words::{Draft, Finding, WallTime};

use crate::labels::findings;

/// The loaded reading module. `None` means that it has just failed; it reports that by an event as well.
pub(crate) trait Reader {
    /// The findings in a message.
    fn review(&self, draft: &Draft) -> Option<Vec<Finding>>;

    /// A date and time as people write them, relative to `now`.
    fn date(&self, text: &str, now: WallTime) -> Option<DateReading>;

    /// The circumstances that a search finds by label, hint and the words people search with.
    fn find(&self, search: &str) -> Option<Vec<Circumstance>>;
}

/// The state of the reading module.
#[derive(Clone, Default)]
pub(crate) enum Reading {
    /// Still loading.
    #[default]
    Waiting,
    /// Ready.
    Ready(Rc<dyn Reader>),
    /// It could not be loaded, or has trapped.
    Failed,
}

impl Reading {
    /// The findings in a message; none unless the module is ready.
    pub(crate) fn review(&self, draft: &Draft) -> Vec<Finding> {
        match self {
            Self::Ready(reader) => reader.review(draft).unwrap_or_default(),
            Self::Waiting | Self::Failed => Vec::new(),
        }
    }

    /// The date and time in a text; `None` unless the module is ready.
    pub(crate) fn date(&self, text: &str, now: WallTime) -> Option<DateReading> {
        match self {
            Self::Ready(reader) => reader.date(text, now),
            Self::Waiting | Self::Failed => None,
        }
    }

    /// The circumstances that a search finds; none unless the module is ready.
    pub(crate) fn find(&self, search: &str) -> Vec<Circumstance> {
        match self {
            Self::Ready(reader) => reader.find(search).unwrap_or_default(),
            Self::Waiting | Self::Failed => Vec::new(),
        }
    }

    /// A status line for when the module is not ready.
    pub(crate) const fn unavailable_status(&self) -> Option<&'static str> {
        match self {
            Self::Ready(_) => None,
            Self::Waiting => Some(findings::WAITING),
            Self::Failed => Some(findings::FAILED),
        }
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Waiting => "Waiting",
            Self::Ready(_) => "Ready",
            Self::Failed => "Failed",
        })
    }
}

/// The reading module's JSON answer for a date.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(serde::Deserialize), serde(untagged))]
pub(crate) enum DateReading {
    /// A valid date and time.
    At {
        /// The wall time in the interview's zone.
        at: WallTime,
    },
    /// A date or time that does not exist.
    Impossible {
        /// Why it does not exist.
        says: String,
        /// The nearest existing one.
        nearest: WallTime,
    },
    /// The text was not understood.
    Unclear {
        /// What is missing.
        says: String,
    },
}

/// Calls the crate directly in place of the module, through the same JSON.
#[cfg(test)]
pub(crate) mod native {
    use policy::json::Value;

    use super::{Circumstance, DateReading, Draft, Finding, Rc, Reader, Reading, WallTime};

    struct Native;

    impl Reader for Native {
        fn review(&self, draft: &Draft) -> Option<Vec<Finding>> {
            let asked: Value = serde_json::from_value(serde_json::to_value(draft).ok()?).ok()?;
            let findings = reading::review(&words::json::draft(&asked).ok()?);
            serde_json::from_value(serde_json::to_value(findings).ok()?).ok()
        }

        fn date(&self, text: &str, now: WallTime) -> Option<DateReading> {
            serde_json::from_value(serde_json::to_value(reading::dates::read(text, now)).ok()?).ok()
        }

        fn find(&self, search: &str) -> Option<Vec<Circumstance>> {
            let found = serde_json::to_value(reading::find(search)).ok()?;
            found.as_array()?.iter().map(|id| Circumstance::from_id(id.as_str()?)).collect()
        }
    }

    /// A reading module that is ready.
    pub(crate) fn ready() -> Reading {
        Reading::Ready(Rc::new(Native))
    }

    #[test]
    fn a_date_survives_json() {
        let time = |form| WallTime::parse(form).expect("a time");
        let now = time("2026-12-01T09:30");
        let read = |text| ready().date(text, now).expect("an answer");
        assert_eq!(read("Thursday 2 pm"), DateReading::At { at: time("2026-12-03T14:00") });
        assert!(matches!(read("Thursday"), DateReading::Unclear { .. }));
        assert!(matches!(read("31 November 10:00"), DateReading::Impossible { .. }), "{:?}", read("31 November 10:00"));
    }

    #[test]
    fn circumstances_survive_json() {
        assert_eq!(ready().find("migrane"), [Circumstance::Migraine]);
        assert_eq!(ready().find(""), Circumstance::ALL);
    }
}
