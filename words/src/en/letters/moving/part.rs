//! The letter of who can be there for a part, and asks whether that will do.

use policy::{Circumstance, Reason, Said, To};

use crate::compose::Scene;
use crate::en::letters::writer::{For, Writer};
use crate::language::CauseForm;

use super::{answer, close};

/// Who can be there for part of it says that first, and asks which way suits the reader.
pub(super) fn part_only(writer: &mut Writer) {
    answer(writer);
    let scene = writer.scene();
    if scene.said == Said::Silent && scene.circumstance != Circumstance::SawTheInvitationTooLate {
        writer.add("I wrote to you about {the_interview} and wanted to be sure you'd seen it.");
    }
    // "I'm not free then" is not so for the part that they can be there.
    writer.news(why_part(scene));
    writer.apologise(
        if scene.earlier_changes > 0 {
            "I know we've moved it before, and I'm sorry to ask again."
        } else {
            "I'm sorry to change our plans."
        },
        "I'm sorry.",
    );
    writer.paragraph();
    if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            "\
            Could you ask {employer} whether that part is enough? If not, I could do {times}.\n\
            Could you ask {employer} whether that part is enough? If not, another time would be fine too.",
        );
        writer.paragraph();
        return close(writer);
    }
    writer.say(
        For::Ask,
        "\
        Would part of it be of use to you? If you'd rather have the whole of it, I could do {times}.\n\
        Would part of it be of use to you, or would you rather find another time?",
    );
    if scene.said == Said::OfferedCall {
        writer.add("I'd gladly take the call then as well.");
    }
    writer.paragraph();
    close(writer);
}

/// That they can be there for part of it, and why, where that can be so: "I'm not free then" is not so for that part, and
/// what never came, or was overslept, leaves no part.
pub(in crate::en::letters) fn why_part(scene: &Scene) -> &'static str {
    let unfit = matches!(scene.circumstance, Circumstance::VisaDelayed | Circumstance::TheJourneyCostsTooMuch);
    let lasts =
        matches!(scene.reason, Reason::Illness | Reason::FamilyEmergency | Reason::TravelDisruption | Reason::Accident);
    if scene.own_line.is_some() || lasts && !unfit {
        "\
        I can only be there for part of {interview}{as_cause}.\n\
        I can only be there for part of {interview}."
    } else if scene.cause.form == CauseForm::Clash {
        "I can only be there for part of {interview}, as something that I can't move overlaps with it."
    } else {
        "I can only be there for part of {interview}."
    }
}

/// Who could be there for part of it says so.
pub(super) fn part(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.part && scene.dated() && !scene.brief && !scene.has_started() {
        writer.add("Or I could join for part of it, if that helps.");
    }
}
