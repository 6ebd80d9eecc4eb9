//! The letter that asks for another time, before the start (V15 and its kin).

use policy::{Band, Circumstance, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Apology, Offered, Scene};
use crate::language::CauseForm;

use super::adjusting;
use super::slots::{broken_off, names_a_time};
use super::subject::accepts_the_call;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.said == Said::OfferedTime {
        return accept(writer);
    }
    match (scene.reason, scene.rule) {
        _ if scene.is_task => return task(writer),
        (_, Rule::V24) if !scene.insists => return sooner(writer),
        (Reason::TheyAreLate, _) => return after_they_were_late(writer),
        (Reason::EmployerMovedIt, _) => return they_moved_it(writer),
        (Reason::Unprepared, _) if !scene.insists => return prepare(writer),
        _ => {}
    }
    if accepts_the_call(scene) {
        return adjusting::taken_up(writer);
    }
    if scene.said == Said::Silent && scene.effective_verdict == Verdict::Reschedule {
        asked_before(writer);
    } else {
        answer(writer);
        news(writer);
        why_now(writer);
    }
    writer.paragraph();
    ask(writer);
    writer.paragraph();
    close(writer);
}

/// M16: what they last said is answered first.
fn answer(writer: &mut Writer) {
    let scene = writer.scene();
    match scene.said {
        Said::Refused => writer.say(For::Hello, "\
            Thank you for checking, and I know there's no other date at the moment.\n\
            Thank you for looking into it, though I know you have no other date."),
        Said::OfferedCall => writer.say(For::Hello, "\
            Thank you for offering a call instead. It's the time I can't manage, though.\n\
            Thank you for suggesting that we talk another way. The time would be the same, though, and I can't make that."),
        Said::ComeAnyway => writer.say(For::Hello, "\
            Thank you for coming back to me. I can see you'd rather keep the date.\n\
            Thanks for your reply. I understand you'd like to keep the time as it is."),
        Said::Silent => writer.say(For::Hello, "\
            I wanted to be sure you'd seen my last message.\n\
            I wrote to you about this earlier, and wanted to be sure it had reached you."),
        Said::Nothing | Said::OfferedTime => {
            if scene.invited() {
                writer.say(For::Hello, "\
                    Thank you for the invitation.\n\
                    Thank you for inviting me.\n\
                    Thank you for asking me to an interview.");
            }
        }
    }
}

/// They were asked, and have not answered: a reminder, which says the news again for who has not seen it.
fn asked_before(writer: &mut Writer) {
    if is_own_wish(writer.scene()) {
        return writer.news(
            "\
            I wrote to you about another day for {interview} and wanted to be sure you'd seen it.\n\
            You may not have seen my last message, about another day for {interview}.",
        );
    }
    writer.news(
        "\
        I wrote to you about {interview} and wanted to be sure you'd seen it. {So_cannot_make_it}.\n\
        I asked you about another day for {interview} and wanted to be sure it had reached you. {So_cannot_make_it}.\n\
        You may not have seen my last message about {interview}. I can't make it{as_cause}.",
    );
}

