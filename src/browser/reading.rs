//! Access to the reading module: the boot script sets `place.reading = { review(json), readDate(json) }` on the element
//! the page is mounted on, and sends the event `reading` when it is ready, or `reading-failed` when it could not be
//! loaded or has trapped.
//!
//! Input and output are JSON. The object catches its own exceptions and traps: it then returns undefined and sends
//! `reading-failed`.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Function, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use words::{Draft, Finding, WallTime};
use yew::Callback;

use super::page;
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
    EventListener::new(&mount_point, "reading-failed", move |_| failed.emit(Reading::Failed)).forget();
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

impl Module {
    fn ask<Answer: DeserializeOwned>(&self, name: &str, request: &impl Serialize) -> Option<Answer> {
        let request = serde_json::to_string(request).ok()?;
        let function: Function = Reflect::get(&self.0, &name.into()).ok()?.dyn_into().ok()?;
        let answer = function.call1(&self.0, &request.into()).ok()?.as_string()?;
        serde_json::from_str(&answer).ok()
    }
}

impl Reader for Module {
    fn review(&self, draft: &Draft) -> Option<Vec<Finding>> {
        self.ask("review", draft)
    }

    fn date(&self, text: &str, now: WallTime) -> Option<DateReading> {
        self.ask("readDate", &DateRequest { text, now })
    }
}
