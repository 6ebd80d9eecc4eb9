//! What holds of every message, whatever was typed into it (M13, M14).

use words::{Message, Part};

use super::holds;
use super::text::is_place;

/// Whether our messages keep their promises.
pub(super) fn are_sound(messages: &[Message]) -> Result<(), String> {
    messages.iter().try_for_each(|message| {
        can_be_shown(message)?;
        let Message { kind, subject, body, .. } = message;
        let words = body.lines().filter(|line| !line.starts_with("- ")).flat_map(str::split_whitespace).count();
        holds((1..=kind.most_words()).contains(&words), || format!("{kind:?} has {words} words:\n{body}"))?;
        let fits = subject.as_ref().is_none_or(|subject| subject.chars().count() <= 200);
        holds(fits, || format!("the subject is longer than anybody reads: {subject:?}"))?;
        let whole = [subject.as_deref().unwrap_or_default(), body].concat();
        holds(!whole.contains(['<', '>']), || format!("markup is left:\n{whole}"))
    })
}

/// Whether a message, ours or a site's, can be shown and copied as it is.
pub(super) fn can_be_shown(message: &Message) -> Result<(), String> {
    let Message { kind, subject, body, gaps } = message;
    let wrong = |what: &str| format!("{what}: {kind:?}\n{}\n\n{body}", subject.as_deref().unwrap_or("-"));
    holds(subject.is_some() == kind.has_subject(), || wrong("a subject too much or too few"))?;
    if let Some(subject) = subject {
        let fine = !subject.trim().is_empty() && subject.trim() == subject;
        holds(fine, || wrong("the subject is empty or ragged"))?;
        holds(!subject.chars().any(char::is_control), || wrong("a control character in the subject"))?;
    }
    holds(!body.is_empty(), || wrong("it is empty"))?;
    let whole = [subject.as_deref().unwrap_or_default(), body].concat();
    holds(!whole.contains(['[', ']', '{', '}']), || wrong("a bracket is left"))?;
    let hides = |c: char| (c.is_control() && c != '\n') || words::is_hidden(c);
    holds(!whole.contains(hides), || wrong("something in it hides or turns text around"))?;
    let tidy = !body.contains("\n\n\n") && body.lines().all(|line| line.trim() == line);
    holds(tidy, || wrong("its lines are not tidy"))?;
    for gap in gaps {
        let field = if gap.field == Part::Subject { subject.as_deref().unwrap_or_default() } else { body };
        is_place(field, gap.at).map_err(|error| wrong(&error))?;
        holds(gap.reads.contains("{}"), || wrong("a gap that nothing fits into"))?;
    }
    Ok(())
}
