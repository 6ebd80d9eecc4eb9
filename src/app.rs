//! The root component: one screen after the other, and what is there on each.

mod element;

use std::rc::Rc;

use policy::{Kind, Reason};
use words::Field;
use yew::prelude::*;

use crate::components::besides::{self, Besides};
use crate::components::recap::{self, Recap};
use crate::components::start::{self, Start};
use crate::components::when::{self, When};
use crate::components::which::{self, Which};
use crate::components::{answer, on, text};
use crate::derived::offered;
use crate::effects::{clock, early_input, events, leave, page as browser_page, reading};
use crate::host::edition::ELEMENT;
use crate::labels;
use crate::model::{DateFields, Screen, ui};
use crate::page::{Dispatch, News, Page, Store, use_page};
use crate::time::zones::ZoneSource;

use element::use_element;

#[component]
pub(crate) fn App() -> Html {
    let store = use_page();
    let dispatch = use_memo((), |()| store.dispatch());
    let removed = use_element(&store);
    let page = store.page();
    use_start(&store);
    use_clock(&store, page.model.interview.exact && !removed);
    use_printing(&store, !removed);
    use_leave_warning(page.model.has_typed() && !removed);
    view(&store, &page, &dispatch)
}

/// Takes what was done before the application was there, and listens for what comes later.
#[hook]
fn use_start(store: &Store) {
    let store = store.clone();
    use_effect_with((), move |()| {
        let early = early_input::take();
        reading::listen(&{
            let store = store.clone();
            Callback::from(move |reading| store.hear(News::Reading(reading)))
        });
        browser_page::ready();
        if ELEMENT {
            return;
        }
        if !early.search.is_empty() {
            store.set(&ui::Action::Search(early.search.clone()).into());
        }
        let house = store.page().around.house.clone();
        let chosen = Kind::ALL.iter().find(|kind| kind.id() == early.kind);
        let choice = chosen.and_then(|&kind| Some((kind, offered::choices(kind, &house).into_iter().next()?)));
        match choice {
            Some((kind, choice)) => store.act(&ui::Action::Choose(kind, choice).into()),
            None => {
                if let Some(mount_point) = browser_page::mount_point() {
                    early.restore_focus(&mount_point);
                }
            }
        }
    });
}

/// Counts the time while a date is in use.
#[hook]
fn use_clock(store: &Store, runs: bool) {
    let store = store.clone();
    use_effect_with(runs, move |&runs| {
        let ticker = runs.then(|| clock::start_ticker(move |_| store.hear(News::Tick)));
        move || drop(ticker)
    });
}

/// Makes the sheet when somebody prints.
#[hook]
fn use_printing(store: &Store, listens: bool) {
    let store = store.clone();
    use_effect_with(listens, move |&listens| {
        let print = move |prints| store.act(&ui::Action::Sheet(prints).into());
        let listeners = listens.then(|| events::on_print(print));
        move || drop(listeners)
    });
}

/// Asks before the page is left while something typed could be lost.
#[hook]
fn use_leave_warning(asks: bool) {
    use_effect_with(asks, |&asks| {
        let warning = asks.then(leave::warning);
        move || drop(warning)
    });
}

fn view(store: &Store, page: &Page, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    let besides = besides::Props {
        own_message: model.drafts.own_message.clone(),
        findings: Rc::clone(&derived.own_findings),
        unread: around.reading.unavailable_status(),
        help: around.help.clone(),
        guide: around.guide.clone(),
        house: around.house.clone(),
        dispatch: dispatch.clone(),
    };
    let besides = html! { <Besides ..besides /> };
    let (class, questions, rest) = match (model.ui.screen, &derived.answer, model.ui.kind) {
        (Screen::Answer, Some(answer), _) => {
            let recap = recap::Props {
                says: answer::recap_line(page),
                can_undo: model.can_undo() && model.ui.status.is_empty(),
                dispatch: dispatch.clone(),
            };
            ("app at-answer", html! { <Recap ..recap /> }, answer::view(page, answer, besides, dispatch))
        }
        (Screen::Which | Screen::Answer, _, Some(kind)) => {
            ("app at-which", which_screen(page, kind, dispatch), besides)
        }
        _ => {
            let start = start::Props {
                search: model.ui.search.clone(),
                candidates: Rc::clone(&derived.candidates),
                house: around.house.clone(),
                can_undo: model.can_undo(),
                dispatch: dispatch.clone(),
            };
            ("app at-start", html! { <Start ..start /> }, besides)
        }
    };
    html! {
        <div {class} ref={store.frame()}>
            <div class="questions" tabindex="-1" data-testid="questions">{ questions }</div>
            { rest }
            { kept(page) }
            <p class="unseen" role="status">{ text(&model.ui.announcement) }</p>
        </div>
    }
}

fn which_screen(page: &Page, kind: Kind, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    let when = when::Props {
        interview: model.interview.clone(),
        time: Rc::clone(&derived.time),
        details: Rc::clone(&derived.details),
        // Who is running late is on the way, so there is a date.
        dated: model.answers.reason() == Some(Reason::RunningLate),
        fields: model.ui.date,
        zones: ZoneSource(Rc::clone(&around.zone_data)),
        dispatch: dispatch.clone(),
    };
    // A date that is being given has a button of its own.
    let shows = derived.answer.is_some() && model.ui.date == DateFields::Closed;
    let show = shows.then(|| {
        html! {
            <button type="button" class="button primary" onclick={on(dispatch, ui::Action::Go(Screen::Answer))}>
                { labels::which::SHOW }
            </button>
        }
    });
    let which = which::Props {
        kind,
        answers: model.answers.clone(),
        all: model.ui.all_circumstances,
        house: around.house.clone(),
        when: html! { <><When ..when />{ show }</> },
        restart: recap::restart(model.ui.confirms_restart, model.has_typed(), dispatch),
        dispatch: dispatch.clone(),
    };
    html! { <Which ..which /> }
}

/// Hidden copies of everything typed, so that boot/stopped.js can offer it after a panic, wherever the person was.
fn kept(page: &Page) -> Html {
    let drafts = &page.model.drafts;
    let edits = drafts.edits.iter().map(|edit| &edit.text);
    let edits = edits.flat_map(|text| text.subject.as_deref().into_iter().chain([text.body.as_str()]));
    let lines = Field::ALL.iter().map(|&field| drafts.typed.typed(field));
    let texts = edits.chain([drafts.own_message.as_str(), drafts.their_number.as_str()]).chain(lines);
    let texts = texts.filter(|text| !text.is_empty());
    texts.map(|text| html! { <textarea hidden={true} value={text.to_owned()} /> }).collect()
}
