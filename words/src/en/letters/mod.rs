//! The messages in English. A letter is put together from sentences, each chosen among wordings of equal worth (M18) by a
//! [`Writer`]; a file holds what one decision has to say, or one kind of message.

mod accepting;
mod adjusting;
mod afterwards;
mod cause;
mod email;
mod formal;
mod lateness;
mod link;
mod missed;
mod moving;
mod offers;
mod people;
mod preparing;
mod question;
mod slots;
mod sooner;
mod speech;
mod standing;
mod subject;
mod taking_up;
mod task;
mod theirs;
mod withdrawing;
mod writer;

use policy::{MessageKind, Rule, Said, Stage, To, Verdict};

use crate::compose::{Apology, Scene, TextWithGaps};
use crate::draft::Part;
use crate::language::Letter;

use cause::Told;

pub(super) use cause::cause;
pub use slots::bare_role;
pub(super) use speech::interview_in_speech;

use super::sentence::sentence;

/// The message of this kind.
pub(super) fn letter(kind: MessageKind, scene: &Scene) -> Letter {
    let scene = &as_told(kind, scene);
    let (subject, body) = match kind {
        MessageKind::Call => (None, speech::call(scene)),
        MessageKind::LateCall => (None, speech::late_call(scene)),
        MessageKind::Voicemail => (None, speech::voicemail(scene)),
        MessageKind::ShortText => (None, speech::short_text(scene)),
        MessageKind::Email | MessageKind::RecruiterEmail => with_subject(email::email(scene)),
        MessageKind::ConfirmationEmail => with_subject(email::confirmation(scene)),
        MessageKind::ThirdPartyEmail => with_subject(email::to_a_third_party(scene)),
        MessageKind::ExtensionEmail => with_subject(offers::more_time(scene)),
        MessageKind::OfferEmail => with_subject(offers::in_writing(scene)),
        MessageKind::StayInTouch => with_subject(afterwards::stay_in_touch(scene)),
        MessageKind::Reaffirm => with_subject(afterwards::reaffirm(scene)),
        MessageKind::ValueNote => with_subject(afterwards::value_note(scene)),
        MessageKind::InterviewLine => (None, afterwards::interview_line(scene)),
    };
    let (subject, mut gaps) = match subject.map(|subject| subject.finish(Part::Subject)) {
        Some((subject, gaps)) => (Some(subject), gaps),
        None => (None, Vec::new()),
    };
    let (body, more) = body.finish(Part::Body);
    gaps.extend(more);
    Letter { subject, body, gaps }
}

/// What is told in this message, and to whom.
fn as_told(kind: MessageKind, scene: &Scene) -> Scene {
    let mut scene = scene.clone();
    scene.to = match (kind, scene.to) {
        // Where a recruiter hears first, the email is the one to the employer.
        (MessageKind::Email, To::Recruiter) => To::Interviewer,
        // Who stands in their reception tells them first; the recruiter hears as well.
        (MessageKind::RecruiterEmail, To::Interviewer | To::Nobody) => To::Recruiter,
        (_, to) => to,
    };
    // Who has apologised in their own line does not apologise again.
    if matches!(cause::told(&scene), Told::Apology(_)) {
        scene.apology = Apology::None;
    }
    // What is owed to the employer is passed on, and said once.
    let written = matches!(kind, MessageKind::Email | MessageKind::RecruiterEmail | MessageKind::ConfirmationEmail);
    if written && passes_on_an_apology(&scene) {
        scene.passes_on_apology = true;
        scene.apology = Apology::None;
    }
    // Who has something else at that hour, and is offered another, takes it.
    if scene.effective_verdict == Verdict::Adjust && scene.rule == Rule::V13 && scene.said == Said::OfferedTime {
        scene.effective_verdict = Verdict::Reschedule;
    }
    // Who is not free before a day cannot take a time that was offered without asking.
    if scene.no_new_date && scene.free_from.is_some() && scene.said == Said::OfferedTime {
        scene.offered = None;
    }
    // Nobody needs a room without stairs for a conversation by video.
    if adjusting::needs_the_building_only(&scene) {
        scene.need = None;
    }
    if matches!(kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail | MessageKind::ShortText) {
        slots::speak(&mut scene, kind == MessageKind::Voicemail);
    } else if !scene.is_task {
        // Of several times a deadline is one.
        slots::name_the_zone_once(&mut scene.alternatives);
    }
    scene
}

/// Whether the recruiter is asked to give the employer the apology that is due. Who was asked before, or has missed it, owes
/// one to the recruiter as well.
fn passes_on_an_apology(scene: &Scene) -> bool {
    let asks = matches!(scene.effective_verdict, Verdict::Reschedule | Verdict::Pause | Verdict::Adjust);
    let told_otherwise = matches!(scene.said, Said::OfferedTime | Said::OfferedCall) || scene.may || scene.is_task;
    scene.to == To::Recruiter
        && scene.apology != Apology::None
        && asks
        && !told_otherwise
        && !scene.missed
        && scene.earlier_changes == 0
        && scene.stage != Stage::UnderWay
}

fn with_subject((subject, body): (TextWithGaps, TextWithGaps)) -> (Option<TextWithGaps>, TextWithGaps) {
    (Some(subject), body)
}

/// What somebody typed, as a sentence of its own.
fn whole_sentence(typed: &str) -> TextWithGaps {
    let mut text = TextWithGaps::default();
    text.push_str(&sentence(typed));
    text
}
