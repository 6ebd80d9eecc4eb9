//! R13: over the limit of M13.

use guide::{MessageKind, Rule, Severity};

use super::super::check::Check;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};

pub(super) const CHECK: Check = Check { rule: Rule::R13, name: "too-long", find };

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body() else { return };
    let source = side.text.source;
    let most = reading.draft.kind.most_words();
    // Where the first word too many begins.
    let Some(start) = word_starts(source).nth(most) else { return };
    let end = source.trim_ascii_end().len();
    let says = match reading.draft.kind {
        MessageKind::Call | MessageKind::LateCall => "It is so long that what matters is easily missed by ear.",
        MessageKind::Voicemail => "It is too long. Some machines cut off after half a minute.",
        _ => "It is so long that what matters is easily missed.",
    };
    let wording = Wording {
        severity: Severity::Warn,
        says,
        instead: "Up to $ words are plenty: the interview, the reason, what you ask for, one apology, thanks.",
    };
    report.add(Note::bytes(&wording, side, (start, end)).value(most.to_string()));
}

/// The bytes at which words begin: after a blank, or at the start.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut after_blank = true;
    text.char_indices().filter_map(move |(at, character)| {
        let is_blank = character.is_ascii_whitespace();
        let starts = after_blank && !is_blank;
        after_blank = is_blank;
        starts.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, found};
    use guide::{Draft, Finding};

    fn of(kind: MessageKind, words: usize) -> Vec<Finding> {
        let draft = Draft { kind, ..email(&"word ".repeat(words)) };
        found(&draft, Rule::R13)
    }

    #[test]
    fn each_kind_has_its_limit() {
        for (kind, most) in [
            (MessageKind::Email, 130),
            (MessageKind::RecruiterEmail, 130),
            (MessageKind::ConfirmationEmail, 130),
            (MessageKind::ExtensionEmail, 130),
            (MessageKind::Call, 90),
            (MessageKind::LateCall, 90),
            (MessageKind::Voicemail, 75),
            (MessageKind::ShortText, 60),
        ] {
            assert!(of(kind, most).is_empty(), "avoids_false_positive at the limit of {kind:?}");
            assert!(of(kind, 0).is_empty());
            let findings = of(kind, most + 1);
            assert_eq!(findings.first().and_then(|finding| finding.start), Some(most * 5), "{kind:?}");
        }
    }

    /// A message with something said so many times around it.
    fn padded(kind: MessageKind, core: &str, padding: &str, times: usize) -> bool {
        let body = format!("{core} {}", padding.repeat(times));
        !found(&Draft { kind, ..email(&body) }, Rule::R13).is_empty()
    }

    #[test]
    fn finds_messages_over_the_limit() {
        for (kind, core, padding, times) in [
            (MessageKind::Email, "Dear Ms Lee, I am ill.", "I have thought about it for a long time. ", 14),
            (MessageKind::Email, "Dear Ms Lee,\n\nI withdraw.", "And another thing:\n\n- ", 40),
            (MessageKind::RecruiterEmail, "Hi Lou, please tell them.", "It is a long story. ", 27),
            (MessageKind::ConfirmationEmail, "Thank you for taking my call.", "As I said, I am sorry. ", 21),
            (MessageKind::ExtensionEmail, "Could I have until Friday?", "There is one more talk. ", 26),
            (MessageKind::Call, "Hello, this is Omar.", "My train has been cancelled. ", 18),
            (MessageKind::LateCall, "I am running late.", "The road is closed. ", 22),
            (MessageKind::Voicemail, "Hello Ms Lee.", "My number is 020 7946 0000. ", 13),
            (MessageKind::ShortText, "Hello Ms Lee.", "Please read my email. ", 15),
        ] {
            assert!(padded(kind, core, padding, times), "{kind:?}: {core}");
        }
    }

    #[test]
    fn avoids_false_positive_on_short_enough() {
        for (kind, core, padding, times) in [
            (MessageKind::Email, "Dear Ms Lee, I am ill.", "I have thought about it for a long time. ", 13),
            // Blanks and marks are no words.
            (MessageKind::Email, "Dear Ms Lee,\n\nI withdraw.", "\n \n   \t ", 400),
            (MessageKind::RecruiterEmail, "Hi Lou, please tell them.", "It is a long story. ", 25),
            (MessageKind::ConfirmationEmail, "Thank you for taking my call.", "As I said, I am sorry. ", 20),
            (MessageKind::ExtensionEmail, "Could I have until Friday?", "There is one more talk. ", 25),
            (MessageKind::Call, "Hello, this is Omar.", "My train has been cancelled. ", 17),
            (MessageKind::LateCall, "I am running late.", "The road is closed. ", 21),
            (MessageKind::Voicemail, "Hello Ms Lee.", "My number is 020 7946 0000. ", 12),
            (MessageKind::ShortText, "Hello Ms Lee.", "Please read my email. ", 14),
        ] {
            assert!(!padded(kind, core, padding, times), "{kind:?}: {core}");
        }
    }
}
