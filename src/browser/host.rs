//! What is around the element, on somebody else's page: what it is given, what it is asked to do, and what it tells. The other
//! side is `boot/engine.js`; each instance has its own.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::Element;
use yew::Callback;

use crate::edition::ELEMENT;

#[wasm_bindgen]
extern "C" {
    /// Where this instance is mounted.
    pub(super) fn place() -> Element;
    fn tell(what: &str, one: &str, other: &str);
}

/// What the element asks of its instance, each by an event of that name at the place where it is mounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// The options were changed.
    Renew,
    /// The element was taken out of the page: nothing may hold on to it from outside.
    Away,
    /// It is in the page again.
    Back,
    /// Everything is to begin anew.
    Reset,
}

/// Asks for what is to be done, for as long as the instance lives.
pub(crate) fn listen(then: &Callback<Command>) {
    let commands =
        [("renew", Command::Renew), ("away", Command::Away), ("back", Command::Back), ("reset", Command::Reset)];
    for (name, command) in commands {
        let then = then.clone();
        EventListener::new(&place(), name, move |_| then.emit(command)).forget();
    }
}

/// An option by its name, unless it is empty.
pub(crate) fn option(name: &str) -> Option<String> {
    // The tests of units run where there is no page.
    if !cfg!(target_family = "wasm") {
        return None;
    }
    place().get_attribute(&["data-", name].concat()).filter(|value| !value.is_empty())
}

/// Tells what was advised: the ids of the verdict and of the plan, and nothing a person has typed.
pub(crate) fn advised(verdict: &str, plan: &str) {
    tell("verdict", verdict, plan);
}

/// Tells what kind of message was copied.
pub(crate) fn copied(kind: &str) {
    if ELEMENT {
        tell("copied", kind, "");
    }
}

/// Tells that everything is on show.
pub(super) fn ready() {
    tell("ready", "", "");
}

/// Names an option that means nothing.
pub(crate) fn complain(words: &str) {
    tell("complaint", words, "");
}

/// Whether the frame around it may neither save files nor open other programs.
pub(crate) fn is_sealed() -> bool {
    option("sealed").is_some()
}

/// Has a text shown where the frame around it may not save files; false where it may.
pub(super) fn shown_instead(name: &str, text: &str) -> bool {
    let sealed = is_sealed();
    if sealed {
        tell("unsaved", name, text);
    }
    sealed
}

/// What a site may style, by its class and by its part.
const PARTS: [&str; 5] = ["questions", "answer", "advice", "verdict", "bar"];

/// Names the parts, and puts the headings on the level the page asks for. They stay what they are for the style sheet.
pub(crate) fn dress(level: u32) {
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
        let own = heading.tag_name().bytes().last().map_or(2, |digit| u32::from(digit.saturating_sub(b'0')));
        let level = ((level + own.saturating_sub(2)) as usize).to_string();
        let _ = heading.set_attribute("aria-level", &level);
    }
}
