//! What would change the answer: every value of every single fact that leads to another verdict, plan or person.

use crate::advice::{Change, WhatIf};
use crate::facts::{Band, Reason, Situation};

use super::Decision;

/// Every change of one fact that changes verdict, plan or who is told; in the order of the facts.
///
/// The reason changes only towards an accepted offer, for someone who is weighing one; what is insisted on stays.
pub(super) fn what_if(situation: &Situation, decision: &Decision) -> Vec<WhatIf> {
    let outcome = |decision: &Decision| (decision.verdict, decision.announcement.plan, decision.announcement.to);
    let now = outcome(decision);
    let differs = |change: Change| {
        let (verdict, plan, to) = outcome(&Decision::of(&change.apply(situation)));
        ((verdict, plan, to) != now).then_some(WhatIf { change, verdict, plan, to })
    };
    changes(situation).into_iter().filter_map(differs).collect()
}

/// Every change worth a look, in the order of the facts.
fn changes(situation: &Situation) -> Vec<Change> {
    let reason = situation.reason();
    let mut changes = Vec::with_capacity(48);
    if reason.weighs_another_job() {
        changes.push(Change::Reason(Reason::AcceptedOffer));
    }
    for &band in Band::ALL {
        // Another notice in the same band changes nothing, and nobody is late for what has no date (V8).
        if band != situation.notice.band() && (band != Band::Undated || reason != Reason::RunningLate) {
            changes.push(Change::Notice(band));
        }
    }
    changes.extend(Change::FACTS);
    changes
}
