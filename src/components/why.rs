//! The reasons behind the advice, what would change it, and the person's own decision.

use guide::{Advice, Insist, Situation, Verdict, WhatIf};
use yew::prelude::*;

use super::controls::{Send, act, button, radio};
use crate::state::{Action, State};
use crate::words;

/// Three drawers under the answer.
pub(crate) fn view(state: &State, send: &Send, situation: &Situation, advice: &Advice) -> Html {
    let because = advice.because.iter().map(|because| {
        html! { <li>{ because.says.clone() }{ " " }<span class="rule">{ because.rule.id() }</span></li> }
    });
    html! {
        <>
            <details class="more">
                <summary>{ "Why" }</summary>
                <ul class="because">{ for because }</ul>
            </details>
            <details class="more">
                <summary>{ "What would change this" }</summary>
                { undo(state, send, advice) }
                <ul class="what-if">{ for advice.what_if.iter().map(|entry| what_if(send, advice, entry)) }</ul>
            </details>
            <details class="more">
                <summary>{ "I have decided otherwise" }</summary>
                { insist(send, situation, advice) }
            </details>
        </>
    }
}

fn what_if(send: &Send, advice: &Advice, entry: &WhatIf) -> Html {
    let mut there = Vec::with_capacity(3);
    if entry.verdict != advice.verdict {
        there.push(words::verdict(entry.verdict));
    }
    if entry.plan != advice.plan {
        there.push(words::plan(entry.plan));
    }
    if entry.to != advice.to && !words::to(entry.to).is_empty() {
        there.push(words::to(entry.to));
    }
    html! {
        <li>
            <button type="button" onclick={act(send, Action::Apply(entry.change))}>
                <span>{ words::change(entry.change) }</span>
                <span class="there">{ there.join(", ") }</span>
            </button>
        </li>
    }
}

fn undo(state: &State, send: &Send, advice: &Advice) -> Html {
    html! {
        <div class="note" hidden={!state.can_undo()}>
            <p role="status">
                if let Some(change) = state.applied {
                    { words::change(change) }{ ": " }{ words::verdict(advice.verdict) }{ "." }
                } else if state.can_undo() {
                    { "The last change can be taken back." }
                }
            </p>
            { button("Undo", act(send, Action::Undo)) }
        </div>
    }
}

fn insist(send: &Send, situation: &Situation, advice: &Advice) -> Html {
    let decided = situation.insist.filter(|_| advice.course != advice.verdict);
    let choice =
        |value, label, insist| radio("insist", value, label, decided == insist, act(send, Action::Insist(insist)));
    html! {
        <fieldset class="ask">
            <legend>{ "What will you do?" }</legend>
            <p class="hint">{ "It is your decision. The steps and messages follow it; our advice stays as it is." }</p>
            <div class="choices stacked">
                { choice("none", "Follow the advice", None) }
                if advice.verdict != Verdict::Reschedule {
                    { choice("reschedule", "Ask for another time all the same", Some(Insist::Reschedule)) }
                }
                if advice.verdict != Verdict::Withdraw {
                    { choice("withdraw", "Withdraw all the same", Some(Insist::Withdraw)) }
                }
            </div>
        </fieldset>
    }
}
