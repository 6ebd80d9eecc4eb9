//! What was assumed: the facts whose answer can change the advice or the letter, one at a time, then all the others.

use policy::{Change, Situation};
use yew::prelude::*;

use super::choice::{Answer, hint, question};
use super::field::line;
use super::fold::{Fold, fold};
use super::{changing, on_input};
use crate::derived::{Asked, SideQuestion};
use crate::labels::{self, assumed};
use crate::model::answers;
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) situation: Situation,
    pub(super) asked: Asked,
    /// Whether what they have said stands beside the letter already.
    pub(super) said_above: bool,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Assumed(Props { situation, asked, said_above, dispatch }: &Props) -> Html {
    let questions: Vec<Question> = SideQuestion::ALL
        .iter()
        .filter(|&&each| !(*said_above && each == SideQuestion::Said))
        .map(|&each| facts(each, situation))
        .collect();
    // The two that matter most, so that the line says what was assumed.
    let mut first = Vec::new();
    let (mut matter, mut others) = (Vec::new(), Vec::new());
    for question in &questions {
        if !asked.has(question.each) {
            others.push(row(question, dispatch));
            continue;
        }
        matter.push(row(question, dispatch));
        if let Some(&(_, _, change, _)) = question.holds().filter(|_| first.len() < 2) {
            first.push(labels::assumption(change));
        }
    }
    let summary = if first.is_empty() { assumed::TITLE.to_owned() } else { assumed::title(&first.join(", ")) };
    let times = answers::Action::EarlierChanges;
    let earlier = on_input(dispatch, move |text| times(text.parse().unwrap_or_default()));
    fold(
        changing(&summary),
        html! {
            <>
                if !matter.is_empty() { { hint(assumed::CAN_CHANGE) } }
                { matter.into_iter().collect::<Html>() }
                { hint(assumed::OTHERS) }
                { others.into_iter().collect::<Html>() }
                { line(assumed::EARLIER, "number", &situation.earlier_changes.to_string(), earlier) }
                { hint(words::interest_hint(Some(situation.reason()), situation.interest)) }
            </>
        },
    )
}

/// A question and its answers.
struct Question {
    each: SideQuestion,
    name: &'static str,
    legend: &'static str,
    hint: &'static str,
    answers: Vec<Answer>,
}

impl Question {
    /// The answer that holds.
    fn holds(&self) -> Option<&Answer> {
        self.answers.iter().find(|(_, _, _, holds)| *holds)
    }
}

/// A line with the answer that holds, which opens to the question.
pub(super) fn told_row(each: SideQuestion, holds: impl Fn(Change) -> bool, dispatch: &Dispatch) -> Html {
    let (legend, hint) = labels::side_question(each);
    row(&Question { each, name: name(each), legend, hint, answers: answers(each, holds) }, dispatch)
}

/// What they last said about it, as such a line.
pub(super) fn said(situation: &Situation, dispatch: &Dispatch) -> Html {
    row(&facts(SideQuestion::Said, situation), dispatch)
}

fn row(question: &Question, dispatch: &Dispatch) -> Html {
    let inside = self::question(dispatch, question.name, question.legend, question.hint, &question.answers);
    let holds = question.holds().map(|&(_, label, ..)| label);
    let summary = html! { <>{ question.legend }<strong key={holds.unwrap_or_default()}>{ holds }</strong></> };
    html! {
        <Fold class="fold fact" name="fact" key={question.name} {summary} inside={Callback::from(move |()| inside.clone())} />
    }
}

const fn name(each: SideQuestion) -> &'static str {
    match each {
        SideQuestion::Contact => "contact",
        SideQuestion::Said => "said",
        SideQuestion::Interest => "interest",
        SideQuestion::Recruiter => "viaRecruiter",
        SideQuestion::Likelihood => "likelihood",
        SideQuestion::NewTime => "newTime",
        SideQuestion::Format => "format",
        SideQuestion::Stage => "stage",
        SideQuestion::Thread => "thread",
        SideQuestion::Preparation => "preparation",
        SideQuestion::Stake => "stake",
    }
}

fn answers(each: SideQuestion, holds: impl Fn(Change) -> bool) -> Vec<Answer> {
    let mut answers = Vec::new();
    for &change in Change::FACTS.iter().filter(|&&change| SideQuestion::of(change) == Some(each)) {
        answers.push((value(change), labels::fact(change), change, holds(change)));
    }
    answers
}

fn facts(each: SideQuestion, situation: &Situation) -> Question {
    let (legend, hint) = labels::side_question(each);
    // What was not said is assumed.
    let settled = Situation { interest: Some(situation.interest()), format: Some(situation.format()), ..*situation };
    let answers = answers(each, |change| change.apply(&settled) == settled);
    Question { each, name: name(each), legend, hint, answers }
}

/// The value of a radio button.
const fn value(change: Change) -> &'static str {
    match change {
        Change::Contact(contact) => contact.id(),
        Change::Said(said) => said.id(),
        Change::Interest(interest) => interest.id(),
        Change::Likelihood(likelihood) => likelihood.id(),
        Change::NewTime(new_time) => new_time.id(),
        Change::Format(format) => format.id(),
        Change::Stage(stage) => stage.id(),
        Change::Thread(thread) => thread.id(),
        Change::Preparation(preparation) => preparation.id(),
        Change::Stake(stake) => stake.id(),
        Change::ViaRecruiter(true) | Change::Answer(_, true) => "yes",
        Change::ViaRecruiter(false) | Change::Answer(_, false) => "no",
        Change::Reason(reason) => reason.id(),
        Change::Notice(band) => band.id(),
    }
}
