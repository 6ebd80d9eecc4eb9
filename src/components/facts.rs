//! The smaller questions. Those whose answer can change the advice are visible, the others are in a drawer.

use policy::{Change, Format, Preparation, Question, Reason, Situation, Thread};
use yew::prelude::*;

use super::controls::{
    Answer, Dispatch, Line, collapsible_question, dispatching_value, drawer, field, fragment, fragment_of, hint, line,
    question, radio_question,
};
use crate::labels;
use crate::state::{Action, Collapsible, SideQuestion, State};

/// The three-question test, shown as a main question if the reason is "something else".
pub(crate) fn test_as_main_question(state: &State, send: &Dispatch) -> Html {
    if state.facts.reason != Some(Reason::Other) {
        return Html::default();
    }
    question("question", "Three short questions", Html::default(), three_questions(state, send, Reason::Other))
}

/// The section "Worth knowing"; empty until there is an answer.
pub(crate) fn view(state: &State, send: &Dispatch, answered: bool) -> Html {
    let Some(reason) = state.facts.reason.filter(|_| answered) else { return Html::default() };
    let named = reason != Reason::Other;
    let asks_test = state.asks(SideQuestion::Test);
    let side_questions = |open: bool| {
        let questions = SideQuestion::WORTH_KNOWING.iter().filter(|&&each| state.asks(each) == open);
        questions.map(|&each| side_question(each, state, send)).collect::<Vec<Html>>()
    };
    let mut open = side_questions(true);
    if !open.is_empty() {
        open.insert(0, hint("We have assumed the usual. Change what is different for you."));
    }
    let mut more = side_questions(false);
    more.insert(0, earlier_changes(state, send));
    if named && !asks_test {
        more.push(three_questions(state, send, reason));
    }
    if named && asks_test {
        let says = hint("Your reason usually means these answers. Change what is different for you.");
        open.push(drawer("Does this describe it?", fragment([says, three_questions(state, send, reason)])));
    }
    open.push(drawer("More about the situation", fragment(more)));
    collapsible_question(
        state,
        send,
        Collapsible::Assumptions,
        "Worth knowing",
        Some("Assumed: the usual".into()),
        fragment(open),
    )
}

fn three_questions(state: &State, send: &Dispatch, reason: Reason) -> Html {
    let facts = &state.facts;
    let given = [
        (Question::Relevance, facts.relevance),
        (Question::Urgency, facts.urgency),
        (Question::Irreversibility, facts.irreversibility),
    ];
    let asked = given.into_iter().map(|(question, given)| {
        let (legend, hint) = labels::question(question);
        let answer = given.or(reason.implies(question));
        let yes_no = [
            ("yes", "Yes", Change::Answer(question, true), answer == Some(true)),
            ("no", "No", Change::Answer(question, false), answer == Some(false)),
        ];
        radio_question(send, question.id(), legend, hint, &yes_no)
    });
    fragment_of(asked)
}

fn side_question(each: SideQuestion, state: &State, send: &Dispatch) -> Html {
    let facts = &state.facts;
    // The policy's defaults do not depend on the reason or the notice.
    let usual = Situation::new(Reason::Other, policy::Notice::Undated);
    let yes_no = |change: fn(bool) -> Change, holds: bool| -> [Answer; 2] {
        [("yes", "Yes", change(true), holds), ("no", "No", change(false), !holds)]
    };
    match each {
        SideQuestion::Number => radio_question(
            send,
            "directNumber",
            "Do you have a number to call them on?",
            "The interviewer’s, the coordinator’s or the recruiter’s.",
            &yes_no(Change::DirectNumber, facts.direct_number.unwrap_or(usual.direct_number)),
        ),
        SideQuestion::Recruiter => radio_question(
            send,
            "viaRecruiter",
            "Did a recruiter or an agency arrange it?",
            "",
            &yes_no(Change::ViaRecruiter, facts.via_recruiter.unwrap_or(usual.via_recruiter)),
        ),
        SideQuestion::Thread => {
            let thread = facts.thread.unwrap_or(usual.thread);
            let answers = [(Thread::Email, "Email"), (Thread::Phone, "Phone"), (Thread::Mixed, "Both")]
                .map(|(each, label)| (each.id(), label, Change::Thread(each), each == thread));
            radio_question(send, "thread", "How have you mostly been in touch?", "", &answers)
        }
        SideQuestion::Format => {
            let format = facts.format.unwrap_or(usual.format);
            let answers = [(Format::InPerson, "Face to face"), (Format::Video, "Video"), (Format::Phone, "Phone")]
                .map(|(each, label)| (each.id(), label, Change::Format(each), each == format));
            radio_question(send, "format", "How was it to be held?", "", &answers)
        }
        SideQuestion::Preparation => {
            let preparation = facts.preparation.unwrap_or(usual.preparation);
            let answers = [(Preparation::Ample, "In good time"), (Preparation::Short, "At short notice")]
                .map(|(each, label)| (each.id(), label, Change::Preparation(each), each == preparation));
            radio_question(
                send,
                "preparation",
                "When was the date set?",
                "Short notice: too short to prepare properly.",
                &answers,
            )
        }
        SideQuestion::Test | SideQuestion::Interest => Html::default(),
    }
}

fn earlier_changes(state: &State, send: &Dispatch) -> Html {
    let value = state.facts.earlier_changes.to_string();
    let times = Line { kind: "number", value: &value, max: "99", ..Line::default() };
    let oninput = dispatching_value(send, |text| Action::EarlierChanges(text.parse().unwrap_or_default()));
    field("How often have you already asked them to move or cancel?", line(&times, oninput))
}
