//! The few controls everything else is made of: all native, all labelled.

use guide::Change;
use yew::prelude::*;

use crate::browser::events;
use crate::state::{Action, State};

/// Where actions go.
pub(crate) type Send = UseReducerDispatcher<State>;

/// A callback that sends an action.
pub(crate) fn act<E: 'static>(send: &Send, action: Action) -> Callback<E> {
    let send = send.clone();
    Callback::from(move |_| send.dispatch(action.clone()))
}

/// A callback that sends what stands in the field.
pub(crate) fn typed(send: &Send, action: impl Fn(String) -> Action + 'static) -> Callback<InputEvent> {
    let send = send.clone();
    Callback::from(move |event: InputEvent| send.dispatch(action(events::value(&event))))
}

/// One radio button with its words.
pub(crate) fn radio(
    name: &'static str,
    value: &'static str,
    label: &'static str,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="choice">
            <input type="radio" {name} {value} {checked} {onchange} autocomplete="off" />
            <span>{ label }</span>
        </label>
    }
}

/// One answer to a question: its id, its words, the fact it gives, and whether that fact holds.
pub(crate) type Answer = (&'static str, &'static str, Change, bool);

/// A question with a few answers.
pub(crate) fn ask(
    send: &Send,
    name: &'static str,
    legend: &'static str,
    hint: &'static str,
    answers: &[Answer],
) -> Html {
    let radios = answers
        .iter()
        .map(|&(value, label, change, holds)| radio(name, value, label, holds, act(send, Action::Set(change))))
        .collect::<Html>();
    html! {
        <fieldset class="ask">
            <legend>{ legend }</legend>
            if !hint.is_empty() {
                <p class="hint">{ hint }</p>
            }
            <div class="choices">{ radios }</div>
        </fieldset>
    }
}

/// A quiet button.
pub(crate) fn button(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button" {onclick}>{ label }</button> }
}
