//! A field with its label above it.

use yew::prelude::*;

use super::changing;

/// A control with a label above it.
pub(super) fn field(label: &str, control: Html) -> Html {
    html! { <label class="field">{ changing(label) }{ control }</label> }
}

/// A single-line field. `kind` is the attribute `type`.
pub(super) fn line(label: &str, kind: &'static str, value: &str, oninput: Callback<InputEvent>) -> Html {
    // Without an end, browsers take years of six digits.
    let max = match kind {
        "date" => Some("9999-12-31"),
        "datetime-local" => Some("9999-12-31T23:59"),
        "number" => Some("99"),
        _ => None,
    };
    field(
        label,
        html! { <input type={kind} value={value.to_owned()} ~known={value} {max} {oninput} autocomplete="off" /> },
    )
}
