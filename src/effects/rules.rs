//! Parses the house rules that the element passes as JSON.

use js_sys::{Array, JSON, JsString, Object, Reflect};
use policy::json::Value;
use wasm_bindgen::{JsCast, JsValue};

/// The value of a JSON text, down to the depth that rules need; null if it cannot be parsed.
pub(crate) fn read(text: &str) -> Value {
    JSON::parse(text).map_or(Value::Null, |value| converted(&value, 0))
}

fn converted(value: &JsValue, depth: usize) -> Value {
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
        return Value::whole(number).unwrap_or_else(|| Value::Number(JsString::from(value.clone()).into()));
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Value::List(list.iter().map(|each| converted(&each, depth + 1)).collect());
    }
    let Some(object) = value.dyn_ref::<Object>() else { return Value::Null };
    let pair = |key: JsValue| {
        let inside = Reflect::get(object, &key).unwrap_or_default();
        Some((key.as_string()?, converted(&inside, depth + 1)))
    };
    Value::Map(Object::keys(object).iter().filter_map(pair).collect())
}
