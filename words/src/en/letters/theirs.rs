//! The letters that ask for another time because of what they did: they moved it, or did not come.

use policy::{Circumstance, Said, Stage, To};

use crate::details::Depth;

use super::moving::{ask, close, wish};
use super::writer::{For, Writer};

/// They moved it: no apology, no reproach (M12), their new time named so that they know it was read.
pub(super) fn they_moved_it(writer: &mut Writer) {
    let scene = writer.scene();
    // Their own line is joined to it, where it can be.
    let clause: &str = if scene.own_line.is_some() {
        "\
        Thanks for letting me know the new time for {the_interview}. I'm afraid I can't make {at_time}{because_cause}.\n\
        Thank you for the new time for {the_interview}. I'm afraid I can't make {at_time}{as_cause}.\n\
        Thanks for letting me know about the change. I'm afraid I can't make the new time, {at_time}{as_cause}."
    } else {
        "\
        Thanks for letting me know the new time for {the_interview}. I'm afraid I can't make {at_time}.\n\
        Thank you for the new time for {the_interview}. I'm afraid {at_time} doesn't work for me.\n\
        Thanks for telling me about the new time. I can't make {at_time}, I'm afraid.\n\
        Thanks for letting me know about the change. I'm afraid I can't make the new time, {at_time}."
    };
    let again = "Thank you for the new time for {the_interview}. It has moved more than once now, and I'm afraid I can't make {at_time}.";
    let missed: &str = "\
        I'm afraid I couldn't make {the_interview} at the new time.";
    let missed_at = "{The_interview} was moved to {at_time}, and I'm afraid I couldn't make that time.";
    let has_an_hour = scene.slot.as_ref().is_some_and(|slot| !slot.clock.is_empty());
    let broke_off = "The time of {the_interview} was changed, and I'm afraid I couldn't stay to the end.";
    // Said as a fact, and with what would help: a time that stays.
    let moved_again = scene.circumstance == Circumstance::TheyKeepChangingIt
        && scene.depth != Depth::Private
        && scene.own_line.is_none()
        && scene.to != To::Recruiter;
    let other = match scene.said {
        _ if scene.missed && has_an_hour => Some(missed_at),
        _ if scene.missed => Some(missed),
        _ if scene.stage == Stage::UnderWay && scene.has_started() => Some(broke_off),
        Said::Nothing | Said::Silent if moved_again => Some(again),
        said => answered(said),
    };
    writer.news(other.unwrap_or(clause));
    // Where it is not in the news.
    if other.is_some() {
        writer.add("{Own}");
    }
    writer.paragraph();
    wish(writer);
    ask(writer);
    if other == Some(again) && !scene.brief {
        writer.add("I'd be glad to settle on one that we can both keep.");
    }
    writer.paragraph();
    close(writer);
}

/// M16: what they have said since is answered, and the new time with it.
const fn answered(said: Said) -> Option<&'static str> {
    match said {
        Said::OfferedCall => Some(
            "\
            {Offering} a call. I'm afraid I can't manage {at_time} by phone either.\n\
            {Offering} a call. I'm afraid I can't manage the new time by phone either.",
        ),
        Said::ComeAnyway => Some("I know {they_would_like} me to {come} anyway, but I can't make {at_time}."),
        Said::Refused => Some("I know there's no other time at the moment, but I can't make {at_time}."),
        Said::Nothing | Said::OfferedTime | Said::Silent => None,
    }
}

/// V18, later than an hour after the start: they did not come, ring or fetch us.
pub(super) fn after_they_were_late(writer: &mut Writer) {
    let scene = writer.scene();
    // It was not the recruiter who did not come.
    if scene.to == To::Recruiter {
        writer.news(
            "I was ready for {interview}, but I didn't hear from them, so I wanted to check that nothing had gone wrong.",
        );
        writer.add("{Own}");
        writer.paragraph();
        writer.add("Could you ask {employer} for another time?[ I could do {times}.] If there was a mix-up over the time, do tell me.");
        writer.paragraph();
        return close(writer);
    }
    let wordings: &str = match scene.circumstance {
        Circumstance::NobodyCalled if scene.said == Said::Silent => {
            "\
            I wrote to you about our call[ {when}], as none came through, and I'm writing again in case it didn't reach you.\n\
            No call came through[ {when}]. I wrote to you about it, and I'm writing again in case that didn't reach you."
        }
        Circumstance::NobodyCalled => {
            "\
            I was ready for our call[ {when}], but no call came through, so I wanted to check that nothing had gone wrong.\n\
            I was by my phone for our call[ {when}], but no call came through, so I thought I'd get in touch."
        }
        Circumstance::IAmStillWaitingInReception if scene.in_person() => {
            "I came for {interview} and waited in reception, but nobody came. I hope nothing has gone wrong at your end."
        }
        _ => {
            "\
            I was ready for {interview}, but we didn't manage to meet, so I wanted to check that nothing had gone wrong.\n\
            I was ready for {interview}, but we must have missed each other, so I wanted to check that all is well."
        }
    };
    writer.news(wordings);
    writer.add("{Own}");
    if scene.circumstance == Circumstance::NobodyCalled {
        writer.add("My number is {phone}, in case you have a different one.");
    }
    writer.paragraph();
    match scene.alternatives.len() {
        0 => writer.say(
            For::Ask,
            "\
            Could we find another time? If there was a mix-up over the time, do tell me.\n\
            Shall we try another time? If I've mixed up the time, do tell me.",
        ),
        _ => writer.say(
            For::Ask,
            "Could we try another time? I'm free {on_times}. If there was a mix-up over the time, do tell me.",
        ),
    }
    writer.paragraph();
    close(writer);
}
