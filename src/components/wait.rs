//! Where they are late: the clock of the fifteen minutes, then "ring now", then "write".

use words::WallTime;
use yew::prelude::*;

use super::text;
use crate::labels::wait;

/// So long one waits before ringing, in minutes.
const WAIT: i32 = 15;
/// So long after the start one has rung, in minutes.
const RUNG: i32 = 25;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    /// Minutes since the start; `None` where only about when it is has been said.
    pub(super) since: Option<i32>,
    /// The start, and how clocks are written.
    pub(super) start: Option<(WallTime, words::Clock)>,
    /// Whether there is a number to ring.
    pub(super) rings: bool,
}

#[component]
pub(super) fn Wait(Props { since, start, rings }: &Props) -> Html {
    let says = match (since, start) {
        (Some(since), Some((start, clock))) if *since < WAIT => {
            wait::until(&start.later(WAIT).clock_by(*clock), WAIT - since, *rings)
        }
        (Some(..RUNG), _) if *rings => wait::RING_NOW.to_owned(),
        (Some(_), _) => wait::WRITE_NOW.to_owned(),
        (None, _) => wait::NO_HOUR.to_owned(),
    };
    html! { <p class="wait" role="status" data-testid="wait">{ text(&says) }</p> }
}
