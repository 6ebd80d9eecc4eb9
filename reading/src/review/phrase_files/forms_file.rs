//! A file of forms: `plain: form form`, a line each.

use super::super::notation::check_word;
use super::file_error::FileError;

/// A plain form, and other forms of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Forms<'a> {
    pub(crate) plain: &'a str,
    pub(crate) others: Vec<&'a str>,
}

/// Reads a file of forms.
///
/// # Errors
/// At the first line that is wrong.
pub(super) fn read<'a>(file: &str, content: &'a str) -> Result<Vec<Forms<'a>>, FileError> {
    let mut all: Vec<Forms> = Vec::new();
    for (number, line) in (1..).zip(content.lines()) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let error = |message: String| FileError::new(file, number, message);
        let Some((plain, others)) = line.split_once(':') else {
            return Err(error("a line is a plain form, a colon and its other forms".to_owned()));
        };
        let (plain, others) = (plain.trim(), others.split_whitespace().collect::<Vec<_>>());
        for word in plain.split_whitespace().chain(others.iter().copied()) {
            check_word(word).map_err(error)?;
        }
        if plain.is_empty() || others.is_empty() {
            return Err(error("a line is a plain form, a colon and its other forms".to_owned()));
        }
        for form in &others {
            if all.iter().any(|forms| forms.others.contains(form)) {
                return Err(error(format!("`{form}` is a form of another word already")));
            }
        }
        all.push(Forms { plain, others });
    }
    Ok(all)
}
