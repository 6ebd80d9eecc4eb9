//! What the page asks of the reading module: to look over a message, and to read a date as people write it.
//!
//! The module is WebAssembly of its own that arrives after the page has answered, or never. The page works without it, so
//! everything here says what is known now and what is still missing. The answers come from outside, so that the state is
//! tested without a browser.

use std::fmt;
use std::rc::Rc;

use serde::Deserialize;
use words::{Draft, Finding, WallTime};

/// The reading module, once it is there. An answer of `None` means that it has just failed; it then says so by itself.
pub(crate) trait Reader {
    /// What is worth looking at in a message.
    fn review(&self, draft: &Draft) -> Option<Vec<Finding>>;

    /// A date and time as people write them, seen from `now`.
    fn date(&self, text: &str, now: WallTime) -> Option<DateReading>;
}

/// How far the reading module has got.
#[derive(Clone, Default)]
pub(crate) enum Reading {
    /// On its way.
    #[default]
    Waiting,
    /// It can be asked.
    Ready(Rc<dyn Reader>),
    /// It will not come, or has stopped.
    Failed,
}

impl Reading {
    /// The findings in a message; none while there is nobody to ask.
    pub(crate) fn review(&self, draft: &Draft) -> Vec<Finding> {
        match self {
            Self::Ready(reader) => reader.review(draft).unwrap_or_default(),
            Self::Waiting | Self::Failed => Vec::new(),
        }
    }

    /// What a text says of date and time; nothing while there is nobody to ask.
    pub(crate) fn date(&self, text: &str, now: WallTime) -> Option<DateReading> {
        match self {
            Self::Ready(reader) => reader.date(text, now),
            Self::Waiting | Self::Failed => None,
        }
    }

    /// What to say where nobody can be asked: one quiet line.
    pub(crate) const fn absence(&self) -> Option<&'static str> {
        match self {
            Self::Ready(_) => None,
            Self::Waiting => Some("The second look is on its way."),
            Self::Failed => Some("The second look is not available just now. Everything else works."),
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

/// What was made of a date in people's own words: the JSON of the reading module.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum DateReading {
    /// A date and a time.
    At {
        /// Their wall time.
        at: WallTime,
    },
    /// There is no such date or time.
    Impossible {
        /// Why.
        says: String,
        /// The nearest one that there is.
        nearest: WallTime,
    },
    /// Not understood.
    Unclear {
        /// What is missing.
        says: String,
    },
}

/// The crate itself in the place of its module, through the same JSON.
#[cfg(test)]
pub(crate) mod native {
    use policy::json::Value;

    use super::{DateReading, Draft, Finding, Rc, Reader, Reading, WallTime};

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
    }

    /// A reading module that has come.
    pub(crate) fn ready() -> Reading {
        Reading::Ready(Rc::new(Native))
    }

    #[test]
    fn a_date_comes_through_json_as_it_was_read() {
        let time = |form| WallTime::parse(form).expect("a time");
        let now = time("2026-12-01T09:30");
        let read = |text| ready().date(text, now).expect("an answer");
        assert_eq!(read("Thursday 2 pm"), DateReading::At { at: time("2026-12-03T14:00") });
        assert!(matches!(read("Thursday"), DateReading::Unclear { .. }));
        assert!(matches!(read("31 November 10:00"), DateReading::Impossible { .. }), "{:?}", read("31 November 10:00"));
    }
}
