//! The answer: verdict, letter, what to do, and everything else folded.

use std::rc::Rc;

use policy::{Band, MessageKind, Plan, Reason, Verdict as Course};
use words::Field;
use yew::prelude::*;

use super::acts::{self, Acts};
use super::afterwards::{self, Afterwards};
use super::assumed::{self, Assumed};
use super::bar::{self, Bar, Call};
use super::details::{self, Asked, Details};
use super::fold::fold;
use super::insist::{self, Insist};
use super::landing::{self, Landing};
use super::letter::{self, Letter};
use super::other_interviews::{self, OtherInterviews};
use super::time_left::{self, TimeLeft};
use super::times::{self, Times};
use super::verdict::{self, Verdict};
use super::wait::{self, Wait};
use super::why::{self, Why};
use super::{dial, recap, sheet};
use crate::derived::{Answer, Letter as Text, withdrawal};
use crate::labels::{self, answer as says};
use crate::model::{Rough, What};
use crate::page::{Dispatch, Page};

/// The answer with the bar.
pub(crate) fn view(page: &Page, answer: &Answer, besides: Html, dispatch: &Dispatch) -> Html {
    let main = answer.main.and_then(|kind| answer.letters.iter().find(|letter| letter.composed.kind == kind));
    html! {
        <>
            <div class="answer">
                <section class="advice" aria-label={says::REGION} data-verdict={answer.advice.verdict.id()}>
                    { verdict(page, answer) }
                    { wait(page, answer) }
                    { main.map(|main| letter(page, answer, main, true, dispatch)) }
                    { under_the_letter(page, answer, main, dispatch) }
                    { acts(page, answer, dispatch) }
                    { folded(page, answer, main, dispatch) }
                    if page.model.ui.prints { { sheet::view(&answer.letters) } }
                </section>
                { side(page, answer, dispatch) }
                { besides }
            </div>
            { bar(page, answer, main, dispatch) }
        </>
    }
}

fn verdict(page: &Page, answer: &Answer) -> Html {
    let verdict =
        verdict::Props { advice: Rc::clone(&answer.advice), contact: answer.situation.contact, note: note(page) };
    html! { <Verdict ..verdict /> }
}

fn wait(page: &Page, answer: &Answer) -> Html {
    if answer.advice.effective_verdict != Course::Wait {
        return Html::default();
    }
    let start = page.derived.time.thresholds.last();
    let wait = wait::Props {
        since: minutes(page).map(|minutes| -minutes),
        start: start.map(|start| (start.at, page.derived.details.clock)),
        rings: matches!(answer.advice.plan, Plan::Call | Plan::CallThenEmail),
    };
    html! { <Wait ..wait /> }
}

/// The minutes to the start, where it is known; negative after it.
fn minutes(page: &Page) -> Option<i32> {
    page.derived.time.thresholds.last().map(|start| labels::whole_minutes(start.epoch - page.around.now))
}

/// New times, or the days that the letter can use.
fn under_the_letter(page: &Page, answer: &Answer, main: Option<&Rc<Text>>, dispatch: &Dispatch) -> Html {
    if answer.offers_times {
        let times = times::Props {
            times: Rc::clone(&answer.times),
            edited: main.is_some_and(|main| main.edit.is_some()),
            dispatch: dispatch.clone(),
        };
        return html! { <Times ..times /> };
    }
    let asked = details::asked(&page.model, answer, &page.around.house);
    let days = asked.iter().filter_map(|asked| if let Asked::Day(day) = asked { Some(*day) } else { None });
    let days: Vec<_> = days.map(|day| (day, labels::day(day), page.model.drafts.day(day))).collect();
    times::days(answer.advice.effective_verdict, &days, dispatch)
}

fn acts(page: &Page, answer: &Answer, dispatch: &Dispatch) -> Html {
    let has_times = !answer.times.offered.is_empty();
    let acts = acts::Props {
        advice: Rc::clone(&answer.advice),
        contact: answer.situation.contact,
        ticked: page.model.ui.ticked.clone(),
        wants_hour: wants_hour(page, answer),
        wants_times: answer.offers_times && !has_times,
        keeps_times: has_times,
        dispatch: dispatch.clone(),
    };
    html! { <Acts ..acts /> }
}

/// Whether the advice depends on the hour, and it is not known.
fn wants_hour(page: &Page, answer: &Answer) -> bool {
    let depends = matches!(answer.advice.effective_verdict, Course::Wait | Course::Warn)
        || answer.situation.reason() == Reason::RunningLate;
    depends && page.derived.time.thresholds.is_empty() && answer.advice.notice != Band::Undated
}

