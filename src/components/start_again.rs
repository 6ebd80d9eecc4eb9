//! A clean page, without reloading; it asks first if something was typed.

use yew::prelude::*;

use super::controls::{Send, act, all, block, button};
use crate::state::{Action, State};

/// The way back to the beginning.
pub(crate) fn view(state: &State, send: &Send) -> Html {
    let content = if state.restarting {
        let clear = button("Clear everything", act(send, Action::Restart));
        let keep = button("Keep it", act(send, Action::AskRestart(false)));
        all(["This clears what you typed.".into(), clear, keep])
    } else {
        let action = if state.has_typed() { Action::AskRestart(true) } else { Action::Restart };
        button("Start again", act(send, action))
    };
    block("restart", content)
}
