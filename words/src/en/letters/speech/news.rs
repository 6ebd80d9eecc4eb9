//! What has happened, said aloud.

use policy::{Circumstance, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::Apology;

use super::super::accepting::has_other_times;
use super::super::email::is_missed;
use super::super::link;
use super::super::moving::is_own_wish;
use super::super::subject::by_video;
use super::super::withdrawing::{has_no_other_date, only_decided};
use super::super::writer::{For, Writer};

/// The news, with the apology where one is owed.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    writer.line();
    let sorry = scene.apology != Apology::None;
    let own_wish = is_own_wish(scene);
    let wordings: &str = match scene.effective_verdict {
        Verdict::Withdraw => return withdrawing(writer),
        Verdict::Reschedule if is_missed(scene) && sorry => {
            "\
            I'm sorry I missed it{with_missed}.\n\
            I missed it, and I'm sorry. {Missed}."
        }
        Verdict::Reschedule if is_missed(scene) && scene.circumstance == Circumstance::TheirPlatformOrLink => {
            "I couldn't get into it."
        }
        Verdict::Reschedule if is_missed(scene) => "I wasn't able to be there{with_missed}.",
        Verdict::Reschedule if scene.said == Said::OfferedTime && has_other_times(scene) => {
            "\
            Thank you for offering {offered_time}. I can't do that one, I'm afraid.\n\
            Thank you for offering another time."
        }
        Verdict::Reschedule if scene.said == Said::OfferedTime => {
            "\
            Thank you for offering {offered}.\n\
            Thank you for offering another time."
        }
        Verdict::Pause if scene.missed && sorry => "I'm sorry I missed it{with_missed}.",
        Verdict::Pause if scene.missed => "I wasn't able to be there{with_missed}.",
        Verdict::Reschedule if scene.asks_for_sooner() => "I'd like to ask whether it could be sooner{as_cause}.",
        Verdict::Reschedule if scene.reason == Reason::TheyAreLate => {
            "\
            I was ready for it, but I didn't hear from you, so I wanted to check that nothing had gone wrong.\n\
            I was ready for it, and we must have missed each other."
        }
        Verdict::Reschedule if scene.is_task && scene.circumstance == Circumstance::TestOrLinkExpired => {
            "The link had expired when I opened it, so I haven't been able to start."
        }
        Verdict::Reschedule if scene.is_task && sorry => "I'm sorry, I won't have it finished in time.",
        Verdict::Reschedule if scene.is_task => "I won't have it finished in time.",
        Verdict::Reschedule if scene.reason == Reason::EmployerMovedIt && scene.missed => {
            "The time had changed to one I wasn't free for, so I couldn't be there."
        }
        Verdict::Reschedule if link::is_wanted(scene) => "The link you sent isn't working for me.",
        Verdict::Reschedule if scene.reason == Reason::EmployerMovedIt => {
            "Thank you for the new time. I'm afraid it doesn't work for me."
        }
        Verdict::Reschedule if scene.reason == Reason::Unprepared && !scene.insists => {
            if sorry {
                "I'm sorry to ask, but I'd like to prepare properly, and it's a little soon for that."
            } else {
                "I'd like to prepare properly, and it's a little soon for that."
            }
        }
        Verdict::Reschedule if own_wish && sorry => "I'm sorry to ask, but I'd like to change the time.",
        Verdict::Reschedule if own_wish => "I'd like to ask whether we could change the time.",
        Verdict::Reschedule if scene.earlier_changes > 0 && sorry => {
            "I know we've moved it before, and I'm sorry to ask again. {So_cannot_make_it}."
        }
        Verdict::Reschedule if scene.said == Said::ComeAnyway => {
            if sorry {
                "I know you said to come all the same, and I'm sorry. {So_cannot_make_it}."
            } else {
                "I know you said to come all the same. I'm afraid {so_cannot_make_it}."
            }
        }
        Verdict::Reschedule | Verdict::Pause if sorry => "I'm sorry, but {so_cannot_make_it}.",
        Verdict::Reschedule | Verdict::Pause => "I'm afraid {so_cannot_make_it}.",
        Verdict::Adjust => return adjusting(writer),
        Verdict::Ask => return asking(writer),
        Verdict::Wait => {
            if scene.in_person() {
                "I'm here, and we haven't found each other yet."
            } else {
                "I'm ready, and I haven't heard from you yet."
            }
        }
        Verdict::Warn => "I may not be able to make it{own_cause}. I'm still planning to come, though.",
        Verdict::Attend | Verdict::AskExtension => "I'm sorry, I'm running late.",
    };
    writer.news(wordings);
}

