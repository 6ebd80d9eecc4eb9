//! The messages in tabs, with fields to edit them and buttons to copy, save, send or print them.

use std::rc::Rc;

use policy::{MessageKind, Situation};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use words::{Advice, Finding, Message, seconds_to_say, turns};
use yew::prelude::*;

use super::bar::{self, CopyKind, CopyRequest, NodeRefs};
use super::controls::{
    Dispatch, EventKind, Line, area, block, button, button_with_class, dispatching, element, field, fragment,
    fragment_of, heading, hint, line, list, note, tag, vtag, with_listener,
};
use super::{details, review};
use crate::browser::{download, events, host, mail, print};
use crate::edition::ELEMENT;
use crate::labels;
use crate::state::{Action, Edit, State};

/// The tabs, the open message and the fields for details. The messages for afterwards are behind an extra button.
pub(crate) fn view(
    state: &State,
    send: &Dispatch,
    (situation, advice, messages): &(Situation, Advice, Vec<Message>),
    open: Option<&Message>,
    findings: &[Finding],
    nodes: &NodeRefs,
) -> Html {
    let Some(composed) = open else { return Html::default() };
    let later = advice.afterwards.contains(&composed.kind) || state.shows_later;
    let now = |message: &&Message| later || !advice.afterwards.contains(&message.kind);
    let kinds: Rc<[MessageKind]> = messages.iter().filter(now).map(|message| message.kind).collect();
    let first = advice.afterwards.first().filter(|_| !later);
    let more = first
        .map(|&first| button_with_class("", "For later".into(), dispatching(send, Action::ShowLater(first))))
        .unwrap_or_default();
    let parts = [
        heading("What to say"),
        block("tabs", fragment([tabs(send, &kinds, composed.kind), more])),
        panel(state, send, (situation, advice), composed, findings, nodes),
        details::view(state, send, situation, advice),
    ];
    block("part", fragment(parts))
}

