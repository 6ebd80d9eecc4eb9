//! The letter that declines an invitation.

use policy::{Said, To};

use crate::en::letters::writer::{For, Writer};

use super::release::{open_if, why_may_be_told, will_not_be_there};
use super::{is_of_use, only_decided, stays_open, thank_for_the_answer};

/// Declining an invitation is not cancelling: nothing was promised, so there is nothing to be sorry about.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    // Who has said it on the phone begins with the news as well.
    let answered = scene.has_rung || !matches!(scene.said, Said::Nothing | Said::Silent);
    if answered {
        thank_for_the_answer(writer);
    }
    writer.news( if scene.to == To::Recruiter && only_decided(scene) {
        "\
        Thank you for sending me the invitation[ from {company}][ for the {role} role]. I've thought it over, and I've decided to decline the interview[ {when}].\n\
        Thank you for the invitation[ to an interview with {company}][ {when}]. Having thought it over, I've decided to decline."
    } else if scene.to == To::Recruiter {
        "\
        Thank you for sending me the invitation[ from {company}][ for the {role} role]. I'm going to decline the interview[ {when}]{as_cause}.\n\
        Thank you for the invitation[ to an interview with {company}][ {when}]. I'm going to decline it{because_cause}.\n\
        Thank you for the invitation[ to an interview with {company}][ {when}]. I'm going to decline it."
    } else if answered && !only_decided(scene) {
        "\
        I've decided to decline the interview[ {when}][ for the {role} role]{as_cause}.\n\
        I've decided to decline the interview[ {when}][ for the {role} role]."
    } else if answered {
        "\
        I've thought about it, and I'm going to decline the interview[ {when}][ for the {role} role].\n\
        I've decided to decline the interview[ {when}][ for the {role} role]."
    } else if only_decided(scene) {
        "\
        Thank you for inviting me to an interview[ {when}][ for the {role} role]. I've thought about it carefully, and I've decided to decline this time.\n\
        Thank you for the invitation to an interview[ {when}][ for the {role} role]. I was glad to be asked, but I've decided to decline this time.\n\
        Thank you for asking me to an interview[ {when}][ for the {role} role]. Having thought it over, I've decided to decline."
    } else {
        "\
        Thank you for inviting me to an interview[ {when}][ for the {role} role]. {Cause}, so I'm afraid I have to decline.\n\
        Thank you for the invitation to an interview[ {when}][ for the {role} role]. I'm afraid I have to decline{as_cause}.\n\
        Thank you for asking me to an interview[ {when}][ for the {role} role]. I'm afraid I have to decline{because_cause}.\n\
        Thank you for asking me to an interview[ {when}][ for the {role} role]. I'm afraid I have to decline."
    });
    writer.paragraph();
    if scene.to == To::Recruiter && stays_open(scene) {
        // The slot is theirs only where nothing comes of it.
    } else if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            if scene.has_rung {
                "Could you let them know, please?"
            } else {
                "\
                Could you let them know that I won't be going further, with my thanks?\n\
                Could you let them know that I won't be going further, and thank them for asking me?"
            },
        );
        why_may_be_told(writer);
    } else if stays_open(scene) {
        // The slot is theirs only where nothing comes of it.
    } else if scene.dated() && !scene.has_started() && !is_of_use(scene) {
        will_not_be_there(writer);
    }
    open_if(writer);
    if scene.to == To::Recruiter || stays_open(scene) {
        return;
    }
    writer.say(
        For::Close,
        "\
        I appreciate your interest in me, and I hope you find the right person soon.\n\
        I appreciate your thinking of me, and I hope the search goes well.\n\
        I appreciate your getting in touch, and I wish you well with the search.",
    );
}
