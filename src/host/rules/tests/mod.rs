//! Tests of the house rules.

mod blanks;
mod components;
mod mistakes;
mod rewording;

use std::rc::Rc;

use policy::json::Value;
use policy::{Band, Change, Question, Reason};

use super::HouseRules;
use crate::state::{Action, State};
use crate::time::zones::ZoneData;

/// UTC everywhere but in Kolkata.
struct FixedZones;

impl ZoneData for FixedZones {
    fn offset(&self, _: f64, zone: &str) -> f64 {
        if zone == "Asia/Kolkata" { 19_800_000.0 } else { 0.0 }
    }

    fn name(&self, _: &str) -> Option<String> {
        None
    }

    fn weekend(&self, _: &str) -> u8 {
        0b100_0001
    }
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

fn read(json: &str) -> (HouseRules, Vec<String>) {
    HouseRules::read(&value(json))
}

/// House rules without mistakes.
#[track_caller]
fn house(json: &str) -> HouseRules {
    let (house, mistakes) = read(json);
    assert_eq!(mistakes, Vec::<String>::new());
    house
}

fn new_state() -> State {
    let mut state = State::new(1_795_543_200_000.0, "Europe/London".to_owned(), Rc::new(FixedZones));
    state.act(&Action::Reading(crate::reader::native::ready()));
    state
}

fn state(house: HouseRules, actions: impl IntoIterator<Item = Action>) -> State {
    let mut state = new_state();
    state.act(&Action::HouseRules(Box::new(house)));
    for action in actions {
        state.act(&action);
    }
    state
}

/// The answers that lead to advice for any reason.
fn situation(reason: Reason, band: Band) -> [Action; 3] {
    [
        Action::Set(Change::Reason(reason)),
        Action::Set(Change::Notice(band)),
        Action::Set(Change::Answer(Question::Relevance, true)),
    ]
}
