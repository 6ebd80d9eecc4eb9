//! The email to the employer: withdraws, moves, changes the arrangement, or says that somebody is late.

use crate::advice::Verdict;
use crate::facts::Reason;
use crate::rules::Rule;

use super::scene::Scene;

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let (subject, paragraphs) = match scene.course {
        Verdict::Withdraw => (scene.subject("Withdrawing my application", ""), withdraw(scene)),
        Verdict::Reschedule => (reschedule_subject(scene), reschedule(scene)),
        Verdict::Adjust if scene.reason == Reason::AccessNeed => {
            (scene.subject("Request for an adjustment", " interview"), adjustment(scene))
        }
        Verdict::Adjust if scene.in_person => (scene.subject("Request to meet by video", " interview"), video(scene)),
        Verdict::Adjust => (scene.subject("Request for a later start", " interview"), later_start(scene)),
        Verdict::Attend | Verdict::AskExtension => (scene.subject("Running late", " interview"), late(scene)),
    };
    let mut body = scene.greeting();
    for paragraph in paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()) {
        body.push_str("\n\n");
        body.push_str(&paragraph);
    }
    body.push_str("\n\n");
    body.push_str(&scene.sign_off());
    (Some(subject), body)
}

fn reschedule_subject(scene: &Scene) -> String {
    if scene.missed {
        scene.subject("Missed interview and request for a new time", "")
    } else {
        scene.subject("Request to reschedule our interview", "")
    }
}

/// M3 and M7: which interview, in a thank you.
fn thanks(scene: &Scene) -> String {
    match (scene.reason, scene.course, scene.dated) {
        (Reason::EmployerMovedIt, Verdict::Reschedule, _) => {
            format!("Thank you for letting me know the new time of {}.", scene.our_interview())
        }
        (_, _, false) => {
            format!("Thank you for inviting me to interview{}{}.", scene.for_the_role(), scene.on_the_day())
        }
        _ if scene.friendly => format!("Thank you for setting up {}.", scene.our_interview()),
        _ => format!("Thank you for arranging {}.", scene.our_interview()),
    }
}

fn withdraw(scene: &Scene) -> Vec<String> {
    let because = scene.because();
    let decision = match (scene.reason, scene.friendly) {
        (Reason::SafetyOrEthics, _) => {
            format!("{because}, I have decided not to continue, and I am withdrawing my application.")
        }
        (Reason::AcceptedOffer, _) => format!("{because}, I am withdrawing my application."),
        (Reason::NotAFit, false) => {
            format!("{because}, I have decided not to pursue it further, and I am withdrawing my application.")
        }
        (Reason::NotAFit, true) => {
            format!("{because}, I have decided not to take it further, so I am withdrawing my application.")
        }
        _ => format!("{because}, I am not able to go on with my application, and I am withdrawing it."),
    };
    let apology = match (scene.apologises(), scene.missed, scene.friendly) {
        (false, ..) => "",
        (_, true, false) => " I apologise for missing the interview and for the inconvenience.",
        (_, true, true) => " I am sorry that I missed the interview and for the inconvenience.",
        (_, false, false) => " I apologise for any inconvenience this causes.",
        (_, false, true) => " I am sorry for any inconvenience.",
    };
    // M10: the door stays open, except where safety or ethics is the reason.
    let door = match (scene.reason, scene.friendly) {
        (Reason::SafetyOrEthics, _) => "Please could you confirm that my application has been closed.",
        (_, false) => "I would be glad to stay in touch, and I wish you every success in finding the right person.",
        (_, true) => "I would be glad to stay in touch, and I hope you find just the right person.",
    };
    vec![thanks(scene), decision + apology, door.to_owned()]
}

fn reschedule(scene: &Scene) -> Vec<String> {
    let because = scene.because();
    let fact = match (scene.missed, scene.reason) {
        (true, _) => format!("{because}, I was not able to take part."),
        (false, Reason::EmployerMovedIt) => format!("{because}, I would like to find another one with you."),
        (false, Reason::RunningLate) => format!("{because}, I will not be able to be there in time."),
        (
            false,
            Reason::Unprepared
            | Reason::Nervous
            | Reason::PendingOffer
            | Reason::BetterInterview
            | Reason::AcceptedOffer
            | Reason::NotAFit
            | Reason::SafetyOrEthics,
        ) => format!("{because}, I would prefer to meet at a later date."),
        (false, _) if scene.dated => format!("{because}, I am not able to take part as planned."),
        (false, _) => format!("{because}, I am not able to come for the time being."),
    };
    let apology = match (scene.apologises(), scene.friendly) {
        (false, _) => "",
        (true, false) => " I apologise for the inconvenience.",
        (true, true) => " I am sorry for the inconvenience.",
    };
    vec![thanks(scene), fact + apology, new_time(scene), understanding(scene)]
}

