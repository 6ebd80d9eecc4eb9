//! Access to the reading module: the boot script sets `place.reading = { review(json), readDate(json), find(json) }` on
//! the element the page is mounted on, and sends the event `reading` when it is ready, or `reading-failed` when it could not be
//! loaded or has trapped.
//!
//! Input and output are JSON. The object catches its own exceptions and traps: it then returns undefined and sends
//! `reading-failed`.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Function, JSON, Reflect};
use policy::{Circumstance, Rule};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};
use words::{Draft, Finding, Part, Severity, WallTime};
use yew::Callback;

use super::{clock, get, page};
use crate::reader::{DateReading, Reader, Reading};

/// Reports the state of the reading module, now and for as long as the page lives.
pub(crate) fn listen(then: &Callback<Reading>) {
    let Some(mount_point) = page::mount_point() else { return };
    match Reflect::get(&mount_point, &PROPERTY.into()) {
        Ok(module) if module.is_object() => then.emit(ready(module)),
        // The boot script sets null after a failure.
        Ok(module) if module.is_null() => then.emit(Reading::Failed),
        _ => {}
    }
    let failed = then.clone();
    let fail = move |_: &Event| {
        let failed = failed.clone();
        // It traps while it is being asked, and whoever asks is in the middle of a change.
        clock::afterwards(move || failed.emit(Reading::Failed));
    };
    EventListener::new(&mount_point, "reading-failed", fail).forget();
    let ready = then.clone();
    EventListener::new(&mount_point.clone(), "reading", move |_| ready.emit(module(&mount_point))).forget();
}

const PROPERTY: &str = "reading";

fn module(mount_point: &Element) -> Reading {
    match Reflect::get(mount_point, &PROPERTY.into()) {
        Ok(module) if module.is_object() => ready(module),
        _ => Reading::Failed,
    }
}

fn ready(module: JsValue) -> Reading {
    Reading::Ready(Rc::new(Module(module)))
}

/// The object with the functions.
struct Module(JsValue);

/// The input of `readDate`.
#[derive(Serialize)]
struct DateRequest<'a> {
    text: &'a str,
    now: WallTime,
}

/// The input of `find`.
#[derive(Serialize)]
struct FindRequest<'a> {
    search: &'a str,
}

impl Module {
    /// Asks a function. The browser parses what it answers: this module needs no JSON reader of its own
    /// (docs/decisions/0072).
    fn ask(&self, name: &str, request: &impl Serialize) -> Option<JsValue> {
        let request = serde_json::to_string(request).ok()?;
        let function: Function = Reflect::get(&self.0, &name.into()).ok()?.dyn_into().ok()?;
        let answer = function.call1(&self.0, &request.into()).ok()?.as_string()?;
        JSON::parse(&answer).ok()
    }
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

    fn date(&self, text: &str, now: WallTime) -> Option<DateReading> {
        let answer = self.ask("readDate", &DateRequest { text, now })?;
        let time = |form: String| WallTime::parse(&form).ok();
        Some(match (string(&answer, "at"), string(&answer, "nearest"), string(&answer, "says")) {
            (Some(at), ..) => DateReading::At { at: time(at)? },
            (None, Some(nearest), Some(says)) => DateReading::Impossible { says, nearest: time(nearest)? },
            (None, None, Some(says)) => DateReading::Unclear { says },
            (None, _, None) => return None,
        })
    }

    fn find(&self, search: &str) -> Option<Vec<Circumstance>> {
        let found: Array = self.ask("find", &FindRequest { search })?.dyn_into().ok()?;
        let mut circumstances = Vec::new();
        for id in found.iter() {
            circumstances.push(Circumstance::from_id(&id.as_string()?)?);
        }
        Some(circumstances)
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

fn string(object: &JsValue, key: &str) -> Option<String> {
    get(object, key)?.as_string()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a text")]
fn number(object: &JsValue, key: &str) -> Option<usize> {
    Some(get(object, key)?.as_f64()? as usize)
}
