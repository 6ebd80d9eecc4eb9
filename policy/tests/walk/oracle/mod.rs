//! The policy once more, as tables in its own order, knowing nothing of the code that is tested.
//!
//! Here are the facts in force and what follows from a course; `verdicts`, `plans` and `risk` have a section each.

mod plans;
mod risk;
mod verdicts;

use policy::{
    Band, Circumstance, Contact, Family, Format, Insist, Interest, MessageKind, Notice, Plan, Question, Reason, Rule,
    Said, Situation, To, Verdict,
};

/// Section 2: what a reason implies for relevance, urgency and irreversibility, and its family. In the order of the reasons.
const REASONS: [(Reason, [u8; 3], Family); 32] = [
    (Reason::Illness, *b"yyn", Family::Temporary),
    (Reason::Contagious, *b"yyn", Family::Adjust),
    (Reason::Accident, *b"yyn", Family::Temporary),
    (Reason::FamilyEmergency, *b"yyn", Family::Temporary),
    (Reason::AcceptedOffer, *b"yyy", Family::Final),
    (Reason::Staying, *b"yny", Family::Final),
    (Reason::NotAFit, *b"yny", Family::Final),
    (Reason::SafetyOrEthics, *b"yyy", Family::Final),
    (Reason::Relocation, *b"yyy", Family::Move),
    (Reason::EssentialAppointment, *b"yyn", Family::Logistics),
    (Reason::TravelDisruption, *b"yyn", Family::Logistics),
    (Reason::TechnicalFailure, *b"yyn", Family::Logistics),
    (Reason::TimeZoneMixup, *b"yyn", Family::Logistics),
    (Reason::OwnSlip, *b"yyn", Family::Logistics),
    (Reason::Task, *b"yyn", Family::Logistics),
    (Reason::ScheduleConflict, *b"ynn", Family::Logistics),
    (Reason::EmployerMovedIt, *b"yyn", Family::Logistics),
    (Reason::AccessNeed, *b"yyn", Family::Adjust),
    (Reason::RunningLate, *b"yyn", Family::Adjust),
    (Reason::NotConfirmed, *b"nnn", Family::Employer),
    (Reason::TheyAreLate, *b"nnn", Family::Employer),
    (Reason::TheyCancelled, *b"nnn", Family::Employer),
    (Reason::TooMuchAsked, *b"nnn", Family::Employer),
    (Reason::Suspicion, *b"nnn", Family::Employer),
    (Reason::PendingOffer, *b"nnn", Family::Offer),
    (Reason::SpokenOffer, *b"nnn", Family::Offer),
    (Reason::Unprepared, *b"nnn", Family::Avoidable),
    (Reason::Nervous, *b"nnn", Family::Avoidable),
    (Reason::SecondThoughts, *b"nnn", Family::Avoidable),
    (Reason::BetterInterview, *b"nnn", Family::Avoidable),
    (Reason::Leisure, *b"nnn", Family::Avoidable),
    (Reason::Other, *b"???", Family::Test),
];

pub(crate) fn family(reason: Reason) -> Family {
    REASONS[reason as usize].2
}

/// Section 1: the answer in force. A question left open counts as no (section 16).
fn answer(given: Option<bool>, s: &Situation, column: usize) -> bool {
    given.unwrap_or_else(|| REASONS[s.reason() as usize].1[column] == b'y')
}

fn relevant(s: &Situation) -> bool {
    answer(s.relevance, s, 0)
}

fn pressing(s: &Situation) -> bool {
    answer(s.urgency, s, 1)
}

fn lasting(s: &Situation) -> bool {
    answer(s.irreversibility, s, 2)
}

fn interest(s: &Situation) -> Interest {
    let unless_given = if s.reason() == Reason::Relocation { Interest::Unsure } else { Interest::Keen };
    s.interest.unwrap_or(unless_given)
}

pub(crate) fn keen(s: &Situation) -> bool {
    interest(s) == Interest::Keen
}

pub(crate) fn gone(s: &Situation) -> bool {
    interest(s) == Interest::Gone
}

pub(crate) fn format(s: &Situation) -> Format {
    s.format.unwrap_or(if s.reason() == Reason::Task { Format::Task } else { Format::InPerson })
}

/// About something with a deadline.
pub(crate) fn task(s: &Situation) -> bool {
    s.reason() == Reason::Task || format(s) == Format::Task
}

/// A recruiter who passed something on is no impostor.
pub(crate) fn in_doubt(s: &Situation) -> bool {
    s.reason() == Reason::Suspicion && s.circumstance != Circumstance::RecruiterPassedSomethingOn
}

/// A number that may be rung; the one a doubtful employer gave counts as none (V19).
fn number(s: &Situation) -> bool {
    s.contact == Contact::Number && s.reason() != Reason::Suspicion
}

/// A recruiter who is told first: not where the employer or the recruiter is in doubt (C9).
fn recruiter(s: &Situation) -> bool {
    s.via_recruiter && s.reason() != Reason::Suspicion
}

