//! Asks before the page is left while something is typed in it.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;

use super::clock::now;

/// Within this, in milliseconds, every browser has begun to leave, or to open another program.
const MOMENT: f64 = 1000.0;

thread_local! {
    static QUIET_UNTIL: Cell<f64> = const { Cell::new(0.0) };
}

/// Does not ask for a moment: another program is opened, which browsers at first take for leaving.
pub(crate) fn quiet_for_a_moment() {
    QUIET_UNTIL.set(now() + MOMENT);
}

/// Asks for as long as it is kept.
pub(crate) struct Warning {
    _listener: EventListener,
}

/// Begins to ask.
pub(crate) fn warning() -> Warning {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, |event| {
        if now() > QUIET_UNTIL.get() {
            event.prevent_default();
            // Browsers before 2024 ask only where this is set; the words are theirs in any case.
            if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>() {
                event.set_return_value("typed");
            }
        }
    });
    Warning { _listener: listener }
}
