//! From a situation and details to messages. Which messages there are, and what is left out of one that would be too long,
//! is decided here; what they say is up to a language.

mod scene;
mod templates;
mod text;
mod times;
mod turns;

use serde::Serialize;

use policy::{MessageKind, Situation, decide};

use crate::details::Details;
use crate::en::English;
use crate::language::{Language, Letter};

use scene::Expendable;

pub use scene::{Apology, OfferParties, Offered, Scene};
pub use templates::{Template, blanks, blanks_in};
pub use text::Gap;
pub(crate) use text::{TextWithGaps, Value};
pub use times::{Nearness, TimeText};
pub use turns::{CallTurn, Turn, turns, turns_in};

/// A message, ready to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// What it is.
    pub kind: MessageKind,
    /// One line; none where there is no subject.
    pub subject: Option<String>,
    /// The words, lines ended by `\n`.
    pub body: String,
    /// Where a detail that is not known would go; the text reads well without.
    pub gaps: Vec<Gap>,
}

/// The messages for this situation, in English: those to send now, in order, then those for afterwards.
///
/// Pure and total: every situation and all details give the same messages each time, and nothing that was typed can
/// break out of a line, a subject or the length that M13 allows.
#[must_use]
pub fn compose(situation: &Situation, details: &Details) -> Vec<Message> {
    compose_in::<English>(situation, details)
}

/// The same in a language.
#[must_use]
pub fn compose_in<L: Language>(situation: &Situation, details: &Details) -> Vec<Message> {
    let decision = decide(situation);
    let scene = Scene::new::<L>(situation, &decision, details);
    let kinds = decision.messages(situation).into_iter().chain(decision.afterwards(situation).iter().copied());
    kinds.map(|kind| within_limit::<L>(kind, &scene)).collect()
}

/// The message of one kind alone, in English: as it is among [all of them](compose).
#[must_use]
pub fn compose_one(kind: MessageKind, situation: &Situation, details: &Details) -> Message {
    within_limit::<English>(kind, &Scene::new::<English>(situation, &decide(situation), details))
}

/// How long it takes to say, in seconds, at the pace of M13: 75 words in half a minute.
#[must_use]
pub fn seconds_to_say(body: &str) -> usize {
    (words(body) * 2).div_ceil(5)
}

fn words(body: &str) -> usize {
    body.split_whitespace().count()
}

/// The words that count: times on offer, a line each, do not (M13).
fn counted(body: &str) -> usize {
    body.lines().filter(|line| !line.starts_with("- ")).map(words).sum()
}

/// M13: the fullest version of a message that keeps to its length.
fn within_limit<L: Language>(kind: MessageKind, scene: &Scene) -> Message {
    let mut message = write::<L>(kind, scene);
    let fits = |message: &Message| counted(&message.body) <= kind.most_words();
    for parts in expendable(kind) {
        let mut parts = parts.iter();
        let mut shortened = None;
        while !fits(&message) {
            let Some(&part) = parts.next() else { break };
            let scene = shortened.get_or_insert_with(|| scene.clone());
            scene.leave_out(part);
            message = write::<L>(kind, scene);
        }
    }
    message
}

/// What is left out first of a message that is too long: on the phone what the email will say, in writing what the reader
/// already has. Where the first row is not enough, the next one is tried from the start.
const fn expendable(kind: MessageKind) -> &'static [&'static [Expendable]] {
    use Expendable::{Company, Courtesy, Listener, Phone, Role, Slot, Third, Times, Zones};
    match kind {
        // Without the times they would have to ring back to hear them.
        MessageKind::Voicemail => {
            &[&[Courtesy, Third, Company, Role], &[Courtesy, Third, Times, Zones, Company, Role, Slot, Listener]]
        }
        MessageKind::Call | MessageKind::LateCall | MessageKind::ShortText => {
            &[&[Courtesy, Third, Zones, Company, Phone, Times, Slot, Role, Listener]]
        }
        _ => &[&[Courtesy, Third, Phone, Company, Times, Zones]],
    }
}

fn write<L: Language>(kind: MessageKind, scene: &Scene) -> Message {
    let Letter { subject, body, gaps } = L::letter(kind, scene);
    Message { kind, subject, body, gaps }
}
