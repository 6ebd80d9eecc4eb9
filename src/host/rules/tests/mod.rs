//! Tests of the house rules.

mod blanks;
mod components;
mod mistakes;
mod rewording;

use policy::json::Value;
use policy::{Band, Change, Question, Reason};

use super::HouseRules;
use crate::model::Action;
use crate::page::{News, Page};
use crate::testing::{NOW, page_at, set};

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

fn page(house: HouseRules, actions: impl IntoIterator<Item = Action>) -> Page {
    let mut page = page_at(NOW, "Europe/London");
    page.hears(News::HouseRules(Box::new(house)));
    for action in actions {
        page.does(action);
    }
    page
}

/// The answers that lead to advice for any reason.
fn situation(reason: Reason, band: Band) -> [Action; 3] {
    [set(Change::Reason(reason)), set(Change::Notice(band)), set(Change::Answer(Question::Relevance, true))]
}
