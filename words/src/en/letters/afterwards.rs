//! The messages for afterwards (A1 to A6): they are sent days or months later.

use policy::{Circumstance, Family, Reason, Stage, To, Verdict};

use crate::compose::{Apology, Scene, TextWithGaps};

use super::people::{greeting, sign_off};
use super::subject::subject;
use super::withdrawing::has_no_other_date;
use super::writer::{For, Writer};

/// A letter to the employer, of these paragraphs.
fn note(scene: &Scene, subjects: &str, paragraphs: &[(For, &str)]) -> (TextWithGaps, TextWithGaps) {
    let scene = &Scene { to: To::Interviewer, ..scene.clone() };
    let mut writer = Writer::new(scene, greeting(scene));
    for (purpose, wordings) in paragraphs {
        writer.paragraph();
        writer.say(*purpose, wordings);
    }
    // A note is for later, so that who has left may be rung as well.
    if scene.your_name.is_none() {
        writer.paragraph();
        writer.add("You can reach me on {phone}.");
    }
    let subject = subject(scene, subjects);
    sign_off(&mut writer);
    (subject, writer.finish())
}

/// A3 and A5: a low-key note some time after withdrawing, which keeps the door open.
pub(super) fn stay_in_touch(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    note(
        scene,
        "Thank you, and staying in touch[ – {role}]",
        &[
            (
                For::News,
                "\
                A while ago I withdrew my application[ for the {role} role]. Thank you again for considering me.\n\
                It's been a while since I withdrew my application[ for the {role} role], and I wanted to thank you again for considering me.",
            ),
            (
                For::Ask,
                // Who did not want to work there has no use of another job there.
                if scene.circumstance == Circumstance::NotTheRightCompany {
                    "I'd be glad to stay in touch, and I wish you and the team well."
                } else {
                    "\
                    I'd like to stay in touch. If something comes along that you think would fit, I'd be glad to hear of it.\n\
                    I'd be glad to stay in touch, and I wish you and the team well."
                },
            ),
        ],
    )
}

/// A1: the role is wanted after all.
pub(super) fn reaffirm(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    note(
        scene,
        "\
        The {role} role – is it still open?\n\
        Is the role still open?",
        &[
            (
                For::News,
                "\
                Some time ago I withdrew my application[ for the {role} role]. My situation has changed since then, and I'd like to be considered again.\n\
                I withdrew my application[ for the {role} role] a while ago. Things have changed at my end, and I'd like to come back to it.",
            ),
            (
                For::Ask,
                "\
                Is the job still open? If it's been filled, please keep me in mind for the next one.\n\
                If the job is still open, could we talk? If it's been filled, I'd be glad of a line to say so.",
            ),
            (
                For::Close,
                "\
                Thank you for reading this.\n\
                Thank you either way.",
            ),
        ],
    )
}

/// A2: something of use to them. What it is only the person knows, so the note offers it and does not pretend.
pub(super) fn value_note(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    let before: &str = if scene.missed && scene.apology != Apology::None && scene.effective_verdict != Verdict::Withdraw
    {
        if scene.is_task {
            "I'm sorry again that the task didn't reach you in time. If it would help, I could write a few lines about the experience that fits the[ {role}] role best."
        } else {
            "I'm sorry again that I missed {the_interview}. If it would help, I could write a few lines about the experience that fits the[ {role}] role best."
        }
    } else if scene.effective_verdict == Verdict::Withdraw {
        "\
        I withdrew my application some time ago, and I may come across people who'd suit the {role} role. May I mention it to them?\n\
        I withdrew my application some time ago, and I may come across people who'd suit you. May I mention you to them?"
    } else if scene.dated() && !scene.has_started() && !scene.same_day() && !scene.is_task {
        "\
        Before {the_interview}, I could write a few lines about the experience that fits the[ {role}] role best. Would that help?\n\
        Would it help if I sent you a short note about my experience before {the_interview}?"
    } else {
        "\
        If it would help, I could write a few lines about the experience that fits the[ {role}] role best.\n\
        Would it help if I sent you a short note about my experience?"
    };
    note(
        scene,
        if scene.effective_verdict == Verdict::Withdraw {
            "If you're still looking[ – {role}]"
        } else {
            "Would it help to know more about my work?[ – {role}]"
        },
        &[
            (For::News, before),
            (
                For::Close,
                "\
                There's no need to reply if not. Thank you for your time.",
            ),
        ],
    )
}

