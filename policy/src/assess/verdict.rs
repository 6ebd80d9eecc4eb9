//! The verdict: the first of V1 to V15 that applies decides.

use crate::advice::Verdict;
use crate::facts::{Band, Family, Format, Insist, Interest, Preparation, Question, Reason, Situation};
use crate::register::Rule;

/// The verdict, and the one rule that decided it.
pub(super) fn verdict(situation: &Situation) -> (Rule, Verdict) {
    use Reason::{
        AcceptedOffer, AccessNeed, BetterInterview, Leisure, Nervous, NotAFit, PendingOffer, Relocation, RunningLate,
        SafetyOrEthics, TravelDisruption, Unprepared,
    };

    let reason = situation.reason;
    let interest = situation.interest();
    let keen = interest == Interest::Keen;
    let in_person = situation.format == Format::InPerson;
    let relevant = situation.answer(Question::Relevance);
    let urgent = situation.answer(Question::Urgency);
    let lasting = situation.answer(Question::Irreversibility);

    if reason == AcceptedOffer {
        return (Rule::V1, Verdict::Withdraw);
    }
    if reason == SafetyOrEthics {
        return (Rule::V2, Verdict::Withdraw);
    }
    if reason == NotAFit || interest == Interest::Gone {
        return (Rule::V3, Verdict::Withdraw);
    }
    if situation.notice.band() == Band::Passed && reason != RunningLate {
        return (Rule::V4, Verdict::Reschedule);
    }
    if reason == PendingOffer {
        return (Rule::V5, Verdict::AskExtension);
    }
    if reason == Unprepared && situation.preparation == Preparation::Short {
        return (Rule::V6, Verdict::Reschedule);
    }
    if matches!(reason, Nervous | Unprepared | BetterInterview | Leisure) {
        return (Rule::V7, Verdict::Attend);
    }
    if reason == RunningLate {
        return (Rule::V8, Verdict::Attend);
    }
    if reason == AccessNeed {
        return (Rule::V9, Verdict::Adjust);
    }
    let video_would_do = match reason {
        Relocation => relevant,
        TravelDisruption => relevant && !lasting,
        _ => false,
    };
    if video_would_do && keen && in_person {
        return (Rule::V10, Verdict::Adjust);
    }
    if reason == Relocation && keen && !in_person {
        return (Rule::V11, Verdict::Attend);
    }
    if !relevant {
        return (Rule::V12, Verdict::Attend);
    }
    if matches!(reason.family(), Family::Temporary | Family::Test) && !urgent {
        return (Rule::V13, Verdict::Adjust);
    }
    if urgent && lasting {
        return (Rule::V14, Verdict::Withdraw);
    }
    (Rule::V15, Verdict::Reschedule)
}

/// What the person insists on, where it differs from the verdict.
pub(super) fn insisted(situation: &Situation, verdict: Verdict) -> Option<Verdict> {
    let wished = match situation.insist? {
        Insist::Reschedule => Verdict::Reschedule,
        Insist::Withdraw => Verdict::Withdraw,
    };
    (wished != verdict).then_some(wished)
}
