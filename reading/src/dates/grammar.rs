//! What the tokens of a text say of a date and a time.

use guide::words::calendar::{MONTHS, WEEKDAYS};

use super::parts::Parts;
use super::tokens::Token;

/// Takes in all tokens, one after another.
pub(super) fn parts(tokens: &[Token]) -> Parts {
    let mut parts = Parts::default();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += parts.take(tokens, at, token);
    }
    parts
}

impl Parts {
    /// Takes in what begins at this token, and says how many tokens that was.
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
}
