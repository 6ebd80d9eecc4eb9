//! A phrase found in a text.

use super::super::meaning::Meaning;

/// A phrase found: its meaning and its words, from the first up to one past the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct PhraseMatch {
    pub(in super::super) meaning: Meaning,
    pub(in super::super) first: usize,
    pub(in super::super) last: usize,
}

impl PhraseMatch {
    /// Whether a word belongs to it.
    pub(in super::super) const fn covers(&self, word: usize) -> bool {
        self.first <= word && word < self.last
    }
}
