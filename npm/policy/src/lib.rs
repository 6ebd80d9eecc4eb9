//! The WebAssembly of `rain-check/policy`: JavaScript values in, JSON out (see `npm_values`).

use npm_values::{answer, read, read_pairs};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once for each instance.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The advice for a situation.
#[must_use]
#[wasm_bindgen]
pub fn assess(situation: &JsValue) -> String {
    answer(read(situation), |value| policy::json::situation(value).map(|situation| words::assess(&situation)))
}

/// The messages for a situation and its details.
#[must_use]
#[wasm_bindgen]
pub fn compose(situation: &JsValue, details: &JsValue) -> String {
    answer(read_pairs([("situation", situation), ("details", details)]), |value| {
        words::json::compose_request(value).map(|request| words::compose(&request.situation, &request.details))
    })
}
