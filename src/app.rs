//! The root component: one screen after the other, and what is there on each.

mod element;

use std::rc::Rc;

use policy::Kind;
use words::Field;
use yew::prelude::*;

use crate::components::besides::{self, Besides};
use crate::components::{answer, bar, changing, recap, start, when, which};
use crate::derived::offered;
use crate::effects::{clock, early_input, events, leave, letters, page as browser_page, reading};
use crate::host::edition::ELEMENT;
use crate::model::{Screen, ui};
use crate::page::{Dispatch, News, Page, Store, use_page};

use element::use_element;

/// The application as a page.
#[component]
pub(crate) fn App() -> Html {
    let (store, dispatch) = use_page();
    use_surroundings(&store, true);
    view(&store, &dispatch)
}

/// The application in an element on somebody else's page.
#[component]
pub(crate) fn ElementApp() -> Html {
    let (store, dispatch) = use_page();
    let removed = use_element(&store);
    use_surroundings(&store, !removed);
    view(&store, &dispatch)
}

/// What the application takes from outside, and what it listens for there while it is on a page.
#[hook]
fn use_surroundings(store: &Store, listens: bool) {
    use_start(store);
    let page = store.page();
    use_window(store, listens, page.model.interview.exact, page.model.has_typed());
}

/// Takes what was done before the application was there, and listens for what comes later.
#[hook]
fn use_start(store: &Store) {
    let store = store.clone();
    use_effect_with((), move |()| {
        let early = early_input::take();
        letters::listen(&{
            let store = store.clone();
            Callback::from(move |letters| store.hear(News::Letters(letters)))
        });
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

/// What is listened for outside the application while it is on a page: the time while a date is in use, printing, which
/// makes the sheet, and leaving, before which it asks while something typed could be lost.
#[hook]
fn use_window(store: &Store, listens: bool, ticks: bool, asks: bool) {
    let store = store.clone();
    use_effect_with((listens, ticks, asks), move |&(listens, ticks, asks)| {
        let ticker = (listens && ticks).then(|| {
            let store = store.clone();
            clock::start_ticker(move |_| store.hear(News::Tick))
        });
        let warning = (listens && asks).then(leave::warning);
        let print = move |prints| store.act(&ui::Action::Sheet(prints).into());
        let printing = listens.then(|| events::on_print(print));
        move || drop((ticker, warning, printing))
    });
}

fn view(store: &Store, dispatch: &Dispatch) -> Html {
    let page = &*store.page();
    let Page { model, around, derived } = page;
    let besides = besides::Props {
        own_message: model.drafts.own_message.clone(),
        findings: Rc::clone(&derived.own_findings),
        unread: around.reading.unavailable_status(),
        // The answer has a line for it.
        can_undo: model.ui.screen != Screen::Answer && model.can_undo_own_message(),
        help: around.help.clone(),
        guide: around.guide.clone(),
        letters: around.letters.clone(),
        house: around.house.clone(),
        dispatch: dispatch.clone(),
    };
    let besides = html! { <Besides ..besides /> };
    let without_letter = |besides| html! { <>{ besides }{ bar::status(&model.ui.status) }</> };
    let (class, questions, rest) = match (model.ui.screen, &derived.answer, model.ui.kind) {
        (Screen::Answer, Some(answer), _) => {
            let can_undo = model.can_undo_here() && model.ui.status.is_empty();
            let recap = recap::view(&answer::recap_line(page), can_undo, dispatch);
            ("app at-answer", recap, answer::view(page, answer, besides, dispatch))
        }
        (Screen::Which | Screen::Answer, _, Some(kind)) => {
            ("app at-which", which::view(page, kind, when::view(page, dispatch), dispatch), without_letter(besides))
        }
        _ => ("app at-start", start::view(page, dispatch), without_letter(besides)),
    };
    html! {
        <div {class} ref={store.frame()}>
            <div class="questions" tabindex="-1" data-testid="questions">{ questions }</div>
            { rest }
            { kept(page) }
            <p class="unseen" role="status">{ changing(&model.ui.announcement) }</p>
        </div>
    }
}

/// Hidden copies of everything typed, so that boot/stopped.js can offer it after a panic, wherever the person was.
fn kept(page: &Page) -> Html {
    let drafts = &page.model.drafts;
    let mut texts = Vec::new();
    for edit in &drafts.edits {
        texts.extend(edit.text.subject.as_deref());
        texts.push(&edit.text.body);
    }
    texts.extend([&*drafts.own_message, &drafts.their_number]);
    texts.extend(Field::ALL.iter().map(|&field| drafts.typed.typed(field)));
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.map(|text| html! { <textarea hidden={true} value={text.to_owned()} /> }).collect()
}
