//! The choice of time zone: some four hundred of them, so they are listed once, and only for whoever looks.

use yew::prelude::*;

use crate::browser::zones;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// Whether all zones are to be listed; before that only the two that matter are.
    pub(crate) wanted: bool,
    /// The zone in force.
    pub(crate) chosen: AttrValue,
    /// The zone of the device.
    pub(crate) own: AttrValue,
    /// Called when another is chosen.
    pub(crate) onchange: Callback<Event>,
}

/// A native list, the device's own zone first.
#[component]
pub(crate) fn ZoneSelect(props: &Props) -> Html {
    let all = use_memo(props.wanted, |&wanted| if wanted { zones::all() } else { Vec::new() });
    let option = |zone: &AttrValue| {
        let label = zone.replace('_', " ");
        html! { <option value={zone.clone()} selected={*zone == props.chosen}>{ label }</option> }
    };
    html! {
        <select onchange={props.onchange.clone()} autocomplete="off">
            <optgroup label="This device">{ option(&props.own) }</optgroup>
            <optgroup label="All zones">
                { for all.iter().filter(|zone| **zone != *props.own).map(|zone| option(&AttrValue::from(zone.clone()))) }
            </optgroup>
        </select>
    }
}
