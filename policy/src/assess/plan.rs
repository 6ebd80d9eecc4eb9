//! How to tell them, and whom first (C1 to C11).

use crate::advice::{MessageKind, Plan, To, Verdict};
use crate::facts::{Band, Reason, Situation, Thread};
use crate::register::Rule;

/// How they are told, and the rule that chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
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

/// How a verdict is told at this notice.
pub(super) fn contact(situation: &Situation, verdict: Verdict, band: Band) -> Contact {
    let number = situation.direct_number;
    let (rule, plan, find_number) = match verdict {
        Verdict::Attend if situation.reason != Reason::RunningLate => (Rule::C1, Plan::None, false),
        Verdict::Attend if number => (Rule::C2, Plan::Call, false),
        Verdict::Attend => (Rule::C2, Plan::Email, true),
        Verdict::AskExtension => (Rule::C3, Plan::Email, false),
        _ if band.is_urgent() && number => (Rule::C4, Plan::CallThenEmail, false),
        _ if band.is_urgent() => (Rule::C5, Plan::Email, true),
        _ if situation.thread == Thread::Phone && number => (Rule::C6, Plan::CallThenEmail, false),
        _ => (Rule::C7, Plan::Email, false),
    };
    let to = match (plan, verdict) {
        (Plan::None, _) => To::Nobody,
        (_, Verdict::AskExtension) => To::OfferingEmployer,
        _ if situation.via_recruiter => To::Recruiter,
        _ => To::Interviewer,
    };
    let consider_call = rule == Rule::C7
        && to == To::Interviewer
        && number
        && matches!(
            situation.reason,
            Reason::EssentialAppointment | Reason::TravelDisruption | Reason::Relocation | Reason::SafetyOrEthics
        );
    let urgent = band.is_urgent() && !matches!(to, To::Nobody | To::OfferingEmployer);
    Contact { plan, to, rule, find_number, consider_call, urgent }
}

/// What is sent now, in order.
pub(super) const fn messages(plan: Plan, to: To) -> &'static [MessageKind] {
    use MessageKind::{Call, ConfirmationEmail, Email, ExtensionEmail, LateCall, RecruiterEmail, ShortText, Voicemail};
    match (plan, to) {
        (Plan::None, _) => &[],
        (_, To::OfferingEmployer) => &[ExtensionEmail],
        (Plan::Call, _) => &[LateCall, ShortText],
        (Plan::Email, To::Recruiter) => &[RecruiterEmail, Email],
        (Plan::Email, _) => &[Email],
        (Plan::CallThenEmail, To::Recruiter) => &[Call, Voicemail, RecruiterEmail, Email, ConfirmationEmail, ShortText],
        (Plan::CallThenEmail, _) => &[Call, Voicemail, Email, ConfirmationEmail, ShortText],
    }
}
