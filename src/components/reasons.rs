//! "What has come up?", and which circumstance of the reason fits best.

use std::rc::Rc;

use policy::{Circumstance, Kind, Reason};
use yew::prelude::*;

use super::controls::{
    Dispatch, Line, block, collapsible_question, collapsing_radio, dispatching_value, element, fragment, fragment_of,
    heading, hint, line,
};
use crate::state::{Action, Collapsible, State, is_blank};

/// All reasons by kind, with a search field.
pub(crate) fn view(state: &State, send: &Dispatch) -> Html {
    let chosen = state.facts.reason();
    let found: Vec<Reason> = Reason::ALL.iter().copied().filter(|&reason| state.finds_reason(reason)).collect();
    // The chosen reason is always shown, and "something else" if nothing is found.
    let shown = |reason: &Reason| {
        Some(*reason) == chosen || found.contains(reason) || (found.is_empty() && *reason == Reason::Other)
    };
    let kinds = Kind::ALL.iter().map(|&kind| {
        let offered = kind.reasons().filter(shown).map(|reason| {
            let (holds, label) = (Some(reason) == chosen, state.house.reason_label(reason));
            let action = Some(state.action_for_reason(reason));
            collapsing_radio("reason", reason.id(), label, holds, (send, action, Collapsible::Reason))
        });
        let offered: Vec<Html> = offered.collect();
        if offered.is_empty() {
            return Html::default();
        }
        let says = kind.reasons().find(|reason| Some(*reason) == chosen && !has_choice(state, *reason));
        let says = says.map(|reason| hint(words::circumstance_hint(Circumstance::general(reason))));
        let heading = heading(words::kind_name(kind));
        block("reasons", fragment([heading, block("tiles", fragment(offered)), says.unwrap_or_default()]))
    });
    let search =
        Line { kind: "search", id: "search", value: &state.reason_search, described_by: "found", ..Line::default() };
    let search = line(&search, dispatching_value(send, Action::SearchReasons));
    let label = element("label", &["for"], &["search"], "Find it by a word".into());
    let status = if is_blank(&state.reason_search) { String::new() } else { count(found.len()) };
    let keys = &["id", "class", "role"];
    let content = fragment([
        block("search", fragment([label, search])),
        element("p", keys, &["found", "hint", "status"], status.into()),
        fragment_of(kinds),
    ]);
    let answer = chosen.map(|reason| AttrValue::from(state.house.reason_label(reason).to_owned()));
    collapsible_question(state, send, Collapsible::Reason, "What has come up?", answer, content)
}

/// The circumstances of the chosen reason; empty if there is only one.
pub(crate) fn circumstances(state: &State, send: &Dispatch) -> Html {
    let Some(reason) = state.facts.reason().filter(|&reason| has_choice(state, reason)) else {
        return Html::default();
    };
    let addition = state.chosen_addition();
    let chosen = state.facts.circumstance.filter(|_| addition.is_none());
    let choice = |id: &str, label: &str, holds: bool, action: Action| {
        let action = (!holds).then_some(action);
        collapsing_radio("circumstance", id, label, holds, (send, action, Collapsible::Circumstance))
    };
    let ours = state.offered_circumstances(reason).map(|each| {
        let label = state.house.circumstance_label(each);
        choice(each.id(), label, chosen == Some(each), Action::Circumstance(each))
    });
    let added = state.house.added(reason).map(|added| {
        let action = Action::AddedCircumstance(reason, Rc::clone(&added.name));
        choice(&added.name, &added.name, addition == Some(added), action)
    });
    let says = chosen.map_or("", words::circumstance_hint);
    let says = if says.is_empty() { Html::default() } else { hint(says) };
    let content = fragment([block("tiles", fragment_of(ours.chain(added))), says]);
    let answer = match (addition, chosen) {
        (Some(added), _) => Some(&*added.name),
        (None, chosen) => chosen.map(|chosen| state.house.circumstance_label(chosen)),
    };
    let answer = answer.map(|answer| AttrValue::from(answer.to_owned()));
    collapsible_question(state, send, Collapsible::Circumstance, "Which fits best?", answer, content)
}

/// Whether a reason has more than one circumstance to choose from.
fn has_choice(state: &State, reason: Reason) -> bool {
    state.offered_circumstances(reason).count() + state.house.added(reason).count() > 1
}

fn count(found: usize) -> String {
    match found {
        0 => "Nothing by that word. “Something else” will find the way.".to_owned(),
        1 => "1 fits.".to_owned(),
        _ => [&found.to_string(), " fit."].concat(),
    }
}
