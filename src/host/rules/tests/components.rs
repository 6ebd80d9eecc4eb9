//! What is offered with house rules.

use policy::{Circumstance, Kind};

use super::*;
use crate::derived::offered;
use crate::model::answers::{self, Choice};
use crate::model::ui;
use crate::testing::choose;

fn labels(kind: Kind, house: &HouseRules) -> Vec<String> {
    offered::choices(kind, house).iter().map(|choice| offered::label(choice, house).to_owned()).collect()
}

#[test]
fn a_hidden_reason_is_offered_nowhere() {
    let house = house(r#"{"hideReasons": ["leisure", "nervous"]}"#);
    for reason in [Reason::Leisure, Reason::Nervous] {
        let general = Circumstance::general(reason);
        assert!(offered::choices(general.kind(), &HouseRules::default()).contains(&Choice::Ours(general)));
        assert!(!offered::choices(general.kind(), &house).contains(&Choice::Ours(general)));
    }
    let found = |house: HouseRules| {
        let page = page(house, [ui::Action::Search("hungover".to_owned()).into()]);
        page.derived.candidates.found.len()
    };
    assert_eq!((found(HouseRules::default()), found(house)), (1, 0));
}

#[test]
fn circumstances_are_hidden_renamed_and_added() {
    let house = house(
        r#"{"hideCircumstances": ["migraine"], "renameCircumstances": {"stomach-bug": "Ours bug", "unwell": "Ours ill"},
            "addCircumstances": [{"name": "Ours <b>clinic</b>", "reason": "illness", "finds": ["physiotherapy"]}]}"#,
    );
    let labels = labels(Kind::Health, &house);
    for name in ["Ours bug", "Ours ill", "Ours <b>clinic</b>"] {
        assert!(labels.iter().any(|label| label == name), "{labels:?}");
    }
    let ours = words::circumstance_label;
    for hidden in [Circumstance::Migraine, Circumstance::StomachBug] {
        assert!(!labels.iter().any(|label| label == ours(hidden)), "{labels:?}");
    }
    let mut page = page(house, situation(Reason::Illness, Band::Under24h));
    let before = page.answer().expect("an answer");
    page.does(ui::Action::Search("physiotherapy".to_owned()));
    let found = page.derived.candidates.found.clone();
    assert_eq!(found.iter().map(|found| found.label.as_str()).collect::<Vec<_>>(), ["Ours <b>clinic</b>"]);
    page.does(answers::Action::Choose(found[0].choice.clone()));
    assert_eq!(page.answer(), Some(before), "it decides like the general one");
    page.does(choose(Circumstance::Migraine));
    assert_eq!(page.answer().map(|(situation, ..)| situation.circumstance), Some(Circumstance::Migraine));
}

#[test]
fn a_kind_of_which_everything_is_hidden_is_not_offered() {
    let reasons: Vec<String> = Kind::Technology.reasons().map(|reason| format!("{:?}", reason.id())).collect();
    let house = house(&format!(r#"{{"hideReasons": [{}]}}"#, reasons.join(",")));
    let kinds = |house: &HouseRules| offered::kinds(house).iter().any(|(kind, _)| *kind == Kind::Technology);
    assert_eq!((kinds(&HouseRules::default()), kinds(&house)), (true, false));
}
