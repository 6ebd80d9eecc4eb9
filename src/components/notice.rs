//! "When is the interview?"

use guide::{Band, Change, Notice};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes};

use super::controls::{
    Line, On, Send, act, all, block, button, element, every, field, folded, heard, hint, line, made, question, radio,
};
use crate::browser::{clock, events, zones};
use crate::state::{Action, Exact, Start, State, When};
use crate::words;

const BANDS: [(Band, &str); 5] = [
    (Band::Passed, "Already started"),
    (Band::Under24h, "In less than 24 hours"),
    (Band::From24To48h, "In 24 to 48 hours"),
    (Band::Over48h, "In more than 48 hours"),
    (Band::Undated, "No date yet"),
];

/// About how long, or exactly when.
///
/// `look` is told when somebody looks for the zones; they are many, and until then there are none.
pub(crate) fn view(state: &State, send: &Send, zones: &[AttrValue], look: &Callback<Event>) -> Html {
    let band = state.notice().map(Notice::band);
    let bands = BANDS.iter().map(|&(each, label)| {
        let onchange = act(send, Action::Set(Change::Notice(each)));
        radio("notice", each.id(), label, Some(each) == band, onchange)
    });
    let drawer = folded("I know the date and time".into(), exact(state, send, zones));
    let content = [block("tiles", every(bands)), heard(drawer, On::Toggle, look.clone())];
    question("When is the interview?", all(content))
}

fn exact(state: &State, send: &Send, known: &[AttrValue]) -> Html {
    let exact = &state.facts.exact;
    let set = |change: fn(&mut Exact, String)| {
        let (send, exact) = (send.clone(), exact.clone());
        Callback::from(move |event: Event| {
            let mut exact = exact.clone();
            change(&mut exact, events::value(&event));
            exact.start = zones::start(&exact.date, &exact.time, &exact.zone);
            // What is left until then counts from now, not from when the page was opened.
            send.emit(Action::Tick(clock::now()).into());
            send.emit(Action::Exact(Box::new(exact)).into());
        })
    };
    let date = &Line { kind: "date", value: &exact.date, max: "9999-12-31", ..Line::default() };
    let time = &Line { kind: "time", value: &exact.time, ..Line::default() };
    let zone = zone(exact, &state.typed.your_time_zone, known, set(|exact, zone| exact.zone = zone));
    let fields = [
        field("Date", line(date, set(|exact, date| exact.date = date))),
        field("Start time", line(time, set(|exact, time| exact.time = time))),
        field("Time zone", zone),
    ];
    let set_aside = matches!(exact.start, Start::At { .. }) && state.facts.when != Some(When::Exact);
    let mut parts = vec![block("fields", all(fields)), hint(&says(state))];
    if set_aside {
        parts.push(button("Use this date and time", act(send, Action::UseExact)));
    }
    all(parts)
}

/// The zone of the device comes first: it is the one nearly everybody means.
fn zone(exact: &Exact, own: &str, known: &[AttrValue], onchange: Callback<Event>) -> Html {
    let option = |zone: &AttrValue| element("option", &["value"], &[zone], zone.replace('_', " ").into());
    let others = known.iter().filter(|zone| ***zone != *own).map(option);
    let group = |label: &'static str, zones| element("optgroup", &["label"], &[label], zones);
    let groups = [group("This device", option(&own.to_owned().into())), group("All zones", every(others))];
    let mut select = made("select", &[], &[], all(groups));
    let chosen = AttributeOrProperty::Property(exact.zone.as_str().into());
    select.set_attributes(Attributes::Dynamic {
        keys: &["value", "autocomplete"],
        values: Box::new([Some(chosen), Some(AttributeOrProperty::Static("off"))]),
    });
    heard(select, On::Change, onchange)
}

fn says(state: &State) -> String {
    match (state.facts.exact.start, state.notice(), state.facts.when) {
        (Start::Unknown, ..) => "Give the date and the time, and we count from there.".to_owned(),
        (Start::Impossible, ..) => {
            "The clocks there jump over this time, so it does not exist. Please look at the invitation again."
                .to_owned()
        }
        (Start::At { twice, .. }, Some(Notice::Minutes(minutes)), Some(When::Exact)) => {
            let twice = if twice { " The clocks go back and show this time twice; we take the first." } else { "" };
            words::from_now(minutes) + twice
        }
        (Start::At { .. }, ..) => "Set aside, because you chose differently above.".to_owned(),
    }
}
