//! What the parts of a text say: a day, a time, a zone, how they hang together.

/// A part of a text and the tokens it is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// The first token.
    pub(super) from: usize,
    /// The first token after it.
    pub(super) to: usize,
    pub(super) says: Says,
}

/// What a part of a text says.
#[derive(Clone, Copy, Debug)]
pub(super) enum Says {
    Day(Day),
    Part(Part),
    /// A time, and a second one where it can be read in two ways: "10 to 11".
    Time(Time, Option<Time>),
    /// Two numbers that are a day and a month or else a time: "4.10", "10-11".
    Pair(Pair),
    /// A number that may be an hour or a day.
    Number(u16),
    /// So many minutes from now.
    FromNow(i64),
    /// A zone, by its place among those that were found.
    Zone(usize),
    Link(Link),
    /// Something understood that says nothing of when it starts: "45 mins", "room 12", "please".
    Aside,
    /// Something that names no day, where a day should be: "next month". "Every" names none even beside a day.
    Vague {
        always: bool,
    },
    /// Not understood.
    Unread,
}

/// How the parts before and after hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Either may be meant.
    Or,
    /// What follows is not meant.
    Not,
    /// What follows takes the place of what was said: "no, sorry".
    Instead,
    /// What follows is the end of it, or where it is moved to.
    To,
    For,
    /// What follows is when to be there, not when it begins.
    Arrive,
    /// What follows is when it ends.
    End,
    /// What follows is a border and no time: "after 3".
    Border,
    /// What follows is when a message was sent.
    Sent,
    /// What stands before is when a message was written.
    Wrote,
    Slash,
    Bracket,
}

/// A day as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// So many days from today.
    Ahead(i64),
    /// The weekday, 0 for Sunday, and so many days after it.
    Weekday(usize, Which, i64),
    OfMonth {
        day: u16,
        month: Option<u16>,
        year: Option<u16>,
    },
    /// Two numbers of which either may be the day. With dots between, it is the first.
    Numbers {
        first: u16,
        second: u16,
        year: Option<u16>,
        dotted: bool,
    },
    /// A week by its number in the year, and the weekday where it is a number too: 0 for Sunday.
    Week(u16, Option<u16>, Option<usize>),
}

/// Which of the days of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// The one that comes, today if it is one.
    Coming,
    /// "This Tuesday".
    This,
    /// "Next Wednesday": the one that comes, or the one of next week.
    Next,
    /// "Wednesday next week".
    NextWeek,
    Last,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
}

/// A clock time as it is said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Clock {
    pub(super) hour: u16,
    pub(super) minute: u16,
    pub(super) half: Option<Half>,
    /// It is written so that it leaves no doubt which half of the day is meant.
    pub(super) certain: bool,
    /// "Midnight", of which it is not clear whether the day begins or ends with it.
    pub(super) midnight: bool,
    /// It is a number alone.
    pub(super) bare: bool,
}

impl Clock {
    /// A full hour by a number alone.
    pub(super) fn of_hour(hour: u16) -> Self {
        Self { hour, certain: hour > 12, ..Self::default() }
    }
}

/// When something starts, and what is said with it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Time {
    pub(super) start: Clock,
    pub(super) until: Option<Clock>,
    /// The zone that stands with it, by its place among those that were found.
    pub(super) zone: Option<usize>,
}

impl Time {
    pub(super) fn at(start: Clock) -> Self {
        Self { start, ..Self::default() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) first: u16,
    pub(super) second: u16,
    /// With a dot between; else with a hyphen.
    pub(super) dotted: bool,
    /// It can be a clock time as well.
    pub(super) clock: bool,
}
