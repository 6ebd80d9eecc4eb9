//! The letter that asks for another time, before the start (V15 and its kin).

use policy::{Band, Circumstance, Format, Reason, Said, Stage, To};

use crate::compose::{Apology, Scene};
use crate::language::CauseForm;

use super::adjusting::chosen_besides;
use super::slots::{bare_role, broken_off, cannot_go_on};
use super::subject::accepts_the_call;
use super::writer::{For, Writer};
use super::{accepting, link, preparing, question, sooner, standing, taking_up, task, theirs};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.said == Said::OfferedTime {
        return accepting::write(writer);
    }
    match (scene.reason, scene.rule) {
        _ if scene.is_task => return task::write(writer),
        _ if accepts_the_call(scene) => return taking_up::write(writer),
        _ if scene.asks_for_sooner() => return sooner::write(writer),
        (Reason::TheyAreLate, _) if scene.has_started() => return theirs::after_they_were_late(writer),
        (Reason::EmployerMovedIt, _) => return theirs::they_moved_it(writer),
        // There is none to move.
        (Reason::TheyCancelled, _) => return question::write(writer),
        (Reason::Unprepared, _) if !scene.insists => return preparing::write(writer),
        _ if link::is_wanted(scene) => return link::write(writer),
        _ => {}
    }
    let can_tell = !scene.brief && !scene.missed && !is_own_wish(scene) && scene.reason != Reason::AccessNeed;
    if scene.part && can_tell && scene.dated() && !scene.has_started() {
        return part_only(writer);
    }
    // Nobody had written about an invitation they had not seen, or about what has begun.
    let wrote = scene.circumstance != Circumstance::SawTheInvitationTooLate && scene.stage != Stage::UnderWay;
    if scene.said == Said::Silent && wrote && !scene.may && scene.reason != Reason::AccessNeed {
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
    if scene.to == To::Recruiter {
        return answer_through_the_recruiter(writer);
    }
    match scene.said {
        // The news asks for another day at once.
        Said::OfferedCall if scene.part || !scene.dated() || is_own_wish(scene) || broken_off(scene) => {
            writer.add("Thank you for offering a call.");
        }
        // It was to be one.
        Said::OfferedCall if scene.format == Some(Format::Phone) => writer.add("Thank you for your reply."),
        Said::Refused => writer.say(For::Hello, "\
            Thank you for checking, and I know there's no other date at the moment.\n\
            Thank you for looking into it, though I know you have no other date."),
        Said::OfferedCall if scene.reason == Reason::Illness && scene.own_line.is_none() => {
            writer.add("Thank you for offering a call instead. I'm not up to one, I'm afraid.");
        }
        Said::OfferedCall if scene.cause.form != CauseForm::Clash || scene.own_line.is_some() => {
            writer.add("Thank you for offering a call instead. I'd rather find another day, if that's possible.");
        }
        Said::OfferedCall => writer.say(For::Hello, "\
            Thank you for offering a call instead. It's the time I can't manage, though.\n\
            Thank you for suggesting that we talk another way. The time would be the same, though, and I can't make that."),
        // There is no day on which to come.
        Said::ComeAnyway if !scene.dated() => writer.add("Thank you for your reply."),
        Said::ComeAnyway => writer.say(For::Hello, "\
            Thank you for your reply. I know you asked me to {come} all the same.\n\
            Thanks for coming back to me. I know you said to {come} all the same."),
        Said::Nothing | Said::OfferedTime | Said::Silent => {
            if scene.invited() && !writer.has("thank") {
                writer.say(For::Hello, "\
                    Thank you for the invitation.\n\
                    Thank you for inviting me.\n\
                    Thank you for asking me to an interview.");
            }
        }
    }
}

/// The recruiter has passed on what they said.
fn answer_through_the_recruiter(writer: &mut Writer) {
    match writer.scene().said {
        Said::OfferedCall if is_own_wish(writer.scene()) => writer.add("They've offered a call instead."),
        Said::Refused => writer.add("I know they have no other date at the moment."),
        Said::OfferedCall => writer.add("They've offered a call instead, though I'd rather find another time."),
        Said::ComeAnyway => writer.add("I know {asked} to {come} all the same."),
        Said::Nothing | Said::OfferedTime | Said::Silent => {}
    }
}

