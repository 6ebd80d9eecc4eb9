//! The risk in one line, and behind it the five things that hiring teams notice.

use policy::NOTICED;
use words::{Advice, Finding, best_step, landing_in_words};
use yew::prelude::*;

use super::fold::fold;
use super::{changing, icons};
use crate::host::rules::HouseRules;
use crate::labels::{self, landing};

/// The line and what is behind it, with the findings in the letter.
pub(super) fn view(advice: &Advice, findings: &[Finding], house: &HouseRules) -> Html {
    let found = landing_in_words(advice.landing, findings);
    let ratings = [found.timeliness, found.clarity, found.method, found.willingness, found.conduct];
    let ratings = ratings.iter().zip(&NOTICED).map(|(&rating, &noticed)| {
        html! {
            <li>
                <span class={rating.id()}>{ changing(labels::rating(rating)) }</span>
                <span>{ house.rule_text(noticed, labels::rule(noticed)).to_owned() }</span>
            </li>
        }
    });
    let step = best_step(advice, findings);
    let summary = html! { <>{ icons::risk(advice.risk) }{ changing(labels::risk(advice.risk)) }</> };
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
