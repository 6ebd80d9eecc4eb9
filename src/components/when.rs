//! "When is the interview?": today, tomorrow, later, or date and time.

use std::rc::Rc;

use policy::{Band, Notice};
use words::{Clock, Details, WallTime};
use yew::prelude::*;

use super::choice::{group, radio};
use super::field::line;
use super::zone::{self, Zone};
use super::{button, on, on_change, on_input};
use crate::derived::{Read, Time};
use crate::labels::{self, when};
use crate::model::{DateFields, Interview, Rough, interview, ui};
use crate::page::Dispatch;
use crate::reader::DateReading;
use crate::time::moment::Start;
use crate::time::zones::ZoneSource;

const ANSWERS: [Rough; 5] =
    [Rough::Today, Rough::Tomorrow, Rough::Band(Band::Over48h), Rough::Band(Band::Passed), Rough::Band(Band::Undated)];

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) interview: Interview,
    pub(crate) time: Rc<Time>,
    pub(crate) details: Rc<Details>,
    /// Whether there has to be a date: who is running late is on the way.
    pub(crate) dated: bool,
    /// What is open to give the date.
    pub(crate) fields: DateFields,
    pub(crate) zones: ZoneSource,
    pub(crate) dispatch: Dispatch,
}

#[component]
pub(crate) fn When(props: &Props) -> Html {
    let Props { interview, dated, fields, dispatch, .. } = props;
    let open = *fields != DateFields::Closed;
    let answers = ANSWERS.into_iter().filter(|&rough| !(*dated && rough == Rough::Band(Band::Undated))).map(|rough| {
        let holds = !interview.exact && interview.rough == Some(rough);
        let onclick = on(dispatch, interview::Action::Rough(rough));
        html! {
            <button type="button" class="row" aria-pressed={holds.to_string()} {onclick}>{ labels::rough(rough) }</button>
        }
    });
    let give = on(dispatch, ui::Action::GiveDate);
    html! {
        <fieldset class="when">
            <legend><h2 tabindex="-1" data-focus="when">{ when::QUESTION }</h2></legend>
            <div class="tiles">
                { for answers }
                <button type="button" class="row" aria-expanded={open.to_string()} onclick={give}>{ when::GIVE }</button>
            </div>
            if open { { date(props) } }
        </fieldset>
    }
}

/// The fields for date and time, what they say, and the button that uses it.
fn date(props: &Props) -> Html {
    let Props { interview, time, details, fields, dispatch, .. } = props;
    let onsubmit = {
        let dispatch = dispatch.clone();
        // Enter uses what was understood of a date in words as well.
        let understood = match &time.read {
            Some(Read::Date(DateReading::At { at }, true)) => Some(*at),
            _ => None,
        };
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(interview::Action::Use(understood).into());
        })
    };
    let known = time.thresholds.last();
    let says = known.map(|at| {
        let minutes =
            time.notice.and_then(|notice| if let Notice::Minutes(minutes) = notice { Some(minutes) } else { None });
        let left = minutes.map(labels::time_until).unwrap_or_default();
        [&details.tell(at.at, Some(at.offsets)), ". ", &left].concat()
    });
    html! {
        <form class="date" {onsubmit}>
            <div class="fields">
                { line(when::DATE, "date", &interview.date, on_input(dispatch, interview::Action::Date)) }
                { line(when::TIME, "time", &interview.time, on_input(dispatch, interview::Action::Time)) }
            </div>
            { line(when::IN_WORDS, "text", &interview.in_words, on_input(dispatch, interview::Action::InWords)) }
            { read(time, details.clock, dispatch) }
            if *fields == DateFields::WithZones {
                { zone_field(props) }
            } else {
                <p class="zone-line">
                    { when::in_zone(&time.zone) }
                    <button type="button" class="link" onclick={on(dispatch, ui::Action::PickZone)}>{ when::OTHER_ZONE }</button>
                </p>
            }
            { doubts(props) }
            <p class="hint" role="status">{ says.unwrap_or_else(|| when::INCOMPLETE.to_owned()) }</p>
            if known.is_some() && interview.in_words.is_empty() {
                <button type="submit" class="button primary">{ when::USE }</button>
            }
        </form>
    }
}

fn zone_field(Props { interview, time, zones, dispatch, .. }: &Props) -> Html {
    let zone = zone::Props {
        search: interview.zone_search.clone(),
        zone: time.zone.clone(),
        own_zone: time.own_zone.clone(),
        recent: interview.recent_zones.clone(),
        zones: zones.clone(),
        dispatch: dispatch.clone(),
    };
    html! { <Zone ..zone /> }
}

/// What was understood of a date in words. It counts once it is taken.
fn read(time: &Time, clock: Clock, dispatch: &Dispatch) -> Html {
    let in_words = |at: WallTime| [&at.date_in_words(), ", ", &at.clock_by(clock)].concat();
    let (says, offer) = match &time.read {
        None => return Html::default(),
        Some(Read::Waiting) => (when::WAITING.to_owned(), None),
        Some(Read::Failed) => (when::UNREAD.to_owned(), None),
        // The button shows it.
        Some(Read::Date(DateReading::At { at }, clear)) => (String::new(), Some((*at, *clear))),
        Some(Read::Date(DateReading::Impossible { says, nearest }, clear)) => (says.clone(), Some((*nearest, *clear))),
        Some(Read::Date(DateReading::Unclear { says }, _)) => (says.clone(), None),
    };
    let offer = offer.map(|(at, clear)| {
        let label = [when::USE_THIS, &in_words(at)].concat();
        if clear && says.is_empty() {
            return html! { <button type="submit" class="button primary">{ label }</button> };
        }
        let action = if clear { interview::Action::Use(Some(at)) } else { interview::Action::Set(at) };
        button(&label, on(dispatch, action))
    });
    html! { <><p class="hint" role="status">{ says }</p>{ offer }</> }
}

/// Where the clocks skip the time or show it twice.
fn doubts(Props { interview, time, details, dispatch, .. }: &Props) -> Html {
    match time.start {
        Start::Impossible => {
            let nearest = time.nearest.map(|at| {
                let label = [when::USE_THIS, &at.clock_by(details.clock)].concat();
                button(&label, on(dispatch, interview::Action::Set(at)))
            });
            html! { <><p class="hint">{ when::SKIPPED }</p>{ nearest }</> }
        }
        Start::At { twice: true, .. } => {
            let which = |second, id, label| {
                radio(
                    "second",
                    id,
                    label,
                    interview.second == second,
                    on_change(dispatch, interview::Action::Second(second)),
                )
            };
            let [first, second] = when::FIRST_SECOND;
            let radios =
                html! { <div class="choices">{ which(false, "first", first) }{ which(true, "second", second) }</div> };
            group(when::WHICH_OF_TWO, when::TWICE, radios)
        }
        _ => Html::default(),
    }
}
