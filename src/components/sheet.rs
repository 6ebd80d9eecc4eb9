//! The messages as they are printed. They are made when somebody prints.

use std::rc::Rc;

use policy::MessageKind;
use yew::prelude::*;

use super::copy::subject_and_body;
use crate::derived::Letter;
use crate::labels;

/// The messages for today but the voicemail, the short text and the confirmation email, which are sent only in some cases.
pub(super) fn view(letters: &[Rc<Letter>]) -> Html {
    use MessageKind::{ConfirmationEmail, ShortText, Voicemail};
    let printed = letters
        .iter()
        .filter(|letter| !letter.later && !matches!(letter.kind, Voicemail | ConfirmationEmail | ShortText));
    let section = |letter: &Rc<Letter>| {
        let message = letter.shown();
        html! { <><h3>{ labels::tab(message.kind) }</h3><p translate="no">{ subject_and_body(message) }</p></> }
    };
    html! { <div class="sheet" data-testid="print-sheet">{ for printed.map(section) }</div> }
}
