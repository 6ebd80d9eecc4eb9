//! The messages of guide section 6: one file a message, the words beside the rule that asks for them.

mod email;
mod extension_email;
mod scene;
mod short_text;

use serde::Serialize;

use crate::advice::MessageKind;
use crate::assess::Outcome;
use crate::details::Details;
use crate::facts::Situation;

use scene::Scene;

/// A message, ready to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// What it is.
    pub kind: MessageKind,
    /// One line; none where there is no subject.
    pub subject: Option<String>,
    /// The words, lines ended by `\n`.
    pub body: String,
}

/// The messages to send now, in order, for this situation.
///
/// Pure and total: every situation and all details give the same messages each time, and nothing that was typed can
/// break out of a line, a subject or the length that M13 allows.
#[must_use]
pub fn compose(situation: &Situation, details: &Details) -> Vec<Message> {
    let outcome = Outcome::of(situation);
    let scene = Scene::new(situation, &outcome, details);
    outcome.messages().iter().filter_map(|&kind| write(kind, &scene)).collect()
}

fn write(kind: MessageKind, scene: &Scene) -> Option<Message> {
    let (subject, body) = match kind {
        MessageKind::Email => email::write(scene),
        MessageKind::ExtensionEmail => extension_email::write(scene),
        MessageKind::ShortText => short_text::write(scene),
        MessageKind::Call
        | MessageKind::Voicemail
        | MessageKind::RecruiterEmail
        | MessageKind::ConfirmationEmail
        | MessageKind::LateCall => return None,
    };
    Some(Message { kind, subject, body })
}
