//! What a single value means for the fact it is given for.

use super::value::Value;

/// Something that a value can mean.
pub trait Meaning: Sized {
    /// What the value means here.
    ///
    /// # Errors
    /// Where it means nothing: what would be allowed, as the end of a sentence.
    fn of(value: &Value) -> Result<Self, String>;
}

impl Meaning for bool {
    fn of(value: &Value) -> Result<Self, String> {
        match value {
            Value::Bool(yes) => Ok(*yes),
            _ => Err("allowed are true, false".to_owned()),
        }
    }
}

impl Meaning for String {
    fn of(value: &Value) -> Result<Self, String> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            _ => Err("a text is allowed".to_owned()),
        }
    }
}

/// What is allowed where one of these ids is: the end of a sentence.
#[must_use]
pub fn allowed_ids(ids: &[&str]) -> String {
    format!("allowed are {}", ids.join(", "))
}
