//! The questions that are asked only where their answer can change the advice.

use policy::{Change, Reason};
use words::Advice;

/// A question of this sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SideQuestion {
    /// How they can be reached.
    Contact,
    /// What they last said about it.
    Said,
    /// Whether the job is still wanted.
    Interest,
    /// Whether a recruiter arranged it.
    Recruiter,
    /// How sure it is.
    Likelihood,
    /// Whether another time can be named.
    NewTime,
    /// The format of the interview.
    Format,
    /// How far the person and the employer have come.
    Stage,
    /// How the person and the employer have been in touch.
    Thread,
    /// How long ago the date was set.
    Preparation,
    /// Whom else it touches.
    Stake,
}

impl SideQuestion {
    /// All of them, in the order in which they are asked.
    pub(crate) const ALL: [Self; 11] = [
        Self::Contact,
        Self::Said,
        Self::Interest,
        Self::Recruiter,
        Self::Likelihood,
        Self::NewTime,
        Self::Format,
        Self::Stage,
        Self::Thread,
        Self::Preparation,
        Self::Stake,
    ];

    /// The question of a fact; none for those of the test, the reason and the notice.
    pub(crate) const fn of(change: Change) -> Option<Self> {
        Some(match change {
            Change::Interest(_) => Self::Interest,
            Change::Format(_) => Self::Format,
            Change::Contact(_) => Self::Contact,
            Change::Thread(_) => Self::Thread,
            Change::ViaRecruiter(_) => Self::Recruiter,
            Change::Preparation(_) => Self::Preparation,
            Change::Stage(_) => Self::Stage,
            Change::Said(_) => Self::Said,
            Change::Likelihood(_) => Self::Likelihood,
            Change::NewTime(_) => Self::NewTime,
            Change::Stake(_) => Self::Stake,
            Change::Reason(_) | Change::Notice(_) | Change::Answer(..) => return None,
        })
    }
}

/// The questions that are asked, as bits. None goes away until the reason changes, so that the layout stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    reason: Option<Reason>,
    bits: u16,
}

impl Asked {
    /// Whether a question is asked.
    pub(crate) const fn has(self, question: SideQuestion) -> bool {
        self.bits & (1 << question as u8) != 0
    }

    /// Adds the questions that can change this advice.
    pub(super) fn update(&mut self, reason: Option<Reason>, advice: Option<&Advice>) {
        if self.reason != reason {
            *self = Self { reason, bits: 0 };
        }
        for entry in advice.map(|advice| &*advice.what_if).unwrap_or_default() {
            if let Some(question) = SideQuestion::of(entry.change) {
                self.bits |= 1 << question as u8;
            }
        }
    }
}
