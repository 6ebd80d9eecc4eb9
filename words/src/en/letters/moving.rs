//! The letter that asks for another time, before the start (V15 and its kin).

mod ask;
mod close;
mod news;
mod part;

use policy::{Circumstance, Format, Reason, Rule, Said, Stage, To};

use crate::compose::Apology;
use crate::language::CauseForm;

use super::email::no_number;
use super::slots::broken_off;
use super::subject::accepts_the_call;
use super::writer::{For, Writer};
use super::{accepting, link, preparing, question, sooner, taking_up, task, theirs};

pub(super) use ask::{ask, thank_the_recruiter, with_times};
pub(super) use close::{close, wish};
pub(super) use news::{cannot_today, is_own_wish, moved_before, news};
pub(super) use part::{leads_with_the_part, why_part};

use part::part_only;

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.said == Said::OfferedTime {
        return accepting::write(writer);
    }
    match (scene.reason, scene.rule) {
        _ if scene.is_task => return task::write(writer),
        _ if accepts_the_call(scene) => return taking_up::write(writer),
        _ if scene.asks_for_sooner() => return sooner::write(writer),
        (Reason::TheyAreLate, _) if scene.has_started() => return theirs::after_they_were_late(writer),
        (Reason::EmployerMovedIt, _) => return theirs::they_moved_it(writer),
        // There is none to move.
        (Reason::TheyCancelled, _) => return question::write(writer),
        (Reason::Unprepared, _) if !scene.insists => return preparing::write(writer),
        _ if link::is_wanted(scene) => return link::write(writer),
        _ => {}
    }
    if leads_with_the_part(scene) && !scene.brief {
        return part_only(writer);
    }
    if scene.said == Said::Refused && is_own_wish(scene) && scene.dated() && !scene.has_started() {
        return after_a_no(writer);
    }
    // Nobody had written about an invitation they had not seen, or about what has begun.
    let wrote = scene.circumstance != Circumstance::SawTheInvitationTooLate && scene.stage != Stage::UnderWay;
    let asks_again = scene.said == Said::Silent && wrote && !scene.may && scene.reason != Reason::AccessNeed;
    if asks_again {
        ask_again(writer);
    } else {
        // Who was there hears first why it ended, and who waits for it today that it is off.
        if broken_off(scene) || scene.said == Said::OfferedCall && scene.same_day() {
            news(writer);
            answer(writer);
        } else {
            answer(writer);
            news(writer);
        }
        if scene.to == To::Recruiter && scene.said == Said::OfferedCall {
            writer.add("They've offered a call, which I'd gladly take at another time.");
        }
    }
    no_number(writer);
    writer.paragraph();
    // What is asked for goes on from what they offered.
    if scene.said != Said::OfferedCall {
        wish(writer);
    }
    // The policy would have had them ask for video, and so might who reads it.
    let avoids_video = scene.insists && matches!(scene.rule, Rule::V10 | Rule::V25) && scene.in_person();
    if avoids_video
        && scene.dated()
        && !scene.has_started()
        && !scene.brief
        && !writer.has("video")
        && !writer.has("in person")
    {
        writer.add("I'd much rather come in person.");
    }
    ask(writer);
    // Nobody should have to wonder whether somebody comes who would only rather have another day.
    let to_them = scene.to != To::Recruiter && !scene.has_started();
    if asks_again && to_them && scene.same_day() && is_own_wish(scene) && !cannot_today(scene) {
        writer.add("If that can't be done, I'll {come} as arranged.");
    }
    writer.paragraph();
    close(writer);
}

/// The news again, for who has not seen it, and that it was asked for before.
fn ask_again(writer: &mut Writer) {
    let scene = writer.scene();
    // Both in one, where nothing else has to be said with it.
    let in_one = scene.dated() && scene.slot.is_some() && !scene.same_day() && scene.earlier_changes == 0;
    if in_one && !is_own_wish(scene) {
        writer.add(if scene.to == To::Recruiter {
            "{Interview} still stands, as nothing has come back yet about another time."
        } else {
            "I hope you don't mind my asking again about {interview}, in case my first message didn't reach you."
        });
        return writer.news("{So_cannot_make_it}.");
    }
    writer.say(
        For::Hello,
        if scene.to == To::Recruiter {
            "As far as I know, there's nothing back from {them} yet."
        } else {
            "\
            I asked for another time, and as I haven't heard yet, I thought I'd check with you.\n\
            I got in touch earlier about another time, and I wanted to be sure that you'd seen my message."
        },
    );
    news(writer);
}

/// Another day is a wish, and they have none: who knows that asks only for what may come free, and asks once.
fn after_a_no(writer: &mut Writer) {
    let scene = writer.scene();
    let recruiter = scene.to == To::Recruiter;
    // Who has decided not to come says so.
    if scene.insists && scene.slot.is_some() {
        writer.news(if scene.apology == Apology::None {
            "I won't be {coming}[ {when}], and I know there's no other date at the moment."
        } else {
            "I'm sorry, but I won't be {coming}[ {when}]. I know there's no other date at the moment."
        });
        return after_all(writer);
    }
    writer.news(match (recruiter, scene.apology == Apology::None) {
        (true, _) => "I know they have no other date at the moment for {interview}.",
        (false, true) => "I know you have no other date at the moment for {interview}.",
        (false, false) => "I'm sorry to ask again, as I know you have no other date at the moment for {interview}.",
    });
    after_all(writer);
}

