//! Days: weekdays, dates, and those told from today.

use super::super::class::Class;
use super::super::text::Text;
use super::clock::after_clock_word;
use super::month::is_month;
use super::number::number;

/// One past the last word of a day that begins here.
pub(super) fn day(text: &Text, at: usize) -> Option<usize> {
    // "Sat" and "sat", "Wed" and "wed".
    if text.is(at, Class::Weekday)
        && (text.is_upper(at)
            || text.written(at).len() > 4
            || text.is(at + 1, Class::Number)
            || text.says(at + 1, "at"))
    {
        let next = past(text, at, "the");
        // "Monday 2 at 9": the second of the month.
        if number(text, at + 1).is_some_and(|(_, rest)| rest.is_empty())
            && text.follows(at + 1)
            && text.says(at + 2, "at")
        {
            return Some(at + 2);
        }
        let dated = text.between(next).len() < 4 && text.sentence_of(next) == text.sentence_of(at);
        return Some(date(text, next).filter(|_| dated).unwrap_or(at + 1));
    }
    if text.is(at, Class::Relative) {
        return Some(at + 1);
    }
    // "7 December (Monday)" is one day.
    let end = date(text, at)?;
    let again = text.is(end, Class::Weekday) && text.between(end).trim_ascii() == "(";
    Some(if again { end + 1 } else { end })
}

/// One past the last word of a date by number: "3 December 2026", "December 3rd", "the 3rd", "3/12", "2026-12-03".
fn date(text: &Text, at: usize) -> Option<usize> {
    let with_year = |end: usize| if text.written(end).starts_with("20") { end + 1 } else { end };
    if is_month(text, at) {
        let day = past(text, at, "the");
        let (_, rest) = number(text, day).filter(|_| text.follows(at + 1))?;
        return (rest.is_empty() || is_ordinal(rest)).then(|| with_year(day + 1));
    }
    if text.written(at).starts_with("20") && text.between(at + 1) == "-" {
        return Some(at + 3);
    }
    let (value, rest) = number(text, at)?;
    // "07-12-2026".
    if text.between(at + 1) == "-" && text.between(at + 2) == "-" && text.written(at + 2).starts_with("20") {
        return Some(at + 3);
    }
    let month = past(text, at, "of");
    if is_month(text, month) && text.follows(at + 1) && (rest.is_empty() || is_ordinal(rest)) {
        return Some(with_year(month + 1));
    }
    if is_ordinal(rest) {
        return Some(at + 1);
    }
    // "3/12" and "3/12/2026", but not "1/2 day".
    if rest.is_empty()
        && value > 0
        && text.between(at + 1) == "/"
        && number(text, at + 1).is_some_and(|(_, rest)| rest.is_empty())
    {
        return Some(if text.between(at + 2) == "/" { at + 3 } else { at + 2 });
    }
    // "3.12.2026".
    let dots = rest.starts_with('.') && rest.chars().all(|letter| letter == '.' || letter.is_ascii_digit());
    // "20.11., 10:00" and "14.07 at 11", but "at 10.30." and "1.30pm" are times.
    let is_month = rest.starts_with(".0") && !text.is(at + 1, Class::HalfDay) || text.between(at + 1).starts_with('.');
    let short = rest.len() == 3 && is_month && !after_clock_word(text, at);
    (dots && (rest.len() > 4 || short)).then_some(at + 1)
}

/// The word after this one, or the one after that where such a word stands between.
fn past(text: &Text, at: usize, word: &str) -> usize {
    at + 1 + usize::from(text.says(at + 1, word))
}

fn is_ordinal(rest: &str) -> bool {
    matches!(rest, "st" | "nd" | "rd" | "th")
}
