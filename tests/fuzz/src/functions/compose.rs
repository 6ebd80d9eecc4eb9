use policy::json::Value;
use words::json::compose_request;

use super::{Function, error, holds, messages, same_each_time};
use crate::shapes;

pub(super) const COMPOSE: Function =
    Function { name: "compose", share: 20, make: |random| shapes::object(random, &shapes::COMPOSE), check };

fn check(input: &Value) -> Result<(), String> {
    let request = match compose_request(input) {
        Ok(request) => request,
        Err(error) => return error::helps(&error, input),
    };
    let messages = same_each_time(|| words::compose(&request.situation, &request.details))?;
    let advice = words::assess(&request.situation);
    let named: Vec<_> = advice.messages.iter().chain(advice.afterwards).copied().collect();
    let kinds: Vec<_> = messages.iter().map(|message| message.kind).collect();
    holds(kinds == named, || format!("the advice names {named:?}, and there are {kinds:?}"))?;
    messages::are_sound(&messages)
}
