//! Takes a text apart into words and sentences.

use super::super::class::{Class, Classes};
use super::super::fold::fold;
use super::super::letters::is_letter;
use super::super::vocabulary::Vocabulary;
use super::gap::Gap;
use super::scan::scan_word;
use super::sentence::Sentence;
use super::word::{Shape, Word};

/// The words and sentences of a text. A line break inside a sentence is no more than a space.
pub(super) fn split(source: &str, vocabulary: &Vocabulary) -> (Vec<Word>, Vec<Sentence>) {
    let (mut words, mut sentences): (Vec<Word>, Vec<Sentence>) = (Vec::new(), Vec::new());
    // The first word of the line, for short lines that end by themselves.
    let mut line = 0;
    let mut gap = Gap::default();
    let mut at = 0;
    while let Some(rest) = source.get(at..)
        && let Some(character) = rest.chars().next()
    {
        if !is_letter(character) {
            gap.pass(character);
            at += character.len_utf8();
            continue;
        }
        let (length, shape) = scan_word(rest);
        let (start, end) = (at, at + length);
        at = end;
        if begins_sentence(words.last(), &gap, words.len() - line, shape, rest) {
            let is_item = gap.bullet || gap.is_item(rest);
            sentences.push(Sentence { first: words.len(), last: words.len(), is_item });
        }
        if gap.lines > 0 {
            line = words.len();
        }
        gap = Gap::default();
        let written = source.get(start..end).unwrap_or_default();
        let folded = fold(written);
        let known = vocabulary.look_up(&folded);
        let mut classes = known.classes;
        let after = source.get(end..).unwrap_or_default();
        if shape == Shape::Number {
            classes = classes.with(Class::Number);
            if is_sum(source.get(..start).unwrap_or_default(), &folded, after) {
                classes = classes.with(Class::Sum);
            }
        }
        // "If not, I am free" denies nothing.
        if after.starts_with(',') {
            classes = classes.without(Classes::of(&[Class::Not]));
        }
        let sentence = sentences.len().saturating_sub(1);
        words.push(Word { start, end, id: known.id, plain: known.plain, classes, sentence, shape });
        if let Some(sentence) = sentences.last_mut() {
            sentence.last = words.len();
        }
    }
    (words, sentences)
}

/// Whether a new sentence begins after a gap; `in_line` is how many words the line has before it.
fn begins_sentence(before: Option<&Word>, gap: &Gap, in_line: usize, shape: Shape, rest: &str) -> bool {
    let Some(before) = before else { return true };
    if gap.lines > 1 || gap.lines > 0 && (gap.bullet || gap.is_item(rest)) || gap.ends {
        return true;
    }
    if gap.stop {
        // "Ms. Lee", "at 10 a.m. on Friday".
        let short = before.end - before.start < 2 && before.shape != Shape::Number;
        return !(before.is(Class::Title) || short && shape == Shape::Lower);
    }
    // A short line ends by itself where the next begins with a capital, but "the Data\nAnalyst" goes on.
    let most = if gap.mark == ' ' { 4 } else { 5 };
    gap.lines > 0 && (gap.mark == ':' || shape != Shape::Lower && in_line <= most)
}

/// Whether a number is one of money or per cent: "45k", "£300", "48,000", "10%".
fn is_sum(before: &str, folded: &str, after: &str) -> bool {
    let mut after = after.chars();
    let next = after.next();
    folded.ends_with('k')
        || before.ends_with(is_money)
        || next.is_some_and(is_money)
        || next == Some(',') && after.next().is_some_and(|digit| digit.is_ascii_digit())
}

fn is_money(character: char) -> bool {
    matches!(character, '$' | '£' | '€' | '%')
}
