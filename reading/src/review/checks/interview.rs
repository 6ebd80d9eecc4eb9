//! The place of an "interview" in a message, where what is missing about it can be added.

use super::super::class::{Class, Classes};
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;

/// Tells what is missing at the first "interview", with this detail after it as the fix; else that it is missing.
pub(super) fn add_detail(reading: &Reading, report: &mut Report, wording: &Wording, detail: &str) {
    let Some(side) = reading.body() else { return };
    // It is said, where or in words in which it is not looked for. Added again, it would be added without end.
    if side.text.source.contains(detail) {
        return;
    }
    let (first, end) = side.message;
    let note = match (first..end).find(|&at| can_take_detail(side, at)) {
        Some(at) => Note::words(wording, side, at, at + 1).fix(format!("{} {detail}", side.text.written(at))),
        None => Note::missing(wording),
    };
    report.add(note.value(detail));
}

/// Whether an "interview" that could be told more about stands here.
fn can_take_detail(side: &Side, at: usize) -> bool {
    const GOES_ON: Classes = Classes::of(&[Class::Link, Class::When, Class::Choice]);
    let text = &side.text;
    let after = text.between(at + 1);
    text.says(at, "interview")
        && (text.says_before(at, "to") || text.says_before(at, "for") || text.is_before(at, Class::Opens))
        && !after.starts_with('-')
        // Not "the interview process": before a mark, or a word that cannot belong to it.
        && (!after.trim_ascii().is_empty()
            || at + 1 >= text.words.len()
            || text.classes(at + 1).intersects(GOES_ON)
            || text.says_any(at + 1, &["with", "that", "because", "as"]))
}

#[cfg(test)]
mod tests {
    use policy::{MessageKind, Rule};
    use words::{Details, Draft, WallTime};

    use crate::review::testing::mended;

    /// Found by `cargo xtask fuzz`.
    #[test]
    fn a_detail_is_added_once_even_where_it_is_read_as_another_time() {
        let body = "I am as keen on the job as ever. Could we hold the interview ".to_owned();
        let at = WallTime::parse("2025-02-19T19:07").ok();
        let details = Some(Details { at, ..Details::default() });
        let draft = Draft { kind: MessageKind::Call, subject: None, body, situation: None, details };
        assert!(mended(&draft, Rule::R7).matches("19 February").count() <= 1);
    }
}
