//! What would change the answer, found by trying every value of every fact.

use policy::{
    Band, Change, Contact, Format, Interest, Likelihood, NewTime, Notice, Preparation, Question, Reason, Said,
    Situation, Stage, Stake, Thread, WhatIf,
};

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
    if matches!(s.reason(), Reason::PendingOffer | Reason::SpokenOffer | Reason::BetterInterview) {
        try_out(Change::Reason(Reason::AcceptedOffer), s.with_reason(Reason::AcceptedOffer));
    }
    for (other, notice) in [
        (Band::Passed, Notice::Minutes(-30)),
        (Band::Under24h, Notice::Minutes(720)),
        (Band::From24To48h, Notice::Minutes(2160)),
        (Band::Over48h, Notice::Minutes(5760)),
        (Band::Undated, Notice::Undated),
    ] {
        // Nobody is late for what has no start.
        let impossible = s.reason() == Reason::RunningLate && other == Band::Undated;
        if other != band(s) && !impossible {
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
    for format in [Format::InPerson, Format::Video, Format::Phone, Format::Task] {
        try_out(Change::Format(format), Situation { format: Some(format), ..*s });
    }
    for contact in [Contact::Number, Contact::NoNumber, Contact::CannotCall, Contact::OnSite] {
        try_out(Change::Contact(contact), Situation { contact, ..*s });
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
    for stage in [Stage::Invited, Stage::Agreed, Stage::Met, Stage::UnderWay] {
        try_out(Change::Stage(stage), Situation { stage, ..*s });
    }
    for said in [Said::Nothing, Said::Refused, Said::OfferedTime, Said::OfferedCall, Said::ComeAnyway, Said::Silent] {
        try_out(Change::Said(said), Situation { said, ..*s });
    }
    for likelihood in [Likelihood::Certain, Likelihood::May] {
        try_out(Change::Likelihood(likelihood), Situation { likelihood, ..*s });
    }
    for new_time in [NewTime::Can, NewTime::NotYet, NewTime::Earlier, NewTime::Part] {
        try_out(Change::NewTime(new_time), Situation { new_time, ..*s });
    }
    for stake in [Stake::Nobody, Stake::ThirdParty] {
        try_out(Change::Stake(stake), Situation { stake, ..*s });
    }
    entries
}
