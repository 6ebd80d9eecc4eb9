//! What comes back: the advice, in the words and with the keys of the public interface.

use std::borrow::Cow;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::facts::{Band, Format, Interest, Preparation, Question, Reason, Situation, Thread};
use crate::ids::ids;
use crate::rules::Rule;

/// Words for a person: fixed, or put together for the situation.
pub type Text = Cow<'static, str>;

ids! {
    /// What to do about the interview (guide section 3).
    Verdict {
        /// Go.
        Attend = "attend",
        /// Keep the slot, change the arrangement.
        Adjust = "adjust",
        /// Keep the candidacy, move the interview.
        Reschedule = "reschedule",
        /// Cancel for good.
        Withdraw = "withdraw",
        /// Keep the interview, ask the offering employer for time.
        AskExtension = "ask-extension",
    }
}

impl Verdict {
    /// Whether this course moves the interview or cancels it (S6, S7, M6).
    #[must_use]
    pub const fn moves_or_cancels(self) -> bool {
        matches!(self, Self::Reschedule | Self::Withdraw)
    }
}

ids! {
    /// How to tell them (guide section 5).
    Plan {
        /// Nobody needs telling.
        None = "none",
        /// Call.
        Call = "call",
        /// Email.
        Email = "email",
        /// Call, then email.
        CallThenEmail = "call-then-email",
    }
}

ids! {
    /// Who is told.
    To {
        /// The interviewer, or whoever arranged it at the employer.
        Interviewer = "interviewer",
        /// The recruiter first (C9).
        Recruiter = "recruiter",
        /// The employer whose offer is waiting (C3).
        OfferingEmployer = "offering-employer",
        /// Nobody.
        Nobody = "nobody",
    }
}

ids! {
    /// The risk to the reputation (S6 to S8).
    Risk {
        /// Low.
        Low = "low",
        /// Moderate.
        Moderate = "moderate",
        /// High.
        High = "high",
    }
}

ids! {
    /// How one of the five things teams notice will be seen. The order is that of merit.
    Rating {
        /// It costs something.
        Weak = "weak",
        /// It passes.
        Fair = "fair",
        /// It speaks for the person.
        Strong = "strong",
    }
}

ids! {
    /// The messages of guide section 6.
    MessageKind {
        /// A script for the phone.
        Call = "call",
        /// What to say to the machine.
        Voicemail = "voicemail",
        /// To the recruiter, easy to forward.
        RecruiterEmail = "recruiter-email",
        /// To the employer.
        Email = "email",
        /// In writing, after an answered call.
        ConfirmationEmail = "confirmation-email",
        /// A text that only points to the call or the email (C10).
        ShortText = "short-text",
        /// To the employer whose offer is waiting.
        ExtensionEmail = "extension-email",
        /// A script for the call on the way, late.
        LateCall = "late-call",
        /// A3: a note that keeps the door open.
        StayInTouch = "stay-in-touch",
        /// A1: the interest is back.
        Reaffirm = "reaffirm",
        /// A2: something useful for their work.
        ValueNote = "value-note",
        /// A6: a line for a later interview.
        InterviewLine = "interview-line",
    }
}

impl MessageKind {
    /// The most words its body may have (M13).
    #[must_use]
    pub const fn most_words(self) -> usize {
        match self {
            Self::Call | Self::LateCall => 90,
            Self::Voicemail => 75,
            Self::ShortText | Self::InterviewLine => 60,
            Self::RecruiterEmail
            | Self::Email
            | Self::ConfirmationEmail
            | Self::ExtensionEmail
            | Self::StayInTouch
            | Self::Reaffirm
            | Self::ValueNote => 130,
        }
    }
}

/// The five things hiring teams notice (S1 to S5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Landing {
    /// S1: how early they hear.
    pub timeliness: Rating,
    /// S2: how clear and sincere the reason is.
    pub clarity: Rating,
    /// S3: how they are told.
    pub method: Rating,
    /// S4: whether a new time is offered where that makes sense.
    pub willingness: Rating,
    /// S5: conduct, before and afterwards.
    pub conduct: Rating,
}

