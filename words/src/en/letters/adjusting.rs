//! The letter that keeps the interview and changes something about it: what is needed on the day (V9), or by video, by phone
//! or later (V10, V13, V25).

mod need;

use policy::{Circumstance, Format, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Apology, Scene};

use super::email::no_number;
use super::subject::by_video;
use super::taking_up;
use super::writer::{For, Writer};

pub(super) use need::{chosen_besides, is_a_sentence, need_as_well, needs_the_building_only};

use need::asks_the_employer;

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if takes_a_call(scene) {
        return taking_up::write(writer);
    }
    answer(writer);
    if scene.reason == Reason::AccessNeed && !by_video(scene) {
        need::write(writer);
        no_number(writer);
        writer.paragraph();
        return close(writer);
    }
    change(writer);
    no_number(writer);
    writer.paragraph();
    another_way(writer);
    writer.paragraph();
    way_out(writer);
    writer.paragraph();
    close(writer);
}

/// M16: what they last said is answered first. Of the recruiter it was not said.
fn answer(writer: &mut Writer) {
    let scene = writer.scene();
    let fine = scene.reason == Reason::AccessNeed && scene.dated() && !scene.has_started() && !by_video(scene);
    let wordings: &str = match scene.said {
        // The need is not about the time.
        Said::OfferedTime if fine => {
            "\
            {Offering} {offered_time}, though the time we have is fine for me.\n\
            {Offering} another time, though the one we have is fine."
        }
        // What is needed is not about the date either.
        Said::Refused if scene.reason != Reason::AccessNeed || by_video(scene) => "I know there's no other date.",
        // It is said with what they have not answered.
        Said::Silent if scene.reason == Reason::AccessNeed && !by_video(scene) && asks_the_employer(scene) => return,
        Said::Silent if scene.to == To::Recruiter => "I've asked about this before, and haven't heard back yet.",
        _ if scene.to == To::Recruiter => return,
        Said::OfferedTime => {
            "\
            Thank you for offering {offered_time}.\n\
            Thank you for offering me another time."
        }
        // The change says it itself.
        Said::ComeAnyway if cannot_come_in(scene) || asks_for_video(scene) && by_video(scene) => return,
        Said::ComeAnyway => "I know {they_would_like} me to {come} anyway.",
        Said::Silent => return super::moving::writing_again(writer),
        Said::OfferedCall if scene.format == Some(Format::Video) && scene.reason != Reason::AccessNeed => {
            "Thank you for offering a call, which I'd gladly take."
        }
        Said::OfferedCall if scene.format == Some(Format::Video) => {
            "Thank you for offering a call. I'd rather keep to video, if I can."
        }
        Said::Nothing | Said::Refused | Said::OfferedCall => return,
    };
    writer.say(For::Hello, wordings);
}

/// Whether they have offered a call or video instead of a visit, and it is taken.
pub(super) fn takes_a_call(scene: &Scene) -> bool {
    scene.effective_verdict == Verdict::Adjust && scene.said == Said::OfferedCall && scene.in_person()
}

/// Whether video itself is the need, and not a way round a journey.
fn asks_for_video(scene: &Scene) -> bool {
    scene.reason == Reason::AccessNeed && scene.circumstance != Circumstance::CannotTravelForHealth
}

/// Whether the change is told as what keeps the person from coming in.
pub(super) fn cannot_come_in(scene: &Scene) -> bool {
    !asks_for_video(scene) && !only_part(scene) && !matches!(scene.rule, Rule::V25 | Rule::V13)
}

/// Whether they are in the middle of it, and have to go on from elsewhere: "I can't come in" is no longer so.
pub(super) fn cannot_stay(scene: &Scene) -> bool {
    scene.stage == Stage::UnderWay && scene.has_started() && scene.in_person() && !asks_for_video(scene)
}

/// Whether their own line says that they feel well.
fn says_they_are_well(scene: &Scene) -> bool {
    let says = |line: &String| ["feel", "well enough", "symptom"].iter().any(|word| line.contains(word));
    scene.own_line.as_ref().is_some_and(says)
}

