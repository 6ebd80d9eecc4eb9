//! A2: something of use to them. What it is only the person knows, so the note offers it and does not pretend.

use policy::Verdict;

use crate::compose::Scene;
use crate::language::Letter;

use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let after = match (scene.effective_verdict, &scene.role) {
        (Verdict::Withdraw, Some(role)) => format!("Since we were in touch about the {role} role,"),
        (Verdict::Withdraw, None) => "Since we were in touch,".to_owned(),
        (_, Some(role)) => format!("While getting ready for our interview for the {role} role,"),
        (_, None) => "While getting ready for our interview,".to_owned(),
    };
    let parts = [
        scene.greeting(),
        format!(
            "{after} I came across something that made me think of your work. If it is of use to you, I will gladly send it."
        ),
        "There is no need to reply if it is not. Thank you for your time.".to_owned(),
        scene.sign_off(),
    ];
    Letter { subject: Some(scene.calm_subject("Something that may be useful to you")), body: paragraphs(&parts) }
}
