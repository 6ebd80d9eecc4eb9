//! The reply to who offered a call or video instead: it is taken.

use policy::{Circumstance, To};

use crate::compose::{Apology, Offered, Scene};

use super::adjusting::{close, need_as_well};
use super::slots::{broken_off, names_a_time};
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        return through_the_recruiter(writer);
    }
    // Who was there hears first why it ended.
    if broken_off(scene) {
        writer.add(if scene.apology == Apology::None { "{So_cannot}." } else { "I'm sorry, but {so_cannot}." });
    }
    writer.news(if scene.cannot_call {
        "Thank you for offering a call instead. Could it be by video, as I can't take phone calls?"
    } else if has_its_own_hour(scene) && scene.dated() {
        // It may be told by the day of the interview alone.
        "\
        Thank you for offering {offered_words} instead of {interview}. Yes, please, that suits me very well.\n\
        Thank you for offering {offered_words} instead of {interview}. I'd be glad to take it."
    } else {
        "\
        Thank you for offering {offered_words}. Yes, please, that suits me very well.\n\
        Yes, please. Thank you for offering {offered_words}, that's very kind.\n\
        Thank you for offering a call instead. Yes, please, that would be a real help.\n\
        Yes, please, and thank you for offering a call instead. That's very kind."
    });
    if has_no_time_for_it(scene) {
        writer.paragraph();
        writer.say(
            For::Ask,
            "\
            I can't say yet when I could do it. May I tell you by {free_from}?\n\
            I can't say yet when I could do it. May I tell you as soon as I know?",
        );
        writer.paragraph();
        return close(writer);
    }
    writer.say(
        For::WhyNow,
        if scene.dated() && !scene.has_started() && !has_its_own_hour(scene) {
            "\
            {Offered_time} is good for me.\n\
            {At_time} is still good for me.\n\
            I'll keep {at_time} free.\n\
            The time is fine as it is."
        } else {
            "{Offered_time} is good for me."
        },
    );
    writer.paragraph();
    let words = offered_in_words(scene);
    let wordings: &str = match () {
        () if scene.cannot_call => "All I'd need is the link.",
        () if words.contains("video") => {
            "\
            Could you send me the link?\n\
            All I need is the link."
        }
        // On the phone nobody sees the words.
        () if scene.circumstance == Circumstance::CaptionsOrInterpreter => {
            "Could it be by video? All I'd need is the link."
        }
        () if words.contains("phone") || words.contains("call") => {
            "\
            Could you ring me on {phone}?\n\
            Will you ring me, or shall I ring you?"
        }
        () => {
            "\
            Will you ring me on {phone}, or send me a link?\n\
            Will you send me a link, or ring me?"
        }
    };
    writer.say(For::Ask, wordings);
    if !scene.dated() {
        writer.add("I could do {times}.");
    }
    writer.paragraph();
    let by_what_they_offer = matches!(
        scene.circumstance,
        Circumstance::StepFreeOrSeating
            | Circumstance::QuietOrFewerPeople
            | Circumstance::VideoInstead
            | Circumstance::CannotTravelForHealth
            | Circumstance::Pregnant
            | Circumstance::INeedAnAdjustment
    );
    if !by_what_they_offer || scene.need.is_some() {
        need_as_well(writer);
    }
    close(writer);
}

/// Whether there is no time yet at which they could be rung: none is fixed, and they can name none.
pub(super) fn has_no_time_for_it(scene: &Scene) -> bool {
    scene.no_new_date && (!scene.dated() || scene.has_started())
}

/// The recruiter tells them yes.
fn through_the_recruiter(writer: &mut Writer) {
    let scene = writer.scene();
    // A call by phone is not what they can say yes to.
    if scene.cannot_call && !offered_in_words(scene).contains("video") {
        writer.news(
            "They've offered a call instead of {interview}. Could you thank them, and ask whether it could be by video? I can't take phone calls.",
        );
        writer.paragraph();
        return close(writer);
    }
    let is_a_verb = offered_in_words(scene).starts_with("to ");
    // Not as news, which would tell the reason again: they know it.
    // At another hour it is another conversation.
    let place = if has_its_own_hour(scene) { "in place of" } else { "for" };
    let wordings = if is_a_verb {
        "They've offered {offered_words} instead of {interview}. Could you thank them and tell them yes?"
    } else {
        "\
        Thank you for passing on their offer of {offered_words}. Yes, please, that suits me very well. Could you confirm it {place} {interview}, with my thanks to them?\n\
        Thank you for passing on their offer of a call. Yes, please, that suits me very well. Could you confirm it {place} {interview}, with my thanks to them?"
    };
    writer.say(For::News, &wordings.replace("{place}", place));
    if has_no_time_for_it(scene) {
        writer.add("I can't say yet when I could do it, and I'll tell you as soon as I know.");
        writer.paragraph();
        return close(writer);
    }
    writer.add("{Offered_time} is good for me.");
    writer.paragraph();
    let words = offered_in_words(scene);
    let wordings: &str = match () {
        () if words.contains("video") => "All I'll need from them is the link.",
        () if words.contains("phone") || words.contains("call") => {
            "\
            They can ring me on {phone}.\n\
            I only need to know who rings whom."
        }
        () => {
            "\
            They can ring me on {phone}, or send a link.\n\
            They can ring me, or send a link."
        }
    };
    writer.say(For::Ask, wordings);
    writer.paragraph();
    close(writer);
}

/// "A video call at 4pm": the hour that was arranged is not the one that is taken.
pub(super) fn has_its_own_hour(scene: &Scene) -> bool {
    matches!(&scene.offered, Some(Offered::Words(words)) if names_a_time(words) || has_clock(words))
}

/// What they have offered, in small letters; empty where it is a time, or not known.
fn offered_in_words(scene: &Scene) -> String {
    match &scene.offered {
        Some(Offered::Words(words)) => words.to_ascii_lowercase(),
        _ => String::new(),
    }
}

/// Whether an hour stands in these words: "at 4pm", "12:30". A number alone may be a length.
fn has_clock(words: &str) -> bool {
    let is_clock = |word: &str| {
        let hour = word.trim_end_matches(['.', ',']);
        let digits = hour.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
        let half = hour.ends_with("am") || hour.ends_with("pm") || hour.contains(':');
        digits.starts_with(|c: char| c.is_ascii_digit()) && half
    };
    words.split(' ').any(is_clock)
}
