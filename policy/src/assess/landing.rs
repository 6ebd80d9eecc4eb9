//! How it will land, and the risk (S1 to S9).
//!
//! The five ratings never look at the verdict alone, so that they stay monotone: earlier notice never lands worse, a call
//! never worse than an email alone, a solid reason never worse than an avoidable one.

use crate::advice::{Landing, Rating, Risk, Verdict};
use crate::facts::{Band, Family, Preparation, Question, Reason, Situation};
use crate::register::Rule;

use super::Decision;

/// The five things teams notice, for this situation.
pub(super) fn landing(situation: &Situation, decision: &Decision) -> Landing {
    let number = situation.direct_number;
    let Decision { effective_verdict, insisted, band, .. } = *decision;
    Landing {
        timeliness: match band {
            Band::Passed => Rating::Weak,
            Band::Under24h => Rating::Fair,
            Band::From24To48h | Band::Over48h | Band::Undated => Rating::Strong,
        },
        // They read the reason they are told.
        clarity: clarity(&Situation { reason: decision.stated_reason, ..*situation }),
        method: match band {
            Band::Passed if !number => Rating::Weak,
            Band::Under24h if !number => Rating::Fair,
            _ => Rating::Strong,
        },
        willingness: match effective_verdict {
            Verdict::Withdraw if insisted.is_some() => Rating::Weak,
            // Another time for no good reason; the same whether the verdict or the person asked for it.
            Verdict::Reschedule if matches!(situation.reason.family(), Family::Avoidable | Family::Offer) => {
                Rating::Fair
            }
            _ => Rating::Strong,
        },
        conduct: match situation.earlier_changes {
            _ if is_never_held_against(situation.reason) => Rating::Strong,
            0 => Rating::Strong,
            1 => Rating::Fair,
            _ => Rating::Weak,
        },
    }
}

fn clarity(situation: &Situation) -> Rating {
    match situation.reason {
        Reason::Unprepared if situation.preparation == Preparation::Short => Rating::Fair,
        Reason::NotAFit | Reason::ScheduleConflict | Reason::PendingOffer => Rating::Fair,
        Reason::Other => match (situation.answer(Question::Relevance), situation.answer(Question::Urgency)) {
            (true, true) => Rating::Strong,
            (true, false) => Rating::Fair,
            (false, _) => Rating::Weak,
        },
        reason if reason.family() == Family::Avoidable => Rating::Weak,
        _ => Rating::Strong,
    }
}

/// S8's exception: nobody is thought less of for these.
const fn is_never_held_against(reason: Reason) -> bool {
    matches!(reason, Reason::AccessNeed | Reason::EmployerMovedIt)
}

/// The risk to the reputation, and the rule that set it: the first that applies, S8's exception before all.
pub(super) fn risk(situation: &Situation, decision: &Decision) -> (Rule, Risk) {
    let Decision { band, insisted, .. } = *decision;
    let reason = situation.reason;
    let moves = decision.effective_verdict.moves_or_cancels();
    let pressed = insisted.is_some() && matches!(reason.family(), Family::Avoidable | Family::Offer);
    let missed_in_silence = band == Band::Passed && !situation.direct_number;

    if is_never_held_against(reason) {
        (Rule::S8, Risk::Low)
    } else if pressed || missed_in_silence || (moves && situation.earlier_changes >= 2) {
        (Rule::S6, Risk::High)
    } else if (moves && (band.is_urgent() || situation.earlier_changes == 1)) || decision.rule == Rule::V6 {
        (Rule::S7, Risk::Moderate)
    } else {
        (Rule::S8, Risk::Low)
    }
}
