//! Lengths of time: "in 2 hours", "a week on Friday", "an hour and ten from now", "2 hours ago", and "45 mins" alone.

use super::piece::{Day, Says, Which};
use super::tokens::{HELD, Kind, Tokens};

const HOUR: i64 = 60;
const DAY: i64 = 1440;
const WEEK: i64 = 7 * DAY;

/// A length.
#[derive(Clone, Copy)]
struct Span {
    minutes: i64,
    /// It counts whole days or weeks.
    days: bool,
    /// It counts minutes; else the hour is rounded.
    exact: bool,
}

impl Tokens {
    /// What a length of time says that begins here. `timed` says that a time stands before, so that "1h" is none.
    pub(super) fn span_at(&self, at: usize, now: i64, timed: bool) -> Option<(Says, usize)> {
        let opened = self.is(at, "in within");
        let for_it = self.is(at, "for");
        let mut start = at + usize::from(opened || for_it);
        start += usize::from(start > at && self.is(start, "about around approx roughly"));
        let (span, mut next) = self.span(start, opened || for_it || timed)?;
        // "in a week's time"
        let waits = span.days && self.is(next, "time");
        let opened = opened || waits;
        next += usize::from(waits || opened && self.is(next, "time"));
        let ahead = span.minutes / DAY;
        // "45 minutes to go", "an hour left", "20 mins till my call"
        if let Some(end) = self.still_to_go(at, next).filter(|_| !span.days) {
            return Some((Says::FromNow(span.counted(1, now)), end));
        }
        if for_it {
            return Some((Says::Aside, next));
        }
        if self.is(next, "ago") {
            let says = if span.days { Says::Day(Day::Ahead(-ahead)) } else { Says::FromNow(span.counted(-1, now)) };
            let today = usize::from(span.days && self.is(next + 1, "today"));
            return Some((says, next + 1 + today));
        }
        if self.is(next, "hence") || self.is(next, "from") && self.is(next + 1, "now") {
            let end = next + 1 + usize::from(self.is(next, "from"));
            let says = if span.days { Says::Day(Day::Ahead(ahead)) } else { Says::FromNow(span.counted(1, now)) };
            return Some((says, end));
        }
        if span.days {
            let skips = usize::from(self.is(next, "on from after"));
            if let Some((day, _, end)) = self.day_at(next + skips).filter(|_| span.minutes % WEEK == 0 || skips == 1) {
                let moved = match day {
                    Day::Ahead(days) => Some(Day::Ahead(days + ahead)),
                    Day::Weekday(weekday, which @ (Which::Coming | Which::This), days) => {
                        Some(Day::Weekday(weekday, which, days + ahead))
                    }
                    _ => None,
                };
                if let Some(moved) = moved {
                    return Some((Says::Day(moved), end));
                }
            }
            return opened.then_some((Says::Day(Day::Ahead(ahead)), next));
        }
        if opened {
            return Some((Says::FromNow(span.counted(1, now)), next));
        }
        Some((Says::Aside, next))
    }

    /// Past the words that say of the length before them that it has still to pass. "45 minutes away" is a distance unless it is the
    /// interview that is.
    fn still_to_go(&self, at: usize, next: usize) -> Option<usize> {
        let held = |at: usize| self.is(at, HELD);
        let whole = !self.is(at, "for in within");
        if whole && (self.is(next, "to") && self.is(next + 1, "go") || self.is(next, "left") && self.is(next + 1, "to"))
        {
            return Some(next + 2);
        }
        let away = self.is(next, "away off") && (held(at.wrapping_sub(2)) || held(at.wrapping_sub(1)));
        let left = self.is(next, "left") && !self.is(next + 1, "of on at in");
        if whole && (left || away) {
            return Some(next + 1);
        }
        let until = self.is(next, "till til until before b4");
        let what = next + 1 + usize::from(self.is(next + 1, "my the it its our"));
        let starts = self.is(next + 1, "it i we") || held(what) || self.is(what, "starts start");
        (until && starts && !self.is(next + 1, "i we") && !self.is(at.wrapping_sub(1), "was were had for"))
            .then_some(next)
    }

    /// "In 20" at the end of a clause: so many minutes, or nothing where few enough to be hours.
    pub(super) fn minutes_without_unit(&self, at: usize) -> Option<Says> {
        let count = self.number(at + 1).filter(|_| self.is(at, "in"))?;
        let next = at + 2;
        let ends = match self.kind(next) {
            None => true,
            Some(Kind::Mark(mark)) => matches!(mark, ',' | ';' | '!' | '?' | '\n' | '.') && !self.glued(next + 1),
            _ => self.is(next, "and n but so im i my"),
        };
        match (5..=90).contains(&count) {
            true if ends => Some(Says::FromNow(i64::from(count))),
            false if self.kind(next).is_none() => Some(Says::Unread),
            _ => None,
        }
    }

