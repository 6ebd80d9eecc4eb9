//! What was assumed: the facts whose answer can change the advice or the letter, one at a time, then all the others.

use policy::{
    Change, Contact, Format, Interest, Likelihood, NewTime, Preparation, Said, Situation, Stage, Stake, Thread,
};
use yew::prelude::*;

use super::choice::{Answer, hint, question};
use super::field::line;
use super::fold::fold;
use super::{on_input, text};
use crate::derived::{Asked, SideQuestion};
use crate::labels::{self, assumed};
use crate::model::answers;
use crate::page::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) situation: Situation,
    pub(super) asked: Asked,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Assumed(Props { situation, asked, dispatch }: &Props) -> Html {
    let questions: Vec<Question> = SideQuestion::ALL.into_iter().map(|each| facts(each, situation)).collect();
    let row = |question: &Question| {
        let holds = question.answers.iter().find(|(_, _, _, holds)| *holds).map(|&(_, label, ..)| label);
        html! {
            <details class="fold fact" name="fact" key={question.name}>
                <summary>{ question.legend }<strong key={holds.unwrap_or_default()}>{ holds }</strong></summary>
                { self::question(dispatch, question.name, question.legend, question.hint, &question.answers) }
            </details>
        }
    };
    let is_asked = |question: &&Question| asked.has(question.each);
    let matter: Vec<&Question> = questions.iter().filter(is_asked).collect();
    let others: Vec<&Question> = questions.iter().filter(|question| !is_asked(question)).collect();
    // The two that matter most, so that the line says what was assumed.
    let first: Vec<&str> = matter
        .iter()
        .flat_map(|question| question.answers.iter().filter(|(_, _, _, holds)| *holds))
        .map(|&(_, _, change, _)| labels::assumption(change))
        .take(2)
        .collect();
    let summary = if first.is_empty() { assumed::TITLE.to_owned() } else { assumed::title(&first.join(", ")) };
    let times = answers::Action::EarlierChanges;
    let earlier = on_input(dispatch, move |text| times(text.parse().unwrap_or_default()));
    fold(
        text(&summary),
        html! {
            <>
                if !matter.is_empty() { <p class="hint">{ assumed::CAN_CHANGE }</p> }
                { for matter.into_iter().map(row) }
                <p class="hint">{ assumed::OTHERS }</p>
                { for others.into_iter().map(row) }
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

fn facts(each: SideQuestion, situation: &Situation) -> Question {
    let (legend, hint) = labels::side_question(each);
    let (name, changes): (&'static str, Vec<(&'static str, Change, bool)>) = match each {
        SideQuestion::Contact => (
            "contact",
            Contact::ALL.iter().map(|&it| (it.id(), Change::Contact(it), it == situation.contact)).collect(),
        ),
        SideQuestion::Said => {
            ("said", Said::ALL.iter().map(|&it| (it.id(), Change::Said(it), it == situation.said)).collect())
        }
        SideQuestion::Interest => (
            "interest",
            Interest::ALL.iter().map(|&it| (it.id(), Change::Interest(it), it == situation.interest())).collect(),
        ),
        SideQuestion::Recruiter => (
            "viaRecruiter",
            [("no", false), ("yes", true)]
                .map(|(id, yes)| (id, Change::ViaRecruiter(yes), yes == situation.via_recruiter))
                .to_vec(),
        ),
        SideQuestion::Likelihood => (
            "likelihood",
            Likelihood::ALL.iter().map(|&it| (it.id(), Change::Likelihood(it), it == situation.likelihood)).collect(),
        ),
        SideQuestion::NewTime => (
            "newTime",
            NewTime::ALL.iter().map(|&it| (it.id(), Change::NewTime(it), it == situation.new_time)).collect(),
        ),
        SideQuestion::Format => {
            ("format", Format::ALL.iter().map(|&it| (it.id(), Change::Format(it), it == situation.format())).collect())
        }
        SideQuestion::Stage => {
            ("stage", Stage::ALL.iter().map(|&it| (it.id(), Change::Stage(it), it == situation.stage)).collect())
        }
        SideQuestion::Thread => {
            ("thread", Thread::ALL.iter().map(|&it| (it.id(), Change::Thread(it), it == situation.thread)).collect())
        }
        SideQuestion::Preparation => (
            "preparation",
            Preparation::ALL
                .iter()
                .map(|&it| (it.id(), Change::Preparation(it), it == situation.preparation))
                .collect(),
        ),
        SideQuestion::Stake => {
            ("stake", Stake::ALL.iter().map(|&it| (it.id(), Change::Stake(it), it == situation.stake)).collect())
        }
    };
    let answers = changes.into_iter().map(|(id, change, holds)| (id, labels::fact(change), change, holds)).collect();
    Question { each, name, legend, hint, answers }
}
