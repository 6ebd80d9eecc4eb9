//! "Do you still want the job?"

use guide::{Change, Interest, Reason};
use yew::prelude::*;

use super::controls::{Send, act, all, block, hint, question, radio};
use crate::state::{Action, State};

/// Shown with the answer in force: most people who look for a way out of the hour still want the job.
pub(crate) fn view(state: &State, send: &Send) -> Html {
    let moving = state.facts.reason == Some(Reason::Relocation);
    let default = if moving { Interest::Unsure } else { Interest::Keen };
    let interest = state.facts.interest.unwrap_or(default);
    let radios = [(Interest::Keen, "Yes"), (Interest::Unsure, "Not sure"), (Interest::Gone, "No")];
    let radios = radios.iter().map(|&(each, label)| {
        radio("interest", each.id(), label, each == interest, act(send, Action::Set(Change::Interest(each))))
    });
    let asks = html! {
        if moving && state.facts.interest.is_none() {
            { hint("With a move, this decides the answer. We have assumed that you are not sure.") }
        }
    };
    let tiles = block("tiles three", all(radios.collect()));
    block(if moving { "open" } else { "" }, question("Do you still want the job?", all(vec![asks, tiles])))
}
