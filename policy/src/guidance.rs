//! Which rules are worth reading as they stand in the register: afterwards, as answers to common questions, and beside
//! the advice.

use crate::advice::Verdict;
use crate::register::Rule;

/// What is worth knowing once it is over, by what was done.
#[must_use]
pub const fn afterwards_rules(effective_verdict: Verdict) -> &'static [Rule] {
    match effective_verdict {
        Verdict::Withdraw => &[Rule::A3, Rule::A5, Rule::A2, Rule::A1, Rule::A4, Rule::A6, Rule::A7],
        Verdict::Reschedule | Verdict::Adjust | Verdict::Pause => &[Rule::A2, Rule::A5, Rule::A6, Rule::A7],
        Verdict::Attend | Verdict::AskExtension | Verdict::Ask | Verdict::Wait | Verdict::Warn => &[Rule::A7],
    }
}

/// The questions people ask; each of these rules is a question with its answer.
pub const QUESTIONS: [Rule; 9] =
    [Rule::Q1, Rule::Q2, Rule::Q3, Rule::Q4, Rule::Q5, Rule::Q6, Rule::Q7, Rule::Q8, Rule::Q9];

/// The five things hiring teams notice, in the order of [`Landing`](crate::Landing).
pub const NOTICED: [Rule; 5] = [Rule::S1, Rule::S2, Rule::S3, Rule::S4, Rule::S5];

/// What to do about other interviews after an offer was accepted.
pub const ELSEWHERE: Rule = Rule::O2;

/// When somebody to talk to is worth it.
pub const HELP: Rule = Rule::H3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_door_is_spoken_of_only_after_a_withdrawal() {
        for &verdict in Verdict::ALL {
            let again = afterwards_rules(verdict).contains(&Rule::A4);
            assert_eq!(again, verdict == Verdict::Withdraw);
        }
    }
}
