//! Undo, and "Start again", which asks for confirmation if something was typed.

use yew::prelude::*;

use super::controls::{Dispatch, block, button, dispatching, fragment};
use crate::state::{Action, State};

/// Undoes the last change of the facts; empty if there is none.
pub(super) fn undo(state: &State, send: &Dispatch) -> Html {
    if state.can_undo() { button("Undo", dispatching(send, Action::Undo)) } else { Html::default() }
}

/// Both buttons; "Start again" only once there is an answer.
pub(crate) fn view(state: &State, send: &Dispatch, answered: bool) -> Html {
    let restart = if !answered {
        Html::default()
    } else if state.confirming_restart {
        let clear = button("Clear everything", dispatching(send, Action::Restart));
        let keep = button("Keep it", dispatching(send, Action::AskRestart(false)));
        fragment(["This clears what you typed.".into(), clear, keep])
    } else {
        let action = if state.has_typed() { Action::AskRestart(true) } else { Action::Restart };
        button("Start again", dispatching(send, action))
    };
    block("restart", fragment([undo(state, send), restart]))
}
