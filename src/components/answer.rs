//! The answer: verdict, letter, what to do, and everything else folded.

use std::rc::Rc;

use policy::{Band, Plan, Reason, Said, Verdict as Course};
use words::Field;
use yew::prelude::*;

use super::acts::{self, Acts};
use super::assumed::{self, Assumed};
use super::choice::hint;
use super::details::{self, Asked, Details};
use super::field::line;
use super::fold::{Fold, fold};
use super::letter::{self, Letter};
use super::why::{self, Why};
use super::{afterwards, bar, dial, on_input, other_interviews, recap, sheet, verdict, wait};
use crate::derived::{Answer, Letter as Text, SideQuestion, is_call};
use crate::labels::{self, answer as says};
use crate::model::{Copied, Rough, What, drafts};
use crate::page::{Dispatch, Page};

/// The answer with the bar.
pub(crate) fn view(page: &Page, answer: &Answer, besides: Html, dispatch: &Dispatch) -> Html {
    let main = answer.main.and_then(|kind| answer.letters.iter().find(|letter| letter.kind == kind));
    html! {
        <>
            <div class="answer">
                <section class="advice" aria-label={says::REGION} data-verdict={answer.advice.verdict.id()}>
                    { verdict::view(answer, &page.model, dispatch) }
                    { wait(page, answer, dispatch) }
                    if answer.letters.len() < answer.advice.messages.len() { { letter::missing(&page.around.letters) } }
                    if let Some(main) = main {
                        <Letter ..letter(page, main, true, dispatch) />
                        if is_call(main.kind) {
                            { dial::dial(&page.model.drafts.their_number, &dial::no_number(&answer.situation), dispatch) }
                        }
                    }
                    { how_late(page, answer, dispatch) }
                    if said_matters(page, answer) { { assumed::said(&answer.situation, dispatch) } }
                    <Acts ..acts(page, answer, main, dispatch) />
                    { folded(page, answer, dispatch) }
                    if page.model.ui.prints { { sheet::view(&answer.letters) } }
                </section>
                { side(page, answer, dispatch) }
                { besides }
            </div>
            { bar::view(page, answer, main, dispatch) }
        </>
    }
}

fn wait(page: &Page, answer: &Answer, dispatch: &Dispatch) -> Html {
    if answer.advice.effective_verdict != Course::Wait {
        return Html::default();
    }
    let start = page.derived.time.thresholds.last();
    let start = start.map(|start| {
        let until = start.at.later(wait::WAIT).clock_by(page.derived.details.clock);
        if page.derived.time.about { [says::ABOUT, &until].concat() } else { until }
    });
    let rings = matches!(answer.advice.plan, Plan::Call | Plan::CallThenEmail);
    wait::view(minutes(page).map(|minutes| -minutes), start, rings, dispatch)
}

/// The minutes to the start, where it is known; negative after it.
fn minutes(page: &Page) -> Option<i32> {
    page.derived.time.thresholds.last().map(|start| labels::whole_minutes(start.epoch - page.around.now))
}

fn acts(page: &Page, answer: &Answer, main: Option<&Rc<Text>>, dispatch: &Dispatch) -> acts::Props {
    let Page { model, around, derived } = page;
    let asked = details::asked(model, answer, &around.house);
    let days = asked.iter().filter_map(|asked| if let Asked::Day(day) = asked { Some(*day) } else { None });
    acts::Props {
        advice: Rc::clone(&answer.advice),
        ticked: model.ui.ticked.clone(),
        note: note(page),
        wants_hour: wants_hour(page, answer),
        offers_times: answer.offers_times,
        times: Rc::clone(&answer.times),
        zone: derived.time.other_zone().to_owned(),
        days: days.map(|day| (day, drafts::day(&model.drafts.typed, day))).collect(),
        edited: main.is_some_and(|main| main.edit.is_some()),
        findings: main.map(|main| Rc::clone(&main.findings)).unwrap_or_default(),
        house: around.house.clone(),
        dispatch: dispatch.clone(),
    }
}

/// Whether the advice depends on the hour, and it is not known.
fn wants_hour(page: &Page, answer: &Answer) -> bool {
    let depends = matches!(answer.advice.effective_verdict, Course::Wait | Course::Warn)
        || answer.situation.reason() == Reason::RunningLate;
    depends && page.derived.time.thresholds.is_empty() && answer.advice.notice != Band::Undated
}

/// Everything else, a line each.
fn folded(page: &Page, answer: &Answer, dispatch: &Dispatch) -> Html {
    let advice = &answer.advice;
    let start = page.derived.time.thresholds.last().filter(|start| start.epoch >= page.around.now).copied();
    // An hour that is only about right goes into no calendar.
    let start = start.filter(|_| !page.derived.time.about);
    let others = answer.situation.reason() == Reason::AcceptedOffer && advice.effective_verdict == advice.verdict;
    html! {
        <>
            if others { { other_interviews::view(page, dispatch) } }
            { letters(page, answer, false, dispatch) }
            <Why ..why(page, answer, dispatch) />
            { afterwards::view(page, answer, start, letters(page, answer, true, dispatch)) }
        </>
    }
}

