//! "When is the interview?"

use guide::{Band, Change, Notice, assess};
use guide::{Reason, Situation};
use yew::prelude::*;

use super::controls::{Send, act, button, radio};
use super::zone_select::ZoneSelect;
use crate::browser::{events, zones};
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
pub(crate) fn view(state: &State, send: &Send) -> Html {
    let notice = state.notice();
    let band = notice.map(band);
    let bands = BANDS.iter().map(|&(each, label)| {
        let onchange = act(send, Action::Set(Change::Notice(each)));
        radio("notice", each.id(), label, Some(each) == band, onchange)
    });
    let opened = act(send, Action::Zones);

    html! {
        <fieldset class="question">
            <legend><h2>{ "When is the interview?" }</h2></legend>
            <div class="tiles">{ for bands }</div>
            <details class="exact" ontoggle={opened}>
                <summary>{ "I know the date and time" }</summary>
                { exact(state, send, notice) }
            </details>
        </fieldset>
    }
}

/// The guide keeps its bands to itself; any advice names one.
fn band(notice: Notice) -> Band {
    assess(&Situation::new(Reason::Illness, notice)).notice
}

fn exact(state: &State, send: &Send, notice: Option<Notice>) -> Html {
    let exact = &state.facts.exact;
    let set = |change: fn(&mut Exact, String)| {
        let (send, exact) = (send.clone(), exact.clone());
        Callback::from(move |event: Event| {
            let mut exact = exact.clone();
            change(&mut exact, events::value(&event));
            exact.start = zones::start(&exact.date, &exact.time, &exact.zone);
            // Before the moment itself: what is left until then is counted from now, not from when the page was opened.
            send.dispatch(Action::Tick(crate::browser::clock::now()));
            send.dispatch(Action::Exact(exact));
        })
    };
    let says = match (exact.start, notice, state.facts.when) {
        (Start::Unknown, _, _) => "Give the date and the time, and the countdown begins.".to_owned(),
        (Start::Impossible, _, _) => {
            "The clocks there jump over this time, so it does not exist. Please look at the invitation again."
                .to_owned()
        }
        (Start::At { twice: true, .. }, Some(Notice::Minutes(minutes)), Some(When::Exact)) => {
            [&words::from_now(minutes), " The clocks go back that day and show this time twice; we take the first."]
                .concat()
        }
        (Start::At { .. }, Some(Notice::Minutes(minutes)), Some(When::Exact)) => words::from_now(minutes),
        (Start::At { .. }, ..) => "Set aside, because you chose differently above.".to_owned(),
    };
    let set_aside = matches!(exact.start, Start::At { .. }) && state.facts.when != Some(When::Exact);

    html! {
        <div class="fields">
            <label class="field">
                <span>{ "Date" }</span>
                <input type="date" max="9999-12-31" value={exact.date.clone()} autocomplete="off"
                    onchange={set(|exact, date| exact.date = date)} />
            </label>
            <label class="field">
                <span>{ "Start time" }</span>
                <input type="time" value={exact.time.clone()} autocomplete="off"
                    onchange={set(|exact, time| exact.time = time)} />
            </label>
            <label class="field wide">
                <span>{ "Time zone" }</span>
                <ZoneSelect wanted={state.zones} chosen={AttrValue::from(exact.zone.clone())}
                    own={AttrValue::from(state.typed.your_time_zone.clone())}
                    onchange={set(|exact, zone| exact.zone = zone)} />
            </label>
            <p class="hint wide">{ says }</p>
            if set_aside {
                <div class="wide">{ button("Use this date and time", act(send, Action::UseExact)) }</div>
            }
        </div>
    }
}
