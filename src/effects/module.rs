//! Access to a module of WebAssembly beside the page's own. boot/module.js sets a property with the module's functions on the element
//! that the page is mounted on, and sends an event of the same name when they are ready, or one that ends in `-failed` when the
//! module could not be loaded or has trapped.
//!
//! Its functions take JSON and return a value. The object catches its own exceptions and traps: it then returns undefined and
//! sends the event.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};
use yew::Callback;

use super::{clock, get, page};
use crate::loaded::Loaded;

/// The object with the functions.
pub(super) struct Module(JsValue);

/// Reports the state of the module of this name, now and for as long as the page lives; `used_as` is what the page knows it as.
pub(super) fn listen<T: ?Sized + 'static>(
    name: &'static str,
    used_as: fn(Module) -> Rc<T>,
    then: &Callback<Loaded<T>>,
) {
    let then =
        then.reform(move |module: Option<Module>| module.map_or(Loaded::Failed, |it| Loaded::Ready(used_as(it))));
    let Some(mount_point) = page::mount_point() else { return };
    match Reflect::get(&mount_point, &name.into()) {
        Ok(module) if module.is_object() => then.emit(Some(Module(module))),
        // The boot script sets null after a failure.
        Ok(module) if module.is_null() => then.emit(None),
        _ => {}
    }
    let failed = then.clone();
    let fail = move |_: &Event| {
        let failed = failed.clone();
        // It traps while it is being asked, and whoever asks is in the middle of a change.
        clock::afterwards(move || failed.emit(None));
    };
    EventListener::new(&mount_point, [name, "-failed"].concat(), fail).forget();
    let ready = then.clone();
    EventListener::new(&mount_point.clone(), name, move |_| ready.emit(there(&mount_point, name))).forget();
}

fn there(mount_point: &Element, name: &str) -> Option<Module> {
    Reflect::get(mount_point, &name.into()).ok().filter(JsValue::is_object).map(Module)
}

impl Module {
    /// Asks a function. The browser has parsed what it answers: this module needs no JSON reader of its own
    /// (docs/decisions/0072).
    pub(super) fn ask(&self, name: &str, request: &impl Serialize) -> Option<JsValue> {
        let request = serde_json::to_string(request).ok()?;
        let function: Function = Reflect::get(&self.0, &name.into()).ok()?.dyn_into().ok()?;
        function.call1(&self.0, &request.into()).ok().filter(|answer| !answer.is_undefined())
    }
}

/// A text in an answer.
pub(super) fn string(object: &JsValue, key: &str) -> Option<String> {
    get(object, key)?.as_string()
}

/// A list in an answer; empty where there is none.
pub(super) fn list(object: &JsValue, key: &str) -> Array {
    get(object, key).filter(Array::is_array).map(|list| Array::from(&list)).unwrap_or_default()
}

/// A place in a text.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a text")]
pub(super) fn number(object: &JsValue, key: &str) -> Option<usize> {
    Some(get(object, key)?.as_f64()? as usize)
}
