//! Withdrawing from all other interviews after accepting an offer (O2): a row for each, which unfolds.

use policy::{Band, ELSEWHERE};
use words::{Advice, Message};
use yew::prelude::*;

use super::choice::hint;
use super::copy::{copying, subject_and_body};
use super::field::{field, line};
use super::fold::fold;
use super::{button, on, on_input, side_by_side};
use crate::derived::withdrawal;
use crate::labels::{self, others};
use crate::model::{OtherInterview, What, drafts};
use crate::page::{Dispatch, Page};

/// The part.
pub(super) fn view(Page { model, around, .. }: &Page, dispatch: &Dispatch) -> Html {
    let others = &model.drafts.others;
    let rows = others.iter().enumerate().map(|(index, other)| {
        let (advice, message) = withdrawal(other, &model.drafts, around);
        row(index, other, &advice, message.as_ref(), dispatch)
    });
    let copied = others.iter().filter(|other| other.copied).count();
    fold(
        others::TITLE.into(),
        html! {
            <>
                { hint(around.house.rule_text(ELSEWHERE, labels::rule(ELSEWHERE))) }
                { for rows }
                if !others.is_empty() { <p class="progress" role="status">{ super::changing(&others::progress(copied, others.len())) }</p> }
                { button(others::ADD, on(dispatch, drafts::Action::AddOther)) }
            </>
        },
    )
}

fn row(index: usize, other: &OtherInterview, advice: &Advice, message: Option<&Message>, dispatch: &Dispatch) -> Html {
    let text = |label, kind, value: &str, change: fn(&mut OtherInterview, String)| {
        line(label, kind, value, on_input(dispatch, move |text| drafts::Action::SetOther(index, change, text)))
    };
    let email = message.map(|message| {
        let whole = subject_and_body(message);
        let label = if other.copied { others::AGAIN } else { others::COPY };
        let copy = button(label, copying(dispatch, What::Other(index), &whole, None));
        let area = html! { <textarea rows="8" readonly={true} value={whole} /> };
        html! { <>{ field(&others::email_to(&other.company), area) }{ side_by_side("actions", copy) }</> }
    });
    let when = match advice.notice {
        Band::Passed => others::STARTED,
        Band::Under24h => others::UNDER_24,
        Band::From24To48h => others::FROM_24_TO_48,
        Band::Over48h => others::OVER_48,
        Band::Undated => others::UNDATED,
    };
    let name = others::name(index, &other.company);
    html! {
        <fieldset class="ask other" key={index}>
            <legend>{ super::changing(&name) }</legend>
            <div class="fields">
                { text(others::COMPANY, "text", &other.company, |other, text| other.company = text) }
                { text(others::ROLE, "text", &other.role, |other, text| other.role = text) }
                { text(others::PERSON, "text", &other.person, |other, text| other.person = text) }
                { text(others::AT, "datetime-local", &other.at, |other, text| other.at = text) }
            </div>
            { hint(&[when, labels::plan(advice.plan), "."].concat()) }
            { email }
            { button(others::REMOVE, on(dispatch, drafts::Action::RemoveOther(index))) }
        </fieldset>
    }
}
