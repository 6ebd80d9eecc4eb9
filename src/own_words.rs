//! A date and time in a person's own words, read leniently. What is read is said back before it counts, so a wrong guess
//! costs a look and nothing more.

use words::{MONTHS, WEEKDAYS};
use words::{WallTime, WallTimeError};

/// What was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    /// A date and a time.
    At(WallTime),
    /// There is no such date or time: why, and the nearest one that there is.
    None(String, WallTime),
    /// What is missing, or not understood.
    Unclear(String),
}

/// A run of digits, or of letters in lower case, and the mark before it.
struct Token {
    before: char,
    word: String,
}

impl Token {
    /// The number, where it is one of at most four digits.
    fn number(&self) -> Option<u16> {
        let digits = self.word.len() < 5 && self.word.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| self.word.bytes().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')))
    }

    fn is_half(&self) -> bool {
        matches!(self.word.as_str(), "am" | "pm")
    }

    /// Its place among these names, of which the first three letters are enough.
    fn among(&self, names: &[&str]) -> Option<usize> {
        let word = self.word.get(..3)?;
        names.iter().position(|name| name.get(..3).is_some_and(|short| short.eq_ignore_ascii_case(word)))
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut last = ' ';
    for character in text.chars().take(80).map(|character| character.to_ascii_lowercase()) {
        if character.is_ascii_alphanumeric() {
            match tokens.last_mut() {
                Some(token) if last.is_ascii_digit() == character.is_ascii_digit() && last.is_ascii_alphanumeric() => {
                    token.word.push(character);
                }
                _ => tokens.push(Token { before: last, word: character.into() }),
            }
        }
        last = character;
    }
    tokens
}

/// What has been read so far.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each says of the text whether something is in it")]
struct Found {
    year: Option<u16>,
    month: Option<u16>,
    day: Option<u16>,
    /// Written with a stroke, so that either may be the day.
    stroke: bool,
    weekday: Option<usize>,
    /// "Next Thursday", said on a Thursday, is not today.
    next: bool,
    /// Days from today.
    ahead: Option<i64>,
    /// Minutes from now.
    within: Option<i64>,
    hour: Option<u16>,
    minute: u16,
    /// Written so that it leaves no doubt which half of the day is meant.
    certain: bool,
    afternoon: Option<bool>,
    /// There are words besides.
    more: bool,
}

/// Reads a date and a time; `now` is the present by the clock of the same zone.
pub(crate) fn read(text: &str, now: WallTime) -> Read {
    let tokens = tokens(text);
    let mut found = Found::default();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += found.take(&tokens, at, token);
    }
    found.conclude(now)
}

impl Found {
    /// Takes in what begins here, and says how many tokens that was.
    fn take(&mut self, tokens: &[Token], at: usize, token: &Token) -> usize {
        let next = tokens.get(at + 1);
        // How far ahead of UTC, or the like.
        self.more |= token.before == '+';
        let Some(number) = token.number() else {
            self.word(token);
            return 1;
        };
        // "in 3 hours", and not "3 in the afternoon"
        if tokens.get(at.wrapping_sub(1)).is_some_and(|before| before.word == "in") {
            let unit = match next.map_or(&[][..], |next| next.word.as_bytes()) {
                [b'h', ..] => 60,
                [b'm', b'i', ..] => 1,
                _ => 0,
            };
            if unit > 0 {
                self.within = Some(unit * i64::from(number));
                return 2;
            }
        }
        let mark = next.map_or(' ', |next| next.before);
        let beside = |step: usize| tokens.get(at + step).and_then(Token::number);
        let long = token.word.len() > 2;
        let third = tokens.get(at + 2).filter(|third| third.before == mark).and_then(Token::number);
        match (mark, beside(1)) {
            // 2026-12-03
            ('-' | '/' | '.', Some(month)) if long && third.is_some() => {
                (self.year, self.month, self.day) = (Some(number), Some(month), third);
                3
            }
            // 14:30, and 14.30 where it is no date
            (':' | '.', Some(minute))
                if mark == ':' || third.is_none() && (minute == 0 || minute > 12 || self.has_day()) =>
            {
                // Of "15:00 to 16:00" the beginning is meant.
                if self.hour.is_none() {
                    (self.hour, self.minute) = (Some(number), minute);
                    self.certain = token.word.starts_with('0');
                }
                2
            }
            // 3/12, 3.12.2026, 3-12-26, and not 3-4 pm
            ('-' | '/' | '.', Some(month)) if !long && !tokens.get(at + 2).is_some_and(Token::is_half) => {
                // In the American order, where the other is none.
                let (day, month) = if month > 12 { (month, number) } else { (number, month) };
                (self.day, self.month) = (Some(day), Some(month));
                self.stroke = mark == '/';
                self.year = third.map(|year| if year < 100 { year + 2000 } else { year }).or(self.year);
                if third.is_some() { 3 } else { 2 }
            }
            _ => {
                self.alone(tokens, at, number, long);
                1
            }
        }
    }

