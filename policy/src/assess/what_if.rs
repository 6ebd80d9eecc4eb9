//! What would change the answer: every value of every single fact that leads to another verdict, plan or person.

use crate::advice::{Change, WhatIf};
use crate::facts::{Band, Format, Interest, Preparation, Question, Reason, Situation, Thread};

use super::Decision;

/// Every change of one fact that changes verdict, plan or who is told; in the order of the facts.
///
/// The reason changes only towards an accepted offer, for someone who is weighing one; what is insisted on stays.
pub(super) fn what_if(situation: &Situation, decision: &Decision) -> Vec<WhatIf> {
    let mut found = Vec::with_capacity(12);
    let mut consider = |change: Change| {
        let changed = Decision::of(&change.apply(situation));
        let there = (changed.verdict, changed.contact.plan, changed.contact.to);
        if there != (decision.verdict, decision.contact.plan, decision.contact.to) {
            let (verdict, plan, to) = there;
            found.push(WhatIf { change, verdict, plan, to });
        }
    };

    if matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview) {
        consider(Change::Reason(Reason::AcceptedOffer));
    }
    for &band in Band::ALL {
        // Another notice in the same band changes nothing.
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
