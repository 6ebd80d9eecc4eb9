//! What an event says about the control it happened on.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What now stands in the field.
pub(crate) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// Puts the focus on one of the elements beside the one the event happened on.
pub(crate) fn focus_sibling(event: &Event, index: u32) {
    let siblings = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()?.parent_element());
    if let Some(sibling) = siblings.and_then(|list| list.children().item(index)?.dyn_into::<HtmlElement>().ok()) {
        let _ = sibling.focus();
    }
}
