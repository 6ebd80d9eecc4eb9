//! What a message does.

use super::meaning::{Meaning, Meanings};
use super::side::Side;

/// What a message does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Withdraw,
    Reschedule,
    Adjust,
    /// On the way, late.
    Late,
    AskExtension,
    /// Asks, warns, waits or pauses: nothing is moved or cancelled by it.
    Ask,
    /// Says that the interview cannot be; what then, it does not say.
    Cancel,
    /// Nothing that could be told.
    Unclear,
}

impl Purpose {
    /// What the words of the subject or the body do by themselves.
    pub(super) fn of(side: &Side) -> Self {
        if side.has(Meaning::Withdraws) {
            Self::Withdraw
        } else if side.has(Meaning::AsksForTime) {
            Self::AskExtension
        } else if side.has(Meaning::LeavesOpen) {
            Self::Ask
        } else if side.has(Meaning::AsksToAdjust) || side.has(Meaning::Access) && !side.has(Meaning::AsksToMove) {
            Self::Adjust
        } else if side.has(Meaning::IsLate) && !side.has(Meaning::Cancels) {
            Self::Late
        } else if !side.has(Meaning::AsksToMove)
            && side.meanings.intersects(Meanings::of(&[Meaning::Accepted, Meaning::Fit]))
            && side.offer().is_none()
        {
            Self::Withdraw
        } else if side.has(Meaning::AsksToMove) || side.offer().is_some() {
            Self::Reschedule
        } else if side.has(Meaning::Cancels) {
            Self::Cancel
        } else if side.has(Meaning::InDoubt) {
            Self::Ask
        } else {
            Self::Unclear
        }
    }
}
