//! A folded part: closed at first, one line high. What is inside is drawn once it is opened for the first time, and kept from
//! then on: most of an answer is folded, and nobody should wait at a key for what they do not see
//! ([decision 0091](../../docs/decisions/0091-what-is-folded-is-drawn-when-it-is-opened.md)).

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    #[prop_or("fold")]
    pub(super) class: &'static str,
    /// Of those with the same name one is open at a time.
    #[prop_or_default]
    pub(super) name: Option<&'static str>,
    /// Whether it is open at first.
    #[prop_or_default]
    pub(super) open: bool,
    /// What the focus may be sent to that is inside: see `src/effects/focus.rs`.
    #[prop_or_default]
    pub(super) holds: Option<&'static str>,
    pub(super) summary: Html,
    /// Makes what is inside.
    pub(super) inside: Callback<(), Html>,
}

#[component]
pub(super) fn Fold(Props { class, name, open, holds, summary, inside }: &Props) -> Html {
    let drawn = use_state_eq(|| *open);
    let draw = {
        let drawn = drawn.setter();
        Callback::from(move |()| drawn.set(true))
    };
    html! {
        <details class={*class} name={*name} open={*open} data-holds={*holds} ontoggle={draw.reform(|_| ())}>
            // A press draws it before the browser opens it, so that nobody sees it empty. Whatever else opens it, such as a
            // script, says so a little later.
            <summary onclick={draw.reform(|_| ())}>{ summary.clone() }</summary>
            if *drawn { { inside.emit(()) } }
        </details>
    }
}

/// A folded part of the page. What is inside is made with it: for what a key elsewhere does not render.
pub(super) fn fold(summary: Html, content: Html) -> Html {
    fold_of(summary, move || content.clone())
}

/// A folded part of the page. What is inside is made when it is drawn.
pub(super) fn fold_of(summary: Html, content: impl Fn() -> Html + 'static) -> Html {
    let inside = Callback::from(move |()| html! { <div class="inside">{ content() }</div> });
    html! { <Fold {summary} {inside} /> }
}
