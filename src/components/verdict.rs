//! The verdict and one sentence why.

use std::rc::Rc;

use policy::{Contact, Plan, Verdict as Course};
use words::Advice;
use yew::prelude::*;

use super::choice::hint;
use super::{icons, text};
use crate::labels::{self, verdict};

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) advice: Rc<Advice>,
    pub(super) contact: Contact,
    /// What is to be known about the day; may be empty.
    pub(super) note: String,
}

#[component]
pub(super) fn Verdict(Props { advice, contact, note }: &Props) -> Html {
    let why = advice.because.first().map(|because| &*because.says).unwrap_or_default();
    // Who waits for them does not call yet.
    let waits = matches!(advice.effective_verdict, Course::Wait | Course::Ask);
    let calls = advice.urgent && advice.plan == Plan::CallThenEmail && *contact == Contact::Number && !waits;
    let name = labels::verdict(advice.verdict);
    html! {
        <div class="verdict">
            <h2 tabindex="-1" data-focus="screen">{ icons::verdict(advice.verdict) }{ text(name) }</h2>
            <p class="lead">{ text(&[why, if calls { verdict::SO_CALL_FIRST } else { "" }].concat()) }</p>
            if advice.effective_verdict != advice.verdict {
                <p class="decided" key={advice.effective_verdict.id()}>
                    { verdict::DECIDED }<strong>{ labels::verdict(advice.effective_verdict) }</strong>{ verdict::GOES_BY_IT }
                </p>
            }
            { hint(note) }
        </div>
    }
}
