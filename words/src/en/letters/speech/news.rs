//! What has happened, said aloud.

use policy::{Circumstance, Format, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Apology, Scene};
use crate::language::CauseForm;

use super::super::accepting::has_other_times;
use super::super::adjusting::{cannot_come_in, cannot_stay, chosen_besides, only_part};
use super::super::email::is_missed;
use super::super::lateness;
use super::super::link;
use super::super::missed::{cannot_get_on, own_mistake};
use super::super::moving::{cannot_today, is_own_wish, leads_with_the_part, moved_before};
use super::super::question::{has_to_cancel, is_over};
use super::super::slots::broken_off;
use super::super::subject::{accepts_the_call, by_video};
use super::super::withdrawing::{by_video_might_do, has_no_other_date, is_of_use, only_decided, so_late, stays_open};
use super::super::writer::{For, Writer};

/// The news, with the apology where one is owed.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    writer.line();
    let sorry = scene.apology != Apology::None;
    let own_wish = is_own_wish(scene);
    let call_offered = scene.said == Said::OfferedCall && !own_wish;
    let broke_off = scene.stage == Stage::UnderWay && scene.has_started();
    let wordings: &str = match scene.effective_verdict {
        Verdict::Withdraw => return withdrawing(writer),
        Verdict::Reschedule if scene.reason == Reason::TheyCancelled => {
            "It was called off, and I haven't had a new date yet."
        }
        // It has not come to that.
        Verdict::Reschedule | Verdict::Pause
            if scene.may && !own_wish && !scene.is_task && scene.said != Said::OfferedTime =>
        {
            match scene.said {
                Said::OfferedCall => writer.add("{Offering} a call."),
                Said::ComeAnyway => writer.add("I know {they_would_like} me to {come} anyway."),
                _ => {}
            }
            if sorry {
                "I'm sorry, but I may not be able to make it{own_cause}."
            } else {
                "I may not be able to make it{own_cause}."
            }
        }
        Verdict::Reschedule if is_missed(scene) && scene.reason == Reason::AccessNeed && scene.own_line.is_none() => {
            "It didn't work for me as it was."
        }
        Verdict::Reschedule if is_missed(scene) && cannot_get_on(scene) => {
            if sorry {
                "I'm sorry, but I can't get on to it{as_cause}."
            } else {
                "I can't get on to it{as_cause}."
            }
        }
        Verdict::Reschedule if is_missed(scene) && sorry && own_mistake(scene) => {
            "\
            I'm so sorry I missed it and kept you waiting. It was my own fault{with_missed}.\n\
            I missed it and kept you waiting, and I'm very sorry. It was my own fault{with_missed}."
        }
        Verdict::Reschedule if is_missed(scene) && sorry => {
            "\
            I'm sorry I missed it{with_missed}.\n\
            I missed it, and I'm sorry. {Missed}."
        }
        Verdict::Reschedule if is_missed(scene) && scene.circumstance == Circumstance::TheirPlatformOrLink => {
            "I couldn't get into it."
        }
        Verdict::Reschedule if is_missed(scene) => "I wasn't able to be there{with_missed}.",
        Verdict::Reschedule
            if scene.said == Said::OfferedTime && scene.to == To::Recruiter && has_other_times(scene) =>
        {
            own_up(writer);
            "They've offered another time. A different one would be easier for me, if there's a choice."
        }
        Verdict::Reschedule
            if scene.said == Said::OfferedTime && scene.to == To::Recruiter && scene.missed && sorry =>
        {
            "I'm sorry I missed it{with_missed}. They've offered another time."
        }
        Verdict::Reschedule if scene.said == Said::OfferedTime && scene.to == To::Recruiter => {
            "They've offered another time."
        }
        Verdict::Reschedule if scene.said == Said::OfferedTime && has_other_times(scene) => {
            own_up(writer);
            "\
            Thank you for offering {say_offered_time}. Another time would be easier, if there's a choice.\n\
            Thank you for offering another time."
        }
        Verdict::Reschedule if scene.said == Said::OfferedTime && scene.missed && sorry => {
            "I'm sorry I missed it{with_missed}. Thank you for offering another time."
        }
        // The answer names it.
        Verdict::Reschedule if scene.said == Said::OfferedTime => {
            "\
            Thank you for offering {offered_words}.\n\
            Thank you for offering another time."
        }
        Verdict::Pause if scene.said == Said::OfferedTime && !scene.missed => {
            writer.add("{Offering} another time.");
            if sorry { "I'm sorry, but {so_cannot_make_it}." } else { "I'm afraid {so_cannot_make_it}." }
        }
        Verdict::Pause if scene.missed && sorry => "I'm sorry I missed it{with_missed}.",
        Verdict::Pause if scene.missed => "I wasn't able to be there{with_missed}.",
        // They have offered a call, and it is taken.
        Verdict::Reschedule if accepts_the_call(scene) => {
            writer.news(call_taken(scene));
            if broken_off(scene) {
                writer.add("{So_cannot_make_it}.");
            }
            return;
        }
        // The question is the news.
        Verdict::Reschedule if scene.asks_for_sooner() => "-",
        Verdict::Reschedule
            if scene.reason == Reason::TheyAreLate && scene.has_started() && scene.to == To::Recruiter =>
        {
            "I was ready for it, but I didn't hear from them, so I wanted to check that nothing had gone wrong."
        }
        Verdict::Reschedule if scene.reason == Reason::TheyAreLate && scene.has_started() => {
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
        Verdict::Reschedule if link::is_wanted(scene) => "I've tried the link, and it isn't working for me.",
        Verdict::Reschedule if scene.reason == Reason::EmployerMovedIt && broke_off => {
            "The time had changed, and I couldn't stay to the end."
        }
        Verdict::Reschedule if scene.reason == Reason::EmployerMovedIt && scene.said == Said::OfferedCall => {
            "{Offering} a call. I'm afraid I can't manage the new time by phone either."
        }
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
        Verdict::Reschedule if own_wish && !scene.dated() && scene.apology != Apology::Owed => "-",
        // There is no time yet that they could not make.
        Verdict::Reschedule if !scene.dated() && scene.cause.form == CauseForm::Clash && scene.own_line.is_none() => {
            if scene.earlier_changes > 0 && sorry {
                writer.add("I'm sorry to ask again.");
            }
            "Before we settle on a day, I should say that I have other commitments to plan around."
        }
        Verdict::Pause if !scene.dated() && scene.cause.form == CauseForm::Clash && scene.own_line.is_none() => {
            if sorry {
                "I'm sorry, but I can't settle on a day for it yet."
            } else {
                "I can't settle on a day for it yet."
            }
        }
        Verdict::Reschedule if leads_with_the_part(scene) => {
            if scene.said == Said::OfferedCall {
                writer.add("{Offering} a call.");
            }
            if sorry {
                "I'm sorry, but I can only be there for part of it{own_cause}."
            } else {
                "I can only be there for part of it{own_cause}."
            }
        }
        Verdict::Reschedule
            if scene.reason == Reason::AccessNeed
                && scene.own_line.is_none()
                && !scene.has_started()
                && by_video(scene) =>
        {
            "It's difficult for me to come in."
        }
        Verdict::Reschedule
            if scene.reason == Reason::AccessNeed && scene.own_line.is_none() && !scene.has_started() =>
        {
            "There's something I need for it, and it may take a little time to arrange."
        }
        Verdict::Reschedule if scene.said == Said::Refused && own_wish && scene.dated() && !scene.has_started() => {
            "I know there's no other date at the moment."
        }
        Verdict::Reschedule if scene.said == Said::Refused && !own_wish => {
            "I know there's no other date, but {so_cannot_make_it}."
        }
        Verdict::Reschedule if own_wish && scene.said == Said::OfferedCall => {
            "{Offering} a call. I'd like to find another day, if that's possible."
        }
        // A call needs no journey.
        Verdict::Reschedule
            if call_offered
                && matches!(scene.reason, Reason::TravelDisruption | Reason::Relocation | Reason::Contagious) =>
        {
            "{So_cannot_make_it}. {Offering} a call, though I'd rather find another day."
        }
        Verdict::Reschedule | Verdict::Pause if call_offered => "{Offering} a call. {So_cannot_make_it}.",
        Verdict::Reschedule if own_wish && broke_off && sorry => {
            "I'm sorry to ask, but I'd like to finish it another day."
        }
        Verdict::Reschedule if own_wish && broke_off => "I'd like to ask whether we could finish it another day.",
        Verdict::Reschedule if own_wish && scene.has_started() && !sorry => "I'd like to find another time for it.",
        Verdict::Reschedule if own_wish && cannot_today(scene) => {
            if sorry {
                "I'm sorry, but I can't make it."
            } else {
                "I'm afraid I can't make it."
            }
        }
        // On the day itself it is clear that it cannot be then.
        Verdict::Reschedule if own_wish && sorry && scene.same_day() => {
            "I'm sorry it's so late, but I'd like to do it on another day."
        }
        Verdict::Reschedule if own_wish && sorry => "I'm sorry to ask, but I'd like to change the time.",
        Verdict::Reschedule if own_wish => "I'd like to ask whether we could change the time.",
        Verdict::Reschedule if scene.earlier_changes > 0 && sorry => {
            "I know we've moved it before, and I'm sorry to ask again. {So_cannot_make_it}."
        }
        Verdict::Reschedule | Verdict::Pause if scene.said == Said::ComeAnyway && !broken_off(scene) && sorry => {
            "I know {they_would_like} me to {come} anyway, and I'm sorry to be awkward. I really {cannot} it{and_why}."
        }
        Verdict::Reschedule | Verdict::Pause if scene.said == Said::ComeAnyway && !broken_off(scene) => {
            "I know {they_would_like} me to {come} anyway, but I really {cannot} it{and_why}."
        }
        Verdict::Reschedule | Verdict::Pause if sorry && scene.same_day() && !scene.brief => {
            "\
            I'm sorry for the short notice, but {so_cannot_make_it}.\n\
            I'm sorry to ring so late, but {so_cannot_make_it}."
        }
        Verdict::Reschedule | Verdict::Pause if sorry => "I'm so sorry, but {so_cannot_make_it}.",
        Verdict::Reschedule | Verdict::Pause => "I'm afraid {so_cannot_make_it}.",
        Verdict::Adjust => return adjusting(writer),
        Verdict::Ask => return asking(writer),
        Verdict::Wait => {
            if scene.to == To::Recruiter && scene.in_person() {
                "I'm here, and nobody has come yet."
            } else if scene.to == To::Recruiter {
                "I'm ready, and I haven't heard from them yet."
            } else if scene.circumstance == Circumstance::IAmStillWaitingInReception && scene.in_person() {
                "I'm here, waiting in reception."
            } else if scene.in_person() && scene.circumstance != Circumstance::NobodyCalled {
                "I'm here, and we haven't found each other yet."
            } else {
                "I'm ready, and I haven't heard from you yet."
            }
        }
        Verdict::Warn if scene.is_task => {
            "I may need more time for it{own_cause}. I'm still planning to hand it in on time, though."
        }
        Verdict::Warn => "I may not be able to make it{own_cause}. I'm still planning to be there, though.",
        Verdict::Attend | Verdict::AskExtension => {
            if sorry {
                lateness::SORRY_LATE
            } else {
                lateness::RUNNING_LATE
            }
        }
    };
    writer.news(wordings);
    if is_missed(scene) && sorry {
        moved_before(writer);
    }
}

