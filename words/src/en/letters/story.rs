//! The sentences that every message of one situation shares, so that all of them tell the same story (M15).

use policy::{Reason, Rule, Verdict};

use crate::compose::Scene;

/// M5 and M11: the reason and what follows from it, in one sentence.
pub(super) fn what_happened(scene: &Scene) -> String {
    let because = scene.cause;
    let follows = match scene.effective_verdict {
        Verdict::Withdraw => leaving(scene),
        Verdict::Reschedule => moving(scene),
        Verdict::Adjust => staying(scene),
        Verdict::Attend | Verdict::AskExtension => "I am running late, but I am still coming.",
    };
    format!("{because}, {follows}")
}

fn leaving(scene: &Scene) -> &'static str {
    // A failed camera or a lost hour is no reason to leave, but somebody's own decision is.
    if scene.insists || matches!(scene.reason, Reason::NotAFit | Reason::SafetyOrEthics) {
        "I have decided to withdraw my application."
    } else {
        "I am withdrawing my application."
    }
}

fn moving(scene: &Scene) -> &'static str {
    match (scene.missed, scene.reason) {
        (true, reason) if is_chosen(reason) => "I did not attend.",
        (true, _) => "I was not able to take part.",
        (false, Reason::EmployerMovedIt) => "I would like to find another one with you.",
        (false, Reason::RunningLate) => "I will not be able to be there in time.",
        (false, reason) if is_chosen(reason) => "I would prefer to meet at a later date.",
        (false, _) if scene.dated => "I am not able to take part as planned.",
        (false, _) => "I am not able to take part for now.",
    }
}

/// Whether they stay away by choice: to say "not able to" would be untrue (M11).
const fn is_chosen(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::Unprepared
            | Reason::Nervous
            | Reason::BetterInterview
            | Reason::Leisure
            | Reason::PendingOffer
            | Reason::AcceptedOffer
            | Reason::NotAFit
            | Reason::SafetyOrEthics
    )
}

fn staying(scene: &Scene) -> &'static str {
    if scene.reason == Reason::AccessNeed {
        "I need an adjustment to the arrangement to take part fully."
    } else if scene.rule == Rule::V10 {
        "I am not able to come in person, but I would like to keep our interview."
    } else if scene.in_person {
        "it would be difficult for me to come in person, but I would like to keep our interview."
    } else {
        "the hour is difficult for me, but I would like to keep our interview."
    }
}

/// M6: exactly one, where the interview is moved, cancelled or started late; else nothing.
pub(super) fn apology(scene: &Scene) -> &'static str {
    match (scene.apologises(), scene.missed && scene.effective_verdict == Verdict::Withdraw, scene.friendly) {
        (false, ..) => "",
        (_, true, false) => "I apologise for missing the interview.",
        (_, true, true) => "I am sorry that I missed the interview.",
        (_, false, false) => "I apologise for the inconvenience.",
        (_, false, true) => "I am sorry for the inconvenience.",
    }
}

/// M8 and M9: what is asked for, in one sentence; nothing where the application ends.
pub(super) fn request(scene: &Scene) -> &'static str {
    match scene.effective_verdict {
        Verdict::Withdraw | Verdict::Attend | Verdict::AskExtension => "",
        Verdict::Reschedule if scene.keen => "I remain very interested and would like to ask for a new time.",
        Verdict::Reschedule => "I would like to ask for a new time.",
        Verdict::Adjust => match (scene.reason, scene.in_person, scene.dated) {
            (Reason::AccessNeed, _, true) => {
                "I would like to keep the time as planned. Could you let me know whom to arrange this with?"
            }
            (Reason::AccessNeed, _, false) => "Could you let me know whom to arrange this with?",
            (_, true, true) if scene.brisk => "Could we meet by video at the same time instead?",
            (_, true, true) => "Could we meet by video at the same time instead? I can join any platform you use.",
            (_, true, false) => "Could we meet by video instead? I can join any platform you use.",
            (_, false, true) => "Could we start a little later on the same day?",
            (_, false, false) => "Could we choose a time later in the day?",
        },
    }
}

/// M10: the last word of a withdrawal. The door stays open, except where safety or ethics is the reason.
pub(super) fn parting(scene: &Scene) -> &'static str {
    match (scene.reason, scene.friendly) {
        (Reason::SafetyOrEthics, _) => "Could you please confirm that my application has been closed?",
        (_, false) => "I would be glad to stay in touch, and I wish you every success in finding the right person.",
        (_, true) => "I would be glad to stay in touch, and I hope you find just the right person.",
    }
}

/// The times on offer, a line each.
pub(super) fn listed_times(scene: &Scene) -> String {
    let times: Vec<String> = scene.written_alternatives().map(|time| format!("- {time}")).collect();
    lines(&times)
}

/// The sentences that there are, with a space between.
pub(super) fn sentences(parts: &[&str]) -> String {
    joined(parts, " ")
}

/// The paragraphs that there are, with an empty line between.
pub(super) fn paragraphs(parts: &[String]) -> String {
    joined(parts, "\n\n")
}

/// The thoughts that there are, one a line.
pub(super) fn lines(parts: &[String]) -> String {
    joined(parts, "\n")
}

fn joined(parts: &[impl AsRef<str>], between: &str) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).filter(|part| !part.is_empty()).collect();
    parts.join(between)
}
