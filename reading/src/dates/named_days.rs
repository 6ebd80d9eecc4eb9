//! Days that have a name of their own, days counted in their month, and the parts of a day: "Christmas Eve", "the first Monday in
//! January", "arvo".

use words::WallTime;

use super::calendar;
use super::piece::{Day, Part};
use super::tokens::{Kind, Tokens};

/// Each with its words, its month and its day.
const NAMED: [(&[&str], u16, u16); 6] = [
    (&["christmas xmas", "eve"], 12, 24),
    (&["christmas xmas", "day"], 12, 25),
    (&["boxing", "day"], 12, 26),
    (&["new", "years year", "eve"], 12, 31),
    (&["nye"], 12, 31),
    (&["new", "years year", "day"], 1, 1),
];

impl Tokens {
    /// The day that begins here, and where it ends; `now` is the present in minutes.
    pub(super) fn named_day(&self, at: usize, now: i64) -> Option<(Day, usize)> {
        let fits = |words: &[&str]| words.iter().enumerate().all(|(place, word)| self.is(at + place, word));
        let named = NAMED
            .iter()
            .find(|(words, _, _)| fits(words))
            .map(|(words, month, day)| (Day::OfMonth { day: *day, month: Some(*month), year: None }, at + words.len()));
        named.or_else(|| self.counted_weekday(at, now))
    }

    /// "First Monday in January", "the last Friday of March"
    fn counted_weekday(&self, at: usize, now: i64) -> Option<(Day, usize)> {
        let start = at + usize::from(self.is(at, "the"));
        let (Some(Kind::Weekday(weekday)), true) = (self.kind(start + 1), self.is(start + 2, "in of")) else {
            return None;
        };
        let Some(Kind::Month(month)) = self.kind(start + 3) else { return None };
        let count = match self.kind(start) {
            Some(Kind::Ordinal(count @ 1..=5)) => count,
            _ => 0,
        };
        if count == 0 && !self.is(start, "last") {
            return None;
        }
        let today = calendar::number(WallTime::from_minutes(now)?);
        let this_month = today + 1 - i64::from(calendar::wall_time(today).date().2);
        // The month that is named is this one or the next of its name. Eleven months later none comes twice.
        let days: Vec<i64> = (this_month..this_month + 360)
            .filter(|day| {
                let day = calendar::wall_time(*day);
                u16::from(day.date().1) == month && day.day_of_week() == weekday
            })
            .collect();
        let day = if count == 0 { days.last() } else { days.get(usize::from(count - 1)) };
        Some((Day::Ahead(day? - today), start + 4))
    }

    /// "Tom 11am", written small: else it is a name.
    pub(super) fn is_short_tomorrow(&self, at: usize) -> bool {
        let small = self.get(at).is_some_and(|token| !token.capital);
        small
            && self.is(at, "tom")
            && (self.number(at + 1).is_some() || self.is(at + 1, "at by") || self.mark(at + 1) == '@')
    }

    pub(super) fn part_at(&self, at: usize) -> Option<Part> {
        Some(match self.word(at) {
            "morning" | "morn" | "mornin" | "forenoon" | "früh" | "vormittag" => Part::Morning,
            "afternoon" | "arvo" | "aft" | "nachmittag" | "noontime" => Part::Afternoon,
            "evening" | "eve" | "evng" | "abend" => Part::Evening,
            "night" | "nite" => Part::Night,
            _ => return None,
        })
    }
}
