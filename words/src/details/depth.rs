//! How much of the cause is told.

use policy::{Circumstance, Reason, ids};

ids! {
    /// How much of the cause is told (M5): never a diagnosis or a story.
    Depth {
        /// "I'm not well".
        Private = "private",
        /// "A family emergency".
        Category = "category",
        /// "My child is ill".
        Plain = "plain",
    }
}

impl Depth {
    /// How much of a circumstance is told where this much is wanted. An accepted offer is named as one (M11), and the state of
    /// somebody's mind is always told privately.
    #[must_use]
    pub const fn told(circumstance: Circumstance, wanted: Self) -> Self {
        match (circumstance.reason(), circumstance, wanted) {
            (_, Circumstance::MentalHealth, _) => Self::Private,
            (Reason::AcceptedOffer, _, Self::Private) => Self::Category,
            _ => wanted,
        }
    }
}
