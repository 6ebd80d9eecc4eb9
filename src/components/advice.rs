//! The verdict, why, how risky it is, and what to do now.

use guide::{Advice, Reason, To};
use yew::prelude::*;

use super::controls::{Send, act};
use super::icons;
use crate::state::{Action, State};
use crate::words;

/// Where the answer will be.
pub(crate) fn waiting(state: &State) -> Html {
    let words = match (state.facts.reason, state.facts.when) {
        (None, None) => "Say what has come up and when the interview is. The answer appears at once.",
        (None, Some(_)) => "Now say what has come up.",
        (Some(Reason::Other), Some(_)) if state.notice().is_some() => "Now the first of the three short questions.",
        (Some(_), _) => "Now say when the interview is.",
    };
    html! { <p class="waiting">{ words }</p> }
}

/// The verdict at a glance.
pub(crate) fn head(advice: &Advice, heading: &NodeRef) -> Html {
    let why = advice.because.first().map(|because| because.says.clone()).unwrap_or_default();
    let how = match advice.to {
        To::Nobody => words::plan(advice.plan).to_owned(),
        to => [words::plan(advice.plan), ", ", words::to(to)].concat(),
    };
    html! {
        <div class="verdict">
            { icons::verdict(advice.verdict) }
            <h2 ref={heading.clone()} tabindex="-1">{ words::verdict(advice.verdict) }</h2>
            <p class="lead">{ why }</p>
            <dl>
                <div><dt>{ "How to tell them" }</dt><dd>{ how }</dd></div>
                <div>
                    <dt>{ "Risk to your reputation" }</dt>
                    <dd>{ icons::risk(advice.risk) }{ words::risk(advice.risk) }</dd>
                </div>
            </dl>
        </div>
    }
}

/// What to do now, in order, to be ticked off.
pub(crate) fn steps(state: &State, send: &Send, advice: &Advice) -> Html {
    let steps = advice.steps.iter().map(|step| {
        let says = step.says.as_ref();
        let done = state.done.iter().any(|done| done == says);
        let onchange: Callback<Event> = act(send, Action::Done(says.to_owned()));
        html! {
            <li>
                <label class="step">
                    <input type="checkbox" checked={done} {onchange} autocomplete="off" />
                    <span>{ step.says.clone() }</span>
                </label>
            </li>
        }
    });
    html! {
        <div class="part">
            <h3>{ "What to do now" }</h3>
            <ol class="steps">{ for steps }</ol>
        </div>
    }
}
