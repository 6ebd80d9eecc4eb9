//! A text as numbers, words and marks, with where each stands.

use super::vocabulary;

/// The most bytes of a text that are read. An invitation that was pasted whole has its date before.
const LONGEST: usize = 1000;

/// Words that sound like numbers.
const SOUNDS: [(&str, u16); 4] = [("won", 1), ("to too", 2), ("for fore", 4), ("ate", 8)];

/// What is held on a day.
pub(super) const HELD: &str =
    "interview interviews call meeting assessment round session slot appointment zoom chat screening one";

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number with so many digits; with none if it was written out.
    Number(u16, usize),
    /// A number of more than four digits. It may still be a date such as 20261203.
    LongNumber,
    /// The third, 3rd.
    Ordinal(u16),
    /// 0 for Sunday.
    Weekday(usize),
    /// 1 for January.
    Month(u16),
    Word,
    Mark(char),
}

/// A number, a word or a mark.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// In bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Nothing stands between it and the token before.
    pub(super) glued: bool,
    pub(super) kind: Kind,
    /// In lower case, without apostrophes.
    pub(super) word: String,
    /// Begins with a capital letter.
    pub(super) capital: bool,
}

/// The tokens of a text.
#[derive(Debug)]
pub(super) struct Tokens {
    pub(super) list: Vec<Token>,
    /// Days may be shortened as in German.
    pub(super) is_german: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Digit,
    Letter,
    Apostrophe,
    Mark,
    Space,
}

const fn class(character: char) -> Class {
    match character {
        '0'..='9' => Class::Digit,
        // A letter of another alphabet, or a fraction, makes a word that nobody knows, and is said.
        'a'..='z'
        | 'A'..='Z'
        | '²'
        | '³'
        | '¹'
        | '¼'..='¾'
        | '\u{c0}'..='\u{24f}'
        | '\u{370}'..='\u{1fff}'
        | '\u{3000}'.. => Class::Letter,
        '\'' | '’' => Class::Apostrophe,
        ' ' | '\u{a0}' | '\u{202f}' | '\t' | '\r' => Class::Space,
        // Any letter of another alphabet; what else is there makes a word that nobody knows, and is said.
        _ => Class::Mark,
    }
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let mut tokens: Vec<Token> = Vec::new();
        let mut last = Class::Space;
        for (start, character) in text.char_indices().take_while(|(start, _)| *start < LONGEST) {
            let class = class(character);
            let end = start + character.len_utf8();
            match (class, tokens.last_mut()) {
                (Class::Space, _) => {}
                // "o'clock" is one word, "'26" is not.
                (Class::Apostrophe, Some(token)) if last == Class::Letter => {
                    token.end = end;
                    continue;
                }
                (Class::Digit | Class::Letter, Some(token)) if last == class => {
                    token.word.push(character.to_ascii_lowercase());
                    token.end = end;
                }
                _ => tokens.push(Token {
                    start,
                    end,
                    glued: last != Class::Space && start > 0,
                    kind: Kind::Mark(character),
                    word: character.to_ascii_lowercase().into(),
                    capital: character.is_ascii_uppercase(),
                }),
            }
            last = if class == Class::Apostrophe { Class::Mark } else { class };
        }
        for token in &mut tokens {
            token.kind = kind(token);
        }
        let mut tokens = Self { list: joined(tokens), is_german: false };
        tokens.is_german = tokens.looks_german();
        tokens.name_possessives();
        tokens.hear_numbers();
        tokens
    }

    /// What is dictated is written as it sounds: "at ate thirty", "at to oclock".
    fn hear_numbers(&mut self) {
        for at in 0..self.list.len() {
            let Some((_, number)) = SOUNDS.iter().find(|(sounds, _)| self.is(at, sounds)) else { continue };
            let is_hour =
                self.is(at + 1, "oclock thirty fifteen") || self.number(at + 1).is_none() && self.is(at, "ate won");
            if is_hour
                && (self.is(at.wrapping_sub(1), "at") || self.is(at + 1, "oclock"))
                && let Some(token) = self.list.get_mut(at)
            {
                token.kind = Kind::Number(*number, 0);
            }
        }
    }

    /// "Friday's interview" and "Friday's 2pm" are on Friday; "Mondays" alone are many.
    fn name_possessives(&mut self) {
        for at in 0..self.list.len() {
            let day = self.word(at).strip_suffix('s').map(vocabulary::kind);
            let Some(day @ Kind::Weekday(_)) = day.filter(|_| self.kind(at) == Some(Kind::Word)) else { continue };
            let timed = self.digits(at + 1) > 0 && (self.is(at + 2, "am pm oclock") || self.mark(at + 2) == ':');
            // "Mondays 3pm" are many, "Thursdays 2pm call" is one.
            let written = self.get(at).is_some_and(|token| token.end - token.start > token.word.len());
            let timed = timed && (written || (at + 3..at + 6).any(|at| self.is(at, HELD)));
            if (timed || self.is(at + 1, HELD))
                && let Some(token) = self.list.get_mut(at)
            {
                token.kind = day;
            }
        }
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        self.list.get(at)
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.get(at).map(|token| token.kind)
    }

    /// The word, also where it is a day's or a month's name; empty for everything else.
    pub(super) fn word(&self, at: usize) -> &str {
        match self.get(at) {
            Some(token) if !matches!(token.kind, Kind::Mark(_)) => &token.word,
            _ => "",
        }
    }

    /// Whether it is one of these words, a space between them.
    pub(super) fn is(&self, at: usize, words: &str) -> bool {
        let word = self.word(at);
        !word.is_empty() && words.split(' ').any(|each| each == word)
    }

    /// A space if it is no mark.
    pub(super) fn mark(&self, at: usize) -> char {
        match self.kind(at) {
            Some(Kind::Mark(mark)) => mark,
            _ => ' ',
        }
    }

    pub(super) fn number(&self, at: usize) -> Option<u16> {
        match self.kind(at) {
            Some(Kind::Number(value, _)) => Some(value),
            _ => None,
        }
    }

    /// How many digits the number has; none if it is written out or no number.
    pub(super) fn digits(&self, at: usize) -> usize {
        match self.kind(at) {
            Some(Kind::Number(_, digits)) => digits,
            _ => 0,
        }
    }

    pub(super) fn glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.glued)
    }
}

