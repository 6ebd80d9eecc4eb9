//! The one question of a letter that moves an interview, the times that are on offer, and the way out.

use policy::{Band, Circumstance, Reason, Said, Stage, To};

use crate::compose::Scene;
use crate::en::letters::slots::is_on_the_same_day;
use crate::en::letters::writer::{For, Writer};
use crate::language::CauseForm;

use super::close::knows_of_another;
use super::is_own_wish;
use super::part::part;

/// How soon a new time can be asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    Soon,
    /// Recovery takes as long as it takes.
    Later,
    Grief,
}

const fn pace(scene: &Scene) -> Pace {
    match scene.circumstance {
        // Who would come sooner asks for nothing further ahead.
        _ if scene.earlier => Pace::Soon,
        Circumstance::DeathInTheFamily => Pace::Grief,
        Circumstance::MentalHealth
        | Circumstance::LongTreatment
        | Circumstance::HospitalOrSurgery
        | Circumstance::RelativeInHospital => Pace::Later,
        _ => Pace::Soon,
    }
}

/// M8 and M9: one question, the times where they were tapped, and a way out.
pub(in crate::en::letters) fn ask(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        return ask_through_the_recruiter(writer);
    }
    if scene.stage == Stage::UnderWay && scene.has_started() && scene.lists_times() {
        writer.add(if scene.said == Said::Refused {
            "I know you have no other date at the moment. Should one come free, could it be one of these?"
        } else if writer.has("another time") || writer.has("another day") {
            "Any of these would be good for me:"
        } else {
            "Could we carry on another time? Any of these would be good for me:"
        });
        return writer.list_times();
    }
    if scene.stage == Stage::UnderWay && scene.has_started() {
        return carry_on(writer);
    }
    if scene.offers() && scene.said == Said::Refused && !scene.lists_times() {
        return writer.say(
            For::Ask,
            "\
            Should a date come free after all, would {times} be possible? If not, just let me know.\n\
            If something does come free, could it be {times}? If not, a quick word to say so would help.",
        );
    }
    if scene.offers() && scene.said == Said::Refused {
        writer.add("Should a date come free after all, could it be one of these?");
        return writer.list_times();
    }
    if scene.offers() {
        with_times(writer);
        part(writer);
        return;
    }
    if scene.said == Said::Refused {
        return writer.say(
            For::Ask,
            "\
            If one does come free, could I have it?[ I'm free from {free_from}.]\n\
            Should one come free after all, could I have it?[ I'm free from {free_from}.]",
        );
    }
    if scene.free_from.is_some() {
        writer.say(
            For::Ask,
            if scene.dated() {
                "\
                Could we find another time? I'm free on any day from {free_from}.\n\
                Would a time from {free_from} onwards be possible? Any day from then on would be fine.\n\
                Could we meet on {free_from} or later instead? Any day from then on is fine with me.\n\
                Would you have a time from {free_from} on? I'm free on any day."
            } else {
                "\
                Could we find a time? I'm free on any day from {free_from}.\n\
                Would a time from {free_from} onwards be possible? Any day from then on would be fine.\n\
                Would you have a time from {free_from} on? I'm free on any day."
            },
        );
        return;
    }
    let clash = scene.cause.form == CauseForm::Clash && scene.own_line.is_none();
    match pace(scene) {
        _ if clash && !scene.dated() => writer.say(
            For::Ask,
            "\
            Could we find a day for it? If you tell me which ones you have in mind, I'll answer straight away.\n\
            Could we find a time that suits us both? Send me two or three days and I'll answer straight away.",
        ),
        Pace::Grief => {
            writer.say(
                For::Ask,
                if scene.dated() {
                    "\
                    Could we find another day, a little further ahead?\n\
                    Would another day be possible, a little further ahead?"
                } else {
                    "Could we find a day, a little further ahead?"
                },
            );
            writer.say(
                For::WayOut,
                "\
                A short reply with a day and time is all I need.\n\
                Any day and time that suit you would be fine.",
            );
        }
        Pace::Later => {
            writer.say(
                For::Ask,
                if scene.dated() {
                    "\
                    Could we find another time, a little further ahead?\n\
                    Would another time be possible, in a few weeks perhaps?\n\
                    I'd like to move it rather than withdraw. Would another day be possible, a little further ahead?"
                } else {
                    // There is none to move yet.
                    "\
                    Could we find a time, a little further ahead?\n\
                    Would a day a little further ahead be possible?"
                },
            );
            writer.say(
                For::WayOut,
                "\
                I'd like to choose a day I can be sure of keeping.\n\
                That way I can be sure to keep it.\n\
                If you tell me which dates you have, I'll choose one I can be sure of.\n\
                I'd be glad to know which dates you have.",
            );
        }
        // The news has asked already, or the answer to the call that they offered.
        Pace::Soon
            if scene.dated() && (is_own_wish(scene) && writer.has("another day") || answers_the_call(writer)) =>
        {
            writer.add(if writer.has("could we") {
                "If you let me know which days would suit you, I'll answer straight away."
            } else {
                "Which day would suit you? I'll fit in where I can."
            });
        }
        Pace::Soon if is_own_wish(scene) && scene.dated() => writer.say(
            For::Ask,
            "\
            Would another day suit you? If you tell me which, I'll answer straight away.\n\
            Is there another day that suits you? I'll fit in where I can.\n\
            Could it be another day? I'll do my best to fit in with you.",
        ),
        Pace::Soon if is_own_wish(scene) => writer.say(
            For::Ask,
            "\
            Could we find a time that suits us both? If you tell me which days you have, I'll answer straight away.\n\
            Which days would suit you? I'll fit in where I can.",
        ),
        // There is a new time, though its day may not be known here.
        Pace::Soon if !scene.dated() && scene.reason != Reason::EmployerMovedIt => writer.say(
            For::Ask,
            "\
            Could we find a time a little later? If you let me know what would suit you, I'll answer straight away.\n\
            Would a later time be possible? If you tell me which days you have, I'll fit in where I can.",
        ),
        // A later hour of the same day would be no better.
        Pace::Soon if scene.same_day() && scene.cause.form == CauseForm::CannotCome => {
            writer.say(
                For::Ask,
                "\
                Could we find another day? If you let me know what would suit you, I'll answer straight away.\n\
                Would another day be possible? If you have one or two in mind, I'll tell you at once whether I can do them.\n\
                Could we move it to another day? If you tell me which ones you have, I'll fit in where I can.\n\
                Is there another day that would suit you? I'll do my best to make it work.",
            );
            if !scene.brief && !scene.part {
                writer.say(For::WayOut, way_out_without_times(scene));
            }
        }
        Pace::Soon => {
            writer.say(
                For::Ask,
                "\
                Could we find another time? If you let me know what would suit you, I'll answer straight away.\n\
                Would another time be possible? If you have a day or two in mind, I'll tell you at once whether I can do them.\n\
                Could we move it to another time? If you tell me which days you have, I'll fit in where I can.\n\
                Is there another time that would suit you? I'll do my best to make it work.",
            );
            if !scene.brief && !scene.part && !is_own_wish(scene) {
                writer.say(For::WayOut, way_out_without_times(scene));
            }
        }
    }
    part(writer);
    sooner_is_better(writer);
}

