//! Who may move the focus, and when.
//!
//! 1. A person moves it as they like. Nothing here moves it after they have.
//! 2. Somebody who goes on to another screen is taken to its heading, and the screen to its top.
//! 3. Somebody whose action opens a field is taken to that field.
//! 4. Where the control that was used has gone, the focus goes to the nearest control that is left, not back to the start of
//!    the page. A menu that closes gives it to the button that opened it.
//! 5. What was touched stays where it is on the screen, whatever appears or goes above it.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, FocusOptions, HtmlElement};
use words::Field;

use crate::host::edition::ELEMENT;
use crate::model::Target;

/// Where to look for a target, in order of preference.
fn selectors(target: Target) -> Vec<String> {
    let all = |selectors: &[&str]| selectors.iter().map(|&selector| selector.to_owned()).collect();
    match target {
        Target::Screen => all(&["[data-focus=screen]"]),
        Target::Date => all(&["input[type=date]"]),
        Target::Zone => all(&[".date fieldset input[type=text]"]),
        Target::GapField => all(&[".gap input"]),
        Target::Gap(before) => {
            let before = before.map(Field::id).unwrap_or_default();
            let before = ["button[data-gap=", before, "], [data-gap=", before, "] button"].concat();
            let mut gaps = all(&[".gap button", ".letter [data-focus=letter]"]);
            gaps.insert(0, before);
            gaps
        }
        Target::Editor(kind) => vec![["#edit-", kind.id()].concat()],
        Target::Subject(kind) => vec![["#letter-", kind.id(), " .editor input"].concat()],
        Target::OwnMessage => all(&["#own-message"]),
        Target::Letter(kind) => vec![["#letter-", kind.id(), " .edit"].concat()],
        Target::Times => all(&[".times button"]),
        Target::Time(index) => vec![["[data-time=\"", &index.to_string(), "\"] input"].concat()],
        Target::Number => all(&[".dial input"]),
        Target::Confirm => all(&[".confirm button", ".restart"]),
    }
}

/// The element of a target within the page.
pub(super) fn find(frame: &Element, target: Target) -> Option<Element> {
    let first = |selector: &str| frame.query_selector(selector).ok().flatten();
    let found = selectors(target).iter().find_map(|selector| first(selector));
    // What is folded is not there before it is unfolded.
    if found.is_none()
        && target == Target::Number
        && let Some(fold) = first("[data-holds=number]")
    {
        unfold(&fold);
    }
    found
}

/// Opens a folded part.
fn unfold(fold: &Element) {
    let _ = fold.set_attribute("open", "");
}

thread_local! {
    /// How many changes are still to move the focus.
    static PENDING: Cell<u32> = const { Cell::new(0) };
}

/// How many frames to wait for a target. Yew draws components one after another, and on a slow device not all of them in
/// the frame of the change.
const PATIENCE: u32 = 120;

/// Calls back with the element of a target, once it is there and the change that asks for it is on the screen; with none if
/// it does not come.
pub(super) fn once_there(frame: &Element, target: Target, then: impl FnOnce(Option<Element>) + 'static) {
    look(frame.clone(), target, PATIENCE, then);
}

fn look(frame: Element, target: Target, frames: u32, then: impl FnOnce(Option<Element>) + 'static) {
    after_rendering(move || match find(&frame, target) {
        None if frames > 0 => look(frame, target, frames - 1, then),
        found => then(found),
    });
}

/// Moves the focus once the change that asks for it is on the screen, unless the person has moved it by then.
pub(crate) fn later(frame: &Element, target: Target) {
    let (here, before) = (frame.clone(), active(frame));
    PENDING.set(PENDING.get() + 1);
    once_there(frame, target, move |element| {
        PENDING.set(PENDING.get().saturating_sub(1));
        let now = active(&here);
        let moved = now != before && now.as_ref().is_some_and(|now| here.contains(Some(now)) && *now != here);
        let Some(element) = element.filter(|_| !moved) else { return };
        // What is folded away is shown first.
        if let Ok(Some(fold)) = element.closest("details") {
            unfold(&fold);
        }
        if let Target::Gap(_) = target {
            // Whoever has filled a gap reads on where they are.
            focus(&element, true);
        } else if target == Target::Screen {
            focus(&element, true);
            // Where the top can be seen, nothing has to move.
            if here.get_bounding_client_rect().top() < covered_above(&here) {
                here.scroll_into_view();
            }
        } else {
            focus(&element, false);
        }
    });
}

