//! The parts of a date and a time.

/// The parts of a date and a time, as far as a text names them.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each says of the text whether something is in it")]
pub(super) struct Parts {
    pub(super) year: Option<u16>,
    pub(super) month: Option<u16>,
    pub(super) day: Option<u16>,
    /// Day and month are written with a stroke, so that either may be the day.
    pub(super) stroke: bool,
    pub(super) weekday: Option<usize>,
    /// "Next Thursday", said on a Thursday, is not today.
    pub(super) next: bool,
    /// The day as so many days from today.
    pub(super) ahead: Option<i64>,
    /// The time as so many minutes from now.
    pub(super) within: Option<i64>,
    pub(super) hour: Option<u16>,
    pub(super) minute: u16,
    /// The time is written so that it leaves no doubt which half of the day is meant.
    pub(super) certain: bool,
    pub(super) afternoon: Option<bool>,
    /// There are words besides.
    pub(super) more: bool,
}

impl Parts {
    /// Whether anything says which day it is.
    pub(super) const fn has_day(&self) -> bool {
        self.day.is_some() || self.weekday.is_some() || self.ahead.is_some()
    }
}
