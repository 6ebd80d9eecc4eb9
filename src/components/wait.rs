//! Where they are late: the clock of the fifteen minutes, then "ring now", then "write".

use words::{Clock, WallTime};
use yew::prelude::*;

use super::changing;
use crate::labels::wait;

/// So long one waits before ringing, in minutes.
const WAIT: i32 = 15;
/// So long after the start one has rung, in minutes.
const RUNG: i32 = 25;

/// The line. `since` is in minutes since the start, and `None` where only about when it is has been said; `rings` is whether
/// there is a number to ring.
pub(super) fn view(since: Option<i32>, start: Option<(WallTime, Clock)>, rings: bool) -> Html {
    let says = match (since, start) {
        (Some(since), Some((start, clock))) if since < WAIT => {
            wait::until(&start.later(WAIT).clock_by(clock), WAIT - since, rings)
        }
        (Some(..RUNG), _) if rings => wait::RING_NOW.to_owned(),
        (Some(_), _) => wait::WRITE_NOW.to_owned(),
        (None, _) => wait::NO_HOUR.to_owned(),
    };
    html! { <p class="wait" role="status" data-testid="wait">{ changing(&says) }</p> }
}
