//! Withdrawing from all other interviews after accepting an offer (O2).

use policy::{Band, ELSEWHERE};
use words::{Advice, Message};
use yew::prelude::*;

use super::bar::{self, CopyKind, CopyRequest, NodeRefs};
use super::controls::{
    Dispatch, Line, area, block, button, dispatching, drawer, element, field, fragment, hint, line, rule,
    small_question, tag,
};
use crate::browser::events;
use crate::labels;
use crate::state::{Action, OtherInterview, State};

const LEGENDS: [&str; 6] = [
    "First interview",
    "Second interview",
    "Third interview",
    "Fourth interview",
    "Fifth interview",
    "Another interview",
];

/// The other interviews, each with its plan and message, and how many messages have been copied.
pub(crate) fn view(state: &State, send: &Dispatch, nodes: &NodeRefs) -> Html {
    let mut parts =
        vec![tag("p", "hint", rule(state.house.rule_text(ELSEWHERE, words::rule_text(ELSEWHERE)), ELSEWHERE))];
    parts.extend(
        state.other_interviews.iter().enumerate().map(|(index, other)| interview(state, send, nodes, index, other)),
    );
    if !state.other_interviews.is_empty() {
        let copied = state.other_interviews.iter().filter(|other| other.copied).count();
        let words = [&copied.to_string(), " of ", &state.other_interviews.len().to_string(), " copied"].concat();
        parts.push(element("p", &["class", "role"], &["progress", "status"], words.into()));
    }
    parts.push(button("Add an interview", dispatching(send, Action::AddOther)));
    drawer("I have other interviews open", fragment(parts))
}

fn interview(state: &State, send: &Dispatch, nodes: &NodeRefs, index: usize, other: &OtherInterview) -> Html {
    let (advice, message) = state.withdrawal_from(other);
    let field_line = |kind, value: &str, change: fn(&mut OtherInterview, String)| {
        let (send, other) = (send.clone(), other.clone());
        let oninput = Callback::from(move |event: Event| {
            let mut other = other.clone();
            change(&mut other, events::value(&event));
            send.emit(Action::SetOther(index, Box::new(other)).into());
        });
        line(&Line { kind, value, ..Line::default() }, oninput)
    };
    let fields = [
        field("Their company", field_line("text", &other.company, |other, text| other.company = text)),
        field("The role there", field_line("text", &other.role, |other, text| other.role = text)),
        field("The person there", field_line("text", &other.person, |other, text| other.person = text)),
        field(
            "Date and time there, by your clock",
            field_line("datetime-local", &other.at, |other, text| other.at = text),
        ),
    ];
    let parts = [
        block("fields", fragment(fields)),
        hint(&plan_in_words(&advice)),
        message.map(|message| email(send, nodes, index, other, &message)).unwrap_or_default(),
    ];
    let name = LEGENDS.get(index).or(LEGENDS.last()).copied().unwrap_or_default();
    small_question(name, "", fragment(parts))
}

/// The time left until this interview, and how to tell the employer.
fn plan_in_words(advice: &Advice) -> String {
    let when = match advice.notice {
        Band::Passed => "It has started: ",
        Band::Under24h => "Less than 24 hours to go: ",
        Band::From24To48h => "24 to 48 hours to go: ",
        Band::Over48h => "More than 48 hours to go: ",
        Band::Undated => "No date yet: ",
    };
    [when, labels::plan(advice.plan), "."].concat()
}

fn email(send: &Dispatch, nodes: &NodeRefs, index: usize, other: &OtherInterview, message: &Message) -> Html {
    let whole = bar::subject_and_body(message);
    let node = NodeRef::default();
    let text = area(&["rows", "readonly"], &["8", "readonly"], &whole, &node).into();
    let copy = CopyRequest { text: &whole, kind: CopyKind::Other(index), field: &node, stop_for: None };
    let label = if other.copied { "Copied. Copy it again" } else { "Copy this email" };
    let actions = [
        button(label, bar::copy_callback(send, &copy, nodes)),
        button("Remove it", dispatching(send, Action::RemoveOther(index))),
    ];
    fragment([field("Its email", text), block("actions", fragment(actions))])
}
