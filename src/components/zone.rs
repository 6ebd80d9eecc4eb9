//! The interview's time zone: the device's, a recent one, or one found by search.

use words::city;
use yew::prelude::*;

use super::controls::{
    Dispatch, Line, block, dispatching, dispatching_value, field, fragment, fragment_of, hint, line, radio,
    small_question,
};
use crate::browser::zones;
use crate::state::{Action, State, is_blank};
use crate::zone_search::{ZoneEntry, find};

/// The search field and the zones to choose from.
pub(crate) fn view(state: &State, send: &Dispatch, entries: &[ZoneEntry]) -> Html {
    let searched = state.zone_search.as_str();
    let input = Line { kind: "text", value: searched, ..Line::default() };
    let input =
        field("Find a city, a country or an offset", line(&input, dispatching_value(send, Action::SearchZones)));
    let listed =
        |zone: &str| entries.iter().find(|entry| entry.zone == zone).cloned().unwrap_or_else(|| state.zone_entry(zone));
    let mut shown: Vec<ZoneEntry> = find(entries, searched).into_iter().cloned().collect();
    let mut none = Html::default();
    if is_blank(searched) {
        // The device's zone first: nearly everybody means that one.
        shown.push(listed(&state.typed.your_time_zone));
        shown.extend(state.recent.iter().take(4).map(|zone| listed(zone)));
    } else if shown.is_empty() {
        match zones::alias(searched) {
            Some(zone) => shown.push(listed(&zone)),
            None => {
                none = hint("No zone fits. Try the country, or an offset like UTC+5:30.");
            }
        }
    }
    let chosen = &state.facts.exact.zone;
    if shown.iter().all(|entry| entry.zone != *chosen) {
        shown.insert(0, listed(chosen));
    }
    let radios = shown.iter().map(|entry| {
        let label = [&city(&entry.zone), ", ", &entry.says].concat();
        radio("zone", &entry.zone, &label, entry.zone == *chosen, dispatching(send, Action::Zone(entry.zone.clone())))
    });
    let says = "The one in your invitation.";
    let content = [input, none, block("choices", fragment_of(radios))];
    small_question("Time zone", says, fragment(content))
}