/// They were asked, and have not answered: a reminder, which says the news again for who has not seen it.
fn asked_before(writer: &mut Writer) {
    let scene = writer.scene();
    if !scene.dated() && scene.cause.form == CauseForm::Clash && scene.own_line.is_none() {
        return writer.news("I wrote to you about {interview} and wanted to be sure you'd seen it.");
    }
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
        You may not have seen my last message about {interview}. {So_cannot_make_it}.",
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
            Before we settle on a day, I should say that I have other commitments to plan around.\n\
            I'd be glad to come, and I have other commitments to plan around."
        }
        // It may not come to that.
        _ if scene.may && !own_wish => standing::risk(scene),
        // What is needed takes time to arrange; nothing else is in the way.
        _ if scene.reason == Reason::AccessNeed
            && scene.own_line.is_none()
            && !scene.has_started()
            && chosen_besides(scene).is_some() =>
        {
            "There are two things I need for {interview}, and they may take a little time to arrange: {chosen_need}, and {need}."
        }
        _ if scene.reason == Reason::AccessNeed && scene.own_line.is_none() && !scene.has_started() => {
            "\
            There's something I need for {interview}, and it may take a little time to arrange: {need}.\n\
            There's something I need for {interview}, and it may take a little time to arrange: {need_in_short}.\n\
            I need an adjustment for {interview}, and it may take a little time to arrange."
        }
        // They know it, and have said to come all the same.
        (Apology::None, _) if scene.said == Said::ComeAnyway && !own_wish && !broken_off(scene) => {
            "\
            I'm afraid I still {cannot} {interview}{as_cause}.\n\
            {So_cannot}."
        }
        _ if scene.said == Said::ComeAnyway && !own_wish && !broken_off(scene) => {
            "\
            {So_cannot}. I'm sorry about that.\n\
            I'm sorry, but I still {cannot} {interview}{as_cause}.\n\
            I'm afraid I still {cannot} {interview}{as_cause}. I'm sorry about that."
        }
        (Apology::None, _) if cannot_go_on(scene) => {
            "\
            I can't finish {interview} as it is.\n\
            I'm afraid I {cannot} {interview}{as_cause}."
        }
        // Who sits in their reception says so.
        _ if scene.on_site
            && scene.in_person()
            && scene.apology != Apology::None
            && !broken_off(scene)
            && !matches!(scene.reason, Reason::OwnSlip | Reason::TravelDisruption | Reason::RunningLate)
            && !clash
            && !own_wish
            && !scene.missed =>
        {
            "I'm already here in your building, but {so_cannot}. I'm very sorry to tell you so late."
        }
        // Nothing is said that would do them harm (M21).
        _ if own_wish && !scene.dated() && scene.apology == Apology::Owed => {
            "I'm sorry to ask again, but I'd like to settle on a day for {interview}."
        }
        _ if own_wish && !scene.dated() => "I'd like to settle on a day for {interview}.",
        // The recruiter is asked once, in the question itself.
        (Apology::None, _) if own_wish && scene.to == To::Recruiter => {
            "I'd like to find another day for {interview}, if that's possible."
        }
        _ if own_wish && scene.to == To::Recruiter && scene.dated() => {
            "I'm sorry to ask, but I'd like to find another day for {interview}."
        }
        _ if own_wish && scene.stage == Stage::UnderWay && scene.has_started() && scene.apology == Apology::None => {
            "I'd like to ask whether we could find another time to finish {interview}."
        }
        _ if own_wish && scene.stage == Stage::UnderWay && scene.has_started() => {
            "I'm sorry to ask, but could we find another time to finish {interview}?"
        }
        (Apology::None, _) if own_wish && scene.has_started() => {
            "I'd like to ask whether we could find another time for {interview}."
        }
        (_, _) if own_wish && scene.has_started() => {
            "I'm sorry to ask, but could we find another time for {interview}?"
        }
        (Apology::None, _) if own_wish && scene.said == Said::OfferedCall => {
            "\
            Could {interview} be moved to another day?\n\
            Could we have {the_interview} on another day?"
        }
        _ if own_wish && scene.said == Said::OfferedCall => {
            "I'm sorry to ask, but could {interview} be moved to another day?"
        }
        (Apology::None, _) if own_wish => {
            "\
            I'd like to ask whether we could change the time of {interview}.\n\
            Would it be possible to change the time of {interview}?"
        }
        (_, Band::Passed | Band::Under24h) if own_wish => {
            "\
            I'm sorry for the short notice, but I'd like to ask whether we could move {interview}.\n\
            I'd like to move {interview}, and I'm sorry to ask so late."
        }
        _ if own_wish => {
            "\
            I'm sorry to ask, but could we move {interview}?\n\
            I'd like to move {interview}, and I'm sorry to ask."
        }
        _ if scene.apology != Apology::None && broken_off(scene) => {
            "\
            I'm sorry, but {so_cannot}.\n\
            {So_cannot}. I'm sorry about that."
        }
        _ if scene.earlier_changes > 0 && scene.apology != Apology::None => again(clash),
        (Apology::None, _) if broken_off(scene) => {
            "\
            {So_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}."
        }
        // There is no time yet that they could not make.
        (Apology::None, _) if !scene.dated() => "{So_cannot}.",
        (Apology::None, _) if clash => {
            "\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I won't be able to make {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{because_cause}."
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
            I'm very sorry to tell you so late, but {so_cannot}."
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
    writer.apologise("I'm sorry to have to say so.", "I'm sorry about that.");
}

