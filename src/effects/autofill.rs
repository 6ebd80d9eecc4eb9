//! Takes over what stands in a field though nothing has said so. Browsers, password managers, dictation and extensions fill fields in
//! with `change` alone, or with no event at all: it would be shown, not be copied, and be put back when the field is drawn next.

use std::cell::Cell;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event, EventInit};

use super::{focus, get};

/// The property with what the model knows of a field's text. Each field that takes text has it.
const KNOWN: &str = "known";
const VALUE: &str = "value";

/// Watches everything inside an element, for good. Call this before the application is mounted there, so that nothing is
/// derived or copied before what stands in the fields is known.
pub(crate) fn install(mount_point: &Element) {
    let fields_in = mount_point.clone();
    // It may be called within itself, which gloo's listeners may not.
    let listener: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
        // What is being typed says so itself.
        let speaker = if event.type_() == "input" { event.composed_path().get(0) } else { JsValue::NULL };
        take_over_but(&fields_in, &speaker);
    });
    let listener = listener.into_js_value();
    for kind in ["click", "change", "input"] {
        let _ = mount_point.add_event_listener_with_callback_and_bool(kind, listener.unchecked_ref(), true);
    }
}

/// Takes over what stands in the fields inside an element. Call this before the application is changed by anything but a person.
pub(crate) fn take_over(fields_in: &Element) {
    take_over_but(fields_in, &JsValue::NULL);
}

/// Says that what stands in a field is known, as the page has just put it there.
pub(super) fn know(field: &JsValue) {
    if let Some(text) = get(field, VALUE) {
        let _ = Reflect::set(field, &KNOWN.into(), &text);
    }
}

thread_local! {
    /// Whether the events are our own.
    static TAKING_OVER: Cell<bool> = const { Cell::new(false) };
}

/// Tells the application about each field whose text it does not know, as if it had been typed. Not where it is this one alone.
fn take_over_but(fields_in: &Element, speaker: &JsValue) {
    if TAKING_OVER.replace(true) {
        return;
    }
    let unknown = unknown(fields_in);
    let speaks = |(field, _): &(Element, JsValue)| AsRef::<JsValue>::as_ref(field) == speaker;
    // Where another field is taken over, what is being typed has to be known as well before that is drawn.
    for (field, text) in if unknown.iter().all(speaks) { Vec::new() } else { unknown } {
        // The page may have been drawn anew since, without this text.
        if get(&field, VALUE).as_ref() != Some(&text) {
            let _ = Reflect::set(&field, &VALUE.into(), &text);
        }
        // A gap takes its text when that is done, which it is once somebody is elsewhere.
        let is_done = focus::active(&field).as_ref() != Some(&field);
        for kind in ["input", "change"].into_iter().take(1 + usize::from(is_done)) {
            let how = EventInit::new();
            how.set_bubbles(true);
            if let Ok(event) = Event::new_with_event_init_dict(kind, &how) {
                let _ = field.dispatch_event(&event);
            }
        }
    }
    TAKING_OVER.set(false);
}

/// The fields whose text the application does not know, with that text.
fn unknown(fields_in: &Element) -> Vec<(Element, JsValue)> {
    let Ok(fields) = fields_in.query_selector_all("input, textarea") else { return Vec::new() };
    let fields = (0..fields.length()).filter_map(|index| fields.get(index)?.dyn_into::<Element>().ok());
    let unknown = fields.filter_map(|field| {
        let (known, text) = (get(&field, KNOWN)?, get(&field, VALUE)?);
        (known != text).then_some((field, text))
    });
    unknown.collect()
}
