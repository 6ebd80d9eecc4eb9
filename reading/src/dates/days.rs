//! Days: "Thursday", "next Wednesday", "3 Dec", "the 3rd", "3/12/26", "2026-12-03", "the day after tomorrow".

use super::piece::{Day, Part, Which};
use super::scan::is_among;
use super::tokens::{Kind, Tokens};
use super::vocabulary::{german_short_day, is_nearly};

/// A day, the part of it if that is in the same word, and where it ends.
type Found = (Day, Option<Part>, usize);

/// Tomorrow as it is typed in a hurry.
const TOMORROW: &str = "tmr tmrw tmw tmo tomo tomoz tomoro tommorow tmrow morgen tomorow 2moro tmmrw demain bukas";

/// What "2morrow" leaves after its number.
const AFTER_TWO: &str = "moro mrw morrow morow mro";

impl Tokens {
    /// The day that begins here.
    pub(super) fn day_at(&self, at: usize) -> Option<Found> {
        let plain = |found: Option<(Day, usize)>| found.map(|(day, next)| (day, None, next));
        plain(self.written_date(at))
            .or_else(|| plain(self.month_date(at)))
            .or_else(|| plain(self.ordinal(at)))
            .or_else(|| self.near_day(at))
            .or_else(|| plain(self.weekday(at)))
            .or_else(|| plain(self.week(at)))
    }

    /// In figures alone.
    fn written_date(&self, at: usize) -> Option<(Day, usize)> {
        if let Some(found) = self.long_date(at) {
            return Some(found);
        }
        let first = self.number(at).filter(|_| self.digits(at) > 0)?;
        // "3 12 2026"
        let spaced = self.number(at + 1).zip(self.number(at + 2)).filter(|(_, year)| (1990..2100).contains(year));
        if let Some((second, year)) = spaced.filter(|_| self.digits(at) < 3 && (1..3).contains(&self.digits(at + 1))) {
            return Some((Day::Numbers { first, second, year: Some(year), dotted: false }, at + 3));
        }
        let mark = self.mark(at + 1);
        let second = self.number(at + 2).filter(|_| matches!(mark, '/' | '.' | '-') && self.digits(at + 2) > 0)?;
        let third = self.number(at + 4).filter(|_| self.mark(at + 3) == mark && (self.glued(at + 4) || mark == '.'));
        let third_digits = self.digits(at + 4);
        if self.digits(at) == 4 && self.glued(at + 2) {
            let day = third.filter(|_| third_digits < 3)?;
            return Some((Day::OfMonth { day, month: Some(second), year: Some(first) }, at + 5));
        }
        if self.digits(at) > 2 || self.digits(at + 2) > 2 {
            return None;
        }
        let numbers = |year| Day::Numbers { first, second, year, dotted: mark == '.' };
        match (third, third_digits) {
            (Some(year), 4) => Some((numbers(Some(year)), at + 5)),
            (Some(year), 2) if self.glued(at + 4) && self.mark(at + 5) != ':' => {
                Some((numbers(Some(year + 2000)), at + 5))
            }
            _ if mark == '/' && !self.is_time_end(at + 3) && !((first, second) == (1, 4) && self.is(at + 3, "to")) => {
                Some((numbers(None), at + 3))
            }
            // "3.12." has a second dot; without it, it may be a time.
            _ if mark == '.'
                && self.mark(at + 3) == '.'
                && self.glued(at + 3)
                && first < 32
                && (1..13).contains(&second) =>
            {
                Some((numbers(None), at + 4))
            }
            _ => None,
        }
    }

    /// "3/4pm" and "1/4 past" are no dates.
    fn is_time_end(&self, at: usize) -> bool {
        self.is(at, "am pm past")
    }

    /// "20261203", "2026-W49-4".
    fn long_date(&self, at: usize) -> Option<(Day, usize)> {
        let word = self.word(at);
        if self.kind(at) == Some(Kind::LongNumber) && word.len() == 8 {
            let part = |range: std::ops::Range<usize>| word.get(range).and_then(|part| part.parse::<u16>().ok());
            let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
            let possible = (1990..2100).contains(&year) && (1..13).contains(&month) && (1..32).contains(&day);
            return possible.then_some((Day::OfMonth { day, month: Some(month), year: Some(year) }, at + 1));
        }
        let year = self.number(at).filter(|_| self.digits(at) == 4)?;
        let week_at = at + 1 + usize::from(self.mark(at + 1) == '-');
        let week = self.number(week_at + 1).filter(|_| self.is(week_at, "w"))?;
        let weekday = self.number(week_at + 3).filter(|day| (1..8).contains(day) && self.mark(week_at + 2) == '-');
        let next = week_at + if weekday.is_some() { 4 } else { 2 };
        Some((Day::Week(week, Some(year), weekday.map(|day| usize::from(day % 7))), next))
    }

