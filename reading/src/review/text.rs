//! A text as the checks see it: words with their places, folded so that one spelling stands for all.
//!
//! Letters are lower-cased, apostrophes dropped with what only shortens a verb ("I'm" is "i", "can't" is "cant"), and
//! American endings read as British ones. A line break inside a sentence is no more than a space.

use super::lexicon::{Lexicon, Senses};
use super::vocabulary::Class;

/// A word of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends, in bytes.
    pub(super) end: usize,
    /// Its number in the vocabulary.
    pub(super) id: u16,
    /// That of its plain form; its own, where it has none.
    pub(super) stem: u16,
    /// The classes that it belongs to, in either form.
    pub(super) classes: u64,
    /// The sentence it belongs to.
    pub(super) sentence: usize,
    pub(super) shape: Shape,
}

impl Word {
    pub(super) const fn is(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Begins with a digit.
    Number,
    /// No capital at the beginning.
    Lower,
    /// Begins with a capital.
    Capitalised,
    /// Two letters or more, all of them capitals.
    Capitals,
}

/// A sentence, or what stands for one: a line of a list, a greeting, a signature.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sentence {
    /// Its first word.
    pub(super) first: usize,
    /// One past its last word.
    pub(super) last: usize,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
    /// What is said in it.
    pub(super) senses: Senses,
}

/// A text, taken apart once for all checks.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) source: &'a str,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<Sentence>,
}

impl<'a> Text<'a> {
    pub(super) fn read(source: &'a str, lexicon: &Lexicon) -> Self {
        let mut text = Self { source, words: Vec::new(), sentences: Vec::new() };
        let mut folded = String::new();
        // How far the line has come, for short lines that end by themselves.
        let mut line = 0;
        let mut characters = source.char_indices().peekable();
        let mut gap = Gap::default();
        while let Some((start, mut character)) = characters.next() {
            if !is_letter(character) {
                gap.pass(character);
                continue;
            }
            folded.clear();
            let mut shape = if character.is_ascii_digit() { Shape::Number } else { Shape::Lower };
            let mut letters = 0;
            let mut capitals = 0;
            let mut end;
            loop {
                end = start + folded_len(source, start, characters.peek());
                letters += 1;
                if is_upper(character) {
                    capitals += 1;
                    if letters == 1 {
                        shape = Shape::Capitalised;
                    }
                }
                // A word of a thousand letters is none.
                if folded.len() < 40 {
                    folded.push(character.to_ascii_lowercase());
                }
                let mut ahead = characters.clone();
                let Some((_, next)) = ahead.next() else { break };
                let after = ahead.next().map_or(' ', |(_, after)| after);
                let joins = is_apostrophe(next) && !character.is_ascii_digit() && is_letter(after)
                    || matches!(next, ':' | '.') && character.is_ascii_digit() && after.is_ascii_digit();
                if joins {
                    folded.push(if is_apostrophe(next) { '\'' } else { next });
                    characters = ahead;
                    character = after;
                    if is_apostrophe(next) {
                        letters += 1;
                        capitals += 1;
                    }
                } else if is_letter(next) {
                    characters.next();
                    character = next;
                } else {
                    break;
                }
            }
            if capitals == letters && letters > 1 && shape == Shape::Capitalised {
                shape = Shape::Capitals;
            }
            let rest = source.get(start..).unwrap_or_default();
            if text.breaks(&gap, line, shape, rest) {
                let first = text.words.len();
                text.sentences.push(Sentence {
                    first,
                    last: first,
                    is_item: gap.bullet || gap.is_item(rest),
                    senses: 0,
                });
            }
            if gap.lines > 0 {
                line = text.words.len();
            }
            gap = Gap::default();
            fold(&mut folded);
            let (id, stem, mut classes) = lexicon.look_up(&folded);
            if shape == Shape::Number {
                classes |= Class::Number.bit();
                // "45k", "£300", "48,000", "10%"
                let before = source.get(..start).unwrap_or_default();
                let mut after = source.get(end..).unwrap_or_default().chars();
                if folded.ends_with('k')
                    || before.ends_with(is_money)
                    || after.next().is_some_and(|mark| {
                        is_money(mark) || mark == ',' && after.next().is_some_and(|next| next.is_ascii_digit())
                    })
                {
                    classes |= Class::Sum.bit();
                }
            }
            // "If not, I am free" denies nothing.
            if characters.peek().is_some_and(|&(_, next)| next == ',') {
                classes &= !Class::Not.bit();
            }
            let sentence = text.sentences.len().saturating_sub(1);
            text.words.push(Word { start, end, id, stem, classes, sentence, shape });
            if let Some(sentence) = text.sentences.last_mut() {
                sentence.last = text.words.len();
            }
        }
        text
    }

    /// Whether a new sentence begins after what stands between two words.
    fn breaks(&self, gap: &Gap, line: usize, shape: Shape, rest: &str) -> bool {
        let Some(before) = self.words.last() else { return true };
        if gap.lines > 1 || gap.lines > 0 && (gap.bullet || gap.is_item(rest)) || gap.ends {
            return true;
        }
        if gap.stop {
            // "Ms. Lee", "at 10 a.m. on Friday".
            let short = before.end - before.start < 2 && before.shape != Shape::Number;
            return !(before.is(Class::Title) || short && shape == Shape::Lower);
        }
        // A short line ends by itself where the next begins with a capital, but "the Data\nAnalyst" goes on.
        let short = self.words.len() - line;
        gap.lines > 0 && (gap.mark == ':' || shape != Shape::Lower && short <= if gap.mark == ' ' { 4 } else { 5 })
    }

