//! R13: over the limit of M13.

use super::Check;
use crate::advice::MessageKind;
use crate::review::Severity;
use crate::review::reading::Reading;
use crate::review::report::{Report, words};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R13, name: "too-long", phrases: &[], find };

fn find(reading: &Reading, report: &mut Report) {
    let source = reading.body.text.source;
    let most = reading.draft.kind.most_words();
    let count = source.split_whitespace().count();
    // The first word too many: a word begins where a blank stood before.
    let mut begun = 0;
    let mut blank = true;
    let start = source.char_indices().find_map(|(at, character)| {
        begun += usize::from(blank && !character.is_whitespace());
        blank = character.is_whitespace();
        (begun > most).then_some(at)
    });
    let Some(start) = start else { return };
    let reason = match reading.draft.kind {
        MessageKind::Call | MessageKind::LateCall => "nobody can take in as much by ear",
        MessageKind::Voicemail => "many machines cut off after half a minute",
        MessageKind::ShortText => "a text is read at a glance",
        _ => "what matters is easily missed in so many",
    };
    report.bytes(
        Severity::Warn,
        &reading.body,
        (start, source.trim_end().len()),
        words(
            format!("It has {count} words where {most} are plenty, and {reason}."),
            "Keep the interview, the reason in a few words, what you ask for, one apology and thanks. The rest can go.",
        ),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{email, found};
    use crate::review::{Draft, Finding};

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
}
