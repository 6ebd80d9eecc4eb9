//! Phrases, and where they occur in a text.

mod phrase;
mod phrase_book;
mod phrase_match;

#[cfg(test)]
pub(super) use phrase::Phrase;
pub(super) use phrase_book::PhraseBook;
pub(super) use phrase_match::PhraseMatch;
