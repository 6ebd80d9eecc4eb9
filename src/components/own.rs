//! The review of a message of the person's own.

use yew::prelude::*;

use super::bar::{self, CopyRequest, NodeRefs, What};
use super::controls::{Dispatch, all, block, button, drawer, field, hint, typed};
use super::{messages, review};
use crate::state::{Action, State, is_blank};

/// A field to paste into, and the findings.
pub(crate) fn view(state: &State, send: &Dispatch, nodes: &NodeRefs) -> Html {
    let findings = state.own_message_findings();
    let text = state.own_message.as_str();
    // A fixed number of children, so that Yew keeps the field and its focus.
    let mut parts = [
        hint("Written something already? Paste it here. It is looked over on this device, and not sent."),
        field("Your own message", messages::writing(text, &findings, &nodes.own, typed(send, Action::OwnMessage))),
        Html::default(),
        Html::default(),
    ];
    if !is_blank(text) {
        let body = review::Field { text, place: &nodes.own, write: &Action::OwnMessage };
        let first = state.finding_to_stop_for(text, &findings).map(|finding| (finding, text));
        let copy = CopyRequest { text, what: What::Own, field: &nodes.own, first };
        let [.., found, actions] = &mut parts;
        *found = review::view(state, send, &findings, &body, None);
        *actions = block("actions", button("Copy your own message", bar::copying(send, &copy, nodes)));
    }
    drawer("Paste your own", all(parts))
}
