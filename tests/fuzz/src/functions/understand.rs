use policy::json::Value;
use policy::{Notice, Reason, Situation};
use reading::{Certainty, UnderstandRequest};
use words::{Details, WallTime};

use super::text::{is_range, is_sentence};
use super::{Function, error, holds, messages, same_each_time};
use crate::shapes;

pub(super) const UNDERSTAND: Function =
    Function { name: "understand", share: 10, make: |random| shapes::object(random, &shapes::SENTENCE), check };

fn check(input: &Value) -> Result<(), String> {
    let request = match UnderstandRequest::from_json(input) {
        Ok(request) => request,
        Err(error) => return error::helps(&error, input),
    };
    let understood = same_each_time(|| request.understand())?;
    holds(understood.circumstances.len() <= 3, || "more than three circumstances".to_owned())?;
    for (place, candidate) in understood.circumstances.iter().enumerate() {
        is_range(&request.sentence, candidate.start, candidate.end)?;
        holds(place == 0 || candidate.certainty != Certainty::Sure, || "the second is sure".to_owned())?;
    }
    holds(understood.at.is_none() || understood.notice.is_none(), || "both a time and a notice".to_owned())?;
    if let Some(at) = understood.at {
        holds(WallTime::parse(&at.form()) == Ok(at), || format!("{at:?} is no time"))?;
    }
    let Some(cause) = understood.cause else { return Ok(()) };
    // It is offered, to stand in a letter.
    is_sentence(&cause)?;
    let circumstance =
        understood.circumstances.first().map_or(Reason::Other.circumstances().next(), |first| Some(first.id));
    let Some(circumstance) = circumstance else { return Ok(()) };
    let details = Details { own_line: cause, ..Details::default() };
    messages::are_sound(&words::compose(&Situation::about(circumstance, Notice::Minutes(2000)), &details))
}
