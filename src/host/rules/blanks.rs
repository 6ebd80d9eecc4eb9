//! The blanks that a site's message may contain, in square brackets as in our own templates.

/// A known blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blank {
    /// The sender.
    YourName,
    /// The addressee.
    Name,
    /// The job title.
    Role,
    /// The employer.
    Company,
    /// The sender's phone number.
    YourNumber,
    /// The day of the interview.
    Date,
    /// Its start time.
    Time,
    /// The interview's zone, with the time in the sender's zone if they differ.
    TimeZone,
    /// The cause as a clause: "I'm not well at the moment".
    Reason,
    /// The interview with what is known of it: "our interview for the Analyst role".
    Interview,
    /// The first new time.
    First,
    /// The second new time.
    Second,
    /// The third new time.
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

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Plain text.
    Words(&'a str),
    /// A known blank.
    Blank(Blank),
    /// Square brackets around anything else.
    Unknown(&'a str),
    /// An unmatched square bracket.
    Stray(&'a str),
}

/// Splits a text at its square brackets.
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
        // Both brackets and what is between them, or the unmatched bracket.
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
