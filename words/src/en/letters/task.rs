//! The letters about a task with a deadline: a new link, a later deadline (V27), or that one may be needed (V22).

use policy::{Circumstance, Reason, Said, To};

use crate::compose::{Apology, Scene};
use crate::details::Depth;
use crate::language::CauseForm;

use super::moving::writing_again;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    // In the middle of it, when the time is up.
    let late = scene.missed || scene.has_started();
    let expired = scene.circumstance == Circumstance::TestOrLinkExpired;
    let wordings: &str = match () {
        // Only what keeps somebody from their desk is a reason.
        () if !expired && !scene.dated() => {
            if keeps_from_the_desk(scene) {
                "I'll need a little longer for {the_interview}{as_cause}."
            } else if has_other_commitments(scene) {
                "I'll need a little longer for {the_interview}, as I have other commitments."
            } else {
                "I'll need a little longer for {the_interview}."
            }
        }
        () if expired && late && !scene.their_mistake && scene.own_line.is_none() => {
            "\
            The link to {the_interview} expired before I could do it, so I've missed the deadline.\n\
            I've missed the deadline for {the_interview}: the link expired before I could do it."
        }
        // The fault lies with the link, and the deadline shows it.
        () if expired && scene.their_mistake && scene.own_line.is_none() && scene.slot.is_some() => {
            "\
            The link to {the_interview} has expired, though the deadline isn't until {at_time}, so I haven't been able to do it.\n\
            The deadline for {the_interview} isn't until {at_time}, but the link had already expired when I opened it."
        }
        () if expired && scene.own_line.is_none() => {
            "\
            The link to {the_interview} has expired, so I haven't been able to do it.\n\
            The link to {the_interview} had expired when I opened it."
        }
        () if scene.circumstance == Circumstance::CannotFinishByTheDeadline && late && scene.own_line.is_none() => {
            "I haven't finished {the_interview}, and the deadline has passed."
        }
        () if scene.circumstance == Circumstance::CannotFinishByTheDeadline && scene.own_line.is_none() => {
            "\
            I won't be able to finish {the_interview} by {at_time}.\n\
            I won't be able to finish {the_interview} in time.\n\
            I'm working on {the_interview}, but I won't have it finished in time."
        }
        () if late => {
            "\
            I didn't get {the_interview} to you in time{with_missed}.\n\
            I missed the deadline for {the_interview}{with_missed}."
        }
        // A deadline is no appointment that something else could be at the same time as.
        () if has_other_commitments(scene) => {
            "\
            I have other commitments and won't be able to finish {the_interview} by {at_time}.\n\
            I have other commitments and won't be able to finish {the_interview} in time."
        }
        () if !keeps_from_the_desk(scene) => {
            "I won't be able to finish {the_interview} by {at_time}.\nI won't be able to finish {the_interview} in time."
        }
        () if scene.slot.is_some() => {
            "\
            {Cause}, so I won't have {the_interview} finished by {at_time}.\n\
            I won't be able to finish {the_interview} by {at_time}{as_cause}."
        }
        () => {
            "\
            I won't be able to finish {the_interview} in time{as_cause}.\n\
            I won't have {the_interview} finished in time{as_cause}."
        }
    };
    if scene.said == Said::Silent {
        writing_again(writer);
    }
    writer.news(wordings);
    if scene.earlier_changes > 0 && scene.apology != Apology::None && !scene.missed && !writer.has("sorry") {
        writer.add("I know I've asked before, and I'm sorry to ask again.");
    } else if scene.earlier_changes > 0 && !scene.missed {
        writer.add("I know I've asked before.");
    }
    let overdue = "\
        I'm sorry that it's late.\n\
        I'm sorry I didn't manage it.";
    let short = "\
        I'm sorry to ask so late.\n\
        I'm sorry for the short notice.";
    if late && scene.apology != Apology::None && !writer.has("sorry") {
        writer.say(For::WhyNow, overdue);
    }
    writer.apologise(short, overdue);
    if scene.apology == Apology::Fitting && !scene.brief && !expired && !late && !writer.has("sorry") {
        writer.add("I'm sorry to have to ask.");
    }
    writer.paragraph();
    if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            if expired {
                "\
                Could you ask {employer} for a new link? I'll do it by {extension}.\n\
                Could you ask {employer} for a new link? I can do it by {t1}.\n\
                Could you ask {employer} for a new link? I can start as soon as I have it."
            } else {
                "\
                Could you ask {employer} whether I could have until {extension}?\n\
                Could you ask {employer} whether I could have until {t1}?\n\
                Could you ask {employer} whether I could have a little longer, and what the latest day would be?"
            },
        );
    } else if expired && scene.no_new_date {
        writer.say(
            For::Ask,
            "\
            Could you send me a new link? I'll do it by {extension}.\n\
            Could you send me a new link? I can't say yet on which day I could do it.",
        );
    } else if expired {
        writer.say(
            For::Ask,
            "\
            Could you send me a new link? I'll do it by {extension}.\n\
            Could you send me a new link? I can do it by {t1}.\n\
            Could you send me a new link? I can take it as soon as it arrives.\n\
            Could you send me a new link, or reopen the old one? I can start as soon as I have it.",
        );
    } else if !scene.dated() {
        writer.say(
            For::Ask,
            "\
            Could I have until {extension}?\n\
            Would that be all right? If you have a latest day in mind, I'll keep to it.",
        );
    } else {
        writer.say(
            For::Ask,
            "\
            Could I have until {extension}, so that I can send you something finished?\n\
            Would it be possible to send it by {extension} instead? I'd like it to be finished when you have it.\n\
            Could I have until {t1}, so that I can send you something finished?\n\
            Could I have a little longer? What's the latest day that would be possible?\n\
            Would a later deadline be possible? Please let me know the latest day I could send it.",
        );
    }
    writer.say(
        For::WayOut,
        if scene.dated() && !expired && scene.extension_until.is_some() {
            "-"
        } else if scene.dated() && !expired && !scene.offers() {
            // "If that isn't possible" would be said of the latest day.
            "\
            If the deadline is fixed, just let me know.\n\
            If the deadline is fixed, I'd be glad to know soon."
        } else {
            "If that isn't possible, I'd be glad to know soon."
        },
    );
    writer.paragraph();
    close(writer);
}

