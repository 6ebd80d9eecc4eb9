//! One fact, changed: what a "what if" is about.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::facts::{
    Band, Contact, Format, Interest, Likelihood, NewTime, Preparation, Question, Reason, Said, Situation, Stage, Stake,
    Thread,
};

/// One fact, changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// The reason, with its general circumstance; only towards an accepted offer.
    Reason(Reason),
    /// The notice, by its band.
    Notice(Band),
    /// The interest.
    Interest(Interest),
    /// An answer of the test.
    Answer(Question, bool),
    /// The format.
    Format(Format),
    /// How they can be reached.
    Contact(Contact),
    /// How they have been in touch.
    Thread(Thread),
    /// Whether a recruiter arranged it.
    ViaRecruiter(bool),
    /// How long ago the date was set.
    Preparation(Preparation),
    /// How far the two sides have come.
    Stage(Stage),
    /// What they last said.
    Said(Said),
    /// How sure it is.
    Likelihood(Likelihood),
    /// Whether another time can be named.
    NewTime(NewTime),
    /// Whom else it touches.
    Stake(Stake),
}

impl Change {
    /// Every value of every single fact but the reason and the notice, in the order of the facts.
    pub const FACTS: [Self; 42] = [
        Self::Interest(Interest::Keen),
        Self::Interest(Interest::Unsure),
        Self::Interest(Interest::Gone),
        Self::Answer(Question::Relevance, true),
        Self::Answer(Question::Relevance, false),
        Self::Answer(Question::Urgency, true),
        Self::Answer(Question::Urgency, false),
        Self::Answer(Question::Irreversibility, true),
        Self::Answer(Question::Irreversibility, false),
        Self::Format(Format::InPerson),
        Self::Format(Format::Video),
        Self::Format(Format::Phone),
        Self::Format(Format::Task),
        Self::Contact(Contact::Number),
        Self::Contact(Contact::NoNumber),
        Self::Contact(Contact::CannotCall),
        Self::Contact(Contact::OnSite),
        Self::Thread(Thread::Email),
        Self::Thread(Thread::Phone),
        Self::Thread(Thread::Mixed),
        Self::ViaRecruiter(false),
        Self::ViaRecruiter(true),
        Self::Preparation(Preparation::Ample),
        Self::Preparation(Preparation::Short),
        Self::Stage(Stage::Invited),
        Self::Stage(Stage::Agreed),
        Self::Stage(Stage::Met),
        Self::Stage(Stage::UnderWay),
        Self::Said(Said::Nothing),
        Self::Said(Said::Refused),
        Self::Said(Said::OfferedTime),
        Self::Said(Said::OfferedCall),
        Self::Said(Said::ComeAnyway),
        Self::Said(Said::Silent),
        Self::Likelihood(Likelihood::Certain),
        Self::Likelihood(Likelihood::May),
        Self::NewTime(NewTime::Can),
        Self::NewTime(NewTime::NotYet),
        Self::NewTime(NewTime::Earlier),
        Self::NewTime(NewTime::Part),
        Self::Stake(Stake::Nobody),
        Self::Stake(Stake::ThirdParty),
    ];

    /// The situation with this one fact changed. A band of notice is entered at a typical point of it.
    #[must_use]
    pub fn apply(self, situation: &Situation) -> Situation {
        let mut changed = *situation;
        match self {
            Self::Reason(reason) => changed = changed.with_reason(reason),
            Self::Notice(band) => changed.notice = band.typical(),
            Self::Interest(interest) => changed.interest = Some(interest),
            Self::Answer(Question::Relevance, yes) => changed.relevance = Some(yes),
            Self::Answer(Question::Urgency, yes) => changed.urgency = Some(yes),
            Self::Answer(Question::Irreversibility, yes) => changed.irreversibility = Some(yes),
            Self::Format(format) => changed.format = Some(format),
            Self::Contact(contact) => changed.contact = contact,
            Self::Thread(thread) => changed.thread = thread,
            Self::ViaRecruiter(yes) => changed.via_recruiter = yes,
            Self::Preparation(preparation) => changed.preparation = preparation,
            Self::Stage(stage) => changed.stage = stage,
            Self::Said(said) => changed.said = said,
            Self::Likelihood(likelihood) => changed.likelihood = likelihood,
            Self::NewTime(new_time) => changed.new_time = new_time,
            Self::Stake(stake) => changed.stake = stake,
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
            Self::Contact(contact) => map.serialize_entry("contact", contact)?,
            Self::Thread(thread) => map.serialize_entry("thread", thread)?,
            Self::ViaRecruiter(yes) => map.serialize_entry("viaRecruiter", yes)?,
            Self::Preparation(preparation) => map.serialize_entry("preparation", preparation)?,
            Self::Stage(stage) => map.serialize_entry("stage", stage)?,
            Self::Said(said) => map.serialize_entry("said", said)?,
            Self::Likelihood(likelihood) => map.serialize_entry("likelihood", likelihood)?,
            Self::NewTime(new_time) => map.serialize_entry("newTime", new_time)?,
            Self::Stake(stake) => map.serialize_entry("stake", stake)?,
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_a_fact_is_a_change() {
        let facts = Interest::ALL.len() + Format::ALL.len() + Contact::ALL.len() + Thread::ALL.len();
        let more = Preparation::ALL.len() + Stage::ALL.len() + Said::ALL.len() + Likelihood::ALL.len();
        let answers = 2 * Question::ALL.len() + 2;
        assert_eq!(Change::FACTS.len(), facts + more + NewTime::ALL.len() + Stake::ALL.len() + answers);
        for (index, change) in Change::FACTS.iter().enumerate() {
            assert!(!Change::FACTS[..index].contains(change), "{change:?}");
        }
    }
}
