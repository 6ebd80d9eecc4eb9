//! The verdict and one sentence why.

use policy::{Contact, Plan, Verdict};
use words::Advice;
use yew::prelude::*;

use super::choice::hint;
use super::{changing, icons};
use crate::labels::{self, verdict};

/// The verdict. `says` is what is to be known about the day, and may be empty.
pub(super) fn view(advice: &Advice, contact: Contact, says: &str) -> Html {
    let why = advice.because.first().map(|because| &*because.says).unwrap_or_default();
    // Who waits for them does not call yet.
    let waits = matches!(advice.effective_verdict, Verdict::Wait | Verdict::Ask);
    let calls = advice.urgent && advice.plan == Plan::CallThenEmail && contact == Contact::Number && !waits;
    let name = labels::verdict(advice.verdict);
    html! {
        <div class="verdict">
            <h2 tabindex="-1" data-focus="screen">{ icons::verdict(advice.verdict) }{ changing(name) }</h2>
            <p class="lead">{ changing(&[why, if calls { verdict::SO_CALL_FIRST } else { "" }].concat()) }</p>
            if advice.effective_verdict != advice.verdict {
                <p class="decided" key={advice.effective_verdict.id()}>
                    { verdict::DECIDED }<strong>{ labels::verdict(advice.effective_verdict) }</strong>{ verdict::GOES_BY_IT }
                </p>
            }
            { hint(says) }
        </div>
    }
}
