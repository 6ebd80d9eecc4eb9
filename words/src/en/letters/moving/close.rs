//! The last line: that the job is wanted still, or thanks for the rounds so far.

use policy::{Circumstance, Reason, Stage, To, Verdict};

use crate::compose::Scene;
use crate::en::letters::slots::bare_role;
use crate::en::letters::writer::{For, Writer};

/// Whoever has said that they want the job says so before they ask for another time.
pub(in crate::en::letters) fn wish(writer: &mut Writer) {
    let scene = writer.scene();
    // The recruiter passes it on; who has talked to them says it at the end, with thanks for that.
    let first = scene.to != To::Recruiter && !matches!(scene.stage, Stage::Met | Stage::UnderWay);
    if !scene.wants_it || scene.brief || !first || is_quiet(scene) {
        return;
    }
    writer.say(
        For::Close,
        if knows_of_another(scene) {
            "I'm just as keen on this job."
        } else if scene.formal {
            "\
            I'd still very much like to be considered for the {role} role.\n\
            I'd very much like to be considered for this role.\n\
            I'd very much like to be considered for the {role} role."
        } else {
            "\
            I'd still very much like the {role} job.\n\
            I'm still very keen on the {role} job.\n\
            I'd love the {role} job.\n\
            I'd really like this job.\n\
            I'm still very keen on this job."
        },
    );
}

/// At most one line, and only where it is true (M11): nobody is keen who is not, and rounds that took place are thanked for
/// (M17).
pub(in crate::en::letters) fn close(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.brief || is_quiet(scene) {
        return;
    }
    // Who is not sure of it would still like to hear more: that is why it is moved and not called off.
    let curious = !scene.keen && !scene.gone && scene.effective_verdict == Verdict::Reschedule;
    if curious && !scene.missed && scene.to != To::Recruiter && scene.stage != Stage::UnderWay {
        return writer.say(
            For::Close,
            "\
            I'd be glad to hear more about the {role} job.\n\
            I'd be glad to hear more about the job.",
        );
    }
    // Who has just taken a call has said so.
    if !scene.keen || writer.has("glad to talk") || has_said_so(writer) {
        return;
    }
    // Nobody has begun to talk to who did not come.
    if scene.stage == Stage::UnderWay && scene.to != To::Recruiter && scene.reason != Reason::TheyAreLate {
        return writer.say(
            For::Close,
            if scene.is_task {
                "I'd very much like to finish it."
            } else {
                "\
                I'd very much like to finish our conversation.\n\
                I'd love to finish our conversation."
            },
        );
    }
    // Once is enough for the role.
    let role = scene.role.as_ref().is_some_and(|role| !writer.has(&bare_role(role).to_ascii_lowercase()));
    let met = scene.stage == Stage::Met;
    let wordings: &str = match (role, scene.to) {
        // Whoever has said that they want it says so outright.
        (true, To::Recruiter) if scene.wants_it => {
            "\
            I'm still very keen on the {role} job.\n\
            I'd still very much like the {role} job."
        }
        (false, To::Recruiter) if scene.wants_it => {
            "\
            I'm still very keen on the job.\n\
            I'd still very much like the job."
        }
        (true, _) if met && scene.wants_it => {
            "Thank you for your time so far, and for asking me back. I'd very much like the {role} job."
        }
        (false, _) if met && scene.wants_it => {
            "Thank you for your time so far, and for asking me back. I'd very much like this job."
        }
        (true, _) if scene.wants_it => {
            "\
            I'd very much like the {role} job.\n\
            I'd still very much like the {role} job."
        }
        (false, _) if scene.wants_it => {
            "\
            I'd very much like this job.\n\
            I'd still very much like the job."
        }
        (true, To::Recruiter) => {
            "\
            I'd still very much like to be considered for the {role} role.\n\
            I'm as keen as ever on the {role} role."
        }
        (false, To::Recruiter) => {
            "\
            I'd still very much like to be considered.\n\
            I'd love to be considered."
        }
        (true, _) if met => {
            "\
            Thank you for your time so far, and for asking me back. I'd very much like to go further with the {role} role.\n\
            Thank you for your time so far, and for asking me back. I'm as keen as ever on the {role} role."
        }
        (false, _) if met => {
            "\
            Thank you for your time so far, and for asking me back. I'd very much like to go on.\n\
            Thank you for your time so far, and for asking me back. I'm as keen as ever."
        }
        (true, _) => {
            "\
            I'm still very keen on the {role} job, and I'd love to {meet} you.\n\
            I'm as keen as ever on the {role} job, and I'm looking forward to {meeting} you.\n\
            I'd still love to {meet} you and hear more about the {role} job.\n\
            I'd really like the {role} job, and I'm looking forward to {meeting} you."
        }
        (false, _) => {
            "\
            I'm still very keen on the job, and I'd love to {meet} you.\n\
            I'd still love to {meet} you.\n\
            I'm as keen as ever, and I'm looking forward to {meeting} you."
        }
    };
    writer.say(For::Close, wordings);
}

/// Whether nothing is said of the job: after a death, where none is named.
fn is_quiet(scene: &Scene) -> bool {
    scene.circumstance == Circumstance::DeathInTheFamily && scene.role.is_none()
}

/// Whether it has been said that the job is wanted, by themselves or to be passed on.
fn has_said_so(writer: &Writer) -> bool {
    let scene = writer.scene();
    let role = scene.role.as_ref().map(|role| bare_role(role).to_ascii_lowercase());
    let job = |of: &str| {
        [
            "like the ",
            "like this ",
            "love the ",
            "keen on the ",
            "keen on this ",
            "interested in the ",
            "interested in this ",
        ]
        .iter()
        .any(|wish| writer.has(&[wish, of].concat()))
    };
    writer.has("like to be considered")
        || writer.has("want the job")
        || writer.has("job i'd rather have")
        || writer.has("job i would rather have")
        || job("job")
        || role.is_some_and(|role| job(&[&role, " job"].concat()))
}

/// Words that tell of an interview elsewhere.
const ELSEWHERE: &[&str] =
    &["interview", "last round", "final round", "second round", "another company", "another firm"];

/// Whether the reader is told, in their own words, of an interview elsewhere, and may wonder which of the two is wanted.
pub(super) fn knows_of_another(scene: &Scene) -> bool {
    scene.circumstance == Circumstance::AnotherInterviewAtThatHour
        && scene.own_line.as_ref().is_some_and(|line| ELSEWHERE.iter().any(|words| line.contains(words)))
}
