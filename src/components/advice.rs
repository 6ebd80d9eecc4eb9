//! The verdict, why, how risky it is, and what to do now.

use guide::{Advice, Reason, To, Verdict};
use yew::prelude::*;

use super::controls::{Send, act, all, block, heading};
use super::icons;
use crate::state::{Action, State};
use crate::words;

/// Where the answer will be: what is still missing, and what it may turn out to be.
pub(crate) fn waiting(state: &State) -> Html {
    let says = match (state.facts.reason, state.notice()) {
        (None, None) => {
            "Say what has come up and when the interview is. One of these will be the answer, with the words for it."
        }
        (None, Some(_)) => "Now say what has come up.",
        (Some(Reason::Other), Some(_)) => "Now the first of the three short questions.",
        (Some(_), _) => "Now say when the interview is.",
    };
    let kinds = Verdict::ALL.iter().map(|&each| html! { <li>{ icons::verdict(each) }{ words::verdict(each) }</li> });
    html! {
        <div class="waiting">
            <p>{ says }</p>
            <ul>{ all(kinds.collect()) }</ul>
        </div>
    }
}

/// The verdict at a glance.
pub(crate) fn head(advice: &Advice, place: &NodeRef) -> Html {
    let why = advice.because.first().map(|because| because.says.clone()).unwrap_or_default();
    let how = match advice.to {
        To::Nobody => words::plan(advice.plan).to_owned(),
        to => [words::plan(advice.plan), ", ", words::to(to)].concat(),
    };
    let fact = |name: &'static str, picture: Html, words: AttrValue| {
        html! { <div><dt>{ name }</dt><dd>{ picture }<span>{ words }</span></dd></div> }
    };
    html! {
        <div class="verdict">
            { icons::verdict(advice.verdict) }
            <h2 ref={place.clone()} tabindex="-1">{ words::verdict(advice.verdict) }</h2>
            <p class="lead">{ why }</p>
            if advice.course != advice.verdict {
                <p class="decided">
                    { "You have decided otherwise: " }<strong>{ words::verdict(advice.course) }</strong>
                    { ". What follows keeps to your decision." }
                </p>
            }
            <dl>
                { fact("How to tell them", Html::default(), how.into()) }
                { fact("Risk to your reputation", icons::risk(advice.risk), words::risk(advice.risk).into()) }
            </dl>
        </div>
    }
}

/// What to do now, in order, to be ticked off.
pub(crate) fn steps(state: &State, send: &Send, advice: &Advice) -> Html {
    let steps = advice.steps.iter().map(|step| {
        let checked = state.done.contains(&step.says);
        let onchange: Callback<Event> = act(send, Action::Done(step.says.clone()));
        html! {
            <li>
                <label class="step">
                    <input type="checkbox" {checked} {onchange} autocomplete="off" />
                    <span>{ step.says.clone() }</span>
                </label>
            </li>
        }
    });
    let list = html! { <ol class="steps">{ all(steps.collect()) }</ol> };
    block("part", all(vec![heading("What to do now"), list]))
}
