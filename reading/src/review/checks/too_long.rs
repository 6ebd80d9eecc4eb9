//! R13: over the limit of M13.

use policy::{MessageKind, Rule};
use words::Severity;

use super::super::check::Check;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};

pub(super) const CHECK: Check = Check { rule: Rule::R13, find };

/// A short sentence more is none too many: nobody counts them.
const SENTENCE: usize = 10;

/// Up to one part in so many over the limit is no more than a hint.
const LITTLE: usize = 4;

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body() else { return };
    let source = side.text.source;
    let most = reading.draft.kind.most_words();
    let times: Vec<(usize, usize)> = side.mentions.iter().map(|time| side.text.span(time.first, time.last)).collect();
    let is_time = |at: usize| times.iter().any(|(from, to)| *from <= at && at < *to);
    let counted = || counted_words(source).filter(|at| !is_time(*at));
    // Where the first word too many begins.
    let Some(start) = counted().nth(most) else { return };
    if counted().nth(most + SENTENCE).is_none() {
        return;
    }
    let end = source.trim_ascii_end().len();
    let says = match reading.draft.kind {
        MessageKind::Call | MessageKind::LateCall => "It is so long that what matters is easily missed by ear.",
        MessageKind::Voicemail => "It is too long. Some machines cut off after half a minute.",
        _ => "It is so long that what matters is easily missed.",
    };
    let is_little = counted().nth(most + most / LITTLE).is_none();
    let wording = Wording {
        severity: if is_little { Severity::Hint } else { Severity::Warn },
        says,
        instead: "Up to $ words are plenty: the interview, the reason, what you ask for, one apology, thanks.",
    };
    report.add(Note::bytes(&wording, side, (start, end)).value(most.to_string()));
}

/// The bytes at which words begin that count: times on offer, a line each, do not (M13).
fn counted_words(text: &str) -> impl Iterator<Item = usize> {
    let lines = text.split_inclusive('\n').scan(0, |passed, line| {
        let start = *passed;
        *passed += line.len();
        Some((start, line))
    });
    let counted = lines.filter(|(_, line)| !(line.starts_with("- ") && line.contains(|c: char| c.is_ascii_digit())));
    counted.flat_map(|(start, line)| word_starts(line).map(move |at| start + at))
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
    use words::{Draft, Finding};

    fn of(kind: MessageKind, words: usize) -> Vec<Finding> {
        let draft = Draft { kind, ..email(&"word ".repeat(words)) };
        found(&draft, Rule::R13)
    }

    #[test]
    fn each_kind_has_its_limit() {
        for (kind, most) in [
            (MessageKind::Email, 110),
            (MessageKind::RecruiterEmail, 110),
            (MessageKind::ConfirmationEmail, 110),
            (MessageKind::ExtensionEmail, 110),
            (MessageKind::Call, 90),
            (MessageKind::LateCall, 90),
            (MessageKind::Voicemail, 75),
            (MessageKind::ShortText, 60),
        ] {
            assert!(
                of(kind, most + SENTENCE).is_empty(),
                "avoids_false_positive a sentence over the limit of {kind:?}"
            );
            assert!(of(kind, 0).is_empty());
            let findings = of(kind, most + SENTENCE + 1);
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
            (MessageKind::Email, "Dear Ms Lee,\n\nI withdraw.", "And another thing:\n\n- ", 44),
            (MessageKind::RecruiterEmail, "Hi Lou, please tell them.", "It is a long story. ", 24),
            (MessageKind::ConfirmationEmail, "Thank you for taking my call.", "As I said, I am sorry. ", 20),
            (MessageKind::ExtensionEmail, "Could I have until Friday?", "There is one more talk. ", 24),
            (MessageKind::Call, "Hello, this is Omar.", "My train has been cancelled. ", 20),
            (MessageKind::LateCall, "I am running late.", "The road is closed. ", 25),
            (MessageKind::Voicemail, "Hello Ms Lee.", "My number is 020 7946 0000. ", 15),
            (MessageKind::ShortText, "Hello Ms Lee.", "Please read my email. ", 18),
        ] {
            assert!(padded(kind, core, padding, times), "{kind:?}: {core}");
        }
    }

    #[test]
    fn avoids_false_positive_on_short_enough() {
        for (kind, core, padding, times) in [
            (MessageKind::Email, "Dear Ms Lee, I am ill.", "I have thought about it for a long time. ", 11),
            // Blanks and marks are no words.
            (MessageKind::Email, "Dear Ms Lee,\n\nI withdraw.", "\n \n   \t ", 400),
            (MessageKind::RecruiterEmail, "Hi Lou, please tell them.", "It is a long story. ", 21),
            (MessageKind::ConfirmationEmail, "Thank you for taking my call.", "As I said, I am sorry. ", 17),
            (MessageKind::ExtensionEmail, "Could I have until Friday?", "There is one more talk. ", 21),
            (MessageKind::Call, "Hello, this is Omar.", "My train has been cancelled. ", 17),
            (MessageKind::LateCall, "I am running late.", "The road is closed. ", 21),
            (MessageKind::Voicemail, "Hello Ms Lee.", "My number is 020 7946 0000. ", 12),
            (MessageKind::ShortText, "Hello Ms Lee.", "Please read my email. ", 14),
        ] {
            assert!(!padded(kind, core, padding, times), "{kind:?}: {core}");
        }
    }

    #[test]
    fn times_on_offer_do_not_count() {
        let times = "- Monday 7 December at 10am Berlin time (2:30pm mine)\n".repeat(3);
        assert!(found(&email(&format!("{times}{}", "word ".repeat(120))), Rule::R13).is_empty());
        assert!(!found(&email(&format!("{times}{}", "word ".repeat(121))), Rule::R13).is_empty());
        assert!(!found(&email(&"- a word or two more\n".repeat(30)), Rule::R13).is_empty());
        let within = "Could we do Thursday 3 December at 10am or Friday 4 December at 10am? ";
        assert!(found(&email(&format!("{within}{}", "word ".repeat(113))), Rule::R13).is_empty());
    }
}
