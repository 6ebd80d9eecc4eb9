//! The reason that messages give.

use crate::facts::{Circumstance, Reason};

/// The reason as messages of one situation give it, with what the wording depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cause {
    /// The circumstance that is named.
    pub circumstance: Circumstance,
    /// The application ends with this message.
    pub leaving: bool,
    /// The date was set at short notice.
    pub short_notice: bool,
    /// The start has passed.
    pub missed: bool,
}

impl Cause {
    /// The reason for asking for another time, well before the start, where there was time to prepare.
    #[must_use]
    pub const fn of(circumstance: Circumstance) -> Self {
        Self { circumstance, leaving: false, short_notice: false, missed: false }
    }

    /// The reason that is named.
    #[must_use]
    pub const fn reason(self) -> Reason {
        self.circumstance.reason()
    }
}
