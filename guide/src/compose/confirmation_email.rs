//! In writing, after an answered call: what was said, so that both sides have it.

use crate::advice::{To, Verdict};

use super::scene::Scene;
use super::story::{apology, listed_times, paragraphs, parting, request, sentences, what_happened};

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let interview = scene.interview_spoken_about();
    let opening =
        ["Thank you for speaking with me about ", &interview, ". This is to confirm in writing what I told you."]
            .concat();
    let times = listed_times(scene);
    let next = match (scene.course, times.is_empty()) {
        (Verdict::Withdraw, _) => parting(scene).to_owned(),
        (_, true) => request(scene).to_owned(),
        (Verdict::Reschedule, false) => [request(scene), " I am free at any of these:\n", &times].concat(),
        (_, false) => [request(scene), "\n\nIf that is not possible, I could offer one of these:\n", &times].concat(),
    };
    let greeting = if scene.to == To::Recruiter { scene.greeting_for_any_reader() } else { scene.greeting() };
    let parts = [greeting, opening, sentences(&[&what_happened(scene), apology(scene)]), next, scene.sign_off()];
    (Some(scene.calm_subject(confirmed(scene.course))), paragraphs(&parts))
}

const fn confirmed(course: Verdict) -> &'static str {
    match course {
        Verdict::Withdraw => "Confirming the withdrawal of my application",
        Verdict::Reschedule => "Confirming my request for a new time",
        Verdict::Adjust | Verdict::Attend | Verdict::AskExtension => "Confirming what I asked about our interview",
    }
}
