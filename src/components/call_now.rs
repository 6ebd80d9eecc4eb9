//! The section for an urgent call: the employer's number, a link that dials it, and the script.

use policy::{MessageKind, Plan};
use words::{Advice, Message};
use yew::prelude::*;

use super::controls::{
    Dispatch, EventKind, Line, block, dispatching_value, field, focusable, fragment, line, tag, text, vtag,
    with_listener,
};
use crate::browser::leave;
use crate::state::{Action, State};

/// Whether the advice is to call soon.
pub(super) fn is_call(advice: &Advice) -> bool {
    advice.urgent && matches!(advice.plan, Plan::Call | Plan::CallThenEmail)
}

/// Empty unless the advice is to call soon.
pub(crate) fn view(
    state: &State,
    send: &Dispatch,
    advice: &Advice,
    messages: &[Message],
    open: Option<&Message>,
    node: &NodeRef,
) -> Html {
    if !is_call(advice) {
        return Html::default();
    }
    let is_call = |message: &&Message| matches!(message.kind, MessageKind::Call | MessageKind::LateCall);
    let call = messages.iter().find(is_call);
    let number = Line { kind: "tel", value: &state.their_number, ..Line::default() };
    let number = field("Their number", line(&number, dispatching_value(send, Action::TheirNumber)));
    let dial = match address(&state.their_number) {
        Some(address) => {
            let link = vtag("a", &["class", "href"], &["button primary", &address], "Call now".into());
            // Some browsers fire `beforeunload` for a tel: link.
            with_listener(link, EventKind::Click, Callback::from(|_| leave::suspend_briefly()))
        }
        None => Html::default(),
    };
    // Not while its tab is open, which shows the same text.
    let script = call.filter(|call| open.is_none_or(|open| open.kind != call.kind)).map(|call| {
        let call = state.edit(call.kind).map_or(call, |edit| &edit.text);
        block("say", fragment([tag("h4", "", "Say this".into()), tag("p", "", text(&call.body))]))
    });
    let parts = [
        focusable(node, "h3", "", "Call now".into()),
        block("dial", fragment([number, dial])),
        script.unwrap_or_default(),
    ];
    block("part call-now", fragment(parts))
}

/// The `tel:` URL of a number as people write it; `None` if it has fewer than three digits.
fn address(number: &str) -> Option<String> {
    let mut address = String::from("tel:");
    let mut before = 0;
    for byte in number.bytes() {
        match byte {
            // "+44 (0)20": the zero is dialled only within the country.
            b'0' if before == b'(' && address.len() > "tel:".len() => {}
            // Discard everything before the plus.
            b'+' => "tel:+".clone_into(&mut address),
            b'0'..=b'9' | b'*' | b',' => address.push(char::from(byte)),
            // Unescaped, it would start the URL's fragment.
            b'#' => address.push_str("%23"),
            // The start of an extension or of another number.
            b'A'..=b'z' if address.len() > "tel:+".len() => break,
            _ => {}
        }
        before = byte;
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
            ("0049 (0)30 1234", "tel:0049301234"),
            ("+44 20 7946 0123 ext. 12", "tel:+442079460123"),
            ("020 7946 0123 or 07700 900123", "tel:02079460123"),
            ("Tel 1: +44 20 7946 0123", "tel:+442079460123"),
        ] {
            assert_eq!(address(number).as_deref(), Some(dialled));
        }
    }

    #[test]
    fn anything_else_than_a_number_is_not_dialled() {
        assert!(["", "12", "ask Mia", "javascript:alert(1)"].into_iter().all(|number| address(number).is_none()));
    }
}
