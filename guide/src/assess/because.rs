//! Why: every rule that shaped the advice.

use crate::advice::{Because, Landing};
use crate::facts::Situation;
use crate::rules::Rule;

use super::Outcome;

pub(super) fn because(_situation: &Situation, outcome: &Outcome, _landing: Landing, risk: Rule) -> Vec<Because> {
    [outcome.rule, outcome.telling.rule, risk].map(|rule| Because { rule, says: rule.says().into() }).into()
}
