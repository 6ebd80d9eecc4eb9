//! A text as the checks see it: words with their places, folded so that one spelling stands for all.
//!
//! Letters are lower-cased, curly quotes straightened, contractions opened ("can't" is "can not"), and American endings
//! read as British ones. A line break inside a sentence is no more than a space.

use super::lexicon::{Lexicon, UNKNOWN};

/// A word of the text, or a half of one that is a contraction of two.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    /// Its number in the vocabulary.
    pub(super) id: u16,
    /// The sentence it belongs to.
    pub(super) sentence: u32,
    pub(super) shape: Shape,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Begins with a digit.
    Number,
    /// No capital.
    Lower,
    /// Begins with a capital.
    Capitalised,
    /// Two letters or more, all of them capitals.
    Capitals,
}

/// A sentence, or what stands for one: a line of a list, a greeting, a signature.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence {
    /// Its first word.
    pub(super) first: usize,
    /// One past its last word.
    pub(super) last: usize,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
}

/// A text, taken apart once for all checks.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) source: &'a str,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<Sentence>,
}

/// What separates a word from the one before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    None,
    Sentence,
    Item,
    Paragraph,
}

impl<'a> Text<'a> {
    pub(super) fn read(source: &'a str, lexicon: &Lexicon) -> Self {
        let mut text = Self { source, words: Vec::new(), sentences: Vec::new() };
        let mut folded = String::new();
        let mut at = 0;
        // How far the line before has come, for short lines that end by themselves.
        let mut line_first = 0;
        while let Some((start, end)) = next_word(source, at) {
            let between = source.get(at..start).unwrap_or_default();
            let line_words = text.words.len().saturating_sub(line_first);
            let wall = text.wall(between, line_words, source.get(start..).unwrap_or_default());
            if between.contains('\n') {
                line_first = text.words.len();
            }
            if wall != Break::None {
                let first = text.words.len();
                text.sentences.push(Sentence { first, last: first, is_item: wall == Break::Item });
            }
            text.push(start, end, lexicon, &mut folded);
            at = end;
        }
        text
    }

    fn push(&mut self, start: usize, end: usize, lexicon: &Lexicon, folded: &mut String) {
        let written = self.source.get(start..end).unwrap_or_default();
        fold(written, folded);
        let sentence = u32::try_from(self.sentences.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let word = Word { start, end, id: UNKNOWN, sentence, shape: shape(written) };
        let (first, second) = open(folded);
        self.words.push(Word { id: lexicon.id(first), ..word });
        if let Some(second) = second {
            self.words.push(Word { id: lexicon.id(second), ..word });
        }
        let last = self.words.len();
        if let Some(sentence) = self.sentences.last_mut() {
            sentence.last = last;
        }
    }

    /// Whether a new sentence begins after what stands between two words.
    fn wall(&self, between: &str, line_words: usize, rest: &str) -> Break {
        let Some(before) = self.words.last() else { return Break::Paragraph };
        let breaks = between.bytes().filter(|&byte| byte == b'\n').count();
        let after_break = between.rsplit('\n').next().unwrap_or_default();
        let marks = between.trim();
        if breaks > 0 && (is_bullet(after_break) || is_numbered(rest)) {
            return Break::Item;
        }
        if breaks > 1 && between.split('\n').skip(1).take(breaks - 1).any(|line| line.trim().is_empty()) {
            return Break::Paragraph;
        }
        let mut ends = false;
        let mut stop = false;
        for character in between.chars() {
            match character {
                '!' | '?' | '…' | '。' => ends = true,
                '.' => stop = true,
                c if stop && (c.is_whitespace() || !c.is_ascii()) => ends = true,
                _ => {}
            }
        }
        if ends && (marks != "." || !self.is_abbreviation(before, rest)) {
            return Break::Sentence;
        }
        if breaks > 0 {
            let upper = rest.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
            let ended = marks.ends_with([',', ':', ';', '–', '—', '-']) || marks.is_empty() && line_words <= 4;
            if marks.ends_with(':') || upper && ended && line_words <= 5 {
                return Break::Sentence;
            }
        }
        Break::None
    }

    /// Whether the full stop after this word belongs to it: "Ms. Lee", "at 10 a.m. on Friday".
    fn is_abbreviation(&self, word: &Word, rest: &str) -> bool {
        let written = self.source.get(word.start..word.end).unwrap_or_default();
        let title = matches!(
            written,
            "Mr" | "Mrs"
                | "Ms"
                | "Mx"
                | "Dr"
                | "Prof"
                | "St"
                | "Dept"
                | "approx"
                | "no"
                | "No"
                | "e.g"
                | "i.e"
                | "Jr"
                | "Sr"
        );
        title && rest.chars().next().is_some_and(char::is_alphanumeric) && !matches!(written, "no" | "No")
            || written.len() <= 4
                && written.ends_with(['m', 'M'])
                && written.contains('.')
                && rest.chars().next().is_some_and(char::is_lowercase)
    }

    /// What the words from `first` up to `last` say, as it is written.
    pub(super) fn slice(&self, first: usize, last: usize) -> &'a str {
        let (start, end) = self.span(first, last);
        self.source.get(start..end).unwrap_or_default()
    }

