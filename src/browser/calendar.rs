//! Calendar files, handed to the browser's downloads.

use guide::{Details, Field};

use super::{clock, download};
use crate::calendar::{Event, file};
use crate::world::Moment;

const KIND: &str = "text/calendar;charset=utf-8";
/// Nobody says how long it will be; an hour is what most calendars take.
const MINUTES: u32 = 60;

/// The new times on offer, as tentative holds.
pub(crate) fn holds(details: &Details, moments: &[Moment]) {
    save("rain-check-holds.ics", details, "Hold: interview", moments, true);
}

/// The time that was agreed on.
pub(crate) fn agreed(details: &Details, moment: &Moment) {
    save("rain-check-interview.ics", details, "Interview", &[*moment], false);
}

fn save(name: &str, details: &Details, what: &str, moments: &[Moment], tentative: bool) {
    let with = |between: &str, field| details.line(field).map(|line| [between, &line].concat()).unwrap_or_default();
    let title = [what, &with(", ", Field::Role), &with(" at ", Field::Company)].concat();
    let notes: Vec<String> = moments.iter().map(|moment| details.tell(moment.at, Some(moment.offsets))).collect();
    let mut events = Vec::new();
    for (moment, notes) in moments.iter().zip(&notes) {
        events.push(Event { title: &title, notes, start: moment.epoch, minutes: MINUTES, tentative });
    }
    download::text(name, KIND, &file(&events, clock::now()));
}
