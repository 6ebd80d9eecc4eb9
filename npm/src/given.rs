//! What JavaScript hands in, read for what it is.
//!
//! Only what JSON knows is taken: null, true and false, numbers, texts, lists and plain objects. The rest (a function, a
//! `Date`, a `BigInt`, a class of somebody's own) is not guessed at: it goes on by its name, and the guide says at which key
//! it is not allowed and what is. A key whose value is undefined is not given, as everywhere in JavaScript.
//!
//! Where reading runs code of the caller's, a getter for one, and that throws, the exception passes through here; the
//! script around this then starts afresh.

use guide::json::Value;
use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Reflect, js_name = get)]
    fn at(object: &JsValue, key: &JsValue) -> JsValue;

    #[wasm_bindgen(js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype(object: &JsValue) -> JsValue;

    /// `[object Date]` for a date.
    #[wasm_bindgen(js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    fn kind(object: &JsValue) -> JsValue;

    #[wasm_bindgen(js_namespace = ["Number", "prototype", "toString"], js_name = call)]
    fn digits(number: f64) -> String;

    #[wasm_bindgen(js_namespace = ["Number", "prototype", "toExponential"], js_name = call)]
    fn scientific(number: f64) -> String;
}

const TOO_LONG: &str = "the input is longer than 1048576 characters";

/// Reads values, as long as they are not too large together.
pub(crate) struct Given {
    room: u32,
}

impl Given {
    /// So many characters and values may come in at a call: as much as in a line on the command line. An input beyond that is
    /// none, and could take all memory.
    const MOST: u32 = 1 << 20;

    pub(crate) const fn new() -> Self {
        Self { room: Self::MOST }
    }

    pub(crate) fn read(mut self, value: &JsValue) -> Result<Value, String> {
        self.value(value, Value::DEEPEST)
    }

    /// Several values at once, each by its key.
    pub(crate) fn read_pairs<const N: usize>(mut self, pairs: [(&str, &JsValue); N]) -> Result<Value, String> {
        let given = pairs.into_iter().filter(|(_, value)| !value.is_undefined());
        let read = |(key, value): (&str, &JsValue)| Ok((key.to_owned(), self.value(value, Value::DEEPEST)?));
        given.map(read).collect::<Result<_, String>>().map(Value::Map)
    }

    fn value(&mut self, value: &JsValue, deeper: usize) -> Result<Value, String> {
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
            self.list(value.unchecked_ref(), deeper)?
        } else if is_plain(value) {
            self.object(value.unchecked_ref(), deeper)?
        } else {
            Value::Foreign(self.class(value)?)
        })
    }

    /// How deep it may be is for the guide to say, which needs no more than three; here it only has to end.
    fn list(&mut self, list: &Array, deeper: usize) -> Result<Value, String> {
        let Some(deeper) = deeper.checked_sub(1) else { return Ok(too_deep()) };
        let mut values = Vec::new();
        // An empty list may say of itself that it has four milliards of places.
        self.room.checked_sub(list.length()).ok_or(TOO_LONG)?;
        for index in 0..list.length() {
            values.push(self.value(&list.get(index), deeper)?);
        }
        Ok(Value::List(values))
    }

    fn object(&mut self, object: &Object, deeper: usize) -> Result<Value, String> {
        let Some(deeper) = deeper.checked_sub(1) else { return Ok(too_deep()) };
        let mut pairs = Vec::new();
        for key in Object::keys(object).iter() {
            let value = at(object, &key);
            if !value.is_undefined() {
                pairs.push((self.text(&key)?, self.value(&value, deeper)?));
            }
        }
        Ok(Value::Map(pairs))
    }

    fn text(&mut self, text: &JsValue) -> Result<String, String> {
        self.take(text.unchecked_ref::<JsString>().length())?;
        // Half a character becomes the sign for a lost one.
        Ok(text.as_string().unwrap_or_default())
    }

    /// What an object that is not plain is called.
    fn class(&mut self, object: &JsValue) -> Result<String, String> {
        let kind = self.text(&kind(object))?;
        Ok(match kind.strip_prefix("[object ").and_then(|rest| rest.strip_suffix(']')) {
            Some("Object") | None => "an object of a class".to_owned(),
            Some(class) => ["an object of the class ", class].concat(),
        })
    }

    fn take(&mut self, room: u32) -> Result<(), String> {
        self.room = self.room.checked_sub(room).ok_or(TOO_LONG)?;
        Ok(())
    }
}

/// In a place where nothing is allowed, or only something flat.
fn too_deep() -> Value {
    Value::Foreign("…".to_owned())
}

/// What is neither an object nor known to JSON.
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

/// Whether an object is of no class: written in braces, in this window or another, or made without a prototype.
fn is_plain(object: &JsValue) -> bool {
    let above = prototype(object);
    above.is_null() || prototype(&above).is_null()
}

/// A number that is not whole, as the command line would show it.
fn in_json(number: f64) -> String {
    if number.is_finite() && !(1e-4..1e16).contains(&number.abs()) {
        scientific(number).replace('+', "")
    } else {
        digits(number)
    }
}
