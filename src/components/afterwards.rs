//! What comes afterwards: what to do, calendar files, and notes that may be worth sending later.

use std::rc::Rc;

use policy::{Verdict, afterwards_rules};
use words::{Advice, Details};
use yew::prelude::*;

use super::button;
use super::fold::fold;
use crate::derived::NewTimes;
use crate::effects::calendar;
use crate::host::rules::HouseRules;
use crate::labels::afterwards;
use crate::time::zones::Moment;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) advice: Rc<Advice>,
    pub(super) details: Rc<Details>,
    pub(super) times: Rc<NewTimes>,
    /// The start, where it is still ahead.
    pub(super) start: Option<Moment>,
    pub(super) house: HouseRules,
    /// The notes to send later.
    pub(super) notes: Html,
}

#[component]
pub(super) fn Afterwards(Props { advice, details, times, start, house, notes }: &Props) -> Html {
    let rules = afterwards_rules(advice.effective_verdict).iter().map(|&rule| {
        html! { <li key={rule.id()}>{ house.rule_text(rule, words::rule_text(rule)).to_owned() }</li> }
    });
    let tentative = advice.effective_verdict == Verdict::Adjust;
    // Not for an extension: the details are then those of another employer.
    let keeps = tentative || advice.effective_verdict == Verdict::Attend;
    let save = start.filter(|_| keeps).map(|start| {
        let details = Rc::clone(details);
        button(afterwards::SAVE, Callback::from(move |_| calendar::interview(&details, &start, tentative)))
    });
    let holds = (times.offered.len() > 1).then(|| {
        let (details, offered) = (Rc::clone(details), times.offered.clone());
        button(afterwards::HOLD, Callback::from(move |_| calendar::holds(&details, &offered)))
    });
    let agreed = times.offered.iter().map(|&moment| {
        let details = Rc::clone(details);
        let label = afterwards::agreed(&crate::derived::in_words(&moment, &details));
        button(&label, Callback::from(move |_| calendar::interview(&details, &moment, false)))
    });
    fold(
        afterwards::TITLE.into(),
        html! {
            <>
                <div class="actions">{ save }{ holds }{ for agreed }</div>
                <ul class="because">{ for rules }</ul>
                { notes.clone() }
            </>
        },
    )
}
