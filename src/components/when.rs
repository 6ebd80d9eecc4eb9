//! "When is the interview?": today, tomorrow, later, or date and time.

use policy::{Band, Reason};
use words::{Clock, Date, WallTime};
use yew::prelude::*;

use super::choice::{group, hint, radio};
use super::field::line;
use super::{button, changing, link, on, on_change, on_input, side_by_side, zone};
use crate::derived::{Derived, Offer, Read, ReadDate, Time};
use crate::labels::{self, when};
use crate::model::{Action, DateFields, Model, Rough, Screen, Target, Told, interview, is_blank, ui};
use crate::page::{Dispatch, Page};
use crate::reader::When;
use crate::time::moment::Start;
use crate::time::zones::Moment;

const ANSWERS: [Rough; 5] =
    [Rough::Today, Rough::Tomorrow, Rough::Band(Band::Over48h), Rough::Band(Band::Passed), Rough::Band(Band::Undated)];

/// The question. Who is running late is on the way, so there has to be a date.
pub(crate) fn view(page: &Page, dispatch: &Dispatch) -> Html {
    let Model { interview, ui, .. } = &page.model;
    let open = ui.date != DateFields::Closed;
    // What is being typed would be passed over.
    let types = !is_blank(&interview.in_words) || ui.from_sentence.time == Told::Day && !is_blank(&interview.time);
    // A date that is being given, or was understood, has a button of its own.
    let asks = open || types || matches!(ui.from_sentence.time, Told::Hour | Told::Either(_));
    let shows = page.derived.answer.is_some() && !asks;
    html! {
        <>
        <fieldset class="when">
            <legend><h2 tabindex="-1" data-focus="when">{ when::QUESTION }</h2></legend>
            if let (false, Some(understood)) = (open, understood(page, dispatch)) {
                { understood }
            } else {
                { answers(page, open, dispatch) }
            }
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

/// What the sentence said of it, and the button that takes it; none where it has to be asked.
fn understood(page: &Page, dispatch: &Dispatch) -> Option<Html> {
    let Page { model: Model { interview, ui, .. }, derived: Derived { time, details, .. }, around } = page;
    let (says, content) = match &ui.from_sentence.time {
        Told::Hour => {
            let asks_zone = around.hides_its_zone() && ui.from_sentence.zone.is_none() && !time.about;
            // It stays once one is chosen, so that another can be.
            let zones =
                if asks_zone { zone::view(page, &zone_of_told(page, dispatch), dispatch) } else { Html::default() };
            match time.thresholds.last() {
                // Only the hour: which day "tomorrow" is depends on the zone.
                None => (when::in_which_zone(&interview.at().filter(|_| asks_zone)?.clock_by(details.clock)), zones),
                Some(start) => {
                    let minutes = labels::whole_minutes(start.epoch - around.now);
                    let (says, taken) = if time.about {
                        ([&labels::about(minutes), "."].concat(), ui::Action::Go(Screen::Answer).into())
                    } else {
                        (in_full(start, minutes, page), Action::from(interview::Action::Use(None)))
                    };
                    let onclick = on(dispatch, taken);
                    let button =
                        html! { <button type="button" class="button primary" {onclick}>{ when::USE }</button> };
                    (says, html! { <>{ zones }{ button }</> })
                }
            }
        }
        Told::Either(whens) => {
            let offers = whens.iter().map(|&when| {
                let action = Offer { when, zone: None, is_clear: !time.asks_zone }.action();
                button(&offer_label(when, None, time, details.clock), on(dispatch, action))
            });
            (when::WHICH.to_owned(), side_by_side("offers", offers.collect()))
        }
        Told::Day => {
            let day = Date::parse(&interview.date).ok()?;
            (when::at_what_time(&day_in_words(day.midnight(), time)), date(page, dispatch))
        }
        Told::Rough | Told::Nothing => return None,
    };
    Some(html! {
        <div class="from-sentence">
            <p class="understood">{ changing(&says) }</p>
            { content }
            { link(labels::which::CHANGE_TIME, on(dispatch, ui::Action::GiveDate)) }
        </div>
    })
}

/// Sets the zone of an hour that the sentence told. It is read anew: "tomorrow" may be another day there.
fn zone_of_told(page: &Page, dispatch: &Dispatch) -> Callback<String> {
    let (candidates, around, dispatch) = (page.derived.candidates.clone(), page.around.clone(), dispatch.clone());
    Callback::from(move |zone: String| {
        let at = candidates.hour_in(&zone, &around);
        dispatch.emit(interview::Action::Zone(zone).into());
        if let Some(at) = at {
            dispatch.emit(interview::Action::Set(at).into());
        }
    })
}

/// The answers without an hour, and the fields for date and time.
fn answers(page: &Page, open: bool, dispatch: &Dispatch) -> Html {
    let interview = &page.model.interview;
    let dated = page.model.answers.reason() == Some(Reason::RunningLate);
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
            if page.model.ui.from_sentence.time == Told::Rough { { hint(labels::which::FROM_SENTENCE) } }
            <div class="tiles">
                { for answers }
                <button type="button" class={classes!("row", interview.exact.then_some("given"))}
                    aria-expanded={open.to_string()} onclick={give}>{ when::GIVE }</button>
            </div>
            if open { { date(page, dispatch) } }
        </>
    }
}

/// A moment with its day, in both zones where they differ, and how long it is until then.
fn in_full(start: &Moment, minutes: i32, page: &Page) -> String {
    let Derived { time, details, .. } = &page.derived;
    // The offset helps where two clocks are told, or one shows the time twice.
    let plain = time.other_zone().is_empty() && !matches!(time.start, Start::At { twice: true, .. });
    let when = if plain {
        let zone = when::zone_after(&time.zone);
        [&start.at.date_in_words(), " at ", &start.at.clock_by(details.clock), &zone].concat()
    } else {
        details.tell(start.at, Some(start.offsets))
    };
    [&when, ". ", &labels::time_until(minutes)].concat()
}

/// The label of a button that takes a day and an hour, or a day.
fn offer_label(when: When, zone: Option<&str>, time: &Time, clock: Clock) -> String {
    match when {
        When::At(at) => {
            let zone = zone.map(when::zone_after).unwrap_or_default();
            [when::USE_THIS, &day_in_words(at, time), ", ", &at.clock_by(clock), &zone].concat()
        }
        When::On(day) => [when::USE_THIS, &day_in_words(day.midnight(), time)].concat(),
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
        let given = interview.at().is_some() || !is_blank(&interview.in_words);
        let taken = match understood {
            None if time.asks_zone && given => ui::Action::Focus(Target::Zone).into(),
            understood => Action::from(understood.unwrap_or(interview::Action::Use(None))),
        };
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(taken.clone());
        })
    };
    // What was known before is not what is being typed.
    let known = time.thresholds.last().filter(|_| is_blank(&interview.in_words));
    let says = known.map(|start| in_full(start, labels::whole_minutes(start.epoch - around.now), page));
    // Beside what was read in words it would contradict the button.
    let incomplete = match interview.at() {
        _ if !is_blank(&interview.in_words) => "",
        Some(_) if time.asks_zone => when::CHOOSE_ZONE,
        _ => when::INCOMPLETE,
    };
    html! {
        <form class="date" {onsubmit}>
            <div class="fields">
                { line(when::DATE, "date", &interview.date, on_input(dispatch, interview::Action::Date)) }
                { line(when::TIME, "time", &interview.time, on_input(dispatch, interview::Action::Time)) }
            </div>
            { line(when::IN_WORDS, "text", &interview.in_words, on_input(dispatch, interview::Action::InWords)) }
            if ui.date == DateFields::WithZones || around.hides_its_zone() {
                { zone::view(page, &dispatch.reform(|zone| interview::Action::Zone(zone).into()), dispatch) }
            } else {
                <p class="zone-line">
                    { changing(&when::in_zone(named_zone(time))) }
                    { link(when::OTHER_ZONE, on(dispatch, ui::Action::PickZone)) }
                </p>
            }
            { read(time, details.clock, dispatch) }
            { doubts(page, dispatch) }
            <p class="hint" role="status">{ changing(says.as_deref().unwrap_or(incomplete)) }</p>
            if known.is_some() {
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
        let zone = offer.zone.as_deref().unwrap_or(&time.zone);
        let label = offer_label(offer.when, Some(zone), time, clock);
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