/// Who missed it says so, with the one apology, before they answer what was offered.
fn own_up(writer: &mut Writer) {
    if writer.scene().missed && writer.scene().apology != Apology::None {
        writer.add("I'm sorry I missed it{with_missed}.");
    }
}

fn withdrawing(writer: &mut Writer) {
    let scene = writer.scene();
    let owed = scene.apology == Apology::Owed;
    let decided = only_decided(scene);
    if scene.missed && owed {
        writer.say(For::Hello, "I'm sorry I missed it.");
        writer.line();
    } else if scene.missed {
        writer.say(For::Hello, "Unfortunately I wasn't able to be there.");
        writer.line();
    }
    match scene.said {
        // The recruiter has offered nothing.
        _ if scene.to == To::Recruiter => {}
        Said::OfferedTime => writer.add("Thank you for offering another time, but I won't be taking it up."),
        Said::OfferedCall => writer.add("Thank you for offering to talk, but there's no need."),
        _ => {}
    }
    writer.line();
    let cancels = scene.stage != Stage::Invited || scene.missed;
    writer.news(match () {
        () if scene.reason == Reason::SafetyOrEthics && scene.stage == Stage::UnderWay => {
            "I've decided not to go on with it, and I'm withdrawing my application."
        }
        () if scene.reason == Reason::SafetyOrEthics => {
            "I've decided not to go ahead, and I'm withdrawing my application."
        }
        () if by_video_might_do(scene) => {
            "I know there's no other date, and I can't come in, so I have to withdraw unless it could be by video."
        }
        () if has_no_other_date(scene) => {
            if scene.missed || scene.stage == Stage::UnderWay || is_own_wish(scene) {
                "I know there's no other date, so I'm withdrawing my application."
            } else {
                "I know there's no other date, and I can't be there, so I'm withdrawing my application."
            }
        }
        // "As I have to be in court then" is no longer so.
        () if scene.stage == Stage::UnderWay && scene.cause.form != CauseForm::Leaving && scene.own_line.is_none() => {
            "I've decided not to take it further, and I'm withdrawing my application."
        }
        () if decided && cancels => "I've decided not to take it further, and I'm withdrawing my application.",
        () if decided => "I've decided not to take it further, and I'm going to decline the invitation.",
        () if cancels => "{Leaving_in_short}.",
        () => "{Declining_in_short}.",
    });
    let ahead = scene.dated() && !scene.missed && scene.stage != Stage::UnderWay && !scene.is_task;
    if !scene.brief
        && ahead
        && !is_of_use(scene)
        && !stays_open(scene)
        && !by_video_might_do(scene)
        && scene.to != To::Recruiter
        && !writer.has("be there")
    {
        writer.add("I won't be {coming}.");
    }
    if owed && !writer.has("sorry") && !writer.has("apolog") {
        writer.line();
        writer.say(
            For::WhyNow,
            if scene.stage == Stage::UnderWay {
                so_late(scene)
            } else {
                "\
                I'm sorry it's such short notice.\n\
                I'm sorry to tell you so late."
            },
        );
    }
}

