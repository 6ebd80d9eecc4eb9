//! The request for more time, to the employer whose offer is waiting (C3).
//!
//! Role, company and person are those of the offer: it is the offering employer who reads this. The other interview
//! is neither named nor dated.

use super::scene::Scene;
use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> (Option<String>, String) {
    let subject = scene.subject("Request for more time to decide", "");
    let offer = scene.for_the_role();
    let reply = if scene.friendly {
        "Tell me the latest day that would suit you, and I will give you a clear answer by then."
    } else {
        "Please let me know the latest day that would suit you, and I will give you a clear answer by then."
    };
    let parts = [
        scene.greeting(),
        ["Thank you for your offer", &offer, ". I am very pleased to have it, and I would like to give you an answer I can stand by."]
            .concat(),
        ["One more conversation is already under way, and I would like to finish it first. Could I have a few more days, up to a week, to decide? ", reply]
            .concat(),
        "Thank you for your patience.".to_owned(),
        scene.sign_off(),
    ];
    (Some(subject), paragraphs(&parts))
}
