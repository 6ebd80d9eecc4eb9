use policy::json::Value;
use reading::dates::{Reading, Request, When, find_in, read};
use words::{Date, WallTime};

use super::text::is_sentence;
use super::{Function, error, holds, same_each_time};
use crate::shapes;

pub(super) const READ_DATE: Function =
    Function { name: "readDate", share: 15, make: |random| shapes::object(random, &shapes::DATE), check };

fn check(input: &Value) -> Result<(), String> {
    let request = match Request::from_json(input) {
        Ok(request) => request,
        Err(error) => return error::helps(&error, input),
    };
    let Request { text, now, order } = &request;
    let understood = same_each_time(|| read(text, *now, *order))?;
    match &understood.reading {
        Reading::At(at) => exists(When::At(*at))?,
        Reading::On(day) => exists(When::On(*day))?,
        Reading::Either(whens) => {
            holds((2..=3).contains(&whens.len()), || format!("{} to choose from", whens.len()))?;
            whens.iter().try_for_each(|&when| exists(when))?;
            let again =
                whens.iter().enumerate().any(|(place, when)| whens.iter().skip(place + 1).any(|other| other == when));
            holds(!again, || format!("the same twice to choose from: {whens:?}"))?;
        }
        Reading::Impossible { says, nearest } => {
            is_sentence(says)?;
            exists(When::At(*nearest))?;
        }
        Reading::Unclear { says } => is_sentence(says)?,
    }
    for unread in &understood.unread {
        holds(text.contains(unread.as_str()), || format!("nobody typed {unread:?}"))?;
    }
    let mut end = 0;
    for found in find_in(text, *now, *order) {
        let fine = end <= found.start && found.start < found.end && text.get(found.start..found.end).is_some();
        holds(fine, || format!("{}..{} after {end} is no range", found.start, found.end))?;
        end = found.end;
    }
    Ok(())
}

/// Whether the calendar has it.
fn exists(when: When) -> Result<(), String> {
    let exists = match when {
        When::At(at) => WallTime::parse(&at.form()) == Ok(at),
        When::On(day) => Date::parse(&day.form()) == Ok(day),
    };
    holds(exists, || format!("there is no {}", when.form()))
}
