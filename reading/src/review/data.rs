//! What the data files in `phrases/` hold, as the build script wrote it down.

use super::class::Class;
use super::meaning::Meaning;

/// The lines of forms: a plain form, and the others of the same word.
pub(crate) fn forms(lines: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    lines.lines().filter_map(|line| line.split_once(':'))
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));
