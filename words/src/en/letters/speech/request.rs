//! What is asked for, said aloud.

use policy::{Circumstance, Format, Reason, Said, Stage, To, Verdict};

use super::super::accepting::has_other_times;
use super::super::adjusting::{need_as_well, only_part, part_by_video};
use super::super::email::is_missed;
use super::super::moving::is_own_wish;
use super::super::slots::would_rather_read;
use super::super::subject::{accepts_the_call, by_video};
use super::super::taking_up::has_no_time_for_it;
use super::super::withdrawing::{by_video_might_do, is_of_use, may_reopen, stays_open};
use super::super::writer::{For, Writer};
use super::super::{link, question};
use crate::compose::Scene;

/// What is asked for.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    writer.line();
    match scene.effective_verdict {
        Verdict::Withdraw if scene.reason == Reason::SafetyOrEthics => {
            writer.add(if scene.missed {
                return;
            } else if scene.dated() {
                "Please cancel anything that has been arranged."
            } else {
                "Please don't arrange anything further."
            });
        }
        Verdict::Withdraw => {
            if by_video_might_do(scene) {
                return writer.add(if scene.to == To::Recruiter {
                    "Could you ask them whether it could be by video?"
                } else {
                    "Could we do it by video at the same time?"
                });
            }
            let released = is_of_use(scene) && !stays_open(scene);
            if released && scene.to != To::Recruiter {
                writer.add("Please do offer the time to someone else.");
            }
            if stays_open(scene) {
                writer.line();
                writer.add("If {open_if}, I'd still be glad to {come}. Is that possible at all?");
            } else if may_reopen(scene) {
                writer.line();
                writer.add("If {open_if}, I'd gladly come back to it.");
            }
        }
        _ if scene.reason == Reason::TheyCancelled && !scene.alternatives.is_empty() => {
            writer.say(
                For::Ask,
                if scene.to == To::Recruiter {
                    "Could you ask them for a new date? I could do {say_times}."
                } else {
                    "Could we set a new date? I could do {say_times}."
                },
            );
        }
        Verdict::Reschedule if scene.reason == Reason::TheyCancelled => question::question(writer),
        Verdict::Reschedule => {
            let takes_their_time = scene.said == Said::OfferedTime && !has_other_times(scene);
            let takes_their_call = accepts_the_call(scene);
            if scene.offers() && !scene.is_task && !takes_their_time && !takes_their_call {
                another_time(writer);
                writer.line();
                return need_as_well(writer);
            }
            let wordings: &str = match () {
                () if takes_their_call => how_to_talk(scene),
                () if takes_their_time && scene.to == To::Recruiter => {
                    "\
                    Could you tell them that {say_offered_time} is good for me?\n\
                    I'd be glad to take it. Could you ask them which day and time they have in mind?"
                }
                () if takes_their_time => {
                    "\
                    Yes, please: {say_offered_time} is good for me.\n\
                    I'd be glad to take it. What day and time did you have in mind?"
                }
                () if scene.said == Said::Refused && scene.to == To::Recruiter => {
                    "Could you ask them to keep me in mind if another date comes free?"
                }
                () if scene.said == Said::Refused && !scene.is_task => {
                    "If anything else opens up, I'd be glad to take it. Could you let me know?"
                }
                () if is_missed(scene) && scene.said == Said::OfferedCall && scene.to == To::Recruiter => {
                    "They've offered a call, and I'd gladly take it. Could you ask them when it could be?"
                }
                () if is_missed(scene) && scene.said == Said::OfferedCall => {
                    "I'd gladly take you up on the call. When would suit you?"
                }
                () if is_missed(scene) && by_video(scene) && scene.to == To::Recruiter => {
                    "Could you ask {employer} whether we could do it by video instead?"
                }
                () if is_missed(scene) && by_video(scene) => "Could we do it by video instead?",
                () if link::is_wanted(scene) && scene.to == To::Recruiter => "Could you ask them for a new one?",
                () if link::is_wanted(scene) => "Could you send me a new one, or ring me instead?",
                () if scene.asks_for_sooner() && !scene.dated() && scene.to == To::Recruiter => {
                    "Could you ask {employer} for an early day? I'll do my best to fit in."
                }
                () if scene.asks_for_sooner() && !scene.dated() => {
                    "Could we fix a day for it soon? I'll do my best to fit in."
                }
                () if scene.asks_for_sooner() && scene.to == To::Recruiter => {
                    "Could you ask {employer} for an earlier time? I'll do my best to fit in."
                }
                () if scene.asks_for_sooner() => {
                    "\
                    Could we meet sooner?\n\
                    Would an earlier date be possible?"
                }
                () if scene.circumstance == Circumstance::TestOrLinkExpired && scene.to == To::Recruiter => {
                    "Could you ask {employer} for a new link?"
                }
                () if scene.is_task && scene.to == To::Recruiter => {
                    "\
                    Could you ask {employer} whether I could have until {extension}?\n\
                    Could you ask {employer} for a little longer?"
                }
                () if scene.circumstance == Circumstance::TestOrLinkExpired => "Could you send me a new link?",
                () if scene.is_task => {
                    "\
                    Could I have until {extension}?\n\
                    Could I have a little longer?"
                }
                () if scene.to == To::Recruiter && scene.brief => "Could you ask {employer} for another time?",
                () if scene.to == To::Recruiter => {
                    "\
                    Could you ask {employer} for another time? I'm free from {free_from}.\n\
                    Could you ask {employer} for another time? I'll do my best to fit in."
                }
                () if scene.stage == Stage::UnderWay && scene.has_started() && is_own_wish(scene) => {
                    "Which day and time would suit you?"
                }
                () if scene.stage == Stage::UnderWay && scene.has_started() => "Could we carry on another time?",
                () if is_missed(scene) => {
                    "\
                    Would you be willing to give me another time?\n\
                    Could we try another time?"
                }
                () if !scene.dated() => {
                    "\
                    Could we find a time for it?\n\
                    Would a time a little further ahead be possible?"
                }
                () => {
                    "\
                    Could we find another time?\n\
                    Could we move it to another time?\n\
                    Would another time be possible?"
                }
            };
            writer.say(For::Ask, wordings);
            if !scene.is_task && !takes_their_time && !takes_their_call {
                writer.line();
                writer.add("I'm free from {free_from}.");
            }
            writer.line();
            need_as_well(writer);
        }
        Verdict::Adjust if scene.reason == Reason::AccessNeed && !by_video(scene) => {
            writer.say(
                For::Ask,
                if writer.has("adjustment") {
                    "Who should I talk to about that?"
                } else if scene.to == To::Recruiter {
                    "Could you ask {employer} to arrange that?"
                } else {
                    "\
                    Could you let me know whether that works?\n\
                    Can you arrange that, or should I ask someone else?"
                },
            );
        }
        Verdict::Adjust if scene.said == Said::OfferedCall && scene.in_person() => {
            writer.say(For::Ask, how_to_talk(scene));
        }
        Verdict::Adjust => {
            let wordings: &str = match scene.format {
                _ if scene.circumstance == Circumstance::VideoInstead && !scene.has_started() => {
                    "The time is fine as it is."
                }
                None | Some(Format::InPerson) if scene.stage == Stage::UnderWay && scene.has_started() => {
                    if scene.to == To::Recruiter {
                        "Could you ask {employer} whether we could go on by video?"
                    } else {
                        "Could we go on by video?"
                    }
                }
                None | Some(Format::InPerson) if scene.has_started() && scene.to == To::Recruiter => {
                    "Could you ask {employer} whether we could do it by video, a little later today?"
                }
                None | Some(Format::InPerson) if scene.has_started() => {
                    "Could we do it by video, a little later today?"
                }
                None | Some(Format::InPerson) if part_by_video(scene) && scene.to == To::Recruiter => {
                    "Could you ask {employer} whether we could do it by video? I can make part of it."
                }
                None | Some(Format::InPerson) if part_by_video(scene) => {
                    "Could we do it by video instead? I can make part of it."
                }
                None | Some(Format::InPerson) if only_part(scene) && scene.to == To::Recruiter => {
                    "Could you ask {employer} whether I could come for the part I can make, and do the rest by video?"
                }
                None | Some(Format::InPerson) if only_part(scene) => {
                    "Could I come for the part I can make, and do the rest by video?"
                }
                // Who has to rest has no use of the same hour.
                None | Some(Format::InPerson)
                    if (!scene.dated() || scene.reason == Reason::Illness) && scene.to == To::Recruiter =>
                {
                    "Could you ask {employer} whether we could do it by video?"
                }
                None | Some(Format::InPerson) if !scene.dated() || scene.reason == Reason::Illness => {
                    "Could we do it by video?"
                }
                None | Some(Format::InPerson) if scene.to == To::Recruiter => {
                    "Could you ask {employer} whether we could do it by video at the same time?"
                }
                None | Some(Format::InPerson) => {
                    "\
                    Could we do it by video at the same time?\n\
                    Could we keep the time and talk by video?"
                }
                Some(Format::Video | Format::Phone | Format::Task) => "Could we start a little later?",
            };
            writer.say(For::Ask, wordings);
            times_as_well(writer);
        }
        Verdict::Ask => {
            if scene.to == To::ThirdParty {
                writer.say(For::Ask, "Before I decide, could you tell me what that would mean for me?");
            } else if scene.circumstance == Circumstance::IsItStillOn && !question::is_over(scene) {
                writer.say(
                    For::Ask,
                    "\
                    Is it still going ahead?\n\
                    Could you tell me whether it's going ahead?",
                );
            } else {
                question::question(writer);
            }
        }
        Verdict::Wait => {
            writer.add(if scene.to == To::Recruiter {
                "Could you find out whether they're still expecting me?"
            } else {
                "Shall I wait, or would another time be better?"
            });
            if scene.offers() {
                times_as_well(writer);
            }
        }
        Verdict::Warn if scene.is_task => writer.add("You'll hear from me either way, in good time."),
        Verdict::Warn => {
            writer.say(
                For::Ask,
                "\
                I'll let you know as soon as I'm sure, in good time before we start.\n\
                You'll hear from me either way, in good time.",
            );
        }
        Verdict::Pause if scene.to == To::Recruiter => {
            no_day_yet(writer);
            writer.say(
                For::Ask,
                "\
                Could you ask {employer} to put it on hold? I should be free from {free_from}.\n\
                Could you ask {employer} to put it on hold for now?",
            );
        }
        Verdict::Pause => {
            no_day_yet(writer);
            writer.say(
                For::Ask,
                "\
                Could you put it on hold? I should be free from {free_from}.\n\
                Could we put it on hold for now?",
            );
            writer.line();
            writer.say(
                For::WayOut,
                if scene.missed {
                    "If you have to go on without me, I understand."
                } else {
                    "Is there a last day that would still work for you?"
                },
            );
        }
        Verdict::Attend | Verdict::AskExtension => {}
    }
}

