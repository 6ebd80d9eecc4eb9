//! A sentence made of a clause, or of what somebody typed.

/// With a capital first. Letters with accents are left as they are: the tables of Unicode's capitals would be a twentieth of
/// the page.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// With a capital first, and ended like a sentence.
pub(super) fn sentence(line: &str) -> String {
    let line = capitalised(line);
    if line.ends_with(['.', '!', '?', '…']) { line } else { line + "." }
}
