//! The reply to who offered another time: it is taken, or answered with times, and nothing starts over.

use policy::{Circumstance, Reason, To};

use crate::compose::{Apology, Offered, Scene, TimeText};
use crate::language::CauseForm;

use super::adjusting::need_as_well;
use super::missed::own_mistake;
use super::moving::{close, is_own_wish, moved_before};
use super::slots::names_a_time;
use super::sooner;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    let concrete = is_concrete(scene);
    if scene.is_task {
        return more_time(writer, concrete);
    }
    if scene.missed && scene.apology != Apology::None {
        writer.add(if own_mistake(scene) && scene.circumstance != Circumstance::SawTheInvitationTooLate {
            "I'm sorry I missed {interview}, and it was my own mistake{with_missed}."
        } else {
            "I'm sorry I missed {interview}{with_missed}."
        });
    }
    if scene.to == To::Recruiter {
        return through_the_recruiter(writer, concrete);
    }
    if concrete && has_other_times(scene) {
        // Nobody should wait at the old time.
        say_why(writer);
        // Who has times of their own would rather have one of them. Whether they could do the other nobody has said.
        writer.news("Thank you for offering {offered_time}.");
        moved_before(writer);
        writer.paragraph();
        if scene.lists_times() || scene.alternatives.len() > 2 {
            writer.say(
                For::Ask,
                "\
                If there's a choice, one of these would be easier for me:\n\
                One of these would be easier for me, if there's a choice:",
            );
            writer.list_times();
        } else {
            writer.say(
                For::Ask,
                "\
                If there's a choice, could it be {t1} or {t2}?\n\
                {T1} or {t2} would be easier for me, if there's a choice.",
            );
        }
        writer.add("If not, I'll do my best to make the time you've offered.");
        need_as_well(writer);
        writer.paragraph();
        return close(writer);
    }
    if concrete {
        writer.news(if scene.missed && !own_mistake(scene) {
            "\
            Thank you for offering {offered_time}. Yes, I'd be very glad to take it.\n\
            Thank you for offering another time. I'd be very glad to take {offered_time}."
        } else if scene.missed {
            "\
            Thank you for giving me another chance. I'd be very glad to take {offered_time}.\n\
            Thank you for offering {offered_time}. Yes, I'd be very glad to take it."
        } else if replaces_another(scene) {
            // Nobody should turn up at the old time as well.
            "\
            Thank you for offering {offered_time} instead of {replaced}. Yes, please, I'll {be_there}.\n\
            Thank you for being so understanding. Yes, I can do {offered_time} instead of {replaced}, and I'll {be_there}.\n\
            Thank you for offering another time. I'd be very glad to take {offered_time} instead of {replaced}."
        } else {
            "\
            Thank you for offering {offered_time} for {the_interview}. Yes, please, I'll {be_there}.\n\
            Thank you for offering another time for {the_interview}. Yes, I can do {offered_time}.\n\
            Thank you for finding another time. Yes, {offered_time} works for me."
        });
        need_as_well(writer);
        writer.paragraph();
        if scene.wants_it {
            writer.say(
                For::Close,
                "\
                I'd very much like the {role} job, and I'm looking forward to {meeting} you{again}.\n\
                I'd very much like this job, and I'm looking forward to {meeting} you{again}.",
            );
            return;
        }
        writer.say(
            For::Close,
            "\
            I'm looking forward to talking about the {role} role.\n\
            I'm looking forward to {meeting} you{again} and hearing more about the {role} role.\n\
            I'm looking forward to {meeting} you{again}.",
        );
        return;
    }
    // They know that the old time will not do, so that the thanks come first; where an apology is still owed, that does.
    let thanks_first = explains(scene) && scene.apology == Apology::None;
    if !thanks_first {
        say_why(writer);
    }
    writer.news(if thanks_first {
        "\
        Thank you for offering {offered_words}, which I'd gladly take you up on.\n\
        Thank you for offering me another time, which I'd gladly take you up on."
    } else if scene.offers() {
        "\
        Thank you for offering {offered_words}, which I'd gladly take you up on.\n\
        Thank you for being willing to find another time. That's very kind.\n\
        Thank you for offering me another time. That's very kind."
    } else {
        "\
        Thank you for offering {offered_words}. I'd gladly take you up on it.\n\
        Thank you for being willing to find another time. I'd gladly take you up on it.\n\
        Thank you for offering me another time. I'd be very glad of it."
    });
    // They have heard what it was; only what the person has written is worth saying again.
    if thanks_first && scene.own_line.is_some() {
        say_why(writer);
    }
    sooner::for_another_offer(writer);
    need_as_well(writer);
    writer.paragraph();
    if scene.offers() {
        with_times_offered(writer);
    } else {
        writer.say(
            For::Ask,
            "\
            I'm free from {free_from}. Which day and time would suit you?\n\
            Which day and time would suit you best?\n\
            Could you send me a day and a time? I'll reply straight away.",
        );
    }
    writer.paragraph();
    close(writer);
}

