//! The review of a message of the person's own.

use yew::prelude::*;

use super::bar::{self, CopyRequest, Places, What};
use super::controls::{Dispatch, all, block, button, drawer, field, hint, typed};
use super::{messages, review};
use crate::state::{Action, State, is_blank};

/// A field to paste into, and the findings.
pub(crate) fn view(state: &State, send: &Dispatch, places: &Places) -> Html {
    let findings = state.own_findings();
    let text = state.own.as_str();
    // A fixed number of children, so that Yew keeps the field and its focus.
    let mut parts = [
        hint("Written something already? Paste it here. It is looked over on this device, and not sent."),
        field("Your own message", messages::writing(text, &findings, &places.own, typed(send, Action::Own))),
        Html::default(),
        Html::default(),
    ];
    if !is_blank(text) {
        let body = review::Field { text, place: &places.own, write: &Action::Own };
        let first = state.holds(text, &findings).map(|finding| (finding, text));
        let copy = CopyRequest { text, what: What::Own, field: &places.own, first };
        let [.., found, actions] = &mut parts;
        *found = review::view(state, send, &findings, &body, None);
        *actions = block("actions", button("Copy your own message", bar::copying(send, &copy, places)));
    }
    drawer("Paste your own", all(parts))
}
