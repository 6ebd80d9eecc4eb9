//! The hints beside the question "Do you still want the job?".

use policy::InterestHint;

/// The words of a hint.
pub(super) const fn hint(hint: InterestHint) -> &'static str {
    match hint {
        InterestHint::MoveUnanswered => "With a move, this decides the answer. We have assumed that you are not sure.",
        InterestHint::MoveUnsure => "With a move, this decides the answer. A yes would keep the interview.",
        InterestHint::KeenAfterAccepting => "You can want both jobs. You have said yes to one, so let this one go.",
        InterestHint::KeenDespiteDoubts => "You may want the job and still leave. Trust your judgement.",
        InterestHint::KeenButNotAFit => {
            "You also said that the job is not for you, and we go by that. If it is not so, choose another reason."
        }
        InterestHint::Unsure => {
            ",
        (_, Some(Interest::Unsure)) => "
        }
        InterestHint::Gone => {
            ",
        (_, Some(Interest::Gone)) => "
        }
    }
}

#[cfg(test)]
mod tests {
    use policy::{Band, Interest, Reason, Situation, Verdict, assess};

    use crate::labels::interest_hint;

    #[test]
    fn what_it_says_of_the_answer_is_true() {
        for &reason in Reason::ALL {
            for interest in [None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)] {
                let says = interest_hint(Some(reason), interest);
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
}
