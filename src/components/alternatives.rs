//! The new times to offer: our proposals to tap, and lines for the times that were taken or are the person's own.

use words::{Date, WallTime};
use yew::prelude::*;

use super::controls::{
    Dispatch, EventKind, Line, block, button, dispatching, dispatching_value, element, field, fragment, fragment_of,
    hint, line, small_question, text, vtag, with_listener,
};
use crate::browser::calendar;
use crate::proposals::{LeftOut, Why};
use crate::state::{Action, MOST_TIMES, State};
use crate::time_zones::Moment;

const LABELS: [&str; MOST_TIMES] = ["First new time", "Second new time", "Third new time"];

/// How far the buttons move a new time, in minutes.
const STEP: i32 = 30;

/// The proposals, what was left out, the new times with their buttons, and buttons for all of them.
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
    let proposals = state.proposals();
    let left_out = left_out_in_words(&proposals.left_out, state.tomorrow(), state.typed.free_from);
    let says = says(state, offered.len(), !proposals.times.is_empty());
    let chips = fragment_of(proposals.times.iter().map(|time| chip(state, send, time)));
    // Each has a fixed position, so that Yew never turns one into the other.
    let mut actions = [Html::default(), Html::default()];
    let [add, save_holds] = &mut actions;
    if state.alternatives.len() < MOST_TIMES {
        *add = button("Add a time of your own", dispatching(send, Action::AddAlternative));
    }
    if offered.len() > 1 {
        let details = state.details();
        *save_holds = button("Hold them in my calendar", Callback::from(move |_| calendar::holds(&details, &offered)));
    }
    let parts = [block("choices", chips), hint(&left_out), fragment_of(rows), block("actions", fragment(actions))];
    small_question("Times you could offer", says, fragment(parts))
}

/// A proposal: pressed while it is among the new times.
fn chip(state: &State, send: &Dispatch, time: &Moment) -> Html {
    let taken = state.has_taken(time.at);
    let pressed = if taken { "true" } else { "false" };
    let disabled = if taken || state.has_room() { "" } else { "true" };
    let clocks = state.details().clocks(time.at, time.offsets);
    let label = [&time.at.day_in_words(), ", ", &clocks].concat();
    let keys = &["type", "class", "aria-pressed", "aria-disabled"];
    let mut chip = vtag("button", keys, &["button", "button", pressed, disabled], text(&label));
    chip.key = Some(label.into());
    with_listener(chip, EventKind::Click, dispatching(send, Action::ToggleProposal(time.at)))
}

/// A hint about how many times are offered (M9: two or three).
fn says(state: &State, offered: usize, proposed: bool) -> &'static str {
    match offered {
        _ if !state.edits.is_empty() => "You changed a message: it keeps its own times.",
        0 if proposed => "None is in the message yet. Tap two or three that you can keep.",
        0 => "None is in the message yet. Two or three are easiest to say yes to.",
        1 => "In the message as it stands here. Two or three are easier to say yes to.",
        _ => "In the message as they stand here. A long message takes two.",
    }
}

/// What was left out of the proposals, and why: a sentence for each reason. Tomorrow is called so if it is given.
fn left_out_in_words(left_out: &[LeftOut], tomorrow: Option<WallTime>, free_from: Option<Date>) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for (index, &LeftOut { why, .. }) in left_out.iter().enumerate() {
        if left_out.iter().take(index).any(|earlier| earlier.why == why) {
            continue;
        }
        let days = left_out.iter().filter(|each| each.why == why).map(|&LeftOut { day, .. }| {
            if tomorrow.is_some_and(|tomorrow| tomorrow.same_day(day)) {
                "tomorrow".to_owned()
            } else {
                ["on ", &day.day_in_words()].concat()
            }
        });
        let days: Vec<String> = days.collect();
        let not = |says: &str| ["Not ", &days.join(" or "), says].concat();
        sentences.push(match why {
            Why::MorningAfterIllness if days.len() == 1 => not(": give yourself a day."),
            Why::MorningAfterIllness => not(": give yourself a few days."),
            Why::DaysAfterADeath => "Not in the next few days: take that time.".to_owned(),
            Why::TimeToFindTheFare => not(": leave a day to find the fare."),
            Why::WithinTheTrip => "None yet: first say above from when you're free again.".to_owned(),
            Why::NoDayKnown => "None yet: first say above from when you're free.".to_owned(),
            Why::BeforeTheyAreFree => {
                let day = free_from.map(|day| day.midnight().day_in_words()).unwrap_or_default();
                ["Not before ", &day, ", as you say."].concat()
            }
            Why::DayOfTheExam => not(": that day is taken."),
            Why::MayBeTheInterview => "Not on a day that may be the interview's own.".to_owned(),
            Why::NotSooner => "Only before the interview, since it should be sooner.".to_owned(),
            Why::Weekend => "Not at the weekend.".to_owned(),
            Why::PublicHoliday => not(": many offices are closed."),
        });
    }
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_words(left_out: &[(&str, Why)]) -> String {
        let time = |day: &str| WallTime::parse(&format!("{day}T00:00")).expect("a day");
        let left_out: Vec<_> = left_out.iter().map(|&(day, why)| LeftOut { day: time(day), why }).collect();
        left_out_in_words(&left_out, Some(time("2026-12-02")), Date::parse("2027-01-04").ok())
    }

    #[test]
    fn what_was_left_out_is_said_once_for_each_reason() {
        let (rest, weekend, closed) = (Why::MorningAfterIllness, Why::Weekend, Why::PublicHoliday);
        for (left_out, says) in [
            (vec![], ""),
            (vec![("2026-12-02", rest)], "Not tomorrow: give yourself a day."),
            (
                vec![("2026-12-02", rest), ("2026-12-03", rest), ("2026-12-05", weekend), ("2026-12-06", weekend)],
                "Not tomorrow or on Thursday 3 December: give yourself a few days. Not at the weekend.",
            ),
            (
                vec![("2026-12-25", closed), ("2026-12-26", weekend), ("2026-12-27", weekend), ("2027-01-01", closed)],
                "Not on Friday 25 December or on Friday 1 January: many offices are closed. Not at the weekend.",
            ),
            (
                vec![("2026-12-15", Why::DayOfTheExam), ("2026-12-16", Why::BeforeTheyAreFree)],
                "Not on Tuesday 15 December: that day is taken. Not before Monday 4 January, as you say.",
            ),
            (vec![("2026-12-02", Why::WithinTheTrip)], "None yet: first say above from when you're free again."),
        ] {
            assert_eq!(in_words(&left_out), says);
        }
    }
}
