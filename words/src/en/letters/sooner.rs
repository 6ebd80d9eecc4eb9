//! The letter that asks whether it can be sooner (V24).

use policy::{Circumstance, Reason, Said, To};

use crate::compose::Scene;
use crate::language::CauseForm;

use super::moving::{ask, close, is_own_wish, moved_before, writing_again};
use super::standing;
use super::writer::{For, Writer};

/// Why another time should be soon, where an offer waits for an answer.
pub(super) fn for_another_offer(writer: &mut Writer) {
    let scene = writer.scene();
    let made = matches!(scene.reason, Reason::PendingOffer | Reason::SpokenOffer)
        && scene.circumstance != Circumstance::IExpectAnOffer;
    if scene.earlier && made && !scene.brief {
        writer.add("I have another offer to answer[ by {answer_by}], so an early time would help me.");
    }
}

/// How many minutes ahead an interview is tomorrow at the latest.
pub(super) const TOMORROW: i32 = 36 * 60;

/// Whether it is tomorrow: nobody can offer a time before that, but another one soon.
pub(super) fn is_tomorrow(scene: &Scene) -> bool {
    let waits = matches!(scene.reason, Reason::PendingOffer | Reason::SpokenOffer);
    !waits && scene.minutes.is_some_and(|minutes| minutes < TOMORROW)
}

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    let offer = matches!(scene.reason, Reason::PendingOffer | Reason::SpokenOffer);
    if scene.said == Said::Silent {
        writing_again(writer);
    }
    let mut bare = false;
    if scene.circumstance == Circumstance::IExpectAnOffer {
        writer.news(
            "\
            I'm expecting an offer from another employer, and I'd like to have {the_interview} before I decide.\n\
            I may soon have an offer from another employer, and I'd like to have {the_interview} first.",
        );
    } else if offer && scene.to == To::Recruiter {
        writer.news(if scene.keen {
            "I've had an offer from another employer[ and have to answer it by {answer_by}]. I haven't accepted it, as this is the job I'd rather have."
        } else {
            "I've had an offer from another employer[ and have to answer it by {answer_by}]. I haven't accepted it, as I'd like to have {the_interview} before I decide."
        });
    } else if offer && scene.keen {
        writer.news(
            "\
            I've had an offer from another employer[ and have to answer it by {answer_by}]. I haven't accepted it, as yours is the job I'd rather have.\n\
            Another employer has made me an offer[, with an answer due by {answer_by}]. I haven't accepted it, as yours is the job I'd rather have.",
        );
    } else if offer {
        writer.news( "\
            I've had an offer from another employer[ and have to answer it by {answer_by}]. I haven't accepted it, as I'd like to talk to you first.\n\
            Another employer has made me an offer[, with an answer due by {answer_by}]. I haven't accepted it, as I'd like to talk to you first.");
    } else {
        // Who is ill or needed at home now is no better sooner; a clash or a journey on that day is over by another.
        let on_that_day = matches!(scene.cause.form, CauseForm::Clash)
            || scene.reason == Reason::TravelDisruption
            || scene.circumstance == Circumstance::HospitalOrSurgery;
        let tells = scene.own_line.is_some() || on_that_day && !scene.irrelevant;
        // With nothing to tell, the question is the news.
        bare = !scene.dated() || is_own_wish(scene) || !tells;
        writer.news(if bare && scene.dated() && is_tomorrow(scene) {
            "I'd like to change the time of {interview}, if that's possible."
        } else if bare {
            "-"
        } else if scene.may {
            standing::risk(scene)
        } else {
            "\
                I'm afraid I {cannot} {interview}{as_cause}.\n\
                {So_cannot}."
        });
    }
    // Nothing comes before the news.
    if !bare {
        moved_before(writer);
    }
    writer.paragraph();
    if is_tomorrow(scene) {
        ask(writer);
        moved_before(writer);
        writer.paragraph();
        return close(writer);
    }
    let listed = scene.lists_times();
    let wordings: &str = match scene.alternatives.len() {
        // There is none yet to be earlier than.
        _ if !scene.dated() && scene.to == To::Recruiter => {
            "\
            Could you ask {employer} for an early day for {interview}? I could do {times}.\n\
            Could you ask {employer} which early days they have for {interview}? I'd gladly take any of them."
        }
        _ if !scene.dated() && listed => "Could we find an early day for {it}? Any of these would be good for me:",
        _ if !scene.dated() => {
            "\
            Could we find an early day for {it}? I could do {times}.\n\
            Could we find an early day for {it}? I'd gladly take any that you have."
        }
        _ if scene.to == To::Recruiter && listed => {
            "Could you ask {employer} for an earlier time for {whole_interview}? Any of these would be good for me:"
        }
        _ if scene.to == To::Recruiter && !offer && !bare => {
            "\
            Could you ask {employer} for an earlier time? I could do {times}.\n\
            Could you ask {employer} which earlier times they have? I'd gladly take any of them."
        }
        _ if scene.to == To::Recruiter => {
            "\
            Could you ask {employer} for an earlier time for {whole_interview}? I could do {times}.\n\
            Could you ask {employer} which earlier times they have for {whole_interview}? I'd gladly take any of them."
        }
        0 if offer => "Could we bring forward {interview}? I'd gladly take any earlier time you have.",
        _ if listed && offer => "Could we bring forward {interview}? Any of these would be good for me:",
        _ if listed => "Could {it} be sooner? Any of these would be good for me:",
        _ if offer => "Could we bring forward {interview}? I could do {times}.",
        0 => {
            "\
            Could {it} be sooner? I'd gladly take any earlier time you have.\n\
            Could {it} be brought forward? I'd gladly take any earlier time you have."
        }
        _ => {
            "\
            Could {it} be sooner? I could do {times}.\n\
            Would an earlier time for {it} be possible? I'm free {on_times}."
        }
    };
    writer.say(For::Ask, &wordings.replace("{it}", if bare { "{interview}" } else { "it" }));
    if listed && (scene.dated() || scene.to != To::Recruiter) {
        writer.list_times();
    }
    moved_before(writer);
    // What cannot be sooner is put off or stands, as they can; who only asks loses nothing.
    writer.add(if scene.to == To::Recruiter {
        "If it can't be done, just let me know."
    } else if !bare && !offer && scene.dated() {
        if scene.reason == Reason::Illness {
            "If there's nothing earlier, please tell me, and I'll say when I'm free again."
        } else {
            "If there's nothing earlier, please suggest another day that suits you."
        }
    } else if offer {
        "I'd be very grateful, and if it can't be done, just let me know."
    } else {
        "If it can't be done, that's no trouble at all."
    });
    writer.paragraph();
    if scene.wants_it || writer.has("rather have") {
        return close(writer);
    }
    writer.say(
        For::Close,
        "\
        I'm still very interested in the {role} role.\n\
        I'd very much like to stay in the running.",
    );
}
