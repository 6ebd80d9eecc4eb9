//! Changes the text of a field as somebody does who selects a part and types over it, so that the browser's own way back, Ctrl+Z,
//! leads over the change to what was typed before it. A text that is merely set ends that way.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlDocument};

use super::{autofill, events, focus, select};
use crate::model::Target;

/// Writes a text over the one in the field of a target, if that is there and holds another. Where the browser refuses, the field
/// gets it when it is drawn, and the way back is the page's own.
pub(super) fn over(frame: &Element, target: Target, text: &str) {
    let Some(field) = focus::find(frame, target) else { return };
    let Some(document) = frame.owner_document() else { return };
    let (start, end, typed) = difference(&events::text_of(&field), text);
    if start == end && typed.is_empty() {
        return;
    }
    let focused = focus::active(frame);
    focus::in_place(&field);
    // What is folded away takes no focus, and the text would be typed elsewhere.
    if focus::active(frame).as_ref() == Some(&field) {
        select::units(&field, start, end);
        type_quietly(&document, typed);
        // A field says that it has changed when it loses the focus.
        autofill::know(&field);
    }
    // Whoever has pressed a button goes on from there.
    if let Some(focused) = focused {
        focus::in_place(&focused);
    }
}

/// Types over what is selected. The page knows the text already, so nobody hears of it.
fn type_quietly(document: &Document, text: &str) {
    let Some(window) = document.default_view() else { return };
    let first = EventListenerOptions::run_in_capture_phase();
    let hushed = EventListener::new_with_options(&window, "input", first, Event::stop_immediate_propagation);
    let command = if text.is_empty() { "delete" } else { "insertText" };
    let document = document.unchecked_ref::<HtmlDocument>();
    let _ = document.exec_command_with_show_ui_and_value(command, false, text);
    drop(hushed);
}

/// The range of the old text that differs, in UTF-16 units, and what stands there in the new one.
fn difference<'a>(old: &str, new: &'a str) -> (usize, usize, &'a str) {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        let same = pairs.take_while(|(old, new)| old == new).map(|(one, _)| one);
        same.fold((0, 0), |(bytes, units), one| (bytes + one.len_utf8(), units + one.len_utf16()))
    };
    let (before, start) = same(&mut old.chars().zip(new.chars()));
    let (old, new) = (old.get(before..).unwrap_or_default(), new.get(before..).unwrap_or_default());
    let (after, _) = same(&mut old.chars().rev().zip(new.chars().rev()));
    let part = |text: &'a str| text.get(..text.len().saturating_sub(after)).unwrap_or_default();
    let replaced = old.get(..old.len().saturating_sub(after)).unwrap_or_default();
    (start, start + replaced.encode_utf16().count(), part(new))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn only_what_differs_is_typed() {
        assert_eq!(difference("Hello!!! Ada", "Hello! Ada"), (6, 8, ""));
        assert_eq!(difference("I am ill.", "I am 😀 ill."), (5, 5, "😀 "));
        assert_eq!(difference("😀 an old one", "😀 a new one"), (4, 9, " new"));
        assert_eq!(difference("", "all of it"), (0, 0, "all of it"));
        assert_eq!(difference("aaa", "aa"), (2, 3, ""));
        assert_eq!(difference("same", "same"), (4, 4, ""));
    }
}
