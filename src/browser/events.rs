//! What an event tells about the control it happened on.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, MouseEvent};

/// The current value of the field.
pub(crate) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

thread_local! {
    /// Whether the last click was made with a pointer, on a control or its label.
    static POINTER: Cell<bool> = const { Cell::new(false) };
}

/// Records how the current event was made. Keys also click radio buttons; `detail`, the click count, is then 0.
/// `WebKit` also reports 0 for the click that it forwards from a label to its button.
pub(crate) fn record_pointer(event: &Event) {
    let pointer = event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        let forwarded = click.target().is_some_and(|target| target.has_type::<HtmlInputElement>());
        click.detail() > 0 || forwarded && is_pointer()
    });
    POINTER.set(pointer);
}

/// Resets it: later events may be made with a key, which looks like a forwarded click.
pub(crate) fn forget_pointer() {
    POINTER.set(false);
}

/// Whether the current event was made with a pointer.
pub(crate) fn is_pointer() -> bool {
    POINTER.get()
}

/// Moves the focus to an element beside the one the event happened on.
pub(crate) fn focus_sibling(event: &Event, index: u32) {
    let siblings = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()?.parent_element());
    if let Some(sibling) = siblings.and_then(|list| list.children().item(index)?.dyn_into::<HtmlElement>().ok()) {
        let _ = sibling.focus();
    }
}
