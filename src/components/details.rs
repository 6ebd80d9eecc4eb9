//! The optional details of a message: names, new times, style and clock.

use policy::{MessageKind, Reason, Situation, To, Verdict};
use words::{Advice, Clock, Depth, Field, Register, cause_as_told};
use yew::prelude::*;

use super::alternatives;
use super::controls::{
    Dispatch, Line, block, dispatching, dispatching_value, element, field, fragment, fragment_of, hint, line, radio,
    small_question, tag,
};
use crate::state::{Action, State};

const FIELDS: [(Field, &str, &str); 6] = [
    (Field::YourName, "Your name", "text"),
    (Field::Interviewer, "Interviewer", "text"),
    (Field::Company, "Company", "text"),
    (Field::Role, "Role", "text"),
    (Field::Phone, "Your phone number", "tel"),
    (Field::OwnLine, "In your own words", "text"),
];

/// All fields. `open` is the kind of the open message.
pub(crate) fn view(state: &State, send: &Dispatch, situation: &Situation, advice: &Advice, open: MessageKind) -> Html {
    let about_offer = matches!(open, MessageKind::ExtensionEmail | MessageKind::OfferEmail);
    let says = if about_offer && advice.to == To::OfferingEmployer {
        "All optional. Here the person, the company and the role are those of the offer."
    } else {
        "All optional. Names, role and date make the message easier to answer."
    };
    let title = tag("h4", "", "Make it yours".into());
    let times = match advice.effective_verdict {
        Verdict::Reschedule | Verdict::Adjust => alternatives::view(state, send),
        _ => Html::default(),
    };
    let need = if situation.reason() == Reason::AccessNeed && advice.effective_verdict == Verdict::Adjust {
        hint("Add a sentence on what would help: a room on the ground floor, for example.")
    } else {
        Html::default()
    };
    let fields = block("fields", text_fields(state, send));
    let parts = [title, hint(says), need, fields, times, style_questions(state, send, situation)];
    block("details", fragment(parts))
}

fn text_fields(state: &State, send: &Dispatch) -> Html {
    let cuts = state.typed.cuts();
    let fields = FIELDS.iter().map(|&(each, label, kind)| {
        let cut = cuts.iter().find(|cut| cut.field == each);
        let described_by = cut.map_or("", |_| each.id());
        let input = Line { kind, value: state.typed.typed(each), described_by, ..Line::default() };
        let input = line(&input, dispatching_value(send, move |text| Action::Typed(each, text)));
        let note = cut.map(|cut| {
            let words = ["Long for a message. This much is used: ", &cut.kept].concat();
            element("p", &["class", "id"], &["hint", each.id()], words.into())
        });
        block("", fragment([field(label, input), note.unwrap_or_default()]))
    });
    fragment_of(fields)
}

fn style_questions(state: &State, send: &Dispatch, situation: &Situation) -> Html {
    let typed = &state.typed;
    let register = |register: Register, label| {
        let onchange = dispatching(send, Action::Register(register));
        radio("register", register.id(), label, typed.register == register, onchange)
    };
    let depth = |depth: Depth, label| {
        radio("depth", depth.id(), label, typed.depth == depth, dispatching(send, Action::Depth(depth)))
    };
    let clock = |clock: Clock, label| {
        radio("clock", clock.id(), label, typed.clock == clock, dispatching(send, Action::Clock(clock)))
    };
    let registers = fragment([register(Register::Natural, "Natural"), register(Register::Formal, "Formal")]);
    let clocks = fragment([clock(Clock::Hours24, "14:00"), clock(Clock::Hours12, "2:00 pm")]);
    let mut questions = vec![
        small_question("Tone", "To suit how they write to you.", block("choices", registers)),
        small_question("Clock times", "As the reader writes them.", block("choices", clocks)),
    ];
    let [private, category, plain] =
        [Depth::Private, Depth::Category, Depth::Plain].map(|depth| cause_as_told(situation, typed.register, depth));
    if private != category || category != plain {
        let says = [
            "Private says “",
            private,
            "”, the kind of it says “",
            category,
            "”, plain says “",
            plain,
            "”. You owe no more.",
        ];
        let depths = fragment([
            depth(Depth::Private, "Private"),
            depth(Depth::Category, "The kind of it"),
            depth(Depth::Plain, "Plain"),
        ]);
        let content = fragment([hint(&says.concat()), block("choices", depths)]);
        questions.push(small_question("How much of the reason", "", content));
    }
    block("fields", fragment(questions))
}
