//! Asks before the page is left while something is typed in it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;

use super::panic::is_dead;

/// Asks for as long as it is kept.
pub(crate) struct Warning {
    _listener: EventListener,
}

/// Begins to ask.
pub(crate) fn warning() -> Warning {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, |event| {
        if !is_dead() {
            event.prevent_default();
            // Browsers before 2024 ask only where this is set; the words are theirs in any case.
            if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>() {
                event.set_return_value("typed");
            }
        }
    });
    Warning { _listener: listener }
}
