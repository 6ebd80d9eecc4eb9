//! A date or time in a text.

/// What a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Kind {
    /// A day: a weekday, a date, tomorrow.
    Day,
    /// A time by the clock.
    Clock,
    /// A part of a day.
    Part,
}

/// Whose time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Use {
    /// The interview's own.
    Slot,
    /// One on offer.
    Offer,
    /// Neither, or not to be told.
    Other,
}

/// A date or time in a text: its words, from the first up to one past the last.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Mention {
    pub(in super::super) kind: Kind,
    pub(in super::super) usage: Use,
    pub(in super::super) first: usize,
    pub(in super::super) last: usize,
}