/// A rule that shaped the advice, and what it says here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The rule of the guide.
    pub rule: Rule,
    /// What it means for this person, now.
    pub says: Text,
}

/// One thing to do now, from the sequence B1 to B6.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which part of the sequence it belongs to.
    pub rule: Rule,
    /// What to do.
    pub says: Text,
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.says)
    }
}

/// One fact, changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// The reason; only towards an accepted offer.
    Reason(Reason),
    /// The notice, by its band.
    Notice(Band),
    /// The interest.
    Interest(Interest),
    /// An answer of the test.
    Answer(Question, bool),
    /// The format.
    Format(Format),
    /// Whether a phone number is known.
    DirectNumber(bool),
    /// How they have been in touch.
    Thread(Thread),
    /// Whether a recruiter arranged it.
    ViaRecruiter(bool),
    /// How long ago the date was set.
    Preparation(Preparation),
}

impl Change {
    /// The situation with this one fact changed. A band of notice is entered at a typical point of it.
    #[must_use]
    pub fn apply(self, situation: &Situation) -> Situation {
        let mut changed = *situation;
        match self {
            Self::Reason(reason) => changed.reason = reason,
            Self::Notice(band) => changed.notice = band.typical(),
            Self::Interest(interest) => changed.interest = Some(interest),
            Self::Answer(Question::Relevance, yes) => changed.relevance = Some(yes),
            Self::Answer(Question::Urgency, yes) => changed.urgency = Some(yes),
            Self::Answer(Question::Irreversibility, yes) => changed.irreversibility = Some(yes),
            Self::Format(format) => changed.format = format,
            Self::DirectNumber(known) => changed.direct_number = known,
            Self::Thread(thread) => changed.thread = thread,
            Self::ViaRecruiter(yes) => changed.via_recruiter = yes,
            Self::Preparation(preparation) => changed.preparation = preparation,
        }
        changed
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Reason(reason) => map.serialize_entry("reason", reason)?,
            Self::Notice(band) => map.serialize_entry("notice", band)?,
            Self::Interest(interest) => map.serialize_entry("interest", interest)?,
            Self::Answer(question, yes) => map.serialize_entry(question.id(), yes)?,
            Self::Format(format) => map.serialize_entry("format", format)?,
            Self::DirectNumber(known) => map.serialize_entry("directNumber", known)?,
            Self::Thread(thread) => map.serialize_entry("thread", thread)?,
            Self::ViaRecruiter(yes) => map.serialize_entry("viaRecruiter", yes)?,
            Self::Preparation(preparation) => map.serialize_entry("preparation", preparation)?,
        }
        map.end()
    }
}

/// A single change that would lead elsewhere, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The fact, changed.
    pub change: Change,
    /// The verdict then.
    pub verdict: Verdict,
    /// The plan then.
    pub plan: Plan,
    /// Who is told then.
    pub to: To,
}

/// The whole answer to one situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// What the policy advises, whatever the person insists on.
    pub verdict: Verdict,
    /// What will be done: the insisted decision, else the verdict. Plan and risk look at this.
    #[serde(skip)]
    pub course: Verdict,
    /// The band of notice.
    pub notice: Band,
    /// How to tell them.
    pub plan: Plan,
    /// Who is told.
    pub to: To,
    /// C8: an email will do, a call first is worth considering.
    pub consider_call: bool,
    /// Same-day rules hold for what is sent.
    pub urgent: bool,
    /// The questions of the test still open; only for the reason `other`.
    pub unanswered: Vec<Question>,
    /// The risk to the reputation.
    pub risk: Risk,
    /// How it will land.
    pub landing: Landing,
    /// Every rule that shaped this advice; the verdict's rule first.
    pub because: Vec<Because>,
    /// What to do now, in order.
    pub steps: Vec<Step>,
    /// What would change the verdict, the plan or who is told.
    pub what_if: Vec<WhatIf>,
    /// What to send now, in order.
    pub messages: &'static [MessageKind],
    /// What may be worth sending later.
    pub afterwards: &'static [MessageKind],
}
