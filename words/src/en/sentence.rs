//! A sentence made of a clause, or of what somebody typed.

/// With a capital first.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

/// With a capital first, and ended like a sentence.
pub(super) fn sentence(line: &str) -> String {
    let line = capitalised(line);
    if line.ends_with(['.', '!', '?', '…']) { line } else { line + "." }
}
