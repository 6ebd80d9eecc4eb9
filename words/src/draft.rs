//! A message as the person has it, to be reviewed.

use serde::Serialize;

use policy::{MessageKind, Situation, ids};

use crate::details::Details;

/// A message as the person has it. It is written as [`json::draft`](crate::json::draft) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// What it is.
    pub kind: MessageKind,
    /// One line; none where there is no subject.
    pub subject: Option<String>,
    /// The words.
    pub body: String,
    /// What has come up, where it is known: some checks need it.
    pub situation: Option<Situation>,
    /// Names and dates, where they are known: they tell what is missing, and fill it in.
    pub details: Option<Details>,
}

ids! {
    /// Which part of a draft.
    Part {
        /// The subject line.
        Subject = "subject",
        /// The words.
        Body = "body",
    }
}
