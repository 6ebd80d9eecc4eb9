//! What a message does.

use super::class::{Class, Classes};
use super::meaning::{Meaning, Meanings, TROUBLES};
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
        } else if stands_in_the_way(side) {
            Self::Cancel
        } else {
            Self::Unclear
        }
    }
}

/// Whether it tells of the interview and of something in its way: people say “Monday at 9 is off, I have a fever” in more ways
/// than any list has. Who looks forward to it, or confirms it, means to come.
fn stands_in_the_way(side: &Side) -> bool {
    const IN_THE_WAY: Meanings =
        TROUBLES.union(Meanings::of(&[Meaning::Vague, Meaning::Bereaved, Meaning::Apology, Meaning::SoftApology]));
    const INTERVIEW: Classes = Classes::of(&[Class::Int, Class::Job]);
    let text = &side.text;
    let words = || 0..text.words.len();
    let comes = |at: usize| text.says_any(at, &["forward", "confirm", "see", "planned"]);
    let is_named = !side.mentions.is_empty() || words().any(|at| text.classes(at).intersects(INTERVIEW));
    is_named
        && (side.meanings.intersects(IN_THE_WAY)
            || words().any(|at| text.is(at, Class::Not) || text.says_any(at, &["off", "no"])))
        && !words().any(comes)
}
