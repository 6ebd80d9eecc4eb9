//! The letter that leaves where something was not safe or not right.

use policy::{Stage, To};

use crate::en::letters::writer::{For, Writer};

use super::is_of_use;

/// Neutral and final: no reason, no thanks that is not meant, no door.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    // An hour after the start they are still waiting.
    let over = scene.minutes.is_some_and(|minutes| minutes < -60);
    if over || !scene.dated() || scene.is_task {
        writer.news("I've decided not to go further, and I'm withdrawing my application[ for the {role} role].");
    } else if scene.stage == Stage::UnderWay {
        writer.news(
            "I've decided not to go on with {the_interview}, and I'm withdrawing my application[ for the {role} role].",
        );
    } else {
        writer.news(
            "I've decided not to go ahead with {interview}, and I'm withdrawing my application[ for the {role} role].",
        );
    }
    writer.add("{Own}");
    if !scene.dated() {
        writer.add(if scene.to == To::Recruiter {
            "Please let them know, and arrange nothing further."
        } else {
            "Please don't arrange anything further."
        });
    } else if scene.to == To::Recruiter {
        writer.say(For::Ask, "Please let them know, and cancel anything that has been arranged.");
    } else if !scene.missed && !scene.is_task && scene.stage != Stage::UnderWay {
        writer.say(
            For::Ask,
            if is_of_use(scene) {
                "\
                Please cancel anything that has been arranged.\n\
                Please give the time to someone else."
            } else {
                "Please cancel anything that has been arranged."
            },
        );
    }
    writer.paragraph();
    // Beside something that is asked for it would be odd.
    if !writer.has("please") {
        writer.add("There's no need to reply.");
    }
    writer.say(
        For::Close,
        "\
        I wish you well with the rest of your search.\n\
        I wish you well with the search.",
    );
}