/// Why it is to be put on hold.
fn no_day_yet(writer: &mut Writer) {
    if writer.scene().free_from.is_some() {
        // The day says it.
    } else if writer.scene().dated() {
        writer.add("I can't name a new date yet.");
    } else if !writer.has("settle on a day") {
        writer.add("I can't name a day yet.");
    }
}

/// How they will talk, once the call that was offered is taken.
fn how_to_talk(scene: &Scene) -> &'static str {
    match (scene.to, scene.cannot_call || would_rather_read(scene)) {
        _ if has_no_time_for_it(scene) => {
            "\
            I can't say yet when I could do it. May I tell you by {free_from}?\n\
            I can't say yet when I could do it. May I tell you as soon as I know?"
        }
        (To::Recruiter, _) => "Could you ask them to ring me, or to send me a link?",
        (_, true) => "Could you send me a video link?",
        // The number is said at the end.
        (_, false) => "Will you ring me, or send me a link?",
    }
}

/// Whether the times on offer are all that is asked for.
pub(super) fn asks_for_these(scene: &Scene) -> bool {
    let unanswered = matches!(scene.said, Said::Nothing | Said::Silent | Said::ComeAnyway);
    scene.effective_verdict == Verdict::Reschedule
        && scene.offers()
        && unanswered
        && scene.to == To::Interviewer
        && scene.dated()
        && !scene.has_started()
        && !scene.is_task
        && !scene.asks_for_sooner()
        && scene.reason != Reason::TheyCancelled
}

