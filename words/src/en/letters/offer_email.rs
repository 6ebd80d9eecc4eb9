//! The request for a written offer, to the employer who made it in words only or with conditions (V17).
//!
//! Role, company and person are those of the offer: it is the offering employer who reads this.

use crate::compose::Scene;
use crate::language::Letter;

use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let offer = scene.for_the_offered_role();
    let parts = [
        scene.greeting_to_the_offering_employer(),
        format!("Thank you for your offer{offer}. I would like to answer it properly."),
        "Could you send it to me in writing, with the pay, the start date and any conditions? I can give you my answer once I have read it."
            .to_owned(),
        scene.sign_off(),
    ];
    Letter {
        subject: Some(scene.subject_about_the_offer("Your offer: could I have it in writing?")),
        body: paragraphs(&parts),
    }
}
