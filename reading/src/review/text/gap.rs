//! What stands between two words.

/// What stands between two words.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
pub(super) struct Gap {
    /// Line breaks.
    pub(super) lines: usize,
    /// A mark that ends a sentence.
    pub(super) ends: bool,
    /// A full stop.
    dot: bool,
    /// A full stop with a blank after it.
    pub(super) stop: bool,
    /// At the beginning of a line.
    pub(super) bullet: bool,
    /// The last mark; a blank where there is none.
    pub(super) mark: char,
}

impl Default for Gap {
    fn default() -> Self {
        Self { lines: 0, ends: false, dot: false, stop: false, bullet: false, mark: ' ' }
    }
}

impl Gap {
    /// Takes in the next character.
    pub(super) fn pass(&mut self, character: char) {
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

    /// Whether the text after the gap is an item of a list: "1. ", "2) " or "a) " at the beginning of a line.
    pub(super) fn is_item(&self, rest: &str) -> bool {
        let letter = usize::from(rest.as_bytes().get(1) == Some(&b')'));
        let after = rest.get(letter..).unwrap_or_default().trim_start_matches(|c: char| c.is_ascii_digit());
        self.lines > 0 && after.len() < rest.len() && (after.starts_with(". ") || after.starts_with(") "))
    }
}