/// Should one come free.
fn after_all(writer: &mut Writer) {
    let scene = writer.scene();
    let recruiter = scene.to == To::Recruiter;
    writer.paragraph();
    writer.say(
        For::Ask,
        if scene.lists_times() && recruiter {
            "Could you ask whether one comes free after all? Any of these would be good for me:"
        } else if scene.lists_times() {
            "Should one come free after all, could it be one of these?"
        } else if recruiter {
            "Could you ask whether one comes free after all?[ I could do {times}.][ I'm free from {free_from}.]"
        } else {
            "\
            Should one come free after all, could I have it?[ I could do {times}.][ I'm free from {free_from}.]\n\
            If one does come free after all, could I have it?[ I could do {times}.][ I'm free from {free_from}.]"
        },
    );
    if scene.lists_times() {
        writer.list_times();
    }
    writer.paragraph();
    close(writer);
}

/// M16: what they last said is answered first.
fn answer(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        return answer_through_the_recruiter(writer);
    }
    match scene.said {
        Said::OfferedCall if scene.insists && scene.in_person() && !scene.has_started() => writer.say(
            For::Hello,
            "\
            Thank you for offering {offered_words}, but I'd much rather come in person.\n\
            Thank you for offering a call, but I'd much rather come in person.",
        ),
        // It was to be one.
        Said::OfferedCall if scene.format == Some(Format::Phone) && scene.dated() && !scene.has_started() => {
            writer.add("Thank you for offering a call, though I need another time for it.");
        }
        Said::OfferedCall if broken_off(scene) => {
            writer.add("Thank you for offering a call, though I'd rather carry on another time.");
        }
        Said::OfferedCall if !scene.dated() && scene.cannot_call => {
            writer.add("Thank you for offering a call, though I can't take phone calls.");
        }
        Said::OfferedCall if !scene.dated() && is_own_wish(scene) => {
            writer.add("Thank you for offering a call, which I'd gladly take.");
        }
        Said::OfferedCall if !scene.dated() => {
            writer.add("Thank you for offering a call, which I'd gladly take once I can.");
        }
        Said::OfferedCall if scene.part || scene.has_started() => writer.add("Thank you for offering a call."),
        Said::OfferedCall if is_own_wish(scene) => {
            writer.add("Thank you for offering a call, but I'd rather find another day.");
        }
        // With what was broken off, the question says it.
        Said::Refused if scene.stage == Stage::UnderWay && scene.has_started() => {}
        Said::Refused => writer.say(
            For::Hello,
            "\
            Thank you for letting me know that there's no other date at the moment. I understand that.\n\
            Thank you for letting me know. I understand that there's no other date at the moment.",
        ),
        Said::OfferedCall if scene.reason == Reason::Illness && scene.own_line.is_none() => {
            writer.add(if scene.cannot_call {
                "Thank you for offering a call, though I can't take phone calls."
            } else {
                "Thank you for offering a call, which I'd gladly take once I'm better."
            });
        }
        Said::OfferedCall if scene.cause.form != CauseForm::Clash || scene.own_line.is_some() => {
            writer.add(if scene.cannot_call {
                "Thank you for offering a call, though I can't take phone calls."
            } else {
                "Thank you for offering a call, which I'd gladly take at another time."
            });
        }
        Said::OfferedCall => writer.add("Thank you for offering a call instead, but it's the time I can't manage."),
        Said::ComeAnyway if !scene.dated() || scene.may && !is_own_wish(scene) => {
            writer.add("I know {they_would_like} me to {come} anyway.");
        }
        // The news says what they asked for, and to who did come it matters no more.
        Said::ComeAnyway if broken_off(scene) || scene.has_started() => {}
        Said::ComeAnyway => writer.add("Thank you for getting back to me."),
        Said::Nothing | Said::OfferedTime | Said::Silent => {
            if scene.invited() && !scene.has_rung && !writer.has("thank") {
                writer.say(
                    For::Hello,
                    "\
                    Thank you for the invitation.\n\
                    Thank you for inviting me.",
                );
            }
        }
    }
}

/// The recruiter has passed on what they said.
fn answer_through_the_recruiter(writer: &mut Writer) {
    match writer.scene().said {
        Said::Refused => writer.add("I know they have no other date at the moment."),
        Said::ComeAnyway if writer.scene().may => writer.add("I know {they_would_like} me to {come} anyway."),
        Said::OfferedCall | Said::ComeAnyway | Said::Nothing | Said::OfferedTime | Said::Silent => {}
    }
}

/// They were asked, and have not answered.
pub(super) fn writing_again(writer: &mut Writer) {
    writer.say(
        For::Hello,
        "\
        I'm writing again in case my last message didn't reach you.\n\
        I wrote to you before, and my message may not have reached you.",
    );
}
