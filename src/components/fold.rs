//! A folded part: closed at first, one line high.

use yew::prelude::*;

/// A folded part.
pub(super) fn fold(summary: Html, content: Html) -> Html {
    html! {
        <details class="fold">
            <summary>{ summary }</summary>
            <div class="inside">{ content }</div>
        </details>
    }
}
