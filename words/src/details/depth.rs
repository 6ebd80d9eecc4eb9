//! How much of the cause is told.

use policy::ids;

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
