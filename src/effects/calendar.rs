//! Downloads calendar files.

use words::{Details, Field};

use super::{clock, download};
use crate::labels::afterwards;
use crate::time::calendar::{Event, file};
use crate::time::zones::Moment;

const KIND: &str = "text/calendar;charset=utf-8";
/// The assumed duration of an interview, in minutes: the default of most calendars.
const MINUTES: u32 = 60;

/// Downloads the proposed times as tentative events.
pub(crate) fn holds(details: &Details, moments: &[Moment]) {
    save("rain-check-holds.ics", details, afterwards::HELD, moments, true);
}

/// Downloads the interview itself; tentative if a change was asked for.
pub(crate) fn interview(details: &Details, moment: &Moment, tentative: bool) {
    save("rain-check-interview.ics", details, afterwards::EVENT, &[*moment], tentative);
}

fn save(name: &str, details: &Details, what: &str, moments: &[Moment], tentative: bool) {
    let with = |between: &str, field| details.line(field).map(|line| [between, &line].concat()).unwrap_or_default();
    let [before_role, before_company] = afterwards::ROLE_COMPANY;
    let title = [what, &with(before_role, Field::Role), &with(before_company, Field::Company)].concat();
    let notes: Vec<String> = moments.iter().map(|moment| details.tell(moment.at, Some(moment.offsets))).collect();
    let mut events = Vec::new();
    for (moment, notes) in moments.iter().zip(&notes) {
        events.push(Event { title: &title, notes, start: moment.epoch, minutes: MINUTES, tentative });
    }
    download::text(name, KIND, &file(&events, clock::now()));
}
