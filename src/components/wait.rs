//! Where they are late: the clock of the fifteen minutes, then "ring now", then "write".

use yew::prelude::*;

use super::{changing, link, on};
use crate::labels::wait;
use crate::model::ui;
use crate::page::Dispatch;

/// So long one waits before ringing, in minutes.
pub(super) const WAIT: i32 = 15;
/// So long after the start one has rung, in minutes.
const RUNG: i32 = 25;

/// The line. `since` is in minutes since the start, and `None` where its hour is not known; `until` is the clock time at which
/// the wait is over; `rings` is whether there is a number to ring.
pub(super) fn view(since: Option<i32>, until: Option<String>, rings: bool, dispatch: &Dispatch) -> Html {
    let says = match (since, until) {
        (Some(since), Some(until)) if since < WAIT => wait::until(&until, WAIT - since, rings),
        (Some(..RUNG), _) if rings => wait::RING_NOW.to_owned(),
        (Some(_), _) => wait::WRITE_NOW.to_owned(),
        (None, _) => wait::NO_HOUR.to_owned(),
    };
    html! {
        <div class="wait">
            <p role="status" data-testid="wait">{ changing(&says) }</p>
            if since.is_none() { { link(wait::GIVE_HOUR, on(dispatch, ui::Action::GiveHour)) } }
        </div>
    }
}