/// Whether the time that was agreed is known, so that the new one takes its place.
fn replaces_another(scene: &Scene) -> bool {
    scene.dated() && !scene.has_started() && scene.slot.as_ref().is_some_and(|slot| !slot.clock.is_empty())
}

/// Of the recruiter it was not offered, so that the recruiter is asked to answer.
fn through_the_recruiter(writer: &mut Writer, concrete: bool) {
    let scene = writer.scene();
    if concrete && !has_other_times(scene) && scene.missed && scene.apology != Apology::None {
        writer.news("They've offered {offered_time}, and I can do that. Could you confirm it with them, please, and pass on my thanks?");
    } else if concrete && !has_other_times(scene) {
        writer.news(
            "\
            Thank you for sorting this out. Yes, please, I can do {offered_time} for {the_interview}[, instead of {replaced}].\n\
            Thank you for passing on the new time for {the_interview}. Yes, please, I can do {offered_time}[ instead of {replaced}].",
        );
        writer.add(if scene.has_rung {
            "Could you confirm it with them, please?"
        } else {
            "Could you confirm it with them, please, and pass on my thanks?"
        });
    } else if concrete {
        say_why(writer);
        writer.news("Thank you for passing on their offer of {offered_time} for {the_interview}.");
        writer.paragraph();
        writer.say(For::Ask, "If there's a choice, could you ask whether {times} would be possible?");
        writer.add("If not, I'll do my best to make the time they've offered.");
    } else {
        say_why(writer);
        // Which one it is stands in the reason, where there is one.
        writer.news(if explains(scene) {
            "\
            Thank you for sorting this out. I'm glad that they can do {offered_words}.\n\
            Thank you for sorting this out. I'm glad that they've offered another time."
        } else {
            "\
            Thank you for sorting this out. I'm glad that they can do {offered_words} for {the_interview}.\n\
            Thank you for sorting this out. I'm glad that they've offered another time for {the_interview}."
        });
        sooner::for_another_offer(writer);
        writer.paragraph();
        writer.say(
            For::Ask,
            match scene.alternatives.len() {
                1 => "Could you ask whether {t1} suits them?",
                2.. => "I could do {times}. Could you let me know which they'd like?",
                0 => {
                    "\
            I'm free from {free_from}. Could you ask which day they have in mind?\n\
            Could you ask which day and time they have in mind?"
                }
            },
        );
    }
    need_as_well(writer);
    writer.paragraph();
    close(writer);
}

