//! The WebAssembly of `rain-check/reading`, which the page loads as well.
//!
//! The functions take a JavaScript value and answer with JSON (see `npm_values`).

use npm_values::{answer, read};
use policy::json::{Error, Value};
use reading::{FindRequest, UnderstandRequest, dates};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once for each instance.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The findings in a draft.
#[must_use]
#[wasm_bindgen]
pub fn review(draft: &JsValue) -> String {
    answer(read(draft), findings)
}

/// Reads the date in a text: `{text: "Thursday 2 pm", now: "2026-12-01T09:30"}` gives `{"at": "2026-12-03T14:00"}`.
/// See [`dates::Understood`] for the other answers.
#[must_use]
#[wasm_bindgen]
pub fn read_date(request: &JsValue) -> String {
    answer(read(request), |value| {
        dates::Request::from_json(value).map(|request| dates::read(&request.text, request.now, request.order))
    })
}

/// The circumstances that a search finds: `{search: "migrane"}` gives `["migraine"]`. Only the page uses it.
#[must_use]
#[wasm_bindgen]
pub fn find(request: &JsValue) -> String {
    answer(read(request), |value| FindRequest::from_json(value).map(|request| reading::find(&request.search)))
}

/// What a sentence says: `{sentence: "my kid has a fever", now: "2026-12-01T09:30", timeZone: "Europe/London"}`.
/// See [`reading::Understood`] for the answer.
#[must_use]
#[wasm_bindgen]
pub fn understand(request: &JsValue) -> String {
    answer(read(request), |value| UnderstandRequest::from_json(value).map(|request| request.understand()))
}

fn findings(value: &Value) -> Result<Vec<words::Finding>, Error> {
    words::json::draft(value).map(|draft| reading::review(&draft))
}
