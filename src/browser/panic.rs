//! What is left after a fault of ours: plain words, the text the person had, and a way to begin afresh.
//!
//! When this runs, the application may be in any state; so it asks nothing of it and only looks at the page.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use guide::Message;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, HtmlTextAreaElement};

/// What somebody may have put some work into.
const TYPED: &str = "textarea, input:not([type=radio], [type=checkbox], [type=number], [type=search])";

static DEAD: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// The messages that were changed by hand. Of those, the page shows no more than one.
    static EDITS: RefCell<Vec<Message>> = const { RefCell::new(Vec::new()) };
}

/// Puts these by, for a panic to find.
pub(crate) fn put_by(edits: Vec<Message>) {
    EDITS.set(edits);
}

/// Whether the application has stopped: it then holds nothing back when the person leaves.
pub(crate) fn is_dead() -> bool {
    DEAD.load(Ordering::Relaxed)
}

/// From here on a panic leaves a notice, with everything that was typed in it.
pub(crate) fn keep_what_was_typed() {
    yew::set_custom_panic_hook(Box::new(|info| {
        if !DEAD.swap(true, Ordering::Relaxed) {
            // A notice that cannot be shown is no reason for a second panic inside the first.
            let _ = show_notice(info);
        }
    }));
}

fn show_notice(info: &PanicHookInfo<'_>) -> Option<()> {
    if let Some(place) = info.location() {
        // The message of a panic may quote what was typed; the place in the source cannot.
        web_sys::console::error_3(&place.file().into(), &place.line().into(), &place.column().into());
    }
    let document = web_sys::window()?.document()?;
    let app = document.get_element_by_id("app")?;
    let kept = what_was_typed(&app);

    let notice = element(&document, "main", None)?;
    notice.set_class_name("panic");
    let alert = element(&document, "div", None)?;
    alert.set_attribute("role", "alert").ok()?;
    let sorry = "Something went wrong on this page, and it cannot go on. The fault is ours. Nothing was sent.";
    for (tag, words) in [("h2", "This page has stopped"), ("p", sorry)] {
        let line = element(&document, tag, Some(words))?;
        alert.append_child(&line).ok()?;
    }
    notice.append_child(&alert).ok()?;
    if !kept.is_empty() {
        let label = element(&document, "label", Some("Your text, to copy from here"))?;
        let text = element(&document, "textarea", None)?.dyn_into::<HtmlTextAreaElement>().ok()?;
        text.set_value(&kept);
        text.set_read_only(true);
        text.set_rows(16);
        label.append_child(&text).ok()?;
        notice.append_child(&label).ok()?;
    }
    let again = element(&document, "a", Some("Start again"))?;
    again.set_attribute("href", "").ok()?;
    notice.append_child(&again).ok()?;
    // With the element go the listeners of the application that hang on it.
    app.replace_with_with_node_1(&notice).ok()?;
    notice.scroll_into_view();
    Some(())
}

fn element(document: &Document, tag: &str, words: Option<&str>) -> Option<Element> {
    let element = document.create_element(tag).ok()?;
    element.set_text_content(words);
    Some(element)
}

fn what_was_typed(app: &Element) -> String {
    let mut kept = String::new();
    let Ok(fields) = app.query_selector_all(TYPED) else {
        return kept;
    };
    for index in 0..fields.length() {
        let value = match fields.item(index).map(JsCast::dyn_into::<HtmlTextAreaElement>) {
            Some(Ok(area)) => area.value(),
            Some(Err(node)) => node.dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
            None => continue,
        };
        if !value.is_empty() {
            add(&mut kept, &value);
        }
    }
    for edit in EDITS.take() {
        if !kept.contains(&edit.body) {
            add(&mut kept, &edit.subject.unwrap_or_default());
            add(&mut kept, &edit.body);
        }
    }
    kept
}

fn add(kept: &mut String, text: &str) {
    kept.push_str(text);
    kept.push_str("\n\n");
}
