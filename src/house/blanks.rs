//! The blanks a message of the house may hold, in square brackets as in our own templates.

/// What stands in square brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blank {
    /// Who sends the message.
    YourName,
    /// Who is addressed.
    Name,
    /// The job.
    Role,
    /// The employer.
    Company,
    /// Where the sender can be called.
    YourNumber,
    /// The day of the interview.
    Date,
    /// When it starts.
    Time,
    /// By whose clock; by both, where they differ.
    TimeZone,
    /// Why, as a clause: "because of a health matter".
    Reason,
    /// Which interview, with as much as is known: "our interview for the Analyst role".
    Interview,
    /// The first of the new times on offer.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
}

impl Blank {
    pub(super) const ALL: [(&'static str, Self); 13] = [
        ("[your name]", Self::YourName),
        ("[name]", Self::Name),
        ("[role]", Self::Role),
        ("[company]", Self::Company),
        ("[your number]", Self::YourNumber),
        ("[date]", Self::Date),
        ("[time]", Self::Time),
        ("[time zone]", Self::TimeZone),
        ("[reason]", Self::Reason),
        ("[interview]", Self::Interview),
        ("[first new date and time]", Self::First),
        ("[second new date and time]", Self::Second),
        ("[third new date and time]", Self::Third),
    ];

    fn named(words: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == words).map(|&(_, blank)| blank)
    }
}

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words that stand as they are.
    Words(&'a str),
    /// A blank to be filled in.
    Blank(Blank),
    /// Square brackets with something else in them.
    Unknown(&'a str),
    /// A square bracket alone.
    Stray(&'a str),
}

/// The text, taken apart at its square brackets.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', ']']) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Words(before));
        }
        let inside = from.strip_prefix('[');
        let end =
            inside.and_then(|inside| inside.find(['[', ']', '\n']).filter(|&end| inside.get(end..=end) == Some("]")));
        // The opening bracket, what is inside, and the closing one; or the one bracket.
        let (piece, after) = from.split_at(end.map_or(1, |end| end + 2));
        pieces.push(match (end, Blank::named(piece)) {
            (_, Some(blank)) => Piece::Blank(blank),
            (Some(_), None) => Piece::Unknown(piece),
            (None, None) => Piece::Stray(piece),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}
