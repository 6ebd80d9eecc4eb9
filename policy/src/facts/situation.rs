//! Everything the advice depends on, in one value.

use serde::Serialize;

use super::{Format, Insist, Interest, Notice, Preparation, Question, Reason, Thread};

/// Everything the advice depends on. Only the reason and the notice have no default.
///
/// It is written with the keys of the public interface, and [`json::situation`](crate::json::situation) reads what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Situation {
    /// Why the interview is in question.
    pub reason: Reason,
    /// How long until it starts.
    #[serde(rename = "noticeMinutes")]
    pub notice: Notice,
    /// As given; see [`Situation::interest`] for the one in force.
    pub interest: Option<Interest>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub relevance: Option<bool>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub urgency: Option<bool>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub irreversibility: Option<bool>,
    /// How it was to be held.
    pub format: Format,
    /// Whether the phone number of the interviewer, coordinator or recruiter is known.
    pub direct_number: bool,
    /// How they have mostly been in touch.
    pub thread: Thread,
    /// Whether an agency or external recruiter arranged it.
    pub via_recruiter: bool,
    /// How long ago the date was set.
    pub preparation: Preparation,
    /// How often this employer was already asked to move or cancel: 0 to 99.
    pub earlier_changes: u8,
    /// The person's own decision; counts as none where it equals the verdict.
    pub insist: Option<Insist>,
}

impl Situation {
    /// A situation in which only the two required facts are given.
    #[must_use]
    pub const fn new(reason: Reason, notice: Notice) -> Self {
        Self {
            reason,
            notice,
            interest: None,
            relevance: None,
            urgency: None,
            irreversibility: None,
            format: Format::InPerson,
            direct_number: true,
            thread: Thread::Email,
            via_recruiter: false,
            preparation: Preparation::Ample,
            earlier_changes: 0,
            insist: None,
        }
    }

    /// The interest in force: a move leaves it open, every other reason leaves it as it was.
    #[must_use]
    pub fn interest(&self) -> Interest {
        self.interest.unwrap_or(match self.reason {
            Reason::Relocation => Interest::Unsure,
            _ => Interest::Keen,
        })
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
        self.given(question).or(self.reason.implies(question)).unwrap_or(false)
    }

    /// Whether a question of the test still has no answer, neither given nor implied.
    #[must_use]
    pub fn is_open(&self, question: Question) -> bool {
        self.given(question).is_none() && self.reason.implies(question).is_none()
    }
}
