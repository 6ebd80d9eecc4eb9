//! The interview's time zone: the device's, a recent one, or one found by search. Zones are listed once the field is open,
//! since the browser takes a while to list them.

use words::city;
use yew::prelude::*;

use super::choice::{group, hint, radio};
use super::field::line;
use super::side_by_side;
use crate::derived::Time;
use crate::effects::{clock, events};
use crate::labels::when;
use crate::model::{Model, interview, is_blank};
use crate::page::{Dispatch, Page};
use crate::time::zone_search::{ZoneEntry, exact_match, find};
use crate::time::zones::offset_minutes;

/// The field. Where the device's zone is hidden, none is chosen beforehand.
pub(super) fn view(page: &Page, choose: &Callback<String>, dispatch: &Dispatch) -> Html {
    let Page { model: Model { interview, .. }, around, derived } = page;
    let Time { zone, own_zone, asks_zone, .. } = &derived.time;
    let (search, recent) = (&interview.zone_search, &interview.recent_zones);
    let (zones, entries) = (&around.zone_data, around.zone_data.entries());
    let listed = |zone: &str| {
        let known = entries.iter().find(|entry| entry.zone == zone).cloned();
        known.unwrap_or_else(|| {
            let ahead = zones.offset(clock::now(), zone);
            ZoneEntry::new(zone.to_owned(), "", "", offset_minutes(ahead))
        })
    };
    let mut shown: Vec<ZoneEntry> = find(&entries, search).into_iter().cloned().collect();
    let mut missing = "";
    if is_blank(search) {
        // The device's zone first: nearly everybody means that one.
        shown.push(listed(own_zone));
        shown.extend(recent.iter().filter(|&recent| recent != own_zone).take(4).map(|zone| listed(zone)));
    } else if shown.is_empty() {
        match zones.alias(search) {
            Some(zone) => shown.push(listed(&zone)),
            None => missing = when::NO_ZONE,
        }
    }
    if !asks_zone && shown.iter().all(|entry| entry.zone != *zone) {
        shown.insert(0, listed(zone));
    }
    let radios = shown.iter().map(|entry| {
        let label = [&city(&entry.zone), ", ", &entry.says].concat();
        let (choose, chosen) = (choose.clone(), entry.zone.clone());
        let onchange = Callback::from(move |_| choose.emit(chosen.clone()));
        radio("zone", &entry.zone, &label, !asks_zone && entry.zone == *zone, onchange)
    });
    let oninput = {
        let (dispatch, choose, entries) = (dispatch.clone(), choose.clone(), entries.clone());
        Callback::from(move |event: InputEvent| {
            let typed = events::value(&event);
            if let Some(zone) = exact_match(&entries, &typed) {
                choose.emit(zone.to_owned());
            }
            dispatch.emit(interview::Action::SearchZones(typed).into());
        })
    };
    let content = html! {
        <>
            { line(when::FIND_ZONE, "text", search, oninput) }
            { hint(missing) }
            { side_by_side("choices", radios.collect()) }
        </>
    };
    let says = if around.hides_its_zone() { when::HIDDEN_ZONE } else { when::ZONE_HINT };
    group(when::ZONE, says, content)
}