/// Who is in the middle of it asks for the rest another time; some have asked with the news.
fn carry_on(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.said == Said::Refused {
        return writer.add(
            "I know you have no other date at the moment. If one comes free, could we carry on then?[ I could do {times}.][ I'm free from {free_from}.]",
        );
    }
    let asked_with_the_news = writer.has("another time") || writer.has("another day");
    if !asked_with_the_news {
        writer.say(
            For::Ask,
            "\
            Could we carry on another time?\n\
            Could we pick it up again another time?",
        );
    }
    writer.say(
        For::WayOut,
        if scene.offers() {
            "\
            I could do {times}.\n\
            I'm free {on_times}."
        } else if asked_with_the_news {
            "\
            I'm free from {free_from}. Which day and time would suit you?\n\
            Which day and time would suit you?"
        } else {
            "\
            I'm free from {free_from}. Which day and time would suit you?\n\
            If you let me know what would suit you, I'll answer straight away."
        },
    );
}

/// Within a day nothing can be brought forward, but the next time may be soon.
fn sooner_is_better(writer: &mut Writer) {
    let scene = writer.scene();
    let ill = scene.cause.form == CauseForm::CannotCome && scene.own_line.is_none();
    // In the last hours nobody presses.
    let is_hours_away = scene.minutes.is_some_and(|minutes| minutes > 240);
    if scene.earlier && scene.same_day() && is_hours_away && !scene.brief && !ill {
        writer.add("If you have something soon, so much the better.");
    }
}

