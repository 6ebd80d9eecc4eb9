//! The root component: one screen after the other, and what is there on each.

mod element;

use std::rc::Rc;

use policy::{Kind, Reason};
use yew::prelude::*;

use crate::components::start::Start;
use crate::components::when::When;
use crate::components::which::Which;
use crate::components::{Besides, answer, on, recap};
use crate::derived::offered;
use crate::effects::{clock, early_input, events, leave, page as browser_page, reading};
use crate::host::edition::ELEMENT;
use crate::labels::which;
use crate::model::{Screen, ui};
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
        events::on_print({
            let store = store.clone();
            move |prints| store.act(&ui::Action::Sheet(prints).into())
        });
        browser_page::ready();
        if ELEMENT {
            return;
        }
        if !early.search.is_empty() {
            store.act(&ui::Action::Search(early.search.clone()).into());
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
    let besides = html! {
        <Besides own_message={model.drafts.own_message.clone()} findings={Rc::clone(&derived.own_findings)}
            unread={around.reading.unavailable_status()} help={around.help.clone()} guide={around.guide.clone()}
            house={around.house.clone()} {dispatch} />
    };
    let shown = match (model.ui.screen, &derived.answer, model.ui.kind) {
        (Screen::Answer, Some(answer), _) => Shown::Answer(answer),
        (Screen::Start, ..) | (_, _, None) => Shown::Start,
        (_, _, Some(kind)) => Shown::Which(kind),
    };
    let class = match shown {
        Shown::Start => "app at-start",
        Shown::Which(_) => "app at-which",
        Shown::Answer(_) => "app at-answer",
    };
    let questions = match shown {
        Shown::Start => html! {
            <Start search={model.ui.search.clone()} candidates={Rc::clone(&derived.candidates)}
                house={around.house.clone()} {dispatch} />
        },
        Shown::Which(kind) => which_screen(page, kind, dispatch),
        Shown::Answer(_) => {
            html! { <recap::Recap says={answer::recap_line(page)} can_undo={model.can_undo()} {dispatch} /> }
        }
    };
    let answered = match shown {
        Shown::Answer(answer) => answer::view(page, answer, besides, dispatch),
        _ => besides,
    };
    html! {
        <div {class} ref={store.frame()}>
            <div class="questions" tabindex="-1" data-testid="questions">{ questions }</div>
            { answered }
            { hidden_edits(page) }
            <p class="unseen" role="status">{ &model.ui.announcement }</p>
        </div>
    }
}

/// What is on the screen.
#[derive(Clone, Copy)]
enum Shown<'a> {
    Start,
    Which(Kind),
    Answer(&'a crate::derived::Answer),
}

fn which_screen(page: &Page, kind: Kind, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    // Who is running late is on the way, so there is a date.
    let dated = model.answers.reason() == Some(Reason::RunningLate);
    let show = derived.answer.is_some().then(|| {
        html! {
            <button type="button" class="button primary" onclick={on(dispatch, ui::Action::Go(Screen::Answer))}>
                { which::SHOW }
            </button>
        }
    });
    html! {
        <Which {kind} answers={model.answers.clone()} all={model.ui.all_circumstances} house={around.house.clone()}
            restart={recap::restart(model.ui.confirms_restart, model.has_typed(), dispatch)} {dispatch}>
            <When interview={model.interview.clone()} time={Rc::clone(&derived.time)} details={Rc::clone(&derived.details)}
                {dated} gives_date={model.ui.gives_date} picks_zone={model.ui.picks_zone}
                zones={ZoneSource(Rc::clone(&around.zone_data))} {dispatch} />
            { show }
        </Which>
    }
}

/// Hidden copies of the edited messages that are not open for editing, so that boot/stopped.js can offer them after a panic.
fn hidden_edits(page: &Page) -> Html {
    let drafts = &page.model.drafts;
    let hidden = drafts.edits.iter().filter(|edit| !drafts.editing.contains(&edit.text.kind));
    hidden.map(|edit| html! { <textarea hidden={true} value={edit.text.body.clone()} /> }).collect()
}
