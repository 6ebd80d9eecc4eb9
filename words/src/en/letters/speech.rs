//! What is said: the call, the voicemail, the call on the way, and the text that points to them. One thought a line, to be
//! read from the screen; it stops after the question and lets them speak.

use policy::{Circumstance, Format, Plan, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::{Apology, Scene, TextWithGaps};

use super::accepting::has_other_times;
use super::email::is_missed;
use super::moving::{is_own_wish, wants_a_link};
use super::people::spoken_name;
use super::slots::Slots;
use super::subject::by_video;
use super::withdrawing::{has_no_other_date, only_decided};
use super::writer::{For, Writer};

/// The call.
pub(super) fn call(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, false);
    about(&mut writer);
    news(&mut writer);
    keen(&mut writer);
    request(&mut writer);
    if scene.to == To::Recruiter && !scene.brief && !writer.has("ask them") {
        writer.line();
        writer.say(
            For::WayOut,
            "\
            Will you let them know, or shall I write to them myself?\n\
            Could you let them know?",
        );
    }
    if !scene.brief {
        writer.line();
        writer.say(
            For::WayOut,
            "\
            My number is {phone}, if you need it.\n\
            I'm on {phone}, if you need to ring me back.",
        );
    }
    writer.line();
    writer.say(
        For::Close,
        "\
        Shall I send you that by email as well? Thank you.\n\
        Would it help if I sent you that by email, too? Thank you.",
    );

    writer.finish()
}

/// The voicemail: at most half a minute, the number twice (M13).
pub(super) fn voicemail(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, true);
    about_to(&mut writer);
    news(&mut writer);
    writer.line();
    if scene.brief {
        // The number is what they need.
    } else if matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Adjust | Verdict::Wait | Verdict::Ask)
        && scene.said != Said::OfferedTime
    {
        keen(&mut writer);
        request(&mut writer);
    } else {
        let next: &str = match scene.effective_verdict {
            Verdict::Withdraw => "-",
            Verdict::Reschedule | Verdict::Pause => "I'm sending you an email about it.",
            _ => {
                "\
                I'm sending you an email about it.\n\
                The rest is in an email."
            }
        };
        writer.say(For::Ask, next);
    }
    writer.line();
    let numbers: &str = if scene.effective_verdict == Verdict::Withdraw {
        "\
        If you need me, I'm on {phone}. That's {phone}.\n\
        If you need me, you can ring the number I'm calling from."
    } else {
        "\
        Could you ring me back on {phone}? That's {phone}.\n\
        My number is {phone}. Once more: {phone}.\n\
        You can ring me back on the number I'm calling from."
    };
    writer.say(For::WayOut, numbers);
    writer.line();
    writer.say(For::Close, "Thank you.");
    writer.finish()
}

/// The call on the way, late (V8, C2).
pub(super) fn late_call(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, false);
    about(&mut writer);
    writer.line();
    writer.news(if scene.apology == Apology::None {
        "I'm running late{late_because}."
    } else {
        "I'm sorry, I'm running late{late_because}."
    });
    writer.line();
    let says_when =
        scene.own_line.as_ref().is_some_and(|line| line.chars().any(|c| c.is_ascii_digit()) || line.contains("minute"));
    writer.say(
        For::WhyNow,
        "\
        I'm on my way.\n\
        I'm still coming.",
    );
    writer.line();
    let far_behind = scene.minutes.is_some_and(|minutes| minutes < -15);
    writer.say(
        For::Ask,
        if far_behind {
            "Does that still work, or would another time be better?"
        } else if !says_when {
            "\
            Is it all right if I'm a little late?\n\
            Does it still work if I'm a little late?"
        } else {
            "\
            I hope that's still all right.\n\
            Does that still work?"
        },
    );
    if far_behind {
        times_as_well(&mut writer);
    }
    if scene.to == To::Recruiter {
        writer.line();
        writer.say(For::WayOut, "Will you let them know, or shall I ring them myself?");
    }
    writer.line();
    writer.say(
        For::Close,
        "\
        Thank you. I'll ring again if anything changes.\n\
        Thanks. I'll ring if anything changes.",
    );
    writer.finish()
}

/// The text message. It only points to the call or the email, and never cancels by itself (C10).
pub(super) fn short_text(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, true);
    if scene.stage == Stage::UnderWay {
        // They are talking to each other, so nobody has rung.
        writer.news("I've just sent you an email about {text_interview}.");
        writer.add("Thank you.");
        return writer.finish();
    }
    writer.news(
        "\
        I've just tried to ring you about {text_interview}.\n\
        I tried to ring you just now about {text_interview}.",
    );
    if scene.plan == Plan::Call {
        writer.say(
            For::Ask,
            "\
            Could you call me on {phone} when you see this? Thank you.\n\
            Could you call me when you see this? Thank you.",
        );
    } else {
        writer.say(
            For::Ask,
            "\
            I've sent you an email about it. Thank you.\n\
            I've sent you an email about it. Could you look when you see this? Thank you.",
        );
    }
    writer.finish()
}