fn adjusting(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.reason == Reason::AccessNeed && !by_video(scene) {
        if chosen_besides(scene).is_some() {
            return writer.add("There are two things I'll need: {chosen_need}, and {need}.");
        }
        writer.say(
            For::News,
            "\
                There's one thing I'll need: {need}.\n\
                There's one thing I'll need: {need_in_short}.\n\
                I'll need an adjustment for it.",
        );
        return;
    }
    if scene.said == Said::OfferedCall && scene.in_person() {
        return writer.news(call_taken(scene));
    }
    let wordings: &str = match scene.rule {
        _ if scene.said == Said::ComeAnyway && cannot_come_in(scene) => {
            "I know {they_would_like} me to {come} anyway, but {so_cannot_come}."
        }
        _ if only_part(scene) && scene.apology != Apology::None => {
            "I'm sorry, but I can only be there for part of it{own_cause}."
        }
        _ if only_part(scene) => "I can only be there for part of it{own_cause}.",
        _ if cannot_stay(scene) && scene.apology != Apology::None => {
            "I'm sorry, but I can't stay for the rest of it{own_cause}."
        }
        _ if cannot_stay(scene) => "I can't stay for the rest of it{own_cause}.",
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

/// The call that they have offered.
fn call_taken(scene: &Scene) -> &'static str {
    if scene.to == To::Recruiter {
        "\
        They've offered {offered_words} instead, and I'd gladly take it.\n\
        They've offered a call instead, and I'd gladly take it."
    } else {
        "\
        Thank you for offering {offered_words} instead. Yes, please.\n\
        Thank you for offering a call instead. Yes, please."
    }
}

fn asking(writer: &mut Writer) {
    let scene = writer.scene();
    let wordings: &str = match scene.to {
        To::ThirdParty => match (scene.is_task, has_to_cancel(scene)) {
            (true, true) => "I won't be able to do it.",
            (true, false) => "I've yet to decide about it.",
            (false, true) => "I can't make it.",
            (false, false) => "I'm thinking of cancelling it.",
        },
        _ => match scene.circumstance {
            Circumstance::NoTimePlaceOrLinkYet if is_over(scene) && scene.own_line.is_none() => {
                "I wasn't there, as the details didn't reach me in time."
            }
            Circumstance::NoTimePlaceOrLinkYet if is_over(scene) => "I wasn't there.",
            Circumstance::IsItStillOn if is_over(scene) => "I wasn't there, as I wasn't sure that it was going ahead.",
            Circumstance::IsItStillOn | Circumstance::TheyWentQuiet
                if scene.said == Said::OfferedTime && scene.dated() && !scene.has_started() =>
            {
                if scene.to == To::Recruiter {
                    "They offered another time, and I'm not sure which one stands."
                } else {
                    "You offered another time, and I'm not sure which one stands."
                }
            }
            Circumstance::IsItStillOn if scene.has_started() => "I've been ready for it and haven't heard anything.",
            Circumstance::IsItStillOn if !matches!(scene.said, Said::Nothing | Said::Silent) => {
                "I'd like to be sure of it, so I thought I'd ask."
            }
            Circumstance::IsItStillOn => "I just wanted to check that it's still on.",
            Circumstance::TheyWentQuiet => "I haven't heard anything for a while, so I thought I'd ask.",
            Circumstance::NoTimePlaceOrLinkYet if scene.format == Some(Format::Video) && scene.slot.is_some() => {
                "I'm looking forward to it, but no link has reached me yet."
            }
            Circumstance::NoTimePlaceOrLinkYet => "One or two details haven't reached me yet.",
            Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest => {
                "I've had a message in your name, and I'd like to be sure that it's from you."
            }
            Circumstance::RecruiterPassedSomethingOn => {
                "I understand that some of my details have been passed on to you."
            }
            Circumstance::LongTaskUnpaid if scene.to == To::Recruiter => "It's about the task they've asked me to do.",
            Circumstance::LongTaskUnpaid => "It's about the task you've asked me to do.",
            Circumstance::ReferencesBeforeAnOffer => "You've asked for references, and I have a question about that.",
            Circumstance::TheyCancelledAndNamedNoNewTime => "It was called off, and I haven't had a new date yet.",
            _ if scene.has_started() && scene.stage != Stage::UnderWay => {
                "I have one question before we take this further."
            }
            _ if scene.has_started() => "I have one question before we go on.",
            _ => "I have one question before we meet.",
        },
    };
    writer.news(wordings);
    writer.add("{Own}");
}