fn withdrawing(writer: &mut Writer) {
    let scene = writer.scene();
    let owed = scene.apology == Apology::Owed;
    let decided = only_decided(scene);
    if scene.missed && owed {
        writer.say(For::Hello, "I'm sorry I missed it.");
        writer.line();
    } else if scene.missed {
        writer.say(For::Hello, "I wasn't there for it.");
        writer.line();
    }
    match scene.said {
        Said::OfferedTime => writer.add("Thank you for being willing to move it."),
        Said::OfferedCall => writer.add("Thank you for offering a call."),
        _ => {}
    }
    writer.line();
    let cancels = scene.stage != Stage::Invited || scene.missed;
    writer.news(match () {
        () if scene.reason == Reason::SafetyOrEthics => {
            "I've decided not to go ahead, and I'm withdrawing my application."
        }
        () if has_no_other_date(scene) => {
            if scene.missed {
                "Thank you for looking for another date. As there isn't one, I'm withdrawing my application."
            } else {
                "Thank you for looking for another date. I can't be there, so I'm withdrawing my application."
            }
        }
        () if decided && cancels => "I've decided not to take it further, and I'm withdrawing my application.",
        () if decided => "I've decided not to take it further, and I'm going to decline the invitation.",
        () if cancels => "{Leaving_in_short}.",
        () => "{Declining_in_short}.",
    });
    if owed && !writer.has("sorry") && !writer.has("apolog") {
        writer.line();
        writer.say(
            For::WhyNow,
            "\
            I'm sorry it's such short notice.\n\
            I'm sorry to tell you so late.",
        );
    }
}

fn adjusting(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.reason == Reason::AccessNeed && !by_video(scene) {
        writer.say(
            For::News,
            "\
                There's one thing I'll need: {need}.\n\
                There's one thing I'll need: {need_in_short}.\n\
                I'll need an adjustment for it.",
        );
        return;
    }
    let wordings: &str = match scene.rule {
        _ if scene.circumstance == Circumstance::VideoInstead => "I'd like to ask whether we could do it by video.",
        Rule::V25 => {
            "\
            {Cause}, so I shouldn't come in. I'm well enough to talk, though.\n\
            I shouldn't come in. I'm well enough to talk, though."
        }
        Rule::V13 => {
            "\
            {Cause}, so I'd find it hard to do it as we arranged.\n\
            I'd find it hard to do it as we arranged."
        }
        _ if scene.apology == Apology::None => "I'm afraid {so_cannot_come}.",
        _ => "I'm sorry, but {so_cannot_come}.",
    };
    writer.news(wordings);
}

fn asking(writer: &mut Writer) {
    let scene = writer.scene();
    let wordings: &str = match scene.to {
        To::ThirdParty => "I may have to cancel it, and I'd like to ask you first.",
        _ => match scene.circumstance {
            Circumstance::IsItStillOn if scene.missed => "I've been ready for it and haven't heard from you.",
            Circumstance::IsItStillOn => "I haven't had a confirmation yet, so I thought I'd ask.",
            Circumstance::TheyWentQuiet => "I haven't heard anything for a while, so I thought I'd ask.",
            Circumstance::NoTimePlaceOrLinkYet => "One or two details haven't reached me yet.",
            Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest => {
                "Before I confirm, I'd like to be sure that it comes from you."
            }
            _ if scene.has_started() => "I have one question before we go on.",
            _ => "I have one question before we meet.",
        },
    };
    writer.news(wordings);
    writer.add("{Own}");
}
