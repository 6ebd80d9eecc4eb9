//! The sticky bar: the verdict, and the button that copies the open message. Its text is also a live region, which
//! announces a changed verdict and what was copied.

use policy::MessageKind;
use web_sys::{Element, HtmlElement};
use words::{Advice, Finding, Message};
use yew::prelude::*;

use super::call_now::is_call;
use super::controls::{Dispatch, block, button_with_class, dispatching, element, fragment};
use super::icons;
use crate::browser::{clipboard, host, select};
use crate::labels;
use crate::state::{Action, State};

/// Elements that other parts of the page focus, scroll to or select.
#[derive(Clone, Default)]
pub(crate) struct NodeRefs {
    /// The root element.
    pub(crate) frame: NodeRef,
    /// The heading with the verdict.
    pub(crate) heading: NodeRef,
    /// The heading of "Call now".
    pub(crate) call: NodeRef,
    /// The subject field of the open message.
    pub(crate) subject: NodeRef,
    /// Its text area.
    pub(crate) body: NodeRef,
    /// The text area of the person's own message.
    pub(crate) own_message: NodeRef,
}

/// What is copied.
#[derive(Clone, Copy)]
pub(crate) enum CopyKind {
    /// The text of a message.
    Text(MessageKind),
    /// A subject.
    Subject(MessageKind),
    /// Subject and text.
    Both(MessageKind),
    /// The person's own message.
    OwnMessage,
    /// A template from the house rules.
    Template,
    /// The message for another interview, by index.
    Other(usize),
}

impl CopyKind {
    /// The id that the element reports with its event for a copy.
    const fn id(self) -> &'static str {
        match self {
            Self::Text(kind) | Self::Subject(kind) | Self::Both(kind) => kind.id(),
            Self::Other(_) => MessageKind::Email.id(),
            Self::OwnMessage => "own",
            Self::Template => "template",
        }
    }
}

/// A text to copy.
pub(crate) struct CopyRequest<'a> {
    pub(crate) text: &'a str,
    pub(crate) kind: CopyKind,
    /// The field with the text, selected if copying fails.
    pub(crate) field: &'a NodeRef,
    /// A finding to point out before copying, and the text that it is in.
    pub(crate) stop_for: Option<(&'a Finding, &'a str)>,
}

/// The bar. It is always rendered, since a live region must exist before it changes; visible once there is an answer.
pub(crate) fn view(
    state: &State,
    send: &Dispatch,
    advice: Option<&Advice>,
    open: Option<&Message>,
    findings: &[Finding],
    nodes: &NodeRefs,
) -> Html {
    let status = match advice {
        _ if !state.status.is_empty() => state.status.clone(),
        Some(advice) => labels::verdict(advice.effective_verdict).to_owned(),
        None => String::new(),
    };
    let mut content = Vec::with_capacity(3);
    let mut lines = vec![element("p", &["role"], &["status"], status.into())];
    if let Some(advice) = advice {
        let id = advice.effective_verdict.id();
        content.push(element(
            "span",
            &["class", "data-verdict"],
            &["badge", id],
            icons::verdict(advice.effective_verdict),
        ));
        // Shown after copying too: the call is still to be made.
        let (class, label, heading) = if is_call(advice) {
            ("link call", "Call now", &nodes.call)
        } else {
            ("link", "Read the advice", &nodes.heading)
        };
        lines.push(button_with_class(class, label.into(), scroll_to(heading)));
    }
    content.push(block("says", fragment(lines)));
    if let Some(composed) = open {
        content.push(copy_button(state, send, composed, findings, nodes));
    }
    let class = match advice {
        None => "bar empty",
        Some(_) if state.status.is_empty() => "bar",
        Some(_) => "bar said",
    };
    block(class, fragment(content))
}

fn copy_button(state: &State, send: &Dispatch, composed: &Message, findings: &[Finding], nodes: &NodeRefs) -> Html {
    let message = state.edit(composed.kind).map_or(composed, |edit| &edit.text);
    let (label, _) = labels::copy(message.kind);
    let stop_for = state.finding_to_stop_for(&message.body, findings).map(|finding| (finding, message.body.as_str()));
    let copy = CopyRequest { text: &message.body, kind: CopyKind::Text(message.kind), field: &nodes.body, stop_for };
    let onclick = copy_callback(send, &copy, nodes);
    // The same button with another label, so that it keeps its place.
    let label = if state.copy_stopped && stop_for.is_none() { "Copy anyway" } else { label };
    button_with_class("button primary", label.into(), onclick)
}

fn scroll_to(heading: &NodeRef) -> Callback<Event> {
    let heading = heading.clone();
    Callback::from(move |_| {
        if let Some(heading) = heading.cast::<HtmlElement>() {
            heading.scroll_into_view();
            let _ = heading.focus();
        }
    })
}

/// Subject and text as one string.
pub(crate) fn subject_and_body(message: &Message) -> String {
    match &message.subject {
        Some(subject) => ["Subject: ", subject, "\n\n", &message.body].concat(),
        None => message.body.clone(),
    }
}

/// A callback that copies a text and reports it in the status line. If copying fails, it selects the text and explains
/// what to do. If there is a finding to point out, it does that instead.
pub(crate) fn copy_callback(send: &Dispatch, copy: &CopyRequest, nodes: &NodeRefs) -> Callback<Event> {
    let (send, frame) = (send.clone(), nodes.frame.clone());
    if let Some((finding, text)) = copy.stop_for {
        return dispatching(&send, Action::StopCopy(text.to_owned(), finding.says.clone()));
    }
    let (text, kind, field) = (copy.text.to_owned(), copy.kind, copy.field.clone());
    Callback::from(move |_| {
        let (send, field) = (send.clone(), field.clone());
        // Screen readers announce changes only, so replace the status in between. It must not be empty, since the
        // verdict would then be announced.
        send.emit(Action::SetStatus("\u{a0}").into());
        clipboard::copy(text.clone(), frame.cast::<Element>(), move |copied| {
            if copied {
                host::report_copied(kind.id());
            }
            let words = match (copied, kind) {
                (true, CopyKind::Text(message)) => return send.emit(Action::Copied(message, false).into()),
                (true, CopyKind::Subject(_)) => "Copied: subject",
                (true, CopyKind::Both(message)) => return send.emit(Action::Copied(message, true).into()),
                (true, CopyKind::OwnMessage) => "Copied: your own message",
                (true, CopyKind::Template) => "Copied: template",
                (true, CopyKind::Other(index)) => {
                    send.emit(Action::CopiedOther(index).into());
                    "Copied: email text"
                }
                (false, kind) => {
                    select::all(&field);
                    if matches!(kind, CopyKind::Both(_)) {
                        "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy. Then copy the subject by itself."
                    } else {
                        "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy."
                    }
                }
            };
            send.emit(Action::SetStatus(words).into());
        });
    })
}
