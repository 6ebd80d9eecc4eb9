//! All access to the browser, one topic a file. The rest of the page does not use the browser itself.

pub(crate) mod autofill;
pub(crate) mod calendar;
pub(crate) mod chance;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod download;
pub(crate) mod early_input;
pub(crate) mod events;
pub(crate) mod focus;
pub(crate) mod host;
pub(crate) mod leave;
pub(crate) mod letters;
pub(crate) mod mail;
pub(crate) mod menu;
mod module;
pub(crate) mod offsets;
pub(crate) mod page;
pub(crate) mod print;
pub(crate) mod reading;
pub(crate) mod rules;
pub(crate) mod run;
pub(crate) mod select;
pub(crate) mod write;
pub(crate) mod zones;

/// A property of an object of the browser, if it has it.
fn get(object: &wasm_bindgen::JsValue, key: &str) -> Option<wasm_bindgen::JsValue> {
    js_sys::Reflect::get(object, &key.into()).ok().filter(|value| !value.is_undefined())
}
