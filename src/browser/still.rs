//! Keeps the touched control at its place on the screen, and keeps the focus, when an answer shows or hides something.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, FocusOptions, HtmlElement, Node};

use super::events;

/// Where the focus goes when the focused control disappears, in order of preference.
const SUCCESSORS: [&str; 5] =
    [":scope > .asked input:checked", "[aria-selected=true]", ".note:not([hidden]) button", "summary", "button"];

/// Watches everything inside an element, for good. Call this before the application is mounted there: positions must be
/// measured before the application's first listener runs.
pub(crate) fn keep(place: &Element) {
    for kind in ["click", "change", "input"] {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(place, kind, options, hold).forget();
    }
}

fn hold(event: &Event) {
    let touched = event.composed_path().get(0).dyn_into::<Element>().ok();
    let Some(touched) = touched.filter(|touched| matches!(touched.closest(".bar, .waiting"), Ok(None))) else { return };
    events::note(event);
    let within = |selector: &str| touched.closest(selector).ok().flatten();
    let home = within("details, fieldset, .tabs, .message, .restart");
    let app = within(".app");
    let questions = app.as_ref().and_then(|app| app.query_selector(".questions").ok().flatten());
    let restarts = within(".restart").is_some();
    // A button often disappears on a click; its container stays.
    let held =
        if within("button").is_some() { within("details, fieldset") } else { None }.unwrap_or_else(|| touched.clone());
    let before = held.get_bounding_client_rect().top();
    let settle = Closure::once_into_js(move || {
        events::forget();
        // A button may have disappeared with its question.
        if let Some(question) = folded(&touched).or_else(|| folded(home.as_ref()?)) {
            return go_on(&question);
        }
        if held.is_connected() {
            scroll(&held, before);
        }
        if is_gone(&touched) {
            let answered = app.is_some_and(|app| matches!(app.query_selector(".advice"), Ok(Some(_))));
            let home = home.filter(|home| home.is_connected() && (answered || !restarts));
            if let Some(next) = home.and_then(|home| successor(&home)) {
                focus(&next);
                if matches!(touched.closest(".line"), Ok(Some(_))) {
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
    let _ = gloo::utils::window().request_animation_frame(settle.unchecked_ref());
}

fn scroll(held: &Element, before: f64) {
    let moved = || held.get_bounding_client_rect().top() - before;
    if moved().abs() < 1.0 {
        return;
    }
    // On a wide screen the answer is a scroll container; elsewhere this does nothing and the page scrolls.
    if let Ok(Some(pane)) = held.closest(".answer") {
        pane.set_scroll_top(pane.scroll_top() + whole(moved()));
    }
    gloo::utils::window().scroll_by_with_x_and_y(0.0, moved());
}

/// The collapsed question that hides this control.
fn folded(touched: &Element) -> Option<Element> {
    touched.closest(".folded").ok().flatten().filter(|_| touched.get_bounding_client_rect().height() == 0.0)
}

/// Focuses a control, or what comes after it if its question has collapsed.
pub(super) fn go_on_from(control: &Element) {
    match folded(control) {
        Some(question) => go_on(&question),
        None => focus(control),
    }
}

/// A question has collapsed: focus the next one. After the last, focus this one's summary line and scroll the answer
/// into view.
fn go_on(question: &Element) {
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
pub(crate) fn to_next(event: &Event) {
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
fn is_gone(touched: &Node) -> bool {
    let hidden =
        || touched.dyn_ref::<Element>().is_some_and(|element| matches!(element.closest("[hidden]"), Ok(Some(_))));
    !touched.is_connected() || hidden()
}

fn successor(home: &Element) -> Option<Element> {
    SUCCESSORS.iter().find_map(|selector| home.query_selector(selector).ok().flatten())
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = element.focus_with_options(&still);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "distances on a screen fit")]
fn whole(pixels: f64) -> i32 {
    pixels.round_ties_even() as i32
}
