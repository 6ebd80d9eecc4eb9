//! What kind of character one is, as far as the letters of western Europe go.

/// Letters and digits, with the marks that combine with them. Beyond ASCII, all that is no punctuation or picture.
pub(crate) const fn is_letter(character: char) -> bool {
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

pub(super) const fn is_upper(character: char) -> bool {
    matches!(character, 'A'..='Z' | 'À'..='Þ')
}

/// The small letter.
pub(super) fn lower(character: char) -> char {
    if is_upper(character) { char::from_u32(character as u32 + 32).unwrap_or(character) } else { character }
}

/// The word with a capital at the beginning.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

pub(crate) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// A dash, a typographic quotation mark, an ellipsis or another mark of that part of Unicode.
pub(super) const fn is_typographic(character: char) -> bool {
    matches!(character, '\u{2000}'..='\u{2fff}')
}
