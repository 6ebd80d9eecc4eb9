//! What is said: the call, the voicemail, the call on the way, and the text that points to them. One thought a line, to be
//! read from the screen; it stops after the question and lets them speak.

mod news;
mod request;
mod text;

pub(super) use text::write as short_text;

use policy::{Circumstance, Reason, Said, Stage, To, Verdict};

use crate::compose::{Apology, Scene, TextWithGaps};

use super::accepting::has_other_times;
use super::lateness;
use super::people::spoken_name;
use super::slots::{Slots, would_rather_read};
use super::standing::{asks_the_way, is_far_ahead};
use super::withdrawing::{by_video_might_do, stays_open};
use super::writer::{For, Writer};

/// The call.
pub(super) fn call(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, false);
    about(&mut writer);
    news::write(&mut writer);
    keen(&mut writer);
    request::write(&mut writer);
    pass_it_on(&mut writer);
    // Who stands there, or is by the phone, waits for the answer and needs nothing in writing.
    let waits = scene.effective_verdict == Verdict::Wait;
    let is_there = waits && scene.in_person() && scene.to != To::Recruiter;
    // Who leaves does not ask to be rung.
    let leaves = scene.effective_verdict == Verdict::Withdraw;
    if !is_there && !leaves && !would_rather_read(scene) && writer.has("?") {
        writer.line();
        writer.say(
            For::WayOut,
            if scene.brief {
                "You can get me on {phone}."
            } else {
                "\
                If you need to check first, you can get me on {phone}.\n\
                If you'd rather ring me back, I'm on {phone}."
            },
        );
    }
    writer.line();
    writer.add(if leaves && scene.to == To::Recruiter { "Thank you for setting it up." } else { thanks(scene) });
    writer.finish()
}

/// The voicemail: at most half a minute, the number twice (M13).
pub(super) fn voicemail(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, true);
    about_to(&mut writer);
    news::write(&mut writer);
    writer.line();
    // With nothing left to leave out, the number is what they need.
    let bare = scene.role.is_none() && scene.slot.is_none() && scene.addressee().is_none();
    if scene.brief && (bare || scene.effective_verdict == Verdict::Ask) {
        // It follows.
    } else if matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Adjust | Verdict::Wait | Verdict::Ask)
        && !(scene.effective_verdict == Verdict::Reschedule
            && scene.said == Said::OfferedTime
            && has_other_times(scene))
    {
        keen(&mut writer);
        request::write(&mut writer);
    } else {
        let next: &str = match scene.effective_verdict {
            Verdict::Withdraw => "-",
            Verdict::Pause if scene.wants_it && !scene.missed => {
                "I'd still like to do it. I'm sending you an email about it."
            }
            Verdict::Reschedule | Verdict::Pause => "I'm sending you an email about it.",
            _ => {
                "\
                I'm sending you an email about it.\n\
                The rest is in an email."
            }
        };
        writer.say(For::Ask, next);
    }
    pass_it_on(&mut writer);
    writer.line();
    let numbers: &str = if would_rather_read(scene) {
        "\
        Please write rather than ring. My number for texts is {text_phone}. Once more: {text_phone}.\n\
        Please write to me rather than ring."
    } else if scene.effective_verdict == Verdict::Withdraw
        && !stays_open(scene)
        && !by_video_might_do(scene)
        && scene.brief
    {
        "\
        My number is {phone}. That's {phone}.\n\
        There's no need to ring back."
    } else if scene.effective_verdict == Verdict::Withdraw && !stays_open(scene) && !by_video_might_do(scene) {
        "\
        There's no need to ring back, but I'm on {phone} if you'd like to. That's {phone}.\n\
        There's no need to ring back."
    } else if scene.brief && !scene.offers() || !writer.has("?") || writer.has("ring me") {
        "\
        My number is {phone}. That's {phone}.\n\
        You can ring me back on the number I'm calling from."
    } else {
        "\
        Could you ring me back on {phone}? That's {phone}.\n\
        Could you ring me back on the number I'm calling from?"
    };
    writer.say(For::WayOut, numbers);
    writer.line();
    writer.add(thanks(scene));
    writer.finish()
}

/// The last words. Who leaves thanks them for the invitation, where they came themselves and nothing was wrong with it.
fn thanks(scene: &Scene) -> &'static str {
    let leaves = scene.effective_verdict == Verdict::Withdraw && scene.to == To::Interviewer && !scene.is_task;
    let cold = matches!(scene.reason, Reason::SafetyOrEthics | Reason::TheyAreLate | Reason::Suspicion);
    match (leaves && !cold, scene.stage) {
        (true, Stage::Met) => "Thank you for the time you've given me.",
        (true, Stage::Invited | Stage::Agreed) => "Thank you for inviting me.",
        _ => "Thank you.",
    }
}

/// The recruiter is asked to tell them, where nothing else is asked.
fn pass_it_on(writer: &mut Writer) {
    let scene = writer.scene();
    let questions = matches!(scene.effective_verdict, Verdict::Ask | Verdict::Wait);
    if scene.to == To::Recruiter && !scene.brief && !questions && !writer.has("could you") {
        writer.line();
        writer.add("Could you let {them} know, please?");
    }
}

