//! Why: the rules in plain words, the three questions of the test with what was assumed, and what would change the advice.

use std::rc::Rc;

use policy::{Question, Situation, WhatIf};
use words::Advice;
use yew::prelude::*;

use super::choice::hint;
use super::fold::fold;
use super::which::test_question;
use super::{changing, insist, on, time_left};
use crate::derived::AdvicePeriod;
use crate::labels::{self, why};
use crate::model::Action;
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) advice: Rc<Advice>,
    pub(super) situation: Situation,
    pub(super) periods: Rc<Vec<AdvicePeriod>>,
    /// The minutes to the start, where it is known; negative after it.
    pub(super) minutes: Option<i32>,
    pub(super) dispatch: Dispatch,
}

/// How long the advice stands, why it is so, and the way to decide otherwise.
#[component]
pub(super) fn Why(Props { advice, situation, periods, minutes, dispatch }: &Props) -> Html {
    html! {
        <>
            if let Some(minutes) = *minutes { { time_left::view(periods, advice.notice, minutes) } }
            { why(advice, situation, dispatch) }
            { insist::view(situation, advice, dispatch) }
        </>
    }
}

fn why(advice: &Advice, situation: &Situation, dispatch: &Dispatch) -> Html {
    let because =
        advice.because.iter().map(|because| html! { <li key={because.rule.id()}>{ changing(&because.says) }</li> });
    let tests = Question::ALL.iter().map(|&each| test_question(each, Some(situation.answer(each)), dispatch));
    let what_if = advice.what_if.iter().map(|&entry| what_if(advice, entry, dispatch));
    let sources = advice.because.iter().map(|because| because.rule.id()).collect::<Vec<_>>().join(" · ");
    fold(
        why::TITLE.into(),
        html! {
            <>
                <ul class="because">{ for because }</ul>
                <h4>{ why::TEST }</h4>
                { for tests }
                if !advice.what_if.is_empty() {
                    <h4>{ why::WOULD_CHANGE }</h4>
                    <ul class="what-if">{ for what_if }</ul>
                }
                { hint(&[why::SOURCES, &sources].concat()) }
            </>
        },
    )
}

fn what_if(advice: &Advice, entry: WhatIf, dispatch: &Dispatch) -> Html {
    let to = labels::to(entry.to);
    let differences = [
        (entry.verdict != advice.verdict, labels::verdict(entry.verdict)),
        (entry.plan != advice.plan, labels::plan(entry.plan)),
        (entry.to != advice.to && !to.is_empty(), to),
    ];
    let differences: Vec<&str> = differences.iter().filter(|(differs, _)| *differs).map(|&(_, words)| words).collect();
    let label = labels::change(entry.change);
    let status = [label, ": ", labels::verdict(entry.verdict), "."].concat();
    html! {
        // Keyed, so that the pressed one keeps its element when the others change.
        <li key={label}>
            <button type="button" onclick={on(dispatch, Action::Change(entry.change, status))}>
                <span>{ label }</span><strong>{ changing(&differences.join(", ")) }</strong>
            </button>
        </li>
    }
}
