//! How formal the messages are.

use policy::ids;

ids! {
    /// How formal the messages are, to suit the company.
    Tone {
        /// Full forms and surnames.
        Formal = "formal",
        /// Warmer and shorter.
        Friendly = "friendly",
    }
}
