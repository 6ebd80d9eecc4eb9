//! The messages as they are printed, in place of the tabs.

use policy::MessageKind;
use words::{Advice, Message};
use yew::prelude::*;

use super::bar;
use super::controls::{element, fragment, fragment_of, heading, tag, text};
use crate::labels;
use crate::state::State;

/// The messages for today but the voicemail, the short text and the confirmation email, which are sent only in some
/// cases.
pub(crate) fn view(state: &State, advice: &Advice, messages: &[Message]) -> Html {
    use MessageKind::{ConfirmationEmail, ShortText, Voicemail};
    let printed = messages.iter().filter(|message| {
        advice.messages.contains(&message.kind) && !matches!(message.kind, Voicemail | ConfirmationEmail | ShortText)
    });
    let section = |message: &Message| {
        let message = state.edit(message.kind).map_or(message, |edit| &edit.text);
        fragment([heading(labels::tab(message.kind)), tag("p", "", text(&bar::subject_and_body(message)))])
    };
    element("div", &["class", "data-testid"], &["sheet", "print-sheet"], fragment_of(printed.map(section)))
}