/// Whether they can be there for part of what is still to come.
pub(super) fn only_part(scene: &Scene) -> bool {
    scene.part && !scene.has_started() && !part_by_video(scene)
}

/// Whether they are well enough for a part, and should not sit in a room with others.
pub(super) fn part_by_video(scene: &Scene) -> bool {
    scene.part && !scene.has_started() && scene.reason == Reason::Contagious && scene.in_person()
}

/// Why it has to change.
fn change(writer: &mut Writer) {
    let scene = writer.scene();
    let wordings: &str = match (scene.rule, scene.circumstance) {
        _ if asks_for_video(scene) && scene.to == To::Recruiter => {
            "Coming in person is difficult for me, so I'd like to do {interview} by video."
        }
        _ if asks_for_video(scene) && scene.said == Said::ComeAnyway => {
            "I know {they_would_like} me to {come} anyway, but could we do {interview} by video? Coming in person is difficult for me."
        }
        _ if asks_for_video(scene) => {
            "\
            I'd like to do {interview} by video instead of in person. Would that be possible?\n\
            Could we do {interview} by video? Coming in person is difficult for me."
        }
        _ if only_part(scene) => super::moving::why_part(scene),
        _ if cannot_stay(scene) && scene.apology != Apology::None => {
            "I'm sorry, but I can't stay for {interview}{as_cause}."
        }
        _ if cannot_stay(scene) => {
            "\
            I won't be able to stay for {interview}{as_cause}.\n\
            I'm afraid I can't stay for {interview}{as_cause}."
        }
        (Rule::V25, _) if says_they_are_well(scene) => {
            "\
            {Cause}, so I shouldn't come in for {interview}.\n\
            I shouldn't come in for {interview}{as_cause}."
        }
        (Rule::V25, _) => {
            "\
            {Own_first} I'm well enough to talk, but I shouldn't come in for {interview}.\n\
            {Cause}, so I shouldn't come in for {interview}. I'm well enough to talk, though, and wouldn't want anyone to catch it.\n\
            {Cause}, so it's better that I don't come in for {interview}. I'm well enough to talk, though.\n\
            I shouldn't come in for {interview}{as_cause}. I'm well enough for a conversation, though."
        }
        (Rule::V13, _) => {
            "\
            {Cause}, so I'd find it hard to do {interview} as we arranged it.\n\
            I'd find it hard to do {interview} the way we arranged it{as_cause}."
        }
        _ if scene.said == Said::ComeAnyway => {
            "\
            I know {they_would_like} me to {come} anyway, but I won't be able to come in for {interview}{and_why}.\n\
            I know {they_would_like} me to {come} anyway, but {so_cannot_come_for_it}."
        }
        _ if scene.apology == Apology::None => {
            "\
            I'm afraid {so_cannot_come_for_it}.\n\
            {So_cannot_come_for_it}."
        }
        _ if scene.same_day() && scene.said == Said::Nothing => {
            "\
            I'm sorry for the short notice, but {so_cannot_come_for_it}.\n\
            I'd like to keep {interview}, but I'm afraid I won't be able to come in{as_cause}. I'm sorry about the short notice.\n\
            I'd be glad to keep {interview}, but I can't come in{as_cause}. I'm sorry to tell you so late.\n\
            I'm sorry to tell you so late, but {so_cannot_come_for_it}."
        }
        _ => {
            "\
            I'd like to keep {interview}, but I won't be able to come in{as_cause}.\n\
            I'm sorry to change things, but {so_cannot_come_for_it}.\n\
            I'd be glad to keep {interview}, but I'm afraid I won't be able to come in{as_cause}."
        }
    };
    writer.news(wordings);
    // Who keeps away for their sake is sorry for the short notice all the same.
    let late = scene.rule == Rule::V25 && scene.same_day() && scene.said == Said::Nothing;
    if late && scene.apology != Apology::None && !scene.brief && !writer.has("sorry") {
        writer.add("I'm sorry to tell you so late.");
    }
}

