//! "What has come up?"

use guide::words::reasons::GROUPS;
use guide::{Change, Reason};
use yew::prelude::*;

use super::controls::{Send, act, radio, typed};
use crate::state::{Action, State};

/// All reasons, under headings, with a search above.
pub(crate) fn view(state: &State, send: &Send) -> Html {
    let chosen = state.facts.reason;
    let searching = !state.search.trim().is_empty();
    let found = Reason::ALL.iter().filter(|reason| reason.is_found_by(&state.search)).count();
    // What is chosen is never hidden, nor is the way on where nothing fits.
    let shown = |reason: Reason| {
        Some(reason) == chosen || reason.is_found_by(&state.search) || (found == 0 && reason == Reason::Other)
    };
    let groups = GROUPS.iter().map(|&(heading, reasons)| {
        let tiles = reasons.iter().copied().filter(|&reason| shown(reason)).map(|reason| {
            let onchange = act(send, Action::Set(Change::Reason(reason)));
            radio("reason", reason.id(), reason.words().label, Some(reason) == chosen, onchange)
        });
        let tiles: Vec<Html> = tiles.collect();
        if tiles.is_empty() {
            return Html::default();
        }
        let hint = chosen.filter(|reason| reasons.contains(reason)).map(|reason| reason.words().hint);
        html! {
            <div class="reasons">
                <h3>{ heading }</h3>
                <div class="tiles">{ for tiles }</div>
                if let Some(hint) = hint {
                    <p class="hint">{ hint }</p>
                }
            </div>
        }
    });

    html! {
        <fieldset class="question">
            <legend><h2>{ "What has come up?" }</h2></legend>
            <div class="search">
                <label for="search">{ "Find it by a word" }</label>
                <input id="search" type="search" value={state.search.clone()} autocomplete="off" enterkeyhint="search"
                    oninput={typed(send, Action::Search)} aria-describedby="found" />
            </div>
            <p id="found" class="hint found" role="status">
                if searching {
                    { count(found) }
                }
            </p>
            { for groups }
        </fieldset>
    }
}

fn count(found: usize) -> String {
    match found {
        0 => "Nothing by that word. “Something else” will find the way.".to_owned(),
        1 => "1 fits.".to_owned(),
        _ => [&found.to_string(), " fit."].concat(),
    }
}
