//! The request for more time, to the employer whose offer is waiting (C3).
//!
//! Role, company and person are those of the offer: it is the offering employer who reads this. The other interview
//! is neither named nor dated.

use crate::compose::Scene;
use crate::language::Letter;

use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let subject = scene.subject_about_the_offer("Request for more time to decide");
    let offer = scene.for_the_offered_role();
    let until = match (&scene.extension_until, scene.friendly) {
        (Some(day), _) => format!("Could I have until {day} to decide? I will give you a clear answer by then."),
        (None, true) => {
            "Could I have a few more days, up to a week, to decide? Tell me the latest day that would suit you, and I will give you a clear answer by then.".to_owned()
        }
        (None, false) => {
            "Could I have a few more days, up to a week, to decide? Please let me know the latest day that would suit you, and I will give you a clear answer by then.".to_owned()
        }
    };
    let parts = [
        scene.greeting_to_the_offering_employer(),
        format!(
            "Thank you for your offer{offer}. I am very pleased to have it, and I would like to give you an answer I can stand by."
        ),
        format!("One more conversation is already under way, and I would like to finish it first. {until}"),
        "Thank you for your patience.".to_owned(),
        scene.sign_off(),
    ];
    Letter { subject: Some(subject), body: paragraphs(&parts) }
}
