//! What an event says about the control it happened on.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, MouseEvent};

/// What now stands in the field.
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
    /// Whether the last click was made with a finger or a mouse, on a control or on its words.
    static TOUCH: Cell<bool> = const { Cell::new(false) };
}

/// Takes note of how something is clicked, or of what follows from it. Keys click radio buttons too, and then no clicks are
/// counted; nor does `WebKit` count any where a click on the words is passed on to the button.
pub(crate) fn note(event: &Event) {
    let touch = event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        let passed_on = click.target().is_some_and(|target| target.has_type::<HtmlInputElement>());
        click.detail() > 0 || passed_on && is_touch()
    });
    TOUCH.set(touch);
}

/// What comes later is another matter: a key, for instance, that says no more of itself than a click passed on.
pub(crate) fn forget() {
    TOUCH.set(false);
}

/// Whether what is happening was done with a finger or a mouse.
pub(crate) fn is_touch() -> bool {
    TOUCH.get()
}

/// Puts the focus on one of the elements beside the one the event happened on.
pub(crate) fn focus_sibling(event: &Event, index: u32) {
    let siblings = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()?.parent_element());
    if let Some(sibling) = siblings.and_then(|list| list.children().item(index)?.dyn_into::<HtmlElement>().ok()) {
        let _ = sibling.focus();
    }
}
