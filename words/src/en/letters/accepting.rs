//! The reply to who offered another time: it is taken, or answered with times, and nothing starts over.

use policy::To;

use crate::compose::{Apology, Offered, Scene, TimeText};

use super::moving::{close, is_own_wish};
use super::slots::names_a_time;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    let concrete = match &scene.offered {
        Some(Offered::Time(_)) => true,
        Some(Offered::Words(words)) => names_a_time(words),
        None => false,
    };
    if scene.is_task {
        return more_time(writer, concrete);
    }
    if scene.missed && scene.apology != Apology::None {
        writer.add("I'm sorry I missed {interview}{with_missed}.");
    }
    if scene.to == To::Recruiter {
        return through_the_recruiter(writer, concrete);
    }
    if concrete && has_other_times(scene) {
        // Who has times of their own would rather have one of them.
        writer.news(
            "\
            Thank you for offering {offered_time}. If there's a choice, another time would be easier for me.\n\
            Thank you for offering {offered_time}. Another time would be easier for me, if there's a choice.",
        );
        writer.paragraph();
        with_times_offered(writer);
        writer.paragraph();
        return close(writer);
    }
    if concrete {
        writer.news(
            "\
            Thank you for offering another time for {the_interview}. {Offered_time} is good for me.\n\
            Thank you for moving {the_interview}. {Offered_time} is good for me.\n\
            Yes, {offered_time} works for me. Thank you for moving {the_interview}.",
        );
        writer.paragraph();
        writer.say(
            For::Close,
            "\
            I'm looking forward to talking about the {role} role.\n\
            I'm looking forward to it.\n\
            I'm looking forward to meeting you.",
        );
        return;
    }
    writer.news(
        "\
        Thank you for offering {offered_words}. That's very kind.\n\
        Thank you for being willing to move {the_interview}. That's very kind.\n\
        Thank you for offering another time for {the_interview}. That's very kind.\n\
        Thank you for offering me another time. That's a real help.",
    );
    say_why(writer);
    writer.paragraph();
    if scene.offers() {
        with_times_offered(writer);
    } else {
        writer.say(
            For::Ask,
            "\
            I'm free from {free_from}. Which day and time would suit you?\n\
            Which day and time would suit you best?\n\
            Could you send me a day and a time? I'll answer as soon as I see them.",
        );
    }
    writer.paragraph();
    close(writer);
}

/// Of the recruiter it was not offered, so that the recruiter is asked to answer.
fn through_the_recruiter(writer: &mut Writer, concrete: bool) {
    let scene = writer.scene();
    if concrete && !has_other_times(scene) {
        writer.news(
            "They've offered another time for {the_interview}. Could you tell them that {offered_time} is good for me?",
        );
    } else {
        writer.news("They've offered another time for {the_interview}, which is very kind.");
        say_why(writer);
        writer.paragraph();
        writer.say(
            For::Ask,
            "\
            Could you ask whether one of these would be possible: {times}?\n\
            I'm free from {free_from}. Could you ask which day they have in mind?\n\
            Could you ask which day and time they have in mind?",
        );
    }
    writer.paragraph();
    close(writer);
}

/// Why the time that was agreed will not do.
fn say_why(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.dated() && !scene.missed && !is_own_wish(scene) {
        writer.add("I'm afraid I {cannot} {interview}{as_cause}.");
    }
}

/// Whether the person has times of their own in place of the one that was offered.
pub(super) fn has_other_times(scene: &Scene) -> bool {
    let offered_by_them = |time: &TimeText| matches!(&scene.offered, Some(Offered::Time(offered)) if offered == time);
    scene.alternatives.len() > 1 && !scene.alternatives.iter().any(offered_by_them)
}

/// They gave a task more time.
fn more_time(writer: &mut Writer, concrete: bool) {
    writer.news(if concrete {
        "Thank you for the extra time. {Offered_time} is good for me, and you'll have {the_interview} by then."
    } else {
        "Thank you for offering me more time for {the_interview}. I'd be glad of it."
    });
    writer.apologise("I'm sorry to need it.", "I'm sorry it's late.");
    if !concrete {
        writer.paragraph();
        writer.say(
            For::Ask,
            "\
            Could I have until {extension}?\n\
            By which day would you need it?",
        );
    }
    writer.paragraph();
    close(writer);
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
