//! The messages by name, and what is said once one was copied.

use std::rc::Rc;

use policy::MessageKind;
use words::{Field, Part};

use crate::derived::Letter;
use crate::model::What;

/// The tab label of a message.
pub(crate) const fn tab(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Call | MessageKind::LateCall => "Call",
        MessageKind::Voicemail => "Voicemail",
        MessageKind::RecruiterEmail => "Recruiter email",
        MessageKind::Email => "Email",
        MessageKind::ConfirmationEmail => "Confirmation email",
        MessageKind::ShortText => "Short text",
        MessageKind::ExtensionEmail => "Extension email",
        MessageKind::OfferEmail => "Offer email",
        MessageKind::ThirdPartyEmail => "Third-party email",
        MessageKind::StayInTouch => "Stay in touch",
        MessageKind::Reaffirm => "Reaffirm interest",
        MessageKind::ValueNote => "Value note",
        MessageKind::InterviewLine => "Interview line",
    }
}

/// The label of the copy button, which must be short.
pub(crate) const fn copy(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Call | MessageKind::LateCall => "Copy call",
        MessageKind::Voicemail => "Copy voicemail",
        MessageKind::ShortText => "Copy text",
        MessageKind::RecruiterEmail
        | MessageKind::Email
        | MessageKind::ConfirmationEmail
        | MessageKind::ExtensionEmail
        | MessageKind::OfferEmail
        | MessageKind::ThirdPartyEmail => "Copy email",
        MessageKind::StayInTouch | MessageKind::Reaffirm | MessageKind::ValueNote => "Copy note",
        MessageKind::InterviewLine => "Copy line",
    }
}

/// The id that the element reports with its event for a copy.
pub(crate) const fn copied_id(what: What) -> &'static str {
    match what {
        What::Text(kind) | What::Subject(kind) | What::Both(kind) => kind.id(),
        What::Other(_) => MessageKind::Email.id(),
        What::OwnMessage => "own",
        What::Template => "template",
    }
}

/// The status after copying. What the email lacks is said, since its gaps were not copied.
pub(crate) fn copied(what: What, letters: &[Rc<Letter>]) -> String {
    let kind = match what {
        What::Text(kind) | What::Both(kind) => kind,
        What::Subject(_) => return "Copied: subject".to_owned(),
        What::OwnMessage => return "Copied: your own message".to_owned(),
        What::Template => return "Copied: template".to_owned(),
        What::Other(_) => return "Copied: email".to_owned(),
    };
    let copied = match kind {
        _ if matches!(what, What::Both(_)) => "Copied: subject and text",
        MessageKind::Call | MessageKind::LateCall => "Copied: call script",
        MessageKind::Voicemail => "Copied: voicemail script",
        MessageKind::ShortText => "Copied: short text",
        MessageKind::StayInTouch | MessageKind::Reaffirm | MessageKind::ValueNote => "Copied: note",
        MessageKind::InterviewLine => "Copied: line for an interview",
        _ => "Copied: email text",
    };
    let letter = letters.iter().find(|letter| letter.kind == kind && kind.has_subject());
    let lacks = |field: Field| {
        letter.is_some_and(|letter| {
            let open = |gap: &words::Gap| gap.key == field.id() && gap.field == Part::Body;
            letter.edit.is_none() && letter.composed().gaps.iter().any(open)
        })
    };
    let role = lacks(Field::Role) && !kind.is_about_offer();
    let before = match (lacks(Field::YourName), role) {
        (true, true) => ". Before you send it, add your name and the role.",
        (true, false) => ". Before you send it, add your name.",
        (false, true) => ". Before you send it, add the role.",
        (false, false) => "",
    };
    [copied, before].concat()
}

/// The status where copying is blocked.
pub(crate) const fn copying_is_blocked(what: What) -> &'static str {
    match what {
        What::Text(_) | What::Subject(_) => {
            "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy."
        }
        What::Both(_) => {
            "Copying is blocked here. The text is selected: press Ctrl+C or ⌘C, or choose Copy. Then copy the subject by itself."
        }
        What::OwnMessage | What::Template | What::Other(_) => {
            "Copying is blocked here. Select the text, then press Ctrl+C or ⌘C, or choose Copy."
        }
    }
}
