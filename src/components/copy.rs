//! Buttons that copy, and the menu with everything else there is to do with a message.

use std::rc::Rc;

use policy::MessageKind;
use words::{Message, Text};
use yew::prelude::*;

use super::choice::hint;
use super::fold::Fold;
use super::{button, changing};
use crate::derived::Letter;
use crate::effects::{clock, download, host, mail};
use crate::host::edition::ELEMENT;
use crate::labels::{self, copy};
use crate::model::{Copied, What, ui};
use crate::page::Dispatch;

/// A callback that copies a text. What would do harm is pointed out first.
pub(super) fn copying(dispatch: &Dispatch, what: What, text: &str, harm: Option<Text>) -> Callback<MouseEvent> {
    let (dispatch, copied) = (dispatch.clone(), Copied { what, text: text.to_owned() });
    Callback::from(move |_| {
        dispatch.emit(ui::Action::Copy { copied: copied.clone(), harm: harm.clone(), now: clock::now() }.into());
    })
}

/// The button that copies the text of a message.
pub(super) fn copy_button(letter: &Letter, again: bool, stopped: bool, dispatch: &Dispatch) -> Html {
    let message = letter.shown();
    let label = match (stopped, again) {
        (true, _) => copy::ANYWAY,
        (_, true) => copy::AGAIN,
        _ => labels::copy(message.kind),
    };
    let onclick = copying(dispatch, What::Text(message.kind), &message.body, letter.harm());
    // The same button with another label, so that it keeps its place.
    html! { <button type="button" class="button primary" {onclick}>{ changing(label) }</button> }
}

/// The button that hands a message to the mail program; nothing where it would be too long or the frame forbids it.
pub(super) fn open_mail(message: &Message) -> Html {
    // A sandboxed frame without downloads opens no mail program either, and reports no error.
    let sandboxed = ELEMENT && host::is_sandboxed();
    let address = message.subject.as_ref().and_then(|subject| mail::address(subject, &message.body));
    match address.filter(|_| !sandboxed) {
        Some(address) => button(copy::OPEN_MAIL, Callback::from(move |_| mail::open(&address))),
        None => Html::default(),
    }
}

/// The button that copies the subject alone.
pub(super) fn copy_subject(message: &Message, dispatch: &Dispatch) -> Html {
    let Some(subject) = &message.subject else { return Html::default() };
    button(copy::SUBJECT, copying(dispatch, What::Subject(message.kind), subject, None))
}

/// Everything else there is to do with a message, in a menu.
pub(super) fn menu(letter: &Rc<Letter>, dispatch: &Dispatch) -> Html {
    let summary = html! { <><span aria-hidden="true">{ "⋯" }</span><span class="unseen">{ copy::MORE }</span></> };
    let (letter, dispatch) = (Rc::clone(letter), dispatch.clone());
    html! { <Fold class="menu" {summary} inside={Callback::from(move |()| items(&letter, &dispatch))} /> }
}

fn items(letter: &Letter, dispatch: &Dispatch) -> Html {
    let message = letter.shown();
    let whole = subject_and_body(message);
    let both = message
        .subject
        .as_ref()
        .map(|_| button(copy::BOTH, copying(dispatch, What::Both(message.kind), &whole, letter.harm())));
    let too_long = message.subject.as_ref().is_some_and(|subject| mail::address(subject, &message.body).is_none());
    let name = ["rain-check-", message.kind.id(), ".txt"].concat();
    let save = Callback::from(move |_| download::text(&name, download::PLAIN, &whole));
    let print = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.emit(ui::Action::Print.into()))
    };
    html! {
        <div class="items">
            { open_mail(message) }
            if too_long { { hint(copy::TOO_LONG) } }
            { copy_subject(message, dispatch) }
            { both }
            { button(copy::SAVE, save) }
            if !(ELEMENT && host::is_sandboxed()) { { button(copy::PRINT, print) } }
        </div>
    }
}

/// Subject and text as one.
pub(super) fn subject_and_body(message: &Message) -> String {
    match &message.subject {
        Some(subject) => [copy::SUBJECT_LINE, subject, "\n\n", &message.body].concat(),
        None => message.body.clone(),
    }
}

/// Whether a message is said aloud.
pub(super) const fn is_spoken(kind: MessageKind) -> bool {
    matches!(kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail)
}
