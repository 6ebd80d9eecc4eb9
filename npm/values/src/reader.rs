//! Reads JavaScript values strictly.
//!
//! Only what JSON can express is taken: null, booleans, numbers, strings, arrays and plain objects. Anything else (a function, a
//! `Date`, a `BigInt`, an instance of a class) is not converted: it becomes [`Value::Foreign`] with a description, and the
//! reading of the situation then says at which key it is not allowed and what is. A key whose value is undefined counts as not
//! given.
//!
//! Reading may run the caller's code, such as a getter. If that throws, the exception passes through here, and the script
//! around the module discards the instance.

use js_sys::{Array, JsString, Object};
use policy::json::Value;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Reflect, js_name = get)]
    fn get(object: &JsValue, key: &JsValue) -> JsValue;

    #[wasm_bindgen(js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype(object: &JsValue) -> JsValue;

    /// `[object Date]` for a date.
    #[wasm_bindgen(js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    fn tag(object: &JsValue) -> JsValue;

    #[wasm_bindgen(js_namespace = ["Number", "prototype", "toString"], js_name = call)]
    fn digits(number: f64) -> String;

    #[wasm_bindgen(js_namespace = ["Number", "prototype", "toExponential"], js_name = call)]
    fn scientific(number: f64) -> String;
}

const TOO_LONG: &str = "the input is longer than 1048576 characters";

/// The maximum size of one call's input: the UTF-16 units of its strings plus one for each value. The command line has
/// the same limit for a line; without one, an input could use up all memory.
const LIMIT: u32 = 1 << 20;

/// Reads one argument.
///
/// # Errors
/// Where the input is larger than 1,048,576 characters and values.
pub fn read(argument: &JsValue) -> Result<Value, String> {
    Reader::new().value(argument, Value::DEEPEST)
}

/// Reads several arguments into an object with these keys. An argument that is undefined is left out.
///
/// # Errors
/// Where they are together larger than 1,048,576 characters and values.
pub fn read_pairs<const N: usize>(arguments: [(&str, &JsValue); N]) -> Result<Value, String> {
    let mut reader = Reader::new();
    let given = arguments.into_iter().filter(|(_, value)| !value.is_undefined());
    let pairs = given.map(|(key, value)| Ok((key.to_owned(), reader.value(value, Value::DEEPEST)?)));
    pairs.collect::<Result<_, String>>().map(Value::Map)
}

/// Reads values and counts how much they take.
struct Reader {
    remaining: u32,
}

impl Reader {
    const fn new() -> Self {
        Self { remaining: LIMIT }
    }

    fn value(&mut self, value: &JsValue, depth: usize) -> Result<Value, String> {
        self.take(1)?;
        Ok(if value.is_null() {
            Value::Null
        } else if let Some(yes) = value.as_bool() {
            Value::Bool(yes)
        } else if let Some(number) = value.as_f64() {
            Value::whole(number).unwrap_or_else(|| Value::Number(in_json(number)))
        } else if value.is_string() {
            Value::Text(self.text(value)?)
        } else if let Some(name) = primitive(value) {
            Value::Foreign(name.to_owned())
        } else if Array::is_array(value) {
            self.list(value.unchecked_ref(), depth)?
        } else if is_plain(value) {
            self.object(value.unchecked_ref(), depth)?
        } else {
            Value::Foreign(self.class(value)?)
        })
    }

    /// Valid input needs three levels at most, which is checked later; the limit here ends the recursion on cyclic objects.
    fn list(&mut self, list: &Array, depth: usize) -> Result<Value, String> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(too_deep()) };
        let mut values = Vec::new();
        // A sparse array can claim a length of four billion without holding anything.
        self.remaining.checked_sub(list.length()).ok_or(TOO_LONG)?;
        for index in 0..list.length() {
            values.push(self.value(&list.get(index), depth)?);
        }
        Ok(Value::List(values))
    }

    fn object(&mut self, object: &Object, depth: usize) -> Result<Value, String> {
        let Some(depth) = depth.checked_sub(1) else { return Ok(too_deep()) };
        let mut pairs = Vec::new();
        for key in Object::keys(object).iter() {
            let value = get(object, &key);
            if !value.is_undefined() {
                pairs.push((self.text(&key)?, self.value(&value, depth)?));
            }
        }
        Ok(Value::Map(pairs))
    }

    fn text(&mut self, text: &JsValue) -> Result<String, String> {
        self.take(text.unchecked_ref::<JsString>().length())?;
        // A lone surrogate becomes U+FFFD.
        Ok(text.as_string().unwrap_or_default())
    }

    /// Describes an object that is not plain.
    fn class(&mut self, object: &JsValue) -> Result<String, String> {
        let tag = self.text(&tag(object))?;
        Ok(match tag.strip_prefix("[object ").and_then(|rest| rest.strip_suffix(']')) {
            Some("Object") | None => "an object of a class".to_owned(),
            Some(class) => format!("an object of the class {class}"),
        })
    }

    fn take(&mut self, count: u32) -> Result<(), String> {
        self.remaining = self.remaining.checked_sub(count).ok_or(TOO_LONG)?;
        Ok(())
    }
}

/// Stands for a value that is nested too deeply.
fn too_deep() -> Value {
    Value::Foreign("…".to_owned())
}

/// Describes a primitive that JSON cannot express, or a function.
fn primitive(value: &JsValue) -> Option<&'static str> {
    Some(if value.is_undefined() {
        "undefined"
    } else if value.is_function() {
        "a function"
    } else if value.is_bigint() {
        "a BigInt"
    } else if value.is_symbol() {
        "a symbol"
    } else {
        return None;
    })
}

/// Whether an object is plain: an object literal, of this window or another, or an object without a prototype.
fn is_plain(object: &JsValue) -> bool {
    let above = prototype(object);
    above.is_null() || prototype(&above).is_null()
}

/// A non-integer number, formatted as in errors on the command line.
fn in_json(number: f64) -> String {
    if number.is_finite() && !(1e-4..1e16).contains(&number.abs()) {
        scientific(number).replace('+', "")
    } else {
        digits(number)
    }
}
