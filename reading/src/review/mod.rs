//! The checks of guide section 7 on a person's own wording: a second pair of eyes that would rather stay silent than
//! scold a good sentence.
//!
//! A text is taken apart once ([`text`]), the phrases of all checks are found in one pass ([`lexicon`]), dates and times
//! are read ([`times`]), and what the message sets out to do is settled ([`reading`]); each check then looks at that and
//! at nothing else. One file a check, its phrases and its tests beside it.

mod checks;
mod jobs;
mod lexicon;
mod reading;
mod report;
mod speech;
mod text;
mod times;
mod vocabulary;

use words::{Draft, Finding};

use checks::CHECKS;
use lexicon::Phrases;
use reading::Reading;
use report::Report;

/// What is worth looking at in a draft, in the order of the text; what is missing comes last.
///
/// Pure and total: every draft gives the same findings each time, in a time that grows with its length and no faster.
#[must_use]
pub fn review(draft: &Draft) -> Vec<Finding> {
    let reading = Reading::of(draft);
    let mut report = Report::new();
    for check in &CHECKS {
        report.begin(check);
        (check.find)(&reading, &mut report);
    }
    report.finish(&reading)
}

/// Every phrase that any check looks for.
fn phrases() -> Vec<Phrases> {
    let mut all = speech::SPEECH.to_vec();
    for check in &CHECKS {
        all.extend_from_slice(check.phrases);
    }
    all
}

/// Looks at every draft of a list with one check, and says which it gets wrong. For the tests of the checks.
#[cfg(test)]
pub(crate) mod trying {
    use policy::{MessageKind, Rule};
    use words::{Part, apply};

    use super::*;

    pub(crate) fn email(body: &str) -> Draft {
        Draft { kind: MessageKind::Email, subject: None, body: body.to_owned(), situation: None, details: None }
    }

    pub(crate) fn found(draft: &Draft, check: Rule) -> Vec<Finding> {
        review(draft).into_iter().filter(|finding| finding.check == check).collect()
    }

    /// Panics where the check fires on none of these, or misses one.
    #[track_caller]
    pub(crate) fn fires(check: Rule, bodies: &[&str]) {
        assert!(bodies.len() >= 8, "at least eight texts");
        let missed: Vec<_> = bodies.iter().filter(|body| found(&email(body), check).is_empty()).collect();
        assert!(missed.is_empty(), "{check:?} missed {missed:#?}");
    }

    #[track_caller]
    pub(crate) fn stays_silent(check: Rule, bodies: &[&str]) {
        assert!(bodies.len() >= 8, "at least eight texts");
        let scolded: Vec<_> = bodies
            .iter()
            .filter_map(|body| found(&email(body), check).first().map(|f| (*body, f.says.clone(), f.start, f.end)))
            .collect();
        assert!(scolded.is_empty(), "{check:?} scolded {scolded:#?}");
    }

    /// The text after every fix of this check, one after the other.
    #[track_caller]
    pub(crate) fn mended(draft: &Draft, check: Rule) -> String {
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
}
