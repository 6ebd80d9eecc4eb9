//! What has happened, as people say it (M19): the circumstance's own clause, the apology in front of it where one is owed, and
//! what follows from it.

use policy::{Reason, Rule, Said, Verdict};

use crate::compose::Scene;
use crate::language::CauseForm;

use super::super::sentence::{capitalised, sentence};
use super::story::own_line_apologises;

/// The opening of a message in the natural register. None where the clause would not be true, or gives no reason for what is
/// done: what is past is told by its kind (the clauses are in the present), and so is a decision that the circumstance does
/// not explain.
pub(super) fn what_happened(scene: &Scene) -> Option<String> {
    if !scene.friendly || scene.missed {
        return None;
    }
    match scene.effective_verdict {
        Verdict::Reschedule => moving(scene),
        Verdict::Pause => {
            keeps_away(scene).then(|| sorry(scene, "can't name a date yet", "won't be able to name a date yet"))
        }
        Verdict::Withdraw => leaving(scene),
        Verdict::Adjust => staying(scene),
        Verdict::Attend => Some(match &scene.own_line {
            Some(line) => format!("{} I'm running late, but I'm still coming.", sentence(line)),
            None => format!("{}, but I'm still coming.", capitalised(scene.clause)),
        }),
        Verdict::AskExtension | Verdict::Ask | Verdict::Wait | Verdict::Warn => None,
    }
}

/// Whether the opening holds the apology.
pub(super) fn apologises(scene: &Scene) -> bool {
    what_happened(scene).is_some_and(|opening| opening.contains(SORRY))
}

const SORRY: &str = "I'm sorry, but ";

/// Whether what has happened keeps them from coming: then one is sorry, and cannot.
fn keeps_away(scene: &Scene) -> bool {
    scene.own_line.is_some() || scene.cause_form == CauseForm::CannotCome
}

fn moving(scene: &Scene) -> Option<String> {
    // Who asks whether it can be sooner, or was not met, could come.
    if scene.rule == Rule::V24 && !scene.insists || scene.reason == Reason::TheyAreLate {
        return None;
    }
    if keeps_away(scene) && !scene.is_task {
        return Some(sorry(scene, "can't make it", "won't be able to make it"));
    }
    let cause = capitalised(scene.clause);
    match scene.cause_form {
        CauseForm::NeedsAChange if scene.reason == Reason::EmployerMovedIt => {
            Some(format!("{cause}, so I'd like to find another one with you."))
        }
        CauseForm::NeedsAChange if scene.is_task || scene.reason == Reason::Unprepared => Some(format!("{cause}.")),
        CauseForm::NeedsAChange if negates(scene.clause) => Some(format!("{cause}, so I won't be able to make it.")),
        CauseForm::NeedsAChange => Some(format!("{cause}, so I can't make it.")),
        CauseForm::Leaving if scene.reason == Reason::Relocation => {
            Some(format!("{cause}, so I can't make it as planned."))
        }
        _ => None,
    }
}

fn leaving(scene: &Scene) -> Option<String> {
    let goes = if scene.invited { "I'd like to decline your invitation" } else { "I'm withdrawing my application" };
    if let Some(line) = &scene.own_line {
        return Some(format!("{} {goes}.", sentence(line)));
    }
    match scene.cause_form {
        // The refusal is answered first; then the cause is the same as when they were asked.
        CauseForm::CannotCome if scene.rule == Rule::V21 && scene.said == Said::Refused => {
            Some(format!("{}, so I won't be able to make it, and {goes}.", capitalised(scene.clause)))
        }
        CauseForm::Leaving => Some(format!("{}, so {goes}.", capitalised(scene.clause))),
        _ => None,
    }
}

fn staying(scene: &Scene) -> Option<String> {
    let keeps = "I'd like to keep our interview";
    if let Some(line) = &scene.own_line {
        return Some(format!("{} {keeps}, though.", sentence(line)));
    }
    let cause = capitalised(scene.clause);
    Some(match scene.rule {
        Rule::V9 => format!("{cause}."),
        Rule::V25 => format!("{cause}, but {keeps}."),
        Rule::V10 if negates(scene.clause) => format!("{cause}, but {keeps}."),
        Rule::V10 => format!("{cause}, so I can't come in person, but {keeps}."),
        Rule::V13 if scene.cause_form == CauseForm::CannotCome => format!("{cause}, but {keeps}."),
        _ => return None,
    })
}

/// "I'm sorry, but my child is ill and I can't make it."; where the clause has a "can't" of its own, the other words follow.
fn sorry(scene: &Scene, cannot: &str, will_not: &str) -> String {
    let sorry = if scene.apologises && !own_line_apologises(scene) { SORRY } else { "" };
    if let Some(line) = &scene.own_line {
        return format!("{} {}", sentence(line), capitalised(&format!("{sorry}I {cannot}.")));
    }
    let clause = scene.clause;
    capitalised(&if negates(clause) {
        format!("{sorry}{clause}, so I {will_not}.")
    } else if clause.contains(" and ") || clause.contains(" but ") {
        format!("{sorry}{clause}, so I {cannot}.")
    } else {
        format!("{sorry}{clause} and I {cannot}.")
    })
}

fn negates(clause: &str) -> bool {
    ["can't", "won't", "shouldn't", "don't"].iter().any(|no| clause.contains(no))
}
