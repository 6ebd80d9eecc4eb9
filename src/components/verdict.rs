//! The verdict and one sentence why.

use policy::{Band, Change, Contact, Plan, Reason, To, Verdict};
use yew::prelude::*;

use super::{changing, dial, icons, link, on};
use crate::derived::Answer;
use crate::labels::{self, verdict};
use crate::model::{Action, Model, Rough, interview};
use crate::page::Dispatch;

/// The verdict.
pub(super) fn view(answer: &Answer, model: &Model, dispatch: &Dispatch) -> Html {
    let Answer { advice, situation, .. } = answer;
    let why = advice.because.first().map(|because| &*because.says).unwrap_or_default();
    // Who waits for them does not call yet.
    let waits = matches!(advice.effective_verdict, Verdict::Wait | Verdict::Ask);
    let has_number = situation.contact == Contact::Number;
    // What most people have to correct at once: whom the letter goes to, and whether they can be called.
    let asks_number = matches!(advice.plan, Plan::Call | Plan::CallThenEmail) && advice.urgent && has_number;
    let calls = asks_number && advice.plan == Plan::CallThenEmail && !waits;
    let asks_recruiter = advice.to == To::Interviewer && !situation.via_recruiter && !advice.messages.is_empty();
    let no_number = dial::no_number(situation);
    let started = interview::Action::Rough(Rough::Band(Band::Passed));
    let recruiter = Action::Change(Change::ViaRecruiter(true), String::new());
    // Who says that nobody came and chose "Today" may mean the hour that has just gone by.
    let asks_started = situation.reason() == Reason::TheyAreLate
        && !model.interview.exact
        && model.interview.rough == Some(Rough::Today);
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
            if asks_number || asks_recruiter || asks_started {
                <p class="at-once">
                    if asks_started { { link(verdict::HAS_STARTED, on(dispatch, started)) } }
                    if asks_number { { link(verdict::NO_NUMBER, on(dispatch, no_number)) } }
                    if asks_recruiter { { link(verdict::RECRUITER, on(dispatch, recruiter)) } }
                </p>
            }
        </div>
    }
}
