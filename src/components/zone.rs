//! The interview's time zone: the device's, a recent one, or one found by search.

use words::city;
use yew::prelude::*;

use super::controls::{Dispatch, Line, act, all, block, every, field, hint, line, radio, small_question, typed};
use crate::browser::zones;
use crate::places::{Place, find};
use crate::state::{Action, State, is_blank};

/// The search field and the zones to choose from.
pub(crate) fn view(state: &State, send: &Dispatch, places: &[Place]) -> Html {
    let typed_in = state.zone_search.as_str();
    let input = Line { kind: "text", value: typed_in, ..Line::default() };
    let input = field("Find a city, a country or an offset", line(&input, typed(send, Action::FindZone)));
    let listed =
        |zone: &str| places.iter().find(|place| place.zone == zone).cloned().unwrap_or_else(|| state.place(zone));
    let mut shown: Vec<Place> = find(places, typed_in).into_iter().cloned().collect();
    let mut none = Html::default();
    if is_blank(typed_in) {
        // The device's zone first: nearly everybody means that one.
        shown.push(listed(&state.typed.your_time_zone));
        shown.extend(state.recent.iter().take(4).map(|zone| listed(zone)));
    } else if shown.is_empty() {
        match zones::known(typed_in) {
            Some(zone) => shown.push(listed(&zone)),
            None => {
                none = hint("No zone fits. Try the country, or an offset like UTC+5:30.");
            }
        }
    }
    let chosen = &state.facts.exact.zone;
    if shown.iter().all(|place| place.zone != *chosen) {
        shown.insert(0, listed(chosen));
    }
    let radios = shown.iter().map(|place| {
        let label = [&city(&place.zone), ", ", &place.says].concat();
        radio("zone", &place.zone, &label, place.zone == *chosen, act(send, Action::Zone(place.zone.clone())))
    });
    let says = "The one in your invitation.";
    let content = [input, none, block("choices", every(radios))];
    small_question("Time zone", says, all(content))
}
