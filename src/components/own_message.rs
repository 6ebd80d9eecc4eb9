//! The review of a message of the person's own.

use yew::prelude::*;

use super::bar::{self, CopyKind, CopyRequest, NodeRefs};
use super::controls::{Dispatch, block, button, dispatching_value, drawer, field, fragment, hint};
use super::{messages, review};
use crate::state::{Action, State, is_blank};

/// A field to paste into, and the findings.
pub(crate) fn view(state: &State, send: &Dispatch, nodes: &NodeRefs) -> Html {
    let findings = state.own_message_findings();
    let text = state.own_message.as_str();
    // A fixed number of children, so that Yew keeps the field and its focus.
    let mut parts = [
        hint("Written something already? Paste it here. It is looked over on this device, and not sent."),
        field(
            "Your own message",
            messages::marked_text_area(
                text,
                &findings,
                &nodes.own_message,
                dispatching_value(send, Action::OwnMessage),
            ),
        ),
        Html::default(),
        Html::default(),
    ];
    if !is_blank(text) {
        let body = review::Field { text, node: &nodes.own_message, write: &Action::OwnMessage };
        let stop_for = state.finding_to_stop_for(text, &findings).map(|finding| (finding, text));
        let copy = CopyRequest { text, kind: CopyKind::OwnMessage, field: &nodes.own_message, stop_for };
        let [.., review_part, actions] = &mut parts;
        *review_part = review::view(state, send, &findings, &body, None);
        *actions = block("actions", button("Copy your own message", bar::copy_callback(send, &copy, nodes)));
    }
    drawer("Paste your own", fragment(parts))
}
