//! R12: no apology where M6 asks for one: where the interview is moved or cancelled at short notice, but never for an access
//! need, and never when it was the employer who moved it.

use policy::{Band, MessageKind, Rule, Situation, Verdict};
use words::Severity;

use super::super::check::Check;
use super::super::class::Class;
use super::super::meaning::{Meaning, Meanings};
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::times::{Kind, Mention, Use};

pub(super) const CHECK: Check = Check { rule: Rule::R12, find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "There is no word of apology, and somebody has to change their day.",
    instead: "Say sorry once, for the thing itself: “I'm sorry for the short notice.”",
};

fn find(reading: &Reading, report: &mut Report) {
    let told = reading.body_has(Meanings::of(&[Meaning::Apology, Meaning::SoftApology]));
    let in_full = reading.is_for_now() && reading.draft.kind != MessageKind::ShortText;
    if in_full && !told && is_owed(reading) {
        report.add(Note::missing(&WORDING));
    }
}

/// Whether M6 asks for an apology. Where the situation is not known, only where the words themselves tell how late it is.
fn is_owed(reading: &Reading) -> bool {
    // They have been waiting for whoever is late, and for a task that was due.
    let about_an_offer = reading.draft.kind == MessageKind::ExtensionEmail;
    let is_task = || !about_an_offer && reading.draft.situation.as_ref().is_some_and(Situation::is_task);
    match reading.purpose() {
        Purpose::Withdraw | Purpose::Reschedule | Purpose::Cancel | Purpose::Late => {}
        Purpose::AskExtension if is_task() => {}
        _ => return false,
    }
    let Some(situation) = &reading.draft.situation else {
        let theirs = [Meaning::TheyMoved, Meaning::Access, Meaning::Bereaved];
        // Who asks for another time with a good cause has been polite enough; who is angry has other things to mend first.
        let angry = reading.has(Meaning::Blame) || reading.has(Meaning::Grievance);
        let curt =
            reading.is_complete() && reading.has(Meaning::Cancels) && reading.purpose() == Purpose::Cancel && !angry;
        return !theirs.iter().any(|&meaning| reading.has(meaning)) && (curt || reading.sides.iter().any(is_late));
    };
    let decision = policy::decide(situation);
    let theirs = reading.details().is_some_and(|details| details.their_mistake);
    if decision.effective_verdict.moves_pauses_or_cancels() {
        return !theirs && decision.owes_an_apology(situation);
    }
    // Against our advice it is called off all the same.
    let close = matches!(decision.band, Band::Passed | Band::Under24h | Band::From24To48h);
    // The reason as it is, also where a message names another: they moved it all the same.
    // Who asks the way is not late yet, and who has not said yes to the interview, or takes what was offered, owes nothing.
    let late = reading.purpose() == Purpose::Late;
    let keeps = late || decision.effective_verdict == Verdict::Adjust;
    let fitting = !keeps || decision.may_apologise(situation) && (!late || reading.has(Meaning::Late));
    close && !theirs && fitting && !situation.needs_no_apology()
}

/// Whether the words tell of a day or two at most, or of an hour that was missed.
fn is_late(side: &Side) -> bool {
    let is_near =
        |day: &Mention| day.kind == Kind::Day && day.usage != Use::Offer && side.text.is(day.first, Class::Relative);
    side.has(Meaning::Late) || side.mentions.iter().any(is_near)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, found, stays_silent};
    use policy::{Notice, Reason};
    use words::Draft;

    #[test]
    fn finds_messages_without_an_apology() {
        fires(
            Rule::R12,
            &[
                "I am withdrawing my application and won't come tomorrow. Thank you.",
                "I am ill and can't make our interview today. Could we find another time?",
                "I can't make it tomorrow.",
                "Please cancel my interview this afternoon.",
                "I have accepted another offer, so I will not be at our interview tomorrow at 9.",
                "My flight was cancelled. Could we move tomorrow's interview to Monday at 10 or Tuesday at 11?",
                "I was sorry to hear that Tom is ill. I have to withdraw from today's interview.",
                "I missed our call. Could we find another time?",
                "I overslept. Would you give me another time?",
                "I know it's short notice, but could we reschedule?",
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
                // Nothing is owed with more than two days to go, and the words alone do not tell.
                "I am withdrawing my application. Thank you.",
                "Could we move our interview on 3 December to Monday at 10 or Tuesday at 11?",
                "I'm ill. Could we meet tomorrow at 10 or on Friday at 11 instead?",
                "There's been a death in my family, so I can't make our interview today. Could we find a time next week?",
                "I'm afraid I can't make it today. I'm sorry you heard nothing from me.",
            ],
        );
    }

    #[test]
    fn the_notice_counts_where_it_is_known() {
        let body = "I can't come on Thursday. Could we find another time?";
        let owed = |reason, minutes, insist, body: &str| {
            let situation = Situation { insist, ..Situation::new(reason, Notice::Minutes(minutes)) };
            !found(&Draft { situation: Some(situation), ..email(body) }, Rule::R12).is_empty()
        };
        assert!(owed(Reason::Illness, 600, None, body));
        assert!(owed(Reason::Illness, 2000, None, body));
        assert!(!owed(Reason::Illness, 9000, None, body));
        assert!(!owed(Reason::EmployerMovedIt, 600, None, body));
        let leaving = "I'm withdrawing my application.";
        assert!(owed(Reason::AcceptedOffer, 600, None, leaving));
        assert!(!owed(Reason::AcceptedOffer, 2000, None, leaving));
        // It is called off against our advice.
        assert!(owed(Reason::Nervous, 600, None, "I can't come today."));
    }
}