/// Everything else, a line each.
fn folded(page: &Page, answer: &Answer, main: Option<&Rc<Text>>, dispatch: &Dispatch) -> Html {
    let Page { around, derived, .. } = page;
    let (situation, advice) = (answer.situation, &answer.advice);
    let decided = advice.effective_verdict != advice.verdict;
    let landing = landing::Props {
        advice: Rc::clone(advice),
        findings: main.map(|main| Rc::clone(&main.findings)).unwrap_or_default(),
        house: around.house.clone(),
    };
    let time_left = minutes(page).map(|minutes| {
        let time_left = time_left::Props { periods: Rc::clone(&answer.periods), band: advice.notice, minutes };
        html! { <TimeLeft ..time_left /> }
    });
    let why = why::Props { advice: Rc::clone(advice), situation, dispatch: dispatch.clone() };
    let insist =
        insist::Props { situation, verdict: advice.verdict, decided, band: advice.notice, dispatch: dispatch.clone() };
    let start = derived.time.thresholds.last().filter(|start| start.epoch >= around.now).copied();
    let afterwards = afterwards::Props {
        advice: Rc::clone(advice),
        details: Rc::clone(&derived.details),
        times: Rc::clone(&answer.times),
        start,
        house: around.house.clone(),
        notes: letters(page, answer, true, dispatch),
    };
    let others = situation.reason() == Reason::AcceptedOffer && !decided;
    html! {
        <>
            <Landing ..landing />
            if others { { other_interviews(page, dispatch) } }
            { letters(page, answer, false, dispatch) }
            { time_left }
            <Why ..why />
            <Insist ..insist />
            <Afterwards ..afterwards />
        </>
    }
}

/// The messages but the one under the verdict, folded: those for now, or those for later.
fn letters(page: &Page, answer: &Answer, later: bool, dispatch: &Dispatch) -> Html {
    let folded = answer.letters.iter().filter(|each| each.later == later && Some(each.composed.kind) != answer.main);
    let is_call = |each: &&Rc<Text>| matches!(each.composed.kind, MessageKind::Call | MessageKind::LateCall);
    let (calls, others): (Vec<_>, Vec<_>) = folded.partition(is_call);
    let show = |each: &Rc<Text>, dial: Option<Html>| {
        let shown = html! { <>{ dial }{ letter(page, answer, each, false, dispatch) }</> };
        let kind = each.composed.kind;
        html! { <key={kind.id()}>{ fold(labels::tab(kind).into(), shown) }</> }
    };
    let number = &page.model.drafts.their_number;
    let calls: Html = calls.into_iter().map(|each| show(each, Some(dial::dial(number, dispatch)))).collect();
    let several = others.len() > 1 && !later;
    let others: Html = others.into_iter().map(|each| show(each, None)).collect();
    // Those that only some need stand together, so that the page stays short.
    let others = if several { fold(says::OTHER_MESSAGES.into(), others) } else { others };
    html! { <>{ calls }{ others }</> }
}

fn other_interviews(page: &Page, dispatch: &Dispatch) -> Html {
    let Page { model, around, .. } = page;
    let others = model.drafts.others.iter().map(|other| {
        let (advice, message) = withdrawal(other, &model.drafts, around);
        (other.clone(), advice, message)
    });
    let others =
        other_interviews::Props { others: others.collect(), house: around.house.clone(), dispatch: dispatch.clone() };
    html! { <OtherInterviews ..others /> }
}

/// What stands beside the letter where there is room, and after everything else where there is not.
fn side(page: &Page, answer: &Answer, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    let details = details::Props {
        asked: details::asked(model, answer, &around.house),
        drafts: model.drafts.clone(),
        situation: answer.situation,
        depth: answer.depth,
        dispatch: dispatch.clone(),
    };
    let assumed = assumed::Props { situation: answer.situation, asked: derived.asked, dispatch: dispatch.clone() };
    html! {
        <div class="side">
            <Details ..details />
            <Assumed ..assumed />
            { recap::restart(model.ui.confirms_restart, model.has_typed(), dispatch) }
        </div>
    }
}

fn letter(page: &Page, answer: &Answer, letter: &Rc<Text>, main: bool, dispatch: &Dispatch) -> Html {
    let Page { model, around, derived } = page;
    let kind = letter.composed.kind;
    let letter = letter::Props {
        situation: answer.situation,
        details: Rc::clone(&derived.details),
        turn: model.drafts.turn,
        filling: model.ui.filling.filter(|_| main),
        confirms_wording: model.ui.confirms_wording == Some(kind),
        main,
        copied: copied(page, letter),
        stopped: model.ui.was_stopped(&letter.shown().body),
        unread: around.reading.unavailable_status(),
        letter: Rc::clone(letter),
        dispatch: dispatch.clone(),
    };
    html! { <Letter ..letter /> }
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
    let call = match dial::address(&model.drafts.their_number) {
        _ if !calls => Call::No,
        Some(address) => Call::Dial(address),
        None => Call::WithoutNumber,
    };
    let bar = bar::Props {
        letter: main.cloned(),
        call,
        status: model.ui.status.clone(),
        copied: main.and_then(|main| copied(page, main)),
        stopped: main.is_some_and(|main| model.ui.was_stopped(&main.shown().body)),
        lacks,
        can_undo: model.can_undo(),
        dispatch: dispatch.clone(),
    };
    html! { <Bar ..bar /> }
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
