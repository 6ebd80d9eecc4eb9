//! Names, new times and tone: all optional, and the message reads well without them.

use guide::{Details, Field, Message, MessageKind, ReasonDetail, Tone};
use yew::prelude::*;

use super::controls::{Send, act, radio, typed};
use crate::state::{Action, State};

const FIELDS: [(Field, &str, &str, &str); 5] = [
    (Field::YourName, "your-name", "Your name", "text"),
    (Field::Interviewer, "interviewer", "Interviewer", "text"),
    (Field::Company, "company", "Company", "text"),
    (Field::Role, "role", "Role", "text"),
    (Field::Phone, "phone", "Your phone number", "tel"),
];

/// Everything that can be filled in.
pub(crate) fn view(state: &State, send: &Send, message: &Message) -> Html {
    let cuts = state.typed.cuts();
    let fields = FIELDS.iter().map(|&(field, id, label, kind)| {
        let cut = cuts.iter().find(|cut| cut.field == field);
        let describedby = cut.map(|_| [id, "-cut"].concat());
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <input {id} type={kind} value={state.typed.typed(field).to_owned()} autocomplete="off" spellcheck="false"
                    aria-describedby={describedby.clone()} oninput={typed(send, move |text| Action::Typed(field, text))} />
                if let Some(cut) = cut {
                    <p class="hint" id={describedby}>{ "Long for a message. This much is used: " }{ cut.kept.clone() }</p>
                }
            </div>
        }
    });
    let hint = if message.kind == MessageKind::ExtensionEmail {
        "All optional. Here the person, the company and the role are those of the offer."
    } else {
        "All optional: the message reads well without. Names, role and date make it easier to answer."
    };
    html! {
        <div class="details">
            <h4>{ "Make it yours" }</h4>
            <p class="hint">{ hint }</p>
            <div class="fields">{ for fields }</div>
            if offers_times(state) {
                { alternatives(state, send) }
            }
            { dials(&state.typed, send) }
        </div>
    }
}

fn offers_times(state: &State) -> bool {
    state
        .answer()
        .is_some_and(|(_, advice, _)| matches!(advice.course, guide::Verdict::Reschedule | guide::Verdict::Adjust))
}

fn alternatives(state: &State, send: &Send) -> Html {
    let inputs = state.alternatives.iter().enumerate().map(|(index, text)| {
        let label = match index {
            0 => "First new time",
            1 => "Second new time",
            _ => "Third new time",
        };
        let oninput = typed(send, move |text| Action::Alternative(index, text));
        html! {
            <label class="field">
                <span>{ label }</span>
                <input type="datetime-local" max="9999-12-31T23:59" value={text.clone()} autocomplete="off" {oninput} />
            </label>
        }
    });
    html! {
        <fieldset class="ask">
            <legend>{ "New times to offer" }</legend>
            <p class="hint">{ "Two or three are easiest to say yes to. By the clock of " }{ state.facts.exact.zone.replace('_', " ") }{ "." }</p>
            <div class="fields">{ for inputs }</div>
        </fieldset>
    }
}

fn dials(typed: &Details, send: &Send) -> Html {
    let tone = |tone: Tone, label| radio("tone", tone.id(), label, typed.tone == tone, act(send, Action::Tone(tone)));
    let told = |detail: ReasonDetail, label| {
        let onchange = act(send, Action::ReasonDetail(detail));
        radio("reason-detail", detail.id(), label, typed.reason_detail == detail, onchange)
    };
    html! {
        <div class="fields">
            <fieldset class="ask">
                <legend>{ "Tone" }</legend>
                <div class="choices">{ tone(Tone::Formal, "Formal") }{ tone(Tone::Friendly, "Friendly") }</div>
            </fieldset>
            <fieldset class="ask">
                <legend>{ "How much of the reason" }</legend>
                <div class="choices">{ told(ReasonDetail::Private, "Private") }{ told(ReasonDetail::Brief, "Brief") }</div>
                <p class="hint">{ "Private says “a health matter”, brief says “illness”. You never owe more." }</p>
            </fieldset>
        </div>
    }
}