/// Whether another day is no more than a wish: what the circumstance says would be no reason to move it.
pub(super) fn is_own_wish(scene: &Scene) -> bool {
    let leaving = scene.cause.form == CauseForm::Leaving && scene.reason != Reason::Relocation;
    let wishes = leaving || scene.reason == Reason::Unprepared;
    let wishes = wishes || scene.irrelevant;
    scene.own_line.is_none() && (wishes || matches!(scene.cause.form, CauseForm::OwnWish | CauseForm::TheirDoing))
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
    if scene.stage == Stage::UnderWay && scene.has_started() && scene.lists_times() {
        writer.add(if writer.has("another time") {
            "Any of these would be good for me:"
        } else {
            "Could we carry on another time? Any of these would be good for me:"
        });
        return writer.list_times();
    }
    if scene.stage == Stage::UnderWay && scene.has_started() {
        return carry_on(writer);
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
            If that's later than you can wait, please let me know.\n\
            If you send me a day and a time, I'll confirm it straight away.\n\
            If you need to decide before then, I'd be glad to know.\n\
            If you tell me what you have, I'll choose a day I can be sure of.",
        );
        return;
    }
    if scene.said == Said::Refused {
        return writer.say(
            For::Ask,
            "\
            Is there any chance of another date after all? I'll fit in with whatever comes free.\n\
            Would another date be possible after all? I'll fit in with whatever comes free.",
        );
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
                "\
                Could we find another day, a little further ahead?\n\
                Would another day be possible, a little further ahead?",
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
                I'd like to move it rather than withdraw. Would another day be possible, a little further ahead?",
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
        // The news has asked already.
        Pace::Soon if is_own_wish(scene) && scene.dated() && writer.has("another day?") => writer.say(
            For::Ask,
            "\
            If you let me know which would suit you, I'll answer straight away.\n\
            If you tell me which days you have, I'll fit in where I can.",
        ),
        Pace::Soon if is_own_wish(scene) && scene.dated() => writer.say(
            For::Ask,
            "\
            Would another day suit you? If you let me know which, I'll answer straight away.\n\
            Is there another day that suits you? I'll fit in where I can.\n\
            Could it be another day? I'll do my best to fit in with you.",
        ),
        Pace::Soon if is_own_wish(scene) => writer.say(
            For::Ask,
            "\
            Could we find a time that suits us both? If you tell me which days you have, I'll answer straight away.\n\
            Which days would suit you? I'll fit in where I can.",
        ),
        Pace::Soon if !scene.dated() => writer.say(
            For::Ask,
            "\
            Could we find a time a little later? If you let me know what would suit you, I'll answer straight away.\n\
            Would a later time be possible? If you tell me which days you have, I'll fit in where I can.",
        ),
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
    if !writer.has("another time") {
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
    if scene.earlier && scene.same_day() && !scene.has_started() && !scene.brief && !ill {
        writer.add("The sooner it is, the better for me.");
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

/// Who can be there for part of it says that first, and asks which way suits the reader.
fn part_only(writer: &mut Writer) {
    answer(writer);
    let scene = writer.scene();
    if scene.said == Said::Silent && scene.circumstance != Circumstance::SawTheInvitationTooLate {
        writer.add("I wrote to you about {the_interview} and wanted to be sure you'd seen it.");
    }
    // "I'm not free then" is not so for the part that they can be there.
    writer.news(why_part(scene));
    writer.apologise("I'm sorry to change our plans.", "I'm sorry.");
    writer.paragraph();
    if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            "\
            Could you ask {employer} whether that part is enough? If not, I could do {times}.\n\
            Could you ask {employer} whether that part is enough? If not, could we find another time?",
        );
        writer.paragraph();
        return close(writer);
    }
    writer.say(
        For::Ask,
        "\
        If you tell me how long you need, I'll say whether that part is enough. Or could we find another time? I could do {times}.\n\
        If you tell me how long you need, I'll say whether that part is enough. Or could we find another time?",
    );
    if scene.said == Said::OfferedCall {
        writer.add("I'd gladly take the call then as well.");
    }
    writer.paragraph();
    close(writer);
}

/// That they can be there for part of it, and why, where that can be so: "I'm not free then" is not so for that part, and
/// what never came, or was overslept, leaves no part.
pub(super) fn why_part(scene: &Scene) -> &'static str {
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
fn part(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.part && scene.dated() && !scene.brief && !scene.has_started() {
        writer.add("Or I could join for part of it, if that helps.");
    }
}

pub(super) fn with_times(writer: &mut Writer) {
    let scene = writer.scene();
    if !scene.dated() {
        return with_times_for_the_first_day(writer);
    }
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
                If that's gone, another day would be fine too.\n\
                If not, please suggest a time that suits you.",
            );
        }
        2 if !scene.lists_times() => {
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
                If neither is possible, please suggest a time that suits you.",
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
                    Please choose whichever is easiest for you.\n\
                    Whichever you choose, I'll confirm it the same day."
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
    writer.say(For::WayOut, "If that doesn't work for you, please suggest a time that does.");
}

