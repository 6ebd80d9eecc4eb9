//! Rules that are read as they stand in the register: what is worth knowing afterwards (guide section 9), the questions
//! people ask (14), and a few more.

use crate::advice::Verdict;
use crate::rules::Rule;

/// A rule with its words, of which nobody carries more than are used: the register as a whole weighs 4 KB.
pub type Saying = (Rule, &'static str);

const fn said(rule: Rule) -> Saying {
    (rule, rule.says())
}

const WITHDRAWN: [Saying; 7] =
    [said(Rule::A3), said(Rule::A5), said(Rule::A2), said(Rule::A1), said(Rule::A4), said(Rule::A6), said(Rule::A7)];
const MOVED: [Saying; 4] = [said(Rule::A2), said(Rule::A5), said(Rule::A6), said(Rule::A7)];
const KEPT: [Saying; 1] = [said(Rule::A7)];

/// What is worth knowing once it is over, for the course that was taken.
#[must_use]
pub const fn afterwards_rules(course: Verdict) -> &'static [Saying] {
    match course {
        Verdict::Withdraw => &WITHDRAWN,
        Verdict::Reschedule | Verdict::Adjust => &MOVED,
        Verdict::Attend | Verdict::AskExtension => &KEPT,
    }
}

/// The questions people ask, each with its answer.
pub const QUESTIONS: [Saying; 4] = [said(Rule::Q1), said(Rule::Q2), said(Rule::Q3), said(Rule::Q4)];

/// The five things hiring teams notice (guide section 8), in the order of [`Landing`](crate::Landing).
pub const NOTICED: [Saying; 5] = [said(Rule::S1), said(Rule::S2), said(Rule::S3), said(Rule::S4), said(Rule::S5)];

/// After an offer was accepted, with other interviews open.
pub const ELSEWHERE: Saying = said(Rule::O2);

/// When somebody to talk to is worth it.
pub const HELP: Saying = said(Rule::H3);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_an_answer() {
        for (_, says) in QUESTIONS {
            assert!(says.split_once("? ").is_some_and(|(_, answer)| answer.ends_with('.')), "{says}");
        }
    }

    #[test]
    fn an_open_door_is_spoken_of_only_after_a_withdrawal() {
        for &course in Verdict::ALL {
            let again = afterwards_rules(course).iter().any(|&(rule, _)| rule == Rule::A4);
            assert_eq!(again, course == Verdict::Withdraw);
        }
    }
}
