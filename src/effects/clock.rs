//! The current time, and timers.

use gloo::events::EventListener;
use gloo::timers::callback::{Interval, Timeout};

/// Milliseconds since 1970.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// A repeating timer, stopped on drop.
pub(crate) struct Ticker {
    _interval: Interval,
    _listeners: [EventListener; 2],
}

/// Calls back a few times a minute, and when the page becomes visible again or comes back from the browser's history.
pub(crate) fn start_ticker(tick: impl Fn(f64) + Clone + 'static) -> Ticker {
    let (on_visible, on_return) = (tick.clone(), tick.clone());
    Ticker {
        _interval: Interval::new(15_000, move || tick(now())),
        _listeners: [
            EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| on_visible(now())),
            EventListener::new(&gloo::utils::window(), "pageshow", move |_| on_return(now())),
        ],
    }
}

/// A pending callback, cancelled on drop.
pub(crate) struct PendingCallback {
    _timeout: Timeout,
}

/// Calls back after one second without typing, since announcements at each key press would not be heard.
pub(crate) fn after_typing_pause(then: impl FnOnce() + 'static) -> PendingCallback {
    PendingCallback { _timeout: Timeout::new(1_000, then) }
}

/// Calls back once what is being done now is done.
pub(crate) fn afterwards(then: impl FnOnce() + 'static) {
    Timeout::new(0, then).forget();
}

/// Calls back once the page shows the change that was just made.
pub(crate) fn after_rendering(then: impl FnOnce() + 'static) {
    Timeout::new(20, then).forget();
}