    fn word(&mut self, token: &Token) {
        match token.word.as_str() {
            "am" | "a" | "morning" => self.afternoon = Some(false),
            "pm" | "p" | "afternoon" | "evening" => self.afternoon = Some(true),
            "noon" | "midday" => (self.hour, self.certain) = (Some(12), true),
            "midnight" => (self.hour, self.certain) = (Some(0), true),
            "today" => self.ahead = Some(0),
            "tonight" => (self.ahead, self.afternoon) = (Some(0), Some(true)),
            "next" => self.next = true,
            "at" | "on" | "of" | "the" | "this" | "st" | "nd" | "rd" | "th" | "m" | "h" | "hrs" | "o" | "clock"
            | "oclock" | "t" | "to" | "until" | "and" | "um" | "uhr" | "in" => {}
            "yesterday" => self.ahead = Some(-1),
            word if word.starts_with("tom") || word == "tmrw" => self.ahead = Some(1),
            _ => {
                let month = token.among(&MONTHS).and_then(|index| u16::try_from(index + 1).ok());
                let weekday = token.among(&WEEKDAYS);
                self.more |= month.is_none() && weekday.is_none();
                self.month = month.or(self.month);
                self.weekday = weekday.or(self.weekday);
            }
        }
    }

    /// A number by itself: a year, "1430", the day of a month, or the hour.
    fn alone(&mut self, tokens: &[Token], at: usize, number: u16, long: bool) {
        let near = |at: usize| tokens.get(at);
        let is_month = |token: Option<&Token>| token.is_some_and(|token| token.among(&MONTHS).is_some());
        let next = near(at + 1).map(|token| token.word.as_str());
        let is_day = matches!(next, Some("st" | "nd" | "rd" | "th" | "of"))
            || is_month(near(at + 1))
            || is_month(near(at.wrapping_sub(1)));
        let is_hour = matches!(next, Some("am" | "pm" | "a" | "p" | "h" | "o"));
        if long && (1990..2100).contains(&number) {
            self.year = Some(number);
        } else if long {
            (self.hour, self.minute, self.certain) = (Some(number / 100), number % 100, true);
        } else if self.day.is_none() && !is_hour && (is_day || number > 24) {
            self.day = Some(number);
        } else if self.hour.is_none() {
            self.hour = Some(number);
        }
    }

    const fn has_day(&self) -> bool {
        self.day.is_some() || self.weekday.is_some() || self.ahead.is_some()
    }

    fn conclude(self, now: WallTime) -> Read {
        let unclear = |says: &str| Read::Unclear(says.to_owned());
        // Interviews begin at a quarter of an hour.
        if let Some(within) = self.within
            && !self.more
            && let Some(at) = WallTime::from_minutes((now.minutes() + within + 7) / 15 * 15)
        {
            return Read::At(at);
        }
        match (self.has_day(), self.hour) {
            (has_day, hour) if self.more || !has_day && hour.is_none() => return unclear(ONLY),
            (false, _) => return unclear("And on which day?"),
            (true, _) => {}
        }
        match (self.hour, self.in_either_order(now)) {
            // What the calendar has not is said before what is missing.
            (None, Read::None(says, _)) => Read::Unclear(says),
            (None, Read::At(_)) => unclear("And at what time?"),
            (_, read) => read,
        }
    }

    /// Both orders of day and month are written with a stroke: the one that there is, else the one nearer to now. What has
    /// passed counts as three weeks further away: most who ask have the interview before them, some had it yesterday.
    fn in_either_order(&self, now: WallTime) -> Read {
        let one = self.day_and_time(now);
        if !self.stroke {
            return one;
        }
        let other = Self { day: self.month, month: self.day, ..*self }.day_and_time(now);
        let far = |read: &Read| match read {
            Read::At(time) => {
                let ahead = time.minutes() - now.minutes();
                if ahead < 0 { 21 * 1440 - ahead } else { ahead }
            }
            _ => i64::MAX,
        };
        if far(&other) < far(&one) { other } else { one }
    }

