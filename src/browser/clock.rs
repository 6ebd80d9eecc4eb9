//! What time it is.

use gloo::events::EventListener;
use gloo::timers::callback::{Interval, Timeout};
use web_sys::Event;
use yew::Callback;

/// Milliseconds since 1970.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Goes on for as long as it is kept.
pub(crate) struct Ticking {
    _interval: Interval,
    _listener: EventListener,
}

/// Tells the time a few times a minute, and whenever the page is looked at again after a while away.
pub(crate) fn ticking(tick: impl Fn(f64) + Clone + 'static) -> Ticking {
    let looked_at = tick.clone();
    Ticking {
        _interval: Interval::new(15_000, move || tick(now())),
        _listener: EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| looked_at(now())),
    }
}

/// What will happen unless it is let go of before.
pub(crate) struct Waiting {
    _timeout: Timeout,
}

/// Does something once nobody has typed for a second: at each key press would be too often to be heard.
pub(crate) fn after_a_pause(then: impl FnOnce() + 'static) -> Waiting {
    Waiting { _timeout: Timeout::new(1_000, then) }
}

/// A callback for what takes a while: it is called once the page shows what led to it.
pub(crate) fn soon(then: Callback<()>) -> Callback<Event> {
    Callback::from(move |_| {
        let then = then.clone();
        Timeout::new(20, move || then.emit(())).forget();
    })
}
