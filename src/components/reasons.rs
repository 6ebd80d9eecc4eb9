//! "What has come up?"

use policy::{Change, Reason};
use words::GROUPS;
use yew::prelude::*;

use super::controls::{
    Dispatch, Line, block, collapsible_question, collapsing_radio, dispatching_value, element, fragment, fragment_of,
    heading, hint, line,
};
use crate::state::{Action, Collapsible, State, is_blank};

/// All reasons in groups, with a search field.
pub(crate) fn view(state: &State, send: &Dispatch) -> Html {
    let chosen = state.facts.reason;
    let offered = |reason: &Reason| !state.house.hides(*reason) && words::is_found_by(*reason, &state.reason_search);
    let found = Reason::ALL.iter().filter(|reason| offered(reason)).count();
    // The chosen reason is always shown, and "something else" if nothing is found.
    let shown =
        |reason: &Reason| Some(*reason) == chosen || offered(reason) || (found == 0 && *reason == Reason::Other);
    let groups = GROUPS.iter().map(|&(title, reasons)| {
        let offered = reasons.iter().copied().filter(shown).map(|reason| {
            let then = (send, Change::Reason(reason), Collapsible::Reason);
            collapsing_radio("reason", reason.id(), words::reason(reason).label, Some(reason) == chosen, then)
        });
        let offered: Vec<Html> = offered.collect();
        if offered.is_empty() {
            return Html::default();
        }
        let says = chosen.filter(|reason| reasons.contains(reason)).map(|reason| hint(words::reason(reason).hint));
        block("reasons", fragment([heading(title), block("tiles", fragment(offered)), says.unwrap_or_default()]))
    });
    let search =
        Line { kind: "search", id: "search", value: &state.reason_search, described_by: "found", ..Line::default() };
    let search = line(&search, dispatching_value(send, Action::SearchReasons));
    let label = element("label", &["for"], &["search"], "Find it by a word".into());
    let status = if is_blank(&state.reason_search) { String::new() } else { count(found) };
    let keys = &["id", "class", "role"];
    let content = fragment([
        block("search", fragment([label, search])),
        element("p", keys, &["found", "hint", "status"], status.into()),
        fragment_of(groups),
    ]);
    let answer = chosen.map(|reason| words::reason(reason).label.into());
    collapsible_question(state, send, Collapsible::Reason, "What has come up?", answer, content)
}

fn count(found: usize) -> String {
    match found {
        0 => "Nothing by that word. “Something else” will find the way.".to_owned(),
        1 => "1 fits.".to_owned(),
        _ => [&found.to_string(), " fit."].concat(),
    }
}