/// The change itself: one question.
fn another_way(writer: &mut Writer) {
    let scene = writer.scene();
    if asks_for_video(scene) && scene.to == To::Recruiter {
        return writer
            .add("Could you ask {employer} whether that's possible? Whatever they normally use is fine with me.");
    }
    if asks_for_video(scene) {
        if writer.has("could we do") || !scene.dated() || scene.has_started() {
            writer.say(For::Ask, "Whatever you normally use is fine with me.");
        } else {
            writer.say(For::Ask, "The time is fine as it is, and whatever you normally use suits me.");
        }
        return;
    }
    if only_part(scene) && scene.to == To::Recruiter {
        return writer.add(if scene.in_person() {
            "Could you ask {employer} whether I could come for the part I can make, and do the rest by video?"
        } else {
            "Could you ask {employer} whether we could talk for the part I can make?"
        });
    }
    if only_part(scene) && !scene.in_person() {
        return writer.say(
            For::Ask,
            "\
            Could we talk for the part I can make?\n\
            Would it be all right to talk for part of it?",
        );
    }
    if only_part(scene) {
        writer.say(
            For::Ask,
            "\
            Could I come for the part I can make, and do the rest by video?\n\
            Would it be all right to come for the part I can make, and do the rest by video?",
        );
        return;
    }
    match scene.format {
        _ if part_by_video(scene) && scene.to == To::Recruiter => {
            writer.add("Could you ask {employer} whether we could do it by video? I can make part of it.");
        }
        _ if part_by_video(scene) => {
            writer.add("Could we do it by video instead? I can make part of it.");
        }
        None | Some(Format::InPerson) if scene.has_started() && scene.to == To::Recruiter => {
            writer.add("Could you ask {employer} whether we could go on by video?");
        }
        None | Some(Format::InPerson) if cannot_stay(scene) => writer.say(
            For::Ask,
            "\
            Could we go on by video?\n\
            Could we finish it by video?",
        ),
        None | Some(Format::InPerson) if scene.has_started() => writer.say(
            For::Ask,
            "\
            Could we talk by video a little later today instead?\n\
            Could we do it by video, a little later today?",
        ),
        _ if scene.to == To::Recruiter && scene.in_person() => writer.say(
            For::Ask,
            "\
            Could you ask {employer}{how_soon} whether we could do it by video at the same time?\n\
            Could you ask {employer}{how_soon} whether we could keep the day and the time, but do it by video?",
        ),
        None | Some(Format::InPerson) if !scene.dated() => {
            writer.add("Could we do it by video? Whatever you normally use is fine with me.");
        }
        None | Some(Format::InPerson) => writer.say(
            For::Ask,
            "\
            Could we keep {clock} and do it by video instead? I'd be ready with whatever link you send.\n\
            Could we talk by video at {clock} instead? I can join from any link you send.\n\
            Could we keep the time and do it by video instead? A link is all I'd need.\n\
            Could we do it by video at the same time instead?",
        ),
        _ if scene.to == To::Recruiter && scene.format != Some(Format::Task) => {
            writer.add("Could you ask {employer} whether we could start a little later the same day?");
        }
        Some(Format::Task) => writer.add("Could I hand it in a little later the same day?"),
        Some(Format::Video | Format::Phone) => writer.say(
            For::Ask,
            "\
            Could we start a little later the same day?\n\
            Would a little later the same day be possible?",
        ),
    }
}

