//! The element's side of the application: applies its options, handles its requests and reports the advice.

use std::cell::RefCell;
use std::rc::Rc;

use policy::json::Value;
use policy::{Band, Circumstance, Plan, Reason, Verdict};
use yew::prelude::*;

use crate::effects::{host, rules};
use crate::host::edition::ELEMENT;
use crate::host::rules::HouseRules;
use crate::model::answers::Choice;
use crate::model::{Action, Rough, Screen, interview, ui};
use crate::page::{News, Store};

/// The options as last applied, and the advice as last reported.
#[derive(Default)]
struct Options {
    config: Option<String>,
    reason: Option<String>,
    notice: Option<String>,
    level: u32,
    reported: Option<(Verdict, Plan)>,
}

/// Serves the surrounding element. Whether it was removed from its document: then nothing outside may be held on to.
#[hook]
pub(super) fn use_element(store: &Store) -> bool {
    let removed = use_state(|| false);
    let options = use_mut_ref(Options::default);
    {
        let (store, options, removed) = (store.clone(), Rc::clone(&options), removed.setter());
        use_effect_with((), move |()| {
            if ELEMENT {
                apply(&store, &options);
                let handle = Callback::from(move |command| match command {
                    host::Command::OptionsChanged => apply(&store, &options),
                    host::Command::Removed => removed.set(true),
                    host::Command::Reinserted => {
                        removed.set(false);
                        store.hear(News::Tick);
                    }
                    host::Command::Reset => {
                        // The first can be undone, the second cannot: the next user may be another person.
                        store.set(&Action::Restart);
                        store.set(&Action::Restart);
                        let mut known = options.borrow_mut();
                        (known.reason, known.notice) = (None, None);
                        drop(known);
                        apply(&store, &options);
                    }
                });
                host::listen(&handle);
            }
        });
    }
    let (options, store) = (Rc::clone(&options), store.clone());
    use_effect(move || {
        if ELEMENT {
            host::set_parts_and_levels(options.borrow().level);
            let advised =
                store.page().derived.answer.as_ref().map(|answer| (answer.advice.verdict, answer.advice.plan));
            let reported = std::mem::replace(&mut options.borrow_mut().reported, advised);
            // Last, since whoever hears it may change the element at once.
            if let Some((verdict, plan)) = advised.filter(|_| advised != reported) {
                host::report_advice(verdict.id(), plan.id());
            }
        }
    });
    *removed
}

/// Applies the options. Answers among them are applied only if the option has changed, since the person may have chosen
/// otherwise in the meantime.
fn apply(store: &Store, options: &RefCell<Options>) {
    store.hear(News::Links);
    let given = |name| host::option(name);
    let mut known = options.borrow_mut();
    known.level = given("heading-level").and_then(|level| level.parse().ok()).unwrap_or_default();
    let (config, reason, notice) = (given("config"), given("reason"), given("notice"));
    let changed = (config != known.config, reason != known.reason, notice != known.notice);
    (known.config, known.reason, known.notice) = (config.clone(), reason.clone(), notice.clone());
    // Acting shows the page anew, which reads the options.
    drop(known);
    if changed.0 {
        let (house, mistakes) = HouseRules::read(&config.as_deref().map_or(Value::Null, rules::read));
        for mistake in mistakes {
            host::report_invalid_option(&["config: ", &mistake].concat());
        }
        store.hear(News::HouseRules(Box::new(house)));
    }
    if changed.1
        && let Some(reason) = allowed("reason", reason.as_deref(), Reason::ALL, Reason::id)
    {
        let general = Circumstance::general(reason);
        store.set(&ui::Action::Choose(general.kind(), Choice::Ours(general)).into());
    }
    if changed.2
        && let Some(band) = allowed("notice", notice.as_deref(), Band::ALL, Band::id)
    {
        store.set(&interview::Action::Rough(Rough::Band(band)).into());
    } else if changed.1 && has_answer(store) {
        store.set(&ui::Action::Go(Screen::Answer).into());
    }
}

fn has_answer(store: &Store) -> bool {
    store.page().derived.answer.is_some()
}

/// The value of an option among those allowed.
fn allowed<T: Copy>(name: &str, given: Option<&str>, all: &[T], id: fn(T) -> &'static str) -> Option<T> {
    let given = given?;
    let found = all.iter().find(|&&each| id(each) == given).copied();
    if found.is_none() {
        let allowed: Vec<&str> = all.iter().map(|&each| id(each)).collect();
        host::report_invalid_option(
            &[name, ": \"", given, "\" is not allowed; allowed are ", &allowed.join(", ")].concat(),
        );
    }
    found
}
