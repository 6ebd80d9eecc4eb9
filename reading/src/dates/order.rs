//! Which of two numbers is the day.

/// How "3/12" is read first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// The third of December, as in most of the world.
    #[default]
    DayFirst,
    /// The twelfth of March, as in the United States.
    MonthFirst,
}
