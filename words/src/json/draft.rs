//! What is asked of `review`: a message as the person has it, and what is known around it.

use policy::json::{Error, Object, Value, situation_at};

use crate::draft::Draft;

use super::details::details_at;

/// Reads `{"kind": "email", "subject": "…", "body": "…", "situation": {…}, "details": {…}}`, of which only the kind and the
/// body are required.
///
/// # Errors
/// At the first thing that is no draft.
pub fn draft(value: &Value) -> Result<Draft, Error> {
    let object = Object::open("", value, &["kind", "subject", "body", "situation", "details"])?;
    Ok(Draft {
        kind: object.required("kind")?,
        subject: object.read("subject")?,
        body: object.required("body")?,
        situation: object.given("situation").map(|value| situation_at("situation", value)).transpose()?,
        details: object.given("details").map(|value| details_at("details", value)).transpose()?,
    })
}
