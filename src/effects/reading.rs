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
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};
use words::{Draft, Finding, Part, Severity, WallTime};
use yew::Callback;

use super::{clock, page};
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

// What the module answers, parsed by the browser: this module needs no JSON reader of its own (docs/decisions/0072).
#[wasm_bindgen]
extern "C" {
    /// A finding of the review.
    type FoundJs;
    #[wasm_bindgen(method, getter, structural)]
    fn check(this: &FoundJs) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn severity(this: &FoundJs) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn field(this: &FoundJs) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn start(this: &FoundJs) -> Option<u32>;
    #[wasm_bindgen(method, getter, structural)]
    fn end(this: &FoundJs) -> Option<u32>;
    #[wasm_bindgen(method, getter, structural)]
    fn says(this: &FoundJs) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn instead(this: &FoundJs) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn fix(this: &FoundJs) -> Option<String>;

    /// The answer for a date.
    type DateJs;
    #[wasm_bindgen(method, getter, structural)]
    fn at(this: &DateJs) -> Option<String>;
    #[wasm_bindgen(method, getter, structural)]
    fn nearest(this: &DateJs) -> Option<String>;
    #[wasm_bindgen(method, getter, structural, js_name = says)]
    fn explanation(this: &DateJs) -> Option<String>;
}

impl Module {
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
        found.iter().map(|found| finding(&found.unchecked_into())).collect()
    }

    fn date(&self, text: &str, now: WallTime) -> Option<DateReading> {
        let answer: DateJs = self.ask("readDate", &DateRequest { text, now })?.unchecked_into();
        let time = |form: String| WallTime::parse(&form).ok();
        Some(match (answer.at(), answer.nearest(), answer.explanation()) {
            (Some(at), ..) => DateReading::At { at: time(at)? },
            (None, Some(nearest), Some(says)) => DateReading::Impossible { says, nearest: time(nearest)? },
            (None, None, Some(says)) => DateReading::Unclear { says },
            (None, _, None) => return None,
        })
    }

    fn find(&self, search: &str) -> Option<Vec<Circumstance>> {
        let found: Array = self.ask("find", &FindRequest { search })?.dyn_into().ok()?;
        found.iter().map(|id| Circumstance::from_id(&id.as_string()?)).collect()
    }
}

fn finding(found: &FoundJs) -> Option<Finding> {
    let place = |units: Option<u32>| units.and_then(|units| usize::try_from(units).ok());
    Some(Finding {
        check: Rule::from_id(&found.check())?,
        severity: Severity::from_id(&found.severity())?,
        field: Part::from_id(&found.field())?,
        start: place(found.start()),
        end: place(found.end()),
        says: found.says().into(),
        instead: found.instead().into(),
        fix: found.fix(),
    })
}
