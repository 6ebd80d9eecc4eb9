//! Keeps the touched control at its place on the screen, and keeps the focus, when an answer shows or hides something.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, FocusOptions, HtmlElement, Node};

use super::events;

/// Where the focus goes when the focused control disappears, in order of preference.
const FALLBACKS: [&str; 5] =
    [":scope > .asked input:checked", "[aria-selected=true]", ".note:not([hidden]) button", "summary", "button"];

/// Watches everything inside an element, for good. Call this before the application is mounted there: positions must be
/// measured before the application's first listener runs.
pub(crate) fn install(mount_point: &Element) {
    for kind in ["click", "change", "input"] {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(mount_point, kind, options, anchor).forget();
    }
}

fn anchor(event: &Event) {
    let control = event.composed_path().get(0).dyn_into::<Element>().ok();
    let Some(control) = control.filter(|control| matches!(control.closest(".bar, .waiting"), Ok(None))) else { return };
    events::record_pointer(event);
    let within = |selector: &str| control.closest(selector).ok().flatten();
    let container = within("details, fieldset, .tabs, .message, .restart");
    let app = within(".app");
    let questions = app.as_ref().and_then(|app| app.query_selector(".questions").ok().flatten());
    let restarts = within(".restart").is_some();
    // A button often disappears on a click; its container stays.
    let anchored =
        if within("button").is_some() { within("details, fieldset") } else { None }.unwrap_or_else(|| control.clone());
    let top = anchored.get_bounding_client_rect().top();
    let restore = Closure::once_into_js(move || {
        events::forget_pointer();
        // A button may have disappeared with its question.
        if let Some(question) = collapsed_question(&control).or_else(|| collapsed_question(container.as_ref()?)) {
            return focus_next_question(&question);
        }
        if anchored.is_connected() {
            restore_position(&anchored, top);
        }
        if is_gone(&control) {
            let answered = app.is_some_and(|app| matches!(app.query_selector(".advice"), Ok(Some(_))));
            let container = container.filter(|container| container.is_connected() && (answered || !restarts));
            if let Some(next) = container.and_then(|container| fallback(&container)) {
                focus(&next);
                if matches!(control.closest(".line"), Ok(Some(_))) {
                    // In a long list the chosen answer may be far down.
                    next.scroll_into_view_with_bool(false);
                }
            } else if let Some(questions) = questions {
                // Everything was reset: go back to the first question.
                questions.scroll_into_view();
                focus(&questions);
            }
        }
    });
    let _ = gloo::utils::window().request_animation_frame(restore.unchecked_ref());
}

fn restore_position(anchored: &Element, top: f64) {
    let moved = || anchored.get_bounding_client_rect().top() - top;
    if moved().abs() < 1.0 {
        return;
    }
    // On a wide screen the answer is a scroll container; elsewhere this does nothing and the page scrolls.
    if let Ok(Some(pane)) = anchored.closest(".answer") {
        pane.set_scroll_top(pane.scroll_top() + whole_pixels(moved()));
    }
    gloo::utils::window().scroll_by_with_x_and_y(0.0, moved());
}

/// The collapsed question that hides this control.
fn collapsed_question(control: &Element) -> Option<Element> {
    control.closest(".folded").ok().flatten().filter(|_| control.get_bounding_client_rect().height() == 0.0)
}

/// Focuses a control, or what comes after it if its question has collapsed.
pub(super) fn focus_or_next(control: &Element) {
    match collapsed_question(control) {
        Some(question) => focus_next_question(&question),
        None => focus(control),
    }
}

/// A question has collapsed: focus the next one. After the last, focus this one's summary line and scroll the answer
/// into view.
fn focus_next_question(question: &Element) {
    let Ok(Some(app)) = question.closest(".app") else { return };
    let find = |within: &Element, selector| within.query_selector(selector).ok().flatten();
    let answered = find(&app, ".advice").is_some();
    let next = if answered { find(question, ".line button") } else { find(&app, ".question:not(.folded, .later) h2") };
    if let Some(next) = next {
        focus(&next);
    }
    if answered || app.get_bounding_client_rect().top() < 0.0 {
        app.scroll_into_view();
    }
}

/// Scrolls to the first unanswered question and focuses it.
pub(crate) fn go_to_first_unanswered(event: &Event) {
    let next = || {
        let app = event.target()?.dyn_into::<Element>().ok()?.closest(".app").ok()??;
        app.query_selector(".question:not(:has(.tiles :checked)) h2").ok()?
    };
    if let Some(next) = next() {
        next.scroll_into_view();
        focus(&next);
    }
}

/// Removed from the document, or hidden.
fn is_gone(control: &Node) -> bool {
    let hidden =
        || control.dyn_ref::<Element>().is_some_and(|element| matches!(element.closest("[hidden]"), Ok(Some(_))));
    !control.is_connected() || hidden()
}

fn fallback(container: &Element) -> Option<Element> {
    FALLBACKS.iter().find_map(|selector| container.query_selector(selector).ok().flatten())
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "distances on a screen fit")]
fn whole_pixels(pixels: f64) -> i32 {
    pixels.round_ties_even() as i32
}
