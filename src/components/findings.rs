//! The findings in a text: as marks in it, and as a list with one entry for each check, worst first.

use words::{Draft, Finding, Part, Severity};
use yew::prelude::*;

use super::choice::hint;
use super::gaps::split;
use super::{button, changing, side_by_side};
use crate::effects::select;
use crate::labels::{self, findings};

/// The longest replacement that a button quotes, in bytes.
const QUOTABLE: usize = 48;

/// The fields of a message.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) body: &'a NodeRef,
    pub(super) subject: &'a NodeRef,
}

/// A copy of the text with the findings marked, displayed under the text area. Hidden from screen readers, which have the list.
pub(super) fn marks(text: &str, found: &[Finding]) -> Html {
    let places = found
        .iter()
        .filter(|finding| finding.field == Part::Body)
        .filter_map(|finding| Some((finding.start?, finding.end?, finding.severity.id())));
    let (mut parts, mut key): (Vec<Html>, String) = (Vec::new(), text.to_owned());
    let (mut rest, mut position) = (text, 0);
    for (start, end, severity) in places {
        // Two findings may overlap; the first one's mark covers both.
        let (Some(before), Some(length)) = (start.checked_sub(position), end.checked_sub(start)) else { continue };
        let (plain, from) = split(rest, before);
        let (marked, after) = split(from, length);
        parts.push(html! { <>{ plain }<mark class={severity}>{ marked }</mark></> });
        key.push_str(severity);
        key.push_str(marked);
        (rest, position) = (after, end);
    }
    // Replaced whole, as each text that changes. Without the line break an empty last line would have no height.
    html! {
        <div class="marks" key={key} translate="no" aria-hidden="true" data-testid="marks">{ for parts }{ rest }{ "\n" }</div>
    }
}

/// The list for a text. Where the reading module is not there, a line that says so.
pub(super) fn view(
    text: &str,
    found: &[Finding],
    unread: Option<&str>,
    fields: Fields,
    fix: &Callback<Vec<Finding>>,
) -> Html {
    if let Some(says) = unread {
        return html! { <p class="review count">{ changing(says) }</p> };
    }
    let mut items = Vec::new();
    for severity in [Severity::Stop, Severity::Warn, Severity::Hint] {
        for (index, finding) in found.iter().enumerate().filter(|(_, finding)| finding.severity == severity) {
            if found.iter().take(index).all(|earlier| earlier.check != finding.check) {
                let same: Vec<&Finding> = found.iter().filter(|other| other.check == finding.check).collect();
                items.push(html! { <li key={finding.check.id()}>{ item(&same, fields, fix) }</li> });
            }
        }
    }
    html! {
        <div class="review">
            <p class="count">{ changing(&labels::finding_count(found.len())) }</p>
            <ul class="findings" data-testid="findings">{ for items }</ul>
            { hint(if Draft::looked_at(text).len() < text.len() { findings::LONG } else { "" }) }
        </div>
    }
}

fn item(same: &[&Finding], fields: Fields, fix: &Callback<Vec<Finding>>) -> Html {
    let Some(finding) = same.first() else { return Html::default() };
    let show = same.iter().filter_map(|each| Some((each, each.start?, each.end?))).map(|(each, start, end)| {
        let node = if each.field == Part::Subject { fields.subject } else { fields.body }.clone();
        button(findings::SHOW, Callback::from(move |_| select::range(&node, start, end)))
    });
    // From the end, so that the places of the others stay right.
    let fixes = same.iter().rev().filter(|each| each.fix.is_some()).map(|each| (*each).clone());
    let fixes: Vec<Finding> = fixes.collect();
    let fixing = finding.fix.as_deref().map(|replacement| {
        let label = match (fixes.len(), replacement.trim_ascii()) {
            (2.., _) => findings::fix_all(fixes.len()),
            (_, "") => findings::TAKE_OUT.to_owned(),
            (_, short) if short.len() <= QUOTABLE => findings::change_to(short),
            _ => findings::CHANGE.to_owned(),
        };
        let fix = fix.clone();
        button(&label, Callback::from(move |_| fix.emit(fixes.clone())))
    });
    html! {
        <>
            <span class={finding.severity.id()}>{ labels::severity(finding.severity) }</span>
            if same.len() > 1 { <span class="times-found">{ changing(&findings::times(same.len())) }</span> }
            <p>{ changing(&finding.says) }</p>
            { hint(&finding.instead) }
            { side_by_side("actions", html! { <>{ for show.take(3) }{ fixing }</> }) }
        </>
    }
}
