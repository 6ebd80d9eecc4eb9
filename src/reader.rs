//! What the page asks of the reading module: to look over a message, and to read a date as people write it.
//!
//! The module is WebAssembly of its own that arrives after the page has answered, or never. The page works without it, so
//! everything here says what is known now and what is still missing. The answers come from outside, so that the state is
//! tested without a browser.

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