/// A6: how to tell it in a later interview. A withdrawal shows fit and priorities, a new time shows reliability.
pub(super) fn interview_line(scene: &Scene) -> TextWithGaps {
    let wordings: &str = match (scene.effective_verdict, scene.reason) {
        // Once it had begun, nobody had any use of the time; and who could not come has not thought better of it.
        (Verdict::Withdraw, _) if has_no_other_date(scene) => {
            "I once had to withdraw an application because I couldn't make the only date there was. I said so at once, and asked to be kept in mind."
        }
        (Verdict::Withdraw, Reason::AcceptedOffer | Reason::NotAFit) if scene.has_started() => {
            "I once withdrew an application when it was clear that I wouldn't take the job. I said so openly, and thanked the people I'd talked to."
        }
        (Verdict::Withdraw, Reason::SafetyOrEthics) => {
            "I once withdrew an application because something didn't feel right. I kept it short and polite, and left it there."
        }
        (Verdict::Withdraw, Reason::Suspicion) if scene.circumstance == Circumstance::RecruiterPassedSomethingOn => {
            "I once withdrew an application because my details had been passed on without my asking. I'd rather know who has them."
        }
        (Verdict::Withdraw, Reason::Suspicion) => {
            "I once turned down an invitation because I couldn't be sure that it was genuine. I'd rather be careful with my details."
        }
        (Verdict::Withdraw, _) if scene.has_started() => {
            "I once withdrew an application because the job wasn't right for me. I'd rather say so than take up people's time."
        }
        (Verdict::Withdraw, Reason::AcceptedOffer) => {
            "I once withdrew an application because I'd accepted another offer. I told the employer as soon as I knew, so that they could give the time to someone else."
        }
        (Verdict::Withdraw, Reason::NotAFit) => {
            "I once withdrew an application when I saw that the job wasn't the right match. I told the employer as soon as I was sure, so that somebody else could have the time."
        }
        (Verdict::Withdraw, _) => {
            "I once withdrew an application because the job wasn't the right step for me. I told the employer rather than leave it open, so that they could give the time to someone else."
        }
        (Verdict::Adjust, Reason::AccessNeed) => {
            "I once asked for a small change to an interview, so that I could do my best. It's easier for everybody if I say what I need."
        }
        (Verdict::Adjust, _) => {
            "When I couldn't make an interview as planned, I asked whether we could do it another way. I'd rather find a way than cancel."
        }
        (Verdict::Pause, _) if !scene.missed => {
            "I once had to ask for an interview to be put on hold. I asked how long it could wait, and kept in touch."
        }
        _ if scene.circumstance == Circumstance::TestOrLinkExpired => {
            "A test link once expired before I could use it. I told the employer and asked for a new one."
        }
        (_, Reason::TheyAreLate) if scene.is_task || scene.has_started() => {
            "Once nobody was there at the time we'd agreed. I asked what had happened, and we looked for another time."
        }
        _ if scene.is_task && !scene.dated() => {
            "I once had to put a task off. I told the employer rather than let it slide."
        }
        _ if scene.is_task => {
            "I once needed longer for a task than I was given. I told the employer and asked for a new date."
        }
        (_, Reason::TheyCancelled) => {
            "An interview of mine was once called off with no new date. I asked for one in a friendly way."
        }
        (_, Reason::EmployerMovedIt) => {
            "One employer had to move my interview. I kept in touch, and asked for a time that would work for both of us."
        }
        _ if scene.missed && scene.apology == Apology::None && scene.circumstance != Circumstance::DeathInTheFamily => {
            "One interview couldn't take place as it was arranged. I got in touch myself and asked for another time."
        }
        (_, Reason::Illness | Reason::Contagious) if scene.missed => {
            "I once had to miss an interview because I wasn't well. I got in touch as soon as I could and asked for another time."
        }
        _ if scene.missed && scene.reason.family() == Family::Temporary => {
            "I once missed an interview when something urgent came up. I got in touch as soon as I could and asked for another time."
        }
        _ if scene.missed => {
            "I once missed an interview. I got in touch myself, said so plainly and asked for another time."
        }
        _ if scene.stage == Stage::UnderWay => {
            "I once had to break off an interview. I said so openly, and asked to finish it another day."
        }
        _ => {
            "I once needed another date for an interview. I asked for one rather than let it slide, as I would with a deadline here."
        }
    };
    let mut writer = Writer::new(scene, TextWithGaps::default());
    writer.say(For::News, wordings);
    writer.finish()
}
