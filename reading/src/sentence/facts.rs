//! The facts that a sentence says, each by the phrases of its file.

use policy::{Band, Contact, Format, Interest, Likelihood, Said, Stage};

use super::book::{Book, Found, Topic};
use super::score::is_ruled_out;

/// What the phrases of a file say. Its name is that of the file in `phrases/sentence/facts/`: the fact, and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    Interest(Interest),
    Said(Said),
    Likelihood(Likelihood),
    Contact(Contact),
    Format(Format),
    ViaRecruiter,
    Stage(Stage),
    Notice(Band),
    /// Words after or before which the time of the interview stands.
    TimeOfInterview,
    /// Words after or before which the time of something else stands, which may be at the same time.
    TimeOfSomethingElse,
    /// Words after which another time stands: when something began, ends, or happened.
    TimeBound,
}

impl Fact {
    /// The fact of a file: `said-come-anyway` is what they said, and that they want the person to come anyway.
    pub(super) fn of_file(name: &str) -> Option<Self> {
        let (fact, value) = name.split_once('-')?;
        match fact {
            "interest" => Interest::from_id(value).map(Self::Interest),
            "said" => Said::from_id(value).map(Self::Said),
            "likelihood" => Likelihood::from_id(value).map(Self::Likelihood),
            "contact" => Contact::from_id(value).map(Self::Contact),
            "format" => Format::from_id(value).map(Self::Format),
            "via" => Some(Self::ViaRecruiter),
            "stage" => Stage::from_id(value).map(Self::Stage),
            "notice" => Band::from_id(value).map(Self::Notice),
            "time" if value == "of-interview" => Some(Self::TimeOfInterview),
            "time" if value == "of-something-else" => Some(Self::TimeOfSomethingElse),
            "time" if value == "bound" => Some(Self::TimeBound),
            _ => None,
        }
    }
}

/// What a sentence says besides the circumstance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) interest: Option<Interest>,
    pub(super) said: Option<Said>,
    pub(super) likelihood: Option<Likelihood>,
    pub(super) contact: Option<Contact>,
    pub(super) format: Option<Format>,
    pub(super) via_recruiter: Option<bool>,
    pub(super) stage: Option<Stage>,
    /// How soon the interview is, without a date.
    pub(super) notice: Option<Band>,
    /// Words beside which the time of the interview stands: the first, and one past the last.
    pub(super) of_interview: Vec<(usize, usize)>,
    /// Words beside which the time of something else stands.
    pub(super) of_something_else: Vec<(usize, usize)>,
    /// Words after which another time stands.
    pub(super) bounds: Vec<(usize, usize)>,
}

impl Facts {
    /// Of two values of one fact the later counts, since people correct themselves.
    pub(super) fn read(book: &Book, found: &[Found]) -> Self {
        let mut facts = Self::default();
        for phrase in found.iter().filter(|phrase| !phrase.is_guard && !is_ruled_out(phrase, found)) {
            let Topic::Fact(at) = phrase.topic else { continue };
            let Some(fact) = book.facts.get(at) else { continue };
            match *fact {
                Fact::Interest(interest) => facts.interest = Some(interest),
                Fact::Said(said) => facts.said = Some(said),
                Fact::Likelihood(likelihood) => facts.likelihood = Some(likelihood),
                Fact::Contact(contact) => facts.contact = Some(contact),
                Fact::Format(format) => facts.format = Some(format),
                Fact::ViaRecruiter => facts.via_recruiter = Some(true),
                Fact::Stage(stage) => facts.stage = Some(stage),
                Fact::Notice(band) => facts.notice = Some(band),
                Fact::TimeOfInterview => facts.of_interview.push((phrase.first(), phrase.last())),
                Fact::TimeOfSomethingElse => facts.of_something_else.push((phrase.first(), phrase.last())),
                Fact::TimeBound => facts.bounds.push((phrase.first(), phrase.last())),
            }
        }
        facts
    }
}
