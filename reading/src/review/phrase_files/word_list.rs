//! A file of words: the members of a class.

use super::super::notation::check_word;
use super::file_error::FileError;

/// Reads the words of a class; a line may have several.
///
/// # Errors
/// At the first word that is wrong.
pub(super) fn read<'a>(file: &str, content: &'a str) -> Result<Vec<&'a str>, FileError> {
    let mut words = Vec::new();
    for (number, line) in (1..).zip(content.lines()) {
        if line.trim_start().starts_with('#') {
            continue;
        }
        for word in line.split_whitespace() {
            check_word(word).map_err(|message| FileError::new(file, number, message))?;
            if words.contains(&word) {
                return Err(FileError::new(file, number, format!("`{word}` is in the class already")));
            }
            words.push(word);
        }
    }
    if words.is_empty() {
        return Err(FileError::new(file, 1, "there is no word in the file"));
    }
    Ok(words)
}
