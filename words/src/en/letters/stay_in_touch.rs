//! A3 and A5: a low-key note some time after withdrawing, which keeps the door open.

use policy::Reason;

use crate::compose::Scene;
use crate::language::Letter;

use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let considering = scene.for_the_role();
    let wish = match (scene.reason, scene.friendly) {
        // Nobody has to want back what they left for good reason.
        (Reason::SafetyOrEthics, _) => "I wish you well.",
        (_, false) => "Although I withdrew, I valued the contact, and I would be glad to stay in touch.",
        (_, true) => "Although I withdrew, I valued the contact, and I would love to stay in touch.",
    };
    let parts = [
        scene.greeting(),
        format!("Thank you once more for considering me{considering}."),
        wish.to_owned(),
        scene.sign_off(),
    ];
    let purpose = if scene.reason == Reason::SafetyOrEthics {
        "Thank you for considering my application"
    } else {
        "Thank you, and staying in touch"
    };
    Letter { subject: Some(scene.calm_subject(purpose)), body: paragraphs(&parts) }
}
