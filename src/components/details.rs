//! The optional details of a message: names, new times, tone and clock.

use policy::{MessageKind, Reason, Situation, Verdict};
use words::{Advice, Clock, Field, ReasonDetail, Tone, reason_in_words};
use yew::prelude::*;

use super::alternatives;
use super::controls::{
    Dispatch, Line, block, dispatching, dispatching_value, element, field, fragment, fragment_of, hint, line, radio,
    small_question, tag,
};
use crate::state::{Action, State};

const FIELDS: [(Field, &str, &str); 5] = [
    (Field::YourName, "Your name", "text"),
    (Field::Interviewer, "Interviewer", "text"),
    (Field::Company, "Company", "text"),
    (Field::Role, "Role", "text"),
    (Field::Phone, "Your phone number", "tel"),
];

/// All fields. `open` is the kind of the open message.
pub(crate) fn view(state: &State, send: &Dispatch, situation: &Situation, advice: &Advice, open: MessageKind) -> Html {
    let says = if open == MessageKind::ExtensionEmail {
        "All optional. Here the person, the company and the role are those of the offer."
    } else {
        "All optional. Names, role and date make the message easier to answer."
    };
    let title = tag("h4", "", "Make it yours".into());
    let times = match advice.effective_verdict {
        Verdict::Reschedule | Verdict::Adjust => alternatives::view(state, send),
        _ => Html::default(),
    };
    let need = if situation.reason == Reason::AccessNeed && advice.effective_verdict == Verdict::Adjust {
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
    let tone =
        |tone: Tone, label| radio("tone", tone.id(), label, typed.tone == tone, dispatching(send, Action::Tone(tone)));
    let reason_detail = |detail: ReasonDetail, label| {
        let onchange = dispatching(send, Action::ReasonDetail(detail));
        radio("reason-detail", detail.id(), label, typed.reason_detail == detail, onchange)
    };
    let tones = fragment([tone(Tone::Formal, "Formal"), tone(Tone::Friendly, "Friendly")]);
    let mut questions = vec![small_question("Tone", "To suit how they write to you.", block("choices", tones))];
    let clock = |clock: Clock, label| {
        radio("clock", clock.id(), label, typed.clock == clock, dispatching(send, Action::Clock(clock)))
    };
    let clocks = fragment([clock(Clock::Hours24, "14:00"), clock(Clock::Hours12, "2:00 pm")]);
    questions.push(small_question("Clock times", "As the reader writes them.", block("choices", clocks)));
    let private = reason_in_words(situation, ReasonDetail::Private);
    let brief = reason_in_words(situation, ReasonDetail::Brief);
    if private != brief {
        let says = ["Private says “", private, "”, brief says “", brief, "”. You owe no more."].concat();
        let details =
            fragment([reason_detail(ReasonDetail::Private, "Private"), reason_detail(ReasonDetail::Brief, "Brief")]);
        let content = fragment([hint(&says), block("choices", details)]);
        questions.push(small_question("How much of the reason", "", content));
    }
    block("fields", fragment(questions))
}
