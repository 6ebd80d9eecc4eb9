//! What would change the answer: every value of every single fact that leads to another verdict, plan or person.

use crate::advice::{Change, WhatIf};
use crate::facts::{Band, Format, Interest, Preparation, Question, Reason, Situation, Thread};

use super::Outcome;

/// Every change of one fact that changes verdict, plan or who is told; in the order of the facts.
///
/// The reason changes only towards an accepted offer, for someone who is weighing one; what is insisted on stays.
pub(super) fn what_if(situation: &Situation, outcome: &Outcome) -> Vec<WhatIf> {
    let mut found = Vec::with_capacity(12);
    let mut consider = |change: Change| {
        let changed = Outcome::of(&change.apply(situation));
        let there = (changed.verdict, changed.telling.plan, changed.telling.to);
        if there != (outcome.verdict, outcome.telling.plan, outcome.telling.to) {
            let (verdict, plan, to) = there;
            found.push(WhatIf { change, verdict, plan, to });
        }
    };

    if matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview) {
        consider(Change::Reason(Reason::AcceptedOffer));
    }
    for &band in Band::ALL {
        // Another notice of the same band is no other band.
        if band != situation.notice.band() {
            consider(Change::Notice(band));
        }
    }
    for &interest in Interest::ALL {
        consider(Change::Interest(interest));
    }
    for &question in Question::ALL {
        consider(Change::Answer(question, true));
        consider(Change::Answer(question, false));
    }
    for &format in Format::ALL {
        consider(Change::Format(format));
    }
    consider(Change::DirectNumber(!situation.direct_number));
    for &thread in Thread::ALL {
        consider(Change::Thread(thread));
    }
    consider(Change::ViaRecruiter(!situation.via_recruiter));
    for &preparation in Preparation::ALL {
        consider(Change::Preparation(preparation));
    }
    found
}