    /// The bytes of the words from `first` up to `last`.
    pub(super) fn span(&self, first: usize, last: usize) -> (usize, usize) {
        let start = self.words.get(first).map_or(self.source.len(), |word| word.start);
        let end = self.words.get(last.saturating_sub(1)).map_or(start, |word| word.end);
        (start, end.max(start))
    }

    pub(super) fn sentence_of(&self, word: usize) -> usize {
        self.words.get(word).map_or(0, |word| word.sentence as usize)
    }

    pub(super) fn sentence(&self, index: usize) -> Sentence {
        let none = Sentence { first: 0, last: 0, is_item: false };
        self.sentences.get(index).copied().unwrap_or(none)
    }

    /// What stands between a word and the one before it.
    pub(super) fn between(&self, word: usize) -> &'a str {
        let start = word.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |word| word.end);
        let end = self.words.get(word).map_or(self.source.len(), |word| word.start);
        self.source.get(start..end).unwrap_or_default()
    }
}

fn is_bullet(before: &str) -> bool {
    let before = before.trim();
    !before.is_empty() && before.chars().all(|c| matches!(c, '-' | '*' | '•' | '–' | '—' | '·' | '>' | '◦' | '▪'))
}

/// "1. " or "2) " at the beginning of a line.
fn is_numbered(rest: &str) -> bool {
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = rest.len() - after.len();
    (1..=2).contains(&digits)
        && after.starts_with(['.', ')'])
        && after.get(1..).and_then(|rest| rest.chars().next()).is_some_and(|c| c == ' ')
}

pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// The bytes of the next word from `at` on.
fn next_word(source: &str, at: usize) -> Option<(usize, usize)> {
    let rest = source.get(at..)?;
    let offset = rest.find(char::is_alphanumeric)?;
    let start = at + offset;
    let mut end = start;
    let mut characters = source.get(start..)?.chars().peekable();
    let mut last = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let inside = character.is_alphanumeric()
            // Marks that combine with the letter before, as in names typed on some keyboards.
            || matches!(character, '\u{300}'..='\u{36f}')
            || is_apostrophe(character) && last.is_alphabetic() && next.is_alphabetic()
            || matches!(character, ':' | '.') && last.is_ascii_digit() && next.is_ascii_digit()
            || character == '.' && matches!(last, 'a' | 'p' | 'A' | 'P') && matches!(next, 'm' | 'M') && is_half_day(source, end);
        if !inside {
            break;
        }
        end += character.len_utf8();
        last = character;
    }
    Some((start, end))
}

