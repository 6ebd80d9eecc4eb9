//! What comes back: the advice, as ids, numbers and parameters. Putting it into words is up to a language.

mod action;
mod change;
mod landing;
mod message_kind;
mod plan;
mod point;
mod verdict;

use serde::Serialize;

use crate::facts::{Band, Question};
use crate::register::Rule;

pub use action::{Action, OwnDecision};
pub use change::Change;
pub use landing::{Landing, Rating, Risk};
pub use message_kind::MessageKind;
pub use plan::{Plan, To};
pub use point::Point;
pub use verdict::Verdict;

/// A rule that shaped the advice, and what it means here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The rule.
    pub rule: Rule,
    /// What it means for this person, now.
    pub point: Point,
}

/// One thing to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The rule it follows, or the part of the sequence B1 to B6 it belongs to.
    pub rule: Rule,
    /// What to do. No two steps of one advice have the same id.
    #[serde(rename = "id")]
    pub action: Action,
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
    /// What will be done: what the person insists on, else the verdict. Plan, landing and risk follow this.
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
