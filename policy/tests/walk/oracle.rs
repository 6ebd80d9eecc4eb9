//! The policy once more, as tables in its own order, knowing nothing of the code that is tested.

use policy::{
    Band, Family, Format, Insist, Interest, MessageKind, Notice, Plan, Preparation, Question, Reason, Risk, Rule,
    Situation, Thread, To, Verdict,
};

/// Section 2: what a reason implies for relevance, urgency and irreversibility, and its family.
const REASONS: [(Reason, &str, Family); 21] = [
    (Reason::Illness, "y y n", Family::Temporary),
    (Reason::Accident, "y y n", Family::Temporary),
    (Reason::FamilyEmergency, "y y n", Family::Temporary),
    (Reason::AcceptedOffer, "y y y", Family::Final),
    (Reason::NotAFit, "y n y", Family::Final),
    (Reason::SafetyOrEthics, "y y y", Family::Final),
    (Reason::Relocation, "y y y", Family::Move),
    (Reason::EssentialAppointment, "y y n", Family::Logistics),
    (Reason::TravelDisruption, "y y n", Family::Logistics),
    (Reason::TechnicalFailure, "y y n", Family::Logistics),
    (Reason::TimeZoneMixup, "y y n", Family::Logistics),
    (Reason::ScheduleConflict, "y n n", Family::Logistics),
    (Reason::EmployerMovedIt, "y y n", Family::Logistics),
    (Reason::AccessNeed, "y y n", Family::Adjust),
    (Reason::RunningLate, "y y n", Family::Adjust),
    (Reason::PendingOffer, "n n n", Family::Offer),
    (Reason::Unprepared, "n n n", Family::Avoidable),
    (Reason::Nervous, "n n n", Family::Avoidable),
    (Reason::BetterInterview, "n n n", Family::Avoidable),
    (Reason::Leisure, "n n n", Family::Avoidable),
    (Reason::Other, "? ? ?", Family::Test),
];

fn row(reason: Reason) -> (&'static str, Family) {
    let (_, implied, family) = REASONS.iter().find(|(each, ..)| *each == reason).unwrap();
    (implied, *family)
}

pub(crate) fn family(reason: Reason) -> Family {
    row(reason).1
}

/// Section 1: the answer in force. A question left open counts as no (section 15).
fn answer(given: Option<bool>, reason: Reason, column: usize) -> bool {
    given.unwrap_or_else(|| row(reason).0.as_bytes()[column * 2] == b'y')
}

fn relevant(s: &Situation) -> bool {
    answer(s.relevance, s.reason, 0)
}

fn pressing(s: &Situation) -> bool {
    answer(s.urgency, s.reason, 1)
}

fn lasting(s: &Situation) -> bool {
    answer(s.irreversibility, s.reason, 2)
}

fn interest(s: &Situation) -> Interest {
    let unless_given = if s.reason == Reason::Relocation { Interest::Unsure } else { Interest::Keen };
    s.interest.unwrap_or(unless_given)
}

/// Section 4.
pub(crate) fn band(s: &Situation) -> Band {
    match s.notice {
        Notice::Undated => Band::Undated,
        Notice::Minutes(minutes) if minutes < 0 => Band::Passed,
        Notice::Minutes(minutes) if minutes < 24 * 60 => Band::Under24h,
        Notice::Minutes(minutes) if minutes <= 48 * 60 => Band::From24To48h,
        Notice::Minutes(_) => Band::Over48h,
    }
}

fn passed(s: &Situation) -> bool {
    band(s) == Band::Passed
}

fn same_day(s: &Situation) -> bool {
    matches!(band(s), Band::Passed | Band::Under24h)
}

type Rules<T, Facts> = [(Rule, fn(&Facts) -> bool, T)];

fn first<T: Copy, Facts>(rules: &Rules<T, Facts>, facts: &Facts) -> (Rule, T) {
    let (rule, _, what) = rules.iter().find(|(_, applies, _)| applies(facts)).unwrap();
    (*rule, *what)
}

