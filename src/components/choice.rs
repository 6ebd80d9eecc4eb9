//! Radio buttons, and questions that they answer.

use policy::Change;
use yew::prelude::*;

use super::{changing, on_change, side_by_side};
use crate::model::answers;
use crate::page::Dispatch;

/// An answer to a question about one fact: its id, its label, the change it makes, and whether it holds.
pub(super) type Answer = (&'static str, &'static str, Change, bool);

/// A labelled radio button.
pub(super) fn radio(name: &'static str, value: &str, label: &str, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <label class="choice" key={value.to_owned()}>
            <input type="radio" {name} value={value.to_owned()} {checked} {onchange} autocomplete="off" />
            { changing(label) }
        </label>
    }
}

/// A group of controls with a legend; `says` is its hint and may be empty.
pub(super) fn group(legend: &str, says: &str, content: Html) -> Html {
    html! {
        <fieldset class="ask">
            <legend>{ legend }</legend>
            { hint(says) }
            { content }
        </fieldset>
    }
}

/// A question about one fact.
pub(super) fn question(
    dispatch: &Dispatch,
    name: &'static str,
    legend: &'static str,
    says: &'static str,
    answers: &[Answer],
) -> Html {
    let radios = answers.iter().map(|&(value, label, change, holds)| {
        radio(name, value, label, holds, on_change(dispatch, answers::Action::Set(change)))
    });
    group(legend, says, side_by_side("choices", radios.collect()))
}

/// A hint; nothing if it is empty.
pub(super) fn hint(says: &str) -> Html {
    if says.is_empty() {
        Html::default()
    } else {
        html! { <p class="hint" key={says.to_owned()}>{ says }</p> }
    }
}
