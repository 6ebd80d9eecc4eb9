//! Copies text to the clipboard, by whichever way the browser, its policies and the host's scripts allow.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, Document, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::{clock, focus};

/// How long the promise of `writeText` may take, in milliseconds. In a frame Firefox may never settle it.
const PATIENCE: u32 = 500;

/// Copies a text and reports whether it worked. Browsers require the call to be within the click's handler.
///
/// The command comes first, since it works within the click only and says at once whether it has worked. The promise is for where a
/// script of the host keeps the command from working; elsewhere it would hand the text to whatever a host has put there.
///
/// `near` is where the command may insert its text area for a moment.
pub(crate) fn copy(text: &str, near: Option<Element>, done: impl FnOnce(bool) + 'static) {
    // What is said is said after the line of status was empty for a moment, so that it is heard again.
    if copy_selected(text, near) {
        return clock::after_rendering(move || done(true));
    }
    let Some(written) = write_promise(text) else { return clock::after_rendering(move || done(false)) };
    let done = Rc::new(RefCell::new(Some(done)));
    let decide = move |copied| {
        let done = done.borrow_mut().take();
        if let Some(done) = done {
            done(copied);
        }
    };
    let too_late = decide.clone();
    Timeout::new(PATIENCE, move || too_late(false)).forget();
    spawn_local(async move { decide(JsFuture::from(written).await.is_ok()) });
}

/// The promise of `writeText`, if that is available. Outside secure contexts there is no clipboard, and scripts of other sites
/// replace it with something else.
fn write_promise(text: &str) -> Option<Promise> {
    let clipboard = Reflect::get(&gloo::utils::window().navigator(), &"clipboard".into()).ok()?;
    let write = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into::<Function>().ok()?;
    let written = write.call1(&clipboard, &text.into()).ok()?;
    let then = Reflect::get(&written, &"then".into()).ok()?;
    then.is_function().then(|| Promise::resolve(&written))
}

/// The command: `execCommand("copy")` on a selected text area.
fn copy_selected(text: &str, near: Option<Element>) -> bool {
    let Some(near) = near.or_else(|| gloo::utils::body().dyn_into().ok()) else { return false };
    let Some(document) = near.owner_document() else { return false };
    let focused = focus::active(&near).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let Ok(area) = document.create_element("textarea") else { return false };
    let area: HtmlTextAreaElement = area.unchecked_into();
    area.set_class_name("copied-from");
    area.set_read_only(true);
    area.set_value(text);
    if near.append_child(&area).is_err() {
        return false;
    }
    area.select();
    let copied = command(&document, text);
    area.remove();
    // In its place: the button may stand in the bar, and to scroll to it would take the letter out of view.
    if let Some(focused) = focused {
        focus::in_place(&focused);
    }
    copied
}

/// Gives the command, and the text to the event that comes with it: before the scripts of the host, which may cancel that event
/// or add to the text. Where they have cancelled it, some browsers say all the same that the command has worked.
fn command(document: &Document, text: &str) -> bool {
    let Some(window) = document.default_view() else { return false };
    let given = Rc::new(Cell::new(false));
    let listener = {
        let (given, text) = (Rc::clone(&given), text.to_owned());
        let first = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
        EventListener::once_with_options(&window, "copy", first, move |event| {
            event.stop_immediate_propagation();
            event.prevent_default();
            let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data();
            given.set(data.is_some_and(|data| data.set_data("text/plain", &text).is_ok()));
        })
    };
    let worked = document.unchecked_ref::<HtmlDocument>().exec_command("copy").unwrap_or(false);
    drop(listener);
    worked && given.get()
}