fn why(page: &Page, answer: &Answer, dispatch: &Dispatch) -> why::Props {
    why::Props {
        advice: Rc::clone(&answer.advice),
        situation: answer.situation,
        periods: Rc::clone(&answer.periods),
        minutes: minutes(page),
        dispatch: dispatch.clone(),
    }
}

/// The messages but the one under the verdict, folded: those for now, or those for later.
fn letters(page: &Page, answer: &Answer, later: bool, dispatch: &Dispatch) -> Html {
    let number = &page.model.drafts.their_number;
    let (mut calls, mut others) = (Vec::new(), Vec::new());
    for each in answer.letters.iter().filter(|each| each.later == later && Some(each.kind) != answer.main) {
        let kind = each.kind;
        let title = Html::from(labels::tab(kind));
        let shown = html! { <Letter ..letter(page, each, false, dispatch) /> };
        if is_call(kind) {
            let (number, no_number) = (number.clone(), dial::no_number(&answer.situation));
            let dispatch = dispatch.clone();
            let inside = Callback::from(move |()| {
                html! { <div class="inside">{ dial::dial(&number, &no_number, &dispatch) }{ shown.clone() }</div> }
            });
            calls.push(html! { <Fold holds="number" key={kind.id()} summary={title} {inside} /> });
        } else {
            others.push(html! { <key={kind.id()}>{ fold(title, shown) }</> });
        }
    }
    let several = others.len() > 1 && !later;
    let others: Html = others.into_iter().collect();
    // Those that only some need stand together, so that the page stays short.
    let others = if several { fold(says::OTHER_MESSAGES.into(), others) } else { others };
    html! { <>{ for calls }{ others }</> }
}

/// What stands beside the letter where there is room, and after everything else where there is not.
fn side(page: &Page, answer: &Answer, dispatch: &Dispatch) -> Html {
    html! {
        <div class="side">
            <Details ..details(page, answer, dispatch) />
            <Assumed ..assumed(page, answer, dispatch) />
            { recap::restart(&page.model, dispatch) }
        </div>
    }
}

fn details(page: &Page, answer: &Answer, dispatch: &Dispatch) -> details::Props {
    // It says why of what the sentence was understood as, and of nothing else.
    let sentence = page.derived.candidates.sentence.as_ref();
    let sentence =
        sentence.filter(|sentence| sentence.circumstances.first() == page.model.answers.circumstance.as_ref());
    details::Props {
        cause: sentence.and_then(|sentence| sentence.cause.clone()),
        asked: details::asked(&page.model, answer, &page.around.house),
        typed: page.model.drafts.typed.clone(),
        situation: answer.situation,
        depth: answer.depth,
        dispatch: dispatch.clone(),
    }
}

/// Whether what they last said stands beside the letter: where it can change the advice, or was told.
fn said_matters(page: &Page, answer: &Answer) -> bool {
    !answer.advice.messages.is_empty()
        && (page.derived.asked.has(SideQuestion::Said) || answer.situation.said != Said::Nothing)
}

/// How late somebody will be, whom the letter says it for.
fn how_late(page: &Page, answer: &Answer, dispatch: &Dispatch) -> Html {
    let is_late = answer.situation.reason() == Reason::RunningLate && answer.advice.effective_verdict == Course::Attend;
    if !is_late {
        return Html::default();
    }
    let typed = on_input(dispatch, |text| drafts::Action::Typed(Field::OwnLine, text));
    html! {
        <div class="how-late">
            { line(says::HOW_LATE, "text", &page.model.drafts.typed.own_line, typed) }
            { hint(says::HOW_LATE_HINT) }
        </div>
    }
}

fn assumed(page: &Page, answer: &Answer, dispatch: &Dispatch) -> assumed::Props {
    let (situation, asked) = (answer.situation, page.derived.asked);
    assumed::Props { situation, asked, said_above: said_matters(page, answer), dispatch: dispatch.clone() }
}

fn letter(page: &Page, letter: &Rc<Text>, main: bool, dispatch: &Dispatch) -> letter::Props {
    let Page { model, around, derived } = page;
    let kind = letter.kind;
    letter::Props {
        turn: model.drafts.turn,
        filling: model.ui.filling.filter(|_| main).map(|field| (field, derived.details.typed(field).to_owned())),
        confirms_wording: model.ui.confirms_wording == Some(kind),
        main,
        copied: copied(page, letter),
        // Only what somebody has changed is looked over, and stopped.
        stopped: letter.edit.as_ref().is_some_and(|edit| model.ui.was_stopped(&edit.text.body)),
        unread: around.reading.unavailable_status(),
        letter: Rc::clone(letter),
        dispatch: dispatch.clone(),
    }
}

