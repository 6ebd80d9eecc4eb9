//! What an event tells about the control it happened on.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

/// The current value of the field.
pub(crate) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else {
        target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
    }
}

/// Sets the value of the field.
pub(crate) fn set_value(event: &Event, value: &str) {
    let Some(target) = event.target() else { return };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(value);
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
