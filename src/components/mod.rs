//! The parts of the page, one a file. Each takes only what it shows, and `dispatch` to say what the person did. What a key
//! elsewhere must not render again is a function component, the others are plain functions.
//!
//! What may be there or not is an `if`, or a list of its own that is put in as one node. An `Option` or a `for` puts in as many
//! nodes as there are, so that its neighbours are made anew whenever that number changes: fields lose the focus, folds close,
//! and what is said aloud is not heard.

mod acts;
mod afterwards;
pub(crate) mod answer;
mod assumed;
pub(crate) mod bar;
pub(crate) mod besides;
mod choice;
mod copy;
mod details;
mod dial;
mod editor;
mod field;
mod findings;
mod fold;
mod gaps;
mod icons;
mod insist;
mod landing;
mod letter;
mod other_interviews;
mod own_message;
pub(crate) mod recap;
mod sheet;
pub(crate) mod start;
mod templates;
mod time_left;
mod times;
mod verdict;
mod wait;
pub(crate) mod when;
pub(crate) mod which;
mod why;
mod zone;

use web_sys::InputEvent;
use yew::prelude::*;

use crate::effects::events;
use crate::model::Action;
use crate::page::Dispatch;

/// A callback for a press that sends an action.
pub(crate) fn on(dispatch: &Dispatch, action: impl Into<Action>) -> Callback<MouseEvent> {
    let (dispatch, action) = (dispatch.clone(), action.into());
    Callback::from(move |_| dispatch.emit(action.clone()))
}

/// A callback for a change that sends an action.
fn on_change(dispatch: &Dispatch, action: impl Into<Action>) -> Callback<Event> {
    let (dispatch, action) = (dispatch.clone(), action.into());
    Callback::from(move |_| dispatch.emit(action.clone()))
}

/// A callback that sends an action with the field's value.
fn on_input<A: Into<Action>>(dispatch: &Dispatch, action: impl Fn(String) -> A + 'static) -> Callback<InputEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: InputEvent| dispatch.emit(action(events::value(&event)).into()))
}

/// A button that reads like a link.
fn link(label: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="link" {onclick}>{ changing(label) }</button> }
}

/// A text that may change. It stands alone in an element that is replaced whole, so that it does no harm where a page
/// translator has put the text into elements of its own.
pub(crate) fn changing(text: &str) -> Html {
    html! { <span key={text.to_owned()}>{ text }</span> }
}

/// Controls side by side, by the rules of a class.
fn side_by_side(class: &'static str, controls: Html) -> Html {
    html! { <div {class}>{ controls }</div> }
}

/// A button in the text, or beside it.
fn button(label: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button" {onclick}>{ changing(label) }</button> }
}