/// What has happened, with the apology where one is due.
pub(super) fn news(writer: &mut Writer) {
    let scene = writer.scene();
    let clash = scene.cause.form == CauseForm::Clash && scene.own_line.is_none();
    let own_wish = is_own_wish(scene);
    let wordings: &str = match (scene.apology, scene.band) {
        // There is no time yet that they could not make.
        _ if clash && !scene.dated() && scene.apology != Apology::Owed => {
            "\
            Before we settle on a day, there's something in my diary to plan around.\n\
            I'd be glad to come, and I have one thing in my diary to plan around."
        }
        // Nothing is said that would do them harm (M21).
        (Apology::None, _) if own_wish => {
            "\
            I'd like to ask you for another day for {interview}.\n\
            I'm afraid {interview} doesn't work for me."
        }
        (_, Band::Passed | Band::Under24h) if own_wish => {
            "\
            I'm sorry for the short notice, but I'd like to ask you for another day for {interview}.\n\
            I'd like to move {interview}, and I'm sorry to ask so late."
        }
        _ if own_wish => {
            "\
            I'm sorry to ask, but I'd like another day for {interview}.\n\
            I'd like to move {interview}, and I'm sorry to ask."
        }
        _ if scene.apology != Apology::None && broken_off(scene) => {
            "\
            I'm sorry, but {so_cannot}.\n\
            {So_cannot}. I'm sorry about that."
        }
        _ if scene.earlier_changes > 0 && scene.apology != Apology::None => again(clash),
        (Apology::None, _) if clash => {
            "\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I won't be able to make {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{because_cause}.\n\
            I'm afraid {interview} doesn't work for me{as_cause}."
        }
        (Apology::None, _) => {
            "\
            {So_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I won't be able to make {interview}{as_cause}."
        }
        (_, Band::Passed | Band::Under24h) if clash => {
            "\
            I'm sorry for the short notice. I {cannot} {interview}{as_cause}.\n\
            I'm afraid I {cannot} {interview}{as_cause}. I'm sorry to tell you so late.\n\
            I'm sorry to tell you so late. I {cannot} {interview}{because_cause}.\n\
            Unfortunately I {cannot} {interview}{as_cause}. I'm very sorry for the short notice."
        }
        (_, Band::Passed | Band::Under24h) => {
            "\
            I'm sorry for the short notice, but {so_cannot}.\n\
            I'm sorry to tell you so late, but {so_cannot}.\n\
            {So_cannot}. I'm very sorry to tell you so late.\n\
            I'm sorry to write so late, but {so_cannot}."
        }
        (Apology::Owed, _) if clash => {
            "\
            I'm sorry, but I {cannot} {interview}{as_cause}.\n\
            I'm afraid I {cannot} {interview}{as_cause}. I'm sorry to change our plans.\n\
            I'm sorry to change things, but I {cannot} {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{as_cause}. I'm sorry to have to move it."
        }
        (_, _) if clash => {
            "\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I'm sorry, but I {cannot} {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{because_cause}. I'm sorry to make you rearrange it.\n\
            I won't be able to make {interview}, I'm sorry to say{as_cause}."
        }
        (_, _) => {
            "\
            I'm sorry, but {so_cannot}.\n\
            {So_cannot}. I'm sorry to change our plans.\n\
            I'm sorry to change things, but {so_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}. I'm sorry to have to move it."
        }
    };
    writer.news(wordings);
}

/// Whether another day is no more than a wish: what the circumstance says would be no reason to move it.
pub(super) fn is_own_wish(scene: &Scene) -> bool {
    let leaving = scene.cause.form == CauseForm::Leaving && scene.reason != Reason::Relocation;
    scene.own_line.is_none() && (leaving || matches!(scene.cause.form, CauseForm::OwnWish | CauseForm::TheirDoing))
}

/// Who has asked before says so: they remember.
const fn again(clash: bool) -> &'static str {
    if clash {
        "\
        I'm sorry to have to ask you again. I {cannot} {interview}{as_cause}.\n\
        I know I've asked you to move this before, and I'm sorry. I {cannot} {interview}{as_cause}."
    } else {
        "\
        I'm sorry to have to ask you again. {So_cannot}.\n\
        I know I've asked you to move this before, and I'm sorry to do it again. {So_cannot}."
    }
}

/// Where there is time, what the notice is good for.
fn why_now(writer: &mut Writer) {
    let scene = writer.scene();
    let grief = scene.circumstance == Circumstance::DeathInTheFamily;
    if scene.band == Band::Over48h && scene.slot.is_some() && !scene.invited() && !grief && !scene.brief {
        writer.say(
            For::WhyNow,
            "\
            I'm telling you now so that you can offer the slot to someone else.\n\
            -\n\
            I wanted you to know in good time.\n\
            -",
        );
    }
}

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
        Circumstance::DeathInTheFamily => Pace::Grief,
        Circumstance::MentalHealth
        | Circumstance::LongTreatment
        | Circumstance::HospitalOrSurgery
        | Circumstance::RelativeInHospital => Pace::Later,
        _ => Pace::Soon,
    }
}

