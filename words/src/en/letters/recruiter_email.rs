//! To the recruiter, who hears first (C9): written so that it can be forwarded to the employer as it stands.

use policy::Verdict;

use super::email;
use crate::compose::Scene;
use crate::language::Letter;

use super::story::{apology, paragraphs, parting, request, sentences, what_happened};

pub(super) fn write(scene: &Scene) -> Letter {
    let next = match scene.effective_verdict {
        Verdict::Withdraw => parting(scene),
        Verdict::Reschedule => email::new_time(scene),
        _ => request(scene),
    };
    let second = if matches!(scene.effective_verdict, Verdict::Adjust | Verdict::Wait) {
        email::second_choice(scene)
    } else {
        String::new()
    };
    let parts = [
        scene.greeting_for_any_reader(),
        format!("I am writing about {}.", scene.our_interview()),
        sentences(&[&what_happened(scene), apology(scene)]),
        next,
        second,
        "Thank you for your help.".to_owned(),
        scene.sign_off(),
    ];
    Letter { subject: Some(email::subject(scene)), body: paragraphs(&parts) }
}
