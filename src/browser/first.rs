//! What somebody did on the first question while the application was still on its way: it stands in the html already
//! (index.html), and goes when the application takes its place.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::still;

/// An answer, what was looked for, and where the focus was.
#[derive(Default)]
pub(crate) struct Done {
    /// The id of the reason that was chosen.
    pub(crate) reason: String,
    /// Whether it was touched, and not come to with the arrow keys, which go on from there.
    pub(crate) touched: bool,
    /// What the reasons were searched for.
    pub(crate) search: String,
    focus: String,
}

thread_local! {
    static DONE: RefCell<Done> = RefCell::default();
}

/// Takes note of it. Call it before the application is mounted there.
pub(crate) fn note(place: &Element) {
    let find = |selector| place.query_selector(selector).ok().flatten()?.dyn_into::<HtmlInputElement>().ok();
    let value = |selector| find(selector).map(|input| input.value()).unwrap_or_default();
    let reason = value(":checked");
    let focus = match find(":focus") {
        Some(input) if input.id().is_empty() => ["[value=", &input.value(), "]"].concat(),
        Some(_) => "#search".to_owned(),
        // Safari gives no focus to what is touched.
        None if !reason.is_empty() => ["[value=", &reason, "]"].concat(),
        None => String::new(),
    };
    let touched = find(":checked:focus-visible").is_none();
    DONE.set(Done { reason, touched, search: value("#search"), focus });
}

/// Hands it over, once.
pub(crate) fn take() -> Done {
    DONE.take()
}

impl Done {
    /// Puts the focus where it was, or where the person goes on.
    pub(crate) fn go_on(&self, place: &Element) {
        if !self.focus.is_empty()
            && let Ok(Some(control)) = place.query_selector(&self.focus)
        {
            still::go_on_from(&control);
        }
    }
}
