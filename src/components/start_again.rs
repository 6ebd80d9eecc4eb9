//! Undo, and "Start again", which asks for confirmation if something was typed.

use yew::prelude::*;

use super::controls::{Dispatch, act, all, block, button};
use crate::state::{Action, State};

/// Undoes the last change of the facts; empty if there is none.
pub(super) fn undo(state: &State, send: &Dispatch) -> Html {
    if state.can_undo() { button("Undo", act(send, Action::Undo)) } else { Html::default() }
}

/// Both buttons; "Start again" only once there is an answer.
pub(crate) fn view(state: &State, send: &Dispatch, answered: bool) -> Html {
    let restart = if !answered {
        Html::default()
    } else if state.confirming_restart {
        let clear = button("Clear everything", act(send, Action::Restart));
        let keep = button("Keep it", act(send, Action::AskRestart(false)));
        all(["This clears what you typed.".into(), clear, keep])
    } else {
        let action = if state.has_typed() { Action::AskRestart(true) } else { Action::Restart };
        button("Start again", act(send, action))
    };
    block("restart", all([undo(state, send), restart]))
}
