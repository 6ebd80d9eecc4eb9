//! A2: something of use to them. What it is only the person knows, so the note offers it and does not pretend.

use crate::advice::Verdict;

use super::scene::Scene;
use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let after = match (scene.course, &scene.role) {
        (Verdict::Withdraw, Some(role)) => ["Since we were in touch about the ", role, " role,"].concat(),
        (Verdict::Withdraw, None) => "Since we were in touch,".to_owned(),
        (_, Some(role)) => ["While getting ready for our interview for the ", role, " role,"].concat(),
        (_, None) => "While getting ready for our interview,".to_owned(),
    };
    let parts = [
        scene.greeting(),
        [
            &after,
            " I came across something that made me think of your work. If it is of use to you, I will gladly send it.",
        ]
        .concat(),
        "There is no need to reply if it is not. Thank you for your time.".to_owned(),
        scene.sign_off(),
    ];
    (Some(scene.calm_subject("Something that may be useful to you")), paragraphs(&parts))
}
