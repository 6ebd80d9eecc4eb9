//! The question in JSON.

use policy::json::{Error, Object, Value};
use words::WallTime;

use super::order::DateOrder;

/// A text, and the present by the clock of the zone that it is meant in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What was typed.
    pub text: String,
    /// The present.
    pub now: WallTime,
    /// Which of two numbers is the day where either may be; the day first if it is not said.
    pub order: DateOrder,
}

impl Request {
    /// Reads `{"text": "Thursday 3 pm", "now": "2026-12-01T09:30", "order": "month-first"}`; the order need not be given.
    ///
    /// # Errors
    /// At the first thing that is no such request: an unknown key, one that is missing or given twice, or a value of another
    /// form.
    pub fn from_json(value: &Value) -> Result<Self, Error> {
        let object = Object::open("", value, &["text", "now", "order"])?;
        let order = object.read("order")?.unwrap_or(DateOrder::DayFirst);
        Ok(Self { text: object.required("text")?, now: object.required("now")?, order })
    }
}
