//! The answer: verdict, letter, what to do, and everything else folded.

use std::rc::Rc;

use policy::{MessageKind, Plan, Reason, Verdict as Course};
use words::Field;
use yew::prelude::*;

use super::acts::Acts;
use super::afterwards::Afterwards;
use super::assumed::Assumed;
use super::bar::Bar;
use super::details::{self, Asked, Details};
use super::dial;
use super::fold::fold;
use super::insist::Insist;
use super::landing::Landing;
use super::letter::Letter;
use super::other_interviews::OtherInterviews;
use super::time_left::TimeLeft;
use super::times::{self, Times};
use super::verdict::Verdict;
use super::wait::Wait;
use super::why::Why;
use super::{recap, sheet};
use crate::derived::{Answer, Letter as Text, withdrawal};
use crate::labels::{self, answer as says};
use crate::model::drafts::Day;
use crate::model::{Rough, What};
use crate::page::{Dispatch, Page};

/// The answer with the bar.
pub(crate) fn view(page: &Page, answer: &Answer, besides: Html, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    let (situation, advice) = (answer.situation, &answer.advice);
    let main = answer.main.and_then(|kind| answer.letters.iter().find(|letter| letter.composed.kind == kind));
    let minutes = derived.time.thresholds.last().map(|start| labels::whole_minutes(start.epoch - around.now));
    let fold_letter = |each: &Rc<Text>| {
        let kind = each.composed.kind;
        let dial = matches!(kind, MessageKind::Call | MessageKind::LateCall)
            .then(|| dial::dial(&model.drafts.their_number, dispatch));
        fold(labels::tab(kind).into(), html! { <>{ dial }{ letter(page, answer, each, false, dispatch) }</> })
    };
    let others = |later: bool| {
        let others = answer.letters.iter().filter(move |each| each.later == later && Some(each.composed.kind) != answer.main);
        others.map(fold_letter).collect::<Html>()
    };
    let asked = details::asked(model, answer, &around.house);
    let days: Vec<_> = days(&asked).map(|day| (day, labels::day(day), model.drafts.day(day))).collect();
    let has_others = situation.reason() == Reason::AcceptedOffer && advice.effective_verdict == advice.verdict;
    let withdrawals = has_others.then(|| {
        let others = model.drafts.others.iter().map(|other| {
            let (advice, message) = withdrawal(other, &model.drafts, around);
            (other.clone(), advice, message)
        });
        html! { <OtherInterviews others={others.collect::<Vec<_>>()} house={around.house.clone()} {dispatch} /> }
    });
    let acts = html! {
        <Acts advice={Rc::clone(advice)} contact={situation.contact} ticked={model.ui.ticked.clone()}
            wants_times={answer.offers_times && answer.times.offered.is_empty()}
            keeps_times={!answer.times.offered.is_empty()} {dispatch} />
    };
    let findings = main.map(|main| Rc::clone(&main.findings)).unwrap_or_default();
    html! {
        <>
            <div class="answer">
                <section class="advice" aria-label={says::REGION} data-verdict={advice.verdict.id()}>
                    <Verdict advice={Rc::clone(advice)} contact={situation.contact} note={note(page)} />
                    if advice.effective_verdict == Course::Wait {
                        <Wait since={minutes.map(|minutes| -minutes)}
                            start={derived.time.thresholds.last().map(|start| (start.at, derived.details.clock))}
                            rings={matches!(advice.plan, Plan::Call | Plan::CallThenEmail)} />
                    }
                    { main.map(|main| letter(page, answer, main, true, dispatch)) }
                    if answer.offers_times {
                        <Times times={Rc::clone(&answer.times)} edited={main.is_some_and(|main| main.edit.is_some())} {dispatch} />
                    } else {
                        { times::days(advice.effective_verdict, &days, dispatch) }
                    }
                    { acts }
                    <Landing advice={Rc::clone(advice)} {findings} house={around.house.clone()} />
                    { withdrawals }
                    { others(false) }
                    if let Some(minutes) = minutes {
                        <TimeLeft periods={Rc::clone(&answer.periods)} band={advice.notice} {minutes} />
                    }
                    <Why advice={Rc::clone(advice)} {situation} {dispatch} />
                    <Insist {situation} verdict={advice.verdict} decided={advice.effective_verdict != advice.verdict}
                        band={advice.notice} {dispatch} />
                    <Afterwards advice={Rc::clone(advice)} details={Rc::clone(&derived.details)} times={Rc::clone(&answer.times)}
                        start={derived.time.thresholds.last().filter(|start| start.epoch >= around.now).copied()}
                        house={around.house.clone()}>
                        { others(true) }
                    </Afterwards>
                    if model.ui.prints { { sheet::view(&answer.letters) } }
                </section>
                <div class="side">
                    <Details {asked} drafts={model.drafts.clone()} {situation} depth={answer.depth} {dispatch} />
                    <Assumed {situation} asked={derived.asked} {dispatch} />
                    { recap::restart(model.ui.confirms_restart, model.has_typed(), dispatch) }
                </div>
                { besides }
            </div>
            { bar(page, answer, main, dispatch) }
        </>
    }
}

