//! What would change the answer, found by trying every value of every fact.

use policy::{Band, Change, Format, Interest, Notice, Preparation, Question, Reason, Situation, Thread, WhatIf};

use crate::oracle::{Expected, band};

/// Every entry there should be, in the order of the facts.
pub(crate) fn expected(now: &Expected, s: &Situation) -> Vec<WhatIf> {
    let mut entries = Vec::new();
    let mut try_out = |change: Change, changed: Situation| {
        if changed == *s {
            return;
        }
        let then = Expected::of(&changed);
        if (then.verdict, then.plan, then.to) != (now.verdict, now.plan, now.to) {
            entries.push(WhatIf { change, verdict: then.verdict, plan: then.plan, to: then.to });
        }
    };
    if matches!(s.reason, Reason::PendingOffer | Reason::BetterInterview) {
        try_out(Change::Reason(Reason::AcceptedOffer), Situation { reason: Reason::AcceptedOffer, ..*s });
    }
    for (other, notice) in [
        (Band::Passed, Notice::Minutes(-1)),
        (Band::Under24h, Notice::Minutes(1)),
        (Band::From24To48h, Notice::Minutes(2000)),
        (Band::Over48h, Notice::Minutes(10_000)),
        (Band::Undated, Notice::Undated),
    ] {
        if other != band(s) {
            try_out(Change::Notice(other), Situation { notice, ..*s });
        }
    }
    for interest in [Interest::Keen, Interest::Unsure, Interest::Gone] {
        try_out(Change::Interest(interest), Situation { interest: Some(interest), ..*s });
    }
    for yes in [true, false] {
        try_out(Change::Answer(Question::Relevance, yes), Situation { relevance: Some(yes), ..*s });
    }
    for yes in [true, false] {
        try_out(Change::Answer(Question::Urgency, yes), Situation { urgency: Some(yes), ..*s });
    }
    for yes in [true, false] {
        try_out(Change::Answer(Question::Irreversibility, yes), Situation { irreversibility: Some(yes), ..*s });
    }
    for format in [Format::InPerson, Format::Video, Format::Phone] {
        try_out(Change::Format(format), Situation { format, ..*s });
    }
    for direct_number in [true, false] {
        try_out(Change::DirectNumber(direct_number), Situation { direct_number, ..*s });
    }
    for thread in [Thread::Email, Thread::Phone, Thread::Mixed] {
        try_out(Change::Thread(thread), Situation { thread, ..*s });
    }
    for via_recruiter in [true, false] {
        try_out(Change::ViaRecruiter(via_recruiter), Situation { via_recruiter, ..*s });
    }
    for preparation in [Preparation::Ample, Preparation::Short] {
        try_out(Change::Preparation(preparation), Situation { preparation, ..*s });
    }
    entries
}
