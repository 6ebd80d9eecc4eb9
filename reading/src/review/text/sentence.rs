//! A sentence of a text.

/// A sentence, or what stands for one: a line of a list, a greeting, a signature.
#[derive(Clone, Copy, Debug, Default)]
pub(in super::super) struct Sentence {
    /// Its first word.
    pub(in super::super) first: usize,
    /// One past its last word.
    pub(in super::super) last: usize,
    /// Whether it is an item of a list.
    pub(in super::super) is_item: bool,
}
