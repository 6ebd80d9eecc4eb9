//! The letters as WebAssembly of their own, which the page loads after it has answered: nobody needs a letter before the second
//! tap. It holds no words; `words` does.
//!
//! The functions take a JavaScript value and answer with JSON (see `npm_values`).

use npm_values::{answer, read};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use words::json::letter_request;

/// Runs once for each instance.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The message that a [`words::json::LetterRequest`] asks for.
#[must_use]
#[wasm_bindgen]
pub fn compose(request: &JsValue) -> String {
    answer(read(request), |value| {
        letter_request(value).map(|asked| words::compose_one(asked.kind, &asked.situation, &asked.details))
    })
}

/// How a call may go, for the same request.
#[must_use]
#[wasm_bindgen]
pub fn turns(request: &JsValue) -> String {
    answer(read(request), |value| letter_request(value).map(|asked| words::turns(&asked.situation, &asked.details)))
}

/// The templates, each a pair: what it is for, and its message. What is asked does not count.
#[must_use]
#[wasm_bindgen]
pub fn templates(request: &JsValue) -> String {
    answer(read(request), |_| Ok(words::blanks()))
}