/// M8 and M9: the request for a new time, with the times where they are known.
fn new_time(scene: &Scene) -> String {
    let keen = if scene.keen { "I remain very interested and " } else { "I " };
    let times = scene.alternatives();
    match times.as_slice() {
        [] if scene.friendly => {
            format!("{keen}would like to ask for a new time. Tell me what suits you, and I will do my best to fit in.")
        }
        [] => format!(
            "{keen}would like to ask for a new time. Please let me know what would suit you, and I will do my best to be free."
        ),
        [only] => format!(
            "{keen}would like to ask for a new time. One that I can offer is {only}; I am happy to suggest others."
        ),
        _ => format!("{keen}would like to ask for a new time. I am free at any of these:\n{}", list(&times)),
    }
}

fn understanding(scene: &Scene) -> String {
    match (scene.alternatives().len(), scene.friendly) {
        (2.., false) => "If none of them suits, please suggest another. Thank you for your understanding.",
        (2.., true) => "If none of them works, just suggest another. Thank you for understanding.",
        (_, false) => "Thank you for your understanding.",
        (_, true) => "Thank you for understanding.",
    }
    .to_owned()
}

/// V10 and V13 in person: the same slot by video; other times second (M9).
fn video(scene: &Scene) -> Vec<String> {
    let because = scene.because();
    let fact = if scene.rule == Rule::V10 {
        format!("{because}, I am not able to come to you in person, but I would very much like to keep our interview.")
    } else {
        format!(
            "{because}, it would be difficult for me to come in person, but I would very much like to keep our interview."
        )
    };
    let request = if scene.dated {
        "Could we meet by video at the same time instead? I can join any platform you use."
    } else {
        "Could we meet by video instead? I can join any platform you use."
    };
    vec![thanks(scene), fact, request.to_owned() + &second_choice(scene), "Thank you for considering this.".to_owned()]
}

/// V13 where there is no journey to save: the same day, a later start.
fn later_start(scene: &Scene) -> Vec<String> {
    let because = scene.because();
    let request = if scene.dated {
        "Could we start a little later on the same day?"
    } else {
        "Could we choose a time later in the day?"
    };
    vec![
        thanks(scene),
        format!(
            "{because}, the hour is difficult for me, but I would very much like to keep our interview. {request}{}",
            second_choice(scene)
        ),
        "Thank you for considering this.".to_owned(),
    ]
}

/// V9: the adjustment first, at the same time as planned; no apology (M6).
fn adjustment(scene: &Scene) -> Vec<String> {
    let because = scene.because();
    let keep = if scene.dated { "I would like to keep the time as planned" } else { "I am looking forward to it" };
    vec![
        thanks(scene),
        format!(
            "{because}, I would need an adjustment to the arrangement in order to take part fully. {keep}, and can tell you in a few words what would help. Could you let me know whom to arrange this with?{}",
            second_choice(scene)
        ),
        "Thank you for your help.".to_owned(),
    ]
}

fn second_choice(scene: &Scene) -> String {
    let times = scene.alternatives();
    match times.as_slice() {
        [] => String::new(),
        [only] => format!("\n\nIf that is not possible, I could also offer {only}."),
        _ => format!("\n\nIf that is not possible, I could also offer one of these:\n{}", list(&times)),
    }
}

fn list(times: &[String]) -> String {
    times.iter().map(|time| format!("- {time}")).collect::<Vec<_>>().join("\n")
}

/// C5 for somebody on the way: the call comes first, but there was no number.
fn late(scene: &Scene) -> Vec<String> {
    let because = scene.because();
    let apology = if scene.friendly { "I am sorry" } else { "I apologise" };
    let state = if scene.missed { "I am still on my way to" } else { "I am on my way, but I will be late for" };
    let mut next = String::from("I will write again as soon as I know when I will arrive.");
    if let Some(phone) = &scene.phone {
        next = format!("I will write again as soon as I know when I will arrive, and you can call me on {phone}.");
    }
    let rearrange = match scene.alternatives().as_slice() {
        [] => " If you would rather rearrange, please tell me what would suit you.".to_owned(),
        [only] => format!(" If you would rather rearrange, I could offer {only}."),
        times => format!(" If you would rather rearrange, I could offer one of these:\n{}", list(times)),
    };
    vec![
        format!("{because}, {state} {}. {apology} for the inconvenience.", scene.our_interview()),
        next + &rearrange,
        "Thank you for your patience.".to_owned(),
    ]
}
