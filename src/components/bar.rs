//! The bar at the foot of a narrow screen: call, copy, and a line of status after each. Its status is a live region, so it is
//! always there.

use std::rc::Rc;

use policy::Plan;
use words::Field;
use yew::prelude::*;

use super::answer::{copied, still_stands};
use super::copy::{copy_button, copy_subject, menu, open_mail};
use super::{button, changing, dial, on, recap};
use crate::derived::{Answer, Letter};
use crate::labels::bar;
use crate::model::{Model, Target, ui};
use crate::page::{Dispatch, Page};

/// The bar for the letter under the verdict.
pub(super) fn view(page: &Page, answer: &Answer, letter: Option<&Rc<Letter>>, dispatch: &Dispatch) -> Html {
    let Page { model: Model { ui, drafts, .. }, .. } = page;
    let status = &ui.status;
    let copied = letter.and_then(|letter| copied(page, letter));
    let says = if copied == Some(true) && status.is_empty() { bar::IS_OLD } else { status };
    let told = !says.is_empty();
    let last = letter.and_then(|letter| still_stands(ui.copied.last()?, letter));
    let is_copied = last == Some(true);
    let next = letter.filter(|_| told && is_copied).map(|letter| {
        let add = lacks(letter).map(|field| button(bar::add(field), on(dispatch, ui::Action::Fill(Some(field)))));
        let message = letter.shown();
        html! { <>{ add }{ open_mail(message) }{ copy_subject(message, dispatch) }</> }
    });
    // What a button beside it says as well is only heard.
    let short = letter.filter(|letter| told && is_copied && lacks(letter).is_some());
    let shown = match short.and_then(|_| says.split_once(". ")) {
        Some((short, more)) => {
            html! { <span key={says.to_owned()}>{ short }<span class="unseen">{ [". ", more].concat() }</span></span> }
        }
        None => changing(says),
    };
    // Only what somebody has changed is looked over, and stopped.
    let edit = letter.and_then(|letter| letter.edit.as_ref());
    let stopped = edit.is_some_and(|edit| ui.was_stopped(&edit.text.body));
    let calls = answer.advice.urgent && matches!(answer.advice.plan, Plan::Call | Plan::CallThenEmail);
    let call = calls.then(|| match dial::address(&drafts.their_number) {
        Some(address) => dial::link(address, "button", bar::CALL),
        None => button(bar::CALL, on(dispatch, ui::Action::Focus(Target::Number))),
    });
    html! {
        <div class={classes!("bar", letter.is_none().then_some("empty"))}>
            <div class="says">
                <p role="status">{ shown }</p>
                { next.unwrap_or_default() }
                // Beside "Copied" it would seem to take back the copying.
                if !status.is_empty() && !is_copied { { recap::undo(page.model.can_undo(), dispatch) } }
            </div>
            if let Some(letter) = letter {
                <div class="buttons">
                    { call }
                    { copy_button(letter, copied == Some(true), stopped, dispatch) }
                    { menu(letter, dispatch) }
                </div>
            }
        </div>
    }
}

/// The bar of a screen without a letter: it says what was done, such as copying a template.
pub(crate) fn status(says: &str) -> Html {
    html! { <div class="bar empty"><div class="says"><p role="status">{ changing(says) }</p></div></div> }
}

/// The gap to fill before the letter is sent: without a name it is not signed, whatever else it lacks.
fn lacks(letter: &Letter) -> Option<Field> {
    let gaps = if letter.edit.is_none() { &*letter.composed().gaps } else { &[] };
    [Field::YourName, Field::Role].iter().copied().find(|field| gaps.iter().any(|gap| gap.key == field.id()))
}
