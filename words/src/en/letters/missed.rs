//! The letter of somebody who missed the interview (V4): the mistake once, the apology once, a new time.

use policy::{Circumstance, Reason, Said, To};

use crate::compose::{Apology, Scene};

use super::adjusting::need_as_well;
use super::email::no_number;
use super::moving;
use super::sooner;
use super::subject::by_video;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    news(writer);
    answer(writer);
    moving::moved_before(writer);
    no_number(writer);
    writer.paragraph();
    // In the first minutes nothing stands between the news and the question, nor before the answer to what they offered.
    if !has_just_begun(writer.scene()) && writer.scene().said != Said::OfferedCall {
        moving::wish(writer);
    }
    ask(writer);
    writer.paragraph();
    close(writer);
}

/// M16: what they last said is answered, right after the apology that is owed to them.
fn answer(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        return;
    }
    // Who forgot, overslept or mixed up the time had not written before it.
    let sudden = own_mistake(scene) || scene.reason == Reason::TechnicalFailure;
    match scene.said {
        Said::ComeAnyway => {
            writer.add(if sudden {
                "I know you were expecting me."
            } else {
                "I know you were still hoping to see me."
            });
        }
        Said::Silent if !sudden => writer.add("I'd written to you beforehand, but perhaps it didn't reach you."),
        // A call is taken or not with the question.
        Said::Nothing | Said::OfferedTime | Said::OfferedCall | Said::Refused | Said::Silent => {}
    }
}

/// Whether it was the person's own mistake.
pub(super) fn own_mistake(scene: &Scene) -> bool {
    matches!(scene.reason, Reason::OwnSlip | Reason::TimeZoneMixup)
}

/// Whether it has only just begun, and they are kept from joining by what does not work: nothing is missed yet.
pub(super) fn cannot_get_on(scene: &Scene) -> bool {
    let theirs = scene.circumstance == Circumstance::TheirPlatformOrLink;
    has_just_begun(scene) && scene.reason == Reason::TechnicalFailure && !scene.in_person() && !scene.is_task && !theirs
}

/// Whether they have got there after all, a few minutes late: then the first question is whether it can still be today.
pub(super) fn is_here_now(scene: &Scene) -> bool {
    let arrived = scene.on_site && scene.in_person() && has_just_begun(scene) && !scene.insists && !scene.is_task;
    let held_up = matches!(scene.reason, Reason::TravelDisruption | Reason::OwnSlip | Reason::TimeZoneMixup);
    arrived && held_up && scene.to == To::Interviewer && matches!(scene.said, Said::Nothing | Said::Silent)
}

/// Whether it began in these minutes.
pub(super) fn has_just_begun(scene: &Scene) -> bool {
    scene.minutes.is_some_and(|minutes| (-20..=0).contains(&minutes))
}