    /// A length itself. A short "h" may be a clock's unless it is opened by "in".
    fn span(&self, at: usize, opened: bool) -> Option<(Span, usize)> {
        let an = usize::from(self.is(at + 1, "an a"));
        if self.is(at, "half") && self.is(at + 1 + an, "hour hr") {
            return Some((Span { minutes: 30, days: false, exact: false }, at + an + 2));
        }
        let quarter_at = at + usize::from(self.is(at, "a three"));
        let of_hour = self.is(quarter_at + 1, "of") && self.is(quarter_at + 2, "an") && self.is(quarter_at + 3, "hour");
        if of_hour && self.is(quarter_at, "quarter quarters") {
            let minutes = if self.is(at, "three") { 45 } else { 15 };
            return Some((Span { minutes, days: false, exact: true }, quarter_at + 4));
        }
        if self.is(at, "fortnight") || self.is(at, "a") && self.is(at + 1, "fortnight") {
            let next = at + 1 + usize::from(self.is(at, "a"));
            return Some((Span { minutes: 2 * WEEK, days: true, exact: false }, next));
        }
        if self.is(at, "week") && self.is(at + 1, "on from") {
            return Some((Span { minutes: WEEK, days: true, exact: false }, at + 1));
        }
        let (count, unit_at) = self.count(at)?;
        let unit = self.unit(unit_at)?;
        // "10 minutes to 3"
        if self.is(unit_at + 1, "to past before after til till") && self.number(unit_at + 2).is_some() {
            return None;
        }
        let digits = self.digits(at);
        let hours = unit == HOUR;
        // "1600h", "14 hrs" and "13h15" are times of the clock.
        let clock = hours
            && digits > 0
            && (digits > 2
                || count % 2 == 0 && count / 2 >= 6 && !self.is_length(unit_at + 1) && count / 2 < 25
                || self.is(unit_at, "h"));
        if clock && !opened && !self.is_length(unit_at + 1) {
            return None;
        }
        let mut span = Span { minutes: count * unit / 2, days: unit >= DAY, exact: unit < HOUR };
        let mut next = unit_at + 1;
        if hours {
            let and = usize::from(self.is(next, "and"));
            if self.is(next + and, "a") && self.is(next + and + 1, "half") {
                span.minutes += unit / 2;
                next += and + 2;
            } else if let Some(minutes) = self.number(next + and).filter(|minutes| {
                *minutes < 60
                    && (and == 1
                        || self.glued(next)
                        || self.unit(next + 1) == Some(1)
                        || opened && self.get(next + 1).is_none())
            }) {
                span.minutes += i64::from(minutes);
                span.exact = !minutes.is_multiple_of(15);
                next += and + 1;
                next += usize::from(self.unit(next) == Some(1));
            }
        }
        Some((span, next))
    }

    /// Twice the number, so that halves count, and where its unit stands.
    fn count(&self, at: usize) -> Option<(i64, usize)> {
        if let Some(Kind::Number(count, _)) = self.kind(at) {
            let half = self.mark(at + 1) == '.' && self.number(at + 2) == Some(5) && self.glued(at + 2);
            let said = self.is(at + 1, "and") && self.is(at + 2, "a") && self.is(at + 3, "half");
            let skips = if half {
                2
            } else if said {
                3
            } else {
                0
            };
            return Some((2 * i64::from(count) + i64::from(half || said), at + 1 + skips));
        }
        let one = self.is(at, "a an");
        if one && self.is(at + 1, "couple") {
            return Some((4, at + 2 + usize::from(self.is(at + 2, "of"))));
        }
        if self.is(at, "couple") && self.is(at + 1, "of") {
            return Some((4, at + 2));
        }
        if self.unit(at) == Some(HOUR) && self.is(at + 1, "and") {
            return Some((2, at));
        }
        one.then_some((2, at + 1))
    }

    /// In minutes.
    fn unit(&self, at: usize) -> Option<i64> {
        Some(match self.word(at) {
            "h" | "hr" | "hrs" | "hour" | "hours" => HOUR,
            "m" | "min" | "mins" | "minute" | "minutes" => 1,
            "day" | "days" => DAY,
            "week" | "weeks" | "wk" | "wks" => WEEK,
            "fortnight" | "fortnights" => 2 * WEEK,
            _ => return None,
        })
    }

    /// What makes a length of the hours before it.
    fn is_length(&self, at: usize) -> bool {
        self.is(at, "ago long hence") || self.is(at, "from") && self.is(at + 1, "now")
    }
}

impl Span {
    /// Interviews begin at a quarter of an hour, so "in 2 hours" is rounded to one, and "in 20 minutes" is not. The sign is
    /// −1 for "ago".
    fn counted(self, sign: i64, now: i64) -> i64 {
        let minutes = sign * self.minutes;
        if self.exact { minutes } else { (now + minutes + 7).div_euclid(15) * 15 - now }
    }
}
