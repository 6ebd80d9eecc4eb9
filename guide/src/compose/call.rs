//! The script for the call: one thought a line, to be read from the screen. At most 90 words (M13).

use crate::advice::{To, Verdict};

use super::scene::Scene;
use super::story::{self, apology, parting, request, what_happened};

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let mut lines = vec![scene.hello_on_the_phone(), about(scene), what_happened(scene), apology(scene).to_owned()];
    match scene.course {
        Verdict::Withdraw if scene.to == To::Recruiter => {}
        Verdict::Withdraw => lines.push(parting(scene).to_owned()),
        _ => {
            lines.push(request(scene).to_owned());
            lines.push(times(scene));
        }
    }
    if scene.to == To::Recruiter {
        lines.push("Will you let them know, or shall I write to them myself?".to_owned());
    }
    lines.push("I will confirm by email. Thank you.".to_owned());
    (None, story::lines(&lines))
}

pub(super) fn about(scene: &Scene) -> String {
    ["It is about ", &scene.interview_in_speech(), "."].concat()
}

fn times(scene: &Scene) -> String {
    match (scene.spoken_alternatives(), scene.course) {
        (None, _) => String::new(),
        (Some(times), Verdict::Reschedule) => ["I could do ", &times, "."].concat(),
        (Some(times), _) => ["Otherwise I could do ", &times, "."].concat(),
    }
}
