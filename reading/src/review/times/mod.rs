//! Dates and clock times in a text, and whether each is the interview's own or one on offer.

mod choices;
mod clock;
mod day;
mod find;
mod mention;
mod month;
mod number;
mod usage;

pub(super) use choices::{choices, longest_list};
pub(super) use find::find;
pub(super) use mention::{Kind, Mention, Use};
pub(super) use usage::tell_apart;
