//! The offer of another employer, for the messages that go to them.

use serde::Serialize;

use super::Date;

/// Who made the offer, for what, and until when they want an answer. Blank counts as not given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// The employer who made it.
    pub company: String,
    /// Who is addressed there.
    pub contact: String,
    /// The job on offer.
    pub role: String,
    /// The day by which they want an answer.
    pub answer_by: Option<Date>,
}

impl Offer {
    /// Whether nothing is given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
