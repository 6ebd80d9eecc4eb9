//! Texts that somebody may type, paste or send.

use fastrand::Rng;

/// What is told from one another in a message, a sentence or a date.
const PIECES: [&str; 96] = [
    "I",
    "am",
    "my",
    "kid",
    "ill",
    "sorry",
    "so sorry",
    "apologise.",
    "please",
    "interview",
    "our interview",
    "the",
    "for the",
    "role",
    "Data Analyst",
    "on Monday",
    "at 10:00",
    "at 2pm",
    "or",
    "to",
    "and",
    "not",
    "never",
    "Tuesday",
    "3 December",
    "3/12/2026",
    "31/02",
    "25:99",
    "tomorrow",
    "next tuesday",
    "in two hours",
    "half 3",
    "quarter",
    "past",
    "noon",
    "midnight",
    "fortnight",
    "UTC+05:30",
    "EST",
    "Europe/Berlin",
    "w/c",
    "u",
    "pls",
    "lol",
    "😢",
    "👩‍👩‍👧‍👦",
    "!!",
    "?",
    ".",
    "…",
    ",",
    ";",
    "\n",
    "\n\n",
    "\n- ",
    "\r\n",
    "\t",
    "[Name]",
    "{role}",
    "{}",
    "<b>",
    "[",
    "]",
    "{",
    "}",
    "XXX",
    "____",
    "VERY",
    "ASAP",
    "something came up",
    "withdraw my application",
    "could we reschedule",
    "divorce",
    "unless you",
    "match the offer",
    "Dear Ms Lee,",
    "Kind regards,",
    "I’m",
    "can't",
    "''''",
    "’",
    "“",
    "a.m.",
    "p.m",
    "1.",
    "12.12.2026",
    "0",
    "99999999999",
    "visa",
    "train",
    "strike",
    "boss",
    "they cancelled",
    "no one called",
    "link",
    "-",
];

/// What tears, hides, turns around, joins, grows or shrinks when it is changed.
const ODD: [char; 40] = [
    '\0',
    '\u{1}',
    '\u{7}',
    '\u{8}',
    '\u{b}',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{300}',
    '\u{301}',
    '\u{34f}',
    '\u{61c}',
    '\u{e33}',
    '\u{180e}',
    '\u{200b}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{2028}',
    '\u{2029}',
    '\u{202a}',
    '\u{202e}',
    '\u{2066}',
    '\u{2069}',
    '\u{3000}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{1f1e9}',
    '\u{1f3fd}',
    '\u{e0001}',
    '\u{10ffff}',
    'ß',
    'İ',
    'ﬁ',
    'ǅ',
    'Ω',
];

/// Messages, sentences and dates that people have written.
const CORPUS: [&str; 5] = [
    include_str!("../../../reading/tests/corpus/first.txt"),
    include_str!("../../../reading/tests/corpus/second.txt"),
    include_str!("../../../reading/tests/corpus/fourth.txt"),
    include_str!("../../../reading/tests/corpus/sentences.jsonl"),
    include_str!("../../../reading/tests/dates.txt"),
];

/// Any text, of up to so many words or so.
pub(crate) fn any(random: &mut Rng, most: usize) -> String {
    match random.u8(..100) {
        0..4 => String::new(),
        4..50 => pieces(random, most),
        50..75 => from_corpus(random, most * 6),
        75..90 => characters(random, most * 4),
        90..94 => {
            let text = pieces(random, most);
            damaged(random, &text)
        }
        94..98 => {
            let text = from_corpus(random, most * 6);
            damaged(random, &text)
        }
        _ => run_of_one(random, most * 10),
    }
}

/// What people write, in no order that they would.
fn pieces(random: &mut Rng, most: usize) -> String {
    let mut text = String::new();
    for _ in 0..random.usize(..=most) {
        text.push_str(random.choice(PIECES).unwrap_or_default());
        if random.u8(..8) > 0 {
            text.push(' ');
        }
    }
    text
}

/// Some of what somebody has written, from the beginning of a line or from anywhere.
fn from_corpus(random: &mut Rng, most: usize) -> String {
    let corpus = random.choice(CORPUS).unwrap_or_default();
    let from = corpus.ceil_char_boundary(random.usize(..corpus.len()));
    let rest = corpus.get(from..).unwrap_or_default();
    let rest = if random.bool() { rest.split_once('\n').map_or(rest, |(_, rest)| rest) } else { rest };
    rest.get(..rest.floor_char_boundary(random.usize(..=most))).unwrap_or_default().to_owned()
}

fn characters(random: &mut Rng, most: usize) -> String {
    (0..random.usize(..=most)).map(|_| character(random)).collect()
}

fn character(random: &mut Rng) -> char {
    match random.u8(..10) {
        0..3 => random.char(' '..='~'),
        3..6 => random.choice(ODD).unwrap_or(' '),
        6..8 => random.char('\u{80}'..='\u{3ff}'),
        _ => random.char(..),
    }
}

/// The same again and again; now and then far more often than anybody would type it.
fn run_of_one(random: &mut Rng, most: usize) -> String {
    let most = if random.u8(..50) == 0 { most * 20 } else { most };
    let times = random.usize(..=most);
    if random.bool() {
        return character(random).to_string().repeat(times);
    }
    random.choice(PIECES).unwrap_or_default().repeat(times / 4)
}

/// Some characters taken out, put in or exchanged.
fn damaged(random: &mut Rng, text: &str) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..random.usize(1..6) {
        let at = random.usize(..=characters.len());
        match random.u8(..3) {
            0 if at < characters.len() => drop(characters.remove(at)),
            1 if at < characters.len() => {
                let other = random.usize(..characters.len());
                characters.swap(at, other);
            }
            _ => characters.insert(at, character(random)),
        }
    }
    characters.into_iter().collect()
}
