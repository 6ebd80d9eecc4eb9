//! What was understood of a sentence.

use policy::{Band, Circumstance, Contact, Format, Interest, Likelihood, Said, Stage};
use serde::Serialize;
use words::WallTime;

use super::score::Scored;
use super::tokens::Tokens;
use crate::dates::{When, Zone};

policy::ids! {
    /// How certain it is that a sentence tells of a circumstance. The page shows each as an answer that can be changed (U2).
    Certainty {
        /// Nothing else is near. It may be filled in, to be seen and changed.
        Sure = "sure",
        /// The best of those that are meant, and to be confirmed.
        Likely = "likely",
        /// Something speaks for it.
        Maybe = "maybe",
    }
}

/// A circumstance that a sentence may tell of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// The circumstance.
    pub id: Circumstance,
    /// How certain it is.
    pub certainty: Certainty,
    /// Where the words that tell of it begin, in UTF-16 code units.
    pub start: usize,
    /// Where they end, not included.
    pub end: usize,
}

/// What a sentence says. Nothing is in it that the sentence does not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Understood {
    /// What has happened: the best first, at most three; none where nothing speaks for any. Only the first can be sure.
    pub circumstances: Vec<Candidate>,
    /// When the interview is, where day and hour are said: by the clock of the zone that is named with it, else of the person's.
    pub at: Option<WallTime>,
    /// True where that hour was told as a distance from now, such as "in 47 minutes", so that it is about then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_now: Option<bool>,
    /// The days that may be meant, with their hour where it is said: the likeliest first. None beside `at`, and where no day is
    /// named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_be: Option<Vec<When>>,
    /// The zone that is named with the hour; none without `at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// How soon it is, where no more than that is said; none beside `at`.
    pub notice: Option<Band>,
    /// The clause that says why, fit to stand in a letter as the person's own line.
    pub cause: Option<String>,
    /// Whether the job is still wanted.
    pub interest: Option<Interest>,
    /// What they last said about it.
    pub said: Option<Said>,
    /// Whether it is certain.
    pub likelihood: Option<Likelihood>,
    /// How they can be reached.
    pub contact: Option<Contact>,
    /// What kind of interview it is.
    pub format: Option<Format>,
    /// True where a recruiter arranged it.
    pub via_recruiter: Option<bool>,
    /// How far both sides have come.
    pub stage: Option<Stage>,
}

impl Candidate {
    pub(super) fn new(tokens: &Tokens, scored: &Scored, certainty: Certainty) -> Self {
        let (start, end) = tokens.bytes(scored.first, scored.last);
        let utf16 = |bytes: usize| tokens.source.get(..bytes).unwrap_or_default().encode_utf16().count();
        Self { id: scored.circumstance, certainty, start: utf16(start), end: utf16(end) }
    }
}
