//! Input on the first question before the application started: index.html has a static copy of the question, which the
//! application replaces.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::anchor;

/// The chosen answer, the search text and where the focus was.
#[derive(Default)]
pub(crate) struct EarlyInput {
    /// The id of the chosen reason.
    pub(crate) reason: String,
    /// Whether it was chosen with a pointer; with arrow keys the person goes on among the reasons.
    pub(crate) by_pointer: bool,
    /// The search text.
    pub(crate) search: String,
    focus: String,
}

thread_local! {
    static EARLY_INPUT: RefCell<EarlyInput> = RefCell::default();
}

/// Records the input so far. Call this before the application is mounted.
pub(crate) fn record(mount_point: &Element) {
    let find = |selector| mount_point.query_selector(selector).ok().flatten()?.dyn_into::<HtmlInputElement>().ok();
    let value = |selector| find(selector).map(|input| input.value()).unwrap_or_default();
    let reason = value(":checked");
    let focus = match find(":focus") {
        Some(input) if input.id().is_empty() => ["[value=", &input.value(), "]"].concat(),
        Some(_) => "#search".to_owned(),
        // Safari does not focus a radio button that is clicked.
        None if !reason.is_empty() => ["[value=", &reason, "]"].concat(),
        None => String::new(),
    };
    let by_pointer = find(":checked:focus-visible").is_none();
    EARLY_INPUT.set(EarlyInput { reason, by_pointer, search: value("#search"), focus });
}

/// Takes the recorded input; empty after the first call.
pub(crate) fn take() -> EarlyInput {
    EARLY_INPUT.take()
}

impl EarlyInput {
    /// Restores the focus, or moves it to where the person continues.
    pub(crate) fn restore_focus(&self, mount_point: &Element) {
        if !self.focus.is_empty()
            && let Ok(Some(control)) = mount_point.query_selector(&self.focus)
        {
            anchor::focus_or_next(&control);
        }
    }
}
