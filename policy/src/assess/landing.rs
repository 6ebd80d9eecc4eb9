//! How it will land, and the risk (S1 to S9).
//!
//! The five ratings never look at the verdict alone, so that they stay monotone: earlier notice never lands worse, a call
//! never worse than an email alone, a solid reason never worse than an avoidable one.

use crate::advice::{Landing, Rating, Risk, To, Verdict};
use crate::facts::{
    Band, Circumstance, Contact, Family, Interest, Preparation, Question, Reason, Said, Situation, Stage,
};
use crate::register::Rule;

use super::Decision;

/// The five things teams notice, for this situation.
pub(super) fn landing(situation: &Situation, decision: &Decision) -> Landing {
    let no_number = situation.contact == Contact::NoNumber;
    let reason = situation.reason();
    let Decision { effective_verdict, insisted, band, .. } = *decision;
    Landing {
        timeliness: match band {
            // They are the ones who are late, or who left something open.
            _ if reason.family() == Family::Employer => Rating::Strong,
            Band::Passed => Rating::Weak,
            Band::Under24h => Rating::Fair,
            Band::From24To48h | Band::Over48h | Band::Undated => Rating::Strong,
        },
        // They read the reason they are told.
        clarity: clarity(&Situation { circumstance: stated(situation, decision), ..*situation }),
        // Who cannot call is not marked down for it, and who is there says it there.
        method: match band {
            Band::Passed if no_number => Rating::Weak,
            Band::Under24h if no_number => Rating::Fair,
            _ => Rating::Strong,
        },
        willingness: match effective_verdict {
            Verdict::Withdraw if insisted.is_some() && another_way_is_open(situation) => Rating::Weak,
            // Another time for no good reason; the same whether the verdict or the person asked for it.
            Verdict::Reschedule if matches!(reason.family(), Family::Avoidable | Family::Offer) => Rating::Fair,
            _ => Rating::Strong,
        },
        conduct: match situation.earlier_changes {
            _ if is_never_held_against(situation) => Rating::Strong,
            0 => Rating::Strong,
            1 => Rating::Fair,
            _ => Rating::Weak,
        },
    }
}

/// Lost interest is what they hear of in the end, also while somebody else is asked first (V16) or the person goes.
fn stated(situation: &Situation, decision: &Decision) -> Circumstance {
    let not_yet = matches!(decision.effective_verdict, Verdict::Ask | Verdict::Attend);
    let gone = situation.interest() == Interest::Gone;
    if not_yet && gone && situation.reason().family() != Family::Final {
        Circumstance::LearnedMoreAndChangedMyMind
    } else {
        decision.stated_circumstance
    }
}

/// Whether somebody who withdraws could have kept the interview alive: it is wanted, no decision is made, nobody refused
/// another date, and it does not keep them from the job for good.
fn another_way_is_open(situation: &Situation) -> bool {
    situation.reason().family() != Family::Final
        && situation.interest() != Interest::Gone
        && situation.said != Said::Refused
        && !Question::ALL.iter().all(|&question| situation.answer(question))
}

fn clarity(situation: &Situation) -> Rating {
    match situation.reason() {
        Reason::Unprepared if situation.preparation == Preparation::Short => Rating::Fair,
        Reason::NotAFit
        | Reason::Staying
        | Reason::OwnSlip
        | Reason::Task
        | Reason::ScheduleConflict
        | Reason::PendingOffer
        | Reason::SpokenOffer => Rating::Fair,
        Reason::Other => match (situation.answer(Question::Relevance), situation.answer(Question::Urgency)) {
            (true, true) => Rating::Strong,
            (true, false) => Rating::Fair,
            (false, _) => Rating::Weak,
        },
        reason if reason.family() == Family::Avoidable => Rating::Weak,
        _ => Rating::Strong,
    }
}

/// S8's exceptions for what nobody is thought less of: an access need, and what the employer did or left undone.
fn is_never_held_against(situation: &Situation) -> bool {
    situation.reason() == Reason::AccessNeed
        || situation.reason().family() == Family::Employer
        || situation.is_their_fault()
}

/// S8's exceptions. They go before all.
pub(super) fn is_always_low(situation: &Situation, decision: &Decision) -> bool {
    let course = decision.effective_verdict;
    let withdraws_late = course == Verdict::Withdraw && decision.band.is_urgent();
    let their_doing = situation.reason().family() == Family::Employer && !withdraws_late;
    let no_fault = situation.reason() == Reason::AccessNeed || situation.is_their_fault();
    let they_offered_it = match situation.said {
        Said::OfferedTime => course == Verdict::Reschedule,
        Said::OfferedCall => course == Verdict::Adjust,
        Said::Nothing | Said::Refused | Said::ComeAnyway | Said::Silent => false,
    };
    let declines = course == Verdict::Withdraw && situation.stage == Stage::Invited;
    their_doing || no_fault || they_offered_it || declines
}

/// The risk to the reputation, and the rule that set it: the first that applies, S8's exceptions before all.
pub(super) fn risk(situation: &Situation, decision: &Decision) -> (Rule, Risk) {
    let Decision { band, insisted, effective_verdict: course, .. } = *decision;
    let reason = situation.reason();
    let moves = course.moves_or_cancels();
    let without_need =
        reason.family() == Family::Offer || (reason.family() == Family::Avoidable && reason != Reason::SecondThoughts);
    let pressed = without_need && ((insisted.is_some() && moves) || decision.rule == Rule::V4);
    let missed_in_silence =
        band == Band::Passed && situation.contact == Contact::NoNumber && decision.announcement.to != To::Nobody;
    let third_change = course.changes_the_interview() && situation.earlier_changes >= 2;

    if is_always_low(situation, decision) {
        (Rule::S8, Risk::Low)
    } else if pressed || missed_in_silence || third_change {
        (Rule::S6, Risk::High)
    } else if (moves && (band.is_urgent() || situation.earlier_changes == 1))
        || decision.rule == Rule::V6
        || (reason == Reason::OwnSlip && course == Verdict::Reschedule)
    {
        (Rule::S7, Risk::Moderate)
    } else {
        (Rule::S8, Risk::Low)
    }
}