    /// With the name of its month.
    fn month_date(&self, at: usize) -> Option<(Day, usize)> {
        let the = usize::from(self.is(at, "the"));
        if let Some(Kind::Month(month)) = self.kind(at) {
            // "Dec 3", "December the third"
            let day_at = at + 1 + usize::from(self.mark(at + 1) == '.');
            let day_at = day_at + usize::from(self.is(day_at, "the"));
            let day = self.day_number(day_at)?;
            if self.mark(day_at + 1) == ':' && self.glued(day_at + 1) || self.is_time_end(day_at + 1) {
                return None;
            }
            // "Dec 2-3": the first.
            let mut next = self.after_range(day_at + 1);
            let year = self.year_at(&mut next);
            return Some((Day::OfMonth { day, month: Some(month), year }, next));
        }
        let named = matches!(self.kind(at + 1), Some(Kind::Month(_)));
        let no_day = self.number(at).filter(|_| named && (1..3).contains(&self.digits(at)));
        let day = self.day_number(at + the).or(no_day)?;
        // "2-3 Dec", "7 to 11 December"
        let ranged = self.after_range(at + the + 1);
        for mut next in [at + the + 1, ranged] {
            next += usize::from(self.is(next, "of") || matches!(self.mark(next), '-' | '/' | '.'));
            if let Some(Kind::Month(month)) = self.kind(next) {
                next += 1;
                let year = self.year_at(&mut next);
                return Some((Day::OfMonth { day, month: Some(month), year }, next));
            }
        }
        None
    }

    fn day_number(&self, at: usize) -> Option<u16> {
        match self.kind(at) {
            Some(Kind::Number(day @ 1..=31, 0..=2) | Kind::Ordinal(day)) => Some(day),
            _ => None,
        }
    }

    /// Past the second day of a range.
    fn after_range(&self, at: usize) -> usize {
        let joins = matches!(self.mark(at), '-' | '–' | '/' | '&') || self.is(at, "to and or until");
        let one_day = self.day_number(at + 1).is_some() && !(self.mark(at + 2) == ':' || self.is_time_end(at + 2));
        if joins && one_day && !self.is(at, "or") { at + 2 } else { at }
    }

    /// The year that may stand after a month, and past it.
    fn year_at(&self, next: &mut usize) -> Option<u16> {
        let dated = |at: usize| self.number(at).filter(|year| self.digits(at) == 4 && (1990..2100).contains(year));
        let short = |at: usize| self.number(at).filter(|_| self.digits(at) == 2).map(|year| year + 2000);
        let skips = usize::from(matches!(self.mark(*next), ',' | '-' | '/' | '.'));
        let spaced = !self.glued(*next + skips) || skips > 0;
        let year = match dated(*next + skips) {
            Some(year) if spaced && self.mark(*next + skips + 1) != ':' => Some(year),
            _ if matches!(self.mark(*next), '\'' | '’')
                || matches!(self.mark(*next), '-' | '/') && self.glued(*next) =>
            {
                short(*next + 1)
            }
            _ => None,
        };
        if year.is_some() {
            *next += 1 + usize::from(self.number(*next).is_none());
        }
        year
    }

    /// "The 3rd", "4th".
    fn ordinal(&self, at: usize) -> Option<(Day, usize)> {
        let the = usize::from(self.is(at, "the"));
        let Some(Kind::Ordinal(day)) = self.kind(at + the) else { return None };
        let in_figures =
            self.get(at + the).is_some_and(|token| token.word.starts_with(|first: char| first.is_ascii_digit()));
        let after_day = matches!(self.kind(at.wrapping_sub(1)), Some(Kind::Weekday(_)));
        let counts =
            self.is(at + the + 1, "round interview stage call floor time one choice thing hour half hours week part");
        (!counts && (in_figures || the == 1 || after_day))
            .then_some((Day::OfMonth { day, month: None, year: None }, at + the + 1))
    }

    /// Near today.
    fn near_day(&self, at: usize) -> Option<Found> {
        let the = usize::from(self.is(at, "the"));
        if self.is(at + the, "day") && self.is(at + the + 1, "after before") {
            let (Day::Ahead(days), _, next) = self.near_day(at + the + 2)? else { return None };
            let step = if self.is(at + the + 1, "after") { 1 } else { -1 };
            return (days == step).then_some((Day::Ahead(2 * step), None, next));
        }
        // "This day week", "this day fortnight"
        let days = match self.word(at + 2) {
            "week" => Some(7),
            "fortnight" => Some(14),
            _ => None,
        };
        if let Some(days) = days.filter(|_| self.is(at, "this") && self.is(at + 1, "day")) {
            return Some((Day::Ahead(days), None, at + 3));
        }
        if self.is(at, "this") {
            let part = self.part_at(at + 1)?;
            return Some((Day::Ahead(0), Some(part), at + 2));
        }
        if self.is(at, "last") && self.is(at + 1, "night nite") {
            return Some((Day::Ahead(-1), Some(Part::Night), at + 2));
        }
        // "Tomorrow's interview"
        let word = without_possessive(self.word(at));
        let next = at + 1;
        let tomorrow = |next: usize| {
            let week = usize::from(self.is(next, "week"));
            Some((Day::Ahead(if week == 1 { 8 } else { 1 }), None, next + week))
        };
        if self.number(at) == Some(2) && self.digits(at) == 1 && self.glued(next) {
            if self.is(next, AFTER_TWO) {
                return tomorrow(next + 1);
            }
            if self.is(next, "day") {
                return Some((Day::Ahead(0), None, next + 1));
            }
            return self.is(next, "nite night").then_some((Day::Ahead(0), Some(Part::Night), next + 1));
        }
        if self.is(at, "to") && self.is(at + 1, "morrow moro morro") {
            return tomorrow(next + 1);
        }
        if self.is(at, TOMORROW)
            || is_among(word, TOMORROW)
            || is_nearly(word, "tomorrow")
            || self.is_short_tomorrow(at)
        {
            return tomorrow(next);
        }
        match word {
            "tonight" | "tonite" => Some((Day::Ahead(0), Some(Part::Night), next)),
            "overmorrow" | "übermorgen" => Some((Day::Ahead(2), None, next)),
            "yest" => Some((Day::Ahead(-1), None, next)),
            _ if is_nearly(word, "today") || word == "heute" => {
                let week = usize::from(self.is(next, "week"));
                Some((Day::Ahead(if week == 1 { 7 } else { 0 }), None, next + week))
            }
            _ if is_nearly(word, "yesterday") => Some((Day::Ahead(-1), None, next)),
            _ => None,
        }
    }

