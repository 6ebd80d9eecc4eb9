//! R9: withdraws and offers times, or says something other than was decided.

use super::Check;
use crate::advice::Verdict;
use crate::facts::Reason;
use crate::review::Severity;
use crate::review::lexicon::{Hit, Sense};
use crate::review::reading::{Purpose, Reading};
use crate::review::report::{Report, Words, words};
use crate::review::times::{Kind, Use};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R9, name: "mixed-signal", phrases: &[], find };

fn find(reading: &Reading, report: &mut Report) {
    if !reading.is_for_now() {
        return;
    }
    let side = &reading.body;
    let leaving = side.first(Sense::Withdraws);
    let offered = side.mentions.iter().find(|mention| mention.usage == Use::Offer && mention.kind != Kind::Part);
    let asking = side
        .first(Sense::AsksToMove)
        .copied()
        .or_else(|| offered.map(|mention| Hit { sense: Sense::OfferCue, first: mention.first, last: mention.last }));
    let wrong = match reading.course {
        Some(Verdict::Withdraw) => asking.filter(|_| leaving.is_none() || is_offer(reading, asking)),
        Some(Verdict::Reschedule | Verdict::Adjust) => leaving.copied(),
        Some(Verdict::AskExtension) => leaving.copied().or_else(|| side.first(Sense::Cancels).copied()),
        Some(Verdict::Attend) if reading.reason == Some(Reason::RunningLate) => leaving.copied(),
        Some(Verdict::Attend) => leaving.copied().or(asking).or_else(|| side.first(Sense::Cancels).copied()),
        None => None,
    };
    if let (Some(hit), Some(course)) = (wrong, reading.course) {
        report.at(Severity::Stop, side, (hit.first, hit.last), decided(course));
    } else if let (Some(_), Some(asking), None) = (leaving, asking, reading.course)
        && is_offer(reading, Some(asking))
    {
        report.at(
                Severity::Stop,
                side,
                (asking.first, asking.last),
                words(
                    "It withdraws and asks for another time at once, so they cannot tell which you mean.",
                    "Keep one of the two: leave out the times to withdraw, or leave out the withdrawal to ask for a new time.",
                ),
            );
    }
}

/// Whether there is truly something to take up: a request, or a time with a day, rather than "perhaps another time".
fn is_offer(reading: &Reading, asking: Option<Hit>) -> bool {
    asking.is_some() && (reading.body.has(Sense::AsksToMove) || reading.spoken == Purpose::Withdraw)
}

fn decided(course: Verdict) -> Words {
    let (says, instead) = match course {
        Verdict::Withdraw => (
            "This asks for another time, while you have decided to withdraw.",
            "Leave the times out and say: “I am withdrawing my application.”",
        ),
        Verdict::Reschedule => (
            "This withdraws, while you have decided to ask for another time. They would close your application.",
            "Say instead: “I would like to ask for a new time.”",
        ),
        Verdict::Adjust => (
            "This withdraws, while you have decided to keep the interview with a change. They would close your application.",
            "Say what change you need, and that you would like to keep the interview.",
        ),
        Verdict::Attend => (
            "This calls the interview off, while our advice is to go.",
            "Keep the appointment. If you have decided otherwise, choose that first, so that the message can say it clearly.",
        ),
        Verdict::AskExtension => (
            "This calls something off, while all you need is time to decide.",
            "Ask for the time only: “Could I have a few more days to decide?”",
        ),
    };
    words(says, instead)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Insist, Notice, Situation};
    use crate::review::trying::{email, fires, found, stays_silent};

    #[test]
    fn finds_two_messages_in_one() {
        fires(
            Rule::R9,
            &[
                "I am withdrawing my application. Could we meet on Monday at 10:00 or Tuesday at 14:00 instead?",
                "I would like to withdraw, but could we reschedule to next week?",
                "I have decided not to continue. I am free on Friday at 3pm if you want to talk.",
                "Please withdraw my application. Let me know what other times would suit you.",
                "I'm no longer interested in the position. Can we find another date for the interview?",
                "I must pull out of the process, and I'd like to ask for a new time.",
                "I regret that I must withdraw my candidacy. I'm available on Wednesday at 9am or Thursday at 4pm.",
                "Please cancel my application and reschedule the interview.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_one_clear_message() {
        stays_silent(
            Rule::R9,
            &[
                "I am withdrawing my application. I would be glad to stay in touch.",
                "I had hoped to reschedule, but I have accepted another offer and am withdrawing my application.",
                "I do not want to withdraw; could we find another time?",
                "Rather than withdraw, I would like to ask for a new time.",
                "I am withdrawing. Perhaps our paths will cross another time.",
                "Please offer my slot on Monday at 10:00 to another candidate, as I am withdrawing.",
                "I am withdrawing my application for the interview on Monday at 10:00.",
                "Thank you for rescheduling the interview. I have since accepted another role and must withdraw.",
                "I can't make Tuesday. Could we do Thursday at 10:00 or Friday at 11:00?",
            ],
        );
    }

    #[test]
    fn what_was_decided_counts() {
        let asked = |reason, insist, body: &str| {
            let mut draft = email(body);
            draft.situation = Some(Situation { insist, ..Situation::new(reason, Notice::Minutes(600)) });
            !found(&draft, Rule::R9).is_empty()
        };
        assert!(asked(Reason::AcceptedOffer, None, "Could we find another time?"));
        assert!(asked(Reason::Illness, None, "I am withdrawing my application."));
        assert!(!asked(Reason::Illness, Some(Insist::Withdraw), "I am withdrawing my application."));
        assert!(asked(Reason::Nervous, None, "I have to cancel our interview."));
        assert!(!asked(Reason::Illness, None, "Could we find another time?"));
        assert!(!asked(
            Reason::RunningLate,
            None,
            "I am running late. If you would rather rearrange, I could do Monday at 10:00."
        ));
    }
}