/// Who still wants it says so, before the question.
fn keen(writer: &mut Writer) {
    let scene = writer.scene();
    let moves = matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Pause) && !scene.is_task;
    if scene.keen && moves && !scene.brief && scene.to == To::Interviewer && scene.said != Said::OfferedTime {
        writer.line();
        writer.say(
            For::WhyNow,
            "\
            I'd still very much like to talk to you.\n\
            I'm still very keen to talk to you.",
        );
    }
}

/// "Hello, it's Tom Reed." On the phone somebody else may answer, so that the name comes after it.
fn hello(writer: &mut Writer, to_a_machine: bool) {
    let scene = writer.scene();
    let known = scene.addressee().and_then(spoken_name).is_some();
    if known && !to_a_machine {
        return writer.say(
            For::Hello,
            "\
            Hello, is that {name}? It's {your_name}.\n\
            Hello, is that {name}?[ It's {your_name}.]",
        );
    }
    writer.say(
        For::Hello,
        match (known, scene.formal) {
            (true, false) => {
                "\
                Hi {name}, it's {your_name}.\n\
                Hi {name}[, it's {your_name}]."
            }
            (true, true) => {
                "\
                Hello {name}, this is {your_name}.\n\
                Hello {name}[, this is {your_name}]."
            }
            (false, false) => {
                "\
                Hello, it's {your_name}.\n\
                Hello[, it's {your_name}]."
            }
            (false, true) => {
                "\
                Hello, this is {your_name}.\n\
                Hello[, this is {your_name}]."
            }
        },
    );
}

/// Whether it should have begun, so that it is spoken of in the past.
fn has_begun(scene: &Scene) -> bool {
    scene.missed || scene.has_started() && scene.dated() || scene.effective_verdict == Verdict::Wait
}

/// Which interview it is about.
fn about(writer: &mut Writer) {
    let scene = writer.scene();
    writer.line();
    let wordings: &str = match () {
        () if scene.to == To::ThirdParty => "It's about a job interview I have[ with {company}][ {say_when}].",
        () if scene.is_task => "It's about {the_interview}[ for {company}].",
        () if scene.to == To::Recruiter => {
            "It's about my interview[ with {company}][ {say_when}][, for the {role} role]."
        }
        () if scene.slot.is_none() && scene.role.is_none() => "I'm ringing about {the_interview}.",
        () if has_begun(scene) => {
            "\
            I had {a_noun} with you[ {say_when}][, for the {role} role].\n\
            I'm ringing about {the_interview}[ {say_when}][, for the {role} role]."
        }
        () if scene.addressee().and_then(spoken_name).is_some() => {
            "\
            I've got {a_noun}[ {say_when}][, for the {role} role].\n\
            I'm down for {a_noun}[ {say_when}][, for the {role} role]."
        }
        () => {
            "\
            I've got {a_noun} with you[ {say_when}][, for the {role} role].\n\
            I'm down for {a_noun}[ {say_when}][, for the {role} role].\n\
            I'm ringing about {the_interview}[ {say_when}][, for the {role} role]."
        }
    };
    writer.say(For::SignOff, wordings);
}

/// The same on the machine, which is theirs.
fn about_to(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::ThirdParty
        || scene.to == To::Recruiter
        || scene.is_task
        || scene.addressee().and_then(spoken_name).is_none()
    {
        return about(writer);
    }
    writer.line();
    writer.say(
        For::SignOff,
        if has_begun(scene) {
            "\
            We had {a_noun}[ {say_when}][, for the {role} role].\n\
            It's about {the_interview}[ {say_when}][, for the {role} role]."
        } else {
            "\
            It's about {the_interview}[ {say_when}][, for the {role} role].\n\
            I've got {a_noun} with you[ {say_when}][, for the {role} role]."
        },
    );
}

