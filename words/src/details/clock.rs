//! How clock times are written.

use policy::ids;

ids! {
    /// How clock times are written.
    Clock {
        /// "14:00".
        Hours24 = "24-hour",
        /// "2pm".
        Hours12 = "12-hour",
    }
}
