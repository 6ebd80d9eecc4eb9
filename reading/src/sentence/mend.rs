//! Makes the words of a clause fit to stand in a letter: spelling, capitals, apostrophes.

use super::tokens::fold_plain;

/// What is typed in haste, and how it is written: `typed: written`, a line each.
const MENDED: &str = include_str!("../../phrases/sentence/mended.txt");

/// What has to stand before a clause so that it has a subject: nothing where it has one. None where it cannot be told.
pub(super) fn subject_of(first: &str, is_own: bool, is_verb: bool) -> Option<&'static str> {
    let folded = fold_plain(first);
    match folded.as_str() {
        "i" | "im" | "ive" | "id" | "ill" | "my" | "me" | "we" | "weve" | "our" | "the" | "there" | "theres" | "a" | "an" | "no"
        | "nobody" | "both" | "all" => Some(""),
        "been" => Some("I have "),
        "am" | "was" | "cant" | "cannot" | "need" => Some("I "),
        _ if is_own => Some("my "),
        _ if is_verb && !folded.ends_with("ing") => Some("I "),
        _ => None,
    }
}

/// The words with what stands before them, mended.
pub(super) fn mended(subject: &str, words: &[&str]) -> String {
    let shouts = words.iter().all(|word| !word.contains(|letter: char| letter.is_ascii_lowercase()));
    let mut clause = subject.to_owned();
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            clause.push(' ');
        }
        clause.push_str(&mended_word(word, place == 0 || shouts));
    }
    clause
}

fn mended_word(word: &str, lower: bool) -> String {
    let folded = fold_plain(word);
    let known = MENDED.lines().filter_map(|line| line.split_once(": ")).find(|(typed, _)| typed.split(' ').any(|typed| typed == folded));
    match known {
        Some((_, written)) => written.to_owned(),
        None if lower => word.to_ascii_lowercase(),
        None => word.to_owned(),
    }
}
