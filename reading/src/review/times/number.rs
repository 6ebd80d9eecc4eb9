//! Numbers in dates and times.

use super::super::class::Class;
use super::super::text::Text;

/// A number up to 31, of one or two digits, and what follows its digits within the word.
pub(super) fn number<'a>(text: &Text<'a>, at: usize) -> Option<(usize, &'a str)> {
    let written = text.written(at);
    let digits = written.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(written.len());
    let (number, rest) = written.split_at_checked(digits).filter(|_| digits < 3)?;
    let value = number.parse().ok().filter(|value| *value <= 31)?;
    Some((value, rest))
}

/// Whether this is a number of things: "3 days", "two or three times".
pub(super) fn counts(text: &Text, at: usize) -> bool {
    let is_number = |at: usize| text.is(at, Class::Number) || text.is(at, Class::Spelled);
    let two_numbers = text.is(at + 1, Class::Choice) && is_number(at + 2);
    text.is(if two_numbers { at + 3 } else { at + 1 }, Class::Unit)
}
