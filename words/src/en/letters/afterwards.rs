//! The messages for afterwards (A1 to A6): they are sent days or months later.

use policy::{Reason, To, Verdict};

use crate::compose::{Scene, TextWithGaps};

use super::people::{greeting, sign_off};
use super::subject::subject;
use super::writer::{For, Writer};

/// A letter to the employer, of these paragraphs.
fn note(scene: &Scene, subjects: &str, paragraphs: &[(For, &str)]) -> (TextWithGaps, TextWithGaps) {
    let scene = &Scene { to: To::Interviewer, ..scene.clone() };
    let mut writer = Writer::new(scene, greeting(scene));
    for (purpose, wordings) in paragraphs {
        writer.paragraph();
        writer.say(*purpose, wordings);
    }
    let subject = subject(scene, subjects);
    sign_off(&mut writer, &subject);
    (subject, writer.finish())
}

/// A3 and A5: a low-key note some time after withdrawing, which keeps the door open.
pub(super) fn stay_in_touch(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    if scene.reason == Reason::SafetyOrEthics {
        // Nobody has to want back what they left for good reason.
        return note(
            scene,
            "My application[ for the {role} role]",
            &[(For::News, "Thank you for closing my application[ for the {role} role]. I wish you well.")],
        );
    }
    note(
        scene,
        "Thank you, and staying in touch[ – {role}]",
        &[
            (
                For::News,
                "\
                I withdrew from the {role} role a while ago, and I've thought of our contact since. Thank you for how you handled it.\n\
                I withdrew a while ago, and I was glad of the contact we had. Thank you for that.\n\
                Some time has passed since I withdrew[ from the {role} role], and I wanted to thank you for considering me.",
            ),
            (
                For::Ask,
                "\
                I'd like to stay in touch. If something comes along that you think would fit, I'd be glad to hear of it.\n\
                There's no need to reply. If our paths cross again, I'd be glad.\n\
                I hope the search went well, and I'd be glad to stay in touch.",
            ),
        ],
    )
}

/// A1: the role is wanted after all.
pub(super) fn reaffirm(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    note(
        scene,
        "\
        The {role} role – is there still room?\n\
        Is there still room in your process?",
        &[
            (
                For::News,
                "\
                Some time ago I withdrew[ from the {role} role]. My situation has changed since then, and I'd like to come back to it.\n\
                I withdrew[ from the {role} role] a while ago. Things have changed at my end, and I'd be interested again.",
            ),
            (
                For::Ask,
                "\
                Is there still room, or has it been filled? If it has, please keep me in mind for the next one.\n\
                If it's still open, could we talk? If it's filled, a one-line no is fine.",
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
    let before: &str = if scene.effective_verdict == Verdict::Withdraw {
        "\
        Since we were in touch[ about the {role} role], I came across something that made me think of your work. Shall I send it?\n\
        I came across something the other day that made me think of your team. Would it be of use if I sent it?"
    } else {
        "\
        While getting ready for our interview[ for the {role} role], I came across something that made me think of your work. Shall I send it?\n\
        I came across something while preparing[ for the {role} interview] that may be of use to you. Shall I send it?"
    };
    note(
        scene,
        "Something that may be of use to you[ – {role}]",
        &[
            (For::News, before),
            (
                For::Close,
                "\
                There's no need to reply if it isn't. Thank you for your time.\n\
                If not, there's no need to reply. Thank you.",
            ),
        ],
    )
}

/// A6: how to tell it in a later interview. A withdrawal shows fit and priorities, a new time shows reliability.
pub(super) fn interview_line(scene: &Scene) -> TextWithGaps {
    let wordings: &str = match (scene.effective_verdict, scene.reason) {
        (Verdict::Withdraw, Reason::AcceptedOffer) => {
            "I withdrew from one process because I'd accepted another offer. I told them as soon as I knew, so that they could give the time to someone else."
        }
        (Verdict::Withdraw, Reason::NotAFit) => {
            "I withdrew from one process when I saw that it wasn't the right match. I told them early, so that nobody's time was wasted."
        }
        (Verdict::Withdraw, Reason::SafetyOrEthics) => {
            "I withdrew from one process because it didn't fit the way I want to work. I said so briefly and politely, and moved on."
        }
        (Verdict::Withdraw, _) => {
            "I withdrew from one process because my situation had changed. I told them openly, so that they could give the time to someone else."
        }
        (Verdict::Adjust, Reason::AccessNeed) => {
            "Before one interview I asked for a small change, so that I could do my best. I say early what I need."
        }
        (Verdict::Adjust, _) => {
            "When I couldn't make an interview as planned, I suggested another way to hold it. I look for a way before I cancel."
        }
        (Verdict::Pause, _) => {
            "I once asked for an interview to be put on hold. I said so early, and came back as soon as I could name a date."
        }
        _ if scene.missed => {
            "I once missed an interview. I got in touch, said so plainly and asked for a new time. Being reliable also means owning it when something goes wrong."
        }
        _ => {
            "I once had to move an interview. I told them as soon as I knew and offered to work around them. That's how I'd handle it with a customer, too."
        }
    };
    let mut writer = Writer::new(scene, TextWithGaps::default());
    writer.say(For::News, wordings);
    writer.finish()
}
