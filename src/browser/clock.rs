//! What time it is.

use gloo::events::EventListener;
use gloo::timers::callback::Interval;

/// Milliseconds since 1970.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Tells the time a few times a minute, and whenever the page is looked at again after a while away.
pub(crate) fn ticking(tick: impl Fn(f64) + Clone + 'static) -> impl Sized {
    let looked_at = tick.clone();
    let interval = Interval::new(15_000, move || tick(now()));
    let listener = EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| looked_at(now()));
    (interval, listener)
}
