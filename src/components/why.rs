//! The rules behind the advice, what would change it, and the person's own decision.

use policy::{Band, Insist, Reason, Situation, Verdict, WhatIf};
use words::Advice;
use yew::prelude::*;

use super::controls::{
    Dispatch, block, button_with_class, dispatching, drawer, fragment, fragment_of, list, radio, rule, small_question,
    tag, vtag,
};
use super::start_again::undo;
use crate::labels;
use crate::state::{Action, State};

/// Three drawers.
pub(crate) fn view(state: &State, send: &Dispatch, situation: &Situation, advice: &Advice) -> Html {
    let because = advice.because.iter().map(|because| rule(&because.says, because.rule));
    let because = list("because", because.collect());
    let what_ifs = advice.what_if.iter().map(|&entry| what_if(send, advice, entry));
    let what_ifs = tag("ul", "what-if", fragment_of(what_ifs));
    let drawers = [
        drawer("Why", because),
        drawer("What would change this", fragment([undo(state, send), what_ifs])),
        drawer(insist_label(advice.verdict), insist(send, situation, advice)),
    ];
    fragment(drawers)
}

fn what_if(send: &Dispatch, advice: &Advice, entry: WhatIf) -> Html {
    let to = labels::to(entry.to);
    let differences = [
        (entry.verdict != advice.verdict, labels::verdict(entry.verdict)),
        (entry.plan != advice.plan, labels::plan(entry.plan)),
        (entry.to != advice.to && !to.is_empty(), to),
    ];
    let differences: Vec<&str> = differences.iter().filter(|(differs, _)| *differs).map(|&(_, words)| words).collect();
    let words =
        [tag("span", "", labels::change(entry.change).into()), tag("strong", "", differences.join(", ").into())];
    let button = button_with_class("", fragment(words), dispatching(send, Action::ApplyWhatIf(entry.change)));
    let mut item = vtag("li", &[], &[], button);
    // Keyed, so that the pressed one keeps its element when the others change.
    item.key = Some(labels::change(entry.change).into());
    item.into()
}

/// The label of the drawer for deciding otherwise.
const fn insist_label(verdict: Verdict) -> &'static str {
    if matches!(verdict, Verdict::Withdraw) { "I've decided otherwise" } else { "I want to cancel anyway" }
}

fn insist(send: &Dispatch, situation: &Situation, advice: &Advice) -> Html {
    let decided = situation.insist.filter(|_| advice.effective_verdict != advice.verdict);
    let decisions = [
        (None, "none", "Follow the advice", None),
        (Some(Verdict::Attend), "attend", "I want to go anyway", Some(Insist::Attend)),
        (Some(Verdict::Reschedule), "reschedule", "Ask for another time all the same", Some(Insist::Reschedule)),
        (Some(Verdict::Withdraw), "withdraw", "Withdraw all the same", Some(Insist::Withdraw)),
    ];
    // There is nothing left to go to once it has started, or where the employer has cancelled it or is late.
    let can_go =
        advice.notice != Band::Passed && !matches!(situation.reason(), Reason::TheyCancelled | Reason::TheyAreLate);
    let offered = |insist: Option<Insist>| insist != Some(Insist::Attend) || can_go || decided == insist;
    let choices = decisions.iter().filter(|&&(course, _, _, insist)| course != Some(advice.verdict) && offered(insist));
    let choices = choices.map(|&(_, value, label, insist)| {
        radio("insist", value, label, decided == insist, dispatching(send, Action::Insist(insist)))
    });
    small_question(
        "What will you do?",
        "It's your decision. The steps and messages follow it, and our advice stays as it is.",
        block("choices stacked", fragment_of(choices)),
    )
}
