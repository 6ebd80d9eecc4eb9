//! One line that says what was answered, with the way back.

use yew::prelude::*;

use super::{on, text};
use crate::labels::recap;
use crate::model::{Action, Screen, ui};
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// What was answered.
    pub(crate) says: String,
    /// Whether there is a change to take back.
    pub(crate) can_undo: bool,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Recap(Props { says, can_undo, dispatch }: &Props) -> Html {
    html! {
        <div class="recap">
            <strong>{ text(says) }</strong>
            { undo(*can_undo, dispatch) }
            <button type="button" class="link" onclick={on(dispatch, ui::Action::Go(Screen::Which))}>{ recap::CHANGE }</button>
        </div>
    }
}

/// Takes back the last change; nothing if there is none.
pub(super) fn undo(can_undo: bool, dispatch: &Dispatch) -> Html {
    if !can_undo {
        return Html::default();
    }
    html! { <button type="button" class="link" onclick={on(dispatch, Action::Undo)}>{ recap::UNDO }</button> }
}

/// "Start again", which asks for confirmation if something was typed.
pub(crate) fn restart(confirms: bool, has_typed: bool, dispatch: &Dispatch) -> Html {
    let again = |action: Action, label: &str, class: &'static str| {
        html! { <button type="button" class={classes!("link", class)} onclick={on(dispatch, action)}>{ label }</button> }
    };
    if confirms {
        return html! {
            <div class="confirm">
                <p>{ recap::CLEARS }</p>
                { again(Action::Restart, recap::CLEAR, "") }
                { again(ui::Action::ConfirmRestart(false).into(), recap::KEEP, "") }
            </div>
        };
    }
    let action = if has_typed { ui::Action::ConfirmRestart(true).into() } else { Action::Restart };
    again(action, recap::AGAIN, "restart")
}
