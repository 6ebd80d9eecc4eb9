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

impl Draft {
    /// How many characters of a subject or a body the second look reads: some ten times what a message needs. What comes after
    /// them is not looked at, so that whatever was pasted takes no longer.
    pub const LIMIT: usize = 10_000;

    /// The beginning of a text that is looked at.
    #[must_use]
    pub fn looked_at(text: &str) -> &str {
        let end = text.char_indices().nth(Self::LIMIT).map_or(text.len(), |(end, _)| end);
        text.get(..end).unwrap_or(text)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_text_the_beginning_is_looked_at() {
        let long = "ä".repeat(Draft::LIMIT + 1);
        assert_eq!(Draft::looked_at(&long).chars().count(), Draft::LIMIT);
        assert_eq!(Draft::looked_at("short"), "short");
    }
}
