//! One spelling for all: what is looked up for a word.

use super::letters::is_apostrophe;

/// The most letters of a word that count.
const LONGEST: usize = 40;

/// Lower-cases a word, drops apostrophes with the ends of shortened verbs ("I'm" is "i", "can't" is "cant"), and reads
/// American endings as British ones.
pub(crate) fn fold(written: &str) -> String {
    // Letters and apostrophes in one form, and no more of them than a word has.
    let mut word = String::new();
    for character in written.chars() {
        if is_apostrophe(character) {
            word.push('\'');
        } else if word.len() < LONGEST {
            word.push(character.to_ascii_lowercase());
        }
    }
    if let Some((head, tail)) = word.split_once('\'') {
        // "n't" keeps its meaning, "o'clock" its letters; "'s", "'m", "'re", "'ve", "'ll" and "'d" go.
        let keeps_tail = tail == "t" || tail.len() > 2;
        word = if keeps_tail { format!("{head}{tail}") } else { head.to_owned() };
    }
    let at = word.rfind("iz").max(word.rfind("yz")).filter(|_| word.len() > 5);
    if let Some(at) = at {
        word.replace_range(at + 1..at + 2, "s");
    }
    word
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn one_spelling_stands_for_all() {
        for (written, folded) in [
            ("I’m", "i"),
            ("CAN'T", "cant"),
            ("o´clock", "oclock"),
            ("company’s", "company"),
            ("apologize", "apologise"),
            ("Organization", "organisation"),
            ("analyze", "analyse"),
            ("size", "size"),
            ("Zoë", "zoë"),
            ("rock'n'roll", "rockn'roll"),
        ] {
            assert_eq!(fold(written), folded);
        }
    }
}
