use policy::json::Value;
use reading::review;
use words::{Draft, Finding, Part, apply};

use super::text::{is_range, is_sentence};
use super::{Function, error, holds, same_each_time};
use crate::shapes;

pub(super) const REVIEW: Function =
    Function { name: "review", share: 8, make: |random| shapes::object(random, &shapes::DRAFT), check };

/// Fixes that are made one after another in a text as long as ours.
const MOST_FIXES: usize = 1000;

fn check(input: &Value) -> Result<(), String> {
    let mut draft = match words::json::draft(input) {
        Ok(draft) => draft,
        Err(error) => return error::helps(&error, input),
    };
    are_exact(&same_each_time(|| review(&draft))?, &draft)?;
    for _ in 0..MOST_FIXES {
        let Some(finding) = review(&draft).into_iter().find(|finding| finding.fix.is_some()) else { return Ok(()) };
        let mended = apply(words_of(&draft, &finding), &finding);
        holds(mended != words_of(&draft, &finding), || format!("the fix changes nothing: {finding:?}"))?;
        match finding.field {
            Part::Body => draft.body = mended,
            Part::Subject => draft.subject = Some(mended),
        }
    }
    Err(format!("there is no end of fixes in {:?}", draft.body))
}

/// Whether every place is inside its text, on the border of a character, and no earlier than the one before.
fn are_exact(findings: &[Finding], draft: &Draft) -> Result<(), String> {
    let mut before = (Part::Subject, 0);
    let mut missing = false;
    for finding in findings {
        is_sentence(&finding.says)?;
        is_sentence(&finding.instead)?;
        match (finding.start, finding.end) {
            (Some(start), Some(end)) => {
                holds(!missing, || "what is missing does not come last".to_owned())?;
                is_range(words_of(draft, finding), start, end).map_err(|error| format!("{error}: {finding:?}"))?;
                holds((finding.field, start) >= before, || format!("out of order: {finding:?}"))?;
                before = (finding.field, start);
            }
            (None, None) => {
                missing = true;
                holds(finding.fix.is_none(), || format!("a fix for nothing: {finding:?}"))?;
            }
            _ => return Err(format!("half a place: {finding:?}")),
        }
    }
    Ok(())
}

fn words_of<'a>(draft: &'a Draft, finding: &Finding) -> &'a str {
    match finding.field {
        Part::Body => &draft.body,
        Part::Subject => draft.subject.as_deref().unwrap_or_default(),
    }
}
