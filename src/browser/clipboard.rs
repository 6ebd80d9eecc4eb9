//! The clipboard, by whichever way the browser, its policies and the host's scripts leave open.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use crate::edition::ELEMENT;

/// Copies a text and says whether it worked. Call it within the click: browsers ask for that.
///
/// `near` is where the older way may put its text for a moment.
pub(crate) fn copy(text: String, near: Option<Element>, done: impl FnOnce(bool) + 'static) {
    let navigator = gloo::utils::window().navigator();
    // Where the page is not trusted with it, the property is not there at all.
    let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if !there {
        return done(copy_selected(&text, near));
    }
    let written = if ELEMENT {
        // On other people's pages some scripts have put something else in its place.
        let written = promised(&navigator.clipboard(), &text);
        let Some(written) = written else { return done(copy_selected(&text, near)) };
        written
    } else {
        navigator.clipboard().write_text(&text).into()
    };
    // Either outcome comes once, and only a refusal comes with something: its reason.
    let outcome = Closure::once_into_js(move |refusal: JsValue| {
        done(refusal.is_undefined() || copy_selected(&text, near));
    });
    if let Ok(then) = Reflect::get(&written, &"then".into()) {
        let _ = then.unchecked_into::<Function>().call2(&written, &outcome, &outcome);
    }
}

/// What will come of writing, if that is what is there.
fn promised(clipboard: &JsValue, text: &str) -> Option<JsValue> {
    let write = Reflect::get(clipboard, &"writeText".into()).ok()?.dyn_into::<Function>().ok()?;
    let written = write.call1(clipboard, &text.into()).ok()?;
    let then = Reflect::get(&written, &"then".into()).ok()?;
    then.is_function().then_some(written)
}

/// The older way: what is selected in a text area is copied by command.
fn copy_selected(text: &str, near: Option<Element>) -> bool {
    let document = gloo::utils::document();
    // In a shadow root only the root itself knows what has the focus.
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
