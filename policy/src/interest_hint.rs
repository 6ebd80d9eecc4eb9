//! What is worth saying beside the question "Do you still want the job?": where the answer and the reason contradict each
//! other, or where the answer decides more than people expect.

use crate::facts::{Interest, Reason};
use crate::ids::ids;

ids! {
    /// A hint beside the question about interest.
    InterestHint {
        /// With a move, the answer decides; unsure was assumed.
        MoveUnanswered = "move-unanswered",
        /// With a move, a yes would keep the interview.
        MoveUnsure = "move-unsure",
        /// Wanted, and another offer is accepted.
        KeenAfterAccepting = "keen-after-accepting",
        /// Wanted, and something is wrong there.
        KeenDespiteDoubts = "keen-despite-doubts",
        /// Wanted, and not for them: one of the two cannot be.
        KeenButNotAFit = "keen-but-not-a-fit",
        /// Wanted, and staying where they are: one of the two cannot be.
        KeenButStaying = "keen-but-staying",
        /// Not sure whether the job is for them: one question may settle it.
        UnsureWhetherItFits = "unsure-whether-it-fits",
        /// Not wanted any more, and the offer elsewhere is in words only.
        GoneForWordsOnly = "gone-for-words-only",
        /// Not sure.
        Unsure = "unsure",
        /// Not wanted any more: that decides the verdict.
        Gone = "gone",
    }
}

/// The hint for this reason and this answer. None where nothing has to be said; no answer contradicts nothing.
#[must_use]
pub const fn interest_hint(reason: Option<Reason>, interest: Option<Interest>) -> Option<InterestHint> {
    use Reason::{AcceptedOffer, NotAFit, Relocation, SafetyOrEthics, SpokenOffer, Staying};
    Some(match (reason, interest) {
        (Some(Relocation), None) => InterestHint::MoveUnanswered,
        (Some(Relocation), Some(Interest::Unsure)) => InterestHint::MoveUnsure,
        (Some(AcceptedOffer), Some(Interest::Keen)) => InterestHint::KeenAfterAccepting,
        (Some(SafetyOrEthics), Some(Interest::Keen)) => InterestHint::KeenDespiteDoubts,
        (Some(NotAFit), Some(Interest::Keen)) => InterestHint::KeenButNotAFit,
        (Some(Staying), Some(Interest::Keen)) => InterestHint::KeenButStaying,
        (Some(NotAFit), Some(Interest::Unsure)) => InterestHint::UnsureWhetherItFits,
        (Some(SpokenOffer), Some(Interest::Gone)) => InterestHint::GoneForWordsOnly,
        (Some(AcceptedOffer | NotAFit | SafetyOrEthics | Staying), _) | (_, Some(Interest::Keen) | None) => {
            return None;
        }
        (_, Some(Interest::Unsure)) => InterestHint::Unsure,
        (_, Some(Interest::Gone)) => InterestHint::Gone,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_contradicts_the_reason_never_goes_without_a_word() {
        for reason in [Reason::AcceptedOffer, Reason::NotAFit, Reason::SafetyOrEthics, Reason::Staying] {
            assert!(interest_hint(Some(reason), Some(Interest::Keen)).is_some(), "{reason:?}");
            assert_eq!(interest_hint(Some(reason), None), None);
        }
        assert_eq!(interest_hint(None, None), None);
    }
}
