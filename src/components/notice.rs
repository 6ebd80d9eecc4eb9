//! "When is the interview?"

use policy::{Band, Change, Notice, Reason};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use words::WallTime;
use yew::prelude::*;

use super::controls::{
    Dispatch, EventKind, Line, block, button, collapsible_question, collapsing_radio, details_tag, dispatching,
    dispatching_value, element, field, fragment, fragment_of, hint, line, radio, small_question, vtag, with_listener,
};
use super::zone;
use crate::browser::events;
use crate::labels;
use crate::moment::Start;
use crate::reader::{DateReading, Reading};
use crate::state::{Action, Collapsible, Exact, State, When, is_blank};
use crate::zone_search::ZoneEntry;

const BANDS: [(Band, &str); 5] = [
    (Band::Passed, "Already started"),
    (Band::Under24h, "In less than 24 hours"),
    (Band::From24To48h, "In 24 to 48 hours"),
    (Band::Over48h, "In more than 48 hours"),
    (Band::Undated, "No date yet"),
];

/// The bands, and a drawer for the exact date.
///
/// `zones` is empty until `list_zones` has been called, when the drawer is opened: listing the zones is slow.
pub(crate) fn view(state: &State, send: &Dispatch, zones: &[ZoneEntry], list_zones: &Callback<Event>) -> Html {
    let band = state.notice().map(Notice::band);
    // Who is running late is on the way, so there is a date.
    let dated = state.facts.reason() == Some(Reason::RunningLate) && band != Some(Band::Undated);
    let bands = BANDS.iter().filter(|(each, _)| !(dated && *each == Band::Undated)).map(|&(each, label)| {
        let holds = Some(each) == band;
        let action = (!holds).then_some(Action::Set(Change::Notice(each)));
        collapsing_radio("notice", each.id(), label, holds, (send, action, Collapsible::When))
    });
    let drawer = details_tag("I know the date and time".into(), exact(state, send, zones));
    let content = [block("tiles", fragment_of(bands)), with_listener(drawer, EventKind::Toggle, list_zones.clone())];
    collapsible_question(state, send, Collapsible::When, "When is the interview?", answer(state), fragment(content))
}

/// The given answer: the date and time if known, else the band.
fn answer(state: &State) -> Option<AttrValue> {
    if state.facts.when == Some(When::Exact)
        && let Some(at) = state.facts.exact.thresholds.last()
    {
        return Some(state.moment_in_words(at).into());
    }
    let band = state.notice()?.band();
    BANDS.iter().find(|(each, _)| *each == band).map(|&(_, label)| label.into())
}

fn exact(state: &State, send: &Dispatch, zones: &[ZoneEntry]) -> Html {
    let exact = &state.facts.exact;
    let set = |change: fn(&mut Exact, String)| {
        let (send, exact) = (send.clone(), exact.clone());
        Callback::from(move |event: Event| {
            let mut exact = exact.clone();
            change(&mut exact, events::value(&event));
            send.emit(Action::Exact(Box::new(exact)).into());
        })
    };
    let date = &Line { kind: "date", value: &exact.date, max: "9999-12-31", ..Line::default() };
    let time = &Line { kind: "time", value: &exact.time, ..Line::default() };
    let fields = [
        field("Date", line(date, set(|exact, date| exact.date = date))),
        field("Start time", line(time, set(|exact, time| exact.time = time))),
    ];
    fragment([
        block("fields", fragment(fields)),
        date_in_words_field(state, send),
        zone::view(state, send, zones),
        says(state, send),
    ])
}

