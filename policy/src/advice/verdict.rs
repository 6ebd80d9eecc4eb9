//! What to do about the interview.

use crate::ids::ids;

ids! {
    /// What to do about the interview.
    Verdict {
        /// Go.
        Attend = "attend",
        /// Keep the slot, change the arrangement.
        Adjust = "adjust",
        /// Keep the candidacy, move the interview.
        Reschedule = "reschedule",
        /// Cancel for good.
        Withdraw = "withdraw",
        /// Keep the interview, ask the offering employer for time.
        AskExtension = "ask-extension",
    }
}

impl Verdict {
    /// Whether this course moves the interview or cancels it (S6, S7, M6).
    #[must_use]
    pub const fn moves_or_cancels(self) -> bool {
        matches!(self, Self::Reschedule | Self::Withdraw)
    }
}
