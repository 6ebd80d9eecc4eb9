//! Names, dates and wishes that go into the messages. All optional; whatever is typed comes out as harmless text.

use crate::ids::ids;
use crate::words::calendar::{MONTHS, WEEKDAYS};
use crate::words::digits::in_digits;

ids! {
    /// To suit the company's culture.
    Tone {
        /// Full forms and surnames.
        Formal = "formal",
        /// Warmer and shorter.
        Friendly = "friendly",
    }
}

ids! {
    /// The privacy dial: how much of the reason is told. Never more than a category (M5).
    ReasonDetail {
        /// "A health matter".
        Private = "private",
        /// "Illness".
        Brief = "brief",
    }
}

ids! {
    /// How clock times are written.
    Clock {
        /// "14:00".
        Hours24 = "24-hour",
        /// "2:00 pm".
        Hours12 = "12-hour",
    }
}

/// How far the clocks of both sides are ahead of UTC at one moment, in minutes. Whoever asks knows the zones; the policy
/// only reckons with the difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offsets {
    /// Where the interview is.
    pub theirs: i16,
    /// Where the sender is.
    pub yours: i16,
}

impl Offsets {
    /// Further ahead or behind than any zone was in recent times.
    pub const LIMIT: i16 = 18 * 60;

    /// Whether the two sides read the same time on their clocks.
    #[must_use]
    pub const fn agree(self) -> bool {
        self.theirs == self.yours
    }
}

ids! {
    /// The details that are one line of text.
    Field {
        /// Who sends the message.
        YourName = "yourName",
        /// Who is addressed.
        Interviewer = "interviewer",
        /// The employer.
        Company = "company",
        /// The job.
        Role = "role",
        /// Where the sender can be called.
        Phone = "phone",
        /// The zone in which the interview and the alternatives are given.
        TimeZone = "timeZone",
        /// The sender's own zone.
        YourTimeZone = "yourTimeZone",
    }
}

/// A date and a clock time, without a zone. Always a day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
}

/// Why a text is no date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WallTimeError {
    /// Not of the form `2026-12-03T14:00`.
    Form,
    /// The calendar has no such day.
    Day,
    /// The clock has no such time.
    Clock,
}

impl std::fmt::Display for WallTimeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Form => "a date and time like 2026-12-03T14:00 is allowed",
            Self::Day => "the calendar has no such day",
            Self::Clock => "a clock time from 00:00 to 23:59 is allowed",
        })
    }
}

/// A zero stands for any digit.
const FORM: &str = "0000-00-00T00:00";
impl WallTime {
    /// The first there is.
    pub const EARLIEST: Self = Self { year: 1, month: 1, day: 1, hour: 0, minute: 0 };

    /// Reads the form `2026-12-03T14:00`, years 1 to 9999.
    ///
    /// # Errors
    /// Where the text has another form, or names a day or a clock time that does not exist.
    pub fn parse(text: &str) -> Result<Self, WallTimeError> {
        let fits = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
        if text.len() != FORM.len() || !text.bytes().zip(FORM.bytes()).all(fits) {
            return Err(WallTimeError::Form);
        }
        let pair = |from: usize| text.bytes().skip(from).take(2).fold(0, |number, digit| number * 10 + (digit - b'0'));
        Self::new(u16::from(pair(0)) * 100 + u16::from(pair(2)), pair(5), pair(8), pair(11), pair(14))
    }

    /// A date and clock time by its numbers, years from 1 on.
    ///
    /// # Errors
    /// Where there is no such day or no such clock time.
    pub const fn new(year: u16, month: u8, day: u8, hour: u8, minute: u8) -> Result<Self, WallTimeError> {
        if year == 0 || day == 0 || day > days_in(year, month) {
            return Err(WallTimeError::Day);
        }
        if hour > 23 || minute > 59 {
            return Err(WallTimeError::Clock);
        }
        Ok(Self { year, month, day, hour, minute })
    }

    /// The day in words: "Thursday 3 December".
    #[must_use]
    pub fn day_in_words(self) -> String {
        [self.weekday(), " ", &in_digits(self.day.into()), " ", self.month_name()].concat()
    }

    /// The day in words, with its year: "Thursday 3 December 2026".
    #[must_use]
    pub fn date_in_words(self) -> String {
        [&self.day_in_words(), " ", &in_digits(self.year.into())].concat()
    }

