//! Copies text to the clipboard, by whichever way the browser, its policies and the host's scripts allow.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::focus;
use crate::host::edition::ELEMENT;

/// How long the promise of `writeText` may take, in milliseconds. In a frame Firefox may never settle it.
const PATIENCE: u32 = 500;

/// Copies a text and reports whether it worked. Browsers require the call to be within the click's handler.
///
/// Both ways are gone, and either counts: the command works within the click only, so it would come too late once the promise
/// has failed; the promise works where a script of the host cancels the command.
///
/// `near` is where the command may insert its text area for a moment.
pub(crate) fn copy(text: &str, near: Option<Element>, done: impl FnOnce(bool) + 'static) {
    let commanded = copy_selected(text, near);
    let Some(written) = write_promise(text) else { return done(commanded) };
    let done = Rc::new(RefCell::new(Some(done)));
    let decide = move |copied| {
        let done = done.borrow_mut().take();
        if let Some(done) = done {
            done(copied);
        }
    };
    let too_late = decide.clone();
    Timeout::new(PATIENCE, move || too_late(commanded)).forget();
    // One closure for both outcomes: only a rejection passes an argument, its reason.
    let outcome = Closure::once_into_js(move |refusal: JsValue| decide(refusal.is_undefined() || commanded));
    if let Ok(then) = Reflect::get(&written, &"then".into()) {
        let _ = then.unchecked_into::<Function>().call2(&written, &outcome, &outcome);
    }
}

/// The promise of `writeText`, if that is available. Outside secure contexts there is no clipboard, and scripts of other sites
/// replace it with something else.
fn write_promise(text: &str) -> Option<JsValue> {
    let clipboard = Reflect::get(&gloo::utils::window().navigator(), &"clipboard".into()).ok()?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into::<Function>().ok()?;
    let written = write.call1(&clipboard, &text.into()).ok()?;
    let then = Reflect::get(&written, &"then".into()).ok()?;
    then.is_function().then_some(written)
}

/// The command: `execCommand("copy")` on a selected text area.
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
    // In its place: the button may stand in the bar, and to scroll to it would take the letter out of view.
    if let Some(focused) = focused {
        focus::restore(&focused);
    }
    copied
}
