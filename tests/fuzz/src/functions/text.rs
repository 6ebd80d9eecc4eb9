//! Texts that are shown, and places in them.

use super::holds;

/// Whether a sentence of ours can be shown: there, on one line, and with nothing in it that hides or turns text around.
pub(super) fn is_sentence(says: &str) -> Result<(), String> {
    holds(!says.trim().is_empty(), || "a sentence is empty".to_owned())?;
    let hides = |character: char| character.is_control() || words::is_hidden(character);
    holds(!says.contains(hides), || format!("something in it hides or turns text around: {says:?}"))
}

/// Whether a range in UTF-16 units lies in the text, holds something, and tears no character.
pub(super) fn is_range(text: &str, start: usize, end: usize) -> Result<(), String> {
    holds(start < end, || format!("{start}..{end} is no range"))?;
    for place in [start, end] {
        is_place(text, place)?;
    }
    Ok(())
}

/// Whether a place in UTF-16 units lies in the text, between two characters.
pub(super) fn is_place(text: &str, place: usize) -> Result<(), String> {
    let mut units = 0;
    for character in text.chars() {
        if units >= place {
            break;
        }
        units += character.len_utf16();
    }
    holds(units == place, || format!("{place} is no border of a character of {text:?}"))
}
