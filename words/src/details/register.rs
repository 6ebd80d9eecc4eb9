//! How formal the messages are.

use policy::ids;

ids! {
    /// How formal the messages are (M19).
    Register {
        /// As people speak: contractions, short words.
        Natural = "natural",
        /// Full forms, calmer words, whole names.
        Formal = "formal",
    }
}
