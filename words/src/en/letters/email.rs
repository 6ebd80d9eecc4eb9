//! The email to the employer: withdraws, moves, changes the arrangement, or says that somebody is late.

use policy::{Reason, Rule, Said, Verdict};

use crate::compose::Scene;
use crate::language::Letter;

use super::story::{apology, listed_times, paragraphs, parting, request, sentences, what_happened};

pub(super) fn write(scene: &Scene) -> Letter {
    let opening = sentences(&[&what_happened(scene), apology(scene)]);
    let mut parts = vec![scene.greeting()];
    match scene.effective_verdict {
        Verdict::Withdraw => parts.extend([thanks(scene), opening, parting(scene)]),
        Verdict::Reschedule => parts.extend([thanks(scene), opening, new_time(scene), understanding(scene)]),
        Verdict::Adjust => parts.extend([
            thanks(scene),
            opening,
            request(scene),
            second_choice(scene),
            if scene.brisk { String::new() } else { "Thank you for considering this.".to_owned() },
        ]),
        Verdict::Ask => parts.extend([opening, request(scene), "Thank you.".to_owned()]),
        Verdict::Wait | Verdict::Warn | Verdict::Pause => {
            parts.extend([
                format!("I am writing about {}.", scene.our_interview()),
                opening,
                request(scene),
                if scene.effective_verdict == Verdict::Wait { second_choice(scene) } else { String::new() },
                "Thank you.".to_owned(),
            ]);
        }
        Verdict::Attend | Verdict::AskExtension => parts.extend(late(scene, opening)),
    }
    parts.push(scene.sign_off());
    Letter { subject: Some(subject(scene)), body: paragraphs(&parts) }
}

/// M1.
pub(super) fn subject(scene: &Scene) -> String {
    match scene.effective_verdict {
        Verdict::Withdraw if scene.invited => scene.subject("Declining your invitation", ""),
        Verdict::Withdraw => scene.subject("Withdrawing my application", ""),
        Verdict::Ask => scene.subject("A question about our interview", ""),
        Verdict::Wait => scene.subject("Ready for our interview", ""),
        Verdict::Warn => scene.subject("May not be able to make our interview", ""),
        Verdict::Pause => scene.subject("Request to put our interview on hold", ""),
        Verdict::Reschedule if scene.rule == Rule::V24 && !scene.insists => scene.subject("Could we meet sooner?", ""),
        Verdict::Reschedule if scene.is_task => scene.subject("Request for a later deadline", ""),
        Verdict::Reschedule if scene.missed => scene.subject("Missed interview and request for a new time", ""),
        Verdict::Reschedule => scene.subject("Request to reschedule our interview", ""),
        Verdict::Adjust if scene.reason == Reason::AccessNeed => {
            scene.subject("Request for an adjustment", " interview")
        }
        Verdict::Adjust if scene.in_person => scene.subject("Request to meet by video", " interview"),
        Verdict::Adjust => scene.subject("Request for a later start", " interview"),
        Verdict::Attend | Verdict::AskExtension => scene.subject("Running late", " interview"),
    }
}

/// M3 and M7: which interview, in a thank you.
fn thanks(scene: &Scene) -> String {
    let interview = scene.our_interview();
    match (scene.reason, scene.effective_verdict) {
        (Reason::TheyAreLate, Verdict::Reschedule) => format!("I am writing about {interview}."),
        _ if scene.rule == Rule::V21 && scene.effective_verdict == Verdict::Withdraw => {
            format!("Thank you for looking into another date for {interview}.")
        }
        (Reason::EmployerMovedIt, Verdict::Reschedule) => {
            format!("Thank you for letting me know the new time of {interview}.")
        }
        _ if !scene.dated => {
            format!("Thank you for inviting me to interview{}{}.", scene.for_the_role(), scene.on_the_day())
        }
        _ if scene.friendly => format!("Thank you for setting up {interview}."),
        _ => format!("Thank you for arranging {interview}."),
    }
}

/// M8 and M9: the request for a new time, with the times where they are known.
pub(super) fn new_time(scene: &Scene) -> String {
    let request = request(scene);
    let times = listed_times(scene);
    if scene.said == Said::OfferedTime && !scene.offers() {
        return request;
    }
    let asks = match (scene.offers(), scene.friendly) {
        (true, _) if scene.said == Said::OfferedTime => " If it is gone by now, I am free at any of these:\n",
        (true, _) => " I am free at any of these:\n",
        (_, true) => " Tell me what would suit you, and I will do my best to be free.",
        (_, false) => " Please let me know what would suit you, and I will do my best to be free.",
    };
    format!("{request}{asks}{times}")
}

pub(super) fn understanding(scene: &Scene) -> String {
    if scene.said == Said::OfferedTime {
        return String::new();
    }
    match (scene.offers(), scene.friendly) {
        _ if scene.brisk => "Thank you for your understanding.",
        (true, false) => "If none suits you, please suggest another. Thank you for your understanding.",
        (true, true) => "If none suits you, just suggest another. Thank you for understanding.",
        (_, false) => "Thank you for your understanding.",
        (_, true) => "Thank you for understanding.",
    }
    .to_owned()
}

/// M9: where the arrangement changes, other times come second.
pub(super) fn second_choice(scene: &Scene) -> String {
    if !scene.offers() {
        return String::new();
    }
    let otherwise = match scene.reason {
        Reason::AccessNeed => "If another time makes it easier, I could offer one of these:\n",
        _ => "If that is not possible, I could offer one of these:\n",
    };
    format!("{otherwise}{}", listed_times(scene))
}

/// C5 for somebody on the way: the call comes first, but there was no number.
fn late(scene: &Scene, opening: String) -> [String; 4] {
    let reach = match &scene.phone {
        Some(phone) => {
            format!("I will write again as soon as I know when I will arrive; you can call me on {phone}.")
        }
        None => "I will write again as soon as I know when I will arrive.".to_owned(),
    };
    let rearrange = if scene.offers() {
        format!("If you would rather rearrange, I could offer one of these:\n{}", listed_times(scene))
    } else {
        "If you would rather rearrange, please tell me what would suit you.".to_owned()
    };
    [
        format!("I am writing about {}.", scene.our_interview()),
        opening,
        sentences(&[&reach, &rearrange]),
        "Thank you for your patience.".to_owned(),
    ]
}
