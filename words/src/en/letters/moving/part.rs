//! The letter of who can be there for a part, and asks whether that will do.

use policy::{Circumstance, Reason, Said, To};

use crate::compose::Scene;
use crate::en::letters::email::no_number;
use crate::en::letters::writer::{For, Writer};
use crate::language::CauseForm;

use super::{answer, close, is_own_wish, writing_again};

/// Whether the part comes first: something else is at that hour, or the person says why. An illness or a death leaves no
/// part that could be named.
pub(in crate::en::letters) fn leads_with_the_part(scene: &Scene) -> bool {
    let overlaps = scene.own_line.is_some() || scene.cause.form == CauseForm::Clash;
    let can_tell = !scene.missed && !is_own_wish(scene) && scene.reason != Reason::AccessNeed;
    scene.part && overlaps && can_tell && scene.dated() && !scene.has_started()
}

/// Who can be there for part of it says that first, and asks which way suits the reader.
pub(super) fn part_only(writer: &mut Writer) {
    answer(writer);
    let scene = writer.scene();
    if scene.said == Said::Silent && scene.circumstance != Circumstance::SawTheInvitationTooLate {
        writing_again(writer);
    }
    // "I'm not free then" is not so for the part that they can be there.
    writer.news(why_part(scene));
    writer.apologise(
        if scene.earlier_changes > 0 {
            "I know we've moved it before, and I'm sorry to ask again."
        } else if scene.same_day() {
            "I'm sorry to tell you so late."
        } else {
            "I'm sorry to change our plans."
        },
        "I'm sorry.",
    );
    no_number(writer);
    writer.paragraph();
    if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            "\
            Could you ask {employer} whether part of it is enough? If not, I could do {times}.\n\
            Could you ask {employer} whether part of it is enough? If not, another time would be fine too.",
        );
        writer.paragraph();
        return close(writer);
    }
    writer.say(
        For::Ask,
        "\
        Would part of it be enough? If you'd rather have the whole of it, I could do {times}.\n\
        Would part of it be enough? If not, could we find another time?",
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
    let parts = !is_own_wish(scene) && scene.reason != Reason::AccessNeed;
    let grief = scene.circumstance == Circumstance::DeathInTheFamily;
    if scene.part && scene.dated() && parts && !grief && !scene.brief && !scene.has_started() {
        writer.add("I could only be there for part of it as arranged, if that's enough.");
    }
}