/// S8, M6: what they did, nobody owes anything for.
pub(crate) fn their_fault(s: &Situation) -> bool {
    s.reason() == Reason::EmployerMovedIt
        || matches!(s.circumstance, Circumstance::TheirPlatformOrLink | Circumstance::TheAddressWasWrong)
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

pub(crate) fn passed(s: &Situation) -> bool {
    band(s) == Band::Passed
}

fn same_day(s: &Situation) -> bool {
    matches!(band(s), Band::Passed | Band::Under24h)
}

/// Invited, and not yet expected: three hours before the start nobody still waits for a yes.
pub(crate) fn nothing_agreed(s: &Situation) -> bool {
    s.stage == policy::Stage::Invited && !matches!(s.notice, Notice::Minutes(..180))
}

/// More than an hour after the start.
fn over_an_hour_late(s: &Situation) -> bool {
    matches!(s.notice, Notice::Minutes(..-60))
}

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
        let (rule, verdict) = verdicts::verdict(s);
        let effective_verdict = match s.insist {
            // No longer, once it has begun, and not where it is theirs to come or to name a time.
            Some(Insist::Attend) if passed(s) || matches!(s.reason(), Reason::TheyCancelled | Reason::TheyAreLate) => {
                verdict
            }
            Some(Insist::Attend) => Verdict::Attend,
            Some(Insist::Reschedule) => Verdict::Reschedule,
            Some(Insist::Withdraw) => Verdict::Withdraw,
            None => verdict,
        };
        let insisted = (effective_verdict != verdict).then_some(effective_verdict);
        let mut expected =
            Self { rule, verdict, insisted, effective_verdict, plan: Plan::None, to: To::Nobody, facts: *s };
        expected.plan = plans::plan(&expected).1;
        expected.to = plans::to(&expected);
        expected
    }

    /// Whether this rule decided, and the person does not insist on something else.
    pub(crate) fn by(&self, rule: Rule) -> bool {
        self.rule == rule && self.insisted.is_none()
    }

    /// V8, C2: late for what has a start.
    pub(crate) fn is_late_but_going(&self) -> bool {
        self.facts.reason() == Reason::RunningLate && !task(&self.facts) && self.effective_verdict == Verdict::Attend
    }

    pub(crate) fn moves_or_cancels(&self) -> bool {
        matches!(self.effective_verdict, Verdict::Reschedule | Verdict::Withdraw)
    }

    pub(crate) fn declines_an_invitation(&self) -> bool {
        self.effective_verdict == Verdict::Withdraw && self.facts.stage == policy::Stage::Invited
    }

    pub(crate) fn urgent(&self) -> bool {
        same_day(&self.facts) && self.to != To::Nobody && self.effective_verdict != Verdict::AskExtension
    }

    /// The contract: what is sent now.
    pub(crate) fn messages(&self) -> Vec<MessageKind> {
        use MessageKind::{
            Call, ConfirmationEmail, Email, ExtensionEmail, LateCall, OfferEmail, RecruiterEmail, ShortText,
            ThirdPartyEmail, Voicemail,
        };
        let spoken = self.facts.reason() == Reason::SpokenOffer;
        let now: &[MessageKind] = match (self.plan, self.to) {
            (Plan::None, _) => &[],
            (_, To::OfferingEmployer) if spoken => &[OfferEmail],
            (_, To::OfferingEmployer) => &[ExtensionEmail],
            (Plan::CallThenEmail, To::ThirdParty) => &[Call, Voicemail, ThirdPartyEmail],
            (_, To::ThirdParty) => &[ThirdPartyEmail],
            (Plan::Call, _) => &[LateCall, ShortText],
            (Plan::InPersonThenEmail, _) if recruiter(&self.facts) => &[RecruiterEmail, Email],
            (Plan::Email, To::Recruiter) => &[RecruiterEmail, Email],
            (Plan::InPersonThenEmail | Plan::Email, _) => &[Email],
            (Plan::CallThenEmail, To::Recruiter) => {
                &[Call, Voicemail, RecruiterEmail, Email, ConfirmationEmail, ShortText]
            }
            (Plan::CallThenEmail, _) => &[Call, Voicemail, Email, ConfirmationEmail, ShortText],
        };
        let also: &[MessageKind] = match self.facts.reason() {
            Reason::PendingOffer if self.by(Rule::V24) && self.facts.circumstance != Circumstance::IExpectAnOffer => {
                &[ExtensionEmail]
            }
            Reason::SpokenOffer if self.by(Rule::V24) => &[OfferEmail],
            _ => &[],
        };
        // What was asked on the phone has been answered there.
        let answered = matches!(self.effective_verdict, Verdict::Ask | Verdict::Wait);
        let now = now.iter().copied().filter(|&kind| !answered || kind != ConfirmationEmail);
        now.chain(also.iter().copied()).collect()
    }

    /// The contract: what may be worth sending later.
    pub(crate) fn afterwards(&self) -> &'static [MessageKind] {
        use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
        let reason = self.facts.reason();
        match self.effective_verdict {
            Verdict::Withdraw if matches!(reason, Reason::SafetyOrEthics | Reason::Suspicion) => &[InterviewLine],
            Verdict::Reschedule | Verdict::Adjust | Verdict::Pause
                if matches!(reason, Reason::Task | Reason::Suspicion) || self.facts.said == Said::Refused =>
            {
                &[InterviewLine]
            }
            Verdict::Withdraw => &[StayInTouch, Reaffirm, ValueNote, InterviewLine],
            Verdict::Reschedule | Verdict::Adjust | Verdict::Pause => &[ValueNote, InterviewLine],
            Verdict::Attend | Verdict::AskExtension | Verdict::Ask | Verdict::Wait | Verdict::Warn => &[],
        }
    }

    /// The contract: the questions of the test still open.
    pub(crate) fn unanswered(&self) -> Vec<Question> {
        let given = [self.facts.relevance, self.facts.urgency, self.facts.irreversibility];
        let open = |&(_, given): &(Question, Option<bool>)| self.facts.reason() == Reason::Other && given.is_none();
        let questions = [Question::Relevance, Question::Urgency, Question::Irreversibility];
        questions.into_iter().zip(given).filter(open).map(|(question, _)| question).collect()
    }
}

#[test]
fn the_table_of_reasons_has_their_order() {
    assert!(REASONS.iter().map(|(reason, ..)| reason).eq(Reason::ALL));
}
