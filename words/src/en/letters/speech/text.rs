//! The text message: who, which time, the news in a few words, and where the rest is. It tells no reason and offers no times,
//! and never cancels by itself (C10).

use policy::{Circumstance, Plan, Reason, Said, Stage, To, Verdict};

use crate::compose::{Apology, Scene, TextWithGaps};

use super::super::accepting::has_other_times;
use super::super::adjusting::only_part;
use super::super::moving::{cannot_today, is_own_wish, leads_with_the_part};
use super::super::slots::broken_off;
use super::super::standing::{asks_the_way, is_far_ahead};
use super::super::subject::{accepts_the_call, by_video};
use super::super::withdrawing::stays_open;
use super::super::writer::{For, Writer};
use super::super::{lateness, link};
use super::hello;

const QUESTION: &str = "I have a question about {interview}.";
const CANNOT: &str = "\
    I can't make {text_time}.\n\
    I can't make {interview}.";
const SORRY: &str = "\
    I'm sorry, but I can't make {text_time}.\n\
    I can't make {text_time}, I'm sorry.\n\
    I'm sorry, but I can't make {interview}.\n\
    I can't make {interview}, I'm sorry.";

pub(super) fn write(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, true);
    if scene.plan == Plan::Call {
        late(&mut writer);
        return writer.finish();
    }
    // Not as news: their own words would tell the reason.
    let news = news(scene);
    writer.say(For::News, news);
    let waits = scene.effective_verdict == Verdict::Wait;
    let moves = scene.effective_verdict == Verdict::Reschedule;
    writer.say(
        For::Ask,
        if waits && !scene.in_person() && scene.to != To::Recruiter {
            "\
            I'm on {phone}, and I've sent you an email in case.\n\
            I've sent you an email as well."
        } else if waits {
            "I've sent you an email as well."
        } else if scene.offers() && moves && (news == CANNOT || news == SORRY) {
            "\
            I've just emailed you with other times.\n\
            I've just sent you an email with other times."
        } else {
            "\
            I've just emailed you about it.\n\
            It's all in the email I've just sent."
        },
    );
    writer.finish()
}

/// On the way, where a call says the rest.
fn late(writer: &mut Writer) {
    let scene = writer.scene();
    writer.say(
        For::News,
        if asks_the_way(scene) {
            "I have a question about the way to {interview}."
        } else if is_far_ahead(scene) {
            "\
            I may be {late_words} late for {interview}.\n\
            I may be a little late for {interview}."
        } else if scene.apology == Apology::None {
            "\
            I'm running {late_words} late for {interview}.\n\
            I'm running late for {interview}."
        } else {
            "\
            I'm sorry, I'm running {late_words} late for {interview}.\n\
            I'm sorry, I'm running late for {interview}."
        },
    );
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
        Verdict::Ask if scene.reason == Reason::Suspicion => "I have a question about a message in your name.",
        Verdict::Ask | Verdict::Attend | Verdict::AskExtension => QUESTION,
        _ if broken_off(scene) && sorry => "I'm sorry I had to break off {the_interview}[ {when}].",
        _ if broken_off(scene) => "I had to break off {the_interview}[ {when}].",
        _ if scene.missed && sorry => {
            "\
            I'm sorry I missed {text_time}.\n\
            I missed {text_time}, and I'm sorry.\n\
            I'm sorry I missed {interview}.\n\
            I missed {interview}, and I'm sorry."
        }
        _ if takes_a_call || accepts_the_call(scene) => "I'd be glad to take the call that was offered.",
        Verdict::Withdraw if scene.missed => "I couldn't be there for {interview}.",
        Verdict::Withdraw if stays_open(scene) => "As things stand, I won't be there for {interview}.",
        Verdict::Withdraw if scene.dated() && !scene.is_task && scene.stage != Stage::UnderWay => {
            "I won't be there for {interview}."
        }
        Verdict::Withdraw => "I've decided not to go further[ with the {role} role].",
        Verdict::Adjust
            if (scene.reason != Reason::AccessNeed || by_video(scene))
                && scene.in_person()
                && !scene.has_started()
                && !only_part(scene) =>
        {
            "I'd like to do {interview} by video, if that's possible."
        }
        Verdict::Adjust => QUESTION,
        _ if moves && scene.said == Said::OfferedTime && has_other_times(scene) => {
            "I'd like another time for {interview}, if there's a choice."
        }
        _ if moves && scene.said == Said::OfferedTime => {
            "\
            {Offered_time} is good for {the_interview}.\n\
            I'd be glad to take another time for {the_interview}."
        }
        _ if scene.circumstance == Circumstance::TestOrLinkExpired => "I need a new link for {the_interview}.",
        _ if scene.is_task => "I need more time for {the_interview}.",
        _ if scene.reason == Reason::TheyCancelled => "I'd like to ask about a new date for {the_interview}.",
        _ if scene.reason == Reason::TheyAreLate && scene.has_started() => {
            "I was ready for {interview}, and we must have missed each other."
        }
        _ if scene.reason == Reason::EmployerMovedIt && scene.missed => {
            "I couldn't make the new time for {the_interview}."
        }
        _ if scene.reason == Reason::EmployerMovedIt => "I can't make the new time for {the_interview}.",
        _ if link::is_wanted(scene) => "The link for {interview} isn't working for me.",
        _ if scene.missed => "I couldn't be there for {interview}.",
        _ if moves && scene.asks_for_sooner() => "I'd like to ask whether {interview} could be sooner.",
        _ if scene.reason == Reason::AccessNeed || scene.reason == Reason::Unprepared && !scene.insists => QUESTION,
        Verdict::Warn => "I may not be able to make {interview}.",
        _ if scene.may => "I may not be able to make {interview}.",
        _ if leads_with_the_part(scene) => "I can only be there for part of {interview}.",
        _ if !scene.dated() => "I'd like to ask about a day for {the_interview}.",
        _ if is_own_wish(scene) && scene.stage == Stage::UnderWay => "I'd like to finish {the_interview} another time.",
        _ if is_own_wish(scene) && !cannot_today(scene) => "I'd like to find another time for {interview}.",
        _ if sorry => SORRY,
        _ => CANNOT,
    }
}
