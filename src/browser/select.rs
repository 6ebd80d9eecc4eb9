//! Shows a part of a text where it stands.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::NodeRef;

/// Puts the focus on a field and selects from one UTF-16 unit to another.
pub(crate) fn range(place: &NodeRef, start: usize, end: usize) {
    let Some(field) = place.cast::<HtmlElement>() else { return };
    let _ = field.focus();
    let unit = |units: usize| u32::try_from(units).unwrap_or(u32::MAX);
    // A field that takes no selection has the focus at least.
    let _ = if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_selection_range(unit(start), unit(end))
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_selection_range(unit(start), unit(end))
    } else {
        Ok(())
    };
}

/// The same for all that stands in it.
pub(crate) fn all(place: &NodeRef) {
    range(place, 0, usize::MAX);
}
