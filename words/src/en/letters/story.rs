//! The sentences that every message of one situation shares, so that all of them tell the same story (M15).

use policy::{Reason, Rule, Said, Verdict};

use crate::compose::Scene;

use super::super::sentence::{capitalised, sentence};
use super::{natural, question};

/// M5 and M11: the reason and what follows from it, in one sentence.
pub(super) fn what_happened(scene: &Scene) -> String {
    if let Some(opening) = natural::what_happened(scene) {
        return opening;
    }
    let because = scene.cause;
    let follows = match scene.effective_verdict {
        Verdict::Ask => return question::lead(scene),
        Verdict::Wait => return waiting(scene).to_owned(),
        Verdict::Warn => "I may not be able to take part. Nothing is certain yet.",
        Verdict::Pause => "I am not able to name a date for now.",
        Verdict::Withdraw => leaving(scene),
        Verdict::Reschedule => moving(scene),
        Verdict::Adjust => staying(scene),
        Verdict::Attend | Verdict::AskExtension => "I am running late, but I am still coming.",
    };
    match &scene.own_line {
        // What may happen is not announced as a fact.
        None if scene.effective_verdict == Verdict::Warn => follows.to_owned(),
        // M20: the person's own words take the place of the cause.
        Some(line) => format!("{} {}", sentence(line), capitalised(follows)),
        None => format!("{because}, {follows}"),
    }
}

fn leaving(scene: &Scene) -> &'static str {
    // A failed camera or a lost hour is no reason to leave, but somebody's own decision is.
    if scene.invited {
        "I would like to decline your invitation."
    } else if scene.insists || matches!(scene.reason, Reason::NotAFit | Reason::SafetyOrEthics) {
        "I have decided to withdraw my application."
    } else {
        "I am withdrawing my application."
    }
}

fn moving(scene: &Scene) -> &'static str {
    match (scene.missed, scene.reason) {
        (_, Reason::TheyAreLate) => "I would like to find another time with you.",
        _ if scene.rule == Rule::V24 && !scene.insists => "I would like to ask for an earlier date.",
        (true, _) if scene.is_task => "I did not hand it in in time.",
        (false, _) if scene.is_task => "I am not able to hand it in in time.",
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
            | Reason::SecondThoughts
            | Reason::PendingOffer
            | Reason::SpokenOffer
            | Reason::AcceptedOffer
            | Reason::Staying
            | Reason::NotAFit
            | Reason::SafetyOrEthics
    )
}

/// V18: in the present, while the hour runs.
fn waiting(scene: &Scene) -> &'static str {
    if scene.in_person {
        "I am here for our interview, and still waiting."
    } else {
        "I am ready for our call, and it has not come through yet."
    }
}

fn staying(scene: &Scene) -> &'static str {
    if scene.reason == Reason::AccessNeed {
        "I need an adjustment to the arrangement to take part fully."
    } else if scene.rule == Rule::V25 {
        "I should not come in person, but I would like to keep our interview."
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
    if natural::apologises(scene) || own_line_apologises(scene) {
        return "";
    }
    match (scene.apologises, scene.missed && scene.effective_verdict == Verdict::Withdraw, scene.friendly) {
        (false, ..) => "",
        (_, true, false) => "I apologise for missing the interview.",
        (_, true, true) => "I'm sorry that I missed the interview.",
        (_, false, false) => "I apologise for the inconvenience.",
        (_, false, true) if scene.effective_verdict == Verdict::Attend => "I'm sorry to keep you waiting.",
        (_, false, true) if scene.missed => "I'm sorry that I missed it.",
        (_, false, true) if scene.urgent => "I'm sorry for the short notice.",
        (_, false, true) => "I'm sorry to change our plans.",
    }
}

/// Whether the person has apologised in their own line already: once is enough.
pub(super) fn own_line_apologises(scene: &Scene) -> bool {
    scene.own_line.as_ref().is_some_and(|line| {
        let line = line.to_lowercase();
        line.contains("sorry") || line.contains("apolog")
    })
}

/// M8 and M9: what is asked for, in one sentence; nothing where the application ends.
pub(super) fn request(scene: &Scene) -> String {
    let fixed = fixed_request(scene);
    match (scene.effective_verdict, &scene.need, &scene.offered, &scene.free_from) {
        (Verdict::Adjust, Some(need), ..) if scene.reason == Reason::AccessNeed => {
            format!("What would help me: {} {fixed}", sentence(need))
        }
        (Verdict::Reschedule, _, Some(offered), _) if scene.said == Said::OfferedTime => {
            format!("Thank you for offering {offered}. I would be glad to take it.")
        }
        (Verdict::Reschedule, _, _, Some(day)) if !scene.offers() => format!("{fixed} I am free from {day} on."),
        _ => fixed.to_owned(),
    }
}

fn fixed_request(scene: &Scene) -> &'static str {
    match scene.effective_verdict {
        Verdict::Withdraw | Verdict::Attend | Verdict::AskExtension => "",
        Verdict::Ask => question::question(scene),
        Verdict::Wait => "Are you still able to meet me? If not, I would be glad to find another time.",
        Verdict::Warn if scene.said == Said::Refused => {
            "I will let you know as soon as I am sure, and well before we start. There is nothing you need to do for now."
        }
        Verdict::Warn => {
            "I will let you know as soon as I am sure, and well before we start. If it comes to that, could we meet by video or find another time?"
        }
        Verdict::Pause => {
            "Could you put my application on hold until I can? If you need to go on without me, please do."
        }
        Verdict::Reschedule if scene.said == Said::OfferedTime => {
            "Thank you for offering another time. I would be glad to take it."
        }
        Verdict::Reschedule if scene.rule == Rule::V24 && !scene.insists => "Could we meet sooner?",
        Verdict::Reschedule if scene.is_task => "Could I have a new link, or a few more days?",
        Verdict::Reschedule if scene.friendly && scene.keen => {
            "I'd still like to meet you. Could we find another time?"
        }
        Verdict::Reschedule if scene.friendly => "Could we find another time?",
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
pub(super) fn parting(scene: &Scene) -> String {
    match &scene.open_if {
        Some(change) if scene.reason != Reason::SafetyOrEthics => {
            format!("If {change}, I would gladly talk again. {}", fixed_parting(scene))
        }
        _ => fixed_parting(scene).to_owned(),
    }
}

fn fixed_parting(scene: &Scene) -> &'static str {
    match (scene.reason, scene.friendly) {
        _ if scene.rule == Rule::V21 && !scene.insists => {
            "Please keep me in mind for the next opening. I wish you every success in finding the right person."
        }
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
