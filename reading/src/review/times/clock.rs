//! Clock times, in numbers and in words.

use super::super::class::Class;
use super::super::text::Text;
use super::month::is_month;
use super::number::{counts, number};

/// One past the last word of a clock time that begins here.
pub(super) fn clock(text: &Text, at: usize) -> Option<usize> {
    if is_by_watch(text.written(at), text.says_before(at, "at")) {
        return Some(at + 1);
    }
    if let Some((value, rest)) = number(text, at) {
        return in_numbers(text, at, value, rest);
    }
    if text.is(at, Class::Spelled) {
        let alone =
            !text.says(at, "one") && (text.says_before(at, "at") || text.says_before(at, "past")) && !counts(text, at);
        return half_of_day(text, at + 1).or(alone.then_some(at + 1));
    }
    // "half past two", "quarter to ten".
    let spoken = text.is(at, Class::Half)
        && text.says_any(at + 1, &["past", "to"])
        && (text.is(at + 2, Class::Spelled) || text.is(at + 2, Class::Number));
    if spoken { Some(at + 3) } else { text.is(at, Class::Noon).then_some(at + 1) }
}

/// "1330H", "0900hrs", "at 0900"
fn is_by_watch(written: &str, told: bool) -> bool {
    let Some((digits, unit)) = written.split_at_checked(4) else { return false };
    digits.bytes().all(|digit| digit.is_ascii_digit())
        && (told && unit.is_empty() || ["h", "hrs"].iter().any(|known| unit.eq_ignore_ascii_case(known)))
}

/// "14:00", "2 pm", "at 10"; `rest` is what follows the digits of the hour.
fn in_numbers(text: &Text, at: usize, hour: usize, rest: &str) -> Option<usize> {
    // "UTC+5:30" is no half past five.
    if hour > 24 || text.between(at).contains(['+', '−']) {
        return None;
    }
    let has_minutes = rest.starts_with([':', '.', 'h', 'H']) && rest.len() > 2;
    let tail = if has_minutes { rest.get(3..).unwrap_or_default() } else { rest };
    if !tail.is_empty() {
        let is_half = ["am", "pm", "hrs", "h"].iter().any(|half| tail.eq_ignore_ascii_case(half));
        // "9h pm"
        let end = half_of_day(text, at + 1).filter(|_| tail.len() == 1).unwrap_or(at + 1);
        return is_half.then_some(end);
    }
    if let Some(end) = half_of_day(text, at + 1) {
        return Some(end);
    }
    // "Friday 9.30", "9.00 on Friday".
    let dated = has_minutes
        && (text.is_before(at, Class::Weekday)
            || text.says(at + 1, "on")
            || [Class::Int, Class::Weekday, Class::Relative].iter().any(|class| text.is(at + 1, *class)));
    // "Weds 10 or thurs 2", "2 this afternoon": the hour.
    let part = at + 1 + usize::from(text.says(at + 1, "this"));
    let beside_day = hour < 13
        && !has_minutes
        && (text.is_before(at, Class::Weekday) && text.follows(at)
            || text.says_any(part, &["morning", "afternoon", "evening"])
            || text.is(at + 1, Class::Relative));
    let bare = (after_clock_word(text, at) || beside_day)
        && (has_minutes || !counts(text, at) && !is_month(text, at + 1))
        && !matches!(text.between(at + 1), "/" | "%" | "-");
    (has_minutes && !rest.starts_with('.') || dated || bare).then_some(at + 1)
}

/// One past "am", "pm", "a.m." or "o'clock", if it comes here.
fn half_of_day(text: &Text, at: usize) -> Option<usize> {
    if text.between(at).len() > 1 {
        return None;
    }
    if text.is(at, Class::HalfDay) {
        return Some(at + 1);
    }
    let apart = matches!(text.written(at), "a" | "p" | "A" | "P") && text.between(at + 1) == ".";
    (apart && matches!(text.written(at + 1), "m" | "M")).then_some(at + 2)
}

/// "at 10", "between 9 and 11"; "and", "or" and "to" only after another clock time.
pub(super) fn after_clock_word(text: &Text, mut at: usize) -> bool {
    for _ in 0..8 {
        if text.is_before(at, Class::BeforeClock) {
            return true;
        }
        let choice = text.is_before(at, Class::Choice);
        let earlier = at.checked_sub(2);
        if !choice || earlier.is_some_and(|earlier| text.is(earlier, Class::HalfDay)) {
            return choice;
        }
        match earlier.filter(|earlier| text.is(*earlier, Class::Number)) {
            Some(earlier) => at = earlier,
            None => return false,
        }
    }
    false
}