/// A different small job for the reader: by phone, by a last day, or a plain no.
const fn way_out_without_times(scene: &Scene) -> &'static str {
    match (scene.phone.is_some(), matches!(scene.band, Band::Under24h)) {
        (true, true) => {
            "\
            If it's quicker to talk, I'm on {phone}.\n\
            You can ring me on {phone} if that's easier.\n\
            If it's easier by phone, I'm on {phone}."
        }
        _ => {
            "\
            -\n\
            If you have a last day for interviews, I'd be glad to know it.\n\
            -\n\
            If the date can't be moved, please let me know."
        }
    }
}

/// Whether what was said of the call that they offered has asked for another time.
fn answers_the_call(writer: &Writer) -> bool {
    writer.has("rather find another") || writer.has("gladly take at another")
}

pub(in crate::en::letters) fn with_times(writer: &mut Writer) {
    let scene = writer.scene();
    if !scene.dated() {
        return with_times_for_the_first_day(writer);
    }
    if answers_the_call(writer) {
        if scene.lists_times() || scene.alternatives.len() > 2 {
            writer.add("Could we talk at one of these?");
            writer.list_times();
        } else {
            writer.add("Could we talk {on_one_of_times}?");
        }
        return writer.say(For::WayOut, "If that doesn't work for you, I'd be glad to hear what would.");
    }
    // The news of a mere wish has asked already.
    let asked = ["could we", "could our", "if we could", "change the time", "still be moved", "possible to move"]
        .iter()
        .any(|asks| writer.has(asks));
    // Some have asked in a statement: then the times are the question.
    let in_a_statement = asked && !writer.has("?");
    match scene.alternatives.len() {
        1 | 2 if in_a_statement && !scene.lists_times() => {
            writer.add("Would {times} be possible?");
            writer.say(For::WayOut, "If that doesn't work for you, I'd be glad to hear what would.");
        }
        _ if in_a_statement => {
            writer.add("Would one of these be possible?");
            writer.list_times();
            writer.say(For::WayOut, "If none of them works for you, I'd be glad to hear what would.");
        }
        count @ (1 | 2) if asked && !scene.lists_times() => {
            writer.add(if count == 1 {
                "I could do {t1}, if that suits you."
            } else {
                "I could do {t1} or {t2}, whichever is easier for you."
            });
            writer.say(For::WayOut, "If that doesn't work for you, I'd be glad to hear what would.");
        }
        1 | 2 if is_on_the_same_day(scene) && !scene.lists_times() => {
            writer.add("Could we make it {t1} instead[, or {t2}]?");
            writer.say(For::WayOut, "If that doesn't work for you, I'd be glad to hear what would.");
        }
        1 => {
            writer.say(
                For::Ask,
                "\
                Could we do {t1} instead{as_arranged}?\n\
                Would {t1} be possible instead{as_arranged}?\n\
                I could do {t1}{as_arranged}. Would that be all right?\n\
                Could we make it {t1}{as_arranged}?",
            );
            writer.say(
                For::WayOut,
                "\
                If not, I'd be glad to hear what would suit you.\n\
                If that's gone, another day would be fine too.\n\
                If not, please suggest a time that suits you.",
            );
        }
        2 if !scene.lists_times() => {
            writer.say(
                For::Ask,
                "\
                Could we do {t1} or {t2} instead{as_arranged}?\n\
                Could we find another time{as_arranged}? I'm free {on_t1} and {on_t2}.\n\
                Would {t1} or {t2} suit you{as_arranged}?\n\
                Could we make it another time{as_arranged}? I could do {t1} or {t2}.",
            );
            writer.say(
                For::WayOut,
                "\
                If neither works for you, I'd be glad to hear what would.\n\
                If neither is possible, please suggest a time that suits you.",
            );
        }
        count => {
            writer.say(
                For::Ask,
                match (asked, count) {
                    (true, 2) => "Either of these would be good for me:",
                    (true, _) => "Any of these would be good for me:",
                    (false, 2) => {
                        "\
                        Could we find another time{as_arranged}? Either of these would be good for me:\n\
                        Could we move it to another time{as_arranged}? I could do either of these:"
                    }
                    (false, _) => {
                        "\
                        Could we find another time{as_arranged}? Any of these would be good for me:\n\
                        Could we move it to another time{as_arranged}? I could do any of these:"
                    }
                },
            );
            writer.list_times();
            writer.say(
                For::WayOut,
                if count == 2 {
                    "\
                    If neither works for you, I'd be glad to hear what would.\n\
                    If neither is possible, please suggest a time that suits you."
                } else {
                    "\
                    If none of them works for you, I'd be glad to hear what would.\n\
                    Please choose whichever is easiest for you."
                },
            );
        }
    }
}

