//! The house rules as the element hands them over: a text of JSON, read by the browser.

use guide::json::Value;
use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What the text says, for as deep as rules go; nothing where it says nothing.
pub(crate) fn read(text: &str) -> Value {
    JSON::parse(text).map_or(Value::Null, |value| told(&value, 0))
}

fn told(value: &JsValue, depth: usize) -> Value {
    if depth > Value::DEEPEST {
        return Value::Null;
    }
    if let Some(yes) = value.as_bool() {
        return Value::Bool(yes);
    }
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    if let Some(number) = value.as_f64() {
        return whole(number).map_or_else(|| Value::Number(shown(value)), Value::Whole);
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Value::List(list.iter().map(|each| told(&each, depth + 1)).collect());
    }
    let Some(object) = value.dyn_ref::<Object>() else { return Value::Null };
    let pair = |key: JsValue| {
        let inside = Reflect::get(object, &key).unwrap_or_default();
        Some((key.as_string()?, told(&inside, depth + 1)))
    };
    Value::Map(Object::keys(object).iter().filter_map(pair).collect())
}

/// The whole number that a float is, if it is one, and none so large that floats no longer tell them apart.
#[expect(clippy::cast_possible_truncation, reason = "whole, and within the range")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}

fn shown(number: &JsValue) -> String {
    JsString::from(number.clone()).into()
}
