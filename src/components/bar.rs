//! The bar at the foot of a narrow screen: call, copy, and a line of status after each. Its status is a live region, so it is
//! always there.

use std::rc::Rc;

use words::Field;
use yew::prelude::*;

use super::copy::{copy_button, copy_subject, menu, open_mail};
use super::{button, on, recap, text};
use crate::derived::Letter;
use crate::effects::leave;
use crate::labels::bar;
use crate::model::{Target, ui};
use crate::page::Dispatch;

/// The call to make.
#[derive(PartialEq)]
pub(super) enum Call {
    /// None.
    No,
    /// One to a number that is not known here.
    WithoutNumber,
    /// One that this address dials.
    Dial(String),
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// The letter under the verdict.
    pub(super) letter: Option<Rc<Letter>>,
    pub(super) call: Call,
    pub(super) status: String,
    /// Whether this letter was copied, and whether the text that was copied is another one by now.
    pub(super) copied: Option<bool>,
    /// Whether the copy was stopped for what would do harm.
    pub(super) stopped: bool,
    /// The gap to fill before the letter is sent.
    pub(super) lacks: Option<Field>,
    pub(super) can_undo: bool,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Bar(Props { letter, call, status, copied, stopped, lacks, can_undo, dispatch }: &Props) -> Html {
    let says = if *copied == Some(true) && status.is_empty() { bar::IS_OLD } else { status };
    let told = !says.is_empty();
    let message = letter.as_ref().map(|letter| letter.shown());
    let next = message.filter(|_| told && *copied == Some(false)).map(|message| {
        let add = lacks.map(|field| button(bar::add(field), on(dispatch, ui::Action::Fill(Some(field)))));
        html! { <>{ open_mail(message) }{ copy_subject(message, dispatch) }{ add }</> }
    });
    let call = match call {
        Call::No => Html::default(),
        Call::Dial(address) => {
            // Some browsers fire `beforeunload` for a tel: link.
            let onclick = Callback::from(|_: MouseEvent| leave::suspend_briefly());
            html! { <a class="button" href={address.clone()} {onclick}>{ bar::CALL }</a> }
        }
        Call::WithoutNumber => button(bar::CALL, on(dispatch, ui::Action::Focus(Target::Number))),
    };
    html! {
        <div class={classes!("bar", letter.is_none().then_some("empty"))}>
            <div class="says">
                <p role="status">{ text(says) }</p>
                { next }
                if !status.is_empty() { { recap::undo(*can_undo, dispatch) } }
            </div>
            if let Some(letter) = letter {
                <div class="buttons">
                    { call }
                    { copy_button(letter, *copied == Some(true), *stopped, dispatch) }
                    { menu(letter, dispatch) }
                </div>
            }
        </div>
    }
}
