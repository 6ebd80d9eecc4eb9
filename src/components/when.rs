//! "When is the interview?": today, tomorrow, later, or date and time.

use policy::{Band, Notice, Reason};
use words::{Clock, WallTime};
use yew::prelude::*;

use super::choice::{group, hint, radio};
use super::field::line;
use super::{button, changing, link, on, on_change, on_input, side_by_side, zone};
use crate::derived::{Derived, Offer, Read, ReadDate, Time};
use crate::labels::{self, when};
use crate::model::{DateFields, Model, Rough, Screen, interview, is_blank, ui};
use crate::page::{Dispatch, Page};
use crate::reader::When;
use crate::time::moment::Start;
use crate::time::zones::is_hidden;

const ANSWERS: [Rough; 5] =
    [Rough::Today, Rough::Tomorrow, Rough::Band(Band::Over48h), Rough::Band(Band::Passed), Rough::Band(Band::Undated)];

/// The question. Who is running late is on the way, so there has to be a date.
pub(crate) fn view(page: &Page, dispatch: &Dispatch) -> Html {
    let (interview, fields) = (&page.model.interview, page.model.ui.date);
    let dated = page.model.answers.reason() == Some(Reason::RunningLate);
    let open = fields != DateFields::Closed;
    // A date that is being given has a button of its own.
    let shows = page.derived.answer.is_some() && !open;
    let answers = ANSWERS.iter().copied().filter(|&rough| !(dated && rough == Rough::Band(Band::Undated))).map(|rough| {
        let holds = !interview.exact && interview.rough == Some(rough);
        let onclick = on(dispatch, interview::Action::Rough(rough));
        html! {
            <button type="button" class="row" aria-pressed={holds.to_string()} {onclick}>{ labels::rough(rough) }</button>
        }
    });
    let give = on(dispatch, ui::Action::GiveDate);
    html! {
        <>
        <fieldset class="when">
            <legend><h2 tabindex="-1" data-focus="when">{ when::QUESTION }</h2></legend>
            if page.model.ui.from_sentence.time { { hint(labels::which::TIME_FROM_SENTENCE) } }
            <div class="tiles">
                { for answers }
                <button type="button" class={classes!("row", interview.exact.then_some("given"))}
                    aria-expanded={open.to_string()} onclick={give}>{ when::GIVE }</button>
            </div>
            if open { { date(page, dispatch) } }
        </fieldset>
        if shows {
            <div class="onward">
                <button type="button" class="button primary" onclick={on(dispatch, ui::Action::Go(Screen::Answer))}>
                    { labels::which::SHOW }
                </button>
            </div>
        }
        </>
    }
}

/// The fields for date and time, what they say, and the button that uses it.
fn date(page: &Page, dispatch: &Dispatch) -> Html {
    let Page { model: Model { interview, ui, .. }, derived: Derived { time, details, .. }, around } = page;
    let onsubmit = {
        let dispatch = dispatch.clone();
        // Enter uses what was understood of a date in words as well.
        let understood = match &time.read {
            Some(Read::Date(read)) => read.taken_at_enter().map(Offer::action),
            _ => None,
        };
        let understood = understood.unwrap_or(interview::Action::Use(None));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(understood.clone().into());
        })
    };
    let known = time.thresholds.last();
    let says = known.map(|at| {
        let minutes =
            time.notice.and_then(|notice| if let Notice::Minutes(minutes) = notice { Some(minutes) } else { None });
        let left = minutes.map(labels::time_until).unwrap_or_default();
        [&details.tell(at.at, Some(at.offsets)), ". ", &left].concat()
    });
    // Beside what was read in words it would contradict the button.
    let incomplete = if is_blank(&interview.in_words) { when::INCOMPLETE } else { "" };
    html! {
        <form class="date" {onsubmit}>
            <div class="fields">
                { line(when::DATE, "date", &interview.date, on_input(dispatch, interview::Action::Date)) }
                { line(when::TIME, "time", &interview.time, on_input(dispatch, interview::Action::Time)) }
            </div>
            { line(when::IN_WORDS, "text", &interview.in_words, on_input(dispatch, interview::Action::InWords)) }
            if ui.date == DateFields::WithZones || is_hidden(&around.own_zone) {
                { zone::view(page, dispatch) }
            } else {
                <p class="zone-line">
                    { changing(&when::in_zone(named_zone(time))) }
                    { link(when::OTHER_ZONE, on(dispatch, ui::Action::PickZone)) }
                </p>
            }
            { read(time, details.clock, dispatch) }
            { doubts(page, dispatch) }
            <p class="hint" role="status">{ changing(says.as_deref().unwrap_or(incomplete)) }</p>
            if known.is_some() && interview.in_words.is_empty() {
                <button type="submit" class="button primary">{ when::USE }</button>
            }
        </form>
    }
}

/// The zone that was named with a date in words; else the one that is set.
fn named_zone(time: &Time) -> &str {
    let named = match &time.read {
        Some(Read::Date(read)) => read.offers.iter().find_map(|offer| offer.zone.as_deref()),
        _ => None,
    };
    named.unwrap_or(&time.zone)
}

/// What was understood of a date in words, each way it can be read said in full. It counts once it is taken.
fn read(time: &Time, clock: Clock, dispatch: &Dispatch) -> Html {
    let nothing = ReadDate::default();
    let (says, read) = match &time.read {
        None => return Html::default(),
        Some(Read::Waiting) => (when::WAITING, &nothing),
        Some(Read::Failed) => (when::UNREAD, &nothing),
        Some(Read::Date(read)) => (read.says.as_str(), read),
    };
    let offers = read.offers.iter().map(|offer| {
        let label = match offer.when {
            When::At(at) => {
                let zone = when::zone_after(offer.zone.as_deref().unwrap_or(&time.zone));
                [when::USE_THIS, &day_in_words(at, time), ", ", &at.clock_by(clock), &zone].concat()
            }
            When::On(day) => [when::USE_THIS, &day_in_words(day.midnight(), time)].concat(),
        };
        if read.taken_at_enter() == Some(offer) {
            return html! { <button type="submit" class="button primary">{ changing(&label) }</button> };
        }
        button(&label, on(dispatch, offer.action()))
    });
    let offers: Html = offers.collect();
    html! { <><p class="hint" role="status">{ changing(says) }</p>{ offers }</> }
}

/// A day with its year, unless that is the present one.
fn day_in_words(at: WallTime, time: &Time) -> String {
    let this_year = time.now.is_some_and(|now| now.at.date().0 == at.date().0);
    if this_year { at.day_in_words() } else { at.date_in_words() }
}

/// Where the clocks skip the time or show it twice.
fn doubts(page: &Page, dispatch: &Dispatch) -> Html {
    let Page { model: Model { interview, .. }, derived: Derived { time, details, .. }, .. } = page;
    match time.start {
        Start::Impossible => {
            let nearest = time.nearest.map(|at| {
                let label = [when::USE_THIS, &at.clock_by(details.clock)].concat();
                button(&label, on(dispatch, interview::Action::Set(at)))
            });
            html! { <>{ hint(when::SKIPPED) }{ nearest }</> }
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
            let radios = side_by_side(
                "choices",
                html! { <>{ which(false, "first", first) }{ which(true, "second", second) }</> },
            );
            group(when::WHICH_OF_TWO, when::TWICE, radios)
        }
        _ => Html::default(),
    }
}
