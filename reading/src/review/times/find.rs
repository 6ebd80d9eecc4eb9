//! All dates and times of a text.

use super::super::class::{Class, Classes};
use super::super::text::Text;
use super::clock::clock;
use super::day::day;
use super::mention::{Kind, Mention, Use};

/// What can begin a date or a time.
pub(super) const BEGINS: Classes = Classes::of(&[
    Class::Weekday,
    Class::Month,
    Class::Relative,
    Class::Part,
    Class::Number,
    Class::Spelled,
    Class::Half,
    Class::Noon,
]);

/// All dates and times, in order; the first word of each day and clock time is marked for the phrases.
pub(in super::super) fn find(text: &mut Text) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let Some((kind, last)) = mention(text, at) else {
            at += 1;
            continue;
        };
        let last = last.min(text.words.len());
        found.push(Mention { kind, usage: Use::Other, first: at, last });
        if kind != Kind::Part
            && let Some(word) = text.words.get_mut(at)
        {
            word.classes = word.classes.with(Class::When);
        }
        at = last;
    }
    found
}

/// What begins here, and one past its last word.
fn mention(text: &Text, at: usize) -> Option<(Kind, usize)> {
    if !text.classes(at).intersects(BEGINS) {
        return None;
    }
    if let Some(last) = day(text, at) {
        return Some((Kind::Day, last));
    }
    if let Some(last) = clock(text, at) {
        return Some((Kind::Clock, last));
    }
    // "Good morning" is no time, and neither is "the same day" or "the same link".
    let same = text.says(at, "same") && !text.says_any(at + 1, &["time", "hour", "slot"]);
    let greets = text.says_before(at, "good") || text.says_before(at, "this") || same;
    (text.is(at, Class::Part) && !greets).then_some((Kind::Part, at + 1))
}