/// The call on the way, late (V8, C2).
pub(super) fn late_call(scene: &Scene) -> TextWithGaps {
    let mut writer = Writer::new(scene, TextWithGaps::default());
    hello(&mut writer, false);
    about(&mut writer);
    writer.line();
    if asks_the_way(scene) {
        writer.news("I can't find the place from the address I have.");
        writer.line();
        writer.add("Could you tell me the exact address, and which entrance to use?");
        writer.line();
        writer.add("Thank you.");
        return writer.finish();
    }
    let ahead = is_far_ahead(scene);
    writer.news(match (lateness::says_late(scene), ahead, scene.apology == Apology::None) {
        (true, _, true) => "{Clause}.",
        (true, _, false) => "I'm really sorry, but {clause}.",
        (false, true, true) => "{I_will_be}[ {late_words}] late{own_cause}.",
        (false, true, false) => "I'm sorry, but {i_will_be}[ {late_words}] late{own_cause}.",
        (false, false, true) => lateness::RUNNING_LATE,
        (false, false, false) => lateness::SORRY_LATE,
    });
    writer.add(lateness::ARRIVAL);
    writer.line();
    let says_when =
        scene.own_line.as_ref().is_some_and(|line| line.chars().any(|c| c.is_ascii_digit()) || line.contains("minute"));
    let lost = !ahead && scene.circumstance == Circumstance::TheAddressWasWrong && scene.in_person();
    if !ahead && !lost {
        writer.say(For::WhyNow, if scene.in_person() { "I'm on my way." } else { "I'll be there as soon as I can." });
    }
    writer.line();
    let far_behind = scene.minutes.is_some_and(|minutes| minutes < -15);
    writer.say(
        For::Ask,
        if scene.to == To::Recruiter {
            "Could you let {them} know, and ask whether that's still all right?"
        } else if lost {
            "Can I still {come}, and could you tell me the right address?"
        } else if ahead {
            "Is that all right, or would another time be better?"
        } else if far_behind {
            "Can I still {come}, or would another time be better?"
        } else if says_when {
            "\
            Would {arrival_hour} still be all right?\n\
            Is that still all right?"
        } else {
            "\
            Would {arrival_hour} still be all right?\n\
            Is that still all right?\n\
            Can I still {come}?"
        },
    );
    if far_behind {
        request::times_as_well(&mut writer);
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

/// Who still wants it says so, before the question.
fn keen(writer: &mut Writer) {
    let scene = writer.scene();
    let moves = matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Pause | Verdict::Warn);
    // It is said with the times.
    if scene.wants_it && request::asks_for_these(scene) {
        return;
    }
    if scene.keen && moves && !scene.brief && scene.to != To::ThirdParty && scene.said != Said::OfferedTime {
        writer.line();
        // It is not the recruiter whom they are to meet.
        writer.say(
            For::WhyNow,
            match (scene.wants_it, scene.to) {
                (true, _) => "I do want the job.",
                (false, To::Recruiter) => "I'm still keen on the job.",
                (false, _) => "I'm still very keen on the job.",
            },
        );
    }
}

/// "Hello, it's Tom Reed." On the phone somebody else may answer, so that the name comes after it.
fn hello(writer: &mut Writer, to_a_machine: bool) {
    let scene = writer.scene();
    let known = scene.addressee().and_then(spoken_name);
    if known.is_some() && !to_a_machine {
        return writer.say(
            For::Hello,
            "\
            Hello, is that {name}? It's {your_name}.\n\
            Hello, is that {name}?[ It's {your_name}.]",
        );
    }
    writer.say(
        For::Hello,
        match known {
            Some(name) if !scene.formal && !name.contains(' ') => {
                "\
                Hi {name}, it's {your_name}.\n\
                Hi {name}[, it's {your_name}]."
            }
            // A title, or a family name first.
            Some(_) => {
                "\
                Hello {name}, it's {your_name}.\n\
                Hello {name}[, it's {your_name}]."
            }
            None => {
                "\
                Hello, it's {your_name}.\n\
                Hello[, it's {your_name}]."
            }
        },
    );
}

/// Whether it should have begun, so that it is spoken of in the past.
fn has_begun(scene: &Scene) -> bool {
    scene.has_started() || scene.effective_verdict == Verdict::Wait
}

/// Which interview it is about.
fn about(writer: &mut Writer) {
    let scene = writer.scene();
    writer.line();
    let wordings: &str = match () {
        () if scene.to == To::ThirdParty && scene.is_task => {
            "It's about a task that I've been set for a job application[ with {company}]."
        }
        () if scene.to == To::ThirdParty => "It's about a job interview I have[ with {company}][ {say_when}].",
        () if scene.is_task => "It's about {the_interview}[ for {company}].",
        () if scene.to == To::Recruiter => {
            "It's about my interview[ with {company}][ {say_when}][, for the {role} job]."
        }
        () if scene.slot.is_none() && scene.role.is_none() => "I'm ringing about {the_interview}.",
        () if has_begun(scene) => {
            "\
            I'm ringing about {the_interview}[ {say_when}][, for the {role} job]."
        }
        () => {
            "\
            I've got {a_noun} with you[ {say_when}][, for the {role} job].\n\
            It's about {the_interview}[ {say_when}][, for the {role} job].\n\
            I'm ringing about {the_interview}[ {say_when}][, for the {role} job]."
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
            It's about {the_interview}[ {say_when}][, for the {role} job]."
        } else {
            "\
            It's about {the_interview}[ {say_when}][, for the {role} job].\n\
            I've got {a_noun} with you[ {say_when}][, for the {role} job]."
        },
    );
}

/// Which interview, for what is said to a colleague of theirs.
pub(in crate::en) fn interview_in_speech(scene: &Scene) -> String {
    let filled = Slots::of(scene).fill("{my_interview}[ for the {role} role]");
    filled.map_or_else(|| "an interview".to_owned(), |text| text.as_str().to_owned())
}
