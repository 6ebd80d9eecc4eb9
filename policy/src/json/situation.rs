//! A situation, by its keys.

use std::ops::RangeInclusive;

use crate::facts::{Circumstance, Notice, Reason, Situation};

use super::error::Error;
use super::meaning::allowed_ids;
use super::object::{Object, whole_allowed};
use super::value::Value;

const KEYS: [&str; 19] = [
    "circumstance",
    "reason",
    "noticeMinutes",
    "interest",
    "relevance",
    "urgency",
    "irreversibility",
    "format",
    "contact",
    "thread",
    "viaRecruiter",
    "preparation",
    "stage",
    "said",
    "likelihood",
    "newTime",
    "stake",
    "earlierChanges",
    "insist",
];

const NOTICE: RangeInclusive<i64> = -(Notice::LIMIT as i64)..=Notice::LIMIT as i64;
const EARLIER_CHANGES: RangeInclusive<i64> = 0..=99;

/// Reads a situation. `noticeMinutes` is required, and `circumstance` or `reason`; null minutes mean that no date is fixed.
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
    read(path, value, |reason| reason == Reason::RunningLate)
}

/// The same for every situation that can be written, also one of somebody who runs late for an interview without a date. The page
/// comes to it when facts change one by one; the public interface refuses it.
///
/// # Errors
/// At the first thing that is no situation.
pub fn written_situation_at(path: &'static str, value: &Value) -> Result<Situation, Error> {
    read(path, value, |_| false)
}

fn read(path: &'static str, value: &Value, needs_a_start: fn(Reason) -> bool) -> Result<Situation, Error> {
    let object = Object::open(path, value, &KEYS)?;
    let circumstance = circumstance(&object)?;
    let facts = Situation::about(circumstance, notice(&object, needs_a_start(circumstance.reason()))?);
    Ok(Situation {
        interest: object.read("interest")?,
        relevance: object.read("relevance")?,
        urgency: object.read("urgency")?,
        irreversibility: object.read("irreversibility")?,
        format: object.read("format")?,
        contact: object.read("contact")?.unwrap_or(facts.contact),
        thread: object.read("thread")?.unwrap_or(facts.thread),
        via_recruiter: object.read("viaRecruiter")?.unwrap_or(facts.via_recruiter),
        preparation: object.read("preparation")?.unwrap_or(facts.preparation),
        stage: object.read("stage")?.unwrap_or(facts.stage),
        said: object.read("said")?.unwrap_or(facts.said),
        likelihood: object.read("likelihood")?.unwrap_or(facts.likelihood),
        new_time: object.read("newTime")?.unwrap_or(facts.new_time),
        stake: object.read("stake")?.unwrap_or(facts.stake),
        earlier_changes: object.whole_of("earlierChanges", &EARLIER_CHANGES)?.unwrap_or(facts.earlier_changes),
        insist: object.read("insist")?,
        ..facts
    })
}

/// The circumstance given, else the general one of the reason given. Where both are, they have to belong together.
fn circumstance(object: &Object) -> Result<Circumstance, Error> {
    const KEY: &str = "circumstance";
    let reason: Option<Reason> = object.read("reason")?;
    let (Some(value), Some(circumstance)) = (object.given(KEY), object.read::<Circumstance>(KEY)?) else {
        let reasons: Vec<&str> = Reason::ALL.iter().map(|reason| reason.id()).collect();
        let allowed = format!("either it or circumstance is required; {}", allowed_ids(&reasons));
        return reason.map(Circumstance::general).ok_or_else(|| object.missing("reason", &allowed));
    };
    match reason {
        Some(reason) if reason != circumstance.reason() => {
            let its_own: Vec<&str> = reason.circumstances().map(Circumstance::id).collect();
            let allowed = format!("with the reason {}, {}", reason.id(), allowed_ids(&its_own));
            Err(object.not_allowed(KEY, value, &allowed))
        }
        _ => Ok(circumstance),
    }
}

fn notice(object: &Object, needs_a_start: bool) -> Result<Notice, Error> {
    const KEY: &str = "noticeMinutes";
    const NULL: &str = ", or null where no date is fixed";
    match object.at(KEY) {
        // Nobody is late for what has no start (V8).
        Some(null @ Value::Null) if needs_a_start => {
            Err(object.not_allowed(KEY, null, &(whole_allowed(&NOTICE, "") + " with the reason running-late")))
        }
        Some(Value::Null) => Ok(Notice::Undated),
        Some(value) => object.whole(KEY, value, &NOTICE, NULL).map(Notice::Minutes),
        None => Err(object.missing(KEY, &whole_allowed(&NOTICE, NULL))),
    }
}
