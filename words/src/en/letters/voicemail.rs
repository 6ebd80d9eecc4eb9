//! The voicemail: at most 75 words, which is half a minute, with the call-back number said twice (M13).

use policy::Verdict;

use crate::compose::Scene;
use crate::language::Letter;

use super::story::{self, apology, sentences, what_happened};

pub(super) fn write(scene: &Scene) -> Letter {
    // A question names the interview itself.
    let about = match scene.effective_verdict {
        Verdict::Ask => String::new(),
        _ => format!("It is about {}.", scene.interview_in_speech()),
    };
    let next = match scene.effective_verdict {
        Verdict::Withdraw => "You will have this by email as well.",
        Verdict::Reschedule => "I would like to ask for a new time. An email follows.",
        _ => "An email with my request follows.",
    };
    let number = match &scene.phone {
        Some(phone) => format!("My number is {phone}. Once more: {phone}."),
        None => "You can call me back on the number I am calling from.".to_owned(),
    };
    let lines = [
        scene.hello_to_the_machine(),
        about,
        sentences(&[&what_happened(scene), apology(scene)]),
        next.to_owned(),
        number,
        "Thank you.".to_owned(),
    ];
    Letter { subject: None, body: story::lines(&lines) }
}
