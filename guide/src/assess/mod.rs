//! From the facts to the advice: one guide section, one file.

mod because;
mod in_words;
mod landing;
mod notice;
mod plan;
mod steps;
mod verdict;
mod what_if;

use crate::advice::{Advice, MessageKind, Verdict};
use crate::details::ReasonDetail;
use crate::facts::{Band, Question, Reason, Situation};
use crate::rules::Rule;
use crate::words::causes;

use plan::Telling;

pub use in_words::{best_step, landing_in_words};

/// What is decided before anything is put into words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    /// The one rule that decided the verdict.
    pub(crate) rule: Rule,
    pub(crate) verdict: Verdict,
    /// What the person decided, where it differs from the verdict.
    pub(crate) insisted: Option<Verdict>,
    /// The insisted decision, else the verdict.
    pub(crate) course: Verdict,
    pub(crate) band: Band,
    pub(crate) telling: Telling,
}

impl Outcome {
    pub(crate) fn of(situation: &Situation) -> Self {
        let (rule, verdict) = verdict::verdict(situation);
        let insisted = verdict::insisted(situation, verdict);
        let course = insisted.unwrap_or(verdict);
        let band = situation.notice.band();
        Self { rule, verdict, insisted, course, band, telling: plan::telling(situation, course, band) }
    }

    /// The reason that messages name: lost interest outweighs whatever else came up (V3, M11).
    pub(crate) fn stated_reason(&self, situation: &Situation) -> Reason {
        if self.rule == Rule::V3 && self.course == Verdict::Withdraw { Reason::NotAFit } else { situation.reason }
    }

    /// The reason as the opening of a sentence, as every message of this situation gives it.
    pub(crate) fn reason_in_words(&self, situation: &Situation, detail: ReasonDetail) -> &'static str {
        let missed = self.band == Band::Passed;
        causes::clause(self.stated_reason(situation), self.course, situation.preparation, detail, missed)
    }

    /// The messages to send now, in order.
    pub(crate) const fn messages(&self) -> &'static [MessageKind] {
        plan::messages(self.telling.plan, self.telling.to)
    }
}

/// What a situation comes to, as far as it decides what a message has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The verdict in force: the person's own decision, else ours.
    pub course: Verdict,
    /// The reason that messages name.
    pub stated_reason: Reason,
    /// How long it is until the start.
    pub band: Band,
}

/// What is decided for a situation, without the advice around it.
#[must_use]
pub fn decide(situation: &Situation) -> Decision {
    let outcome = Outcome::of(situation);
    Decision { course: outcome.course, stated_reason: outcome.stated_reason(situation), band: outcome.band }
}

/// The reason as the messages of this situation give it: "Because of a health matter", or a little more of it.
#[must_use]
pub fn reason_in_words(situation: &Situation, detail: ReasonDetail) -> &'static str {
    Outcome::of(situation).reason_in_words(situation, detail)
}

/// The advice for a situation: verdict, how to tell them, what it rests on, and what would change it.
#[must_use]
pub fn assess(situation: &Situation) -> Advice {
    let outcome = Outcome::of(situation);
    let Outcome { rule, verdict, insisted, course, band, telling } = outcome;
    let (risk_rule, risk) = landing::risk(situation, rule, course, insisted, band);
    let landing = landing::landing(situation, &outcome);
    Advice {
        verdict,
        course,
        notice: band,
        plan: telling.plan,
        to: telling.to,
        consider_call: telling.consider_call,
        urgent: telling.urgent,
        unanswered: Question::ALL.iter().copied().filter(|&question| situation.is_open(question)).collect(),
        risk,
        landing,
        because: because::because(situation, &outcome, landing, risk_rule),
        steps: steps::steps(situation, &outcome),
        what_if: what_if::what_if(situation, &outcome),
        messages: outcome.messages(),
        afterwards: afterwards(course),
    }
}

/// Guide section 9: what may be worth sending or saying later.
pub(crate) const fn afterwards(course: Verdict) -> &'static [MessageKind] {
    use MessageKind::{InterviewLine, Reaffirm, StayInTouch, ValueNote};
    match course {
        Verdict::Withdraw => &[StayInTouch, Reaffirm, ValueNote, InterviewLine],
        Verdict::Reschedule | Verdict::Adjust => &[ValueNote, InterviewLine],
        Verdict::Attend | Verdict::AskExtension => &[],
    }
}
