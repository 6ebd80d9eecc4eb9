//! The messages of guide section 6: one file a message, the words beside the rule that asks for them.

mod blanks;
mod call;
mod confirmation_email;
mod email;
mod extension_email;
mod interview_line;
mod late_call;
mod reaffirm;
mod recruiter_email;
mod scene;
mod short_text;
mod stay_in_touch;
mod story;
mod turns;
mod value_note;
mod voicemail;

use serde::Serialize;

use crate::advice::MessageKind;
use crate::assess::{Outcome, afterwards};
use crate::details::Details;
use crate::facts::Situation;

use scene::{Part, Scene};

pub use blanks::blanks;
pub use turns::{Turn, turns};

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

/// The messages for this situation: those to send now, in order, then those for afterwards.
///
/// Pure and total: every situation and all details give the same messages each time, and nothing that was typed can
/// break out of a line, a subject or the length that M13 allows.
#[must_use]
pub fn compose(situation: &Situation, details: &Details) -> Vec<Message> {
    let outcome = Outcome::of(situation);
    let scene = Scene::new(situation, &outcome, details);
    let kinds = outcome.messages().iter().chain(afterwards(outcome.course));
    kinds.map(|&kind| within_limit(kind, &scene)).collect()
}

/// How long it takes to say, in seconds, at the pace of M13: 75 words in half a minute.
#[must_use]
pub fn seconds_to_say(body: &str) -> usize {
    (words(body) * 2).div_ceil(5)
}

fn words(body: &str) -> usize {
    let mut between = true;
    let begins = |character: char| std::mem::replace(&mut between, character.is_whitespace()) && !between;
    body.chars().map(begins).filter(|&begins| begins).count()
}

/// M13: the fullest version of a message that keeps to its length.
fn within_limit(kind: MessageKind, scene: &Scene) -> Message {
    let mut message = write(kind, scene);
    let mut parts = expendable(kind).iter();
    let mut lean = None;
    while words(&message.body) > kind.most_words() {
        let Some(&part) = parts.next() else { break };
        let lean = lean.get_or_insert_with(|| scene.clone());
        lean.leave_out(part);
        message = write(kind, lean);
    }
    message
}

/// What goes first where the words run out: on the phone what the email will say, in writing what the reader has.
const fn expendable(kind: MessageKind) -> &'static [Part] {
    match kind {
        MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail | MessageKind::ShortText => {
            &[Part::Third, Part::Detail, Part::Company, Part::Times, Part::Slot, Part::Role, Part::Listener]
        }
        _ => &[Part::Offsets, Part::Courtesy, Part::Third, Part::Detail, Part::Phone, Part::Company, Part::Times],
    }
}

fn write(kind: MessageKind, scene: &Scene) -> Message {
    let (subject, body) = match kind {
        MessageKind::Call => call::write(scene),
        MessageKind::Voicemail => voicemail::write(scene),
        MessageKind::RecruiterEmail => recruiter_email::write(scene),
        MessageKind::Email => email::write(scene),
        MessageKind::ConfirmationEmail => confirmation_email::write(scene),
        MessageKind::ShortText => short_text::write(scene),
        MessageKind::ExtensionEmail => extension_email::write(scene),
        MessageKind::LateCall => late_call::write(scene),
        MessageKind::StayInTouch => stay_in_touch::write(scene),
        MessageKind::Reaffirm => reaffirm::write(scene),
        MessageKind::ValueNote => value_note::write(scene),
        MessageKind::InterviewLine => interview_line::write(scene),
    };
    Message { kind, subject, body }
}
