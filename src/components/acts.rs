//! What to do, in order: at most four acts. What the letter does already stands under "More steps".

use std::rc::Rc;

use policy::{Rule, To};
use words::{Advice, Finding, Step};
use yew::prelude::*;

use super::choice::hint;
use super::fold::fold;
use super::{changing, landing, link, on, on_change, times};
use crate::derived::NewTimes;
use crate::host::rules::HouseRules;
use crate::labels::{self, acts};
use crate::model::drafts::Day;
use crate::model::{Target, ui};
use crate::page::Dispatch;

/// The most acts.
const MOST: usize = 4;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) advice: Rc<Advice>,
    pub(super) ticked: Vec<&'static str>,
    /// What is to be known about the day; may be empty.
    pub(super) note: String,
    /// Whether the hour of the interview would tell more.
    pub(super) wants_hour: bool,
    /// Whether the letter can offer times, and those it can offer.
    pub(super) offers_times: bool,
    pub(super) times: Rc<NewTimes>,
    /// The zone that new times are given in, where it is not the person's own.
    pub(super) zone: String,
    /// The days that the letter can use, where it offers no times.
    pub(super) days: Vec<(Day, String)>,
    /// Whether the letter is the person's own text, and the findings in it.
    pub(super) edited: bool,
    pub(super) findings: Rc<Vec<Finding>>,
    pub(super) house: HouseRules,
    pub(super) dispatch: Dispatch,
}

/// Everything under the letter that is not folded: times or days for it, what to do, and how it will land.
#[component]
pub(super) fn Acts(props: &Props) -> Html {
    let Props { advice, times, findings, house, dispatch, .. } = props;
    html! {
        <>
            if props.offers_times {
                { times::view(times, &props.zone, props.edited, dispatch) }
            } else {
                { times::days(advice.effective_verdict, &props.days, dispatch) }
            }
            { acts(props) }
            { landing::view(advice, findings, house) }
        </>
    }
}

fn acts(Props { advice, ticked, note, wants_hour, offers_times, times, dispatch, .. }: &Props) -> Html {
    let keeps_times = !times.offered.is_empty();
    let wants_times = *offers_times && !keeps_times;
    // Where there is no letter, nothing does a step but the person.
    let written = !advice.messages.is_empty();
    let by_letter = |step: &Step| written && matches!(step.rule, Rule::B3 | Rule::B4 | Rule::B5 | Rule::B6);
    let room = MOST - usize::from(*wants_hour) - usize::from(wants_times) - usize::from(keeps_times);
    let (mut own, mut more) = (Vec::new(), Vec::new());
    for step in advice.steps.iter().filter(|step| !by_letter(step)) {
        let place = if own.len() < room { &mut own } else { &mut more };
        place.push(row(step, ticked, dispatch));
    }
    more.extend(advice.steps.iter().filter(|step| by_letter(step)).map(|step| row(step, ticked, dispatch)));
    let how = match advice.to {
        To::Nobody => String::new(),
        to => [labels::plan(advice.plan), ", ", labels::to(to)].concat(),
    };
    html! {
        <section class="acts">
            <h3>{ acts::TITLE }</h3>
            if !how.is_empty() { <p class="hint how">{ changing(&how) }</p> }
            { hint(note) }
            <ol class="steps">
                if *wants_hour {
                    <li>
                        { link(acts::GIVE_HOUR, on(dispatch, ui::Action::GiveHour)) }
                    </li>
                }
                if wants_times {
                    <li>
                        { link(acts::ADD_TIMES, on(dispatch, ui::Action::Focus(Target::Times))) }
                    </li>
                }
                { own.into_iter().collect::<Html>() }
                if keeps_times { <li>{ acts::KEEP_FREE }</li> }
            </ol>
            if !more.is_empty() {
                { fold(acts::MORE.into(), html! { <ol class="steps">{ for more }</ol> }) }
            }
        </section>
    }
}

fn row(step: &Step, ticked: &[&'static str], dispatch: &Dispatch) -> Html {
    let onchange = on_change(dispatch, ui::Action::Tick(step.id));
    html! {
        <li key={step.id}>
            <label class="step">
                <input type="checkbox" checked={ticked.contains(&step.id)} {onchange} autocomplete="off" />
                { changing(&step.says) }
            </label>
        </li>
    }
}