/// Section 3: the first rule that applies decides.
const VERDICTS: &Rules<Verdict, Situation> = &[
    (Rule::V1, |s| s.reason == Reason::AcceptedOffer, Verdict::Withdraw),
    (Rule::V2, |s| s.reason == Reason::SafetyOrEthics, Verdict::Withdraw),
    (Rule::V3, |s| s.reason == Reason::NotAFit || interest(s) == Interest::Gone, Verdict::Withdraw),
    (Rule::V4, |s| passed(s) && s.reason != Reason::RunningLate, Verdict::Reschedule),
    (Rule::V5, |s| s.reason == Reason::PendingOffer, Verdict::AskExtension),
    (Rule::V6, |s| s.reason == Reason::Unprepared && s.preparation == Preparation::Short, Verdict::Reschedule),
    (Rule::V7, |s| family(s.reason) == Family::Avoidable, Verdict::Attend),
    (Rule::V8, |s| s.reason == Reason::RunningLate, Verdict::Attend),
    (Rule::V9, |s| s.reason == Reason::AccessNeed, Verdict::Adjust),
    (
        Rule::V10,
        |s| {
            matches!(s.reason, Reason::TravelDisruption | Reason::Relocation)
                && interest(s) == Interest::Keen
                && s.format == Format::InPerson
                && relevant(s)
                && !(s.reason == Reason::TravelDisruption && lasting(s))
        },
        Verdict::Adjust,
    ),
    (
        Rule::V11,
        |s| s.reason == Reason::Relocation && interest(s) == Interest::Keen && s.format != Format::InPerson,
        Verdict::Attend,
    ),
    (Rule::V12, |s| !relevant(s), Verdict::Attend),
    (Rule::V13, |s| matches!(family(s.reason), Family::Temporary | Family::Test) && !pressing(s), Verdict::Adjust),
    (Rule::V14, |s| relevant(s) && pressing(s) && lasting(s), Verdict::Withdraw),
    (Rule::V15, |s| !(relevant(s) && pressing(s) && lasting(s)), Verdict::Reschedule),
];

/// Section 5: the first rule that applies chooses the plan.
const PLANS: &Rules<Plan, Expected> = &[
    (Rule::C1, |e| e.effective_verdict == Verdict::Attend && e.facts.reason != Reason::RunningLate, Plan::None),
    (Rule::C2, |e| e.is_late_but_going() && e.facts.direct_number, Plan::Call),
    (Rule::C5, |e| e.is_late_but_going() && !e.facts.direct_number, Plan::Email),
    (Rule::C3, |e| e.effective_verdict == Verdict::AskExtension, Plan::Email),
    (Rule::C4, |e| same_day(&e.facts) && e.facts.direct_number, Plan::CallThenEmail),
    (Rule::C5, |e| same_day(&e.facts) && !e.facts.direct_number, Plan::Email),
    (Rule::C6, |e| e.facts.thread == Thread::Phone && e.facts.direct_number, Plan::CallThenEmail),
    (Rule::C7, |_| true, Plan::Email),
];

/// Section 5: the first rule that applies says who is told.
const LISTENERS: &Rules<To, Expected> = &[
    (Rule::C1, |e| e.plan == Plan::None, To::Nobody),
    (Rule::C3, |e| e.effective_verdict == Verdict::AskExtension, To::OfferingEmployer),
    (Rule::C9, |e| e.facts.via_recruiter, To::Recruiter),
    (Rule::C7, |_| true, To::Interviewer),
];

/// Section 5: rules that hold beside the one that chose the plan.
const BESIDES: &Rules<(), Expected> = &[
    (Rule::C2, |e| e.is_late_but_going() && !e.facts.direct_number, ()),
    (Rule::C8, Expected::considers_a_call, ()),
    (Rule::C9, |e| e.to == To::Recruiter, ()),
];

/// Section 8: the first rule that applies sets the risk, S8's exception before all.
const RISKS: &Rules<Risk, Expected> = &[
    (Rule::S8, |e| matches!(e.facts.reason, Reason::AccessNeed | Reason::EmployerMovedIt), Risk::Low),
    (
        Rule::S6,
        |e| {
            let avoidable = family(e.facts.reason) == Family::Avoidable || e.facts.reason == Reason::PendingOffer;
            (avoidable && e.insisted.is_some())
                || (passed(&e.facts) && !e.facts.direct_number)
                || (e.facts.earlier_changes >= 2 && e.moves_or_cancels())
        },
        Risk::High,
    ),
    (
        Rule::S7,
        |e| {
            (e.moves_or_cancels() && same_day(&e.facts))
                || (e.moves_or_cancels() && e.facts.earlier_changes == 1)
                || e.rule == Rule::V6
        },
        Risk::Moderate,
    ),
    (Rule::S8, |_| true, Risk::Low),
];

