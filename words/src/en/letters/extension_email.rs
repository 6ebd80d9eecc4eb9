//! The request for more time, to the employer whose offer is waiting (C3).
//!
//! Role, company and person are those of the offer: it is the offering employer who reads this. The other interview
//! is neither named nor dated.

use crate::compose::Scene;
use crate::language::Letter;

use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let subject = scene.subject("Request for more time to decide", "");
    let offer = scene.for_the_role();
    let reply = if scene.friendly {
        "Tell me the latest day that would suit you, and I will give you a clear answer by then."
    } else {
        "Please let me know the latest day that would suit you, and I will give you a clear answer by then."
    };
    let parts = [
        scene.greeting(),
        format!(
            "Thank you for your offer{offer}. I am very pleased to have it, and I would like to give you an answer I can stand by."
        ),
        format!(
            "One more conversation is already under way, and I would like to finish it first. Could I have a few more days, up to a week, to decide? {reply}"
        ),
        "Thank you for your patience.".to_owned(),
        scene.sign_off(),
    ];
    Letter { subject: Some(subject), body: paragraphs(&parts) }
}
