//! What the tests of the checks share: tries a check on drafts, and says which it gets wrong.

#![allow(clippy::panic, reason = "a test stops where it is wrong")]

use guide::{Draft, Finding, MessageKind, Part, Rule, apply};

use super::review;

pub(super) fn email(body: &str) -> Draft {
    Draft { kind: MessageKind::Email, subject: None, body: body.to_owned(), situation: None, details: None }
}

pub(super) fn found(draft: &Draft, check: Rule) -> Vec<Finding> {
    review(draft).into_iter().filter(|finding| finding.check == check).collect()
}

/// Panics where the check fires on none of these, or misses one.
#[track_caller]
pub(super) fn fires(check: Rule, bodies: &[&str]) {
    assert!(bodies.len() >= 8, "at least eight texts");
    let missed: Vec<_> = bodies.iter().filter(|body| found(&email(body), check).is_empty()).collect();
    assert!(missed.is_empty(), "{check:?} missed {missed:#?}");
}

#[track_caller]
pub(super) fn stays_silent(check: Rule, bodies: &[&str]) {
    assert!(bodies.len() >= 8, "at least eight texts");
    let scolded: Vec<_> = bodies
        .iter()
        .filter_map(|body| found(&email(body), check).first().map(|f| (*body, f.says.clone(), f.start, f.end)))
        .collect();
    assert!(scolded.is_empty(), "{check:?} scolded {scolded:#?}");
}

/// The text after every fix of this check, one after the other.
#[track_caller]
pub(super) fn mended(draft: &Draft, check: Rule) -> String {
    let mut draft = draft.clone();
    for _ in 0..200 {
        let Some(finding) = found(&draft, check).into_iter().find(|finding| finding.fix.is_some()) else {
            return draft.body;
        };
        match finding.field {
            Part::Body => draft.body = apply(&draft.body, &finding),
            Part::Subject => draft.subject = draft.subject.map(|subject| apply(&subject, &finding)),
        }
    }
    panic!("the fixes of {check:?} come to no end: {:?}", draft.body);
}
