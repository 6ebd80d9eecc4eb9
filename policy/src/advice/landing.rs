//! How it will land: the five things hiring teams notice, and the risk.

use serde::Serialize;

use crate::ids::ids;

ids! {
    /// The risk to the reputation (S6 to S8).
    Risk {
        /// Low.
        Low = "low",
        /// Moderate.
        Moderate = "moderate",
        /// High.
        High = "high",
    }
}

ids! {
    /// How one of the five things teams notice will be seen. The order is that of merit.
    Rating {
        /// It costs something.
        Weak = "weak",
        /// It passes.
        Fair = "fair",
        /// It speaks for the person.
        Strong = "strong",
    }
}

/// The five things hiring teams notice (S1 to S5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Landing {
    /// S1: how early they hear.
    pub timeliness: Rating,
    /// S2: how clear and sincere the reason is.
    pub clarity: Rating,
    /// S3: how they are told.
    pub method: Rating,
    /// S4: whether a new time is offered where that makes sense.
    pub willingness: Rating,
    /// S5: conduct, before and afterwards.
    pub conduct: Rating,
}