/// A field for a date in words. What was understood is shown and has to be confirmed.
fn date_in_words_field(state: &State, send: &Dispatch) -> Html {
    let text = state.date_in_words.as_str();
    let input =
        line(&Line { kind: "text", value: text, ..Line::default() }, dispatching_value(send, Action::DateInWords));
    // A fixed number of children, so that Yew keeps the field and its focus.
    let mut parts = [field("Or type it: “Thursday 3 pm”", input), Html::default(), Html::default()];
    let mut understood = None;
    if !is_blank(text)
        && let Some(present) = state.now_there()
    {
        let in_words = |at: WallTime| [&at.date_in_words(), ", ", &at.clock_by(state.typed.clock)].concat();
        let (class, says, nearest) = match state.reading.date(text, present.at) {
            // Visually the button shows it.
            Some(DateReading::At { at }) => {
                understood = Some(at);
                ("unseen", in_words(at), Some(at))
            }
            Some(DateReading::Impossible { says, nearest }) => ("hint", says, Some(nearest)),
            Some(DateReading::Unclear { says }) => ("hint", says, None),
            None => ("hint", unread_status(&state.reading).to_owned(), None),
        };
        let [_, why, offer] = &mut parts;
        *why = element("p", &["class", "role"], &[class, "status"], says.into());
        if let Some(at) = nearest {
            // A time that clocks skip or repeat needs another answer first.
            let clear = matches!(state.zones().start(at, false), Start::At { twice: false, .. });
            let send = send.clone();
            *offer = button(
                &["Use ", &in_words(at)].concat(),
                Callback::from(move |_| {
                    send.emit(Action::SetDateTime(at).into());
                    if clear && events::is_pointer() {
                        send.emit(Action::Collapse(Collapsible::When).into());
                    }
                }),
            );
        }
    }
    let send = send.clone();
    let onkeydown = Callback::from(move |event: Event| {
        // On the button, which has no value, Enter is a click.
        if let Some(at) = understood
            && event.unchecked_ref::<KeyboardEvent>().key() == "Enter"
            && !events::value(&event).is_empty()
        {
            send.emit(Action::SetDateTime(at).into());
        }
    });
    with_listener(vtag("div", &["class"], &["own-words"], fragment(parts)), EventKind::Key, onkeydown)
}

/// The status of a typed date while the reading module is not available.
const fn unread_status(reading: &Reading) -> &'static str {
    match reading {
        Reading::Waiting => "One moment, then we can read it.",
        Reading::Ready(_) | Reading::Failed => "We cannot read it just now. The fields above do the same.",
    }
}

/// The resulting date and time left, or what is missing or wrong.
fn says(state: &State, send: &Dispatch) -> Html {
    let exact = &state.facts.exact;
    let details = state.details();
    let in_words = |at: &crate::time_zones::Moment| [&details.tell(at.at, Some(at.offsets)), ". "].concat();
    match (exact.start, exact.thresholds.last()) {
        (Start::Impossible, _) => {
            let nearest = exact.at().map(|at| state.zones().nearest(at));
            let button = nearest.map(|at| {
                let words = ["Use ", &at.clock_by(state.typed.clock)].concat();
                button(&words, dispatching(send, Action::SetDateTime(at)))
            });
            let says = "The clocks there jump over this time. Please look at the invitation again.";
            fragment([hint(says), button.unwrap_or_default()])
        }
        (Start::At { twice, .. }, Some(at)) => {
            let mut parts = Vec::new();
            if state.facts.when == Some(When::Exact) {
                parts.push(hint(&[in_words(at), labels::time_until(state.minutes_to(at))].concat()));
            } else {
                parts.push(hint(&[&in_words(at), "Set aside, because you chose differently above."].concat()));
                parts.push(button("Use this date and time", dispatching(send, Action::UseExact)));
            }
            if !at.offsets.agree() {
                parts.push(hint("Both times are in the message, each with its zone."));
            }
            if twice {
                let which = |second, id, label| {
                    radio(
                        "which",
                        id,
                        label,
                        exact.second == second,
                        dispatching(send, Action::SecondOccurrence(second)),
                    )
                };
                let radios =
                    fragment([which(false, "first", "The first time"), which(true, "second", "The second time")]);
                let says = "The clocks go back and show this time twice.";
                parts.push(small_question("Which of the two is it?", says, block("choices", radios)));
            }
            fragment(parts)
        }
        _ => hint("Give the date and the time, and we count from there."),
    }
}
