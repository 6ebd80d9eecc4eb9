//! What the components show with house rules.

use super::*;
use crate::components::bar::NodeRefs;
use crate::components::{landing, more, reasons};
use policy::{Notice, Situation, Verdict};
use words::{Advice, assess};
use yew::{Callback, Html, NodeRef};

/// All text nodes, in order.
fn words(html: &Html) -> String {
    let told = format!("{html:?}");
    let texts = told.split("VText { text: ").skip(1).filter_map(|rest| rest.split(" }").next());
    texts.collect::<Vec<_>>().join("\n")
}

fn advice() -> Advice {
    assess(&Situation::new(Reason::Illness, Notice::Minutes(600)))
}

#[test]
fn a_hidden_reason_is_offered_only_if_it_is_chosen() {
    let house = house(r#"{"hideReasons": ["leisure", "nervous"]}"#);
    let offers = |house: &HouseRules, actions: Vec<Action>, reason: Reason| {
        let state = state(house.clone(), actions);
        words(&reasons::view(&state, &Callback::noop())).contains(words::reason_label(reason))
    };
    let search = |text: &str| vec![Action::SearchReasons(text.to_owned())];
    assert!(offers(&HouseRules::default(), vec![], Reason::Leisure));
    assert!(!offers(&house, vec![], Reason::Leisure) && offers(&house, vec![], Reason::Unprepared));
    assert!(!offers(&house, search("hangover"), Reason::Leisure) && offers(&house, search("hangover"), Reason::Other));
    assert!(offers(&house, vec![Action::Set(Change::Reason(Reason::Leisure))], Reason::Leisure));
}

#[test]
fn circumstances_are_hidden_renamed_and_added() {
    let house = house(
        r#"{"hideCircumstances": ["migraine"], "renameCircumstances": {"stomach-bug": "Ours bug", "unwell": "Ours ill"},
            "addCircumstances": [{"name": "Ours <b>clinic</b>", "reason": "illness", "finds": ["physiotherapy"]}]}"#,
    );
    let ill = situation(Reason::Illness, Band::Under24h);
    let shown = |state: &State| words(&reasons::circumstances(state, &Callback::noop()));
    let mut state = state(house, ill.clone());
    let labels = shown(&state);
    assert!(labels.contains("Which fits best?"), "{labels}");
    assert!(labels.contains("Ours bug") && labels.contains("Ours ill") && labels.contains("Ours <b>clinic</b>"));
    assert!(!labels.contains("I have a migraine") && !labels.contains("I have a stomach bug"), "{labels}");
    let before = state.answer().expect("an answer");
    state.act(&Action::SearchReasons("physiotherapy".to_owned()));
    assert!(words(&reasons::view(&state, &Callback::noop())).contains("1 fits."));
    state.act(&state.action_for_reason(Reason::Illness));
    assert_eq!(state.chosen_addition().map(|added| &*added.name), Some("Ours <b>clinic</b>"));
    let (situation, advice, messages) = state.answer().expect("an answer");
    assert_eq!((situation, &advice, &messages), (before.0, &before.1, &before.2), "it decides like the general one");
    assert!(messages.iter().all(|message| !message.body.contains("clinic")), "{messages:?}");
    // Without the house rules, the general one is chosen.
    state.act(&Action::HouseRules(Box::default()));
    assert_eq!(state.chosen_addition(), None);
    state.act(&Action::SearchReasons("migraine".to_owned()));
    assert!(state.finds_reason(Reason::Illness));
}

#[test]
fn a_reason_with_one_circumstance_asks_no_more_until_another_is_added() {
    let shown = |house| {
        let state = state(house, situation(Reason::TimeZoneMixup, Band::Under24h));
        words(&reasons::circumstances(&state, &Callback::noop()))
    };
    assert_eq!(shown(HouseRules::default()), "");
    let added = house(r#"{"addCircumstances": [{"name": "Our clock was wrong", "reason": "time-zone-mixup"}]}"#);
    assert!(shown(added).contains("Our clock was wrong"));
}

#[test]
fn components_show_house_rules() {
    let house = house(r#"{"rules": {"S1": "Ours S1.", "A7": "Ours A7.", "Q1": "Ours Q1.", "H3": "Ours H3."}}"#);
    let (state, send) = (state(house, []), Callback::noop());
    assert!(words(&landing::view(&state, &advice(), &[])).contains("Ours S1."));
    assert!(words(&more::afterwards(&state, &send, &advice())).contains("Ours A7."));
    let asked = words(&more::frequent_questions(
        &state,
        Some(&("https://coach.example/".to_owned(), "A coach".to_owned())),
        None,
    ));
    assert!(asked.contains("Ours Q1.") && asked.contains("Ours H3."), "{asked}");
}

#[test]
fn each_house_template_has_a_copy_button() {
    let house =
        house(r#"{"templates": [{"title": "An exam", "body": "[x]"}, {"title": "A <b>move</b>", "body": "y"}]}"#);
    let shown = |house| words(&more::templates(&state(house, []), &Callback::noop(), &NodeRefs::default()));
    let ours = shown(HouseRules::default());
    let theirs = shown(house);
    assert!(theirs.contains("An exam") && theirs.contains("A <b>move</b>"), "{theirs}");
    assert_eq!(ours.matches("Copy this template").count(), 0);
    assert_eq!(theirs.matches("Copy this template").count(), 2);
}

#[test]
fn the_verdict_shows_house_rules() {
    let house = house(r#"{"rules": {"V15": "Ours V15."}}"#);
    let (_, advice, _) = state(house, situation(Reason::Illness, Band::Under24h)).answer().expect("an answer");
    assert_eq!(advice.verdict, Verdict::Reschedule);
    let head = words(&crate::components::advice::head(&advice, &NodeRef::default()));
    assert!(head.contains("Ours V15."), "{head}");
}
