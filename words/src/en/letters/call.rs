//! The script for the call: one thought a line, to be read from the screen. At most 90 words (M13).

use policy::{To, Verdict};

use crate::compose::Scene;
use crate::language::Letter;

use super::story::{self, apology, parting, request, what_happened};

pub(super) fn write(scene: &Scene) -> Letter {
    // A question names the interview itself.
    let about = if scene.effective_verdict == Verdict::Ask { String::new() } else { about(scene) };
    let mut lines = vec![scene.hello_on_the_phone(), about, what_happened(scene), apology(scene).to_owned()];
    match scene.effective_verdict {
        Verdict::Withdraw if scene.to == To::Recruiter => {}
        Verdict::Withdraw => lines.push(parting(scene)),
        _ => {
            lines.push(request(scene));
            lines.push(times(scene));
        }
    }
    if scene.to == To::Recruiter {
        lines.push("Will you let them know, or shall I write to them myself?".to_owned());
    }
    lines.push("I will confirm by email. Thank you.".to_owned());
    Letter { subject: None, body: story::lines(&lines) }
}

pub(super) fn about(scene: &Scene) -> String {
    format!("It is about {}.", scene.interview_in_speech())
}

fn times(scene: &Scene) -> String {
    match (scene.spoken_alternatives(), scene.effective_verdict) {
        (Some(times), Verdict::Reschedule) => format!("I could do {times}."),
        (None, _) | (Some(_), Verdict::Ask | Verdict::Warn | Verdict::Pause) => String::new(),
        (Some(times), _) => format!("Otherwise I could do {times}."),
    }
}
