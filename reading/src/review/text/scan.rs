//! Where a word ends, and how it is written.

use super::super::letters::{is_apostrophe, is_letter, is_upper};
use super::word::Shape;

/// The length in bytes and the shape of the word at the beginning of a text, which begins with a letter or digit.
///
/// Apostrophes within a word belong to it, and so do points and colons within a number: "can't", "10:30", "3.12.2026".
pub(super) fn scan_word(text: &str) -> (usize, Shape) {
    let mut characters = text.chars().peekable();
    let Some(first) = characters.next() else { return (0, Shape::Lower) };
    let (mut end, mut last) = (first.len_utf8(), first);
    let (mut letters, mut capitals) = (1, usize::from(is_upper(first)));
    while let Some(&next) = characters.peek() {
        let mut ahead = characters.clone();
        ahead.next();
        let after = ahead.peek().copied().unwrap_or(' ');
        let joins_letters = is_apostrophe(next) && !last.is_ascii_digit() && is_letter(after);
        let joins_digits = matches!(next, ':' | '.') && last.is_ascii_digit() && after.is_ascii_digit();
        if joins_letters {
            // It is neither small nor a capital, and keeps neither from being counted.
            letters += 1;
            capitals += 1;
        }
        if joins_letters || joins_digits {
            end += next.len_utf8();
            characters.next();
        } else if !is_letter(next) {
            break;
        }
        let Some(letter) = characters.next() else { break };
        letters += 1;
        capitals += usize::from(is_upper(letter));
        end += letter.len_utf8();
        last = letter;
    }
    let shape = if first.is_ascii_digit() {
        Shape::Number
    } else if !is_upper(first) {
        Shape::Lower
    } else if letters > 1 && capitals == letters {
        Shape::Capitals
    } else {
        Shape::Capitalised
    };
    (end, shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_told_from_what_follows_it() {
        for (text, word, shape) in [
            ("can't come", "can't", Shape::Lower),
            ("I’M here", "I’M", Shape::Capitals),
            ("Ada, hello", "Ada", Shape::Capitalised),
            ("A week", "A", Shape::Capitalised),
            ("10:30, please", "10:30", Shape::Number),
            ("3.12.2026.", "3.12.2026", Shape::Number),
            ("QA-lead", "QA", Shape::Capitals),
            ("dogs' home", "dogs", Shape::Lower),
        ] {
            let (length, found) = scan_word(text);
            assert_eq!((&text[..length], found), (word, shape));
        }
    }
}
