//! The text message: who, which time, the news in a few words, and where the rest is. It tells no reason and offers no times,
//! and never cancels by itself (C10).

use policy::{Plan, Reason, Said, Verdict};

use crate::compose::{Apology, Scene, TextWithGaps};

use super::super::accepting::has_other_times;
use super::super::adjusting::only_part;
use super::super::lateness;
use super::super::moving::{cannot_today, is_own_wish, leads_with_the_part};
use super::super::slots::broken_off;
use super::super::standing::asks_the_way;
use super::super::subject::{accepts_the_call, by_video};
use super::super::withdrawing::by_video_might_do;
use super::super::writer::{For, Writer};
use super::hello;

const QUESTION: &str = "I have a question about {interview}.";
const CANNOT: &str = "I can't make {interview}[ for the {role} job].";
const SORRY_CANNOT: &str = "I'm sorry, but I can't make {interview}[ for the {role} job].";
const PART: &str = "I can only be there for part of {interview}.";
const SOMETHING: &str = "There's something I need for {interview}.";
const MAY_NOT: &str = "I may not be able to make {interview}.";

pub(in crate::en::letters) fn write(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, true);
    if scene.plan == Plan::Call {
        late(&mut writer);
        return writer.finish();
    }
    // Not as news: their own words would tell the reason.
    let news = news(scene);
    writer.say(For::News, news);
    writer.say(
        For::Ask,
        if scene.offers() && scene.effective_verdict == Verdict::Reschedule && matches!(news, CANNOT | SORRY_CANNOT) {
            "I've just emailed you with other times. Please could you take a look? Thank you."
        } else if scene.effective_verdict == Verdict::Reschedule
            && scene.said != Said::Refused
            && matches!(news, CANNOT | SORRY_CANNOT)
        {
            "I've just emailed you to ask for another time. Please could you take a look? Thank you."
        } else {
            "\
            I've just emailed you about it.\n\
            I've emailed you as well."
        },
    );
    writer.finish()
}

/// On the way, where a call says the rest.
fn late(writer: &mut Writer) {
    let scene = writer.scene();
    writer.add(if asks_the_way(scene) {
        "I have a question about the way to {interview}."
    } else if scene.apology == Apology::None {
        "{I_will_be}[ {late_words}] late for {interview}."
    } else {
        "I'm sorry, {i_will_be}[ {late_words}] late for {interview}."
    });
    writer.add(lateness::ARRIVAL);
    writer.say(
        For::Ask,
        "\
        Could you call me on {phone} when you see this? Thank you.\n\
        Could you call me when you see this? Thank you.",
    );
}

fn news(scene: &Scene) -> &'static str {
    let sorry = scene.apology != Apology::None;
    let moves = scene.effective_verdict == Verdict::Reschedule;
    let takes_a_call = scene.effective_verdict == Verdict::Adjust
        && scene.reason != Reason::AccessNeed
        && scene.said == Said::OfferedCall
        && scene.in_person();
    match scene.effective_verdict {
        Verdict::Wait if scene.in_person() => "I'm here for {interview}.",
        Verdict::Wait => "I'm ready for {interview}.",
        Verdict::Ask | Verdict::Attend | Verdict::AskExtension => QUESTION,
        _ if broken_off(scene) && sorry => "I'm sorry I had to break off {ended_interview}.",
        _ if broken_off(scene) => "I had to break off {ended_interview}.",
        _ if scene.missed && sorry => "I'm sorry I missed {interview}.",
        _ if takes_a_call || accepts_the_call(scene) => "I'd be glad to take the call that was offered.",
        Verdict::Withdraw if by_video_might_do(scene) => "I can't come in for {interview}.",
        Verdict::Withdraw if scene.dated() && !scene.is_task && !scene.has_started() && sorry => {
            "I'm sorry, but I won't be there for {interview}."
        }
        Verdict::Withdraw if scene.dated() && !scene.is_task && !scene.has_started() => {
            "I won't be there for {interview}."
        }
        Verdict::Withdraw => "I've decided not to go further[ with the {role} role].",
        Verdict::Adjust
            if (scene.reason != Reason::AccessNeed || by_video(scene)) && scene.in_person() && !only_part(scene) =>
        {
            "I can't come in, but could we do {interview} by video?"
        }
        _ if moves && scene.said == Said::OfferedTime && !has_other_times(scene) => {
            "\
            {Offered_time} is good for me.\n\
            Thank you for offering another time for {the_interview}. Yes, please."
        }
        _ if only_part(scene) && scene.effective_verdict == Verdict::Adjust => PART,
        Verdict::Adjust if scene.reason == Reason::AccessNeed => SOMETHING,
        Verdict::Adjust if !scene.is_task => "Could {interview} start a little later?",
        _ if scene.reason == Reason::TheyCancelled && scene.said != Said::Refused => {
            "Could we set a new date for {interview}?"
        }
        _ if scene.is_task || scene.reason == Reason::TheyAreLate || scene.said == Said::OfferedTime => QUESTION,
        _ if scene.asks_for_sooner() && scene.dated() => "Could {interview} be a little earlier?",
        _ if scene.missed => "I couldn't be there for {interview}.",
        _ if scene.reason == Reason::EmployerMovedIt => {
            "\
            I can't make {at_time}, the new time for {the_interview}.\n\
            The new time for {the_interview} isn't possible for me."
        }
        _ if scene.reason == Reason::AccessNeed => SOMETHING,
        Verdict::Warn => MAY_NOT,
        _ if scene.may => MAY_NOT,
        _ if leads_with_the_part(scene) => PART,
        _ if scene.said == Said::Refused && is_own_wish(scene) => QUESTION,
        _ if !scene.dated() => "Could we fix a day for {the_interview}?",
        _ if (is_own_wish(scene) || scene.reason == Reason::Unprepared) && !cannot_today(scene) => {
            "I'd like to move {interview} to another day."
        }
        _ if sorry => SORRY_CANNOT,
        _ => CANNOT,
    }
}