/// The days that are asked under the letter.
fn days(asked: &[Asked]) -> impl Iterator<Item = Day> {
    asked.iter().filter_map(|asked| if let Asked::Day(day) = asked { Some(*day) } else { None })
}

fn letter(page: &Page, answer: &Answer, letter: &Rc<Text>, main: bool, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    let kind = letter.composed.kind;
    html! {
        <Letter letter={Rc::clone(letter)} situation={answer.situation} details={Rc::clone(&derived.details)}
            turn={model.drafts.turn} filling={model.ui.filling.filter(|_| main)}
            confirms_wording={model.ui.confirms_wording == Some(kind)} {main} copied={copied(page, letter)}
            stopped={model.ui.was_stopped(&letter.shown().body)} unread={around.reading.unavailable_status()} {dispatch} />
    }
}

/// Whether a letter was copied, and whether the text that was copied is another one by now.
fn copied(page: &Page, letter: &Text) -> Option<bool> {
    let message = letter.shown();
    let copied = page.model.ui.copied.as_ref().filter(|copied| copied.what == What::Text(message.kind))?;
    Some(copied.text != message.body)
}

fn bar(page: &Page, answer: &Answer, main: Option<&Rc<Text>>, dispatch: &Dispatch) -> Html {
    let Page { model, .. } = page;
    let advice = &answer.advice;
    let calls = advice.urgent && matches!(advice.plan, Plan::Call | Plan::CallThenEmail);
    // Without a name a letter is not signed, whatever else it lacks.
    let gaps = main.filter(|main| main.edit.is_none()).map(|main| main.composed.gaps.as_slice()).unwrap_or_default();
    let lacks = [Field::YourName, Field::Role].into_iter().find(|field| gaps.iter().any(|gap| gap.key == field.id()));
    html! {
        <Bar letter={main.cloned()} call={calls.then(|| dial::address(&model.drafts.their_number))}
            status={model.ui.status.clone()} copied={main.and_then(|main| copied(page, main))}
            stopped={main.is_some_and(|main| model.ui.was_stopped(&main.shown().body))} {lacks}
            can_undo={model.can_undo()} {dispatch} />
    }
}

/// What is to be known about the day.
fn note(page: &Page) -> String {
    let interview = &page.model.interview;
    let Some(now) = page.derived.time.now.filter(|_| !interview.exact) else { return String::new() };
    match interview.rough {
        Some(Rough::Tomorrow) => says::tomorrow(&now.at.clock_by(page.derived.details.clock)),
        _ => String::new(),
    }
}

/// One line that says what was answered: "Child ill · today".
pub(crate) fn recap_line(page: &Page) -> String {
    let Page { model, around, derived } = page;
    let what = model.answers.choice().map(|choice| crate::derived::offered::label(&choice, &around.house).to_owned());
    let when = match derived.time.thresholds.last() {
        Some(start) => crate::derived::in_words(start, &derived.details),
        None => model.interview.rough.map(labels::rough_in_recap).unwrap_or_default().to_owned(),
    };
    [&what.unwrap_or_default(), " · ", &when].concat()
}

