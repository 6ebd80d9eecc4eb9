//! Input on the first screen before the application started: index.html has a static copy of it, which the application
//! replaces. `boot/early.js` marks the kind that was tapped.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::focus;

/// The tapped kind, the text and where the focus was.
#[derive(Clone, Default)]
pub(crate) struct EarlyInput {
    /// The id of the kind.
    pub(crate) kind: String,
    /// The text under "What has happened?".
    pub(crate) search: String,
    /// Whether the focus was on the text field, or on a kind.
    focus: Option<String>,
}

thread_local! {
    static EARLY_INPUT: RefCell<EarlyInput> = RefCell::default();
}

/// Records the input so far. Call this before the application is mounted.
pub(crate) fn record(mount_point: &Element) {
    let find = |selector| mount_point.query_selector(selector).ok().flatten();
    let value = |element: Element| element.get_attribute("value");
    let kind = find("[data-early]").and_then(value).unwrap_or_default();
    let field = find("#happened").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let search = field.map(|field| field.value()).unwrap_or_default();
    let focus = match find(":focus") {
        Some(button) if button.tag_name() == "BUTTON" => {
            value(button).map(|kind| ["button[value=", &kind, "]"].concat())
        }
        Some(_) => Some("#happened".to_owned()),
        None => None,
    };
    EARLY_INPUT.set(EarlyInput { kind, search, focus });
}

/// Takes the recorded input; empty after the first call.
pub(crate) fn take() -> EarlyInput {
    EARLY_INPUT.take()
}

impl EarlyInput {
    /// Restores the focus.
    pub(crate) fn restore_focus(&self, mount_point: &Element) {
        if let Some(selector) = &self.focus
            && let Ok(Some(control)) = mount_point.query_selector(selector)
        {
            focus::in_place(&control);
        }
    }
}
