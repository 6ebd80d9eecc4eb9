//! Takes over what stands in a field though nothing has said so. Browsers and password managers fill fields in with `change`
//! alone, or with no event at all: it would not be in the letter, and the next key would wipe it.

use std::cell::Cell;

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event, EventInit, HtmlInputElement};

use super::events;

/// The attribute that says what the model knows of a field's text.
const KNOWN: &str = "data-known";

/// Watches everything inside an element, for good. Call this before the application is mounted there, so that nothing is
/// derived or copied before what stands in the fields is known.
pub(crate) fn install(mount_point: &Element) {
    let fields_in = mount_point.clone();
    // It may be called within itself, which gloo's listeners may not.
    let listener: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| take_over(&fields_in, &event));
    let listener = listener.into_js_value();
    for kind in ["click", "change", "input"] {
        let _ = mount_point.add_event_listener_with_callback_and_bool(kind, listener.unchecked_ref(), true);
    }
}

thread_local! {
    /// Whether the events are our own.
    static TAKING_OVER: Cell<bool> = const { Cell::new(false) };
}

/// Tells the application about each field whose text it does not know, as if it had been typed.
fn take_over(mount_point: &Element, event: &Event) {
    if TAKING_OVER.get() {
        return;
    }
    let unknown = unknown(mount_point);
    // What is being typed says so itself.
    let speaker = event.composed_path().get(0);
    let typed = (event.type_() == "input").then(|| events::value(event));
    if unknown.iter().all(|(field, _)| typed.is_some() && AsRef::<JsValue>::as_ref(field) == &speaker) {
        return;
    }
    TAKING_OVER.set(true);
    for (field, text) in unknown {
        // The page may have been drawn anew since, without this text.
        if field.value() != text {
            field.set_value(&text);
        }
        let how = EventInit::new();
        how.set_bubbles(true);
        if let Ok(typed) = Event::new_with_event_init_dict("input", &how) {
            let _ = field.dispatch_event(&typed);
        }
    }
    if let Some(typed) = typed.filter(|typed| *typed != events::value(event)) {
        events::set_value(event, &typed);
    }
    TAKING_OVER.set(false);
}

/// The fields whose text the application does not know, with that text.
fn unknown(mount_point: &Element) -> Vec<(HtmlInputElement, String)> {
    let Ok(fields) = mount_point.query_selector_all("input[data-known]") else { return Vec::new() };
    let fields = (0..fields.length()).filter_map(|index| fields.get(index)?.dyn_into::<HtmlInputElement>().ok());
    let with_text = fields.map(|field| {
        let text = field.value();
        (field, text)
    });
    with_text.filter(|(field, text)| field.get_attribute(KNOWN).is_some_and(|known| known != *text)).collect()
}