/// The times on offer, in the question itself or right before it: whoever listens has to keep them in mind.
fn another_time(writer: &mut Writer) {
    let scene = writer.scene();
    let missed = is_missed(scene);
    writer.say(
        For::Ask,
        match () {
            () if missed && scene.said == Said::OfferedCall && scene.to == To::Recruiter => {
                "They've offered a call, and I'd gladly take it. I could do {say_times}."
            }
            () if missed && scene.said == Said::OfferedCall => {
                "I'd gladly take you up on the call. I could do {say_times}."
            }
            () if scene.said == Said::OfferedTime && scene.to == To::Recruiter => {
                "Could you ask whether {say_times} would be possible?"
            }
            () if missed && by_video(scene) && scene.to == To::Recruiter => {
                "Could you ask {employer} whether we could do it by video instead? I could do {say_times}."
            }
            () if missed && by_video(scene) => "Could we do it by video instead? I could do {say_times}.",
            () if !scene.dated() && scene.to == To::Recruiter => {
                "Could you ask {employer} for a time? I could do {say_times}."
            }
            () if !scene.dated() => "I could do {say_times}. Would that be possible?",
            () if scene.said == Said::Refused && scene.to == To::Recruiter => {
                "Could you ask them to keep me in mind if another date comes free? I could do {say_times}."
            }
            () if scene.said == Said::Refused => "If one does come free, could I have it? I could do {say_times}.",
            () if scene.to == To::Recruiter => "Could you ask {employer} for another time? I could do {say_times}.",
            () if scene.said == Said::OfferedTime => {
                "\
                Could we make it {say_times}?\n\
                Would {say_times} be possible?"
            }
            () if scene.stage == Stage::UnderWay && scene.has_started() => {
                "Could we carry on another time? I could do {say_times}."
            }
            () if scene.asks_for_sooner() => {
                "\
                Could we bring it forward to {say_times}?\n\
                Could we meet sooner? I could do {say_times}."
            }
            () if missed => {
                "\
                Would you give me another chance? I could do {say_times}.\n\
                Could we try again, {say_times}?"
            }
            () if scene.wants_it && asks_for_these(scene) && scene.alternatives.len() == 2 && !scene.brief => {
                "\
                I do want the job. I could do {say_times}. Would either of those suit you?\n\
                I do want the job. I could do {say_times}. Would one of those be all right?"
            }
            () if scene.wants_it && asks_for_these(scene) => {
                "\
                I do want the job. Could we make it {say_times} instead?\n\
                I do want the job. Could we do {say_times} instead?"
            }
            () => {
                "\
                Could we make it {say_times} instead?\n\
                Could we do {say_times} instead?\n\
                I could do {say_times} instead. Would that be possible?"
            }
        },
    );
}

/// Where something else is asked for, the times come second.
pub(super) fn times_as_well(writer: &mut Writer) {
    writer.line();
    if !writer.scene().offers() {
        return writer.add("I'm free from {free_from}.");
    }
    writer.say(
        For::WhyNow,
        "\
        Or I could do {say_times}, if that's easier.\n\
        If it has to be another day, I could do {say_times}.",
    );
}
