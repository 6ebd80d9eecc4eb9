//! Keeps what is under the finger where it is, when an answer makes something appear or disappear above it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// Call it before the page changes: before the next frame is painted, whatever was touched is back at its height.
pub(crate) fn hold(event: &Event) {
    let Some(touched) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let before = touched.get_bounding_client_rect().top();
    let settle = Closure::once_into_js(move || {
        let moved = || touched.get_bounding_client_rect().top() - before;
        if !touched.is_connected() || moved().abs() < 1.0 {
            return;
        }
        // On a wide screen the answer scrolls by itself; elsewhere this does nothing and the page scrolls.
        if let Ok(Some(pane)) = touched.closest(".answer") {
            pane.set_scroll_top(pane.scroll_top() + whole(moved()));
        }
        gloo::utils::window().scroll_by_with_x_and_y(0.0, moved());
    });
    let _ = gloo::utils::window().request_animation_frame(settle.unchecked_ref());
}

#[expect(clippy::cast_possible_truncation, reason = "a distance on a screen")]
fn whole(pixels: f64) -> i32 {
    pixels.round() as i32
}
