//! The first screen: what has happened, in the person's words or by its kind. index.html has the same, so that it takes a tap
//! before the application is there.

use std::rc::Rc;

use yew::prelude::*;

use super::{icons, on, on_input, recap, text};
use crate::derived::{Candidates, offered};
use crate::host::rules::HouseRules;
use crate::labels::{self, start};
use crate::model::{is_blank, ui};
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) search: String,
    pub(crate) candidates: Rc<Candidates>,
    pub(crate) house: HouseRules,
    /// Whether "Start again" can be taken back.
    pub(crate) can_undo: bool,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn Start(Props { search, candidates, house, can_undo, dispatch }: &Props) -> Html {
    let found = candidates.found.iter().map(|found| {
        let action = ui::Action::Choose(found.kind, found.choice.clone());
        html! {
            <li key={found.label.clone()}>
                <button type="button" class="row" onclick={on(dispatch, action)}>{ &found.label }</button>
            </li>
        }
    });
    let status = if is_blank(search) { String::new() } else { start::found(candidates.found.len()) };
    let kinds = offered::kinds(house).into_iter().map(|(kind, choice)| {
        let onclick = on(dispatch, ui::Action::Choose(kind, choice));
        html! {
            <button type="button" class="kind" value={kind.id()} {onclick}>
                { icons::kind(kind) }<span>{ labels::kind(kind) }</span>
            </button>
        }
    });
    html! {
        <div class="start">
            <h2 tabindex="-1" data-focus="screen"><label for="happened">{ start::QUESTION }</label></h2>
            <input type="text" id="happened" class="happened" value={search.clone()} autocomplete="off" enterkeyhint="done"
                aria-describedby="found" oninput={on_input(dispatch, ui::Action::Search)} />
            <p id="found" class="hint" role="status">if !status.is_empty() { { text(&status) } }</p>
            <ul class="found">{ for found }</ul>
            <p class="hint">{ start::OR_CHOOSE }</p>
            <div class="kinds" role="group" aria-label={start::KINDS}>{ for kinds }</div>
            <p class="hint promise">{ start::PROMISE }</p>
            { recap::undo(*can_undo, dispatch) }
        </div>
    }
}
