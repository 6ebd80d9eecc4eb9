//! What is wrong with a data file, and where.

use std::fmt;

/// What is wrong with a data file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileError {
    /// Its path, from the folder of the crate.
    pub(crate) file: String,
    /// Counted from one.
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl FileError {
    pub(super) fn new(file: &str, line: usize, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}
