//! What is asked of `compose`: a situation, and what to fill its messages with.

use policy::Situation;
use policy::json::{Error, Object, Value, situation_at};

use crate::details::Details;

use super::details::details_at;

/// The two inputs of [`compose`](crate::compose).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComposeRequest {
    /// What has come up.
    pub situation: Situation,
    /// What the messages are filled with; nothing, where no details are given.
    pub details: Details,
}

/// Reads `{"situation": {…}, "details": {…}}`, of which only the situation is required.
///
/// # Errors
/// At the first thing that does not belong there.
pub fn compose_request(value: &Value) -> Result<ComposeRequest, Error> {
    let object = Object::open("", value, &["situation", "details"])?;
    let situation = match object.given("situation") {
        Some(situation) => situation_at("situation", situation)?,
        None => return Err(object.missing("situation", "an object is allowed, with at least reason and noticeMinutes")),
    };
    let details = match object.given("details") {
        Some(details) => details_at("details", details)?,
        None => Details::default(),
    };
    Ok(ComposeRequest { situation, details })
}
