//! A1: the role is wanted after all. Says that something has changed, and asks whether there is still room.

use crate::compose::Scene;
use crate::language::Letter;

use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let role = scene.for_the_role();
    let ask = if scene.friendly {
        "If the role is still open, I would love to talk. If it is filled, please keep me in mind for the next one."
    } else {
        "If the role is still open, I would be glad to talk. If it is filled, please keep me in mind for the next one."
    };
    let parts = [
        scene.greeting(),
        format!(
            "Some time ago I withdrew my application{role}. My situation has changed since then, and I am interested again."
        ),
        ask.to_owned(),
        "Thank you for reading this.".to_owned(),
        scene.sign_off(),
    ];
    Letter { subject: Some(scene.calm_subject("My interest in working with you")), body: paragraphs(&parts) }
}
