//! In writing, after an answered call: what was said, so that both sides have it.

use policy::{To, Verdict};

use crate::compose::Scene;
use crate::language::Letter;

use super::story::{apology, listed_times, paragraphs, parting, request, sentences, what_happened};

pub(super) fn write(scene: &Scene) -> Letter {
    let interview = scene.interview_spoken_about();
    let opening =
        format!("Thank you for speaking with me about {interview}. This is to confirm in writing what I told you.");
    let times = listed_times(scene);
    let next = match (scene.effective_verdict, times.is_empty()) {
        (Verdict::Withdraw, _) => parting(scene),
        (_, true) => request(scene),
        (Verdict::Reschedule, false) => format!("{} I am free at any of these:\n{times}", request(scene)),
        (_, false) => format!("{}\n\nIf that is not possible, I could offer one of these:\n{times}", request(scene)),
    };
    let greeting = if scene.to == To::Recruiter { scene.greeting_for_any_reader() } else { scene.greeting() };
    let parts = [greeting, opening, sentences(&[&what_happened(scene), apology(scene)]), next, scene.sign_off()];
    Letter { subject: Some(scene.calm_subject(confirmed(scene.effective_verdict))), body: paragraphs(&parts) }
}

const fn confirmed(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Withdraw => "Confirming the withdrawal of my application",
        Verdict::Reschedule => "Confirming my request for a new time",
        Verdict::Pause => "Confirming that I would like to pause",
        Verdict::Adjust | Verdict::Attend | Verdict::AskExtension | Verdict::Ask | Verdict::Wait | Verdict::Warn => {
            "Confirming what I asked about our interview"
        }
    }
}
