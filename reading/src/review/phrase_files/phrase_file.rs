//! A file of phrases: a phrase a line, and under it the lines that show it at work.

use super::super::notation::WrittenPhrase;
use super::file_error::FileError;

/// A phrase and its examples.
#[derive(Clone, Debug)]
pub(crate) struct PhraseEntry<'a> {
    pub(crate) line: usize,
    /// As it is written.
    pub(crate) text: &'a str,
    pub(crate) phrase: WrittenPhrase<'a>,
    pub(crate) examples: Vec<Example>,
}

/// A text beside a phrase.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) line: usize,
    /// Whether the text has the meaning of the file.
    pub(crate) has_meaning: bool,
    pub(crate) text: String,
}

/// Reads a file of phrases.
///
/// # Errors
/// At the first line that is wrong.
pub(super) fn read<'a>(file: &str, content: &'a str) -> Result<Vec<PhraseEntry<'a>>, FileError> {
    let mut entries: Vec<PhraseEntry> = Vec::new();
    for (number, written) in (1..).zip(content.lines()) {
        let error = |message: String| FileError::new(file, number, message);
        let text = written.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if !written.starts_with(char::is_whitespace) {
            let phrase = WrittenPhrase::parse(text).map_err(error)?;
            if let Some(same) = entries.iter().find(|entry| entry.phrase == phrase) {
                return Err(error(format!("the phrase is there already, in line {}", same.line)));
            }
            entries.push(PhraseEntry { line: number, text, phrase, examples: Vec::new() });
            continue;
        }
        let (has_meaning, rest) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) => (false, rest),
            (None, None) => {
                return Err(error("an indented line is an example, and begins with `+` or `-`".to_owned()));
            }
        };
        let Some(entry) = entries.last_mut() else {
            return Err(error("an example belongs under its phrase".to_owned()));
        };
        if rest.trim().is_empty() {
            return Err(error("the example is empty".to_owned()));
        }
        entry.examples.push(Example { line: number, has_meaning, text: rest.trim().replace("\\n", "\n") });
    }
    if let Some(guard) = entries.first()
        && entries.iter().all(|entry| entry.phrase.is_guard)
    {
        return Err(FileError::new(file, guard.line, "there is nothing to guard: every phrase of the file is a guard"));
    }
    if entries.is_empty() {
        return Err(FileError::new(file, 1, "there is no phrase in the file"));
    }
    Ok(entries)
}
