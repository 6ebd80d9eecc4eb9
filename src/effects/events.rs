//! What an event tells about the control it happened on.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

use super::focus;

/// The current value of the field.
pub(crate) fn value(event: &Event) -> String {
    event.target().map(|target| text_of(&target)).unwrap_or_default()
}

/// Leaves the field at Enter for its label, so that a phone's keyboard goes and the bar comes back. Keys that follow still reach
/// no one else's page, and Tab goes on from here. Not while Enter only ends a composition.
pub(crate) fn leave_at_enter(event: &KeyboardEvent) {
    if event.key() != "Enter" || event.is_composing() {
        return;
    }
    let field = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let label = field.and_then(|field| field.parent_element()?.dyn_into::<HtmlElement>().ok());
    if let Some(label) = label {
        label.set_tab_index(-1);
        focus::in_place(&label);
    }
}

/// The text in a field.
pub(super) fn text_of(field: &impl JsCast) -> String {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else {
        field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
    }
}

/// Says when the browser begins to print and when it has done so, for as long as the listeners are kept.
pub(crate) fn on_print(then: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    let window = gloo::utils::window();
    let before = then.clone();
    [
        EventListener::new(&window, "beforeprint", move |_| before(true)),
        EventListener::new(&window, "afterprint", move |_| then(false)),
    ]
}
