//! A text as runs of digits and of letters.

/// The most characters that are read.
const LONGEST: usize = 80;

/// A run of digits, or of letters in lower case, and the mark before it.
pub(super) struct Token {
    pub(super) before: char,
    pub(super) word: String,
}

impl Token {
    /// The number, where it is one of at most four digits.
    pub(super) fn number(&self) -> Option<u16> {
        self.word.parse().ok().filter(|_| self.word.len() < 5)
    }

    pub(super) fn is_half(&self) -> bool {
        matches!(self.word.as_str(), "am" | "pm")
    }

    /// Its place among these names, of which the first three letters are enough.
    pub(super) fn among(&self, names: &[&str]) -> Option<usize> {
        let word = self.word.get(..3)?;
        names.iter().position(|name| name.get(..3).is_some_and(|short| short.eq_ignore_ascii_case(word)))
    }
}

/// The tokens of a text, of which the first 80 characters count.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut last = ' ';
    for character in text.chars().take(LONGEST).map(|character| character.to_ascii_lowercase()) {
        if character.is_ascii_alphanumeric() {
            match tokens.last_mut() {
                Some(token) if last.is_ascii_digit() == character.is_ascii_digit() && last.is_ascii_alphanumeric() => {
                    token.word.push(character);
                }
                _ => tokens.push(Token { before: last, word: character.into() }),
            }
        }
        last = character;
    }
    tokens
}
