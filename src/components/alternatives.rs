//! The editor of new times to offer.

use yew::prelude::*;

use super::controls::{
    Dispatch, Line, block, button, dispatching, dispatching_value, element, field, fragment, fragment_of, hint, line,
    small_question, text, vtag,
};
use crate::browser::calendar;
use crate::state::{Action, State};

const LABELS: [&str; 3] = ["First new time", "Second new time", "Third new time"];

/// How far the buttons move a new time, in minutes.
const STEP: i32 = 30;

/// The new times with their buttons, and buttons for all of them.
pub(crate) fn view(state: &State, send: &Dispatch) -> Html {
    let rows = state.alternatives.iter().zip(LABELS).enumerate().map(|(index, (alternative, label))| {
        let input =
            Line { kind: "datetime-local", value: &alternative.text, max: "9999-12-31T23:59", ..Line::default() };
        let input = line(&input, dispatching_value(send, move |text| Action::SetAlternative(index, text)));
        let moment = alternative.moment.as_ref();
        let in_words = moment.map(|moment| state.moment_in_words(moment)).unwrap_or_default();
        let problem = state.alternative_problem(index).unwrap_or_default();
        let step = |words: &str, action| button(words, dispatching(send, action));
        let details = state.details();
        let agreed = state.offered_time(index).map(|&moment| {
            button("Agreed (.ics)", Callback::from(move |_| calendar::interview(&details, &moment, false)))
        });
        // A fixed number of children, so that no button takes another's place on the screen.
        let actions = [
            step("Earlier", Action::MoveAlternative(index, -STEP)),
            step("Later", Action::MoveAlternative(index, STEP)),
            step("Another", Action::ReplaceAlternative(index)),
            step("Remove", Action::RemoveAlternative(index)),
            agreed.unwrap_or_default(),
        ];
        let problem = element("p", &["class", "role"], &["hint", "status"], text(problem));
        let parts = [field(label, input), hint(&in_words), problem, block("actions", fragment(actions))];
        let mut row = vtag("div", &["class", "role", "aria-label"], &["new-time", "group", label], fragment(parts));
        // Keyed by position: after a removal the focus stays on the same button, now of the next time.
        row.key = Some(label.into());
        row.into()
    });
    let offered: Vec<_> =
        (0..state.alternatives.len()).filter_map(|index| state.offered_time(index)).copied().collect();
    let mut parts = vec![hint(says(state, offered.len())), fragment_of(rows)];
    // Each has a fixed position, so that Yew never turns one into the other.
    let mut actions = [Html::default(), Html::default()];
    let [suggest, save_holds] = &mut actions;
    if offered.len() < LABELS.len() {
        let words = if offered.is_empty() { "Suggest three times" } else { "Suggest another time" };
        *suggest = button(words, dispatching(send, Action::Propose));
    }
    if offered.len() > 1 {
        let details = state.details();
        *save_holds = button("Hold them in my calendar", Callback::from(move |_| calendar::holds(&details, &offered)));
    }
    parts.push(block("actions", fragment(actions)));
    small_question("New times to offer", "", fragment(parts))
}

/// A hint about how many times are offered (M9: two or three).
fn says(state: &State, offered: usize) -> &'static str {
    match offered {
        _ if !state.offers_times() => "These stay out of the message until you change one.",
        _ if !state.edits.is_empty() => "You changed a message: it keeps its own times.",
        0 => "Two or three are easiest to say yes to. We can suggest some.",
        1 => "One time is no choice, so it is left out. Add another one.",
        _ if state.alternatives_untouched() => {
            "Suggested by us, and in the message: change what does not suit you. A long message takes two."
        }
        _ => "In the message as they stand here. A long message takes two.",
    }
}
