//! R12: no apology where M6 asks for one: where the interview is moved or cancelled, but never for an access need, and
//! never when it was the employer who moved it.

use policy::{MessageKind, Rule};
use words::Severity;

use super::super::check::Check;
use super::super::meaning::{Meaning, Meanings};
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};

pub(super) const CHECK: Check = Check { rule: Rule::R12, find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "There is no word of apology, and somebody has to change their day.",
    instead: "Add one short line, such as “I apologise for the inconvenience.”",
};

fn find(reading: &Reading, report: &mut Report) {
    let moves = matches!(reading.purpose(), Purpose::Withdraw | Purpose::Reschedule | Purpose::Cancel);
    let theirs = match &reading.draft.situation {
        // The reason as it is, also where a message names another: they moved it all the same.
        Some(situation) => {
            let decision = policy::decide(situation);
            let advised = decision.effective_verdict.moves_pauses_or_cancels();
            situation.needs_no_apology() || advised && !decision.owes_an_apology(situation)
        }
        None => reading.has(Meaning::TheyMoved) || reading.has(Meaning::Access),
    };
    let told = reading.body_has(Meanings::of(&[Meaning::Apology, Meaning::SoftApology]));
    if reading.is_for_now() && moves && !theirs && !told && reading.draft.kind != MessageKind::ShortText {
        report.add(Note::missing(&WORDING));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{fires, stays_silent};

    #[test]
    fn finds_messages_without_an_apology() {
        fires(
            Rule::R12,
            &[
                "I am withdrawing my application. Thank you.",
                "I am ill. Could we find another time?",
                "I can't make it tomorrow.",
                "Please cancel my interview on Monday.",
                "I have accepted another offer, so I will not be continuing.",
                "My flight was cancelled. Could we reschedule to Monday at 10 or Tuesday at 11?",
                "I was sorry to hear that Tom is ill. I have to withdraw my application.",
                "Need to move our interview to next week, no apologies needed I hope.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_none_is_due() {
        stays_silent(
            Rule::R12,
            &[
                "I am sorry for the inconvenience. I am withdrawing my application.",
                "I cannot come on Thursday, and I feel very sorry for this. Could we find a new time?",
                "I beg you to excuse me for this. Could we meet on Friday instead?",
                "Apologies for the short notice; could we find another time?",
                "You have moved the interview to Friday, when I am not free. Could we find another time?",
                "I am deaf and would need an interpreter. Could we arrange another date for that?",
                "Could we meet by video instead?",
                "Please excuse the late notice. I cannot attend tomorrow.",
                "I regret any inconvenience this causes. I am withdrawing.",
                "Could I have until Friday to decide about your offer?",
                "I apologize, but I need to reschedule.",
                "As I am not free at the new time, I would like to find another one with you.",
            ],
        );
    }
}
