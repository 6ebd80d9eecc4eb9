//! How much of the reason is told.

use policy::ids;

ids! {
    /// How much of the reason is told. Never more than a category (M5).
    ReasonDetail {
        /// "A health matter".
        Private = "private",
        /// "Illness".
        Brief = "brief",
    }
}
