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
        /// Ask one question first; the interview stands meanwhile.
        Ask = "ask",
        /// They are the late ones: wait.
        Wait = "wait",
        /// Tell them that it may happen, and when the person will know.
        Warn = "warn",
        /// Ask to put it on hold.
        Pause = "pause",
    }
}

impl Verdict {
    /// Whether this course moves the interview or cancels it (S6, S7, M6).
    #[must_use]
    pub const fn moves_or_cancels(self) -> bool {
        matches!(self, Self::Reschedule | Self::Withdraw)
    }

    /// Whether this course moves the interview, pauses it or cancels it: what a third party with a stake hears of (C15).
    #[must_use]
    pub const fn moves_pauses_or_cancels(self) -> bool {
        matches!(self, Self::Reschedule | Self::Pause | Self::Withdraw)
    }

    /// Whether this course changes what was arranged: it adjusts, moves, pauses or cancels (S6).
    #[must_use]
    pub const fn changes_the_interview(self) -> bool {
        matches!(self, Self::Adjust | Self::Reschedule | Self::Pause | Self::Withdraw)
    }
}