fn tabs(send: &Dispatch, kinds: &Rc<[MessageKind]>, open: MessageKind) -> Html {
    let onkeydown = {
        let (send, kinds) = (send.clone(), Rc::clone(kinds));
        Callback::from(move |event: Event| {
            let last = kinds.len().saturating_sub(1);
            let at = kinds.iter().position(|&kind| kind == open).unwrap_or_default();
            let index = match event.unchecked_ref::<KeyboardEvent>().key().as_str() {
                "ArrowRight" => {
                    if at == last {
                        0
                    } else {
                        at + 1
                    }
                }
                "ArrowLeft" => at.checked_sub(1).unwrap_or(last),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            if let Some(&kind) = kinds.get(index) {
                event.prevent_default();
                events::focus_sibling(&event, u32::try_from(index).unwrap_or_default());
                send.emit(Action::Tab(kind).into());
            }
        })
    };
    let tabs = kinds.iter().map(|&kind| {
        let (selected, index) = if kind == open { ("true", "0") } else { ("false", "-1") };
        let keys = &["type", "role", "id", "aria-controls", "aria-selected", "tabindex"];
        let values = &["button", "tab", &tab_id(kind), "message", selected, index];
        with_listener(
            vtag("button", keys, values, labels::tab(kind).into()),
            EventKind::Click,
            dispatching(send, Action::Tab(kind)),
        )
    });
    let tabs = fragment_of(tabs);
    let list = vtag("div", &["role", "aria-label"], &["tablist", "Messages"], tabs);
    with_listener(list, EventKind::Key, onkeydown)
}

fn panel(
    state: &State,
    send: &Dispatch,
    (situation, advice): (&Situation, &Advice),
    composed: &Message,
    findings: &[Finding],
    nodes: &NodeRefs,
) -> Html {
    let kind = composed.kind;
    let edit = state.edit(kind);
    let message = edit.map_or(composed, |edit| &edit.text);
    let written = |text: Message| Action::Edit(Box::new(Edit { text, from: composed.clone() }));
    let write = |change: fn(&mut Message, String)| {
        let (send, text, from) = (send.clone(), message.clone(), composed.clone());
        Callback::from(move |event: Event| {
            let mut text = text.clone();
            change(&mut text, events::value(&event));
            send.emit(Action::Edit(Box::new(Edit { text, from: from.clone() })).into());
        })
    };
    let subject = message.subject.as_ref().map(|subject| {
        field(
            "Subject",
            line(
                &Line { kind: "text", value: subject, node: Some(&nodes.subject), ..Line::default() },
                write(|message, text| message.subject = Some(text)),
            ),
        )
    });
    let body = marked_text_area(&message.body, findings, &nodes.body, write(|message, text| message.body = text));
    let review = edit.map(|_| {
        let body = review::Field {
            text: &message.body,
            node: &nodes.body,
            write: &|body| written(Message { body, ..message.clone() }),
        };
        let write_subject = |subject| written(Message { subject: Some(subject), ..message.clone() });
        let subject = message.subject.as_deref();
        let subject = subject.map(|text| review::Field { text, node: &nodes.subject, write: &write_subject });
        review::view(state, send, findings, &body, subject.as_ref())
    });
    let spoken = matches!(kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail);
    let parts = [
        subject.unwrap_or_default(),
        tag("div", if spoken { "script" } else { "" }, field("Text", body)),
        speaking_hints(state, situation, message),
        review.unwrap_or_default(),
        edit_note(state, send, composed, edit),
        message_actions(state, send, advice, message, findings, nodes),
    ];
    let keys = &["class", "role", "id", "aria-labelledby"];
    element("div", keys, &["message", "tabpanel", "message", &tab_id(kind)], fragment(parts))
}

/// A text area with the findings marked in it.
pub(crate) fn marked_text_area(text: &str, findings: &[Finding], node: &NodeRef, oninput: Callback<Event>) -> Html {
    let area = area(&["rows", "autocomplete"], &["3", "off"], text, node);
    block("writing", fragment([review::marks(text, findings), with_listener(area, EventKind::Input, oninput)]))
}

/// Advice for spoken messages; empty for written ones.
fn speaking_hints(state: &State, situation: &Situation, message: &Message) -> Html {
    match message.kind {
        MessageKind::Voicemail => {
            let seconds = seconds_to_say(&message.body).to_string();
            hint(&["About ", &seconds, " seconds to say. Some machines cut off after half a minute."].concat())
        }
        MessageKind::Call | MessageKind::LateCall => {
            let turn =
                |turn: words::Turn| fragment([tag("strong", "", turn.when.into()), tag("p", "", turn.says.into())]);
            list("turns", turns(situation, &state.details()).into_iter().map(turn).collect())
        }
        _ => Html::default(),
    }
}

fn tab_id(kind: MessageKind) -> String {
    ["tab-", kind.id()].concat()
}

fn edit_note(state: &State, send: &Dispatch, composed: &Message, edit: Option<&Edit>) -> Html {
    let discard = || ("Start from the fresh text", dispatching(send, Action::DiscardEdit(composed.kind)));
    let (words, (label, onclick)) = match edit {
        Some(edit) if edit.from == *composed => ("You changed this text. It stays as you wrote it.", discard()),
        Some(_) => ("You changed this text. The fresh text is different now.", discard()),
        None if state.discarded_edit.as_ref().is_some_and(|dropped| dropped.text.kind == composed.kind) => {
            ("This is the fresh text.", ("Bring my text back", dispatching(send, Action::RestoreEdit)))
        }
        None => return Html::default(),
    };
    note(words, label, onclick)
}

/// All actions but copying the text, which is in the bar.
fn message_actions(
    state: &State,
    send: &Dispatch,
    advice: &Advice,
    message: &Message,
    findings: &[Finding],
    nodes: &NodeRefs,
) -> Html {
    let whole = bar::subject_and_body(message);
    let save = {
        let (name, whole) = (["rain-check-", message.kind.id(), ".txt"].concat(), whole.clone());
        Callback::from(move |_| download::text(&name, download::PLAIN, &whole))
    };
    // A sandboxed frame without downloads opens no mail program or print dialogue either, and reports no error.
    let sandboxed = ELEMENT && host::is_sandboxed();
    let mut actions = Vec::with_capacity(6);
    // A site's own text has one wording.
    if !state.house.writes(advice.effective_verdict, message.kind) {
        actions.push(button("Another wording", dispatching(send, Action::AnotherWording)));
    }
    if let Some(subject) = &message.subject {
        let stop_for =
            state.finding_to_stop_for(&message.body, findings).map(|finding| (finding, message.body.as_str()));
        let both = CopyRequest { text: &whole, kind: CopyKind::Both(message.kind), field: &nodes.body, stop_for };
        let subject_alone =
            CopyRequest { text: subject, kind: CopyKind::Subject(message.kind), field: &nodes.subject, stop_for: None };
        actions.push(button("Copy subject", bar::copy_callback(send, &subject_alone, nodes)));
        actions.push(button("Copy both", bar::copy_callback(send, &both, nodes)));
        if !sandboxed {
            actions.push(mail_program(message, subject));
        }
    }
    actions.push(button("Download .txt", save));
    if !sandboxed {
        actions.push(button("Print", Callback::from(|_| print::print())));
    }
    block("actions", fragment(actions))
}

fn mail_program(message: &Message, subject: &str) -> Html {
    let fits = mail::address(subject, &message.body).is_some();
    let onclick = {
        let (subject, body) = (subject.to_owned(), message.body.clone());
        Callback::from(move |_| {
            if let Some(address) = mail::address(&subject, &body) {
                mail::open(&address);
            }
        })
    };
    if fits {
        return button("Open in mail program", onclick);
    }
    let keys = &["type", "class", "aria-disabled", "aria-describedby"];
    let values = &["button", "button", "true", "too-long"];
    let says = "Too long to hand to a mail program. Copy it instead.".into();
    fragment([
        element("button", keys, values, "Open in mail program".into()),
        element("p", &["id", "class"], &["too-long", "hint"], says),
    ])
}
