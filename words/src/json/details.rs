//! Details, by their keys.

use std::ops::RangeInclusive;

use policy::json::{Error, Object, Value, is_blank};

use crate::details::{Details, Offer, Offsets, WallTime};

const KEYS: [&str; 27] = [
    "yourName",
    "interviewer",
    "recruiter",
    "company",
    "role",
    "phone",
    "at",
    "today",
    "timeZone",
    "yourTimeZone",
    "atOffsets",
    "alternativeOffsets",
    "zoneNames",
    "alternatives",
    "clock",
    "register",
    "depth",
    "greeting",
    "ownLine",
    "offered",
    "offer",
    "extensionUntil",
    "freeFrom",
    "need",
    "theirMistake",
    "openIf",
    "wording",
];

const WORDINGS: RangeInclusive<i64> = 0..=4_294_967_295;

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
        recruiter: text("recruiter")?,
        company: text("company")?,
        role: text("role")?,
        phone: text("phone")?,
        day: None,
        at: object.read_filled("at")?,
        today: object.read_filled("today")?,
        time_zone: text("timeZone")?,
        your_time_zone: text("yourTimeZone")?,
        alternatives: alternatives(&object)?,
        at_offsets: object.read("atOffsets")?,
        alternative_offsets: alternative_offsets(&object)?,
        zone_names: zone_names(&object)?,
        clock: object.read_filled("clock")?.unwrap_or(defaults.clock),
        register: object.read_filled("register")?.unwrap_or(defaults.register),
        depth: object.read_filled("depth")?,
        greeting: text("greeting")?,
        own_line: text("ownLine")?,
        offered: text("offered")?,
        offer: offer(path, &object)?,
        extension_until: object.read_filled("extensionUntil")?,
        free_from: object.read_filled("freeFrom")?,
        need: text("need")?,
        their_mistake: object.read("theirMistake")?.unwrap_or(defaults.their_mistake),
        open_if: text("openIf")?,
        wording: object.whole_of("wording", &WORDINGS)?.unwrap_or(defaults.wording),
    })
}

fn offer(path: &str, object: &Object) -> Result<Offer, Error> {
    let Some(value) = object.given("offer") else { return Ok(Offer::default()) };
    let path = if path.is_empty() { "offer" } else { "details.offer" };
    let offer = Object::open(path, value, &["company", "contact", "role", "answerBy"])?;
    let text = |key| offer.read::<String>(key).map(Option::unwrap_or_default);
    Ok(Offer {
        company: text("company")?,
        contact: text("contact")?,
        role: text("role")?,
        answer_by: offer.read_filled("answerBy")?,
    })
}

/// Both, or none.
fn zone_names(object: &Object) -> Result<Vec<String>, Error> {
    const KEY: &str = "zoneNames";
    let Some(value) = object.given(KEY) else { return Ok(Vec::new()) };
    let Value::List(names) = value else { return Err(object.not_allowed(KEY, value, "a list of two texts is")) };
    if !names.is_empty() && names.len() != 2 {
        return Err(object.not_allowed(KEY, value, "a list of two texts is: their zone, then yours"));
    }
    let name = |(index, name)| object.meaning(&format!("{KEY}[{index}]"), name);
    names.iter().enumerate().map(name).collect()
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
