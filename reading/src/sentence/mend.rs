//! Makes the words of a clause fit to stand in a letter: spelling, capitals, apostrophes.

use super::tokens::fold_plain;

/// What is typed in haste, and how it is written: how it is written, a colon, and what is typed, a line each.
const MENDED: &str = include_str!("../../phrases/sentence/mended.txt");

/// Verbs that ask, or that need to be told whose they are.
const NO_BEGINNING: [&str; 24] = [
    "is", "are", "be", "were", "will", "would", "could", "can", "couldnt", "wont", "isnt", "arent", "wasnt", "dont",
    "didnt", "doesnt", "hasnt", "has", "do", "does", "must", "get", "let", "keep",
];

/// What has to stand before a clause so that it has a subject: nothing where it has one. None where it cannot be told.
pub(super) fn subject_of(first: &str, is_own: bool, is_verb: bool) -> Option<&'static str> {
    let folded = fold_plain(first);
    match folded.as_str() {
        "i" | "im" | "ive" | "my" | "we" | "weve" | "our" | "the" | "there" | "theres" | "a" | "an" | "no"
        | "nobody" | "both" | "all" => Some(""),
        "been" => Some("I have "),
        "am" | "was" | "cant" | "cannot" | "need" => Some("I "),
        _ if is_own => Some("my "),
        other if is_verb && !other.ends_with("ing") && !other.ends_with('s') && !NO_BEGINNING.contains(&other) => {
            Some("I ")
        }
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
    let typed = fold_plain(word);
    let lines = MENDED.lines().filter_map(|line| line.split_once(": "));
    let known = lines.into_iter().find(|(_, all)| all.split(' ').any(|one| one == typed));
    match known {
        Some((written, _)) => written.to_owned(),
        // "We've" and "I'll" have their apostrophes; only the "I" may be small.
        None if word.starts_with("i'") || word.starts_with("i’") => format!("I{}", word.get(1..).unwrap_or_default()),
        None if lower && !word.starts_with("I'") && !word.starts_with("I’") => word.to_ascii_lowercase(),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_typed_in_haste_are_written_out() {
        let written = |clause: &str| mended("", &clause.split(' ').collect::<Vec<_>>());
        assert_eq!(written("ive got covid n cant travel on thurs"), "I've got covid and can't travel on Thursday");
        assert_eq!(written("My Dad is in Leeds"), "my Dad is in Leeds");
        assert_eq!(written("MY CAR BROKE DOWN"), "my car broke down");
        assert_eq!(written("i'll be with my gran"), "I'll be with my gran");
    }

    #[test]
    fn a_clause_gets_its_subject() {
        assert_eq!(subject_of("slept", false, true), Some("I "));
        assert_eq!(subject_of("been", false, true), Some("I have "));
        assert_eq!(subject_of("kid", true, false), Some("my "));
        assert_eq!(subject_of("My", false, false), Some(""));
        for doubtful in ["is", "could", "flight", "working"] {
            assert_eq!(subject_of(doubtful, false, true).filter(|_| doubtful != "flight"), None, "{doubtful}");
        }
    }
}
