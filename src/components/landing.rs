//! The risk in one line, and behind it the five things that hiring teams notice.

use std::rc::Rc;

use policy::NOTICED;
use words::{Advice, Finding, best_step, landing_in_words};
use yew::prelude::*;

use super::fold::fold;
use super::{icons, text};
use crate::host::rules::HouseRules;
use crate::labels::{self, landing};

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) advice: Rc<Advice>,
    /// The findings in the letter.
    pub(super) findings: Rc<Vec<Finding>>,
    pub(super) house: HouseRules,
}

#[component]
pub(super) fn Landing(Props { advice, findings, house }: &Props) -> Html {
    let found = landing_in_words(advice.landing, findings);
    let ratings = [found.timeliness, found.clarity, found.method, found.willingness, found.conduct];
    let ratings = ratings.into_iter().zip(NOTICED).map(|(rating, noticed)| {
        html! {
            <li>
                <span class={rating.id()}>{ text(labels::rating(rating)) }</span>
                <span>{ house.rule_text(noticed, words::rule_text(noticed)).to_owned() }</span>
            </li>
        }
    });
    let step = best_step(advice, findings);
    let summary = html! { <>{ icons::risk(advice.risk) }{ text(labels::risk(advice.risk)) }</> };
    fold(
        summary,
        html! {
            <>
                <p class="best-step" key={step.as_deref().unwrap_or_default().to_owned()}>
                    if let Some(step) = step { <strong>{ landing::WOULD_HELP }</strong>{ step } } else { { landing::NOTHING_LEFT } }
                </p>
                <ul class="landing">{ for ratings }</ul>
            </>
        },
    )
}