/// That they would like to do it still.
pub(super) fn close(writer: &mut Writer) {
    let scene = writer.scene();
    // Whoever has been given more time, or needs a new link, asks for no more of it.
    let asks_for_time = scene.said != Said::OfferedTime && scene.circumstance != Circumstance::TestOrLinkExpired;
    if scene.wants_it && !asks_for_time {
        return writer.say(
            For::Close,
            "\
            I'd very much like the {role} job.\n\
            I'm very keen on the job.",
        );
    }
    if scene.wants_it {
        return writer.say(
            For::Close,
            "\
            I'm very keen on the {role} job, and I'd be grateful for the extra time.\n\
            I'd still very much like the {role} job.\n\
            I'd love the job, and I'd be grateful for the extra time.",
        );
    }
    if writer.scene().keen {
        writer.say(
            For::Close,
            "\
            I'm still very keen on the {role} job, and I'd like to do this well.\n\
            I'm still very keen on the job, and I'd like to do this well.",
        );
    }
}

fn keeps_from_the_desk(scene: &Scene) -> bool {
    scene.own_line.is_some() || scene.cause.form == CauseForm::CannotCome
}

/// Whether something else takes the time that the task needs, and that much may be told.
fn has_other_commitments(scene: &Scene) -> bool {
    scene.own_line.is_none() && scene.cause.form == CauseForm::Clash && scene.depth != Depth::Private
}

/// V22 for a task: nobody comes to one, and what may be needed is time.
pub(super) fn warning(writer: &mut Writer) {
    let scene = writer.scene();
    writer.news(match (scene.own_line.is_some(), scene.reason, scene.circumstance) {
        (true, ..) => "I plan to do {interview} as agreed, but I may need more time for it{as_cause}.",
        (_, Reason::Illness | Reason::Contagious, _) => {
            "I plan to do {interview} as agreed, but I'm not feeling well and may need more time for it."
        }
        (_, Reason::FamilyEmergency, Circumstance::PetEmergency) if scene.depth == Depth::Plain => {
            "I plan to do {interview} as agreed, but my pet may need me, and then I'd need more time for it."
        }
        (_, Reason::FamilyEmergency, _) => {
            "I plan to do {interview} as agreed, but I may be needed at home, and then I'd need more time for it."
        }
        _ => "I plan to do {interview} as agreed, but I may need a little more time for it.",
    });
    writer.paragraph();
    writer.say(
        For::Ask,
        "\
        You'll hear from me either way, as soon as I know. As things stand, you'll have it on time.\n\
        You'll hear from me as soon as I know, one way or the other. As things stand, you'll have it on time.",
    );
    if scene.said == Said::Refused {
        return;
    }
    writer.say(
        For::WayOut,
        "\
        If it comes to that, could I have until {extension}?\n\
        If it comes to that, could I have a little longer?\n\
        If I do need it, would a few more days be possible?",
    );
}
