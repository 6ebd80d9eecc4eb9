//! Menus are `<details>`. This closes one that is open once it was used, by a press elsewhere, when the focus goes elsewhere,
//! and with Escape.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::focus;

/// Watches everything inside an element, for good.
pub(crate) fn install(mount_point: &Element) {
    for kind in ["click", "focusin", "keydown"] {
        EventListener::new(mount_point, kind, close).forget();
    }
}

fn close(event: &Event) {
    if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() != "Escape") {
        return;
    }
    let Ok(control) = event.composed_path().get(0).dyn_into::<Element>() else { return };
    let find = |within: &Element, selector: &str| within.query_selector(selector).ok().flatten();
    let Some(menu) = control.closest(".app").ok().flatten().and_then(|app| find(&app, ".menu[open]")) else { return };
    let Some(summary) = find(&menu, "summary") else { return };
    let stays = match event.type_().as_str() {
        // The browser itself closes it by a press on its summary.
        "click" => summary.contains(Some(&control)),
        "focusin" => menu.contains(Some(&control)),
        _ => false,
    };
    if stays {
        return;
    }
    // What has the focus in it will be hidden.
    if focus::active(&menu).is_some_and(|active| menu.contains(Some(&active))) {
        focus::in_place(&summary);
    }
    let _ = menu.remove_attribute("open");
}
