//! Clock times: "14:30", "half 3", "ten to ten", "2.10pm", "13h15", "from 2 to 3".

use super::piece::{Clock, Half, Pair, Says, Time};
use super::tokens::{Kind, Tokens};

/// Words before a number that make it an hour.
const AT: &str = "at um around about circa ca approx approximately roughly from between gegen ab";

const HOUR_WORDS: &str = "h hr hrs hours uhr hour";

/// What stands between the beginning and the end of something.
const TO: &str = "to till til until and bis";

/// Minutes that people say before or after an hour.
const SAID_MINUTES: [u16; 5] = [5, 10, 15, 20, 25];

impl Tokens {
    /// The time that begins here, and where it ends.
    pub(super) fn time_at(&self, at: usize) -> Option<(Says, usize)> {
        let mut from = at;
        while self.is(from, AT) || matches!(self.mark(from), '@' | '~') {
            from += 1;
        }
        let marked = from > at;
        let opened = marked && self.is(from - 1, "from between");
        let (start, next) = self.one_time(from)?;
        let bare = start.bare;
        // "From 2 Dec", but not "at 3 may".
        if bare && marked && (self.is_month_name(next) || self.mark(next) == '/' && self.number(next + 1).is_some()) {
            return None;
        }
        let Some((until, end)) = self.until_at(next, bare && !marked) else {
            let says = if bare && !marked { Says::Number(start.hour) } else { Says::Time(Time::at(start), None) };
            return Some((says, next));
        };
        let range = Time { until: Some(until), ..Time::at(start) };
        if !(bare && until.bare) {
            return Some((Says::Time(range, None), end));
        }
        if !self.is(next, TO) && !marked {
            let pair = Pair { first: start.hour, second: until.hour, dotted: false, clock: true };
            return Some((Says::Pair(pair), end));
        }
        // "10 to 11" may be ten minutes to eleven. Who writes "5 to 3" means nothing else.
        let says_minutes = SAID_MINUTES.contains(&start.hour) && self.is(next, "to til till");
        let before = Time::at(before_hour(until, start.hour));
        let says = match (says_minutes && !opened, self.digits(from) == 0 || !range.ends_after_it_begins()) {
            (true, true) => Says::Time(before, None),
            (true, false) => Says::Time(range, Some(before)),
            (false, _) => Says::Time(range, None),
        };
        Some((says, end))
    }

    /// When it ends: "- 3pm", "to noon".
    fn until_at(&self, at: usize, bare: bool) -> Option<(Clock, usize)> {
        let mark = self.mark(at);
        if !matches!(mark, '-' | '–' | '—' | '−') && !self.is(at, TO) {
            return None;
        }
        if self.is(at, "and") && !(at > 1 && (self.is(at - 2, "between") || self.is(at.wrapping_sub(3), "between"))) {
            return None;
        }
        // "T09:00-05:00" has its offset after it.
        if self.ends_machine_time(at) {
            return None;
        }
        let (time, next) = self.one_time(at + 1)?;
        // "10:00 - 3 Dec": a date follows.
        let is_date = time.bare
            && (matches!(self.kind(next), Some(Kind::Month(_)))
                || matches!(self.mark(next), '/' | '.' if self.glued(next) && self.number(next + 1).is_some()))
            || bare
                && time.bare
                && mark != ' '
                && matches!(self.mark(next), '-' | '/' if self.number(next + 1).is_some());
        (!is_date).then_some((time, next))
    }

