//! What was done on the first question before the application started: it is in index.html already, and the application
//! replaces it.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::still;

/// The chosen answer, the search text and where the focus was.
#[derive(Default)]
pub(crate) struct Done {
    /// The id of the chosen reason.
    pub(crate) reason: String,
    /// Whether it was chosen with a pointer; with arrow keys the person goes on among the reasons.
    pub(crate) touched: bool,
    /// The search text.
    pub(crate) search: String,
    focus: String,
}

thread_local! {
    static DONE: RefCell<Done> = RefCell::default();
}

/// Records it. Call this before the application is mounted.
pub(crate) fn note(place: &Element) {
    let find = |selector| place.query_selector(selector).ok().flatten()?.dyn_into::<HtmlInputElement>().ok();
    let value = |selector| find(selector).map(|input| input.value()).unwrap_or_default();
    let reason = value(":checked");
    let focus = match find(":focus") {
        Some(input) if input.id().is_empty() => ["[value=", &input.value(), "]"].concat(),
        Some(_) => "#search".to_owned(),
        // Safari does not focus a radio button that is clicked.
        None if !reason.is_empty() => ["[value=", &reason, "]"].concat(),
        None => String::new(),
    };
    let touched = find(":checked:focus-visible").is_none();
    DONE.set(Done { reason, touched, search: value("#search"), focus });
}

/// Takes it, once.
pub(crate) fn take() -> Done {
    DONE.take()
}

impl Done {
    /// Restores the focus, or moves it to where the person continues.
    pub(crate) fn go_on(&self, place: &Element) {
        if !self.focus.is_empty()
            && let Ok(Some(control)) = place.query_selector(&self.focus)
        {
            still::go_on_from(&control);
        }
    }
}
