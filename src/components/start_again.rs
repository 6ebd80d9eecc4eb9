//! A clean page, without reloading; it asks first if something was typed.

use yew::prelude::*;

use super::controls::{Send, act, button};
use crate::state::{Action, State};

/// The way back to the beginning.
pub(crate) fn view(state: &State, send: &Send) -> Html {
    html! {
        <div class="restart">
            if state.restarting {
                <p>{ "This clears what you typed." }</p>
                { button("Clear everything", act(send, Action::Restart)) }
                { button("Keep it", act(send, Action::AskRestart(false))) }
            } else {
                { button("Start again", act(send, if state.has_typed() { Action::AskRestart(true) } else { Action::Restart })) }
            }
        </div>
    }
}
