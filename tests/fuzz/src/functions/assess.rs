use policy::Situation;
use policy::json::{Value, situation};
use words::Advice;

use super::text::is_sentence;
use super::{Function, error, holds, same_each_time};
use crate::shapes;

pub(super) const ASSESS: Function = Function { name: "assess", share: 25, make: shapes::situation, check };

fn check(input: &Value) -> Result<(), String> {
    match situation(input) {
        Ok(situation) => {
            holds(policy::json::situation(input).as_ref() == Ok(&situation), || {
                "it is read otherwise the second time".to_owned()
            })?;
            advice(&situation).map(drop)
        }
        Err(error) => error::helps(&error, input),
    }
}

pub(super) fn advice(situation: &Situation) -> Result<Advice, String> {
    let advice = same_each_time(|| words::assess(situation))?;
    holds(!advice.because.is_empty() && !advice.steps.is_empty(), || "no reason or no step is given".to_owned())?;
    for says in advice.because.iter().map(|because| &because.says).chain(advice.steps.iter().map(|step| &step.says)) {
        is_sentence(says)?;
    }
    for (place, step) in advice.steps.iter().enumerate() {
        let again = advice.steps.iter().skip(place + 1).any(|other| other.id == step.id);
        holds(!again, || format!("two steps are called {}", step.id))?;
    }
    Ok(advice)
}
