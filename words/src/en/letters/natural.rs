//! What has happened, as people say it (M19): the circumstance's own clause, the apology in front of it where one is owed, and
//! what follows from it.

use policy::{Circumstance, Reason, Rule, Said, Verdict};

use crate::compose::Scene;
use crate::language::CauseForm;

use super::story::{capitalised, sentence};

/// The opening of a message in the natural register. None where the clause would not be true: what is past is told by its kind,
/// and a decision of the person's own against the advice has no clause of its own.
pub(super) fn what_happened(scene: &Scene) -> Option<String> {
    if !scene.friendly || scene.missed {
        return None;
    }
    match scene.effective_verdict {
        Verdict::Reschedule => moving(scene),
        Verdict::Pause => told(scene).then(|| so(scene, "can't name a date yet", "won't be able to name a date yet")),
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
    let opens = matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Pause) && told(scene);
    scene.apologises() && opens && what_happened(scene).is_some()
}

/// Whether what has happened keeps them from coming: then one is sorry, and cannot.
fn told(scene: &Scene) -> bool {
    scene.own_line.is_some() || scene.cause_form == CauseForm::CannotCome
}

fn moving(scene: &Scene) -> Option<String> {
    if scene.rule == Rule::V24 && !scene.insists {
        return None;
    }
    if told(scene) && !scene.is_task {
        return Some(so(scene, "can't make it", "won't be able to make it"));
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
        Rule::V25 if scene.circumstance == Circumstance::WellEnoughButItIsCatching => format!("{cause}, but {keeps}."),
        Rule::V10 if negates(scene.clause) => format!("{cause}, but {keeps}."),
        Rule::V10 => format!("{cause}, so I can't come in person, but {keeps}."),
        Rule::V13 if scene.cause_form == CauseForm::CannotCome => format!("{cause}, but {keeps}."),
        _ => return None,
    })
}

/// "I'm sorry, but my child is ill and I can't make it."; where the clause has a "can't" of its own, the other words follow.
fn so(scene: &Scene, cannot: &str, will_not: &str) -> String {
    let sorry = if scene.apologises() { "I'm sorry, but " } else { "" };
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