    /// A time without what may stand before it, and without its end.
    fn one_time(&self, at: usize) -> Option<(Clock, usize)> {
        if let Some((time, next)) = self.said_time(at) {
            return Some(self.with_half(time, next));
        }
        if self.is(at, "oh o") && self.number(at + 1).is_some() && self.is(at + 2, "hundred") {
            return self.one_time(at + 1);
        }
        let hour = self.number(at)?;
        let digits = self.digits(at);
        // Nothing of a word or of a longer number.
        let glued = self.glued(at + 1) && self.glued(at + 2);
        let colon = self.mark(at + 1) == ':';
        let dot = self.mark(at + 1) == '.' && glued;
        // "10,30", "10;30", and "3-30": there is no hour of that number.
        let slip = match self.mark(at + 1) {
            ',' | ';' => glued && !self.is_month_name(at + 3),
            '-' => glued && self.number(at + 2).is_some_and(|minute| minute > 24) && !self.is_month_name(at + 3),
            _ => false,
        };
        let two_digits = |at: usize| self.number(at).filter(|_| self.digits(at) == 2);
        let certain = digits == 2 && hour < 10 || hour > 12;
        let time = |minute: u16| Clock { hour, minute, certain, ..Clock::default() };
        if digits > 2 {
            let clock = Clock { hour: hour / 100, minute: hour % 100, certain: digits == 4, ..Clock::default() };
            let named = self.is(at + 1, HOUR_WORDS);
            let (clock, next) = self.with_half(clock, at + 1 + usize::from(named));
            // A year of these days is hardly an hour.
            if (2025..2030).contains(&hour) && !named && clock.half.is_none() {
                return None;
            }
            return (clock.hour < 25 && clock.minute < 60).then_some((clock, next));
        }
        if let (true, Some(minute)) =
            (colon || slip && !matches!(self.mark(at + 3), '-' | '/' | ','), two_digits(at + 2))
        {
            // Seconds, and parts of them, say nothing.
            let mut next = at + 3;
            if self.mark(next) == ':' && two_digits(next + 1).is_some() {
                next += 2;
                if self.mark(next) == '.' && self.glued(next + 1) && self.kind(next + 1).is_some_and(is_number) {
                    next += 2;
                }
            }
            next += usize::from(self.is(next, HOUR_WORDS));
            let (clock, next) = self.with_half(time(minute), next);
            // "14:00am" leaves no doubt but that of a slip.
            let slipped = (13..24).contains(&clock.hour) && clock.half == Some(Half::Am);
            return Some((Clock { half: clock.half.filter(|_| !slipped), ..clock }, next));
        }
        if let (true, Some(minute)) = (dot, two_digits(at + 2)) {
            let (time, next) = self.with_half(time(minute), at + 3);
            let dated = matches!(self.mark(at + 3), '.' | '/')
                && self.glued(at + 3)
                && (self.number(at + 4).is_some()
                    || minute < 13 && minute > 0 && hour < 32 && time.half.is_none() && self.get(at + 4).is_some());
            return (!dated).then_some((time, next + usize::from(self.is(next, HOUR_WORDS))));
        }
        if self.is(at + 1, HOUR_WORDS) {
            let minute = two_digits(at + 2).filter(|_| self.glued(at + 2) || self.is(at + 1, "uhr"));
            return Some(self.with_half(time(minute.unwrap_or_default()), at + 2 + usize::from(minute.is_some())));
        }
        if self.is(at + 1, "oclock") {
            return Some(self.with_half(time(0), at + 2));
        }
        if self.is(at + 1, "o") && self.is(at + 2, "clock") {
            return Some(self.with_half(time(0), at + 3));
        }
        if self.is(at + 1, "hundred") {
            let clock = Clock { certain: true, ..time(0) };
            return Some((clock, at + 2 + usize::from(self.is(at + 2, HOUR_WORDS))));
        }
        if self.is(at + 1, "oh o") && self.number(at + 2).is_some_and(|minute| minute < 10) {
            return Some(self.with_half(time(self.number(at + 2).unwrap_or_default()), at + 3));
        }
        // "1 30pm", "twelve thirty"; in "Mon 7 10am" each number is for itself.
        let written_out = digits == 0 && self.digits(at + 1) == 0;
        let apart = self.number(at + 1).filter(|&minute| {
            (minute > 12 || minute > 9 && written_out)
                && minute < 60
                && hour < 25
                && (written_out || self.digits(at + 1) == 2)
        });
        if let Some(minute) = apart.filter(|_| self.ends_a_time(at + 2)) {
            return Some(self.with_half(time(minute), at + 2));
        }
        let (clock, next) = self.with_half(time(0), at + 1);
        if self.is(next, "ish") {
            return Some((clock, next + 1));
        }
        let bare = clock.half.is_none();
        Some((Clock { bare, ..clock }, next))
    }

    /// Whether a machine's time ends right here: "T09:00", "T09:00:00", "T0900", and "09:00:00" before "-0500".
    pub(super) fn ends_machine_time(&self, at: usize) -> bool {
        let colon = |before: usize| at.checked_sub(before).is_some_and(|at| self.mark(at) == ':');
        if colon(2) && colon(4) && self.digits(at + 1) == 4 {
            return true;
        }
        let after_t = |tokens: usize| at.checked_sub(tokens).is_some_and(|at| self.is(at, "t"));
        self.glued(at) && self.glued(at + 1) && (after_t(2) || after_t(4) || after_t(6) || after_t(8))
    }

