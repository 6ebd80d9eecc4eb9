//! The last line: that the job is wanted still, or thanks for the rounds so far.

use policy::{Circumstance, Reason, Stage, To};

use crate::en::letters::slots::bare_role;
use crate::en::letters::writer::{For, Writer};

/// At most one line, and only where it is true (M11): nobody is keen who is not, and rounds that took place are thanked for
/// (M17).
pub(in crate::en::letters) fn close(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.brief || scene.circumstance == Circumstance::DeathInTheFamily && scene.role.is_none() {
        return;
    }
    if !scene.keen {
        return;
    }
    let met = scene.stage == Stage::Met;
    // Nobody has begun to talk to who did not come.
    if scene.stage == Stage::UnderWay && scene.to != To::Recruiter && scene.reason != Reason::TheyAreLate {
        return writer.say(
            For::Close,
            "\
            I'd very much like to finish our conversation.\n\
            I'm still very interested, and I'd like to finish our conversation.",
        );
    }
    // Once is enough for the role.
    let role = scene.role.as_ref().is_some_and(|role| !writer.has(&bare_role(role).to_ascii_lowercase()));
    let wordings: &str = match (role, scene.to) {
        (true, To::Recruiter) => {
            "\
            I'm still keen on the {role} role.\n\
            The {role} role still interests me a lot."
        }
        (false, To::Recruiter) => {
            "\
            I'm still keen on the job."
        }
        (true, _) if met => {
            "\
            Thank you for the time you've given me so far. I'd very much like to go on with the {role} role.\n\
            I've enjoyed the conversations so far, and I'm still very keen on the {role} role."
        }
        (false, _) if met => {
            "\
            Thank you for the time you've given me so far. I'd very much like to go on.\n\
            I've enjoyed the conversations so far, and I'd very much like to go on."
        }
        (true, _) => {
            "\
            I'm still keen on the {role} role, and I'd like to {meet} you.\n\
            I'd still very much like the {role} role.\n\
            I'm still very interested in the {role} role."
        }
        (false, _) => {
            "\
            I do want this job, and I'd be glad to {meet} you.\n\
            I'd still very much like the job.\n\
            I'm still very interested, and I'd like to {meet} you."
        }
    };
    writer.say(For::Close, wordings);
}
