//! Guide sections 9 and 14: what is worth knowing afterwards, and the questions people ask.

use crate::advice::Verdict;
use crate::rules::Rule;

/// What is worth knowing once it is over, in the register's words, for the course that was taken.
#[must_use]
pub const fn afterwards_rules(course: Verdict) -> &'static [Rule] {
    match course {
        Verdict::Withdraw => &[Rule::A3, Rule::A5, Rule::A2, Rule::A1, Rule::A4, Rule::A6, Rule::A7],
        Verdict::Reschedule | Verdict::Adjust => &[Rule::A2, Rule::A5, Rule::A6, Rule::A7],
        Verdict::Attend | Verdict::AskExtension => &[Rule::A7],
    }
}

/// The questions people ask, each with the rule that answers it, and the answer.
#[must_use]
pub fn questions() -> Vec<(&'static str, Rule, &'static str)> {
    let ask = |rule: Rule| match rule.says().split_once("? ") {
        Some((question, answer)) => (question, rule, answer),
        None => (rule.says(), rule, ""),
    };
    [Rule::Q1, Rule::Q2, Rule::Q3, Rule::Q4].map(ask).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_an_answer() {
        for (question, _, answer) in questions() {
            assert!(!question.is_empty() && answer.ends_with('.'), "{question}");
        }
    }

    #[test]
    fn an_open_door_is_spoken_of_only_after_a_withdrawal() {
        for &course in Verdict::ALL {
            assert_eq!(afterwards_rules(course).contains(&Rule::A4), course == Verdict::Withdraw);
        }
    }
}
