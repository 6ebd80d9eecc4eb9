//! Which of two numbers is the day.

policy::ids! {
    /// How "3/12" is read first.
    DateOrder {
        /// The third of December, as in most of the world.
        DayFirst = "day-first",
        /// The twelfth of March, as in the United States.
        MonthFirst = "month-first",
    }
}
