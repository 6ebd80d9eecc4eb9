//! Everything the advice depends on, in one value.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{
    Band, Circumstance, Contact, Family, Format, Insist, Interest, Likelihood, NewTime, Notice, Preparation, Question,
    Reason, Said, Stage, Stake, Thread,
};

/// Everything the advice depends on. Only the circumstance (or its reason) and the notice have no default.
///
/// It is written with the keys of the public interface, and [`json::situation`](crate::json::situation) reads what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    /// What exactly has happened. It fixes the reason; see [`Situation::reason`].
    pub circumstance: Circumstance,
    /// How long until it starts; for a task, until its deadline.
    pub notice: Notice,
    /// As given; see [`Situation::interest`] for the one in force.
    pub interest: Option<Interest>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub relevance: Option<bool>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub urgency: Option<bool>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub irreversibility: Option<bool>,
    /// As given; see [`Situation::format`] for the one in force.
    pub format: Option<Format>,
    /// How they can be reached.
    pub contact: Contact,
    /// How they have mostly been in touch.
    pub thread: Thread,
    /// Whether an agency or external recruiter arranged it.
    pub via_recruiter: bool,
    /// How long ago the date was set.
    pub preparation: Preparation,
    /// How far the two sides have come.
    pub stage: Stage,
    /// What they last said about it.
    pub said: Said,
    /// How sure it is.
    pub likelihood: Likelihood,
    /// Whether another time can be named.
    pub new_time: NewTime,
    /// Whom else it touches.
    pub stake: Stake,
    /// How often this employer was already asked to move or cancel: 0 to 99.
    pub earlier_changes: u8,
    /// The person's own decision; counts as none where it equals the verdict.
    pub insist: Option<Insist>,
}

impl Situation {
    /// A situation in which only the two required facts are given: the general circumstance of this reason.
    #[must_use]
    pub const fn new(reason: Reason, notice: Notice) -> Self {
        Self::about(Circumstance::general(reason), notice)
    }

    /// A situation in which only the two required facts are given.
    #[must_use]
    pub const fn about(circumstance: Circumstance, notice: Notice) -> Self {
        Self {
            circumstance,
            notice,
            interest: None,
            relevance: None,
            urgency: None,
            irreversibility: None,
            format: None,
            contact: Contact::Number,
            thread: Thread::Email,
            via_recruiter: false,
            preparation: Preparation::Ample,
            stage: Stage::Agreed,
            said: Said::Nothing,
            likelihood: Likelihood::Certain,
            new_time: NewTime::Can,
            stake: Stake::Nobody,
            earlier_changes: 0,
            insist: None,
        }
    }

    /// The reason: that of the circumstance.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        self.circumstance.reason()
    }

    /// The same facts for another reason, with its general circumstance.
    #[must_use]
    pub const fn with_reason(self, reason: Reason) -> Self {
        Self { circumstance: Circumstance::general(reason), ..self }
    }

    /// The interest in force: a move leaves it open, every other reason leaves it as it was.
    #[must_use]
    pub fn interest(&self) -> Interest {
        self.interest.unwrap_or(match self.reason() {
            Reason::Relocation => Interest::Unsure,
            _ => Interest::Keen,
        })
    }

    /// The format in force: in person, unless it is about a task.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format.unwrap_or(match self.reason() {
            Reason::Task => Format::Task,
            _ => Format::InPerson,
        })
    }

    /// Whether it is about a task: something with a deadline instead of a start.
    #[must_use]
    pub fn is_task(&self) -> bool {
        self.reason() == Reason::Task || self.format() == Format::Task
    }

    /// What the person answered to a question of the test.
    #[must_use]
    pub const fn given(&self, question: Question) -> Option<bool> {
        match question {
            Question::Relevance => self.relevance,
            Question::Urgency => self.urgency,
            Question::Irreversibility => self.irreversibility,
        }
    }

    /// The answer in force: the person's own, else the one the reason implies, else no.
    #[must_use]
    pub fn answer(&self, question: Question) -> bool {
        self.given(question).or(self.reason().implies(question)).unwrap_or(false)
    }

    /// Whether a question of the test still has no answer, neither given nor implied.
    #[must_use]
    pub fn is_open(&self, question: Question) -> bool {
        self.given(question).is_none() && self.reason().implies(question).is_none()
    }

    /// Whether what went wrong was the employer's doing: they moved it, or their platform, link or address was wrong.
    #[must_use]
    pub const fn is_their_fault(&self) -> bool {
        matches!(self.reason(), Reason::EmployerMovedIt)
            || matches!(self.circumstance, Circumstance::TheirPlatformOrLink | Circumstance::TheAddressWasWrong)
    }

    /// Whether nobody owes an apology for it, whatever is done (M6): an access need, and what the employer did, left open or is
    /// suspected of.
    #[must_use]
    pub const fn needs_no_apology(&self) -> bool {
        matches!(self.reason(), Reason::AccessNeed | Reason::SafetyOrEthics)
            || matches!(self.circumstance, Circumstance::DeathInTheFamily)
            || matches!(self.reason().family(), Family::Employer)
            || self.is_their_fault()
    }

    /// Whether somebody there did them wrong: nobody is urged to speak to them.
    #[must_use]
    pub const fn was_wronged(&self) -> bool {
        matches!(self.circumstance, Circumstance::MisconductOrUnlawfulQuestions | Circumstance::UnsafePlace)
    }

    /// Whether it is in doubt that there is an honest employer at all. A recruiter who passed something on is known.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        self.reason() == Reason::Suspicion && self.circumstance != Circumstance::RecruiterPassedSomethingOn
    }

    /// Whether the interview was missed: it has started without the person, and not for want of the employer.
    #[must_use]
    pub fn is_missed(&self) -> bool {
        self.notice.band() == Band::Passed
            && self.stage != Stage::UnderWay
            && self.reason().family() != Family::Employer
    }
}

impl Serialize for Situation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Situation", 19)?;
        object.serialize_field("circumstance", &self.circumstance)?;
        object.serialize_field("reason", &self.reason())?;
        object.serialize_field("noticeMinutes", &self.notice)?;
        object.serialize_field("interest", &self.interest)?;
        object.serialize_field("relevance", &self.relevance)?;
        object.serialize_field("urgency", &self.urgency)?;
        object.serialize_field("irreversibility", &self.irreversibility)?;
        object.serialize_field("format", &self.format)?;
        object.serialize_field("contact", &self.contact)?;
        object.serialize_field("thread", &self.thread)?;
        object.serialize_field("viaRecruiter", &self.via_recruiter)?;
        object.serialize_field("preparation", &self.preparation)?;
        object.serialize_field("stage", &self.stage)?;
        object.serialize_field("said", &self.said)?;
        object.serialize_field("likelihood", &self.likelihood)?;
        object.serialize_field("newTime", &self.new_time)?;
        object.serialize_field("stake", &self.stake)?;
        object.serialize_field("earlierChanges", &self.earlier_changes)?;
        object.serialize_field("insist", &self.insist)?;
        object.end()
    }
}
