//! The WebAssembly of `rain-check/reading`, which the page loads as well.
//!
//! The package calls [`review`] with a JavaScript value. The page, itself WebAssembly, calls [`review_json`] and
//! [`read_date_json`] with JSON. All answer with JSON (see `npm_values`).

use npm_values::{answer, read};
use policy::json::{Error, Value};
use reading::dates;
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

/// The findings in a draft that is given as JSON.
#[must_use]
#[wasm_bindgen]
pub fn review_json(draft: &str) -> String {
    answer(parse(draft), findings)
}

/// Reads the date in a text: `{"text": "Thursday 2 pm", "now": "2026-12-01T09:30"}` gives `{"at": "2026-12-03T14:00"}`.
/// See [`dates::Reading`] for the other answers.
#[must_use]
#[wasm_bindgen]
pub fn read_date_json(request: &str) -> String {
    answer(parse(request), |value| {
        dates::Request::from_json(value).map(|request| dates::read(&request.text, request.now))
    })
}

fn findings(value: &Value) -> Result<Vec<words::Finding>, Error> {
    words::json::draft(value).map(|draft| reading::review(&draft))
}

fn parse(json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}
