//! One line that says what was answered, with the way back.

use yew::prelude::*;

use super::{changing, link, on};
use crate::labels::recap;
use crate::model::{Action, Model, Screen, ui};
use crate::page::Dispatch;

/// The line.
pub(crate) fn view(says: &str, can_undo: bool, dispatch: &Dispatch) -> Html {
    html! {
        <div class="recap" key="recap">
            <strong>{ changing(says) }</strong>
            { undo(can_undo, dispatch) }
            { link(recap::CHANGE, on(dispatch, ui::Action::Go(Screen::Which))) }
        </div>
    }
}

/// Takes back the last change; nothing if there is none.
pub(super) fn undo(can_undo: bool, dispatch: &Dispatch) -> Html {
    if !can_undo {
        return Html::default();
    }
    link(recap::UNDO, on(dispatch, Action::Undo))
}

/// "Start again", which asks for confirmation if something was typed.
pub(super) fn restart(model: &Model, dispatch: &Dispatch) -> Html {
    let again = |action: Action, label: &str, class: &'static str| {
        html! { <button type="button" class={classes!("link", class)} onclick={on(dispatch, action)}>{ label }</button> }
    };
    if model.ui.confirms_restart {
        return html! {
            <div class="confirm">
                <p>{ recap::CLEARS }</p>
                { again(Action::Restart, recap::CLEAR, "") }
                { again(ui::Action::ConfirmRestart(false).into(), recap::KEEP, "") }
            </div>
        };
    }
    let action = if model.has_typed() { ui::Action::ConfirmRestart(true).into() } else { Action::Restart };
    again(action, recap::AGAIN, "restart")
}
