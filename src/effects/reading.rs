//! The reading module: `review`, `read_date`, `find` and `understand`.

use std::rc::Rc;

use js_sys::Array;
use policy::{Band, Change, Circumstance, Rule};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use words::{Draft, Finding, Part, Severity, WallTime};
use yew::Callback;

use super::get;
use super::module::{self, Module, list, number, string};
use crate::reader::{DateReading, NamedZone, Reader, Reading, Sentence, When};
use crate::time::zones::{MINUTE, offset_minutes};

/// Reports the state of the module, now and for as long as the page lives.
pub(crate) fn listen(then: &Callback<Reading>) {
    module::listen("reading", |module| Rc::new(module), then);
}

/// The input of `read_date`.
#[derive(Serialize)]
struct DateRequest<'a> {
    text: &'a str,
    now: WallTime,
    order: &'static str,
}

/// The input of `find`.
#[derive(Serialize)]
struct FindRequest<'a> {
    search: &'a str,
}

/// The input of `understand`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SentenceRequest<'a> {
    sentence: &'a str,
    now: WallTime,
    time_zone: &'a str,
    order: &'static str,
}

/// Which of two numbers is the day.
const fn order(month_first: bool) -> &'static str {
    if month_first { "month-first" } else { "day-first" }
}

impl Reader for Module {
    fn review(&self, draft: &Draft) -> Option<Vec<Finding>> {
        let found: Array = self.ask("review", draft)?.dyn_into().ok()?;
        let mut findings = Vec::new();
        for found in found.iter() {
            findings.push(finding(&found)?);
        }
        Some(findings)
    }

    fn date(&self, text: &str, now: WallTime, month_first: bool) -> Option<DateReading> {
        let answer = self.ask("read_date", &DateRequest { text, now, order: order(month_first) })?;
        let one = ["at", "on", "nearest"].into_iter().filter_map(|key| string(&answer, key));
        let whens = one.chain(strings(&answer, "either")).filter_map(|form| When::parse(&form)).collect();
        let zone = named_zone(&answer);
        let says = string(&answer, "says").unwrap_or_default();
        Some(DateReading { whens, says, zone, unread: strings(&answer, "unread") })
    }

    fn find(&self, search: &str) -> Option<Vec<Circumstance>> {
        let found: Array = self.ask("find", &FindRequest { search })?.dyn_into().ok()?;
        let mut circumstances = Vec::new();
        for id in found.iter() {
            circumstances.push(Circumstance::from_id(&id.as_string()?)?);
        }
        Some(circumstances)
    }

    fn understand(&self, sentence: &str, now: WallTime, zone: &str, month_first: bool) -> Option<Sentence> {
        let request = SentenceRequest { sentence, now, time_zone: zone, order: order(month_first) };
        let answer = self.ask("understand", &request)?;
        let found: Array = get(&answer, "circumstances")?.dyn_into().ok()?;
        let mut understood = Sentence {
            is_sure: string(&found.get(0), "certainty").as_deref() == Some("sure"),
            at: string(&answer, "at").and_then(|at| WallTime::parse(&at).ok()),
            from_now: is_true(&answer, "fromNow"),
            may_be: strings(&answer, "mayBe").iter().filter_map(|form| When::parse(form)).collect(),
            named_zone: named_zone(&answer),
            band: string(&answer, "notice").and_then(|band| Band::from_id(&band)),
            cause: string(&answer, "cause"),
            ..Sentence::default()
        };
        for one in found.iter() {
            understood.circumstances.push(Circumstance::from_id(&string(&one, "id")?)?);
        }
        for key in Sentence::FACTS {
            understood.facts.extend(string(&answer, key).and_then(|id| Sentence::fact(key, &id)));
        }
        if is_true(&answer, "viaRecruiter") {
            understood.facts.push(Change::ViaRecruiter(true));
        }
        Some(understood)
    }
}

fn finding(found: &JsValue) -> Option<Finding> {
    Some(Finding {
        check: Rule::from_id(&string(found, "check")?)?,
        severity: Severity::from_id(&string(found, "severity")?)?,
        field: Part::from_id(&string(found, "field")?)?,
        start: number(found, "start"),
        end: number(found, "end"),
        says: string(found, "says")?.into(),
        instead: string(found, "instead")?.into(),
        fix: string(found, "fix"),
    })
}

/// The zone that was named with a date.
fn named_zone(answer: &JsValue) -> Option<NamedZone> {
    let zone = get(answer, "zone").filter(JsValue::is_object)?;
    let ahead = get(&zone, "ahead").and_then(|ahead| ahead.as_f64()).map(|ahead| offset_minutes(ahead * MINUTE));
    Some(NamedZone { words: string(&zone, "words").unwrap_or_default(), name: string(&zone, "name"), ahead })
}

fn is_true(object: &JsValue, key: &str) -> bool {
    get(object, key).is_some_and(|yes| yes.is_truthy())
}

/// The strings of a list; none where there is no list.
fn strings(object: &JsValue, key: &str) -> Vec<String> {
    list(object, key).iter().filter_map(|each| each.as_string()).collect()
}
