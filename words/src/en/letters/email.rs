//! The emails that tell the news: to the employer, to the recruiter, after an answered call, to a third party.

use policy::{Circumstance, Format, Reason, Said, Stage, To, Verdict};

use crate::compose::{Scene, TextWithGaps};

use super::missed::own_mistake;
use super::moving::is_own_wish;
use super::people::{greeting, sign_off};
use super::standing::is_far_ahead;
use super::writer::{For, Writer};
use super::{adjusting, missed, moving, question, standing, subject, withdrawing};

/// The email to the employer, or to the recruiter (C9), who can forward it as it stands.
pub(super) fn email(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    let subject = subject::of_the_news(scene);
    let mut writer = Writer::new(scene, greeting(scene));
    writer.paragraph();
    news(&mut writer);
    // To somebody who is to ring them it would be an answer of its own.
    let by_phone = scene.format == Some(Format::Phone);
    if scene.cannot_call
        && !by_phone
        && !scene.brief
        && !writer.has("phone calls")
        && scene.effective_verdict != Verdict::Withdraw
    {
        // C14: who cannot speak on the phone says how they can be reached.
        writer.say(
            For::WayOut,
            "\
            I can't take calls, so a quick reply by email would be a great help.\n\
            Please write rather than ring, as I can't take calls.",
        );
    }
    // Until they can speak again nobody should ring them.
    if scene.cannot_call
        && by_phone
        && !scene.brief
        && scene.effective_verdict == Verdict::Reschedule
        && !writer.has("phone calls")
    {
        writer.add("Please answer by email, as I can't take calls just now.");
    }
    let asks_them =
        scene.circumstance == Circumstance::TheyCancelledAndNamedNoNewTime || scene.effective_verdict == Verdict::Wait;
    if scene.to == To::Recruiter
        && !asks_them
        && !matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Withdraw | Verdict::Ask)
        && !writer.has("could you ask")
        && !writer.has("could you tell them")
        && !writer.has("confirm it")
        && !writer.has("get an answer from")
        && !writer.has("may i tell you")
    {
        writer.paragraph();
        // What they have offered is told of them, so that it cannot be handed on.
        let of_them = writer.has("they've offered") || writer.has("they have offered");
        writer.say(
            For::SignOff,
            if of_them || scene.effective_verdict == Verdict::Warn {
                "Could you let them know, please?"
            } else {
                "\
            Could you pass this on to them? You're welcome to send it as it is.\n\
            Please pass this on to them, and tell me once they have it.\n\
            You're welcome to pass this on as it is."
            },
        );
    }
    pass_on_the_apology(&mut writer);
    sign_off(&mut writer);
    (subject, writer.finish())
}

fn news(writer: &mut Writer) {
    let scene = writer.scene();
    match scene.effective_verdict {
        Verdict::Withdraw => withdrawing::write(writer),
        Verdict::Reschedule if is_missed(scene) => missed::write(writer),
        Verdict::Reschedule => moving::write(writer),
        Verdict::Adjust => adjusting::write(writer),
        Verdict::Ask => question::write(writer),
        Verdict::Wait => standing::waiting(writer),
        Verdict::Warn => standing::warning(writer),
        Verdict::Pause => standing::pausing(writer),
        Verdict::Attend | Verdict::AskExtension => standing::late(writer),
    }
}

/// Why they write and do not ring, right after the news: whoever reads it late asks that first.
pub(super) fn no_number(writer: &mut Writer) {
    let scene = writer.scene();
    if !cannot_ring(scene) {
        return;
    }
    writer.say(
        For::WayOut,
        if own_mistake(scene) && scene.missed {
            // Nobody knew of it any sooner.
            "I'd have rung straight away, but I have no number for you."
        } else if scene.missed {
            "I'd have rung, but I had no number for you."
        } else {
            "\
            I don't have a number for you, or I'd have rung.\n\
            I'd have rung, but I have no number for you."
        },
    );
}

/// Whether this is news that one would ring about, within a day of the start, and there is no number. Who has been
/// answered knows how they can be reached.
fn cannot_ring(scene: &Scene) -> bool {
    let asks =
        matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Adjust | Verdict::Pause | Verdict::Attend);
    let sudden = scene.minutes.is_some_and(|minutes| (-240..1440).contains(&minutes));
    let unanswered = matches!(scene.said, Said::Nothing | Said::Silent);
    let theirs = matches!(scene.reason, Reason::TheyAreLate | Reason::TheyCancelled | Reason::EmployerMovedIt);
    // In the middle of it nobody rings, and a question about the way can wait for an answer.
    let quiet = scene.stage == Stage::UnderWay || scene.effective_verdict == Verdict::Attend && is_far_ahead(scene);
    let one_way =
        scene.no_number && !scene.has_rung && scene.to == To::Interviewer && !scene.is_task && !scene.invited();
    one_way && !quiet && asks && sudden && unanswered && !theirs && !scene.brief && !is_own_wish(scene)
}

/// Whether the letter is that of somebody who missed it. Where they were late, moved it, or have offered another time,
/// there is a letter of its own.
pub(super) fn is_missed(scene: &Scene) -> bool {
    scene.missed
        && !scene.is_task
        && scene.said != Said::OfferedTime
        && !matches!(scene.reason, Reason::TheyAreLate | Reason::EmployerMovedIt)
}

/// In writing, after an answered call: what was said, so that both sides have it.
pub(super) fn confirmation(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    // They have just spoken, so that nobody wonders whether an earlier message has come.
    let said = if scene.said == Said::Silent { Said::Nothing } else { scene.said };
    let spoken = Scene { said, has_rung: true, ..scene.clone() };
    let scene = &spoken;
    let subject = subject::of_the_news(scene);
    let mut writer = Writer::new(scene, greeting(scene));
    writer.paragraph();
    if !scene.brief {
        writer.as_said_on_the_phone();
    }
    news(&mut writer);
    pass_on_the_apology(&mut writer);
    sign_off(&mut writer);
    (subject, writer.finish())
}

/// The apology that the employer is owed, where the thanks to the recruiter have not brought it in.
fn pass_on_the_apology(writer: &mut Writer) {
    if writer.scene().passes_on_apology && !writer.has("sorry") && !writer.has("apolog") {
        writer.add("Please give them my apologies.");
    }
}

/// To whoever else has a say or pays (V16).
pub(super) fn to_a_third_party(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    let subject = subject::of_the_news(scene);
    let mut writer = Writer::new(scene, greeting(scene));
    writer.paragraph();
    question::to_a_third_party(&mut writer);
    sign_off(&mut writer);
    (subject, writer.finish())
}