/// Why the time that was agreed will not do.
fn say_why(writer: &mut Writer) {
    let scene = writer.scene();
    if !explains(scene) {
        return;
    }
    // Without a day, "then" would be the time on offer.
    let wordings = match (scene.apology, scene.slot.is_some()) {
        (Apology::None, true) => "I'm afraid I {cannot} {interview}{as_cause}.\nI'm afraid {so_cannot}.",
        (Apology::None, false) => {
            "I'm afraid I {cannot} {the_interview} at the time we'd arranged{as_cause}.\nI'm afraid {so_cannot}."
        }
        (_, true) => "I'm sorry, but I {cannot} {interview}{as_cause}.\nI'm sorry, but {so_cannot}.",
        (_, false) => {
            "I'm sorry, but I {cannot} {the_interview} at the time we'd arranged{as_cause}.\nI'm sorry, but {so_cannot}."
        }
    };
    writer.news(wordings);
}

/// Whether there is something that keeps the person from the time that was agreed. A wish to prepare keeps nobody away.
fn explains(scene: &Scene) -> bool {
    // Who is ill now and would come sooner, or says that it keeps them from nothing, is not kept away by it.
    let no_hindrance = scene.irrelevant || scene.earlier && scene.cause.form == CauseForm::CannotCome;
    let needs = scene.reason == Reason::AccessNeed;
    scene.dated() && !scene.missed && !needs && !is_own_wish(scene) && (!no_hindrance || scene.own_line.is_some())
}

/// Whether they have named the time that they offer.
fn is_concrete(scene: &Scene) -> bool {
    match &scene.offered {
        Some(Offered::Time(_)) => true,
        Some(Offered::Words(words)) => names_a_time(words),
        None => false,
    }
}

/// Whether the person has times of their own in place of the one that was offered. Who only wants to prepare takes what is
/// offered.
pub(super) fn has_other_times(scene: &Scene) -> bool {
    // The zone may be told of one of them alone.
    let offered_by_them = |time: &TimeText| match &scene.offered {
        Some(Offered::Time(offered)) => offered.day == time.day && offered.clock == time.clock,
        _ => false,
    };
    let takes_any = scene.reason == Reason::Unprepared && is_concrete(scene);
    scene.alternatives.len() > 1 && !takes_any && !scene.alternatives.iter().any(offered_by_them)
}

/// They gave a task more time.
fn more_time(writer: &mut Writer, concrete: bool) {
    let through_the_recruiter = writer.scene().to == To::Recruiter;
    writer.news(if through_the_recruiter && concrete {
        "They've given me until {offered_time} for {the_interview}. Could you confirm it with them, please, and pass on my thanks?"
    } else if through_the_recruiter {
        "They've offered me more time for {the_interview}. I'd be glad of it."
    } else if concrete {
        "Thank you for the extra time. {Offered_time} is good for me, and you'll have {the_interview} by then."
    } else {
        "Thank you for offering me more time for {the_interview}. I'd be glad of it."
    });
    if writer.scene().circumstance == Circumstance::TestOrLinkExpired {
        writer.add(if through_the_recruiter {
            "Could you ask them for a new link as well?"
        } else {
            "Could you send me a new link for it?"
        });
    }
    writer.apologise("I'm sorry to need it.", "I'm sorry it's late.");
    if !concrete {
        writer.paragraph();
        writer.say(
            For::Ask,
            if through_the_recruiter {
                "\
                Could you ask whether I could have until {extension}?\n\
                Could you ask by which day they'd need it?"
            } else {
                "\
                Could I have until {extension}?\n\
                By which day would you need it?"
            },
        );
    }
    writer.paragraph();
    super::task::close(writer);
}

fn with_times_offered(writer: &mut Writer) {
    let scene = writer.scene();
    match scene.alternatives.len() {
        1 => writer.say(
            For::Ask,
            "\
            {T1} would be good for me. Is that possible?\n\
            Could we do {t1}?",
        ),
        2 if !scene.lists_times() => writer.say(
            For::Ask,
            "\
            {T1} or {t2} would be good for me. Is either possible?\n\
            Could we do {t1} or {t2}?\n\
            I could do {t1} or {t2}. Which would you prefer?",
        ),
        _ => {
            writer.say(
                For::Ask,
                "\
                Any of these would be good for me. Which would you prefer?\n\
                Would one of these be possible?",
            );
            writer.list_times();
        }
    }
}