/// Whether a letter was copied, and whether the text that was copied is another one by now.
pub(super) fn copied(page: &Page, letter: &Text) -> Option<bool> {
    let mut texts = page.model.ui.copied.iter().rev().filter(|copied| !matches!(copied.what, What::Subject(_)));
    texts.find_map(|copied| still_stands(copied, letter)).map(|stands| !stands)
}

/// Whether what was copied of a letter, or of a part of it, is how it stands now; none if it was something else.
pub(super) fn still_stands(copied: &Copied, letter: &Text) -> Option<bool> {
    let message = letter.shown();
    match copied.what {
        What::Text(of) if of == message.kind => Some(copied.text == message.body),
        What::Subject(of) if of == message.kind => Some(message.subject.as_ref() == Some(&copied.text)),
        What::Both(of) if of == message.kind => Some(copied.text.ends_with(&message.body)),
        _ => None,
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
        Some(start) if derived.time.about => labels::about(labels::whole_minutes(start.epoch - around.now)),
        // As short as it goes: on a phone the line stands above everything.
        Some(start) => {
            labels::short_moment(start.at, &start.at.clock_by(derived.details.clock), derived.time.other_zone())
        }
        None => model.interview.rough.map(labels::rough_in_recap).unwrap_or_default().to_owned(),
    };
    [&what.unwrap_or_default(), " · ", &when].concat()
}

#[cfg(test)]
mod tests {
    use policy::{Change, MessageKind};

    use super::*;
    use crate::components::copy::subject_and_body;
    use crate::model::ui;
    use crate::testing::{page_after, set, typed};

    /// The components of the answer whose props differ: Yew renders a function component again only then.
    fn rendered(before: &Page, after: &Page) -> Vec<String> {
        let (old, new) = (before.derived.answer.as_ref(), after.derived.answer.as_ref());
        let (old, new) = (old.expect("an answer"), new.expect("an answer"));
        let none = Dispatch::noop();
        let mut names = Vec::new();
        let main = |answer: &Answer| answer.letters.iter().find(|each| Some(each.kind) == answer.main).cloned();
        let mut differ = |name: &str, differs: bool| names.extend(differs.then(|| name.to_owned()));
        let acts = |page, answer: &Answer| acts(page, answer, main(answer).as_ref(), &none);
        differ("Acts", acts(before, old) != acts(after, new));
        differ("Why", why(before, old, &none) != why(after, new, &none));
        differ("Details", details(before, old, &none) != details(after, new, &none));
        differ("Assumed", assumed(before, old, &none) != assumed(after, new, &none));
        // The others are drawn once they are unfolded.
        let letter = |page, answer: &Answer| letter(page, &main(answer).expect("a letter"), true, &none);
        differ("Letter", letter(before, old) != letter(after, new));
        names
    }

    #[test]
    fn a_key_in_a_field_renders_the_fields_and_the_letter_that_says_it() {
        let ill = [set(Change::Reason(Reason::Illness)), set(Change::Notice(Band::Under24h))];
        let with = |role: &str| page_after(ill.clone().into_iter().chain([typed(Field::Role, role)]));
        let (before, mut after) = (with("Analys"), with("Analys"));
        assert_eq!(rendered(&before, &before), [""; 0], "nothing has happened");
        after.does(typed(Field::Role, "Analyst"));
        assert_eq!(rendered(&before, &after), ["Details", "Letter"]);
        let (before, mut after) = (with("Analyst"), with("Analyst"));
        after.does(typed(Field::Recruiter, "Kim"));
        assert_eq!(rendered(&before, &after), ["Details"], "no letter names the recruiter");
    }

    #[test]
    fn a_text_that_was_copied_is_old_after_a_change_whatever_was_copied_after_it() {
        let kind = MessageKind::Email;
        for parts in [&[What::Text(kind)][..], &[What::Text(kind), What::Subject(kind)], &[What::Both(kind)]] {
            let mut page = page_after([set(Change::Reason(Reason::Illness)), set(Change::Notice(Band::Over48h))]);
            let email = |page: &Page| {
                let answer = page.derived.answer.as_ref().expect("an answer");
                answer.letters.iter().find(|letter| letter.kind == kind).cloned().expect("an email")
            };
            let letter = email(&page);
            for &what in parts {
                let text = match what {
                    What::Subject(_) => letter.shown().subject.clone().expect("a subject"),
                    What::Both(_) => subject_and_body(letter.shown()),
                    _ => letter.shown().body.clone(),
                };
                page.does(ui::Action::Copied(Copied { what, text }));
            }
            assert_eq!(copied(&page, &letter), Some(false), "{parts:?}");
            page.does(typed(Field::YourName, "Ada Quill"));
            assert_eq!(copied(&page, &email(&page)), Some(true), "{parts:?}");
        }
    }
}
