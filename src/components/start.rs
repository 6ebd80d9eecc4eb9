//! The first screen: what has happened, in the person's words or by its kind. index.html has the same, so that it takes a tap
//! before the application is there.

use std::rc::Rc;

use yew::prelude::*;

use super::choice::hint;
use super::{changing, icons, on, on_input, recap};
use crate::derived::{Derived, offered};
use crate::labels::{self, start, when};
use crate::model::{Action, is_blank, ui};
use crate::page::{Dispatch, Page};
use crate::reader::{Sentence, When};

/// The screen.
pub(crate) fn view(Page { model, around, derived }: &Page, dispatch: &Dispatch) -> Html {
    let (search, candidates) = (&model.ui.search, &derived.candidates);
    let found = candidates.found.iter().map(|found| {
        let action = match &candidates.sentence {
            Some(sentence) => Action::FromSentence(found.kind, found.choice.clone(), Rc::clone(sentence)),
            None => ui::Action::Choose(found.kind, found.choice.clone()).into(),
        };
        html! {
            <li key={found.label.clone()}>
                <button type="button" class="row" onclick={on(dispatch, action)}>{ &found.label }</button>
            </li>
        }
    });
    let told = candidates.sentence.as_ref().map(|sentence| told(sentence, derived)).unwrap_or_default();
    let status = if is_blank(search) { String::new() } else { start::found(candidates.found.len()) };
    let kinds = offered::kinds(&around.house).into_iter().map(|(kind, choice)| {
        let onclick = on(dispatch, ui::Action::Choose(kind, choice));
        html! {
            <button type="button" class="kind" value={kind.id()} {onclick}>
                { icons::kind(kind) }<span>{ labels::kind(kind) }</span>
            </button>
        }
    });
    html! {
        <div class="start" key="start">
            <h2 tabindex="-1" data-focus="screen"><label for="happened">{ start::QUESTION }</label></h2>
            <input type="text" id="happened" class="happened" value={search.clone()} ~known={search} autocomplete="off" enterkeyhint="done"
                aria-describedby="found" oninput={on_input(dispatch, ui::Action::Search)} />
            <p id="found" class="hint" role="status">if !status.is_empty() { { changing(&status) } }</p>
            <ul class="found">{ for found }</ul>
            if !told.is_empty() { <p class="hint told">{ changing(&told) }</p> }
            { hint(start::OR_CHOOSE) }
            <div class="kinds" role="group" aria-label={start::KINDS}>{ for kinds }</div>
            <p class="hint promise">{ start::PROMISE }</p>
            { recap::undo(model.can_undo() && !model.can_undo_own_message(), dispatch) }
        </div>
    }
}

/// What else the sentence says, which comes as answers on the next screen.
fn told(sentence: &Sentence, derived: &Derived) -> String {
    let mut parts = Vec::new();
    let now = derived.time.now.map(|now| now.at);
    match (sentence.at, sentence.may_be.as_slice()) {
        (Some(at), _) if sentence.from_now => {
            let minutes = now.and_then(|now| i32::try_from(at.minutes() - now.minutes()).ok());
            parts.extend(minutes.map(labels::about));
        }
        (Some(at), _) => {
            let zone = sentence.zone.as_deref().map(when::zone_after).unwrap_or_default();
            parts.push([&at.day_in_words(), ", ", &at.clock_by(derived.details.clock), &zone].concat());
        }
        (None, [When::On(day)]) => parts.push(day.midnight().day_in_words()),
        _ => {}
    }
    parts.extend(sentence.facts.iter().map(|fact| labels::told(*fact)));
    if parts.is_empty() { String::new() } else { [start::ALSO, &parts.join(" · ")].concat() }
}
