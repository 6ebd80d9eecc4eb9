//! Section 5: how they are told, and who. The first row that applies chooses the plan.

use policy::{
    Band, Circumstance, Contact, Format, Plan, Reason, Rule, Said, Situation, Stage, Stake, Thread, To, Verdict,
};

use super::{Expected, format, number, recruiter, same_day, task};

type Row = (Rule, fn(&Expected) -> bool, Plan);
type Beside = (Rule, fn(&Expected) -> bool);

const ROWS: [Row; 17] = [
    (Rule::C1, |e| e.effective_verdict == Verdict::Attend && !e.is_late_but_going(), Plan::None),
    (Rule::C14, |e| e.facts.contact == Contact::CannotCall, Plan::Email),
    (Rule::C12, |e| e.by(Rule::V20) || is_there(e), Plan::InPersonThenEmail),
    (Rule::C2, |e| e.is_late_but_going() && number(&e.facts), Plan::Call),
    (Rule::C5, Expected::is_late_but_going, Plan::Email),
    (Rule::C13, |e| e.effective_verdict == Verdict::Wait && number(&e.facts), Plan::CallThenEmail),
    (Rule::C13, |e| e.effective_verdict == Verdict::Wait, Plan::Email),
    (Rule::C17, |e| in_writing(e) && by_phone(&e.facts), Plan::CallThenEmail),
    (Rule::C17, in_writing, Plan::Email),
    (Rule::C3, |e| asks(e) == Some(To::OfferingEmployer), Plan::Email),
    (Rule::C15, |e| asks(e) == Some(To::ThirdParty), Plan::CallThenEmail),
    (Rule::C16, |e| task(&e.facts), Plan::Email),
    (Rule::C4, |e| same_day(&e.facts) && number(&e.facts), Plan::CallThenEmail),
    (Rule::C5, |e| same_day(&e.facts), Plan::Email),
    (Rule::C6, |e| by_phone(&e.facts), Plan::CallThenEmail),
    (Rule::C6, |e| they_were_silent(&e.facts) && number(&e.facts), Plan::CallThenEmail),
    (Rule::C7, |_| true, Plan::Email),
];

/// Rules that hold beside the one that chose the plan.
const BESIDES: [Beside; 4] = [
    (Rule::C2, |e| e.is_late_but_going() && chosen(e) == Rule::C5),
    (Rule::C8, Expected::considers_a_call),
    (Rule::C9, |e| e.to == To::Recruiter),
    (Rule::C15, tells_the_third_party_too),
];

pub(super) fn plan(e: &Expected) -> (Rule, Plan) {
    let (rule, _, plan) = ROWS.iter().find(|(_, applies, _)| applies(e)).unwrap();
    (*rule, *plan)
}

fn chosen(e: &Expected) -> Rule {
    plan(e).0
}

/// The one other than this employer who is asked.
fn asks(e: &Expected) -> Option<To> {
    if e.effective_verdict == Verdict::AskExtension || (e.by(Rule::V17) && e.verdict == Verdict::Ask) {
        Some(To::OfferingEmployer)
    } else if e.by(Rule::V16) {
        Some(To::ThirdParty)
    } else {
        None
    }
}

pub(super) fn to(e: &Expected) -> To {
    match e.plan {
        Plan::None => To::Nobody,
        Plan::InPersonThenEmail => To::Interviewer,
        _ => asks(e).unwrap_or(if recruiter(&e.facts) { To::Recruiter } else { To::Interviewer }),
    }
}

/// C12: at the desk, in the room or in the call, now, where it is this employer who is told.
fn is_there(e: &Expected) -> bool {
    let waits_at_a_screen =
        e.facts.reason() == Reason::TheyAreLate && matches!(format(&e.facts), Format::Video | Format::Phone);
    e.facts.contact == Contact::OnSite && same_day(&e.facts) && asks(e).is_none() && !waits_at_a_screen
}

/// C17: a matter for writing, at any notice.
fn in_writing(e: &Expected) -> bool {
    let declines = e.effective_verdict == Verdict::Withdraw && e.facts.stage == Stage::Invited;
    asks(e).is_none() && (declines || matches!(e.facts.reason(), Reason::TheyCancelled | Reason::TooMuchAsked))
}

fn by_phone(s: &Situation) -> bool {
    s.thread == Thread::Phone && number(s)
}

fn they_were_silent(s: &Situation) -> bool {
    s.said == Said::Silent && super::band(s) == Band::From24To48h
}

/// C15: who pays hears of it the same day.
fn tells_the_third_party_too(e: &Expected) -> bool {
    e.facts.stake == Stake::ThirdParty
        && matches!(e.effective_verdict, Verdict::Reschedule | Verdict::Pause | Verdict::Withdraw)
}

impl Expected {
    /// C8.
    pub(crate) fn considers_a_call(&self) -> bool {
        // Nobody is urged to speak to those who did wrong.
        let harmed = [Circumstance::MisconductOrUnlawfulQuestions, Circumstance::UnsafePlace];
        !harmed.contains(&self.facts.circumstance)
            && !same_day(&self.facts)
            && self.to == To::Interviewer
            && self.plan == Plan::Email
            && number(&self.facts)
            && matches!(
                self.facts.reason(),
                Reason::EssentialAppointment | Reason::TravelDisruption | Reason::Relocation | Reason::SafetyOrEthics
            )
    }

    /// C5.
    pub(crate) fn looks_for_a_number(&self) -> bool {
        chosen(self) == Rule::C5
    }

    /// The rules of section 5 that hold, C10 and C11 aside, in their order.
    pub(crate) fn plan_rules(&self) -> Vec<Rule> {
        let beside = BESIDES.iter().filter(|(_, holds)| holds(self)).map(|(rule, _)| *rule);
        let mut rules: Vec<Rule> = beside.chain([chosen(self)]).collect();
        rules.sort_unstable();
        rules
    }
}