    /// The clock time, by 24 hours: "14:00".
    #[must_use]
    pub fn clock(self) -> String {
        self.clock_by(Clock::Hours24)
    }

    /// The clock time: "14:00", "2:00 pm". The two twelves have names, since half of all readers take them for each other.
    #[must_use]
    pub fn clock_by(self, clock: Clock) -> String {
        let Self { hour, minute, .. } = self;
        let (shown, half) = match (clock, hour, minute) {
            (Clock::Hours24, ..) => (hour, ""),
            (_, 0, 0) => return "12 midnight".to_owned(),
            (_, 12, 0) => return "12 noon".to_owned(),
            (_, ..12, _) => ((hour + 11) % 12 + 1, " am"),
            _ => ((hour + 11) % 12 + 1, " pm"),
        };
        let mut words = String::new();
        if clock == Clock::Hours24 || shown > 9 {
            words.push(digit(shown / 10));
        }
        words.extend([digit(shown % 10), ':', digit(minute / 10), digit(minute % 10)]);
        words + half
    }

    /// Minutes since the first of January 1970 by this very clock, whatever its zone.
    #[must_use]
    pub fn minutes(self) -> i64 {
        // Counted from March, so that the day a leap year has more is its last.
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month < 3);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - TO_1970;
        days * DAY + i64::from(self.hour) * 60 + i64::from(self.minute)
    }

    /// The date and clock time so many minutes after the beginning of 1970; for years 1 to 9999, and none further off.
    #[must_use]
    pub fn from_minutes(minutes: i64) -> Option<Self> {
        let (days, clock) = (minutes.div_euclid(DAY) + TO_1970, minutes.rem_euclid(DAY));
        // The year that began in March, at first guess at most one too many.
        let mut year = (days * 400 + 591).div_euclid(DAYS_OF_400_YEARS);
        let before = |year: i64| year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        if before(year) > days {
            year -= 1;
        }
        let day_of_year = days - before(year);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let year = u16::try_from(year + i64::from(month > 9)).ok().filter(|year| (1..=9999).contains(year))?;
        let small = |number: i64| u8::try_from(number).unwrap_or_default();
        Some(Self {
            year,
            month: small((month + 2) % 12 + 1),
            day: small(day),
            hour: small(clock / 60),
            minute: small(clock % 60),
        })
    }

    /// So many minutes later, or earlier, by a clock that is never changed; the same where the calendar ends.
    #[must_use]
    pub fn later(self, minutes: i32) -> Self {
        Self::from_minutes(self.minutes() + i64::from(minutes)).unwrap_or(self)
    }

    /// The day of the week, 0 for Sunday to 6 for Saturday.
    #[must_use]
    pub fn day_of_week(self) -> usize {
        // The first of January 1970 was a Thursday.
        usize::try_from((self.minutes().div_euclid(DAY) + 4).rem_euclid(7)).unwrap_or_default()
    }

    /// As [`WallTime::parse`] reads it, and as fields for dates and times take it.
    #[must_use]
    pub fn form(self) -> String {
        let mut form = String::new();
        let mut add = |number: u16, after: &str| {
            let number = in_digits(number.into());
            if number.len() < 2 {
                form.push('0');
            }
            form.push_str(&number);
            form.push_str(after);
        };
        // Years of fewer than four digits are not met with; a field takes the rest.
        add(self.year, "-");
        add(self.month.into(), "-");
        add(self.day.into(), "T");
        add(self.hour.into(), ":");
        add(self.minute.into(), "");
        form
    }

    /// The year, the month and the day by their numbers.
    #[must_use]
    pub const fn date(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Whether both are on one day of the calendar.
    #[must_use]
    pub const fn same_day(self, other: Self) -> bool {
        self.day == other.day && self.month == other.month && self.year == other.year
    }

    /// The month's name: "December".
    #[must_use]
    pub fn month_name(self) -> &'static str {
        MONTHS.get(usize::from(self.month).wrapping_sub(1)).copied().unwrap_or_default()
    }

    pub(crate) fn weekday(self) -> &'static str {
        WEEKDAYS.get(self.day_of_week()).copied().unwrap_or_default()
    }
}

/// In minutes.
const DAY: i64 = 24 * 60;
/// From the first of March of the year 0 to the beginning of 1970, in days.
const TO_1970: i64 = 719_468;
const DAYS_OF_400_YEARS: i64 = 146_097;

