//! The verdict with its main reason and risk, and the steps to take.

use policy::{Reason, To, Verdict};
use words::Advice;
use yew::prelude::*;

use super::controls::{
    Dispatch, block, button_with_class, checkbox, dispatching, focusable, fragment, fragment_of, heading, list, tag,
    text,
};
use super::icons;
use crate::browser::anchor;
use crate::labels;
use crate::state::{Action, State};

/// Shown in place of the answer: what is still missing, and the possible verdicts.
pub(crate) fn waiting(state: &State) -> Html {
    let says = match (state.facts.reason(), state.notice()) {
        (None, None) => "Say what's come up and when the interview is. One of these will be the answer.",
        (None, Some(_)) => "Now say what's come up.",
        (Some(Reason::Other), Some(_)) => "Now the first of the three short questions.",
        (Some(_), _) => "Now say when the interview is.",
    };
    let says = match (state.facts.reason(), state.notice()) {
        (None, None) => tag("p", "", says.into()),
        // In two columns the next question may be scrolled out of view, so link to it.
        _ => button_with_class("link", says.into(), Callback::from(|event| anchor::go_to_first_unanswered(&event))),
    };
    let kinds = Verdict::ALL.iter().map(|&each| fragment([icons::verdict(each), labels::verdict(each).into()]));
    block("waiting", fragment([says, list("", kinds.collect())]))
}

/// The verdict, its main reason, how to tell them, and the risk.
pub(crate) fn head(advice: &Advice, node: &NodeRef) -> Html {
    let why = advice.because.first().map(|because| &*because.says).unwrap_or_default();
    let how = match advice.to {
        To::Nobody => labels::plan(advice.plan).to_owned(),
        to => [labels::plan(advice.plan), ", ", labels::to(to)].concat(),
    };
    let fact = |name: &'static str, picture: Html, words: AttrValue| {
        let words = tag("dd", "", fragment([picture, tag("span", "", text(&words))]));
        block("", fragment([tag("dt", "", name.into()), words]))
    };
    let mut parts = vec![
        icons::verdict(advice.verdict),
        focusable(node, "h2", "", labels::verdict(advice.verdict).into()),
        tag("p", "lead", why.into()),
    ];
    if advice.effective_verdict != advice.verdict {
        let decided = tag("strong", "", labels::verdict(advice.effective_verdict).into());
        let words = ["You've decided otherwise: ".into(), decided, ". The rest goes by your decision.".into()];
        parts.push(tag("p", "decided", fragment(words)));
    }
    let facts = [
        fact("How to tell them", Html::default(), how.into()),
        fact("Risk to your reputation", icons::risk(advice.risk), labels::risk(advice.risk).into()),
    ];
    parts.push(tag("dl", "", fragment(facts)));
    block("verdict", fragment(parts))
}

/// The steps as a checklist.
pub(crate) fn steps(state: &State, send: &Dispatch, advice: &Advice) -> Html {
    let steps = advice.steps.iter().map(|step| {
        let checked = state.ticked_steps.contains(&step.id);
        let tick = checkbox(checked, dispatching(send, Action::ToggleStep(step.id)));
        let label = [tick, tag("span", "", text(&step.says))];
        tag("li", "", tag("label", "step", fragment(label)))
    });
    block("part", fragment([heading("What to do now"), tag("ol", "steps", fragment_of(steps))]))
}
