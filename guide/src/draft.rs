//! A message as the person has it, to be looked over.

use crate::advice::MessageKind;
use crate::details::Details;
use crate::facts::Situation;
use crate::ids::ids;

/// A message as the person has it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
