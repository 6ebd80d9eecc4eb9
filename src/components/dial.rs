//! The employer's number, and the address that dials it.

use policy::{Change, Contact, Reason, Situation};
use yew::prelude::*;

use super::field::line;
use super::{on, on_input};
use crate::effects::leave;
use crate::labels::{call, verdict};
use crate::model::{Action, drafts};
use crate::page::Dispatch;

/// A field for the number, and a link that dials it; without one, the way on for those who have none.
pub(super) fn dial(number: &str, no_number: &Action, dispatch: &Dispatch) -> Html {
    html! {
        <div class="dial">
            { line(call::NUMBER, "tel", number, on_input(dispatch, drafts::Action::TheirNumber)) }
            if let Some(address) = address(number) {
                { link(address, "button primary", call::NOW) }
            } else {
                { super::link(verdict::NO_NUMBER, on(dispatch, no_number.clone())) }
            }
        </div>
    }
}

/// That there is no number to call.
pub(super) fn no_number(situation: &Situation) -> Action {
    let says = verdict::without_number(situation.reason() == Reason::RunningLate);
    Action::Change(Change::Contact(Contact::NoNumber), says.to_owned())
}

/// A link that dials.
pub(super) fn link(address: String, class: &'static str, label: &'static str) -> Html {
    // Some browsers fire `beforeunload` for a tel: link.
    let onclick = Callback::from(|_: MouseEvent| leave::suspend_briefly());
    html! { <a {class} href={address} {onclick}>{ label }</a> }
}

/// The `tel:` URL of a number as people write it; `None` if it has fewer than three digits.
pub(super) fn address(number: &str) -> Option<String> {
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
