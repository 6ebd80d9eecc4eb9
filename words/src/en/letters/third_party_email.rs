//! The question to whoever else has a say or pays: what would cancelling mean? (V16)

use crate::compose::Scene;
use crate::language::Letter;

use super::question;
use super::story::paragraphs;

pub(super) fn write(scene: &Scene) -> Letter {
    let parts = [
        scene.greeting_to_a_third_party(),
        format!("{} I have not told the employer yet.", question::lead(scene)),
        format!("{} Until I hear from you, I will keep the interview.", question::question(scene)),
        "Thank you.".to_owned(),
        scene.sign_off(),
    ];
    Letter { subject: Some(scene.subject("Before I cancel a job interview", "")), body: paragraphs(&parts) }
}
