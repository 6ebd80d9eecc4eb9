//! Dates and times within a longer sentence.

use words::WallTime;

use super::order::DateOrder;
use super::reading::Understood;

/// A date or a time in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it begins, in bytes, on a border of characters.
    pub start: usize,
    /// Where it ends, in bytes, not included.
    pub end: usize,
    /// What it means. A day without an hour, an hour without a day and what contradicts itself are found as well.
    pub understood: Understood,
}

/// The dates and times in a sentence, in its order, none over another. `now` is the present by the clock they are meant by.
///
/// Only what is plainly a date or a time is found: a number alone is none, nor is the name of a month without a day.
#[must_use]
pub fn find_in(sentence: &str, now: WallTime, order: DateOrder) -> Vec<Found> {
    let _ = (sentence, now, order);
    Vec::new()
}
