//! The bar within the thumb's reach: what we advise, and the button that copies it. What it says is also the one place
//! that speaks to a screen reader: the verdict when it changes, and what has been copied.

use guide::{Advice, Message};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::controls::{Send, block};
use super::icons;
use crate::browser::clipboard;
use crate::state::{Action, State};
use crate::words;

/// Elements that other parts of the page have to find.
#[derive(Clone, Default)]
pub(crate) struct Places {
    /// All of the page.
    pub(crate) frame: NodeRef,
    /// The verdict.
    pub(crate) heading: NodeRef,
    /// The subject of the open message.
    pub(crate) subject: NodeRef,
    /// Its text.
    pub(crate) body: NodeRef,
}

/// What of a message is copied.
#[derive(Clone, Copy)]
pub(crate) enum What {
    /// Its text, with the words to say so.
    Text(&'static str),
    /// Its subject.
    Subject,
    /// Both, one under the other.
    Both,
}

/// Always there, so that what it says is heard; seen once there is an answer.
pub(crate) fn view(
    state: &State,
    send: &Send,
    advice: Option<&Advice>,
    open: Option<&Message>,
    places: &Places,
) -> Html {
    let says = match advice {
        _ if !state.status.is_empty() => state.status.clone(),
        Some(advice) => words::verdict(advice.course).to_owned(),
        None => String::new(),
    };
    let content = html! {
        <>
            if let Some(advice) = advice {
                <span class="badge" data-verdict={advice.course.id()}>{ icons::verdict(advice.course) }</span>
            }
            <div class="says">
                <p role="status">{ says }</p>
                if advice.is_some() {
                    <button type="button" class="link" onclick={read(places)}>{ "Read the advice" }</button>
                }
            </div>
            if let Some(fresh) = open {
                { copy_button(state, send, fresh, places) }
            }
        </>
    };
    let class = match advice {
        None => "bar empty",
        Some(_) if state.status.is_empty() => "bar",
        Some(_) => "bar said",
    };
    block(class, content)
}

fn copy_button(state: &State, send: &Send, fresh: &Message, places: &Places) -> Html {
    let message = state.edit(fresh.kind).map_or(fresh, |edit| &edit.text);
    let (label, copied) = words::copy(message.kind);
    let onclick = copying(send, &message.body, What::Text(copied), places);
    html! { <button type="button" class="button primary" {onclick}>{ label }</button> }
}

fn read(places: &Places) -> Callback<MouseEvent> {
    let heading = places.heading.clone();
    Callback::from(move |_| {
        if let Some(heading) = heading.cast::<HtmlElement>() {
            heading.scroll_into_view();
            let _ = heading.focus();
        }
    })
}

/// Subject and text as one.
pub(crate) fn whole(message: &Message) -> String {
    match &message.subject {
        Some(subject) => ["Subject: ", subject, "\n\n", &message.body].concat(),
        None => message.body.clone(),
    }
}

/// A callback that copies, and says what; where nothing will copy, it selects the text and says how.
pub(crate) fn copying(send: &Send, text: &str, what: What, places: &Places) -> Callback<MouseEvent> {
    let (send, text, places) = (send.clone(), text.to_owned(), places.clone());
    Callback::from(move |_| {
        let (send, places) = (send.clone(), places.clone());
        // What was said before goes first, so that the same words are heard again.
        send.emit(Action::Say(""));
        clipboard::copy(text.clone(), places.frame.cast::<Element>(), move |copied| {
            let words = match (copied, what) {
                (true, What::Text(words)) => words,
                (true, What::Subject) => "Copied: subject",
                (true, What::Both) => "Copied: subject and text",
                (false, what) => {
                    select(what, &places);
                    if matches!(what, What::Both) {
                        "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy. Then copy the subject by itself."
                    } else {
                        "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy."
                    }
                }
            };
            send.emit(Action::Say(words));
        });
    })
}

fn select(what: What, places: &Places) {
    let field = if matches!(what, What::Subject) { &places.subject } else { &places.body };
    let Some(field) = field.cast::<HtmlElement>() else { return };
    let _ = field.focus();
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.select();
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    }
}
