//! The letter about a link of theirs that does not work, while there is time to send another.

use policy::{Circumstance, Said, Stage, To};

use crate::compose::Scene;

use super::email::no_number;
use super::moving::close;
use super::writer::{For, Writer};

/// Whether all that is missing is a link that works, while there is time to send one.
pub(super) fn is_wanted(scene: &Scene) -> bool {
    scene.circumstance == Circumstance::TheirPlatformOrLink
        && scene.stage != Stage::UnderWay
        && !scene.has_started()
        && scene.dated()
        && matches!(scene.said, Said::Nothing | Said::Silent | Said::Refused | Said::ComeAnyway)
}

/// The link they sent does not work: a new one first, another time where there is none.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    let through_the_recruiter = scene.to == To::Recruiter;
    // They want it to be then, and so does the person.
    let fixed = matches!(scene.said, Said::Refused | Said::ComeAnyway);
    writer.news(if fixed {
        "I'd gladly keep {interview}, but the link isn't working for me{own_cause}."
    } else if through_the_recruiter {
        "The link for {interview} isn't working for me{own_cause}."
    } else if scene.own_line.is_some() {
        "\
        The link for {interview} isn't working for me{and_why}.\n\
        I've tried the link for {interview}, and it isn't working for me{and_why}."
    } else {
        "\
        The link for {interview} isn't working for me.\n\
        I've tried the link for {interview}, and it isn't working for me."
    });
    no_number(writer);
    writer.paragraph();
    writer.say(
        For::Ask,
        if through_the_recruiter {
            "Could you ask {employer} for a new one?"
        } else if scene.cannot_call {
            "Could you send me a new one?"
        } else {
            "\
            Could you send me a new one, or shall we talk by phone? I'm on {phone}.\n\
            Could you send me a new one, or shall we talk another way?"
        },
    );
    if scene.offers() {
        writer.say(For::WayOut, "If it has to be another time, I could do {times}.");
    } else {
        writer.say(For::WayOut, "If that can't be done by then, I'd be glad of another time.");
    }
    writer.paragraph();
    close(writer);
}
