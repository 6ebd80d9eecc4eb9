//! "Do you still want the job?"

use policy::{Change, Interest, Notice, Reason, Situation};
use yew::prelude::*;

use super::controls::{Dispatch, block, dispatching, fragment, fragment_of, hint, question, radio};
use crate::state::{Action, SideQuestion, State};

/// The answer in force is selected, given or assumed. Empty if the reason settles it.
pub(crate) fn view(state: &State, send: &Dispatch, answered: bool) -> Html {
    if answered && state.facts.interest.is_none() && !state.asks(SideQuestion::Interest) {
        return Html::default();
    }
    let reason = state.facts.reason();
    let moving = reason == Some(Reason::Relocation);
    // The assumed interest depends only on the reason.
    let mut situation = Situation::new(reason.unwrap_or(Reason::Other), Notice::Undated);
    situation.interest = state.facts.interest;
    let interest = situation.interest();
    let radios = [(Interest::Keen, "Yes"), (Interest::Unsure, "Not sure"), (Interest::Gone, "No")];
    let radios = radios.iter().map(|&(each, label)| {
        radio("interest", each.id(), label, each == interest, dispatching(send, Action::Set(Change::Interest(each))))
    });
    let says = words::interest_hint(reason, state.facts.interest);
    let explanation = if says.is_empty() { Html::default() } else { hint(says) };
    let tiles = block("tiles three", fragment_of(radios));
    // `later` hides it on narrow screens.
    let class = if answered { "question short" } else { "question later" };
    let question = question(class, "Do you still want the job?", Html::default(), fragment([explanation, tiles]));
    block(if moving { "open" } else { "" }, question)
}