/// To the recruiter, who asks for us (C9).
fn ask_through_the_recruiter(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.offers() && !scene.dated() {
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
            Could you ask {employer} for another time? I could do {times}.\n\
            Could you offer {employer} another time? {Times} would be good for me.",
        );
    } else if scene.offers() {
        writer.say(
            For::Ask,
            "\
            Could you ask {employer} for another time? Any of these would be good for me:\n\
            Could you offer {employer} another time? I could do any of these:",
        );
        writer.list_times();
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
            Could you ask {employer} for another time? I'm free from {free_from}.\n\
            Could you ask {employer} whether another time is possible, from {free_from} on?\n\
            Could you ask {employer} for another time? I'll answer as soon as I hear from you.\n\
            Could you ask whether they have another time? I'll fit in with them as far as I can.",
        );
    }
    writer.say(
        For::WayOut,
        "\
        Please let me know once they have this, so that nobody is left waiting.\n\
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
    if scene.stage == Stage::UnderWay && scene.to != To::Recruiter {
        return writer.say(
            For::Close,
            "\
            I'd very much like to finish our conversation.\n\
            I'm still very interested, and I'd like to finish our conversation.",
        );
    }
    // Once is enough for the role.
    let role = scene.role.as_ref().is_some_and(|role| !writer.has(&bare_role(role).to_ascii_lowercase()));
    let wordings: &str = match (role, scene.to) {
        (true, To::Recruiter) => {
            "\
            I'm still keen on the {role} role.\n\
            The {role} role still interests me a lot."
        }
        (false, To::Recruiter) => {
            "\
            I'm still keen on it."
        }
        (true, _) if met => {
            "\
            Thank you for the time you've given me so far. I'd very much like to go on with the {role} role.\n\
            I've enjoyed talking to you so far, and I'm still very keen on the {role} role."
        }
        (false, _) if met => {
            "\
            Thank you for the time you've given me so far. I'd very much like to go on.\n\
            I've enjoyed talking to you so far, and I'd very much like to go on."
        }
        (true, _) => {
            "\
            I'm still keen on the {role} role, and I'd like to {meet} you.\n\
            I'd still very much like the {role} role.\n\
            I'm still very interested in the {role} role."
        }
        (false, _) => {
            "\
            I do want this job, and I'd be glad to {meet} you.\n\
            I'd still very much like the job.\n\
            I'm still very interested, and I'd like to {meet} you."
        }
    };
    writer.say(For::Close, wordings);
}
