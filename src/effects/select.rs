//! Selects a range of a text in its field.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::NodeRef;

use super::focus;
use crate::model::Target;

/// Focuses a field and selects a range of UTF-16 units.
pub(crate) fn range(node: &NodeRef, start: usize, end: usize) {
    if let Some(field) = node.cast::<HtmlElement>() {
        select(&field, start, end);
    }
}

/// Focuses the field of a target and selects its whole text, then calls back.
pub(crate) fn all_in(frame: &Element, target: Target, then: impl FnOnce() + 'static) {
    focus::once_there(frame, target, move |field| {
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            select(&field, 0, usize::MAX);
        }
        then();
    });
}

fn select(field: &HtmlElement, start: usize, end: usize) {
    let _ = field.focus();
    units(field, start, end);
}

/// Selects a range in the field that has the focus.
pub(super) fn units(field: &Element, start: usize, end: usize) {
    let unit = |units: usize| u32::try_from(units).unwrap_or(u32::MAX);
    // A field without selection at least gets the focus.
    let _ = if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_selection_range(unit(start), unit(end))
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_selection_range(unit(start), unit(end))
    } else {
        Ok(())
    };
}
