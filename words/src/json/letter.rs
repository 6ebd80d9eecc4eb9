//! What the page asks of its letters, which are a WebAssembly module of their own. It is not part of the public interface: it has
//! the day of an interview whose hour is not known.

use std::borrow::Cow;

use policy::json::{Error, Object, Value, written_situation_at};
use policy::{MessageKind, Situation};
use serde::Serialize;

use crate::details::{Date, Details};

use super::details::details_at;

/// A message that is to be composed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LetterRequest<'a> {
    /// Which message.
    pub kind: MessageKind,
    /// For what.
    pub situation: Situation,
    /// What it is filled with.
    pub details: Cow<'a, Details>,
    /// The day of the interview, where its hour is not known: [`Details::day`], which details in JSON do not have.
    pub day: Option<Date>,
}

impl<'a> LetterRequest<'a> {
    /// A request, to be written as JSON.
    #[must_use]
    pub fn new(kind: MessageKind, situation: &Situation, details: &'a Details) -> Self {
        Self { kind, situation: *situation, details: Cow::Borrowed(details), day: details.day }
    }
}

/// Reads what a [`LetterRequest`] is written as. The day is put back into the details.
///
/// # Errors
/// At the first thing that is no request.
pub fn letter_request(value: &Value) -> Result<LetterRequest<'static>, Error> {
    let object = Object::open("", value, &["kind", "situation", "details", "day"])?;
    let details =
        object.given("details").map(|details| details_at("details", details)).transpose()?.unwrap_or_default();
    let day = object.read("day")?;
    Ok(LetterRequest {
        kind: object.required("kind")?,
        situation: written_situation_at("situation", object.given("situation").unwrap_or(&Value::Null))?,
        details: Cow::Owned(Details { day, ..details }),
        day,
    })
}