/// M9: other times come second.
fn way_out(writer: &mut Writer) {
    let scene = writer.scene();
    let person = scene.in_person() && scene.reason != Reason::AccessNeed;
    let no_coming = matches!(
        scene.circumstance,
        Circumstance::TheJourneyCostsTooMuch
            | Circumstance::IAmMoving
            | Circumstance::FamilyIsMoving
            | Circumstance::TheCommuteBecameImpossible
    );
    let wordings: &str = match scene.alternatives.len() {
        _ if scene.said == Said::OfferedTime && asks_for_video(scene) => {
            if scene.dated() && !scene.has_started() {
                "Either time is fine with me."
            } else {
                "The time on offer is fine with me."
            }
        }
        _ if scene.said == Said::OfferedCall && scene.format == Some(Format::Video) && !scene.cannot_call => {
            "If that's difficult, I'd gladly take the call."
        }
        _ if scene.said == Said::OfferedTime => {
            "\
            If that's difficult, I'd gladly take {offered_time}.\n\
            If that's difficult, I'd gladly take the other time on offer."
        }
        // After a no, nothing is asked that could still be refused.
        _ if scene.said == Said::Refused => "If that's difficult, I'd be glad to hear what would be possible.",
        1.. if person && !no_coming && scene.to != To::Recruiter => {
            "\
            If it has to be in person, I could come in {on_one_of_times}.\n\
            If that can't be done, I could come in {on_one_of_times}.\n\
            If it can only be in person, I'm free {on_times}.\n\
            If that won't do, I could come in {on_one_of_times}."
        }
        1.. if person && !no_coming => "If it has to be in person, I could come in {on_one_of_times}.",
        1.. if scene.to == To::Recruiter => "If it has to be another day, I could do {times}.",
        // Whether it suits is for the employer to say.
        0 if scene.to == To::Recruiter && person && !no_coming && !scene.no_new_date => {
            "\
            If they'd rather see me in person, I could come in from {free_from}.\n\
            If that doesn't suit them, please let me know what would."
        }
        0 if scene.to == To::Recruiter => "If that's difficult for them, I'd be glad to hear what would be possible.",
        // Video is what they need: a way out would ask for a no.
        0 if asks_for_video(scene) && writer.has("would that be possible") => "-",
        0 if asks_for_video(scene) => "I hope that's all right with you.",
        0 if !person || no_coming || scene.no_new_date => {
            "\
            If that's difficult, I'd be glad to hear what would be possible.\n\
            I'd be very grateful if that's possible."
        }
        0 => {
            "\
            If you'd rather see me in person, I could come in from {free_from}.\n\
            If that doesn't work for you, please let me know.\n\
            I'd be very grateful if that's possible."
        }
        // There is none to wait for.
        _ if !scene.dated() => "I could do {times}.",
        1 => {
            "\
            If you'd rather wait, I could do {t1}.\n\
            If that doesn't work, {t1} would be good for me."
        }
        _ => {
            "\
            If you'd rather wait, I could do {times}.\n\
            If it has to be another day, I'm free {on_times}."
        }
    };
    writer.say(For::WayOut, wordings);
    if scene.passes_on_apology && !scene.brief {
        super::moving::thank_the_recruiter(writer);
    }
}

pub(super) fn close(writer: &mut Writer) {
    let scene = writer.scene();
    // What is needed puts nothing in doubt.
    let stands = scene.reason == Reason::AccessNeed && !by_video(scene) && scene.to != To::Recruiter;
    let asked_back = stands && scene.stage == Stage::Met && !scene.has_started();
    if scene.brief || !scene.keen || writer.has("looking forward") && !scene.wants_it && !asked_back {
        return;
    }
    if stands && scene.wants_it && scene.dated() && !scene.has_started() && !writer.has("fine") {
        return writer.say(
            For::Close,
            if scene.formal {
                "The date and time are fine."
            } else {
                "\
                The date and time are fine, and I'm very keen on the {role} job.\n\
                The date and time are fine, and I'd love the job."
            },
        );
    }
    if asked_back {
        return writer.say(
            For::Close,
            "\
            Thank you for asking me back. I'm as keen as ever on the {role} role.\n\
            Thank you for asking me back. I'm very glad to go on.",
        );
    }
    if stands && writer.has("looking forward") {
        return;
    }
    if scene.to == To::Recruiter || scene.stage == Stage::UnderWay || scene.wants_it && !stands {
        return super::moving::close(writer);
    }
    if scene.role.is_some() {
        writer.say(
            For::Close,
            "\
            I'm looking forward to talking about the {role} role.\n\
            I'm as keen as ever on the {role} role.\n\
            I'm very much looking forward to talking about the {role} role.",
        );
    } else {
        writer.say(
            For::Close,
            "\
            I'm looking forward to it.\n\
            I'm looking forward to {meeting} you.\n\
            I'm very much looking forward to talking to you.",
        );
    }
}
