//! The advice in words: what the public interface answers to a situation.

use serde::Serialize;

use policy::{Band, Landing, MessageKind, Plan, Question, Risk, Rule, Situation, To, Verdict, WhatIf};

use crate::Text;
use crate::en::English;
use crate::language::Language;

/// A rule that shaped the advice, and what it says here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The rule.
    pub rule: Rule,
    /// What it means for this person, now.
    pub says: Text,
}

/// One thing to do now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The rule it follows, or the part of the sequence B1 to B6 it belongs to.
    #[serde(skip)]
    pub rule: Rule,
    /// The stable id of what to do. No two steps of one advice have the same.
    pub id: &'static str,
    /// What to do.
    pub says: Text,
}

/// The whole answer to one situation: that of the policy, with every rule and step in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// What the policy advises, whatever the person insists on.
    pub verdict: Verdict,
    /// What will be done: what the person insists on, else the verdict. Plan, landing and risk follow this.
    #[serde(skip)]
    pub effective_verdict: Verdict,
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
    pub messages: Vec<MessageKind>,
    /// What may be worth sending later.
    pub afterwards: &'static [MessageKind],
}

impl Advice {
    /// An advice of the policy in the words of a language.
    #[must_use]
    pub fn in_words<L: Language>(advice: policy::Advice) -> Self {
        let because = |because: &policy::Because| Because { rule: because.rule, says: L::point(because.point) };
        let step = |step: &policy::Step| Step { rule: step.rule, id: step.action.id(), says: L::step(step.action) };
        Self {
            verdict: advice.verdict,
            effective_verdict: advice.effective_verdict,
            notice: advice.notice,
            plan: advice.plan,
            to: advice.to,
            consider_call: advice.consider_call,
            urgent: advice.urgent,
            unanswered: advice.unanswered,
            risk: advice.risk,
            landing: advice.landing,
            because: advice.because.iter().map(because).collect(),
            steps: advice.steps.iter().map(step).collect(),
            what_if: advice.what_if,
            messages: advice.messages,
            afterwards: advice.afterwards,
        }
    }
}

/// The advice for a situation, in English.
#[must_use]
pub fn assess(situation: &Situation) -> Advice {
    assess_in::<English>(situation)
}

/// The advice for a situation, in a language.
#[must_use]
pub fn assess_in<L: Language>(situation: &Situation) -> Advice {
    Advice::in_words::<L>(policy::assess(situation))
}
