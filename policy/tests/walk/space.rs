//! The situations that are walked.

use policy::{Format, Insist, Interest, Notice, Preparation, Reason, Situation, Thread};

use crate::walking::pick;

/// A product of facts: every combination of these values.
pub(crate) struct Space {
    pub(crate) reasons: &'static [Reason],
    pub(crate) notices: &'static [Notice],
    pub(crate) interests: &'static [Option<Interest>],
    pub(crate) answers: &'static [Option<bool>],
    pub(crate) formats: &'static [Format],
    pub(crate) threads: &'static [Thread],
    pub(crate) recruiters: &'static [bool],
    pub(crate) earlier: &'static [u8],
}

const INTERESTS: &[Option<Interest>] = &[None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)];
const ANSWERS: &[Option<bool>] = &[None, Some(true), Some(false)];
const NO_AND_YES: &[bool] = &[false, true];
const INSISTS: &[Option<Insist>] = &[None, Some(Insist::Reschedule), Some(Insist::Withdraw)];

/// Every fact with every value, where the notice takes one value of each band and nobody was asked for changes before:
/// within a band the minutes matter only to V8, and earlier changes matter only to how it lands. A mixed thread, which
/// no rule names, is left to the edges.
pub(crate) const EVERYTHING: Space = Space {
    reasons: Reason::ALL,
    notices: &[
        Notice::Minutes(-30),
        Notice::Minutes(600),
        Notice::Minutes(2000),
        Notice::Minutes(6000),
        Notice::Undated,
    ],
    interests: INTERESTS,
    answers: ANSWERS,
    formats: Format::ALL,
    threads: &[Thread::Email, Thread::Phone],
    recruiters: NO_AND_YES,
    earlier: &[0],
};

/// Every boundary of the notice and every number of earlier changes, where the facts that have no part in it stay put.
pub(crate) const EDGES: Space = Space {
    notices: &[
        Notice::Minutes(-Notice::LIMIT),
        Notice::Minutes(-16),
        Notice::Minutes(-15),
        Notice::Minutes(-1),
        Notice::Minutes(0),
        Notice::Minutes(1),
        Notice::Minutes(1439),
        Notice::Minutes(1440),
        Notice::Minutes(1441),
        Notice::Minutes(2879),
        Notice::Minutes(2880),
        Notice::Minutes(2881),
        Notice::Minutes(Notice::LIMIT),
        Notice::Undated,
    ],
    interests: &[None, Some(Interest::Gone)],
    answers: &[None, Some(false)],
    formats: &[Format::InPerson],
    threads: &[Thread::Mixed, Thread::Phone],
    earlier: &[0, 1, 2, 99],
    ..EVERYTHING
};

/// Every fact that might have a say in how it lands; the notice is for each test to vary.
pub(crate) const LANDING: Space = Space {
    notices: &[Notice::Undated],
    interests: &[None, Some(Interest::Keen), Some(Interest::Gone)],
    formats: &[Format::InPerson, Format::Video],
    threads: &[Thread::Email],
    recruiters: &[false],
    earlier: &[0, 1, 2],
    ..EVERYTHING
};

impl Space {
    /// How many situations there are.
    pub(crate) const fn len(&self) -> usize {
        self.reasons.len()
            * self.notices.len()
            * self.interests.len()
            * self.answers.len().pow(3)
            * self.formats.len()
            * NO_AND_YES.len()
            * self.threads.len()
            * self.recruiters.len()
            * Preparation::ALL.len()
            * self.earlier.len()
            * INSISTS.len()
    }

    /// All of them.
    pub(crate) fn each(&self) -> impl Iterator<Item = Situation> {
        (0..self.len()).map(|number| self.at(number))
    }

    /// The situation of this number.
    pub(crate) fn at(&self, number: usize) -> Situation {
        let mut left = number;
        Situation {
            insist: pick(&mut left, INSISTS),
            earlier_changes: pick(&mut left, self.earlier),
            preparation: pick(&mut left, Preparation::ALL),
            via_recruiter: pick(&mut left, self.recruiters),
            thread: pick(&mut left, self.threads),
            direct_number: pick(&mut left, NO_AND_YES),
            format: pick(&mut left, self.formats),
            irreversibility: pick(&mut left, self.answers),
            urgency: pick(&mut left, self.answers),
            relevance: pick(&mut left, self.answers),
            interest: pick(&mut left, self.interests),
            notice: pick(&mut left, self.notices),
            reason: pick(&mut left, self.reasons),
        }
    }
}