fn digit(number: u8) -> char {
    char::from(b'0'.wrapping_add(number))
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// What the messages are filled with. Blank counts as not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// Who sends the message.
    pub your_name: String,
    /// Who is addressed.
    pub interviewer: String,
    /// The employer.
    pub company: String,
    /// The job.
    pub role: String,
    /// Where the sender can be called.
    pub phone: String,
    /// When the interview starts, by the clock of `time_zone`.
    pub at: Option<WallTime>,
    /// The zone of the interview, an IANA name.
    pub time_zone: String,
    /// The sender's own zone, an IANA name.
    pub your_time_zone: String,
    /// New times to offer, by the clock of `time_zone`; the first three different ones are used, and one alone is not.
    pub alternatives: Vec<WallTime>,
    /// Both clocks at the start; without them their zone is named, and no time is given in the other.
    pub at_offsets: Option<Offsets>,
    /// Both clocks at each of the new times, in the same order.
    pub alternative_offsets: Vec<Offsets>,
    /// By 24 hours unless given.
    pub clock: Clock,
    /// Formal unless given.
    pub tone: Tone,
    /// Private unless given.
    pub reason_detail: ReasonDetail,
}

impl Default for Details {
    fn default() -> Self {
        Self {
            your_name: String::new(),
            interviewer: String::new(),
            company: String::new(),
            role: String::new(),
            phone: String::new(),
            at: None,
            time_zone: String::new(),
            your_time_zone: String::new(),
            alternatives: Vec::new(),
            at_offsets: None,
            alternative_offsets: Vec::new(),
            clock: Clock::Hours24,
            tone: Tone::Formal,
            reason_detail: ReasonDetail::Private,
        }
    }
}

/// A detail that was longer than a message can carry, and the part of it that is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Which detail.
    pub field: Field,
    /// What is used of it, ending in "…".
    pub kept: String,
}

impl Details {
    /// The longest line a message takes from one field, in Unicode characters.
    pub const LONGEST: usize = 60;
    /// The most words a message takes from one field: with more, the email would outgrow M13.
    const fn most_words(field: Field) -> usize {
        match field {
            Field::Role => 9,
            Field::YourName | Field::Interviewer | Field::Company => 7,
            Field::Phone => 6,
            Field::TimeZone | Field::YourTimeZone => 2,
        }
    }

    /// A field as it was typed.
    #[must_use]
    pub fn typed(&self, field: Field) -> &str {
        match field {
            Field::YourName => &self.your_name,
            Field::Interviewer => &self.interviewer,
            Field::Company => &self.company,
            Field::Role => &self.role,
            Field::Phone => &self.phone,
            Field::TimeZone => &self.time_zone,
            Field::YourTimeZone => &self.your_time_zone,
        }
    }

    /// A field as a message may carry it: one harmless line, none where it is blank.
    #[must_use]
    pub fn line(&self, field: Field) -> Option<String> {
        one_line(field, self.typed(field)).map(|(line, _)| line)
    }

    /// The fields that had to be cut, so that the page can say so.
    #[must_use]
    pub fn cuts(&self) -> Vec<Cut> {
        let cut = |&field: &Field| match one_line(field, self.typed(field)) {
            Some((kept, true)) => Some(Cut { field, kept }),
            _ => None,
        };
        Field::ALL.iter().filter_map(cut).collect()
    }
}

/// One clean line, and whether it had to be cut: brackets become round ones, so that neither markup nor a placeholder
/// is left; controls and line breaks become spaces; what reorders or hides text is dropped.
fn one_line(field: Field, typed: &str) -> Option<(String, bool)> {
    let mut clean = String::new();
    for character in typed.chars() {
        match character {
            '<' | '[' | '{' => clean.push('('),
            '>' | ']' | '}' => clean.push(')'),
            c if is_hidden(c) => {}
            c if c.is_control() || c.is_whitespace() => clean.push(' '),
            c => clean.push(c),
        }
        // Nothing past this can be used, and ten megabytes of name should cost no more than one line of it.
        if clean.len() > 4096 {
            break;
        }
    }
    let words: Vec<&str> = clean.split(' ').filter(|word| !word.is_empty()).collect();
    let (used, left) = words.split_at(words.len().min(Details::most_words(field)));
    let mut joined = used.join(" ");
    if field == Field::Phone {
        // A number is no use without its end, and loses nothing without its spaces.
        joined.extend(left.iter().copied());
    }
    let fitting = within(&joined, Details::LONGEST);
    let cut = fitting.len() < joined.len() || (field != Field::Phone && !left.is_empty());
    let mut kept = fitting.trim_ascii_end().to_owned();
    if cut {
        kept.push('…');
    }
    if kept.is_empty() { None } else { Some((kept, cut)) }
}

