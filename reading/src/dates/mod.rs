//! Dates and times in a person's own words, read leniently: in a text of their own, or within a sentence.
//!
//! What is read is to be said back before it counts. What can be read in two ways is offered in both, what contradicts itself is
//! refused with the reason, and what is not understood is said.
//!
//! ```
//! use words::WallTime;
//! use reading::dates::{DateOrder, Reading, read};
//!
//! let time = |form| WallTime::parse(form).unwrap();
//! let reading = |text| read(text, time("2026-12-01T09:30"), DateOrder::DayFirst).reading;
//! assert_eq!(reading("Thursday 2 pm"), Reading::At(time("2026-12-03T14:00")));
//! assert!(matches!(reading("Thursday"), Reading::On(_)));
//! assert!(matches!(reading("next Friday 2pm"), Reading::Either(_)));
//! ```
//!
//! A text goes through these steps, a file each:
//!
//! | step | file |
//! |---|---|
//! | numbers, words and marks | `tokens.rs`, by the names in `vocabulary.rs` |
//! | what each part says: a day, a time, a length, a zone | `scan.rs`, by `days.rs`, `named_days.rs`, `clock.rs`, `spans.rs`, `zone.rs`, `small_words.rs` |
//! | which parts belong together | `assemble.rs`, by what their neighbours say: `settle.rs` |
//! | the day of the calendar and the hour of the clock | `resolve.rs`, by `calendar.rs` and `hours.rs` |

mod assemble;
mod calendar;
mod clock;
mod days;
mod find;
mod hours;
mod named_days;
mod order;
mod piece;
mod reading;
mod request;
mod resolve;
mod scan;
mod settle;
mod small_words;
mod spans;
#[cfg(test)]
mod tests;
mod tokens;
mod vocabulary;
mod zone;

use words::WallTime;

use piece::Says;
use scan::Scan;

pub use find::{Found, find_in};
pub use order::DateOrder;
pub use reading::{Reading, Understood, When};
pub use request::Request;
pub use zone::Zone;

/// Reads a date and a time; `now` is the present by the clock of the same zone. Of the text the first 1000 bytes count.
///
/// Pure and total.
#[must_use]
pub fn read(text: &str, now: WallTime, order: DateOrder) -> Understood {
    let mut scan = Scan::of(text, now);
    let mentions = assemble::mentions(&mut scan, &|days| calendar::days(days, now, order).is_ok());
    let reading = resolve::resolve(&mentions, now, order);
    Understood { reading, zone: zone_of(&scan, &mentions), unread: unread(&scan) }
}

/// The zone that was named.
fn zone_of(scan: &Scan, mentions: &assemble::Mentions) -> Option<Zone> {
    scan.zones.get(mentions.zone?).cloned()
}

/// What was not understood, as it was typed; what stands together is one.
fn unread(scan: &Scan) -> Vec<String> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for piece in scan.pieces.iter().filter(|piece| matches!(piece.says, Says::Unread | Says::Vague { .. })) {
        match runs.last_mut() {
            Some((_, to)) if *to == piece.from => *to = piece.to,
            _ => runs.push((piece.from, piece.to)),
        }
    }
    runs.into_iter().map(|(from, to)| scan.typed(from, to).to_owned()).filter(|text| !text.is_empty()).collect()
}
