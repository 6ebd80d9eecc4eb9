//! How clock times are written.

use policy::ids;

ids! {
    /// How clock times are written.
    Clock {
        /// "14:00".
        Hours24 = "24-hour",
        /// "2:00 pm".
        Hours12 = "12-hour",
    }
}
