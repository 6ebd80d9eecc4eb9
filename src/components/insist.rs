//! The person's own decision, where it is another one than the verdict.

use policy::{Band, Insist as Decision, Reason, Situation, Verdict};
use words::Advice;
use yew::prelude::*;

use super::choice::{group, radio};
use super::fold::fold;
use super::on_change;
use crate::labels::insist;
use crate::model::answers;
use crate::page::Dispatch;

/// The part.
pub(super) fn view(situation: &Situation, advice: &Advice, dispatch: &Dispatch) -> Html {
    let decided = advice.effective_verdict != advice.verdict;
    let chosen = situation.insist.filter(|_| decided);
    let [follow, go, another, withdraw] = insist::DECISIONS;
    let decisions = [
        (None, "none", follow, None),
        (Some(Verdict::Attend), "attend", go, Some(Decision::Attend)),
        (Some(Verdict::Reschedule), "reschedule", another, Some(Decision::Reschedule)),
        (Some(Verdict::Withdraw), "withdraw", withdraw, Some(Decision::Withdraw)),
    ];
    // There is nothing left to go to once it has started, or where the employer has cancelled it or is late.
    let can_go =
        advice.notice != Band::Passed && !matches!(situation.reason(), Reason::TheyCancelled | Reason::TheyAreLate);
    let offered = |insist: Option<Decision>| insist != Some(Decision::Attend) || can_go || chosen == insist;
    let radios = decisions.iter().filter(|&&(course, _, _, insist)| course != Some(advice.verdict) && offered(insist));
    let radios = radios.map(|&(_, value, label, insist)| {
        radio("insist", value, label, chosen == insist, on_change(dispatch, answers::Action::Insist(insist)))
    });
    let choices = html! { <div class="choices stacked">{ for radios }</div> };
    fold(insist::TITLE.into(), group(insist::QUESTION, insist::HINT, choices))
}
