//! The fields to edit a message, with the second look.

use words::{Finding, Part, apply};
use yew::prelude::*;

use super::field::field;
use super::findings::{self, Fields};
use super::{button, on, on_input};
use crate::derived::Letter;
use crate::labels::letter;
use crate::model::{Edit, drafts};
use crate::page::Dispatch;

/// The fields; `unread` says why there are no findings, where the reading module is not there.
pub(super) fn view(letter: &Letter, unread: Option<&str>, fields: Fields, dispatch: &Dispatch) -> Html {
    let message = letter.shown();
    let kind = message.kind;
    let write = |part| {
        let from = Box::new(letter.composed().clone());
        on_input(dispatch, move |text| drafts::Action::Edit(part, text, from.clone()))
    };
    let fix = {
        let (dispatch, text, from) = (dispatch.clone(), message.clone(), letter.composed().clone());
        Callback::from(move |fixes: Vec<Finding>| {
            let mut text = text.clone();
            for finding in &fixes {
                match (finding.field, &mut text.subject) {
                    (Part::Subject, Some(subject)) => *subject = apply(subject, finding),
                    _ => text.body = apply(&text.body, finding),
                }
            }
            dispatch.emit(drafts::Action::Fix(Box::new(Edit { text, from: from.clone() })).into());
        })
    };
    let subject = message.subject.clone().map(|subject| {
        let oninput = write(Part::Subject);
        field(
            letter::SUBJECT,
            html! {
                <input type="text" ref={fields.subject} value={subject.clone()} ~known={subject} {oninput} autocomplete="off" />
            },
        )
    });
    let says = match &letter.edit {
        None => letter::UNCHANGED,
        Some(_) if !letter.has_ours() => letter::CHANGED,
        Some(edit) if edit.from == *letter.composed() => letter::CHANGED,
        Some(_) => letter::FRESH_DIFFERS,
    };
    let fresh = html! {
        <div class="note">
            <p>{ super::changing(says) }</p>
            if letter.edit.is_some() && letter.has_ours() {
                { button(letter::FRESH, on(dispatch, drafts::Action::DiscardEdit(kind))) }
            }
        </div>
    };
    html! {
        <div class="editor">
            { subject }
            { area(letter::TEXT, &["edit-", kind.id()].concat(), &message.body, &letter.findings, fields.body,
                write(Part::Body)) }
            { fresh }
            if letter.edit.is_some() {
                { findings::view(&message.body, &letter.findings, unread, fields, &fix) }
            }
        </div>
    }
}

/// A text area with the findings marked in it: a copy of the text with the marks lies under it.
pub(super) fn area(
    label: &str,
    id: &str,
    text: &str,
    list: &[Finding],
    node: &NodeRef,
    oninput: Callback<InputEvent>,
) -> Html {
    field(
        label,
        html! {
            <div class="writing">
                { findings::marks(text, list) }
                <textarea id={id.to_owned()} ref={node} rows="3" value={text.to_owned()} ~known={text}
                    {oninput} autocomplete="off" />
            </div>
        },
    )
}
