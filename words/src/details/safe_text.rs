//! Typed text made harmless: one line, no markup, no hidden characters, no longer than a message can carry.

use super::Field;

/// One clean line, and whether it had to be cut; none where nothing is left. Brackets become round ones, so that neither
/// markup nor a placeholder is left; controls and line breaks become spaces; what reorders or hides text is dropped.
pub(super) fn one_line(field: Field, typed: &str) -> Option<(String, bool)> {
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
    let (used, left) = words.split_at(words.len().min(field.most_words()));
    let mut joined = used.join(" ");
    if field == Field::Phone {
        // A number is no use without its end, and loses nothing without its spaces.
        joined.extend(left.iter().copied());
    }
    let fitting = within(&joined, field.longest());
    let cut = fitting.len() < joined.len() || (field != Field::Phone && !left.is_empty());
    let mut kept = fitting.trim_ascii_end().to_owned();
    if cut {
        kept.push('…');
    }
    if kept.is_empty() { None } else { Some((kept, cut)) }
}

/// As much of the text as fits, cut only where a grapheme certainly ends: never between a letter and its accents, nor inside
/// an emoji of several characters. It may cut a little earlier than a full segmentation would.
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
}
