//! To the recruiter, who hears first (C9): written so that it can be forwarded to the employer as it stands.

use crate::advice::Verdict;

use super::email;
use super::scene::Scene;
use super::story::{apology, paragraphs, parting, request, sentences, what_happened};

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let next = match scene.course {
        Verdict::Withdraw => parting(scene).to_owned(),
        Verdict::Reschedule => email::new_time(scene),
        _ => request(scene).to_owned(),
    };
    let second = if scene.course == Verdict::Adjust { email::second_choice(scene) } else { String::new() };
    let parts = [
        scene.greeting_for_any_reader(),
        ["I am writing about ", &scene.our_interview(), "."].concat(),
        sentences(&[&what_happened(scene), apology(scene)]),
        next,
        second,
        "Thank you for your help.".to_owned(),
        scene.sign_off(),
    ];
    (Some(email::subject(scene)), paragraphs(&parts))
}