    fn day_and_time(&self, now: WallTime) -> Read {
        let hour = match (self.hour.unwrap_or_default(), self.afternoon) {
            (12, Some(false)) => 0,
            (hour @ ..12, Some(true)) => hour + 12,
            // Nobody interviews at three in the morning.
            (hour @ 1..8, None) if !self.certain => hour + 12,
            (hour, _) => hour,
        };
        let small = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
        let clock = |day: WallTime| {
            let (year, month, day) = day.date();
            match WallTime::new(year, month, day, small(hour), small(self.minute)) {
                Ok(time) => Read::At(time),
                Err(_) => Read::Unclear(NO_SUCH_TIME.to_owned()),
            }
        };
        let days = |days: i64| WallTime::from_minutes(now.minutes() + days * 1440).unwrap_or(now);
        if let Some(ahead) = self.ahead {
            return clock(days(ahead));
        }
        let (year, month, day) = now.date();
        if let Some(wanted) = self.day {
            // Without a year or a month, the next one in which it is not long past.
            let month_named = small(self.month.unwrap_or_else(|| u16::from(month)));
            let later = self.month.is_none() && small(wanted) < day;
            let month_named = if later { month_named % 12 + 1 } else { month_named };
            let past = (month_named.saturating_add(1) < month) || later && month == 12;
            let year = self.year.unwrap_or(year + u16::from(past));
            return match WallTime::new(year, month_named, small(wanted), small(hour), small(self.minute)) {
                Ok(time) => match self.weekday {
                    Some(weekday) if weekday != time.day_of_week() => Read::None(not_that_weekday(time), time),
                    _ => Read::At(time),
                },
                Err(WallTimeError::Day) => no_such_day(year, month_named, small(hour), small(self.minute)),
                Err(_) => Read::Unclear(NO_SUCH_TIME.to_owned()),
            };
        }
        let weekday = self.weekday.unwrap_or_default();
        let to_go = i64::try_from((weekday + 7 - now.day_of_week()) % 7).unwrap_or_default();
        match clock(days(to_go)) {
            // On a Thursday at noon, "Thursday at 9" is the next one.
            Read::At(time) if time < now || self.next && to_go == 0 => clock(days(7)),
            read => read,
        }
    }
}

/// What it takes.
const ONLY: &str = "Only a date and a time, please: “Thursday 3 pm” or “3 Dec 14:30”.";

const NO_SUCH_TIME: &str = "The clock goes from 00:00 to 23:59.";

fn not_that_weekday(time: WallTime) -> String {
    let weekday = WEEKDAYS.get(time.day_of_week()).copied().unwrap_or_default();
    let (_, _, day) = time.date();
    [&day.to_string(), " ", time.month_name(), " is a ", weekday, "."].concat()
}