/// How much of the window a site's own header covers at the top, in pixels: element/edges.js measures it, and the styles keep
/// as much clear.
fn covered_above(frame: &Element) -> f64 {
    let margin = computed(frame, "scroll-margin-top");
    margin.map(|margin| js_sys::parse_float(&margin)).filter(|pixels| pixels.is_finite()).unwrap_or_default()
}

/// The part of a site that scrolls in place of the window, where the element stands in one.
fn scrolling_part(frame: &Element) -> Option<Element> {
    if !ELEMENT {
        return None;
    }
    let mut at = Some(frame.clone());
    while let Some(element) = at {
        // What the body says of scrolling, the window does.
        if element.local_name() == "body" {
            return None;
        }
        let scrolls = computed(&element, "overflow-y").is_some_and(|how| how == "auto" || how == "scroll");
        if scrolls && element.scroll_height() > element.client_height() {
            return Some(element);
        }
        // Out of a shadow root to what it is in.
        at = element
            .parent_element()
            .or_else(|| js_sys::Reflect::get(&element.get_root_node(), &"host".into()).ok()?.dyn_into().ok());
    }
    None
}

fn computed(element: &Element, property: &str) -> Option<String> {
    gloo::utils::window().get_computed_style(element).ok()??.get_property_value(property).ok()
}

/// Watches everything inside an element, for good. Call this before the application is mounted there: places must be measured
/// before the application's first listener runs.
pub(crate) fn install(mount_point: &Element) {
    for kind in ["click", "change"] {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(mount_point, kind, options, keep_place).forget();
    }
}

/// Rules 4 and 5.
fn keep_place(event: &Event) {
    let Ok(control) = event.composed_path().get(0).dyn_into::<Element>() else { return };
    let closest = |selector: &str| control.closest(selector).ok().flatten();
    let Some(frame) = closest(".app") else { return };
    // A button often goes with a click; what it stood in stays.
    let around = closest("details, fieldset, section, .questions, .bar");
    let in_bar = closest(".bar").is_some();
    let screen = screen(&frame);
    let anchor = closest("button").and_then(|_| closest("li, fieldset, details")).unwrap_or_else(|| control.clone());
    let top = anchor.get_bounding_client_rect().top();
    after_rendering(move || {
        if screen != self::screen(&frame) {
            return;
        }
        if anchor.is_connected() && !in_bar {
            let moved = anchor.get_bounding_client_rect().top() - top;
            if moved.abs() >= 1.0 {
                match scrolling_part(&frame) {
                    Some(part) => part.scroll_by_with_x_and_y(0.0, moved),
                    None => gloo::utils::window().scroll_by_with_x_and_y(0.0, moved),
                }
            }
        }
        if control.is_connected() {
            return;
        }
        // A frame later, so that a field which the action has opened is there first.
        after_rendering(move || {
            let is_lost = || PENDING.get() == 0 && active(&frame).is_none_or(|now| !frame.contains(Some(&now)));
            let heading = frame.query_selector("[data-focus=screen]").ok().flatten();
            let near = around.filter(|near| near.is_connected());
            let near = near.and_then(|near| near.query_selector_all("input:checked, summary, button, [tabindex]").ok());
            let near =
                near.iter().flat_map(|near| (0..near.length()).filter_map(|index| near.get(index)?.dyn_into().ok()));
            // What is hidden does not take it.
            for each in near.chain(heading) {
                if !is_lost() {
                    break;
                }
                focus(&each, true);
            }
        });
    });
}

/// Which screen is shown.
fn screen(frame: &Element) -> String {
    frame.class_name()
}

/// The element with the focus. In a shadow root only the root knows it.
pub(super) fn active(frame: &Element) -> Option<Element> {
    let active = js_sys::Reflect::get(&frame.get_root_node(), &"activeElement".into()).ok()?;
    active.dyn_into().ok()
}

fn focus(element: &Element, in_place: bool) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(in_place);
        let _ = element.focus_with_options(&options);
    }
}

/// Focuses an element where it stands: nothing scrolls.
pub(super) fn in_place(element: &Element) {
    focus(element, true);
}

fn after_rendering(then: impl FnOnce() + 'static) {
    let then: JsValue = Closure::once_into_js(then);
    let _ = gloo::utils::window().request_animation_frame(then.unchecked_ref());
}