    /// The words from `first` up to `last`, as they are written.
    #[inline(never)]
    pub(super) fn slice(&self, first: usize, last: usize) -> &'a str {
        let (start, end) = self.span(first, last);
        self.source.get(start..end).unwrap_or_default()
    }

    /// The bytes of the words from `first` up to `last`.
    #[inline(never)]
    pub(super) fn span(&self, first: usize, last: usize) -> (usize, usize) {
        let start = self.words.get(first).map_or(self.source.len(), |word| word.start);
        let end = self.words.get(last.wrapping_sub(1)).map_or(start, |word| word.end);
        (start, end.max(start))
    }

    #[inline(never)]
    pub(super) fn sentence_of(&self, word: usize) -> usize {
        self.words.get(word).map_or(0, |word| word.sentence)
    }

    #[inline(never)]
    pub(super) fn sentence(&self, index: usize) -> Sentence {
        self.sentences.get(index).copied().unwrap_or_default()
    }

    /// The classes of a word; none where there is no word.
    #[inline(never)]
    pub(super) fn classes(&self, at: usize) -> u64 {
        self.words.get(at).map_or(0, |word| word.classes)
    }

    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.classes(at) & class.bit() != 0
    }

    /// What stands between a word and the one before it.
    #[inline(never)]
    pub(super) fn between(&self, word: usize) -> &'a str {
        let start = self.words.get(word.wrapping_sub(1)).map_or(0, |word| word.end);
        let end = self.words.get(word).map_or(self.source.len(), |word| word.start);
        self.source.get(start..end).unwrap_or_default()
    }

    /// Whether no more than blanks stand between a word and the one before it, in one sentence.
    #[inline(never)]
    pub(super) fn follows(&self, word: usize) -> bool {
        self.words.get(word).is_some() && self.between(word).trim_ascii().is_empty()
    }
}

/// How many bytes a word that began at `start` has, by what comes after it.
fn folded_len(source: &str, start: usize, next: Option<&(usize, char)>) -> usize {
    next.map_or(source.len(), |&(at, _)| at) - start
}

/// What stands between two words.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
struct Gap {
    /// Line breaks.
    lines: usize,
    /// A mark that ends a sentence.
    ends: bool,
    /// A full stop.
    dot: bool,
    /// A full stop with a blank after it.
    stop: bool,
    /// At the beginning of a line.
    bullet: bool,
    /// The last mark; a blank where there is none.
    mark: char,
}

impl Default for Gap {
    fn default() -> Self {
        Self { lines: 0, ends: false, dot: false, stop: false, bullet: false, mark: ' ' }
    }
}

impl Gap {
    fn pass(&mut self, character: char) {
        match character {
            '\n' => {
                self.lines += 1;
                self.stop |= self.dot;
            }
            '!' | '?' | '…' | '。' => self.ends = true,
            '.' => self.dot = true,
            _ if character.is_ascii_whitespace() => self.stop |= self.dot,
            '-' | '*' | '•' | '–' | '—' | '·' | '>' if self.lines > 0 => self.bullet = true,
            _ => self.mark = character,
        }
    }

    /// "1. ", "2) " or "a) " at the beginning of a line.
    fn is_item(&self, rest: &str) -> bool {
        let letter = usize::from(rest.as_bytes().get(1) == Some(&b')'));
        let after = rest.get(letter..).unwrap_or_default().trim_start_matches(digit);
        self.lines > 0 && after.len() < rest.len() && (after.starts_with(". ") || after.starts_with(") "))
    }
}

fn is_money(character: char) -> bool {
    matches!(character, '$' | '£' | '€' | '%')
}

fn digit(character: char) -> bool {
    character.is_ascii_digit()
}

/// Letters and digits, with the marks that combine with them. Beyond ASCII, all that is no punctuation or picture: the
/// tables that know better are larger than all the checks.
#[inline(never)]
pub(super) const fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{7f}' => character.is_ascii_alphanumeric(),
        '\u{d7}'
        | '\u{f7}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{ff00}'..='\u{ff0f}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'.. => false,
        _ => character as u32 >= 0xc0,
    }
}

#[inline(never)]
pub(super) const fn is_upper(character: char) -> bool {
    matches!(character, 'A'..='Z' | 'À'..='Þ')
}

/// The small letter, as far as the letters of western Europe go.
pub(super) fn lower(character: char) -> char {
    if is_upper(character) { char::from_u32(character as u32 + 32).unwrap_or(character) } else { character }
}

pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// Drops apostrophes with the ends of shortened verbs, and reads American endings as British ones.
fn fold(word: &mut String) {
    if let Some((head, tail)) = word.split_once('\'') {
        // "n't" keeps its meaning, "o'clock" its letters; "'s", "'m", "'re", "'ve", "'ll" and "'d" go.
        let keep = tail == "t" || tail.len() > 2;
        let head = head.len();
        if keep {
            word.remove(head);
        } else {
            word.truncate(head);
        }
    }
    let bytes = word.as_bytes();
    if bytes.len() > 5
        && let Some(at) = bytes.windows(2).rposition(|pair| pair == b"iz" || pair == b"yz")
    {
        let tail = word.split_off(at + 2);
        word.pop();
        word.push('s');
        word.push_str(&tail);
    }
}