/// What the policy says about a situation.
#[derive(Clone, Copy)]
pub(crate) struct Expected {
    pub(crate) rule: Rule,
    pub(crate) verdict: Verdict,
    pub(crate) insisted: Option<Verdict>,
    pub(crate) effective_verdict: Verdict,
    pub(crate) plan: Plan,
    pub(crate) to: To,
    facts: Situation,
}

impl Expected {
    pub(crate) fn of(s: &Situation) -> Self {
        let (rule, verdict) = first(VERDICTS, s);
        let effective_verdict = match s.insist {
            Some(Insist::Reschedule) => Verdict::Reschedule,
            Some(Insist::Withdraw) => Verdict::Withdraw,
            None => verdict,
        };
        let insisted = if effective_verdict == verdict { None } else { Some(effective_verdict) };
        let mut expected =
            Self { rule, verdict, insisted, effective_verdict, plan: Plan::None, to: To::Nobody, facts: *s };
        expected.plan = first(PLANS, &expected).1;
        expected.to = first(LISTENERS, &expected).1;
        expected
    }

    pub(crate) fn is_late_but_going(&self) -> bool {
        self.facts.reason == Reason::RunningLate && self.effective_verdict == Verdict::Attend
    }

    fn moves_or_cancels(&self) -> bool {
        matches!(self.effective_verdict, Verdict::Reschedule | Verdict::Withdraw)
    }

    /// C8.
    pub(crate) fn considers_a_call(&self) -> bool {
        !same_day(&self.facts)
            && self.to == To::Interviewer
            && self.plan == Plan::Email
            && self.facts.direct_number
            && matches!(
                self.facts.reason,
                Reason::EssentialAppointment | Reason::TravelDisruption | Reason::Relocation | Reason::SafetyOrEthics
            )
    }

    pub(crate) fn urgent(&self) -> bool {
        same_day(&self.facts) && self.plan != Plan::None && self.effective_verdict != Verdict::AskExtension
    }

    /// The rules C1 to C9 that hold, in their order.
    pub(crate) fn plan_rules(&self) -> Vec<Rule> {
        let chose = first(PLANS, self).0;
        let beside = BESIDES.iter().filter(|(_, holds, ())| holds(self)).map(|(rule, ..)| *rule);
        let mut rules: Vec<Rule> = beside.chain([chose]).collect();
        rules.sort_unstable();
        rules
    }

    pub(crate) fn risk(&self) -> (Rule, Risk) {
        first(RISKS, self)
    }

    /// The contract: what is sent now.
    pub(crate) fn messages(&self) -> &'static [MessageKind] {
        use MessageKind::{
            Call, ConfirmationEmail, Email, ExtensionEmail, LateCall, RecruiterEmail, ShortText, Voicemail,
        };
        match (self.plan, self.to) {
            (Plan::None, _) => &[],
            (_, To::OfferingEmployer) => &[ExtensionEmail],
            (Plan::Call, _) => &[LateCall, ShortText],
            (Plan::Email, To::Recruiter) => &[RecruiterEmail, Email],
            (Plan::Email, _) => &[Email],
            (Plan::CallThenEmail, To::Recruiter) => {
                &[Call, Voicemail, RecruiterEmail, Email, ConfirmationEmail, ShortText]
            }
            (Plan::CallThenEmail, _) => &[Call, Voicemail, Email, ConfirmationEmail, ShortText],
        }
    }

    /// The contract: what may be worth sending later.
    pub(crate) fn afterwards(&self) -> &'static [MessageKind] {
        use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
        match self.effective_verdict {
            Verdict::Withdraw => &[StayInTouch, Reaffirm, ValueNote, InterviewLine],
            Verdict::Reschedule | Verdict::Adjust => &[ValueNote, InterviewLine],
            Verdict::Attend | Verdict::AskExtension => &[],
        }
    }

    /// The contract: the questions of the test still open.
    pub(crate) fn unanswered(&self) -> Vec<Question> {
        let given = [self.facts.relevance, self.facts.urgency, self.facts.irreversibility];
        let open = |&(_, given): &(Question, Option<bool>)| self.facts.reason == Reason::Other && given.is_none();
        let questions = [Question::Relevance, Question::Urgency, Question::Irreversibility];
        questions.into_iter().zip(given).filter(open).map(|(question, _)| question).collect()
    }
}
