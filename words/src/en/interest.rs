//! The hints beside the question "Do you still want the job?".

use policy::InterestHint;

/// The words of a hint.
pub(super) const fn hint(hint: InterestHint) -> &'static str {
    match hint {
        InterestHint::MoveUnanswered => "With a move, this decides the answer. We've assumed you're not sure.",
        InterestHint::MoveUnsure => "With a move, this decides the answer. A yes would keep the interview.",
        InterestHint::KeenAfterAccepting => "You can want both jobs. You've said yes to one, so let this one go.",
        InterestHint::KeenDespiteDoubts => "You can want the job and still leave. Trust your judgement.",
        InterestHint::KeenButNotAFit => {
            "You also said the job isn't for you, and we go by that. If that's wrong, choose another reason."
        }
        InterestHint::KeenButStaying => {
            "You also said you've chosen something else, and we go by that. If that's wrong, choose another reason."
        }
        InterestHint::UnsureWhetherItFits => "Not sure is fine. One question to them may settle it.",
        InterestHint::GoneForWordsOnly => "Get the other offer in writing first. Then you can say no here.",
        InterestHint::Unsure => "Not sure is fine. We'll keep the door open where we can.",
        InterestHint::Gone => "That settles it: withdraw, whatever else has come up.",
    }
}

#[cfg(test)]
mod tests {
    use policy::{Band, Interest, InterestHint, Reason, Situation, Verdict, assess};

    use crate::labels::interest_hint;

    /// Two hints once held a scrap of source code: "Unsure" and "Gone".
    #[test]
    fn a_hint_is_one_or_more_whole_sentences() {
        for &each in InterestHint::ALL {
            let words = super::hint(each);
            assert!(words.starts_with(char::is_uppercase) && words.ends_with('.'), "{words:?}");
            assert!(words.chars().all(|c| c.is_alphabetic() || " ,.:;'".contains(c)), "{words:?}");
        }
    }

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
