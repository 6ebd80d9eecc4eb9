//! The words that dates are written in: names of days and months with their usual short forms, and numbers.

use words::{MONTHS, WEEKDAYS};

use super::tokens::Kind;

/// Forms of a weekday's name besides the full one, its first three letters and one slip of the pen.
const WEEKDAY_FORMS: [(&str, usize); 17] = [
    ("tues", 2),
    ("weds", 3),
    ("wensday", 3),
    ("wendsday", 3),
    ("thur", 4),
    ("thurs", 4),
    ("thrs", 4),
    ("thirsday", 4),
    ("thersday", 4),
    ("sonntag", 0),
    ("montag", 1),
    ("dienstag", 2),
    ("mittwoch", 3),
    ("donnerstag", 4),
    ("freitag", 5),
    ("samstag", 6),
    ("sonnabend", 6),
];

/// How Germans shorten the days. Most are English words too.
const GERMAN_SHORT_DAYS: &str = "so mo di mi do fr sa";

/// Zero to nineteen.
const NUMBERS: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

const TENS: [(&str, u16); 5] = [("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50)];

/// Zero to twelve.
const GERMAN_NUMBERS: &str = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";

/// The first to the twentieth; the thirtieth follows.
const ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/// What a word in lower case is.
pub(super) fn kind(word: &str) -> Kind {
    if let Some(day) = weekday(word) {
        Kind::Weekday(day)
    } else if let Some(month) = month(word) {
        Kind::Month(month)
    } else if let Some(number) = number(word.strip_suffix("ish").unwrap_or(word)) {
        Kind::Number(number, 0)
    } else if let Some(day) = position(ORDINALS, word) {
        Kind::Ordinal(small(day + 1))
    } else if word == "thirtieth" {
        Kind::Ordinal(30)
    } else {
        Kind::Word
    }
}

/// The weekday that a German would mean by this.
pub(super) fn german_short_day(word: &str) -> Option<usize> {
    position(GERMAN_SHORT_DAYS, word)
}

/// Whether it is this word, or so nearly that nothing else is likely.
pub(super) fn is_nearly(word: &str, name: &str) -> bool {
    word == name || name.len() > 4 && slipped(word, name)
}

fn weekday(word: &str) -> Option<usize> {
    let form = WEEKDAY_FORMS.iter().find(|(form, _)| *form == word).map(|&(_, day)| day);
    form.or_else(|| WEEKDAYS.iter().position(|name| is_name(word, name, 6)))
}

fn month(word: &str) -> Option<u16> {
    let month = MONTHS.iter().position(|name| is_name(word, name, 6));
    month.or((word == "sept").then_some(8)).map(|month| small(month + 1))
}

/// The name, its first three letters, or the name with a slip where it is long enough to be told from other words.
fn is_name(word: &str, name: &str, long: usize) -> bool {
    let same_start = word.bytes().next() == name.bytes().next().map(|byte| byte.to_ascii_lowercase());
    if !same_start {
        return false;
    }
    let name = name.to_ascii_lowercase();
    word == name || Some(word) == name.get(..3) || name.len() >= long && slipped(word, &name)
}

fn number(word: &str) -> Option<u16> {
    let small_number = position(NUMBERS, word).or_else(|| position(GERMAN_NUMBERS, word)).map(small);
    small_number.or_else(|| TENS.iter().find(|(name, _)| *name == word).map(|&(_, value)| value))
}

fn position(names: &str, word: &str) -> Option<usize> {
    names.split(' ').position(|name| name == word)
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// Whether one letter is wrong, missing, too many, or two have changed places; the first one stands. "Mondays" are many.
fn slipped(word: &str, name: &str) -> bool {
    let (word, name) = (word.as_bytes(), name.as_bytes());
    if word.first() != name.first() || word.len().abs_diff(name.len()) > 1 || word.strip_suffix(b"s") == Some(name) {
        return false;
    }
    let before = word.iter().zip(name).take_while(|(one, other)| one == other).count();
    let most = word.len().min(name.len()) - before;
    let after = word.iter().rev().zip(name.iter().rev()).take(most).take_while(|(one, other)| one == other).count();
    let middle = |text: &[u8]| text.get(before..text.len() - after).unwrap_or_default().to_vec();
    match (middle(word).as_slice(), middle(name).as_slice()) {
        ([one, two], [three, four]) => one == four && two == three,
        ([], [_]) | ([_], [] | [_]) => true,
        _ => false,
    }
}
