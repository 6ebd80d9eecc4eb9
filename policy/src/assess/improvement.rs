//! The one thing that the situation still allows to do better.

use crate::advice::{Landing, Plan, Rating, Verdict};
use crate::facts::Band;
use crate::ids::ids;

ids! {
    /// What would help most.
    Improvement {
        /// A call would be better than an email alone, and a number is missing.
        FindANumber = "find-a-number",
        /// The start has passed: call at once.
        CallAtOnce = "call-at-once",
        /// It is late: tell them at once.
        TellThemAtOnce = "tell-them-at-once",
        /// Withdrawing is held against the person, and another time is possible.
        AskForAnotherTime = "ask-for-another-time",
        /// They have moved things before.
        OfferTimesToKeep = "offer-times-to-keep",
        /// The reason is not convincing.
        GiveAnHonestReason = "give-an-honest-reason",
    }
}

/// What would help most, where it lands like this; none where nothing is left to improve.
///
/// `landing` is that of the advice, or that of the person's own wording, which may be worse; the rest is as in the advice.
#[must_use]
pub fn improvement(landing: Landing, plan: Plan, notice: Band, effective_verdict: Verdict) -> Option<Improvement> {
    if landing.method < Rating::Strong {
        Some(Improvement::FindANumber)
    } else if landing.timeliness < Rating::Strong && plan != Plan::None {
        Some(if notice == Band::Passed { Improvement::CallAtOnce } else { Improvement::TellThemAtOnce })
    } else if landing.willingness == Rating::Weak {
        Some(Improvement::AskForAnotherTime)
    } else if landing.conduct < Rating::Strong && effective_verdict == Verdict::Reschedule {
        Some(Improvement::OfferTimesToKeep)
    } else if landing.clarity < Rating::Strong && effective_verdict.moves_or_cancels() {
        Some(Improvement::GiveAnHonestReason)
    } else {
        None
    }
}
