//! The three functions, for JavaScript: plain objects in, JSON out, and the guide's own words where something is no input.
//!
//! Each answers with a text of JSON, as the command line does: what the guide says, or `{"error": "…"}`. The script around
//! it, `guide.js`, makes objects and errors of that. So there is one way to write an answer down, and the only thing that
//! ever passes from here to JavaScript is a string.

mod given;

use guide::json::{self, Value};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use given::Given;

/// The advice for a situation.
#[must_use]
#[wasm_bindgen]
pub fn assess(situation: &JsValue) -> String {
    answer(Given::new().read(situation), |value| json::situation(value).map(|situation| guide::assess(&situation)))
}

/// The messages for a situation and its details.
#[must_use]
#[wasm_bindgen]
pub fn compose(situation: &JsValue, details: &JsValue) -> String {
    answer(Given::new().read_pairs([("situation", situation), ("details", details)]), |value| {
        json::compose_request(value).map(|asked| guide::compose(&asked.situation, &asked.details))
    })
}

/// The findings in a draft.
#[must_use]
#[wasm_bindgen]
pub fn review(draft: &JsValue) -> String {
    answer(Given::new().read(draft), |value| json::draft(value).map(|draft| reading::review(&draft)))
}

/// What there is to answer when something is no input.
#[derive(Serialize)]
struct Refusal {
    error: String,
}

fn answer<T: Serialize>(value: Result<Value, String>, answer: impl FnOnce(&Value) -> Result<T, json::Error>) -> String {
    match value.and_then(|value| answer(&value).map_err(|error| error.to_string())) {
        Ok(answer) => written(&answer),
        Err(error) => written(&Refusal { error }),
    }
}

/// Nothing that is answered has anything JSON could not say.
fn written(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}
