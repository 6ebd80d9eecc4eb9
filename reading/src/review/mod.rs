//! The checks of a person's own wording: a second pair of eyes that would rather stay silent than scold a good sentence.
//!
//! A text is taken apart once ([`text`]), its dates and times are read ([`times`]), the phrases of all checks are found in
//! one pass ([`phrases`]), and what the message sets out to do is settled ([`reading`]); each check then looks at that and
//! at nothing else. One file a check; the phrases are data, in `phrases/`.

mod check;
mod checks;
mod class;
mod data;
#[cfg(test)]
mod examples;
mod fold;
mod job_names;
mod letters;
mod meaning;
mod notation;
#[cfg(test)]
mod phrase_files;
mod phrases;
mod places;
mod purpose;
mod reading;
mod report;
mod side;
#[cfg(test)]
mod testing;
mod text;
mod times;
mod vocabulary;

use words::{Draft, Finding};

pub(crate) use data::{FORMS, TEXT_SPEAK, forms};
pub(crate) use fold::fold;
pub(crate) use letters::{is_apostrophe, is_letter};
pub(crate) use notation::{WrittenPhrase, WrittenTerm};
#[cfg(test)]
pub(crate) use phrase_files::{RawSentenceFiles, SentenceFiles};

use checks::CHECKS;
use reading::Reading;
use report::Report;

/// What is worth looking at in a draft, in the order of the text; what is missing comes last. Of a long text only the beginning
/// is looked at ([`Draft::LIMIT`]).
///
/// Pure and total: every draft gives the same findings each time, in a time that grows with its length and no faster.
#[must_use]
pub fn review(draft: &Draft) -> Vec<Finding> {
    let reading = Reading::of(draft);
    let mut report = Report::new();
    for check in &CHECKS {
        report.begin(check.rule);
        (check.find)(&reading, &mut report);
    }
    report.finish(&reading.sides)
}
