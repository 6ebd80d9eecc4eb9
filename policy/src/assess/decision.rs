//! What is decided for a situation, before anything else follows from it.

use crate::advice::{Cause, MessageKind, Verdict};
use crate::facts::{Band, Preparation, Reason, Situation};
use crate::register::Rule;

use super::plan::{self, Contact};
use super::verdict;

/// What a situation comes to: the verdict, and how they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The one rule that decided the verdict.
    pub rule: Rule,
    /// What the policy advises.
    pub verdict: Verdict,
    /// What the person insists on, where it differs from the verdict.
    pub insisted: Option<Verdict>,
    /// What will be done: what the person insists on, else the verdict.
    pub effective_verdict: Verdict,
    /// The reason that messages name: lost interest outweighs whatever else came up (V3, M11).
    pub stated_reason: Reason,
    /// How much time is left.
    pub band: Band,
    /// How they are told, and whom.
    pub contact: Contact,
}

impl Decision {
    pub(crate) fn of(situation: &Situation) -> Self {
        let (rule, verdict) = verdict::verdict(situation);
        let insisted = verdict::insisted(situation, verdict);
        let effective_verdict = insisted.unwrap_or(verdict);
        let stated_reason =
            if rule == Rule::V3 && effective_verdict == Verdict::Withdraw { Reason::NotAFit } else { situation.reason };
        let band = situation.notice.band();
        let contact = plan::contact(situation, effective_verdict, band);
        Self { rule, verdict, insisted, effective_verdict, stated_reason, band, contact }
    }

    /// The reason as every message of this situation gives it.
    #[must_use]
    pub fn cause(&self, situation: &Situation) -> Cause {
        Cause {
            reason: self.stated_reason,
            leaving: self.effective_verdict == Verdict::Withdraw,
            short_notice: situation.preparation == Preparation::Short,
            missed: self.band == Band::Passed,
        }
    }

    /// The messages to send now, in order.
    #[must_use]
    pub const fn messages(&self) -> &'static [MessageKind] {
        plan::messages(self.contact.plan, self.contact.to)
    }

    /// The messages that may be worth sending later, in order.
    #[must_use]
    pub const fn afterwards(&self) -> &'static [MessageKind] {
        use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
        match self.effective_verdict {
            Verdict::Withdraw => &[StayInTouch, Reaffirm, ValueNote, InterviewLine],
            Verdict::Reschedule | Verdict::Adjust => &[ValueNote, InterviewLine],
            Verdict::Attend | Verdict::AskExtension => &[],
        }
    }
}
