//! Copies text to the clipboard, by whichever way the browser, its policies and the host's scripts allow.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use crate::host::edition::ELEMENT;

/// Copies a text and reports whether it worked. Browsers require the call to be within the click's handler.
///
/// `near` is where the fallback may insert its text area for a moment.
pub(crate) fn copy(text: String, near: Option<Element>, done: impl FnOnce(bool) + 'static) {
    let navigator = gloo::utils::window().navigator();
    // Outside secure contexts the property does not exist.
    let available = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if !available {
        return done(copy_selected(&text, near));
    }
    let written = if ELEMENT {
        // On other sites a script may have replaced it with something else.
        let written = write_promise(&navigator.clipboard(), &text);
        let Some(written) = written else { return done(copy_selected(&text, near)) };
        written
    } else {
        navigator.clipboard().write_text(&text).into()
    };
    // One closure for both outcomes: only a rejection passes an argument, its reason.
    let outcome = Closure::once_into_js(move |refusal: JsValue| {
        done(refusal.is_undefined() || copy_selected(&text, near));
    });
    if let Ok(then) = Reflect::get(&written, &"then".into()) {
        let _ = then.unchecked_into::<Function>().call2(&written, &outcome, &outcome);
    }
}

/// The promise of `writeText`, if that is available.
fn write_promise(clipboard: &JsValue, text: &str) -> Option<JsValue> {
    let write = Reflect::get(clipboard, &"writeText".into()).ok()?.dyn_into::<Function>().ok()?;
    let written = write.call1(clipboard, &text.into()).ok()?;
    let then = Reflect::get(&written, &"then".into()).ok()?;
    then.is_function().then_some(written)
}

/// The fallback: `execCommand("copy")` on a selected text area.
fn copy_selected(text: &str, near: Option<Element>) -> bool {
    let document = gloo::utils::document();
    // In a shadow root only the root knows its active element.
    let focused = match &near {
        Some(near) if ELEMENT => Reflect::get(&near.get_root_node(), &"activeElement".into()).ok(),
        _ => document.active_element().map(Into::into),
    };
    let focused = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let Ok(area) = document.create_element("textarea") else { return false };
    let area: HtmlTextAreaElement = area.unchecked_into();
    area.set_class_name("copied-from");
    area.set_read_only(true);
    area.set_value(text);
    let Some(near) = near.or_else(|| document.body().map(Into::into)) else { return false };
    if near.append_child(&area).is_err() {
        return false;
    }
    area.select();
    let copied = document.unchecked_into::<HtmlDocument>().exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(focused) = focused {
        let _ = focused.focus();
    }
    copied
}
