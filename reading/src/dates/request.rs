//! The question in JSON.

use guide::WallTime;
use guide::json::{Error, Object, Value};

/// A text, and the present by the clock of the zone that it is meant in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What was typed.
    pub text: String,
    /// The present.
    pub now: WallTime,
}

impl Request {
    /// Reads `{"text": "Thursday 3 pm", "now": "2026-12-01T09:30"}`; both are required.
    ///
    /// # Errors
    /// At the first thing that is no such request: an unknown key, one that is missing or given twice, or a value of another
    /// form.
    pub fn from_json(value: &Value) -> Result<Self, Error> {
        let object = Object::open("", value, &["text", "now"])?;
        Ok(Self { text: object.required("text")?, now: object.required("now")? })
    }
}