pub(super) fn news(writer: &mut Writer) {
    let scene = writer.scene();
    let unseen = scene.circumstance == Circumstance::SawTheInvitationTooLate;
    let wordings: &str = match scene.apology {
        Apology::None if is_here_now(scene) => "I'm here for {interview} now, later than I meant to be{with_missed}.",
        _ if is_here_now(scene) => "I'm very sorry I'm late for {interview}{with_missed}. I'm here now.",
        // Their platform, their address, an access need: nothing to own.
        Apology::None if scene.circumstance == Circumstance::TheirPlatformOrLink && has_just_begun(scene) => {
            if scene.own_line.is_some() {
                "I'm trying to join {interview}, and the link isn't working for me{and_why}."
            } else {
                "\
                I'm ready for {interview}, but the link isn't working for me.\n\
                I'm trying to join {interview}, and the link isn't working for me."
            }
        }
        Apology::None if scene.circumstance == Circumstance::TheirPlatformOrLink => {
            "\
            {Missed}, so I couldn't join {interview}.\n\
            I was ready for {interview} and couldn't join{with_missed}."
        }
        Apology::None if cannot_get_on(scene) => "I can't get on to {interview}{as_cause}.",
        _ if cannot_get_on(scene) => {
            "\
            I'm sorry, but I can't get on to {interview}{as_cause}.\n\
            {Cause}, so I can't get on to {interview}. I'm very sorry about that."
        }
        // What was missing is said with what would help.
        Apology::None if scene.reason == Reason::AccessNeed && scene.own_line.is_none() => {
            if scene.in_person() && by_video(scene) {
                "I wasn't able to come in for {interview}."
            } else {
                "I wasn't able to take part in {interview} as planned."
            }
        }
        Apology::None if scene.on_site => "I couldn't be at {interview}{with_missed}.",
        Apology::None => {
            "\
            {Missed}, so I couldn't be there for {interview}.\n\
            I wasn't able to be there for {interview}{with_missed}."
        }
        _ if unseen => {
            "\
            I'm very sorry I missed {interview} and that you heard nothing from me. {Missed}.\n\
            I'm very sorry that I missed {interview} without a word to you. {Missed}.\n\
            I missed {interview}, and I'm sorry you heard nothing from me{with_missed}."
        }
        _ if own_mistake(scene) => {
            "\
            I missed {interview}, and it was my mistake{with_missed}. I'm sorry you were kept waiting.\n\
            I'm very sorry I missed {interview} and kept you waiting. It was my own mistake{with_missed}.\n\
            I'm very sorry I wasn't there for {interview} and kept you waiting. {Missed}. That's nobody's fault but mine.\n\
            I missed {interview}, and I'm sorry you were kept waiting. {Missed}. That was my own mistake."
        }
        _ => {
            "\
            I'm sorry I missed {interview}{with_missed}.\n\
            I'm very sorry that I missed {interview}{with_missed}.\n\
            I'm sorry I wasn't there for {interview}. {Missed}.\n\
            I missed {interview}, and I'm sorry. {Missed}."
        }
    };
    writer.news(wordings);
}