/// The news, with the apology where one is owed.
fn news(writer: &mut Writer) {
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
        Verdict::Reschedule if wants_a_link(scene) => "The link you sent isn't working for me.",
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

/// What is asked for.
fn request(writer: &mut Writer) {
    let scene = writer.scene();
    writer.line();
    match scene.effective_verdict {
        Verdict::Withdraw if scene.reason == Reason::SafetyOrEthics => {
            writer.say(For::Ask, "Please cancel anything that has been arranged.");
        }
        Verdict::Withdraw => {
            if scene.dated() && !scene.missed && scene.stage != Stage::UnderWay {
                writer.say(
                    For::Ask,
                    "\
                    You can give the time to someone else.\n\
                    The time's free for someone else.",
                );
            }
            writer.line();
            writer.say(
                For::WayOut,
                "\
                If {open_if}, I'd gladly come back to it.\n\
                -",
            );
        }
        Verdict::Reschedule => {
            let takes_their_time = scene.said == Said::OfferedTime && !has_other_times(scene);
            if scene.offers() && !scene.is_task && !takes_their_time {
                return another_time(writer);
            }
            let wordings: &str = match () {
                () if takes_their_time => {
                    "\
                    Yes, please: {offered_time} is good for me.\n\
                    I'd be glad to take it. What day and time did you have in mind?"
                }
                () if wants_a_link(scene) => "Could you send me a new one, or ring me instead?",
                () if scene.asks_for_sooner() && scene.to == To::Recruiter => {
                    "Could you ask {employer} for an earlier time? If you let me know which days they have, I'll fit in."
                }
                () if scene.asks_for_sooner() => {
                    "\
                    Could we meet sooner?\n\
                    Would an earlier date be possible?"
                }
                () if scene.circumstance == Circumstance::TestOrLinkExpired => "Could you send me a new link?",
                () if scene.is_task => {
                    "\
                    Could I have until {extension}?\n\
                    Could I have a little longer?"
                }
                () if scene.to == To::Recruiter => {
                    "\
                    Could you ask {employer} for another time? I'm free from {free_from}.\n\
                    Could you ask {employer} for another time? If you let me know which days they have, I'll fit in."
                }
                () if is_missed(scene) => {
                    "\
                    Would you be willing to give me another time?\n\
                    Could we try another time?"
                }
                () => {
                    "\
                    Could we find another time?\n\
                    Could we move it to another time?\n\
                    Would another time be possible?"
                }
            };
            writer.say(For::Ask, wordings);
            if !scene.is_task && !takes_their_time {
                writer.line();
                writer.add("I'm free from {free_from}.");
            }
        }
        Verdict::Adjust if scene.reason == Reason::AccessNeed && !by_video(scene) => {
            writer.say(
                For::Ask,
                if writer.has("adjustment") {
                    "Who should I talk to about that?"
                } else {
                    "\
                    Could you let me know whether that works?\n\
                    Can you arrange that, or who should I ask?"
                },
            );
        }
        Verdict::Adjust => {
            let wordings: &str = match scene.format {
                _ if scene.circumstance == Circumstance::VideoInstead => "The time is fine as it is.",
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
                writer.say(For::Ask, "Could you tell me what that would mean for me?");
            } else if scene.circumstance == Circumstance::IsItStillOn {
                writer.say(
                    For::Ask,
                    "\
                    Is it still going ahead?\n\
                    Could you tell me whether it's going ahead?",
                );
            } else {
                super::question::question(writer);
            }
        }
        Verdict::Wait => {
            writer.say(For::Ask, "Is it still a good time, or shall we find another time?");
            if scene.offers() {
                times_as_well(writer);
            }
        }
        Verdict::Warn => {
            writer.say(
                For::Ask,
                "\
                I'll let you know as soon as I'm sure, in good time before we start.\n\
                You'll hear from me either way, in good time.",
            );
        }
        Verdict::Pause => {
            writer.say(
                For::Ask,
                "\
                I can't name a new date yet. Could you keep my application open? You'll hear from me by {free_from}.\n\
                I can't name a new date yet. Could you keep my application open for now?",
            );
            writer.line();
            writer.say(For::WayOut, "If you have to go on without me, I understand.");
        }
        Verdict::Attend | Verdict::AskExtension => {}
    }
}

/// The times on offer, in the question itself: whoever listens has to keep them in mind.
fn another_time(writer: &mut Writer) {
    let scene = writer.scene();
    let missed = is_missed(scene);
    writer.say(
        For::Ask,
        match () {
            () if scene.to == To::Recruiter => "Could you ask {employer} for another time? I could do {say_times}.",
            () if scene.said == Said::OfferedTime => {
                "\
                Could we make it {say_times}?\n\
                Would {say_times} be possible?"
            }
            () if scene.asks_for_sooner() => {
                "\
                Could we bring it forward to {say_times}?\n\
                Could we meet sooner? I could do {say_times}."
            }
            () if missed => {
                "\
                Would you be willing to give me another time? I could do {say_times}.\n\
                Could we try again, {say_times}?"
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
fn times_as_well(writer: &mut Writer) {
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

/// Which interview, for what is said to a colleague of theirs.
pub(in crate::en) fn interview_in_speech(scene: &Scene) -> String {
    let filled = Slots::of(scene).fill("{my_interview}[ for the {role} role]");
    filled.map_or_else(|| "an interview".to_owned(), |text| text.as_str().to_owned())
}
