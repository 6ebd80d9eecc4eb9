//! A situation, by its keys.

use std::ops::RangeInclusive;

use crate::facts::{Notice, Situation};

use super::error::Error;
use super::object::{Object, whole_allowed};
use super::value::Value;

const KEYS: [&str; 13] = [
    "reason",
    "noticeMinutes",
    "interest",
    "relevance",
    "urgency",
    "irreversibility",
    "format",
    "directNumber",
    "thread",
    "viaRecruiter",
    "preparation",
    "earlierChanges",
    "insist",
];

const NOTICE: RangeInclusive<i64> = -(Notice::LIMIT as i64)..=Notice::LIMIT as i64;
const EARLIER_CHANGES: RangeInclusive<i64> = 0..=99;

/// Reads a situation. `reason` and `noticeMinutes` are required; null minutes mean that no date is fixed.
///
/// # Errors
/// At the first thing that is no situation.
pub fn situation(value: &Value) -> Result<Situation, Error> {
    situation_at("", value)
}

/// The same for a situation that stands at the key `path` of another object.
///
/// # Errors
/// At the first thing that is no situation.
pub fn situation_at(path: &'static str, value: &Value) -> Result<Situation, Error> {
    let object = Object::open(path, value, &KEYS)?;
    let reason = object.required("reason")?;
    let facts = Situation::new(reason, notice(&object)?);
    Ok(Situation {
        reason,
        notice: facts.notice,
        interest: object.read("interest")?,
        relevance: object.read("relevance")?,
        urgency: object.read("urgency")?,
        irreversibility: object.read("irreversibility")?,
        format: object.read("format")?.unwrap_or(facts.format),
        direct_number: object.read("directNumber")?.unwrap_or(facts.direct_number),
        thread: object.read("thread")?.unwrap_or(facts.thread),
        via_recruiter: object.read("viaRecruiter")?.unwrap_or(facts.via_recruiter),
        preparation: object.read("preparation")?.unwrap_or(facts.preparation),
        earlier_changes: earlier_changes(&object)?.unwrap_or(facts.earlier_changes),
        insist: object.read("insist")?,
    })
}

fn notice(object: &Object) -> Result<Notice, Error> {
    const KEY: &str = "noticeMinutes";
    const NULL: &str = ", or null where no date is fixed";
    match object.at(KEY) {
        Some(Value::Null) => Ok(Notice::Undated),
        Some(value) => object.whole(KEY, value, &NOTICE, NULL).map(Notice::Minutes),
        None => Err(object.missing(KEY, &whole_allowed(&NOTICE, NULL))),
    }
}

fn earlier_changes(object: &Object) -> Result<Option<u8>, Error> {
    const KEY: &str = "earlierChanges";
    object.given(KEY).map(|value| object.whole(KEY, value, &EARLIER_CHANGES, "")).transpose()
}
