//! The sentences that every message of one situation shares, so that all of them tell the same story (M15).

use crate::advice::Verdict;
use crate::facts::Reason;
use crate::rules::Rule;

use super::scene::Scene;

/// M5 and M11: the reason and what follows from it, in one sentence.
pub(super) fn what_happened(scene: &Scene) -> String {
    let because = scene.because();
    let follows = match scene.course {
        Verdict::Withdraw => leaving(scene),
        Verdict::Reschedule => moving(scene),
        Verdict::Adjust => staying(scene),
        Verdict::Attend | Verdict::AskExtension => "I am running late, but I am still coming.",
    };
    [because, ", ", follows].concat()
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

/// Whether nothing keeps them away but what they decided or would rather do: "not able to" would be made up (M11).
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
    match (scene.apologises(), scene.missed && scene.course == Verdict::Withdraw, scene.friendly) {
        (false, ..) => "",
        (_, true, false) => "I apologise for missing the interview.",
        (_, true, true) => "I am sorry that I missed the interview.",
        (_, false, false) => "I apologise for the inconvenience.",
        (_, false, true) => "I am sorry for the inconvenience.",
    }
}

/// M8 and M9: what is asked for, in one sentence; nothing where the application ends.
pub(super) fn request(scene: &Scene) -> &'static str {
    match scene.course {
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
    let times: Vec<String> = scene.alternatives().map(|time| ["- ", time].concat()).collect();
    lines(&times)
}

/// Joins the sentences that there are with a space.
pub(super) fn sentences(parts: &[&str]) -> String {
    joined(parts, " ")
}

/// Joins the paragraphs that there are with an empty line between.
pub(super) fn paragraphs(parts: &[String]) -> String {
    joined(&borrowed(parts), "\n\n")
}

/// The thoughts that there are, one a line.
pub(super) fn lines(parts: &[String]) -> String {
    joined(&borrowed(parts), "\n")
}

fn borrowed(parts: &[String]) -> Vec<&str> {
    parts.iter().map(String::as_str).collect()
}

fn joined(parts: &[&str], between: &str) -> String {
    let mut all = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(part);
    }
    all
}
