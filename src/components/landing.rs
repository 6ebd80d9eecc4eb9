//! "How this will land": ratings of the five things hiring teams notice, for this situation and message.

use policy::NOTICED;
use words::{Advice, Finding, best_step, landing_in_words};
use yew::prelude::*;

use super::controls::{drawer, fragment, list, rule, tag};
use crate::labels;
use crate::state::State;

/// The five ratings, and the step that would help most.
pub(crate) fn view(state: &State, advice: &Advice, findings: &[Finding]) -> Html {
    let landing = landing_in_words(advice.landing, findings);
    let ratings = [landing.timeliness, landing.clarity, landing.method, landing.willingness, landing.conduct];
    let ratings = ratings.into_iter().zip(NOTICED).map(|(rating, noticed)| {
        let says = rule(state.house.rule_text(noticed, words::rule_text(noticed)), noticed);
        fragment([tag("span", rating.id(), labels::rating(rating).into()), tag("span", "", says)])
    });
    let step = match best_step(advice, findings) {
        Some(step) => fragment([tag("strong", "", "What would help most: ".into()), step.into()]),
        None => "There's nothing left to improve.".into(),
    };
    drawer("How this will land", fragment([tag("p", "best-step", step), list("landing", ratings.collect())]))
}
