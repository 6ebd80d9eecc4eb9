//! The findings in a text: as marks in it and as a list.

use words::{Finding, Part, apply};
use yew::prelude::*;

use super::controls::{Dispatch, block, button, dispatching, element, fragment, fragment_of, hint, tag, text};
use crate::browser::select;
use crate::labels;
use crate::state::{Action, State};

/// The longest replacement that a button quotes, in bytes.
const QUOTABLE: usize = 48;

/// A copy of the text with the findings marked, displayed under the text area. Hidden from screen readers, which have
/// the list.
pub(crate) fn marks(text: &str, findings: &[Finding]) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let mut rest = text;
    let mut position = 0;
    for finding in findings.iter().filter(|finding| finding.field == Part::Body) {
        let (Some(start), Some(end)) = (finding.start, finding.end) else { continue };
        // Two findings may overlap; the first one's mark covers both.
        let (Some(before), Some(length)) = (start.checked_sub(position), end.checked_sub(start)) else { continue };
        let (plain, from) = split(rest, before);
        let (marked, after) = split(from, length);
        parts.push(plain.to_owned().into());
        parts.push(tag("mark", finding.severity.id(), marked.to_owned().into()));
        (rest, position) = (after, end);
    }
    // Without the line break an empty last line would have no height.
    parts.push([rest, "\n"].concat().into());
    element("div", &["class", "aria-hidden", "data-testid"], &["marks", "true", "marks"], fragment(parts))
}

/// Splits after this number of UTF-16 units, or at the next character boundary.
fn split(text: &str, units: usize) -> (&str, &str) {
    let mut position = 0;
    let end = text.char_indices().find(|(_, character)| {
        let here = position >= units;
        position += character.len_utf16();
        here
    });
    text.split_at(end.map_or(text.len(), |(byte, _)| byte))
}

/// A field with findings.
pub(crate) struct Field<'a> {
    /// Its text.
    pub(crate) text: &'a str,
    /// The element.
    pub(crate) node: &'a NodeRef,
    /// The action that replaces the text.
    pub(crate) write: &'a dyn Fn(String) -> Action,
}

/// The findings, each with a suggestion and, if it has a fix, a button to apply it. If the reading module is not
/// available, a line that says so.
pub(crate) fn view(
    state: &State,
    send: &Dispatch,
    findings: &[Finding],
    body: &Field,
    subject: Option<&Field>,
) -> Html {
    if let Some(status) = state.reading.unavailable_status() {
        return block("review", tag("p", "count", status.into()));
    }
    let items = findings.iter().map(|finding| {
        let field = match finding.field {
            Part::Body => body,
            Part::Subject => subject.unwrap_or(body),
        };
        item(send, finding, field)
    });
    let count = tag("p", "count", labels::finding_count(findings.len()).into());
    let items = items.map(|item| tag("li", "", item));
    let list = element("ul", &["class", "data-testid"], &["findings", "findings"], fragment_of(items));
    block("review", fragment([count, list]))
}

fn item(send: &Dispatch, finding: &Finding, field: &Field) -> Html {
    let mut actions = Vec::new();
    if let (Some(start), Some(end)) = (finding.start, finding.end) {
        let node = field.node.clone();
        actions.push(button("Show it", Callback::from(move |_| select::range(&node, start, end))));
    }
    if let Some(fix) = &finding.fix {
        let label = match fix.trim_ascii() {
            "" => "Take it out".to_owned(),
            short if short.len() <= QUOTABLE => ["Change it to “", short, "”"].concat(),
            _ => "Change it".to_owned(),
        };
        let action = (field.write)(apply(field.text, finding));
        let onclick = dispatching(send, action);
        actions.push(button(&label, onclick));
    }
    let parts = [
        tag("span", finding.severity.id(), labels::severity(finding.severity).into()),
        tag("p", "", text(&finding.says)),
        hint(&finding.instead),
        block("actions", fragment(actions)),
    ];
    fragment(parts)
}