/// As much of the text as fits, cut where a grapheme certainly ends.
///
/// The full tables of graphemes would cost a reader some 7 KB. Only knowing where one certainly begins may cut a little
/// early, and never cuts a letter from its accents or a family from its members.
fn within(text: &str, longest: usize) -> &str {
    let mut previous = ' ';
    let mut end = 0;
    for (count, (index, character)) in text.char_indices().enumerate() {
        if certainly_begins(previous, character) {
            end = index;
        }
        if count == longest {
            return text.get(..end).unwrap_or_default();
        }
        previous = character;
    }
    text
}

const fn certainly_begins(previous: char, character: char) -> bool {
    const JOINER: char = '\u{200d}';
    let is_letter_or_sign = matches!(
        character,
        ' '..='~'
            | '\u{a1}'..='\u{a8}'
            | '\u{aa}'..='\u{ac}'
            | '\u{b0}'..='\u{2ff}'
            | '\u{370}'..='\u{482}'
            | '\u{48a}'..='\u{52f}'
            | '\u{5d0}'..='\u{5ea}'
            | '\u{620}'..='\u{64a}'
            | '\u{e01}'..='\u{e30}'
            | '\u{1e00}'..='\u{1fff}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fa}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{1f300}'..='\u{1f3fa}'
            | '\u{1f400}'..='\u{1faff}'
    );
    // Old Hangul letters and a few rare signs draw in what follows; nothing is cut near them.
    is_letter_or_sign
        && (previous.is_ascii() || previous as u32 > 0x2000 || (previous as u32) < 0x600)
        && previous != JOINER
}