    fn is_month_name(&self, at: usize) -> bool {
        let verb = self.is(at, "may march") && self.get(at).is_some_and(|token| !token.capital);
        matches!(self.kind(at), Some(Kind::Month(_))) && !verb
    }

    /// Not the first number of another time or date.
    fn ends_a_time(&self, at: usize) -> bool {
        let opens_more =
            matches!(self.mark(at), ':' | '.' | '/' | '-' | '–') && self.glued(at) && self.number(at + 1).is_some();
        !opens_more && !matches!(self.kind(at), Some(Kind::Month(_)))
    }

    /// "Noon", "half past 3", "quarter to 3", "ten to ten".
    fn said_time(&self, at: usize) -> Option<(Clock, usize)> {
        let hour_at = |at: usize| {
            let hour = self.number(at).filter(|hour| *hour < 25)?;
            let clock = usize::from(self.is(at + 1, "oclock"));
            Some((Clock::of_hour(hour), at + 1 + clock))
        };
        if self.is(at, "noon midday mittags") {
            return Some((Clock { hour: 12, certain: true, ..Clock::default() }, at + 1));
        }
        if self.number(at) == Some(12) && self.is(at + 1, "noon midday midnight") {
            return self.said_time(at + 1);
        }
        if self.is(at, "midnight mitternacht") {
            return Some((Clock { midnight: true, certain: true, ..Clock::default() }, at + 1));
        }
        if self.is(at, "half") {
            let (time, next) = hour_at(at + 1 + usize::from(self.is(at + 1, "past after")))?;
            // "Half an hour" has no number here; "half 10" is 10:30.
            return Some((Clock { minute: 30, ..time }, next));
        }
        if self.is(at, "halb") {
            let (time, next) = hour_at(at + 1)?;
            return Some((before_hour(time, 30), next));
        }
        if self.is(at, "dreiviertel") {
            let (time, next) = hour_at(at + 1)?;
            return Some((before_hour(time, 15), next));
        }
        let in_figures = self.number(at) == Some(1) && self.mark(at + 1) == '/' && self.number(at + 2) == Some(4);
        let skips = if in_figures { 2 } else { usize::from(self.is(at, "a") && self.is(at + 1, "quarter")) };
        let start = at + skips;
        let quarter = in_figures || self.is(start, "quarter viertel qtr ¼");
        let minutes = if quarter { 15 } else { self.number(start).filter(|minutes| *minutes < 60)? };
        let named = self.is(start + 1, "minutes mins min");
        let after = start + 1 + usize::from(named && !quarter);
        let (time, next) = hour_at(after + 1)?;
        if self.is(after, "past after nach") {
            return Some((Clock { minute: minutes, ..time }, next));
        }
        let plain = quarter || named || minutes > 12 || self.is(after, "before of vor");
        let to = self.is(after, "to til till before of vor");
        // "The 4 of 12" is no time.
        let said = quarter || SAID_MINUTES.contains(&minutes) && (self.digits(start) == 0 || minutes > 12) || named;
        (to && plain && said).then(|| (before_hour(time, minutes), next))
    }

    /// Adds "am" or "pm", in all their forms.
    fn with_half(&self, time: Clock, at: usize) -> (Clock, usize) {
        let half = match self.word(at) {
            "am" => Half::Am,
            "pm" => Half::Pm,
            short @ ("a" | "p") => {
                let half = if short == "a" { Half::Am } else { Half::Pm };
                if self.mark(at + 1) == '.' && self.is(at + 2, "m") {
                    let dot = usize::from(self.mark(at + 3) == '.' && self.glued(at + 3));
                    return (Clock { half: Some(half), ..time }, at + 3 + dot);
                }
                if !self.glued(at) {
                    return (time, at);
                }
                half
            }
            _ => return (time, at),
        };
        (Clock { half: Some(half), ..time }, at + 1)
    }
}

const fn is_number(kind: Kind) -> bool {
    matches!(kind, Kind::Number(..) | Kind::LongNumber)
}

/// So many minutes before the hour.
fn before_hour(hour: Clock, minutes: u16) -> Clock {
    let before = if hour.hour == 0 { 23 } else { hour.hour - 1 };
    // One hour before one o'clock is twelve, by a clock of twelve hours.
    let before = if before == 0 && !hour.certain { 12 } else { before };
    Clock {
        hour: before,
        minute: 60_u16.saturating_sub(minutes),
        certain: hour.certain && before > 12,
        bare: false,
        ..hour
    }
}
