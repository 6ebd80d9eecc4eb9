//! How to tell them, and whom first (C1 to C17).

use crate::advice::{MessageKind, Plan, To, Verdict};
use crate::facts::{Band, Circumstance, Contact, Format, Reason, Said, Situation, Stage, Thread};
use crate::register::Rule;

/// How they are told, and the rule that chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// How.
    pub plan: Plan,
    /// Whom first.
    pub to: To,
    /// The rule that chose the plan.
    pub rule: Rule,
    /// C5: a number has to be looked for first.
    pub find_number: bool,
    /// C8: an email will do, a call first is worth considering.
    pub consider_call: bool,
    /// Same-day rules hold for what is sent.
    pub urgent: bool,
}

/// How a course is told. `rule` is the one that decided the verdict, and none where the person insists on another course.
pub(super) fn announcement(situation: &Situation, course: Verdict, rule: Option<Rule>) -> Announcement {
    let band = situation.notice.band();
    let to = first_told(situation, course, rule);
    let (rule, plan, find_number) = plan(situation, course, rule, to, band);
    let to = match plan {
        Plan::None => To::Nobody,
        // At the desk or in the room it is the employer who hears it first, also where a recruiter arranged it.
        Plan::InPersonThenEmail => To::Interviewer,
        Plan::Call | Plan::Email | Plan::CallThenEmail => to,
    };
    let consider_call = !situation.was_wronged()
        && !band.is_urgent()
        && to == To::Interviewer
        && plan == Plan::Email
        && has_number(situation)
        && matches!(
            situation.reason(),
            Reason::EssentialAppointment | Reason::TravelDisruption | Reason::Relocation | Reason::SafetyOrEthics
        );
    let urgent = band.is_urgent() && to != To::Nobody && course != Verdict::AskExtension;
    Announcement { plan, to, rule, find_number, consider_call, urgent }
}

/// Whether a number is known that can be trusted (V19: the one a doubtful employer gave cannot).
pub(super) fn has_number(situation: &Situation) -> bool {
    situation.contact == Contact::Number && situation.reason() != Reason::Suspicion
}

fn first_told(situation: &Situation, course: Verdict, rule: Option<Rule>) -> To {
    match (course, rule) {
        (Verdict::AskExtension, _) | (Verdict::Ask, Some(Rule::V17)) => To::OfferingEmployer,
        (Verdict::Ask, Some(Rule::V16)) => To::ThirdParty,
        _ if situation.via_recruiter && situation.reason() != Reason::Suspicion => To::Recruiter,
        _ => To::Interviewer,
    }
}

/// The first rule that applies chooses the plan. The flag says that a number has to be looked for first (C5).
fn plan(situation: &Situation, course: Verdict, rule: Option<Rule>, to: To, band: Band) -> (Rule, Plan, bool) {
    let reason = situation.reason();
    let number = has_number(situation);
    let this_employer = matches!(to, To::Interviewer | To::Recruiter);
    let waiting_online = reason == Reason::TheyAreLate && matches!(situation.format(), Format::Video | Format::Phone);
    let can_say_it_there = situation.contact == Contact::OnSite && band.is_urgent() && this_employer && !waiting_online;
    let written_at_any_notice = (course == Verdict::Withdraw && situation.stage == Stage::Invited)
        || matches!(reason, Reason::TheyCancelled | Reason::TooMuchAsked);
    let by_phone = situation.thread == Thread::Phone;
    let silent_before_it = situation.said == Said::Silent && band == Band::From24To48h;

    match course {
        Verdict::Attend if reason != Reason::RunningLate || situation.is_task() => (Rule::C1, Plan::None, false),
        _ if situation.contact == Contact::CannotCall => (Rule::C14, Plan::Email, false),
        _ if rule == Some(Rule::V20) || can_say_it_there => (Rule::C12, Plan::InPersonThenEmail, false),
        Verdict::Attend if number => (Rule::C2, Plan::Call, false),
        Verdict::Attend => (Rule::C2, Plan::Email, true),
        Verdict::Wait => (Rule::C13, if number { Plan::CallThenEmail } else { Plan::Email }, false),
        _ if written_at_any_notice && this_employer => {
            (Rule::C17, if by_phone && number { Plan::CallThenEmail } else { Plan::Email }, false)
        }
        _ if to == To::OfferingEmployer => (Rule::C3, Plan::Email, false),
        _ if to == To::ThirdParty => (Rule::C15, Plan::CallThenEmail, false),
        _ if situation.is_task() => (Rule::C16, Plan::Email, false),
        _ if band.is_urgent() && number => (Rule::C4, Plan::CallThenEmail, false),
        _ if band.is_urgent() => (Rule::C5, Plan::Email, true),
        _ if number && (by_phone || silent_before_it) => (Rule::C6, Plan::CallThenEmail, false),
        _ => (Rule::C7, Plan::Email, false),
    }
}

/// What is sent now, in order.
pub(super) fn messages(situation: &Situation, announcement: Announcement) -> &'static [MessageKind] {
    use MessageKind::{
        Call, ConfirmationEmail, Email, ExtensionEmail, LateCall, OfferEmail, RecruiterEmail, ShortText,
        ThirdPartyEmail, Voicemail,
    };
    let in_writing_first = matches!(situation.reason(), Reason::SpokenOffer);
    match (announcement.plan, announcement.to) {
        (Plan::None, _) => &[],
        (_, To::OfferingEmployer) if in_writing_first => &[OfferEmail],
        (_, To::OfferingEmployer) => &[ExtensionEmail],
        (Plan::Email, To::ThirdParty) => &[ThirdPartyEmail],
        (_, To::ThirdParty) => &[Call, Voicemail, ThirdPartyEmail],
        (Plan::Call, _) => &[LateCall, ShortText],
        (Plan::InPersonThenEmail, _) if situation.via_recruiter && situation.reason() != Reason::Suspicion => {
            &[RecruiterEmail, Email]
        }
        (Plan::Email, To::Recruiter) => &[RecruiterEmail, Email],
        (Plan::Email | Plan::InPersonThenEmail, _) => &[Email],
        (Plan::CallThenEmail, To::Recruiter) => &[Call, Voicemail, RecruiterEmail, Email, ConfirmationEmail, ShortText],
        (Plan::CallThenEmail, _) => &[Call, Voicemail, Email, ConfirmationEmail, ShortText],
    }
}

/// V24: the employer whose offer is due elsewhere is written to as well.
pub(super) fn also_to_the_offering_employer(situation: &Situation, rule: Rule) -> Option<MessageKind> {
    // Nobody can be asked for more time to answer an offer that has not been made.
    let only_expected = situation.circumstance == Circumstance::IExpectAnOffer;
    match situation.reason() {
        Reason::PendingOffer if rule == Rule::V24 && !only_expected => Some(MessageKind::ExtensionEmail),
        Reason::SpokenOffer if rule == Rule::V24 => Some(MessageKind::OfferEmail),
        _ => None,
    }
}