/// The last day that the month has.
fn no_such_day(year: u16, month: u8, hour: u8, minute: u8) -> Read {
    for day in [31, 30, 29, 28] {
        if let Ok(last) = WallTime::new(year, month, day, hour, minute) {
            return Read::None([last.month_name(), " has ", &day.to_string(), " days."].concat(), last);
        }
    }
    Read::Unclear("There are twelve months.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tuesday 24 November 2026, 18:00.
    fn reads(text: &str) -> Read {
        read(text, time("2026-11-24T18:00"))
    }

    fn time(form: &str) -> WallTime {
        WallTime::parse(form).expect("a time")
    }

    #[test]
    fn dates_and_times_are_understood_as_people_write_them() {
        for (text, form) in [
            ("Thursday 3 pm", "2026-11-26T15:00"),
            ("thurs 3pm", "2026-11-26T15:00"),
            ("thursday at 3", "2026-11-26T15:00"),
            ("Wed at 3", "2026-11-25T15:00"),
            ("Sunday 10:00", "2026-11-29T10:00"),
            ("3 Dec 14:30", "2026-12-03T14:30"),
            ("Dec 3rd at 2.30 p.m.", "2026-12-03T14:30"),
            ("3rd of December 2026, 9am", "2026-12-03T09:00"),
            ("2026-12-03T14:00", "2026-12-03T14:00"),
            ("2026-12-03 14:00", "2026-12-03T14:00"),
            ("3/12 at 10", "2026-12-03T10:00"),
            ("3.12.2026 um 14.30 Uhr", "2026-12-03T14:30"),
            ("3.12. 14h", "2026-12-03T14:00"),
            ("3/12/26 noon", "2026-12-03T12:00"),
            ("Thursday 15:00 - 16:00", "2026-11-26T15:00"),
            ("Thursday 3-4 pm", "2026-11-26T15:00"),
            ("tonight at 8", "2026-11-24T20:00"),
            ("Thu, 3 Dec 2026, 14:00 – 15:00", "2026-12-03T14:00"),
            ("Thursday 11 to 12", "2026-11-26T11:00"),
            ("10.00 on Thursday", "2026-11-26T10:00"),
            ("12/15 2pm", "2026-12-15T14:00"),
            ("12/3 at 10", "2026-12-03T10:00"),
            ("11/12 at 10", "2026-12-11T10:00"),
            ("23/11 at 10", "2026-11-23T10:00"),
            ("Thu 12/3 at 10", "2026-12-03T10:00"),
            ("3/12/26 10:00", "2026-12-03T10:00"),
            ("10/1/27 9am", "2027-01-10T09:00"),
            ("tmrw 3pm", "2026-11-25T15:00"),
            ("tomorrow morning at 9", "2026-11-25T09:00"),
            ("Friday 6 in the evening", "2026-11-27T18:00"),
            ("tomorrow at 10", "2026-11-25T10:00"),
            ("today 7:45pm", "2026-11-24T19:45"),
            ("yesterday 16:00", "2026-11-23T16:00"),
            ("10am tomorrow", "2026-11-25T10:00"),
            ("tomorrow 09.15", "2026-11-25T09:15"),
            ("tomorrow 0300", "2026-11-25T03:00"),
            ("Wed 1430", "2026-11-25T14:30"),
            ("next Monday at 3", "2026-11-30T15:00"),
            ("Tuesday 9:00", "2026-12-01T09:00"),
            ("next Tuesday 19:00", "2026-12-01T19:00"),
            ("in 30 hours", "2026-11-26T00:00"),
            ("In 3h", "2026-11-24T21:00"),
            ("in 50 minutes", "2026-11-24T18:45"),
            ("tomorrow at 3 in the afternoon", "2026-11-25T15:00"),
            ("Tuesday 19:00", "2026-11-24T19:00"),
            ("the 3rd at 11", "2026-12-03T11:00"),
            ("30th 11:00", "2026-11-30T11:00"),
            ("5 January 8:30", "2027-01-05T08:30"),
            ("20 October 12:00", "2026-10-20T12:00"),
            ("12 am on 3 December", "2026-12-03T00:00"),
            ("Thursday 3 December, 14:00", "2026-12-03T14:00"),
            ("29 Feb 2028 10:00", "2028-02-29T10:00"),
            ("midnight on Friday", "2026-11-27T00:00"),
        ] {
            assert_eq!(reads(text), Read::At(time(form)), "{text}");
        }
    }

    #[test]
    fn an_interview_of_yesterday_is_not_next_years() {
        for (now, text, form) in [
            ("2026-11-10T09:00", "9/11 at 10", "2026-11-09T10:00"),
            ("2026-12-09T18:00", "9/12 at 10", "2026-12-09T10:00"),
        ] {
            assert_eq!(read(text, time(now)), Read::At(time(form)), "{text}");
        }
    }

    #[test]
    fn what_the_calendar_or_the_clock_has_not_is_named_with_the_nearest_there_is() {
        for (text, says, nearest) in [
            ("31 June 10:00", "June has 30 days.", "2027-06-30T10:00"),
            ("30 February 2028 10:00", "February has 29 days.", "2028-02-29T10:00"),
            ("Tuesday 3 December 14:00", "3 December is a Thursday.", "2026-12-03T14:00"),
        ] {
            assert_eq!(reads(text), Read::None(says.to_owned(), time(nearest)), "{text}");
        }
    }

    #[test]
    fn what_is_missing_or_not_understood_is_asked_for() {
        for (text, says) in [
            ("Thursday", "And at what time?"),
            ("14:30", "And on which day?"),
            ("soon", "Only a date"),
            ("31 June", "June has 30 days."),
            ("13/13 10:00", "There are twelve months."),
            ("2026-12-03T14:00:00+01:00", "Only a date"),
            ("half past 2 on Thursday", "Only a date"),
            ("day after tomorrow at 10", "Only a date"),
            ("Thu Dec 3, 2026 2pm – 3pm (CET)", "Only a date"),
            ("3 December 25:00", "The clock goes"),
            ("tomorrow 9:75", "The clock goes"),
            // What would change the time is not passed over in silence.
            ("Thursday 3 pm CET", "Only a date"),
            ("2026-12-03T15:00:00Z", "Only a date"),
            ("Thursday next week 3 pm", "Only a date"),
            ("a week on Friday at 2", "Only a date"),
            ("in three hours or so", "Only a date"),
        ] {
            assert!(matches!(reads(text), Read::Unclear(why) if why.starts_with(says)), "{text}: {:?}", reads(text));
        }
    }

    #[test]
    fn nothing_that_can_be_typed_is_too_much_for_it() {
        let pieces =
            ["3", "31", "99", "2026", "14", ":", ".", "/", "-", " ", "pm", "dec", "tue", "th", "ö", "9999", "0"];
        let mut seed = 7_u32;
        for _ in 0..50_000 {
            let mut text = String::new();
            for _ in 0..9 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
            }
            let _ = reads(&text);
        }
    }
}