/// Whether the point at this byte stands inside "a.m." or "p.m.".
fn is_half_day(source: &str, point: usize) -> bool {
    let before = source.get(..point).and_then(|text| text.chars().rev().nth(1)).unwrap_or(' ');
    let after = source.get(point..).and_then(|text| text.chars().nth(2)).unwrap_or(' ');
    !before.is_alphabetic() && !after.is_alphanumeric()
}

fn shape(written: &str) -> Shape {
    let mut letters = 0;
    let mut capitals = 0;
    let mut first = false;
    for (index, character) in written.chars().enumerate() {
        if index == 0 {
            if character.is_numeric() {
                return Shape::Number;
            }
            first = character.is_uppercase();
        }
        letters += usize::from(character.is_alphabetic());
        capitals += usize::from(character.is_uppercase());
    }
    match (first, capitals) {
        (true, 2..) if capitals == letters => Shape::Capitals,
        (true, _) => Shape::Capitalised,
        _ => Shape::Lower,
    }
}

/// Lower case, straight apostrophes, British endings.
pub(super) fn fold(written: &str, into: &mut String) {
    into.clear();
    for character in written.chars() {
        if is_apostrophe(character) {
            into.push('\'');
        } else if character.is_ascii() {
            into.push(character.to_ascii_lowercase());
        } else {
            into.extend(character.to_lowercase());
        }
        // A word of a thousand letters is none, and is not worth a thousand comparisons.
        if into.len() > 40 {
            break;
        }
    }
    if into.len() > 5 {
        for (american, british) in AMERICAN {
            if into.ends_with(american) {
                let stem = into.len() - american.len();
                into.truncate(stem);
                into.push_str(british);
                break;
            }
        }
    }
}

const AMERICAN: [(&str, &str); 9] = [
    ("ize", "ise"),
    ("izes", "ises"),
    ("ized", "ised"),
    ("izing", "ising"),
    ("ization", "isation"),
    ("yze", "yse"),
    ("celed", "celled"),
    ("celing", "celling"),
    ("veling", "velling"),
];

/// The two words of a contraction, or the one of any other word, without a possessive ending.
fn open(folded: &str) -> (&str, Option<&str>) {
    if let Some((head, tail)) = folded.split_once('\'') {
        return match tail {
            "m" => (head, Some("am")),
            "re" => (head, Some("are")),
            "ve" => (head, Some("have")),
            "ll" => (head, Some("will")),
            "d" => (head, Some("would")),
            "t" => match head {
                "can" => ("can", Some("not")),
                "won" => ("will", Some("not")),
                "shan" => ("shall", Some("not")),
                _ => (head.strip_suffix('n').unwrap_or(head), Some("not")),
            },
            "s" if head == "let" => (head, Some("us")),
            "s" if IS.contains(&head) => (head, Some("is")),
            "s" => (head, None),
            "clock" => ("oclock", None),
            _ => (folded, None),
        };
    }
    match folded {
        "cannot" | "cant" => ("can", Some("not")),
        "im" => ("i", Some("am")),
        "ive" => ("i", Some("have")),
        "dont" => ("do", Some("not")),
        "didnt" => ("did", Some("not")),
        "doesnt" => ("does", Some("not")),
        "wont" => ("will", Some("not")),
        "couldnt" => ("could", Some("not")),
        "wouldnt" => ("would", Some("not")),
        "isnt" => ("is", Some("not")),
        "wasnt" => ("was", Some("not")),
        "arent" => ("are", Some("not")),
        "havent" => ("have", Some("not")),
        "hasnt" => ("has", Some("not")),
        "youre" => ("you", Some("are")),
        "theyre" => ("they", Some("are")),
        "thats" => ("that", Some("is")),
        "p.m" => ("pm", None),
        "a.m" => ("am", None),
        _ => (folded, None),
    }
}

/// Words after which "'s" is "is" or "has"; after others it marks what belongs to somebody.
const IS: [&str; 14] = [
    "it",
    "he",
    "she",
    "that",
    "there",
    "here",
    "what",
    "where",
    "who",
    "how",
    "something",
    "everything",
    "nothing",
    "stuff",
];
