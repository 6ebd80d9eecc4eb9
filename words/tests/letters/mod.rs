//! The messages of one situation in many wordings and in both registers, for tests that say what a letter says or leaves out.

use policy::json::Value;
use words::{Register, compose};

/// How many wordings are looked at: each part takes all of its own within them.
const WORDINGS: u32 = 16;

/// The messages of one kind, with their subjects on top; a kind is named as in the JSON. A situation and details are JSON.
pub(crate) fn letters(kind: &str, situation: &str, details: &str) -> Vec<String> {
    let value = |line: &str| -> Value { serde_json::from_str(line).unwrap() };
    let situation = policy::json::situation(&value(situation)).unwrap();
    let mut details = words::json::details(&value(details)).unwrap();
    let mut all = Vec::new();
    for register in [Register::Natural, Register::Formal] {
        for wording in 0..WORDINGS {
            (details.register, details.wording) = (register, wording);
            let message = compose(&situation, &details).into_iter().find(|message| message.kind.id() == kind);
            let message = message.unwrap_or_else(|| panic!("{situation:?} has no {kind}"));
            let subject = message.subject.map(|subject| format!("{subject}\n\n")).unwrap_or_default();
            all.push(subject + &message.body);
        }
    }
    all
}

/// Every wording says one of these, in any case.
#[track_caller]
pub(crate) fn all_say(letters: &[String], one_of: &[&str]) {
    for letter in letters {
        let lower = letter.to_lowercase();
        assert!(one_of.iter().any(|words| lower.contains(words)), "none of {one_of:?} in\n{letter}");
    }
}

/// No wording says any of these, in any case.
#[track_caller]
pub(crate) fn none_says(letters: &[String], words: &[&str]) {
    for letter in letters {
        let lower = letter.to_lowercase();
        for word in words {
            assert!(!lower.contains(word), "{word:?} in\n{letter}");
        }
    }
}
