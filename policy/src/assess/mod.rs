//! From the facts to the advice: one section of the policy, one file.

mod announcement;
mod because;
mod decision;
mod improvement;
mod landing;
mod notice;
mod steps;
mod verdict;
mod what_if;

use crate::advice::Advice;
use crate::facts::{Question, Situation};

pub use announcement::Announcement;
pub use decision::Decision;
pub use improvement::{Improvement, improvement};

/// What is decided for a situation, without the advice around it.
#[must_use]
pub fn decide(situation: &Situation) -> Decision {
    Decision::of(situation)
}

/// The advice for a situation: verdict, how to tell them, what it rests on, and what would change it.
#[must_use]
pub fn assess(situation: &Situation) -> Advice {
    let decision = decide(situation);
    let (risk_rule, risk) = landing::risk(situation, &decision);
    let landing = landing::landing(situation, &decision);
    Advice {
        verdict: decision.verdict,
        effective_verdict: decision.effective_verdict,
        notice: decision.band,
        plan: decision.announcement.plan,
        to: decision.announcement.to,
        consider_call: decision.announcement.consider_call,
        urgent: decision.announcement.urgent,
        unanswered: Question::ALL.iter().copied().filter(|&question| situation.is_open(question)).collect(),
        risk,
        landing,
        because: because::because(situation, &decision, landing, risk_rule),
        steps: steps::steps(situation, &decision),
        what_if: what_if::what_if(situation, &decision),
        messages: decision.messages(situation),
        afterwards: decision.afterwards(situation),
    }
}