/// M8 and M9: one question, the times where they were tapped, and a way out.
pub(super) fn ask(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        return ask_through_the_recruiter(writer);
    }
    if scene.offers() {
        with_times(writer);
        part(writer);
        return;
    }
    if scene.free_from.is_some() {
        writer.say(
            For::Ask,
            "\
            Could we find another time? I'm free from {free_from}.\n\
            Would a time from {free_from} onwards be possible?\n\
            Could we meet on {free_from} or later instead?\n\
            Would you have a time from {free_from} on?",
        );
        writer.say(
            For::WayOut,
            "\
            Any time that suits you from then on is fine with me.\n\
            I can be flexible about the day and the hour.\n\
            I'll fit in with whatever suits you after that.\n\
            From then on, any time you have would be fine.",
        );
        return;
    }
    match pace(scene) {
        Pace::Grief => {
            writer.say(
                For::Ask,
                "\
                Could we find a time a little later?\n\
                Would another time be possible, a little later?",
            );
            writer.say(
                For::WayOut,
                "\
                A short reply with a day and time is all I need.\n\
                A day and a time is all I need back.",
            );
        }
        Pace::Later => {
            writer.say(
                For::Ask,
                "\
                Could we find another time, a little further ahead?\n\
                Would another time be possible, not too soon?\n\
                I'd like to move it rather than withdraw. Would another time be possible, a little later?\n\
                Could we move it to another time, with some days in between?",
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
        Pace::Soon => {
            writer.say(
                For::Ask,
                "\
                Could we find another time? If you let me know what would suit you, I'll answer straight away.\n\
                Would another time be possible? I'd be glad of any day you have left.\n\
                Could we move it to another time? If you tell me which days you have, I'll fit in where I can.\n\
                Is there another time that would suit you? I'll do my best to fit in with you.",
            );
            if !scene.brief && !scene.part && !is_own_wish(scene) {
                writer.say(For::WayOut, way_out_without_times(scene));
            }
        }
    }
    part(writer);
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

/// Who could be there for part of it says so.
fn part(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.part && !scene.brief {
        writer.add("Or I could join for the part that I can make, if that's any use to you.");
    }
}

pub(super) fn with_times(writer: &mut Writer) {
    let scene = writer.scene();
    let zones = scene.alternatives.iter().any(|time| !time.zones.is_empty());
    match scene.alternatives.len() {
        1 => {
            writer.say(
                For::Ask,
                "\
                Could we do {t1} instead?\n\
                Would {t1} be possible instead?\n\
                I could do {t1}. Would that be all right?\n\
                Could we make it {t1}?",
            );
            writer.say(
                For::WayOut,
                "\
                If not, I'd be glad to hear what would suit you.\n\
                If that's gone, please let me know what else you have.\n\
                If not, another time that suits you may be fine too.",
            );
        }
        2 if !zones => {
            writer.say(
                For::Ask,
                "\
                Could we do {t1} or {t2} instead?\n\
                Could we find another time? I'm free {on_t1} and {on_t2}.\n\
                Would {t1} or {t2} suit you?\n\
                I could do {t1} or {t2}. Would either be possible?\n\
                Could we do the {role} interview {on_t1} or {on_t2}?",
            );
            writer.say(
                For::WayOut,
                "\
                If neither works for you, I'd be glad to hear what would.\n\
                If they're both taken, please let me know what else you have.\n\
                If another day is easier for you, do say, and I'll see what I can move.\n\
                If not, I'll gladly look at any other time you can offer.",
            );
        }
        count => {
            writer.say(
                For::Ask,
                if count == 2 {
                    "\
                    Could we find another time? Either of these would be good for me:\n\
                    Could we move it to another time? I could do either of these:"
                } else {
                    "\
                    Could we find another time? Any of these would be good for me:\n\
                    Could we move it to another time? I could do any of these:"
                },
            );
            let times = scene.alternatives.clone();
            writer.list(&times);
            writer.paragraph();
            writer.say(
                For::WayOut,
                if count == 2 {
                    "\
                    If neither works for you, I'd be glad to hear what would.\n\
                    If they're both gone, please let me know what you have left."
                } else {
                    "\
                    If none of them works for you, I'd be glad to hear what would.\n\
                    Please choose whichever is easiest for you.\n\
                    If they're all taken, please let me know what else you have.\n\
                    Whichever you choose, I'll confirm it the same day."
                },
            );
        }
    }
}

/// To the recruiter, who asks for us (C9).
fn ask_through_the_recruiter(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.alternatives.len() == 2 && scene.alternatives.iter().all(|time| time.zones.is_empty()) {
        writer.say(
            For::Ask,
            "\
            Could you ask them for another time? I could do {t1} or {t2}.\n\
            Could you offer them another time? {T1} or {t2} would be good for me.",
        );
    } else if scene.offers() {
        writer.say(
            For::Ask,
            "\
            Could you ask them for another time? Any of these would be good for me:\n\
            Could you offer them another time? I could do any of these:",
        );
        let times = scene.alternatives.clone();
        writer.list(&times);
        writer.paragraph();
    } else {
        writer.say(
            For::Ask,
            "\
            Could you ask them for another time? I'm free from {free_from}.\n\
            Could you ask them whether another time is possible, from {free_from} on?\n\
            Could you ask them for another time? I'll answer as soon as I hear from you.\n\
            Could you ask whether they have another time? I'll fit in with them as far as I can.",
        );
    }
    writer.say(
        For::WayOut,
        "\
        It'd be good to know once they have this, so that nobody is left waiting.\n\
        Thank you for your help with this.\n\
        Thank you for sorting this out with them.",
    );
}

/// At most one line, and only where it is true (M11): nobody is keen who is not, and rounds that took place are thanked for
/// (M17).
pub(super) fn close(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.brief || scene.circumstance == Circumstance::DeathInTheFamily && scene.role.is_none() {
        return;
    }
    if !scene.keen {
        return;
    }
    let met = scene.stage == Stage::Met;
    let wordings: &str = match (scene.role.is_some(), scene.to) {
        (true, To::Recruiter) => {
            "\
            I'm still keen on the {role} role.\n\
            The {role} role still interests me a lot."
        }
        (false, To::Recruiter) => {
            "\
            I'm still keen on this one.\n\
            -"
        }
        (true, _) if met => {
            "\
            Thank you for the time you've given me so far. I'd very much like to go on with the {role} role.\n\
            I've enjoyed it so far, and I'm still very keen on the {role} role."
        }
        (false, _) if met => {
            "\
            Thank you for the time you've given me so far. I'd very much like to go on.\n\
            I've enjoyed it so far, and I'd very much like to go on."
        }
        (true, _) => {
            "\
            I'm still keen on the {role} role.\n\
            I'd still very much like to talk to you about the {role} role.\n\
            -\n\
            I'm still very interested in the {role} role."
        }
        (false, _) => {
            "\
            I'm still interested, and I'd be glad to meet you.\n\
            I'd still very much like to talk to you.\n\
            I'd still like to do this, and to give it my full attention.\n\
            I'm still very interested, and I'd like to meet you."
        }
    };
    writer.say(For::Close, wordings);
}

/// They offered another time: it is taken, or answered with times, and nothing starts over.
fn accept(writer: &mut Writer) {
    let scene = writer.scene();
    let concrete = match &scene.offered {
        Some(Offered::Time(_)) => true,
        Some(Offered::Words(words)) => names_a_time(words),
        None => false,
    };
    if concrete && scene.alternatives.len() < 2 {
        writer.news(
            "\
            Thank you, that's very kind. {Offered_time} is good for me, and I'll be there.\n\
            Thank you for finding another time so readily. {Offered_time} is good for me.\n\
            Yes, {offered_time} works for me. Thank you for moving it, that was kind.",
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
        Thank you for offering {offered_words}, that's very kind.\n\
        Thank you for being ready to move it, that's very kind.\n\
        Thank you for offering me another time, I'd be glad to take it.\n\
        Thank you for offering another time, that's a real help.",
    );
    writer.paragraph();
    if scene.offers() {
        with_times_offered(writer);
    } else {
        writer.say(
            For::Ask,
            "\
            I'm free from {free_from}. Which day and hour would suit you?\n\
            Which day and hour would suit you best? If you send me one or two, I'll choose.\n\
            Could you send me a day and an hour? I'll answer as soon as I see them.",
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
        2 if scene.alternatives.iter().all(|time| time.zones.is_empty()) => writer.say(
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
            let times = scene.alternatives.clone();
            writer.list(&times);
        }
    }
}

/// V24: whether it can be sooner.
fn sooner(writer: &mut Writer) {
    let scene = writer.scene();
    let offer = matches!(scene.reason, Reason::PendingOffer | Reason::SpokenOffer);
    if offer {
        writer.news( "\
            I've had an offer from another employer[ and have to answer it by {answer_by}], and I'd like to have {the_interview} before I decide.\n\
            Another employer has made me an offer[, with an answer due by {answer_by}]. I'd much rather talk to you first.");
    } else {
        writer.news(if is_own_wish(scene) {
            "\
                I have a question about {interview}.\n\
                I'd like to ask you something about {interview}."
        } else {
            "\
                I'm afraid I {cannot} {interview}{as_cause}.\n\
                {So_cannot}."
        });
    }
    writer.paragraph();
    // With two clocks each, times are read more easily in a list.
    let listed = scene.alternatives.len() > 1 && scene.alternatives.iter().any(|time| !time.zones.is_empty());
    let wordings: &str = match scene.alternatives.len() {
        0 if offer => {
            "\
            Could we bring {interview} forward? I'll fit in with whatever you have.\n\
            Could we have {interview} earlier? I'll fit in with whatever you have."
        }
        _ if listed && offer => "Could we bring {interview} forward? Any of these would be good for me:",
        _ if listed => "Could we meet sooner? Any of these would be good for me:",
        _ if offer => "Could we bring {interview} forward? I could do {times}.",
        0 => {
            "\
            Could we meet sooner? I'll fit in with whatever you have.\n\
            Would an earlier date be possible? If you tell me what you have, I'll choose one."
        }
        _ => {
            "\
            Could we bring it forward? I could do {times}.\n\
            Would an earlier date be possible? I'm free {on_times}."
        }
    };
    writer.say(For::Ask, wordings);
    if listed {
        let times = scene.alternatives.clone();
        writer.list(&times);
        writer.paragraph();
    }
    writer.say(
        For::WayOut,
        "\
        If it can't be sooner, I'd be grateful for a line to say so.\n\
        If that isn't possible, I'd still be glad to know, so that I can plan.",
    );
    writer.paragraph();
    writer.say(
        For::Close,
        "\
        I'd very much like to stay in the running for {role}.\n\
        I'd very much like to stay in the running.",
    );
}

/// V27: a new link, or a later deadline.
fn task(writer: &mut Writer) {
    let scene = writer.scene();
    let expired = scene.circumstance == Circumstance::TestOrLinkExpired;
    let wordings: &str = match () {
        () if expired && scene.own_line.is_none() => {
            "\
            The link to {the_interview} has expired, and I haven't been able to finish it.\n\
            The link to {the_interview} has run out before I could finish it."
        }
        () if scene.circumstance == Circumstance::CannotFinishByTheDeadline && scene.own_line.is_none() => {
            "\
            I won't be able to finish {the_interview}[ by {at_time}].\n\
            I'm working on {the_interview}, but I won't have it finished[ by {at_time}]."
        }
        () if scene.missed => {
            "\
            I didn't get {the_interview} to you in time{with_missed}.\n\
            I missed the deadline for {the_interview}{with_missed}."
        }
        // Only what keeps somebody from their desk is a reason.
        () if scene.own_line.is_none() && !matches!(scene.cause.form, CauseForm::CannotCome | CauseForm::Clash) => {
            "I won't be able to finish {the_interview}[ by {at_time}]."
        }
        () => {
            "\
            I won't be able to finish {the_interview}[ by {at_time}]{as_cause}.\n\
            {Cause}, so I won't be able to finish {the_interview}[ by {at_time}]."
        }
    };
    writer.news(wordings);
    apologise(
        writer,
        "\
        I'm sorry to ask so late.\n\
        I'm sorry for the short notice.",
        "\
        I'm sorry that it's late.\n\
        I'm sorry I didn't manage it.",
    );
    writer.paragraph();
    if expired {
        writer.say(
            For::Ask,
            "\
            Could you send me a new link? I'll do it by {extension}.\n\
            Could you send me a new link? I can take it as soon as it arrives.\n\
            Would you send me a new one, or reopen the old one? I can start as soon as I have it.",
        );
    } else {
        writer.say(
            For::Ask,
            "\
            Could I have until {extension}?\n\
            Would it be possible to send it by {extension} instead?\n\
            Could I have a little longer? Tell me the latest day that would be possible and I'll have it ready.\n\
            Would a later deadline be possible? If you tell me the latest day, I'll keep to it.",
        );
    }
    writer.say(
        For::WayOut,
        "\
        If the date can't be moved, please let me know.\n\
        If that isn't possible, I'd be glad to know soon.",
    );
    writer.paragraph();
    writer.say(
        For::Close,
        "\
        I'm still very interested in the {role} role.\n\
        I'd very much like to finish it.",
    );
}

/// V6: more time to prepare, asked honestly.
fn prepare(writer: &mut Writer) {
    let scene = writer.scene();
    writer.news( "\
        Thank you for the invitation, I'm pleased to be asked. I'd like to prepare properly, and {at_time} is a little soon for that.\n\
        Thank you for inviting me, I'm looking forward to it. I'd like to prepare properly, and {at_time} is a little early for that.\n\
        Thank you for the invitation. I'd like to come well prepared, and a few more days would help me to do that.\n\
        Thank you for asking me to an interview. I'd like to prepare properly, and the date is a little soon for that.");
    apologise(writer, "I'm sorry to ask at short notice.", "I'm sorry to ask at short notice.");
    writer.paragraph();
    if scene.offers() {
        with_times(writer);
    } else {
        writer.say(
            For::Ask,
            "\
            Could we find another time? I'm free from {free_from}.\n\
            Could we make it another time, a few days later? Tell me what you have and I'll choose one.\n\
            Would another time be possible, a few days later? I'll fit in with you as far as I can.",
        );
        writer.say(
            For::WayOut,
            "\
            If this is the only time you have, please let me know.\n\
            If it can't be moved, I'd be glad to know.",
        );
    }
    writer.paragraph();
    close(writer);
}

/// They moved it: no apology, no reproach (M12), their new time named so that they know it was read.
fn they_moved_it(writer: &mut Writer) {
    let scene = writer.scene();
    let again = scene.circumstance == Circumstance::TheyKeepChangingIt;
    let clause: &str = "\
        Thanks for letting me know about the change. I'm afraid I can't do {at_time}.\n\
        Thank you for the new time. I'm afraid {at_time} doesn't work for me.\n\
        Thanks for telling me about the new time. I can't make {at_time}, I'm afraid.\n\
        Thanks for letting me know about the change. I'm afraid the new time doesn't work for me.";
    let missed: &str = "\
        I couldn't make {interview}, as the time had changed to one I wasn't free for.\n\
        The time of {interview} had changed, and I wasn't free at the new one.";
    writer.news(if scene.missed { missed } else { clause });
    writer.add("{Own}");
    writer.paragraph();
    if scene.offers() {
        with_times(writer);
    } else if again {
        writer.say(For::Ask, "\
            Could we find another time that we can both count on? Tell me which days you have and I'll choose one.\n\
            Would another time be possible, one that's sure on both sides? Send me one or two and I'll answer as soon as I see them.");
    } else {
        ask(writer);
    }
    writer.paragraph();
    close(writer);
}

/// V18, later than an hour after the start: they did not come, ring or fetch us.
fn after_they_were_late(writer: &mut Writer) {
    let scene = writer.scene();
    let wordings: &str = match scene.circumstance {
        Circumstance::NobodyCalled => {
            "\
            I was ready for our call[ {when}], but no call came through, so I wanted to check that nothing had gone wrong.\n\
            I was by the phone for our call[ {when}] and didn't hear from you. I hope nothing has gone wrong at your end."
        }
        Circumstance::IAmStillWaitingInReception => {
            "I came for {interview} and waited in reception, but we didn't meet, so I wanted to check that nothing had gone wrong."
        }
        _ => {
            "\
            I was there for {interview}, but we didn't manage to meet, so I wanted to check that nothing had gone wrong.\n\
            I was ready for {interview}, but we must have missed each other, so I wanted to check that all is well."
        }
    };
    writer.news(wordings);
    writer.add("{Own}");
    if scene.circumstance == Circumstance::NobodyCalled {
        writer.add("My number is {phone}, in case you have a different one.");
    }
    writer.paragraph();
    match scene.alternatives.len() {
        0 => writer.say(
            For::Ask,
            "\
            Could we find another time? If there was a mix-up over the time, do tell me.\n\
            Shall we try another time? If I've mixed up the time, do tell me.",
        ),
        _ => writer.say(
            For::Ask,
            "Could we try another time? I'm free {on_times}. If there was a mix-up over the time, do tell me.",
        ),
    }
    writer.paragraph();
    close(writer);
}

/// The one apology, where one is owed and none has been made.
pub(super) fn apologise(writer: &mut Writer, before: &str, missed: &str) {
    let scene = writer.scene();
    if scene.apology == Apology::Owed && !writer.has("sorry") && !writer.has("apolog") {
        writer.say(For::WhyNow, if scene.missed { missed } else { before });
    }
}
