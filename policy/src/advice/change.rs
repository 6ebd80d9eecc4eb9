//! One fact, changed: what a "what if" is about.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::facts::{Band, Format, Interest, Preparation, Question, Reason, Situation, Thread};

/// One fact, changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// The reason; only towards an accepted offer.
    Reason(Reason),
    /// The notice, by its band.
    Notice(Band),
    /// The interest.
    Interest(Interest),
    /// An answer of the test.
    Answer(Question, bool),
    /// The format.
    Format(Format),
    /// Whether a phone number is known.
    DirectNumber(bool),
    /// How they have been in touch.
    Thread(Thread),
    /// Whether a recruiter arranged it.
    ViaRecruiter(bool),
    /// How long ago the date was set.
    Preparation(Preparation),
}

impl Change {
    /// The situation with this one fact changed. A band of notice is entered at a typical point of it.
    #[must_use]
    pub fn apply(self, situation: &Situation) -> Situation {
        let mut changed = *situation;
        match self {
            Self::Reason(reason) => changed.reason = reason,
            Self::Notice(band) => changed.notice = band.typical(),
            Self::Interest(interest) => changed.interest = Some(interest),
            Self::Answer(Question::Relevance, yes) => changed.relevance = Some(yes),
            Self::Answer(Question::Urgency, yes) => changed.urgency = Some(yes),
            Self::Answer(Question::Irreversibility, yes) => changed.irreversibility = Some(yes),
            Self::Format(format) => changed.format = format,
            Self::DirectNumber(known) => changed.direct_number = known,
            Self::Thread(thread) => changed.thread = thread,
            Self::ViaRecruiter(yes) => changed.via_recruiter = yes,
            Self::Preparation(preparation) => changed.preparation = preparation,
        }
        changed
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Reason(reason) => map.serialize_entry("reason", reason)?,
            Self::Notice(band) => map.serialize_entry("notice", band)?,
            Self::Interest(interest) => map.serialize_entry("interest", interest)?,
            Self::Answer(question, yes) => map.serialize_entry(question.id(), yes)?,
            Self::Format(format) => map.serialize_entry("format", format)?,
            Self::DirectNumber(known) => map.serialize_entry("directNumber", known)?,
            Self::Thread(thread) => map.serialize_entry("thread", thread)?,
            Self::ViaRecruiter(yes) => map.serialize_entry("viaRecruiter", yes)?,
            Self::Preparation(preparation) => map.serialize_entry("preparation", preparation)?,
        }
        map.end()
    }
}
