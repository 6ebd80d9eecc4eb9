//! What an event tells about the control it happened on.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

/// The current value of the field.
pub(crate) fn value(event: &Event) -> String {
    event.target().map(|target| text_of(&target)).unwrap_or_default()
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