    /// Whether this is tomorrow, today or yesterday, in whatever spelling.
    pub(super) fn names_near_day(&self, at: usize) -> bool {
        let word = without_possessive(self.word(at));
        self.is(at, TOMORROW)
            || is_among(word, TOMORROW)
            || self.is_short_tomorrow(at)
            || ["tomorrow", "today", "yesterday", "tonight"].iter().any(|day| is_nearly(word, day))
    }

    /// By its name, with what says which one.
    fn weekday(&self, at: usize) -> Option<(Day, usize)> {
        let (mut which, mut from) = (Which::Coming, at);
        loop {
            let week = self.is(from + 1, "week");
            match self.word(from) {
                "next" if week => (which, from) = (Which::NextWeek, from + 1),
                "this" if week => (which, from) = (Which::This, from + 1),
                "next" | "nächsten" | "nächster" => which = Which::Next,
                "this" => which = Which::This,
                "coming" | "upcoming" => which = Which::Coming,
                "last" | "past" | "previous" => which = Which::Last,
                "the" | "on" => {}
                _ => break,
            }
            from += 1;
            from += usize::from(self.mark(from) == ',' && which == Which::NextWeek);
            if from > at + 5 {
                return None;
            }
        }
        let weekday = match self.kind(from) {
            Some(Kind::Weekday(weekday)) => weekday,
            _ if self.is_german => german_short_day(self.word(from))?,
            _ => return None,
        };
        let mut next = from + 1;
        // "Thu." and "Thursday the 3rd" go on.
        next += usize::from(self.mark(next) == '.' && self.glued(next));
        let mut days = 0;
        let of = usize::from(self.is(next, "of in"));
        match self.word(next) {
            // "Friday week 2.30", but not "Friday week 49"
            "week" if self.number(next + 1).is_none() || self.is_clock(next + 1) => (days, next) = (7, next + 1),
            "fortnight" => (days, next) = (14, next + 1),
            "gone" | "past" | "last" if self.number(next + 1).is_none() => (which, next) = (Which::Last, next + 1),
            "just" if self.is(next + 1, "gone past") => (which, next) = (Which::Last, next + 2),
            "coming" => next += 1,
            "after" if self.is(next + 1, "next") => (days, next) = (7, next + 2),
            _ if self.is(next + of, "next this") && self.is(next + of + 1, "week") => {
                which = if self.is(next + of, "next") { Which::NextWeek } else { Which::This };
                next += of + 2;
            }
            _ => {}
        }
        Some((Day::Weekday(weekday, which, days), next))
    }

    /// Whether a number is the beginning of a clock time: "2.30", "2:30", "2pm".
    fn is_clock(&self, at: usize) -> bool {
        matches!(self.mark(at + 1), '.' | ':') && self.digits(at + 2) == 2 || self.is(at + 1, "am pm oclock")
    }

    /// "KW 50", "week 50"; an hour or a weekday follows elsewhere.
    fn week(&self, at: usize) -> Option<(Day, usize)> {
        let week = self.number(at + 1).filter(|week| (1..54).contains(week) && self.digits(at + 1) > 0)?;
        self.is(at, "kw week wk").then_some((Day::Week(week, None, None), at + 2))
    }

    /// Whether it has a German word or a date with dots.
    pub(super) fn looks_german(&self) -> bool {
        let dotted = |at: usize| {
            self.number(at).is_some()
                && self.mark(at + 1) == '.'
                && self.number(at + 2).is_some()
                && self.mark(at + 3) == '.'
        };
        (0..self.list.len()).any(|at| self.is(at, "uhr um mez mesz kw") || dotted(at))
    }
}

/// "Tomorrows" as "tomorrow".
fn without_possessive(word: &str) -> &str {
    word.strip_suffix('s').filter(|rest| rest.len() > 2).unwrap_or(word)
}
