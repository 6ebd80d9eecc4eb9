//! Details, by their keys.

use policy::json::{Error, Object, Value, is_blank};

use crate::details::{Details, Offsets, WallTime};

const KEYS: [&str; 14] = [
    "yourName",
    "interviewer",
    "company",
    "role",
    "phone",
    "at",
    "timeZone",
    "yourTimeZone",
    "alternatives",
    "atOffsets",
    "alternativeOffsets",
    "clock",
    "tone",
    "reasonDetail",
];

/// Reads details. All are optional, and blank is not given; what a message can carry of a text is decided later.
///
/// # Errors
/// At the first thing that is no detail.
pub fn details(value: &Value) -> Result<Details, Error> {
    details_at("", value)
}

pub(super) fn details_at(path: &'static str, value: &Value) -> Result<Details, Error> {
    let object = Object::open(path, value, &KEYS)?;
    let text = |key| object.read::<String>(key).map(Option::unwrap_or_default);
    let defaults = Details::default();
    Ok(Details {
        your_name: text("yourName")?,
        interviewer: text("interviewer")?,
        company: text("company")?,
        role: text("role")?,
        phone: text("phone")?,
        at: object.read_filled("at")?,
        time_zone: text("timeZone")?,
        your_time_zone: text("yourTimeZone")?,
        alternatives: alternatives(&object)?,
        at_offsets: object.read("atOffsets")?,
        alternative_offsets: alternative_offsets(&object)?,
        clock: object.read_filled("clock")?.unwrap_or(defaults.clock),
        tone: object.read_filled("tone")?.unwrap_or(defaults.tone),
        reason_detail: object.read_filled("reasonDetail")?.unwrap_or(defaults.reason_detail),
    })
}

/// However many are given; which of them are used is for the messages to say.
fn alternatives(object: &Object) -> Result<Vec<WallTime>, Error> {
    const KEY: &str = "alternatives";
    let times = match object.filled(KEY) {
        None => return Ok(Vec::new()),
        Some(Value::List(times)) => times,
        Some(other) => {
            return Err(object.not_allowed(KEY, other, "a list is, of dates and times like 2026-12-07T10:00"));
        }
    };
    let read = |(index, time)| object.meaning(&format!("{KEY}[{index}]"), time);
    times.iter().enumerate().filter(|(_, time)| !is_blank(time)).map(read).collect()
}

/// One pair for each alternative, in the same order.
fn alternative_offsets(object: &Object) -> Result<Vec<Offsets>, Error> {
    const KEY: &str = "alternativeOffsets";
    let pairs = match object.given(KEY) {
        None => return Ok(Vec::new()),
        Some(Value::List(pairs)) => pairs,
        Some(other) => return Err(object.not_allowed(KEY, other, "a list of pairs like [60, 330] is")),
    };
    // The pair of an alternative that is blank goes with it.
    let times = match object.given("alternatives") {
        Some(Value::List(times)) => times.as_slice(),
        _ => &[],
    };
    let read = |(index, pair)| object.meaning(&format!("{KEY}[{index}]"), pair);
    pairs.iter().enumerate().filter(|&(index, _)| !times.get(index).is_some_and(is_blank)).map(read).collect()
}