/// Bidirectional controls, invisible marks, tags, and the sign for a character that was lost on the way. The joiners
/// stay: names in Persian and in Indian scripts need them.
#[must_use]
pub const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffd}' | '\u{e0000}'..='\u{e0fff}'
            | '\u{e000}'..='\u{f8ff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(typed: &str) -> Option<String> {
        Details { role: typed.to_owned(), ..Details::default() }.line(Field::Role)
    }

    #[test]
    fn hostile_text_becomes_one_harmless_line() {
        assert_eq!(role("  \t\n "), None);
        assert_eq!(role("Data\r\nBcc: all@example.org").as_deref(), Some("Data Bcc: all@example.org"));
        assert_eq!(role("<script>alert(1)</script>").as_deref(), Some("(script)alert(1)(/script)"));
        assert_eq!(role("\u{202e}tsylanA\u{2066}").as_deref(), Some("tsylanA"));
        assert_eq!(role("Chef 👩‍🍳").as_deref(), Some("Chef 👩‍🍳"));
        assert_eq!(role("\u{fffd}"), None);
    }

    #[test]
    fn a_long_field_is_cut_between_graphemes_and_says_so() {
        let family = "👩‍👩‍👧‍👦";
        let details = Details { your_name: family.repeat(10_000), ..Details::default() };
        assert_eq!(details.line(Field::YourName), Some(family.repeat(8) + "…"));
        assert_eq!(details.cuts().len(), 1);
        assert_eq!(role(&"a ".repeat(5_000)).as_deref(), Some("a a a a a a a a a…"));
        assert_eq!(role(&format!("e{}", "\u{301}".repeat(10_000))).as_deref(), Some("…"));
        assert!(Details { role: "Analyst".to_owned(), ..Details::default() }.cuts().is_empty());
    }

    #[test]
    fn a_phone_number_keeps_its_end() {
        let details = Details { phone: "+49 30 12 34 56 78 90".to_owned(), ..Details::default() };
        assert_eq!(details.line(Field::Phone).as_deref(), Some("+49 30 12 34 56 7890"));
        assert!(details.cuts().is_empty());
    }

    #[test]
    fn no_cut_falls_inside_a_grapheme() {
        use unicode_segmentation::UnicodeSegmentation;

        let pieces = [
            "a",
            " ",
            "é",
            "e\u{301}",
            "ß",
            "Ж",
            "и\u{306}",
            "ש\u{5c1}",
            "م\u{64e}",
            "का",
            "क्ष",
            "ก็",
            "各",
            "が",
            "か\u{3099}",
            "한",
            "\u{1112}\u{1161}\u{11ab}",
            "👩‍🍳",
            "👍🏽",
            "🇩🇪",
            "1️⃣",
            "🏴\u{e0067}\u{e007f}",
            "𝄞",
            "\u{600}1",
            "தி",
            "မြ",
        ];
        let mut seed = 7_u32;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
            }
            for longest in 0..20 {
                let kept = within(&text, longest).len();
                let mut ends = text.grapheme_indices(true).map(|(index, _)| index).chain([text.len()]);
                assert!(ends.any(|end| end == kept), "{text:?} is cut at byte {kept}");
            }
        }
    }

    #[test]
    fn every_day_of_ten_thousand_years_follows_the_one_before() {
        let mut day = WallTime::parse("0001-01-01T23:59").expect("a day");
        let mut minutes = day.minutes();
        let mut days = 1;
        while let Some(next) = WallTime::from_minutes(minutes + DAY) {
            let follows = if day.day < days_in(day.year, day.month) {
                (next.year, next.month, next.day) == (day.year, day.month, day.day + 1)
            } else if day.month < 12 {
                (next.year, next.month, next.day) == (day.year, day.month + 1, 1)
            } else {
                (next.year, next.month, next.day) == (day.year + 1, 1, 1)
            };
            assert!(follows && next.day_of_week() == (day.day_of_week() + 1) % 7, "{day:?} {next:?}");
            assert_eq!((next.minutes(), next.clock()), (minutes + DAY, "23:59".to_owned()));
            (day, minutes, days) = (next, minutes + DAY, days + 1);
        }
        assert_eq!((days, day.form().as_str()), (3_652_059, "9999-12-31T23:59"));
        assert_eq!(WallTime::from_minutes(i64::MAX), None);
        assert_eq!(WallTime::from_minutes(i64::MIN), None);
    }

    #[test]
    fn a_time_counts_from_1970_and_goes_back_into_its_form() {
        for (form, minutes) in [("1970-01-01T00:00", 0), ("2026-12-03T14:05", 29_938_445), ("1969-12-31T23:59", -1)] {
            let time = WallTime::parse(form).expect("a time");
            assert_eq!((time.minutes(), time.form().as_str()), (minutes, form));
        }
        let late = WallTime::parse("2026-12-31T23:30").expect("a time");
        assert_eq!(late.later(90).form(), "2027-01-01T01:00");
        assert_eq!(late.later(-2880).form(), "2026-12-29T23:30");
    }

    #[test]
    fn the_two_twelves_cannot_be_taken_for_each_other() {
        for (form, words) in [
            ("00:00", "12 midnight"),
            ("00:05", "12:05 am"),
            ("09:30", "9:30 am"),
            ("12:00", "12 noon"),
            ("12:30", "12:30 pm"),
            ("23:59", "11:59 pm"),
        ] {
            let time = WallTime::parse(&["2026-12-03T", form].concat()).expect("a time");
            assert_eq!(time.clock_by(Clock::Hours12), words);
            assert_eq!(time.clock(), form);
        }
    }

    #[test]
    fn dates_are_read_strictly() {
        for (text, words) in [
            ("2026-12-03T14:00", "Thursday 3 December 2026"),
            ("2024-02-29T00:00", "Thursday 29 February 2024"),
            ("2000-01-01T09:05", "Saturday 1 January 2000"),
            ("0001-01-01T09:05", "Monday 1 January 1"),
            ("9999-12-31T23:59", "Friday 31 December 9999"),
        ] {
            assert_eq!(WallTime::parse(text).map(WallTime::date_in_words).as_deref(), Ok(words), "{text}");
        }
        for (text, error) in [
            ("2026-06-31T10:00", WallTimeError::Day),
            ("2100-02-29T10:00", WallTimeError::Day),
            ("2026-13-01T10:00", WallTimeError::Day),
            ("2026-12-03T24:00", WallTimeError::Clock),
            ("2026-12-03T14:00:00", WallTimeError::Form),
            ("2026-12-03 14:00", WallTimeError::Form),
            ("26-12-03T14:00", WallTimeError::Form),
            ("+026-12-03T14:00", WallTimeError::Form),
            ("٢٠٢٦-12-03T14:00", WallTimeError::Form),
            ("", WallTimeError::Form),
        ] {
            assert_eq!(WallTime::parse(text), Err(error), "{text}");
        }
    }
}
