//! Asks before leaving the page while there is typed text.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;

use super::clock::now;

/// The time in milliseconds within which every browser starts to unload, or to open another program.
const UNLOAD_DELAY: f64 = 1000.0;

thread_local! {
    static SUSPENDED_UNTIL: Cell<f64> = const { Cell::new(0.0) };
}

/// Suspends the question for a moment: browsers treat opening another program like leaving at first.
pub(crate) fn suspend_briefly() {
    SUSPENDED_UNTIL.set(now() + UNLOAD_DELAY);
}

/// Asks for as long as it is kept.
pub(crate) struct Warning {
    _listener: EventListener,
}

/// Starts asking.
pub(crate) fn warning() -> Warning {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&gloo::utils::window(), "beforeunload", options, |event| {
        let left = SUSPENDED_UNTIL.get() - now();
        // More is left where the clock was set back in the meantime.
        if !(0.0..=UNLOAD_DELAY).contains(&left) {
            event.prevent_default();
            // Browsers before 2024 need the return value; they show their own text in any case.
            if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>() {
                event.set_return_value("typed");
            }
        }
    });
    Warning { _listener: listener }
}
