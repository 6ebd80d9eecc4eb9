//! The data files in `phrases/`: how they are written, and what can be wrong with them.
//!
//! For the build script, which stops at the first file that is wrong and hands the phrases to the crate without their
//! examples, and for the tests, which run the examples. `docs/adding-a-check.md` describes the format.

mod collection;
mod file_error;
mod forms_file;
// Outside src/: the crate itself reads no files, only its build script and its tests do.
#[path = "../../../data_files.rs"]
mod data_files;
mod phrase_file;
mod sentence_files;
#[cfg(test)]
mod tests;
mod word_list;

pub(super) use collection::{Collection, Known, RawFiles};
#[cfg(test)]
pub(super) use phrase_file::{Example, PhraseEntry};
pub(crate) use sentence_files::{RawSentenceFiles, SentenceFiles};
