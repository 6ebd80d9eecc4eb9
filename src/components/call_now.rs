//! Where they have to be called, and soon: their number, one touch that dials it, and what to say.

use guide::{Advice, Message, MessageKind, Plan};
use yew::prelude::*;

use super::controls::{Line, Send, all, block, element, field, found, hint, line, tag, text, typed};
use crate::state::{Action, State};

/// Whether they have to be called soon.
pub(super) fn is_call(advice: &Advice) -> bool {
    advice.urgent && matches!(advice.plan, Plan::Call | Plan::CallThenEmail)
}

/// Nothing where there is time, or where nobody is called.
pub(crate) fn view(
    state: &State,
    send: &Send,
    advice: &Advice,
    messages: &[Message],
    open: Option<&Message>,
    place: &NodeRef,
) -> Html {
    if !is_call(advice) {
        return Html::default();
    }
    let is_call = |message: &&Message| matches!(message.kind, MessageKind::Call | MessageKind::LateCall);
    let call = messages.iter().find(is_call);
    let number = Line { kind: "tel", value: &state.their_number, ..Line::default() };
    let number = field("Their number", line(&number, typed(send, Action::TheirNumber)));
    let dial = match address(&state.their_number) {
        Some(address) => element("a", &["class", "href"], &["button primary", &address], "Call now".into()),
        None => hint("It is in the invitation."),
    };
    // Once it is open to be changed, it is not read out twice.
    let script = call.filter(|call| open.is_none_or(|open| open.kind != call.kind)).map(|call| {
        let call = state.edit(call.kind).map_or(call, |edit| &edit.text);
        block("say", all([tag("h4", "", "Say this".into()), tag("p", "", text(&call.body))]))
    });
    let parts =
        [found(place, "h3", "", "Call now".into()), block("dial", all([number, dial])), script.unwrap_or_default()];
    block("part call-now", all(parts))
}

/// What a phone dials; nothing where it is no number yet.
fn address(number: &str) -> Option<String> {
    let mut address = String::from("tel:");
    let bytes = number.as_bytes();
    for (index, &byte) in bytes.iter().enumerate() {
        // "+44 (0)20": the zero is for those who dial from within the country.
        let within = index > 0 && bytes.get(index - 1..index + 2) == Some(b"(0)".as_slice());
        match byte {
            b'0' if within && address.as_bytes().get(4) == Some(&b'+') => {}
            b'0'..=b'9' | b'+' | b'*' | b',' => address.push(char::from(byte)),
            // By itself it would begin another part of the address.
            b'#' => address.push_str("%23"),
            _ => {}
        }
    }
    (address.len() > "tel:".len() + 2).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_number_is_dialled_as_people_write_it() {
        for (number, dialled) in [
            ("+44 (0)20 7946-0123", "tel:+442079460123"),
            ("030/1234,55", "tel:0301234,55"),
            ("(0)30 1234", "tel:0301234"),
            ("*31#030", "tel:*31%23030"),
            ("112", "tel:112"),
        ] {
            assert_eq!(address(number).as_deref(), Some(dialled));
        }
    }

    #[test]
    fn what_is_no_number_is_not_dialled() {
        assert!(["", "12", "ask Mia", "javascript:alert(1)"].into_iter().all(|number| address(number).is_none()));
    }
}