fn kind(token: &Token) -> Kind {
    let word = token.word.as_str();
    match word.as_bytes() {
        [b'0'..=b'9', ..] => match word.parse() {
            Ok(value) if word.len() < 5 => Kind::Number(value, word.len()),
            _ => Kind::LongNumber,
        },
        _ if matches!(token.kind, Kind::Mark(mark) if class(mark) != Class::Letter) => token.kind,
        _ => vocabulary::kind(word),
    }
}

/// "Twenty-five", "twenty-first" and "3rd" as one token each.
fn joined(tokens: Vec<Token>) -> Vec<Token> {
    let mut joined: Vec<Token> = Vec::new();
    let mut hyphen = None;
    for token in tokens {
        let before = joined.last().map(|last| last.kind);
        let tens = if let Some(Kind::Number(tens @ (20 | 30 | 40 | 50), 0)) = before { Some(tens) } else { None };
        let kind = match (tens, token.kind, before) {
            (Some(_), Kind::Mark('-'), _) if hyphen.is_none() => {
                hyphen = Some(token);
                continue;
            }
            (Some(tens), Kind::Number(ones @ 1..=9, 0), _) => Some(Kind::Number(tens + ones, 0)),
            (Some(tens @ (20 | 30)), Kind::Ordinal(ones @ 1..=9), _) => Some(Kind::Ordinal(tens + ones)),
            (_, Kind::Word, Some(Kind::Number(day @ 1..=31, 1 | 2)))
                if matches!(token.word.as_str(), "st" | "nd" | "rd" | "th") =>
            {
                Some(Kind::Ordinal(day))
            }
            _ => None,
        };
        if let (Some(kind), Some(last)) = (kind, joined.last_mut()) {
            (last.kind, last.end) = (kind, token.end);
            hyphen = None;
        } else {
            joined.extend(hyphen.take());
            joined.push(token);
        }
    }
    joined.extend(hyphen);
    joined
}
