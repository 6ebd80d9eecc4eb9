//! The news of a letter that moves an interview: what has changed, and why.

use policy::{Band, Circumstance, Reason, Said, Stage, To};

use crate::compose::{Apology, Scene};
use crate::details::Depth;
use crate::en::letters::adjusting::chosen_besides;
use crate::en::letters::slots::{broken_off, cannot_go_on};
use crate::en::letters::standing;
use crate::en::letters::subject::by_video;
use crate::en::letters::writer::Writer;
use crate::language::CauseForm;

/// What has happened, with the apology where one is due.
pub(in crate::en::letters) fn news(writer: &mut Writer) {
    let scene = writer.scene();
    let clash = scene.cause.form == CauseForm::Clash && scene.own_line.is_none();
    // Who keeps the reason to themselves tells none of half of it.
    let own_wish = is_own_wish(scene) || clash && !scene.dated() && scene.depth == Depth::Private;
    let wordings: &str = match (scene.apology, scene.band) {
        // There is no time yet that they could not make.
        _ if clash && !own_wish && !scene.dated() && scene.apology == Apology::Owed => {
            "I'm sorry to ask again. Before we settle on a day, I should say that I have other commitments to plan around."
        }
        _ if clash && !own_wish && !scene.dated() => {
            "\
            Before we settle on a day, I should say that I have other commitments to plan around.\n\
            I'd be glad to come, but I have other commitments to plan around."
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
        _ if scene.reason == Reason::AccessNeed
            && scene.own_line.is_none()
            && !scene.has_started()
            && by_video(scene) =>
        {
            "It's difficult for me to come in for {interview}."
        }
        _ if scene.reason == Reason::AccessNeed && scene.own_line.is_none() && !scene.has_started() => {
            "\
            There's something I need for {interview}, and it may take a little time to arrange: {need}.\n\
            I'd need {need_in_short} for {interview}, and that may take you a little time to arrange.\n\
            I need an adjustment for {interview}, and it may take a little time to arrange."
        }
        // They know it, and have said to come all the same.
        (Apology::None, _) if scene.said == Said::ComeAnyway && scene.dated() && own_wish && !scene.has_started() => {
            "I know {they_would_like} me to {come} anyway, but could {interview} still be moved?"
        }
        _ if scene.said == Said::ComeAnyway && scene.dated() && own_wish && !scene.has_started() => {
            "I know {they_would_like} me to {come} anyway, and I'm sorry to ask again. Could {interview} still be moved?"
        }
        // Who chose to be elsewhere, or keeps the day, would not come if they could.
        _ if scene.said == Said::ComeAnyway
            && scene.dated()
            && !own_wish
            && !broken_off(scene)
            && scene.cause.form == CauseForm::Clash =>
        {
            "I'm afraid I really {cannot} {interview}{as_cause}."
        }
        (Apology::None, _) if scene.said == Said::ComeAnyway && scene.dated() && !own_wish && !broken_off(scene) => {
            "\
            I'd {come} anyway if I could, but I really {cannot} {interview}{and_why}.\n\
            I'd {come} anyway if I could, but {so_cannot}."
        }
        _ if scene.said == Said::ComeAnyway && scene.dated() && !own_wish && !broken_off(scene) => {
            "\
            I'd {come} anyway if I could, but I really {cannot} {interview}{and_why}. I'm sorry about that.\n\
            I'd {come} anyway if I could, but {so_cannot}. I'm sorry about that."
        }
        (Apology::None, _) if cannot_go_on(scene) => {
            "\
            I can't finish {interview} as it is.\n\
            I'm afraid I {cannot} {interview}{as_cause}."
        }
        // Who sits in their reception says so.
        _ if scene.on_site
            && scene.to != To::Recruiter
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
        // What is decided for the same day is no question.
        _ if own_wish && cannot_today(scene) && scene.apology == Apology::None => {
            "\
            I'm afraid I can't make {interview}.\n\
            I won't be able to make {interview}."
        }
        _ if own_wish && cannot_today(scene) => {
            "\
            I'm sorry for the short notice, but I can't make {interview}.\n\
            I can't make {interview}, and I'm very sorry to tell you so late."
        }
        // Nor is it for a later one, and no reason is made up.
        _ if own_wish && has_decided(scene) => {
            if scene.apology == Apology::None {
                "I won't be {coming} {when}."
            } else {
                "I'm sorry, but I won't be {coming} {when}."
            }
        }
        _ if own_wish && scene.to == To::Recruiter && scene.stage == Stage::UnderWay && scene.has_started() => {
            "I'd like to finish {the_interview} another day, if that's possible."
        }
        // The recruiter is asked once, in the question itself.
        (Apology::None, _) if own_wish && scene.to == To::Recruiter => {
            "I'd like to find another day for {interview}, if that's possible."
        }
        _ if own_wish && scene.to == To::Recruiter && scene.dated() => {
            "I'm sorry to ask, but I'd like to find another day for {interview}."
        }
        _ if own_wish && scene.stage == Stage::UnderWay && scene.has_started() && scene.apology == Apology::None => {
            "I'd like to ask whether we could finish {the_interview} another day."
        }
        _ if own_wish && scene.stage == Stage::UnderWay && scene.has_started() => {
            "I'm sorry to ask, but could we finish {the_interview} another day?"
        }
        (Apology::None, _) if own_wish => {
            "\
            I'd like to ask whether we could change the time of {interview}.\n\
            Would it be possible to change the time of {interview}?"
        }
        (_, Band::Passed | Band::Under24h) if own_wish => {
            "I'm sorry for the short notice, but I'd like to ask whether we could move {interview}."
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
        _ if scene.earlier_changes > 0 && scene.apology != Apology::None => again(clash, scene.same_day()),
        (Apology::None, _) if broken_off(scene) => {
            "\
            {So_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}."
        }
        // There is no time yet that they could not make.
        (Apology::None, _) if !scene.dated() => "{So_cannot}.",
        _ if !scene.dated() => {
            "\
            I'm sorry, but {so_cannot}.\n\
            {So_cannot}. I'm sorry about that."
        }
        // The sorry goes to the employer.
        _ if scene.passes_on_apology => {
            "\
            I'm afraid {so_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{because_cause}.\n\
            I'm afraid I won't be able to make {interview}{as_cause}."
        }
        (Apology::None, _) if clash => {
            "\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I won't be able to make {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{because_cause}."
        }
        // What somebody has chosen to do at that hour is asked for, and not told.
        (Apology::None, _) if is_a_choice(scene) => {
            "\
            I'd like to ask whether we could move {interview}{as_cause}.\n\
            {Own_first} I'd like to ask whether we could move {interview}."
        }
        (_, Band::From24To48h | Band::Over48h) if is_a_choice(scene) => {
            "\
            I'd like to ask whether we could move {interview}{as_cause}. I'm sorry to ask you to change things.\n\
            I'm sorry to ask, but I'd be grateful if we could move {interview}{as_cause}."
        }
        // It is told first, and has a sentence to itself.
        _ if scene.circumstance == Circumstance::DeathInTheFamily
            && scene.own_line.is_some()
            && scene.apology == Apology::None =>
        {
            "\
            {Own} I'm afraid I {cannot} {interview}.\n\
            {So_cannot}."
        }
        // An invitation that has just come is declined kindly.
        (Apology::None, _) if scene.invited() && scene.circumstance != Circumstance::DeathInTheFamily => {
            "\
            I'm afraid {so_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}."
        }
        (Apology::None, _) if scene.circumstance == Circumstance::DeathInTheFamily => "{So_cannot}.",
        (Apology::None, _) => {
            "\
            {So_cannot}.\n\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I won't be able to make {interview}{as_cause}."
        }
        (_, Band::Passed | Band::Under24h) if clash => {
            "\
            I'm sorry for the short notice. I {cannot} {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{as_cause}. I'm sorry to tell you so late.\n\
            I'm sorry to tell you so late. I {cannot} {interview}{because_cause}.\n\
            Unfortunately I {cannot} {interview}{as_cause}. I'm very sorry for the short notice."
        }
        (_, Band::Passed | Band::Under24h) => {
            "\
            I'm sorry for the short notice, but {so_cannot}.\n\
            I'm sorry to tell you so late, but {so_cannot}.\n\
            I'm afraid {so_cannot}. I'm very sorry to tell you so late.\n\
            I'm very sorry to tell you so late, but {so_cannot}."
        }
        (Apology::Owed, _) if clash => {
            "\
            I'm sorry, but I {cannot} {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{as_cause}. I'm sorry to change our plans.\n\
            I'm sorry to change things, but I {cannot} {interview}{as_cause}."
        }
        (_, _) if clash => {
            "\
            I'm afraid I {cannot} {interview}{as_cause}.\n\
            I'm sorry, but I {cannot} {interview}{as_cause}.\n\
            Unfortunately I {cannot} {interview}{because_cause}. I'm sorry to make you rearrange things.\n\
            I'm very sorry, but I {cannot} {interview}{as_cause}."
        }
        (_, _) => {
            "\
            I'm sorry, but {so_cannot}.\n\
            I'm afraid {so_cannot}. I'm sorry to change our plans.\n\
            I'm sorry to change things, but {so_cannot}.\n\
            Unfortunately I {cannot} {interview}{as_cause}. I'm sorry to make you rearrange things."
        }
    };
    writer.news(wordings);
    if scene.said == Said::ComeAnyway && scene.apology != Apology::None && !scene.may && !writer.has("sorry") {
        writer.add("I'm sorry about that.");
    }
    writer.apologise("I'm sorry to have to say so.", "I'm sorry about that.");
    moved_before(writer);
}

/// Who has asked before says so, where nothing has said it yet: they remember.
pub(in crate::en::letters) fn moved_before(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.earlier_changes > 0 && !writer.has("again") && !writer.has("before") {
        let is_sorry = scene.apology != Apology::None && !scene.missed;
        writer.add(if is_sorry && !writer.has("sorry") && !writer.has("apolog") {
            "I know it's been moved before, and I'm sorry to ask again."
        } else if scene.missed || scene.brief {
            "I know it's been moved before."
        } else {
            "I know it's been moved before, and I'm grateful for your patience."
        });
    }
}

/// Whether another day is no more than a wish: what the circumstance says would be no reason to move it.
pub(in crate::en::letters) fn is_own_wish(scene: &Scene) -> bool {
    let leaving = scene.cause.form == CauseForm::Leaving && scene.reason != Reason::Relocation;
    let wishes = leaving || scene.reason == Reason::Unprepared;
    let wishes = wishes || scene.irrelevant;
    scene.own_line.is_none() && (wishes || matches!(scene.cause.form, CauseForm::OwnWish | CauseForm::TheirDoing))
}

/// Whether they have decided against the advice not to come, and the day is close: a question may not be answered by then.
fn has_decided(scene: &Scene) -> bool {
    scene.insists
        && matches!(scene.band, Band::From24To48h)
        && scene.to != To::Recruiter
        && scene.reason != Reason::Unprepared
        && scene.slot.is_some()
        && scene.dated()
        && !scene.has_started()
        && !scene.is_task
        && scene.said == Said::Nothing
}

/// Whether they have decided, within a day of the start, not to come at that hour. Who would only like to prepare could.
pub(in crate::en::letters) fn cannot_today(scene: &Scene) -> bool {
    scene.insists && scene.same_day() && scene.reason != Reason::Unprepared && !scene.has_started()
}

/// Whether something that they could also let go of is at that hour, as they tell, and they have not been refused.
fn is_a_choice(scene: &Scene) -> bool {
    let chosen = matches!(
        scene.circumstance,
        Circumstance::HolidayBooked
            | Circumstance::EventIPromised
            | Circumstance::AnotherInterviewAtThatHour
            | Circumstance::PersonalPlansChanged
    );
    let open = scene.dated() && !scene.invited() && !scene.same_day() && !scene.missed && scene.to != To::Recruiter;
    chosen && open && scene.own_line.is_some() && scene.said == Said::Nothing
}

/// Who has asked before says so: they remember.
const fn again(clash: bool, late: bool) -> &'static str {
    if late && !clash {
        "I know you've moved this for me already, and I'm very sorry to ask again, and so late. {So_cannot}."
    } else if clash {
        "\
        I'm sorry to have to ask you again. I {cannot} {interview}{as_cause}.\n\
        I know I've asked you to move this before, and I'm sorry. I {cannot} {interview}{as_cause}."
    } else {
        "\
        I know you've moved this for me already, and I'm sorry to ask again. {So_cannot}.\n\
        I know I've asked you to move this before, and I'm sorry to do it again. {So_cannot}."
    }
}
