//! The smaller questions. Those whose answer can change the advice are visible, the others are in a drawer.

use policy::{
    Change, Contact, Format, Likelihood, NewTime, Notice, Preparation, Question, Reason, Said, Situation, Stage, Stake,
    Thread,
};
use yew::prelude::*;

use super::controls::{
    Answer, Dispatch, Line, collapsible_question, dispatching_value, drawer, field, fragment, fragment_of, hint, line,
    question, radio_question,
};
use crate::labels;
use crate::state::{Action, Collapsible, SideQuestion, State};

/// The three-question test, shown as a main question if the reason is "something else".
pub(crate) fn test_as_main_question(state: &State, send: &Dispatch) -> Html {
    if state.facts.reason() != Some(Reason::Other) {
        return Html::default();
    }
    question("question", "Three short questions", Html::default(), three_questions(state, send, Reason::Other))
}

/// The section "Worth knowing"; empty until there is an answer.
pub(crate) fn view(state: &State, send: &Dispatch, answered: bool) -> Html {
    let Some(reason) = state.facts.reason().filter(|_| answered) else { return Html::default() };
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
    // The answers in force, given or assumed. Those asked for here do not depend on the notice.
    let situation = state.situation().unwrap_or_else(|| Situation::new(Reason::Other, Notice::Undated));
    let ask = |name, legend, hint, answers: &[Answer]| radio_question(send, name, legend, hint, answers);
    match each {
        SideQuestion::Contact => ask(
            "contact",
            "Can you call them?",
            "The interviewer, the coordinator or the recruiter.",
            &[
                (Contact::Number, "I have a number"),
                (Contact::NoNumber, "I have no number"),
                (Contact::CannotCall, "I cannot call"),
                (Contact::OnSite, "I am there already"),
            ]
            .map(|(each, label)| (each.id(), label, Change::Contact(each), each == situation.contact)),
        ),
        SideQuestion::Recruiter => ask(
            "viaRecruiter",
            "Did a recruiter or an agency arrange it?",
            "",
            &[("yes", "Yes", true), ("no", "No", false)]
                .map(|(id, label, yes)| (id, label, Change::ViaRecruiter(yes), yes == situation.via_recruiter)),
        ),
        SideQuestion::Thread => ask(
            "thread",
            "How have you mostly been in touch?",
            "",
            &[(Thread::Email, "Email"), (Thread::Phone, "Phone"), (Thread::Mixed, "Both")]
                .map(|(each, label)| (each.id(), label, Change::Thread(each), each == situation.thread)),
        ),
        SideQuestion::Format => ask(
            "format",
            "How was it to be held?",
            "",
            &[
                (Format::InPerson, "Face to face"),
                (Format::Video, "Video"),
                (Format::Phone, "Phone"),
                (Format::Task, "A task or test"),
            ]
            .map(|(each, label)| (each.id(), label, Change::Format(each), each == situation.format())),
        ),
        SideQuestion::Preparation => ask(
            "preparation",
            "When was the date set?",
            "Short notice: too short to prepare properly.",
            &[(Preparation::Ample, "In good time"), (Preparation::Short, "At short notice")]
                .map(|(each, label)| (each.id(), label, Change::Preparation(each), each == situation.preparation)),
        ),
        SideQuestion::Stage => ask(
            "stage",
            "How far along are you?",
            "",
            &[
                (Stage::Invited, "Invited, and I have not said yes"),
                (Stage::Agreed, "I have agreed to it"),
                (Stage::Met, "We have met at least once"),
                (Stage::UnderWay, "I am in the middle of it"),
            ]
            .map(|(each, label)| (each.id(), label, Change::Stage(each), each == situation.stage)),
        ),
        SideQuestion::Said => ask(
            "said",
            "What have they said?",
            "The last thing they said about it.",
            &[
                (Said::Nothing, "Nothing yet"),
                (Said::Refused, "No other date"),
                (Said::OfferedTime, "Another time"),
                (Said::OfferedCall, "A call or video instead"),
                (Said::ComeAnyway, "Come anyway"),
                (Said::Silent, "No answer"),
            ]
            .map(|(each, label)| (each.id(), label, Change::Said(each), each == situation.said)),
        ),
        SideQuestion::Likelihood => ask(
            "likelihood",
            "How sure is it?",
            "",
            &[(Likelihood::Certain, "It is so"), (Likelihood::May, "It may happen")]
                .map(|(each, label)| (each.id(), label, Change::Likelihood(each), each == situation.likelihood)),
        ),
        SideQuestion::NewTime => ask(
            "newTime",
            "Could you name another time?",
            "",
            &[
                (NewTime::Can, "Yes"),
                (NewTime::NotYet, "No date yet"),
                (NewTime::Earlier, "It should be sooner"),
                (NewTime::Part, "I could be there for part of it"),
            ]
            .map(|(each, label)| (each.id(), label, Change::NewTime(each), each == situation.new_time)),
        ),
        SideQuestion::Stake => ask(
            "stake",
            "Does it touch anybody else?",
            "",
            &[
                (Stake::Nobody, "Nobody"),
                (Stake::ThirdParty, "A benefits office, a university, a visa sponsor or whoever else pays"),
            ]
            .map(|(each, label)| (each.id(), label, Change::Stake(each), each == situation.stake)),
        ),
        SideQuestion::Test | SideQuestion::Interest => Html::default(),
    }
}

fn earlier_changes(state: &State, send: &Dispatch) -> Html {
    let value = state.facts.earlier_changes.to_string();
    let times = Line { kind: "number", value: &value, max: "99", ..Line::default() };
    let oninput = dispatching_value(send, |text| Action::EarlierChanges(text.parse().unwrap_or_default()));
    field("How often have you already asked them to move or cancel?", line(&times, oninput))
}
