//! Guide section 13: what to do now, in order.

use crate::advice::Step;
use crate::facts::Situation;
use crate::rules::Rule;

use super::Outcome;

pub(super) fn steps(_situation: &Situation, _outcome: &Outcome) -> Vec<Step> {
    vec![Step { rule: Rule::B1, says: Rule::B1.says().into() }]
}
