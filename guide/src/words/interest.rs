//! What is worth saying beside the question "Do you still want the job?", where the answer and the reason do not go together,
//! or where it decides more than people expect.

use crate::facts::{Interest, Reason};

/// A hint for this reason and this answer; empty where nothing has to be said. No answer given is no contradiction.
#[must_use]
pub const fn hint(reason: Option<Reason>, interest: Option<Interest>) -> &'static str {
    use Reason::{AcceptedOffer, NotAFit, Relocation, SafetyOrEthics};
    match (reason, interest) {
        (Some(Relocation), None) => "With a move, this decides the answer. We have assumed that you are not sure.",
        (Some(Relocation), Some(Interest::Unsure)) => {
            "With a move, this decides the answer. A yes would keep the interview."
        }
        (Some(AcceptedOffer), Some(Interest::Keen)) => {
            "You can want both jobs. You have said yes to one, so let this one go."
        }
        (Some(SafetyOrEthics), Some(Interest::Keen)) => "You may want the job and still leave. Trust your judgement.",
        (Some(NotAFit), Some(Interest::Keen)) => {
            "You also said that the job is not for you, and we go by that. If it is not so, choose another reason."
        }
        (Some(AcceptedOffer | NotAFit | SafetyOrEthics), _) | (_, Some(Interest::Keen) | None) => "",
        (_, Some(Interest::Unsure)) => "Not sure is fine. We keep the door open where we can.",
        (_, Some(Interest::Gone)) => "That decides it: withdraw, whatever else has come up.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::Verdict;
    use crate::assess::assess;
    use crate::facts::{Band, Situation};

    #[test]
    fn what_it_says_of_the_answer_is_true() {
        for &reason in Reason::ALL {
            for interest in [None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)] {
                let says = hint(Some(reason), interest);
                for &band in Band::ALL {
                    let verdict =
                        |interest| assess(&Situation { interest, ..Situation::new(reason, band.typical()) }).verdict;
                    let withdraws = verdict(interest) == Verdict::Withdraw;
                    let told = ["let this one go", "still leave", "we go by that", "withdraw, whatever"];
                    if told.iter().any(|words| says.contains(words)) {
                        assert!(withdraws, "{reason:?} {interest:?} {band:?}: {says}");
                    }
                    if says.contains("A yes would keep") && band != Band::Passed {
                        assert!(withdraws && verdict(Some(Interest::Keen)) != Verdict::Withdraw, "{band:?}: {says}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_answer_that_contradicts_the_reason_never_goes_without_a_word() {
        for reason in [Reason::AcceptedOffer, Reason::NotAFit, Reason::SafetyOrEthics] {
            assert!(!hint(Some(reason), Some(Interest::Keen)).is_empty(), "{reason:?}");
            assert_eq!(hint(Some(reason), None), "");
        }
        assert_eq!(hint(None, None), "");
    }
}
