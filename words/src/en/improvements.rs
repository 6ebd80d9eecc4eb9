//! The one step that would help most, in English.

use policy::Improvement;

/// The sentence for it.
pub(super) const fn improvement(improvement: Improvement) -> &'static str {
    match improvement {
        Improvement::FindANumber => "Find a number and call as well: it's worth ten minutes.",
        Improvement::CallAtOnce => "Call now. Every minute after the start counts.",
        Improvement::TellThemAtOnce => "Tell them now. The sooner they know, the better.",
        Improvement::AskForAnotherTime => "Ask for another time instead of withdrawing.",
        Improvement::OfferTimesToKeep => "Offer times you're sure to keep.",
        Improvement::GiveAnHonestReason => "Give your reason in one honest sentence, with no excuses.",
    }
}