pub(super) fn ask(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        if scene.said == Said::OfferedCall {
            writer.add(if scene.cannot_call {
                "They've offered a call instead, and I'd gladly take it if it can be by video."
            } else {
                "They've offered a call instead, and I'd gladly take it."
            });
        }
        let wordings: &str = match scene.alternatives.len() {
            _ if scene.said == Said::OfferedCall => "Could you ask them when it could be?[ I could do {times}.]",
            0 if by_video(scene) => {
                "Could you ask {employer} whether we could do it by video instead?[ I'm free from {free_from}.]"
            }
            _ if by_video(scene) => {
                "Could you ask {employer} whether we could do it by video instead? I could do {times}."
            }
            _ if scene.said == Said::Refused => {
                "I know they have no other date at the moment. Could you ask whether one comes free after all?[ I could do {times}.]"
            }
            1.. => "Could you ask {employer} whether I could have another time? I could do {times}.",
            0 => {
                "\
                Could you ask {employer} whether I could have another time? I'm free from {free_from}.\n\
                Could you ask {employer} whether I could have another time? I'll do my best to fit in with them."
            }
        };
        writer.say(For::Ask, wordings);
        need_as_well(writer);
        writer.add(if scene.brief || scene.said == Said::OfferedCall {
            "Thank you for your help with this."
        } else {
            "If it's too late, please let me know. Thank you for your help with this."
        });
        return;
    }
    if is_here_now(scene) {
        return writer.say(
            For::Ask,
            "\
            Could you still see me today? If not, I could do {times}.\n\
            Could you still see me today? If not, I'd be very glad of another time.",
        );
    }
    let just_now = scene.minutes.is_some_and(|minutes| minutes > -60);
    let wordings: &str = match scene.alternatives.len() {
        // Video is another matter.
        _ if scene.said == Said::OfferedCall && scene.cannot_call => {
            "\
            Thank you for offering a call. Could it be by video? I could do {times}.\n\
            Thank you for offering a call. Could it be by video? Which day and time would suit you?"
        }
        0 if scene.said == Said::OfferedCall => {
            "\
            Thank you for offering a call. Yes, I'd be glad to talk. When would suit you?\n\
            Thank you for offering a call, which I'd gladly take. When would suit you?"
        }
        _ if scene.said == Said::OfferedCall => {
            "\
            Thank you for offering a call. Yes, I'd be glad to talk. Could we do {times}?\n\
            Thank you for offering a call, which I'd gladly take. Could it be {times}?"
        }
        1.. if scene.circumstance == Circumstance::TheirPlatformOrLink && just_now => {
            "Could you send me a link that works? I can join straight away. If it's too late now, I could do {times}."
        }
        0 if scene.circumstance == Circumstance::TheirPlatformOrLink && just_now => {
            "\
            Could you send me a link that works? I'm ready to start now, and another time would be fine too.\n\
            I'm here and ready. Could you send me another link, or shall we find another time?"
        }
        0 if scene.reason == Reason::TechnicalFailure && just_now && !scene.cannot_call => {
            "\
            Could we talk by phone now instead? If not, could we find another time?\n\
            Could we do it by phone now, or find another time?"
        }
        // What kept them from the journey keeps them from the next one.
        1.. if by_video(scene) => {
            "\
            Could we do it by video instead? I could do {times}.\n\
            Could we talk by video instead? I'm free {on_times}."
        }
        0 if by_video(scene) => {
            "\
            Could we do it by video instead? I'm free from {free_from}.\n\
            Could we do it by video instead? If you send me a time or two, I'll reply straight away."
        }
        _ if scene.said == Said::Refused => {
            "I know you have no other date at the moment. Should one come free after all, could I have it?[ I could do {times}.][ I'm free from {free_from}.]"
        }
        0 if scene.no_new_date && scene.free_from.is_none() => {
            "\
            Could we find another time later on? I can't name a day yet, but I'll write as soon as I know.\n\
            Could we try again? I don't know yet when I'm free, but I'll write as soon as I do."
        }
        0 if scene.apology == Apology::None => {
            "\
            Shall we try another time? I'm free from {free_from}.\n\
            Could we try another time? If you send me one or two, I'll reply straight away."
        }
        1 if scene.apology == Apology::None => "Could we try another time, {on_t1}?",
        2 if scene.apology == Apology::None => "Shall we try another time? I could do {times}.",
        0 => {
            "\
            Would you give me another time? I'm free from {free_from}.\n\
            Would you be willing to give me another time? I'll do my best to fit in with you.\n\
            Would another time still be possible? I'll do my best to fit in with you.\n\
            Could we try another time? I'll fit in where I can."
        }
        _ => {
            "\
            Would you be willing to give me another time? I could do {times}.\n\
            Would you give me another chance? {Times} would be good for me.\n\
            Would another time still be possible? I'm free {on_times}.\n\
            Would you still be willing to talk, at another time? I'm free {on_times}."
        }
    };
    writer.say(For::Ask, wordings);
    sooner::for_another_offer(writer);
    let theirs: &str = "\
        If none of these works for you, I'd be glad to hear what would.\n\
        -";
    let mine: &str = if scene.minutes.is_some_and(|minutes| minutes > -1440) {
        "\
        If it's too late, I'll understand.\n\
        I'll understand if it's too late.\n\
        If it's too late, just let me know."
    } else {
        "\
        If it's too late, I'll understand.\n\
        I'll understand if it's too late.\n\
        If it's too late, just let me know.\n\
        If you've found someone in the meantime, I'll understand."
    };
    // After a no, nothing is asked that could still be refused.
    if !scene.brief
        && !matches!(scene.said, Said::OfferedCall | Said::Refused)
        && (scene.apology != Apology::None || scene.offers())
    {
        writer.say(For::WayOut, if scene.apology == Apology::None { theirs } else { mine });
    }
    // Otherwise it has been asked already, and there is nothing to forgive.
    need_as_well(writer);
}

fn close(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.brief || !scene.keen {
        return;
    }
    if scene.to == To::Recruiter || scene.role.is_some() || scene.apology == Apology::None || scene.wants_it {
        return moving::close(writer);
    }
    writer.say(
        For::Close,
        "\
        I'd still very much like to do this interview.\n\
        I'd still very much like to {meet} you.\n\
        I'd love to {meet} you.",
    );
}
