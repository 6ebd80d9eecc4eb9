//! What to do, in order: at most four acts. What the letter does already stands under "More steps".

use std::rc::Rc;

use policy::{Change, Contact, Plan, Rule, To};
use words::{Advice, Step};
use yew::prelude::*;

use super::fold::fold;
use super::{on, on_change, text};
use crate::labels::{self, acts};
use crate::model::{Action, Target, ui};
use crate::page::Dispatch;

/// The most acts.
const MOST: usize = 4;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) advice: Rc<Advice>,
    pub(super) contact: Contact,
    pub(super) ticked: Vec<&'static str>,
    /// Whether the hour of the interview would tell more.
    pub(super) wants_hour: bool,
    /// Whether the letter can offer times and has none yet.
    pub(super) wants_times: bool,
    /// Whether there are times to keep free.
    pub(super) keeps_times: bool,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Acts(Props { advice, contact, ticked, wants_hour, wants_times, keeps_times, dispatch }: &Props) -> Html {
    // Where there is no letter, nothing does a step but the person.
    let written = !advice.messages.is_empty();
    let by_letter = |step: &&Step| written && matches!(step.rule, Rule::B3 | Rule::B4 | Rule::B5 | Rule::B6);
    let room = MOST - usize::from(*wants_hour) - usize::from(*wants_times) - usize::from(*keeps_times);
    let (own, done): (Vec<&Step>, Vec<&Step>) = advice.steps.iter().partition(|step| !by_letter(step));
    let shown = own.len().min(room);
    let row = |step: &&Step| row(step, ticked, dispatch);
    let more: Vec<Html> = own.iter().skip(shown).chain(&done).map(row).collect();
    let how = match advice.to {
        To::Nobody => String::new(),
        to => [labels::plan(advice.plan), ", ", labels::to(to)].concat(),
    };
    let calls = matches!(advice.plan, Plan::Call | Plan::CallThenEmail) && advice.urgent;
    html! {
        <section class="acts">
            <h3>{ acts::TITLE }</h3>
            if !how.is_empty() { <p class="hint how">{ text(&how) }</p> }
            <ol class="steps">
                if *wants_hour {
                    <li>
                        <button type="button" class="link" onclick={on(dispatch, ui::Action::GiveHour)}>{ acts::GIVE_HOUR }</button>
                    </li>
                }
                if *wants_times {
                    <li>
                        <button type="button" class="link" onclick={on(dispatch, ui::Action::Focus(Target::Times))}>
                            { acts::ADD_TIMES }
                        </button>
                    </li>
                }
                { for own.iter().take(shown).map(row) }
                if *keeps_times { <li class="step">{ acts::KEEP_FREE }</li> }
            </ol>
            if calls && *contact == Contact::Number {
                <button type="button" class="link" onclick={on(dispatch, no_number())}>{ acts::NO_NUMBER }</button>
            }
            if !more.is_empty() {
                { fold(acts::MORE.into(), html! { <ol class="steps">{ for more }</ol> }) }
            }
        </section>
    }
}

fn no_number() -> Action {
    Action::Change(Change::Contact(Contact::NoNumber), acts::WITHOUT_NUMBER.to_owned())
}

fn row(step: &Step, ticked: &[&'static str], dispatch: &Dispatch) -> Html {
    let onchange = on_change(dispatch, ui::Action::Tick(step.id));
    html! {
        <li key={step.id}>
            <label class="step">
                <input type="checkbox" checked={ticked.contains(&step.id)} {onchange} autocomplete="off" />
                { text(&step.says) }
            </label>
        </li>
    }
}
