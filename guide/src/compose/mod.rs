//! The messages of guide section 6.

use serde::Serialize;

use crate::advice::MessageKind;
use crate::details::Details;
use crate::facts::Situation;

/// A message, ready to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// What it is.
    pub kind: MessageKind,
    /// One line; none where there is no subject.
    pub subject: Option<String>,
    /// The words, lines ended by `\n`.
    pub body: String,
}

/// The messages to send now, in order, for this situation.
#[must_use]
pub fn compose(_situation: &Situation, _details: &Details) -> Vec<Message> {
    Vec::new()
}
