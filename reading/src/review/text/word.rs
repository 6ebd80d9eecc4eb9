//! A word of a text.

use super::super::class::{Class, Classes};
use super::super::vocabulary::WordId;

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Word {
    /// Where it begins, in bytes.
    pub(in super::super) start: usize,
    /// Where it ends, in bytes.
    pub(in super::super) end: usize,
    /// None where no phrase knows it.
    pub(in super::super) id: Option<WordId>,
    /// Its plain form; the word itself, where it has no other.
    pub(in super::super) plain: Option<WordId>,
    /// The classes that it belongs to, in either form.
    pub(in super::super) classes: Classes,
    /// The sentence it belongs to.
    pub(in super::super) sentence: usize,
    pub(in super::super) shape: Shape,
}

impl Word {
    pub(in super::super) const fn is(&self, class: Class) -> bool {
        self.classes.contains(class)
    }
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Shape {
    /// Begins with a digit.
    Number,
    /// No capital at the beginning.
    Lower,
    /// Begins with a capital.
    Capitalised,
    /// Two letters or more, all of them capitals.
    Capitals,
}
