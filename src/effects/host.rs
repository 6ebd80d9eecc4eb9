//! The element around an instance: its options, its requests and the events it receives. The other side is
//! `element/engine.js`; each instance has its own.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::Element;
use yew::Callback;

use crate::host::edition::ELEMENT;

#[wasm_bindgen]
extern "C" {
    /// The element this instance is mounted on.
    pub(super) fn place() -> Element;
    fn tell(what: &str, one: &str, other: &str);
}

/// Requests from the element, each an event of that name at the mount point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// The options have changed.
    OptionsChanged,
    /// The element was removed from the document: release all references from outside.
    Removed,
    /// It is in the document again.
    Reinserted,
    /// Start over.
    Reset,
}

/// Listens for requests, for as long as the instance lives.
pub(crate) fn listen(then: &Callback<Command>) {
    let commands = [
        ("renew", Command::OptionsChanged),
        ("away", Command::Removed),
        ("back", Command::Reinserted),
        ("reset", Command::Reset),
    ];
    for (name, command) in commands {
        let then = then.clone();
        EventListener::new(&place(), name, move |_| then.emit(command)).forget();
    }
}

/// An option by name, unless it is empty.
pub(crate) fn option(name: &str) -> Option<String> {
    // Unit tests run without a mount point.
    if !cfg!(target_family = "wasm") {
        return None;
    }
    place().get_attribute(&["data-", name].concat()).filter(|value| !value.is_empty())
}

/// Reports the advice: the ids of the verdict and the plan, nothing a person has typed.
pub(crate) fn report_advice(verdict: &str, plan: &str) {
    tell("verdict", verdict, plan);
}

/// Reports which kind of message was copied.
pub(crate) fn report_copied(kind: &str) {
    if ELEMENT {
        tell("copied", kind, "");
    }
}

/// Reports that the questions are visible.
pub(super) fn report_ready() {
    tell("ready", "", "");
}

/// Reports an invalid option.
pub(crate) fn report_invalid_option(words: &str) {
    tell("complaint", words, "");
}

/// Whether the surrounding frame can neither download files nor open other programs.
pub(crate) fn is_sandboxed() -> bool {
    option("sealed").is_some()
}

/// Shows a text to copy, where the frame cannot download files; false where it can.
pub(super) fn show_if_sandboxed(name: &str, text: &str) -> bool {
    let sandboxed = is_sandboxed();
    if sandboxed {
        tell("unsaved", name, text);
    }
    sandboxed
}

/// The parts a site can style: class and part name.
const PARTS: [&str; 5] = ["questions", "answer", "advice", "verdict", "bar"];

/// Sets the part names, and the heading levels that the page asks for. Classes do not change.
pub(crate) fn set_parts_and_levels(level: u32) {
    let place = place();
    for part in PARTS {
        if let Ok(Some(element)) = place.query_selector(&[".", part].concat()) {
            let _ = element.set_attribute("part", part);
        }
    }
    let Ok(headings) = place.query_selector_all("h2, h3, h4") else { return };
    for heading in (0..headings.length()).filter_map(|index| headings.item(index)?.dyn_into::<Element>().ok()) {
        if level == 0 {
            let _ = heading.remove_attribute("aria-level");
            continue;
        }
        let html_level = heading.tag_name().bytes().last().map_or(2, |digit| u32::from(digit.saturating_sub(b'0')));
        let level = ((level + html_level.saturating_sub(2)) as usize).to_string();
        let _ = heading.set_attribute("aria-level", &level);
    }
}
