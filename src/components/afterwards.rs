//! What comes afterwards: what to do, calendar files, and notes that may be worth sending later.

use std::rc::Rc;

use policy::{Verdict, afterwards_rules};
use words::Details;
use yew::prelude::*;

use super::fold::{fold, fold_of};
use super::{button, side_by_side};
use crate::derived::Answer;
use crate::effects::calendar;
use crate::host::rules::HouseRules;
use crate::labels::{self, afterwards};
use crate::page::Page;
use crate::time::calendar::Standing;
use crate::time::zones::Moment;

/// The part. `start` is where it is still ahead; `notes` are those to send later.
pub(super) fn view(page: &Page, answer: &Answer, start: Option<Moment>, notes: Html) -> Html {
    let (verdict, details) = (answer.advice.effective_verdict, Rc::clone(&page.derived.details));
    let (times, house) = (Rc::clone(&answer.times), page.around.house.clone());
    let inside =
        move || html! { <>{ afterwards(verdict, &details, &times.offered, start, &house) }{ notes.clone() }</> };
    fold_of(afterwards::TITLE.into(), inside)
}

/// Everything but the notes.
fn afterwards(
    verdict: Verdict,
    details: &Rc<Details>,
    offered: &[Moment],
    start: Option<Moment>,
    house: &HouseRules,
) -> Html {
    let rules = afterwards_rules(verdict).iter().map(|&rule| {
        html! { <li key={rule.id()}>{ house.rule_text(rule, labels::rule(rule)).to_owned() }</li> }
    });
    let tentative = verdict == Verdict::Adjust;
    // Not for an extension: the details are then those of another employer.
    let keeps = tentative || verdict == Verdict::Attend;
    let save = start.filter(|_| keeps).map(|start| {
        let details = Rc::clone(details);
        button(afterwards::SAVE, Callback::from(move |_| calendar::interview(&details, &start, tentative)))
    });
    let holds = (offered.len() > 1).then(|| {
        let (details, offered) = (Rc::clone(details), offered.to_vec());
        button(afterwards::HOLD, Callback::from(move |_| calendar::holds(&details, &offered, Standing::Tentative)))
    });
    // Some programs take one event a file: for them each time is held, and let go once another one is agreed on, by itself.
    let one_by_one = (offered.len() > 1).then(|| {
        let one = |begins: &str, standing| -> Html {
            let buttons = offered.iter().map(|&moment| {
                let details = Rc::clone(details);
                let label = [begins, &crate::derived::in_words(&moment, &details)].concat();
                button(&label, Callback::from(move |_| calendar::holds(&details, &[moment], standing)))
            });
            side_by_side("actions", buttons.collect())
        };
        let both = [(afterwards::HOLD_ONE, Standing::Tentative), (afterwards::LET_GO, Standing::Cancelled)];
        fold(afterwards::ONE_BY_ONE.into(), both.map(|(begins, standing)| one(begins, standing)).into_iter().collect())
    });
    let agreed = offered.iter().map(|&moment| {
        let (details, offered) = (Rc::clone(details), offered.to_vec());
        let label = afterwards::agreed(&crate::derived::in_words(&moment, &details));
        button(&label, Callback::from(move |_| calendar::agreed(&details, &moment, &offered)))
    });
    html! {
        <>
            { side_by_side("actions", html! { <>{ save }{ holds }{ for agreed }</> }) }
            { one_by_one }
            <ul class="because">{ for rules }</ul>
        </>
    }
}
