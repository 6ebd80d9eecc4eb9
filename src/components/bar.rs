//! The bar within the thumb's reach: what we advise, and the button that copies it. What it says is also the one place
//! that speaks to a screen reader: the verdict when it changes, and what has been copied.

use policy::MessageKind;
use web_sys::{Element, HtmlElement};
use words::{Advice, Finding, Message};
use yew::prelude::*;

use super::call_now::is_call;
use super::controls::{Dispatch, act, all, block, element, press};
use super::icons;
use crate::browser::{clipboard, host, select};
use crate::labels;
use crate::state::{Action, State};

/// Elements that other parts of the page have to find.
#[derive(Clone, Default)]
pub(crate) struct Places {
    /// All of the page.
    pub(crate) frame: NodeRef,
    /// The verdict.
    pub(crate) heading: NodeRef,
    /// Where they are called.
    pub(crate) call: NodeRef,
    /// The subject of the open message.
    pub(crate) subject: NodeRef,
    /// Its text.
    pub(crate) body: NodeRef,
    /// The message written elsewhere.
    pub(crate) own: NodeRef,
}

/// What is copied, which decides what is said then.
#[derive(Clone, Copy)]
pub(crate) enum What {
    /// The text of a message.
    Text(MessageKind),
    /// A subject.
    Subject(MessageKind),
    /// Both, one under the other.
    Both(MessageKind),
    /// A message written elsewhere.
    Own,
    /// A template of the house.
    Template,
    /// The message of one of several interviews.
    Other(usize),
}

impl What {
    /// The kind of message, by its id.
    const fn kind(self) -> &'static str {
        match self {
            Self::Text(kind) | Self::Subject(kind) | Self::Both(kind) => kind.id(),
            Self::Other(_) => MessageKind::Email.id(),
            Self::Own => "own",
            Self::Template => "template",
        }
    }
}

/// Something to copy.
pub(crate) struct CopyRequest<'a> {
    /// The words.
    pub(crate) text: &'a str,
    /// What they are.
    pub(crate) what: What,
    /// The field that holds them, to be selected where nothing will copy.
    pub(crate) field: &'a NodeRef,
    /// What has to be looked at first, and the text it was found in.
    pub(crate) first: Option<(&'a Finding, &'a str)>,
}

/// Always there, so that what it says is heard; seen once there is an answer.
pub(crate) fn view(
    state: &State,
    send: &Dispatch,
    advice: Option<&Advice>,
    open: Option<&Message>,
    findings: &[Finding],
    places: &Places,
) -> Html {
    let says = match advice {
        _ if !state.status.is_empty() => state.status.clone(),
        Some(advice) => labels::verdict(advice.effective_verdict).to_owned(),
        None => String::new(),
    };
    let mut content = Vec::with_capacity(3);
    let mut said = vec![element("p", &["role"], &["status"], says.into())];
    if let Some(advice) = advice {
        let id = advice.effective_verdict.id();
        content.push(element(
            "span",
            &["class", "data-verdict"],
            &["badge", id],
            icons::verdict(advice.effective_verdict),
        ));
        // Whoever has copied the email has not called yet.
        let (class, label, heading) = if is_call(advice) {
            ("link call", "Call now", &places.call)
        } else {
            ("link", "Read the advice", &places.heading)
        };
        said.push(press(class, label.into(), read(heading)));
    }
    content.push(block("says", all(said)));
    if let Some(fresh) = open {
        content.push(copy_button(state, send, fresh, findings, places));
    }
    let class = match advice {
        None => "bar empty",
        Some(_) if state.status.is_empty() => "bar",
        Some(_) => "bar said",
    };
    block(class, all(content))
}

fn copy_button(state: &State, send: &Dispatch, fresh: &Message, findings: &[Finding], places: &Places) -> Html {
    let message = state.edit(fresh.kind).map_or(fresh, |edit| &edit.text);
    let (label, _) = labels::copy(message.kind);
    let first = state.holds(&message.body, findings).map(|finding| (finding, message.body.as_str()));
    let copy = CopyRequest { text: &message.body, what: What::Text(message.kind), field: &places.body, first };
    let onclick = copying(send, &copy, places);
    // The same button, so that it stays under the finger; it says what pressing it again will do.
    let label = if state.asking && first.is_none() { "Copy anyway" } else { label };
    press("button primary", label.into(), onclick)
}

fn read(heading: &NodeRef) -> Callback<Event> {
    let heading = heading.clone();
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

/// A callback that copies, and says what; where nothing will copy, it selects the text and says how. What would do harm is
/// named first, and only once.
pub(crate) fn copying(send: &Dispatch, copy: &CopyRequest, places: &Places) -> Callback<Event> {
    let (send, frame) = (send.clone(), places.frame.clone());
    if let Some((finding, text)) = copy.first {
        return act(&send, Action::Hold(text.to_owned(), finding.says.clone()));
    }
    let (text, what, field) = (copy.text.to_owned(), copy.what, copy.field.clone());
    Callback::from(move |_| {
        let (send, field) = (send.clone(), field.clone());
        // What was said before goes first, so that the same words are heard again. Were there nothing in its place, the verdict
        // would be, and it would be told once more between the two.
        send.emit(Action::Say("\u{a0}").into());
        clipboard::copy(text.clone(), frame.cast::<Element>(), move |copied| {
            if copied {
                host::copied(what.kind());
            }
            let words = match (copied, what) {
                (true, What::Text(kind)) => return send.emit(Action::Copied(kind, false).into()),
                (true, What::Subject(_)) => "Copied: subject",
                (true, What::Both(kind)) => return send.emit(Action::Copied(kind, true).into()),
                (true, What::Own) => "Copied: your own message",
                (true, What::Template) => "Copied: template",
                (true, What::Other(index)) => {
                    send.emit(Action::CopiedOther(index).into());
                    "Copied: email text"
                }
                (false, what) => {
                    select::all(&field);
                    if matches!(what, What::Both(_)) {
                        "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy. Then copy the subject by itself."
                    } else {
                        "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy."
                    }
                }
            };
            send.emit(Action::Say(words).into());
        });
    })
}
