//! Downloads calendar files.

use words::{Details, Field};

use super::{clock, download};
use crate::labels::afterwards;
use crate::time::calendar::{Event, Standing, file};
use crate::time::zones::Moment;

/// The name of the file with times to hold.
const HOLDS: &str = "rain-check-holds.ics";
const KIND: &str = "text/calendar;charset=utf-8";
/// The assumed duration of an interview, in minutes: the default of most calendars.
const MINUTES: u32 = 60;

/// Downloads proposed times as events that are held, or no longer.
pub(crate) fn holds(details: &Details, moments: &[Moment], standing: Standing) {
    let held: Vec<_> = moments.iter().map(|&moment| (moment, standing)).collect();
    save(HOLDS, details, &held);
}

/// Downloads the interview itself; tentative if a change was asked for.
pub(crate) fn interview(details: &Details, moment: &Moment, tentative: bool) {
    let standing = if tentative { Standing::Tentative } else { Standing::Confirmed };
    save("rain-check-interview.ics", details, &[(*moment, standing)]);
}

/// Downloads the time that was agreed on, with the others that were offered: those are cancelled, in case they are held.
pub(crate) fn agreed(details: &Details, moment: &Moment, offered: &[Moment]) {
    let others = offered.iter().filter(|other| *other != moment).map(|&other| (other, Standing::Cancelled));
    let events: Vec<_> = [(*moment, Standing::Confirmed)].into_iter().chain(others).collect();
    save("rain-check-interview.ics", details, &events);
}

fn save(name: &str, details: &Details, moments: &[(Moment, Standing)]) {
    let with = |between: &str, field| details.line(field).map(|line| [between, &line].concat()).unwrap_or_default();
    let [before_role, before_company] = afterwards::ROLE_COMPANY;
    let of_whom = [with(before_role, Field::Role), with(before_company, Field::Company)].concat();
    let [held, event] = [afterwards::HELD, afterwards::EVENT].map(|what| [what, &of_whom].concat());
    let notes: Vec<String> = moments.iter().map(|(moment, _)| details.tell(moment.at, Some(moment.offsets))).collect();
    let mut events = Vec::new();
    for (&(moment, standing), notes) in moments.iter().zip(&notes) {
        let title = if name == HOLDS || standing == Standing::Cancelled { &held } else { &event };
        events.push(Event { title, notes, start: moment.epoch, minutes: MINUTES, standing });
    }
    download::text(name, KIND, &file(&events, clock::now()));
}
