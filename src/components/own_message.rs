//! The second look at a message of the person's own.

use std::rc::Rc;

use words::{Finding, apply};
use yew::prelude::*;

use super::choice::hint;
use super::copy::copying;
use super::editor::area;
use super::findings::{self, Fields};
use super::fold::fold;
use super::{button, on_input, recap, side_by_side};
use crate::derived::harm;
use crate::labels::own;
use crate::model::{What, drafts, is_blank};
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) text: String,
    pub(super) findings: Rc<Vec<Finding>>,
    /// Why there are no findings, where the reading module is not there.
    pub(super) unread: Option<&'static str>,
    /// Whether a fix here can be taken back, and nothing else on the screen offers that.
    pub(super) can_undo: bool,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn OwnMessage(Props { text, findings, unread, can_undo, dispatch }: &Props) -> Html {
    let node = use_node_ref();
    let fix = {
        let (dispatch, text) = (dispatch.clone(), text.clone());
        Callback::from(move |fixes: Vec<Finding>| {
            let fixed = fixes.iter().fold(text.clone(), |text, finding| apply(&text, finding));
            dispatch.emit(drafts::Action::FixOwnMessage(fixed).into());
        })
    };
    let fields = Fields { body: &node, subject: &node };
    let copy = copying(dispatch, What::OwnMessage, text, harm(findings));
    fold(
        own::TITLE.into(),
        html! {
            <>
                { hint(own::HINT) }
                { area(own::LABEL, "own-message", text, findings, &node, on_input(dispatch, drafts::Action::OwnMessage)) }
                if !is_blank(text) {
                    { findings::view(text, findings, *unread, fields, &fix) }
                    { side_by_side("actions", html! { <>{ button(own::COPY, copy) }{ recap::undo(*can_undo, dispatch) }</> }) }
                }
            </>
        },
    )
}