/// No date is fixed yet, so there is nothing to move.
fn with_times_for_the_first_day(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.lists_times() || scene.alternatives.len() > 2 {
        writer.say(For::Ask, "Could we find a time? These would be good for me:");
        writer.list_times();
    } else {
        writer.say(
            For::Ask,
            "\
            Could we find a time? I'm free {on_times}.\n\
            I could do {times}. Would that be possible?",
        );
    }
    writer.say(For::WayOut, "If none of these works for you, please suggest a time that does.");
}

/// To the recruiter, who asks for us (C9).
fn ask_through_the_recruiter(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.said == Said::Silent && scene.dated() {
        writer.say(
            For::Ask,
            if scene.offers() {
                "Could you get an answer from {employer}, please? I could do {times}."
            } else {
                "\
                Could you get an answer from {employer}, please? I'm free from {free_from}, on any day.\n\
                Could you get an answer from {employer}, please, and let me know what they say?"
            },
        );
    } else if scene.offers() && !scene.dated() {
        writer.say(
            For::Ask,
            "\
            Could you ask {employer} for a time? {Times} would be good for me.\n\
            Could you offer {employer} a time? I could do {times}.",
        );
    } else if scene.offers() && scene.alternatives.len() < 3 && !scene.lists_times() {
        writer.say(
            For::Ask,
            "\
            Could you {ask_them} for another time? I could do {times}.\n\
            Could you {ask_them} whether {times} would be possible instead?",
        );
    } else if scene.offers() {
        writer.say(
            For::Ask,
            "\
            Could you {ask_them} for another time? Any of these would be good for me:\n\
            Could you offer {employer} another time? I could do any of these:",
        );
        writer.list_times();
    } else if !scene.dated() && scene.cause.form == CauseForm::CannotCome && scene.free_from.is_none() {
        writer.add(
            "Could you ask {employer} whether it could be later on? I'll let you know as soon as I can name a day.",
        );
    } else if !scene.dated() {
        writer.say(
            For::Ask,
            "\
            Could you ask {employer} for a time? I'm free from {free_from}.\n\
            Could you ask {employer} for a time? If you let me know which days they have, I'll fit in as far as I can.",
        );
    } else {
        writer.say(
            For::Ask,
            "\
            Could you {ask_them} for another time? I'm free from {free_from}, on any day.\n\
            Could you {ask_them} whether another time is possible? I'm free from {free_from}, on any day.\n\
            Could you {ask_them} for another time? I'll answer as soon as I hear from you.\n\
            Could you {ask_them} whether they have another time? I'll fit in with them as far as I can.",
        );
    }
    thank_the_recruiter(writer);
}

/// Thanks for what the recruiter does, with the apology that the employer is owed.
pub(in crate::en::letters) fn thank_the_recruiter(writer: &mut Writer) {
    let scene = writer.scene();
    writer.say(
        For::WayOut,
        if scene.passes_on_apology && scene.wants_it && !scene.brief && knows_of_another(scene) {
            "Please tell them that I'm just as keen on this job, and thank you for your help with this."
        } else if scene.passes_on_apology && !writer.has("apolog") && scene.wants_it && !scene.brief {
            "\
            Please tell them that I'm sorry and still very keen on the job. Thank you for your help with this.\n\
            Please give them my apologies and tell them that I'm still very keen on the job. Thank you for your help with this."
        } else if scene.passes_on_apology && !writer.has("apolog") {
            "\
            Please give them my apologies, and thank you for sorting this out.\n\
            Please pass on my apologies, and thank you for your help with this.\n\
            Please tell them I'm sorry, and thank you for your help."
        } else if scene.wants_it && !scene.brief {
            "\
            Please tell them that I'm still very keen on the job. Thank you for your help with this.\n\
            I'm still very keen on the job, so please tell them that too. Thank you for your help with this."
        } else {
            "\
            Thank you for your help with this.\n\
            Thank you for asking them for me."
        },
    );
}
