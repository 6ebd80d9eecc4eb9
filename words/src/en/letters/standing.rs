//! The letters that leave the interview standing for now: waiting (V18), warning (V22), running late (V8); and the one that
//! asks to put it on hold (V23).

use policy::{Circumstance, Family, Format, Reason, Said, To, Verdict};

use crate::compose::{Apology, Scene};
use crate::details::Depth;
use crate::language::CauseForm;

use super::accepting::has_other_times;
use super::email::no_number;
use super::lateness;
use super::moving::{close, moved_before, thank_the_recruiter, wish};
use super::task;
use super::writer::{For, Writer};

/// V18: in the present, while the quarter of an hour runs.
pub(super) fn waiting(writer: &mut Writer) {
    let scene = writer.scene();
    let rings = matches!(scene.format, Some(Format::Phone)) || scene.circumstance == Circumstance::NobodyCalled;
    let wordings: &str = match (scene.circumstance, scene.in_person()) {
        _ if scene.to == To::Recruiter && scene.in_person() => {
            "\
            I'm here for {interview}, and nobody has come yet.\n\
            I'm here for {interview}, and I haven't found anybody yet."
        }
        _ if scene.to == To::Recruiter => {
            "\
            I'm ready for {interview}, and I haven't heard from them yet.\n\
            I'm ready for {interview}, and nobody has been in touch yet."
        }
        (Circumstance::IAmStillWaitingInReception, true) => {
            "\
            I'm in reception for {interview}, and nobody has come down yet.\n\
            I'm here for {interview}, waiting in reception."
        }
        _ if rings && scene.minutes.is_some_and(|minutes| minutes <= -20) => {
            "\
            I've been ready for {interview}, but no call has come through.\n\
            I'm ready for {interview}, and no call has come through so far."
        }
        _ if rings => {
            "\
            I'm ready for {interview}, and no call has come through yet.\n\
            I'm ready for {interview}, and my phone hasn't rung yet."
        }
        (_, true) => {
            "\
            I'm here for {interview}, and we haven't found each other yet.\n\
            I'm here for {interview} and waiting."
        }
        (_, false) => {
            "\
            I'm in the call for {interview}, and on my own so far.\n\
            I've joined the call for {interview} and am waiting."
        }
    };
    writer.news(wordings);
    writer.add("{Own}");
    if rings && scene.to != To::Recruiter {
        writer.say(
            For::WhyNow,
            "\
            My number is {phone}, in case you have a different one.\n\
            I'm on {phone}, in case you have another number.",
        );
    }
    writer.paragraph();
    if scene.to == To::Recruiter {
        return writer.say(
            For::Ask,
            "\
            Could you find out whether they're still expecting me? If another time is better, I could do {times}.\n\
            Could you find out whether they're still expecting me? If not, I'd be glad to find another time.",
        );
    }
    writer.say(
        For::Ask,
        match scene.alternatives.len() {
            0 => {
                "\
                Is it still a good time? If not, I'd be glad to find another.\n\
                Are you still able to talk now? If it doesn't suit, another time is fine too.\n\
                Shall I wait a little longer, or would another time be better?"
            }
            _ => {
                "\
                Can we still talk? If another time is better, I could do {times}.\n\
                Could we still talk? If another time suits you better, I'm free {on_times}."
            }
        },
    );
    writer.say(
        For::WayOut,
        "\
        If I've got the day or the time wrong, please let me know.\n\
        If I'm mistaken about the time, please let me know.",
    );
    writer.paragraph();
    writer.say(
        For::Close,
        "\
        I'm looking forward to talking about the {role} role.\n\
        I'm looking forward to talking to you.",
    );
}

/// V22: nothing is off yet. They hear that an answer follows in good time, and what could be done instead.
pub(super) fn warning(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.is_task {
        return task::warning(writer);
    }
    // M16: what they last said is answered first.
    match scene.said {
        Said::OfferedTime => writer.say(
            For::Hello,
            "\
            {Offering} {offered_time}, though I hope to keep the time we have.\n\
            {Offering} another time, though I hope to keep the one we have.",
        ),
        // The recruiter hears of it with the plan.
        Said::OfferedCall if scene.to == To::Recruiter => {}
        Said::OfferedCall => writer.add("{Offering} a call, though I hope I won't need it."),
        Said::ComeAnyway => writer.add("I know {they_would_like} me to {come} anyway."),
        Said::Nothing | Said::Refused | Said::Silent => {}
    }
    writer.news(risk(scene));
    moved_before(writer);

    // No hour is promised: only the person knows it, and may say it in a line of their own.
    let says_when = scene.own_line.as_ref().is_some_and(|line| line.contains("know") || line.contains("tell you"));
    // An illness or a birth may leave nobody the time to write before the start.
    let can_be_foreseen = scene.circumstance.reason().family() == Family::Logistics;
    let ahead = scene.minutes.is_some_and(|minutes| minutes > 240);
    let catching = scene.reason == Reason::Contagious && scene.in_person();
    let beforehand = is_a_word_beforehand(scene);
    let in_good_time = can_be_foreseen && ahead && !says_when;
    // Who plans to be there has said so, and nobody is told twice to expect them.
    let expects = !catching && !beforehand && !in_good_time;
    if !expects && !writer.has("planning") && !writer.has("as things stand") {
        writer.add("As things stand, I'll be there.");
    }
    writer.paragraph();
    writer.say(
        For::Ask,
        if catching {
            "\
            You'll hear from me either way, as soon as I know.\n\
            You'll hear from me as soon as I know, one way or the other."
        } else if beforehand {
            "\
            I'll let you know as soon as I know more. Until then, there's nothing you need to change.\n\
            As soon as I know more, I'll tell you. Until then, there's nothing you need to change."
        } else if in_good_time {
            "\
            I'll let you know for sure as early as I can.\n\
            You'll hear from me either way, in good time before we start."
        } else {
            "\
            I'll let you know as soon as I know more. Until then, please expect me.\n\
            As soon as I know more, I'll tell you. Until then, please expect me."
        },
    );
    if scene.said == Said::Refused {
        return;
    }
    let by_video_as_well =
        scene.reason == Reason::TravelDisruption && !scene.insists && scene.format != Some(Format::InPerson);
    let plan: &str = match (scene.alternatives.len(), scene.in_person()) {
        (_, true) if scene.said == Said::OfferedCall && scene.reason != Reason::Illness && !scene.cannot_call => {
            if scene.to == To::Recruiter {
                "If I can't come in, I'd gladly take the call that they've offered."
            } else {
                "If I can't come in, I'd gladly take the call."
            }
        }
        _ if catching && (scene.said != Said::OfferedTime || has_other_times(scene)) => {
            "\
            If it comes to that, could we keep the time and talk by video?[ If not, I could do {times}.]\n\
            If it comes to that, could we do it by video at the same time instead?[ If not, I could do {times}.]"
        }
        (0, true) if can_be_foreseen && scene.reason == Reason::TravelDisruption => {
            "\
            If I can't get to you, could we do it by video at the same time instead?\n\
            If it comes to that, could we keep the time and talk by video?"
        }
        _ if scene.said == Said::OfferedTime && !has_other_times(scene) => {
            "If it comes to that, I'd gladly take the time you've offered."
        }
        (0, _) if scene.to == To::Recruiter => "If it comes to that, I'd be glad of another time.",
        (0, _) => "If it comes to that, could we find another time?",
        (..) if scene.lists_times() => "If it comes to that, any of these would be good for me:",
        // Who says that it is in person, and names times, has offered those and no video.
        (_, true) if by_video_as_well && scene.to == To::Recruiter => {
            "If I can't get there, could they keep the time and talk by video, or could it be {times} instead?"
        }
        (..) if scene.to == To::Recruiter => "If it comes to that, could it be {times} instead?",
        (_, true) if by_video_as_well => {
            "If I can't get to you, could we keep the time and talk by video, or meet on {times} instead?"
        }
        (..) => "If it comes to that, could we do {times} instead?",
    };
    writer.say(For::WayOut, plan);
    if scene.lists_times() && plan.ends_with(':') {
        writer.list_times();
    }
    writer.paragraph();
    wish(writer);
    if scene.wants_it || !writer.has("looking forward") {
        close(writer);
    }
}

/// Whether it is days ahead and they tell in their own words what may happen: then a word beforehand is all that it is yet.
pub(super) fn is_a_word_beforehand(scene: &Scene) -> bool {
    let ahead = scene.minutes.is_some_and(|minutes| minutes > 2 * 24 * 60);
    ahead && scene.own_line.is_some() && scene.effective_verdict == Verdict::Warn && scene.said != Said::Refused
}

/// What may happen. It has not, so the clause of the circumstance is not said as a fact, but where it is one already.
pub(super) fn risk(scene: &Scene) -> &'static str {
    match (scene.own_line.is_some(), scene.reason, scene.circumstance) {
        _ if is_a_word_beforehand(scene) => {
            "\
            As things stand, I'll be there for {interview}, and I'd like to tell you one thing beforehand. {Own}\n\
            I'm planning to be there for {interview}, but there's a chance that I can't make it{as_cause}."
        }
        (true, ..) => {
            "\
            I'm planning to be there for {interview}, but I may not be able to make it{as_cause}.\n\
            I'm looking forward to {interview}, but there's a chance that I can't make it{as_cause}."
        }
        (_, Reason::Contagious, _) if scene.depth == Depth::Private && scene.in_person() => {
            "I'm planning to be there for {interview}, but it may be that I shouldn't come in."
        }
        // Who keeps the reason to themselves says no more than that.
        _ if scene.depth == Depth::Private && scene.reason != Reason::Contagious => {
            "\
            I'm planning to be there for {interview}, but I may not be able to make it.\n\
            I'm looking forward to {interview}, but it may be that I can't make it."
        }
        (_, _, Circumstance::EmergencyAtHome) => {
            "\
            I'm planning to be there for {interview}, but there's an emergency at home and I may not be able to make it.\n\
            I'm looking forward to {interview}, but there's an emergency at home, and it may be that I can't make it."
        }
        (_, Reason::Contagious, _) if scene.in_person() => {
            "\
            I'm planning to be there for {interview}, but I may have something catching, and then I shouldn't come in.\n\
            I'm looking forward to {interview}, but I may have something catching, and then I shouldn't come in."
        }
        (_, Reason::Illness | Reason::Contagious, _) => {
            "\
            I'm planning to be there for {interview}, but I'm not feeling well and may not be able to make it.\n\
            I'm looking forward to {interview}, but I'm not quite well, and it may be that I can't make it."
        }
        (_, Reason::FamilyEmergency, Circumstance::PetEmergency) if scene.depth == Depth::Plain => {
            "\
            I'm planning to be there for {interview}, but my pet may need me, and then I couldn't make it.\n\
            I'm looking forward to {interview}, but my pet isn't well, and it may be that I can't make it."
        }
        (_, Reason::FamilyEmergency, Circumstance::PetEmergency) => {
            "I'm planning to be there for {interview}, but I may be needed at home, and then I couldn't make it."
        }
        (_, Reason::FamilyEmergency, _) => {
            "\
            I'm planning to be there for {interview}, but my family may need me, and then I couldn't make it.\n\
            I'm looking forward to {interview}, but I may be needed at home, and then I couldn't make it."
        }
        // Nobody travels to a conversation by phone or video.
        (_, _, Circumstance::Weather) if scene.in_person() => {
            "\
            I'm planning to be there for {interview}, but the weather may stop me getting to you.\n\
            I'm looking forward to {interview}. Bad weather is forecast, though, and it may stop me getting to you."
        }
        (_, _, Circumstance::Strike) if scene.in_person() => {
            "\
            I'm planning to be there for {interview}, but a strike is coming up, and it may stop me getting to you.\n\
            I'm looking forward to {interview}. A strike is coming up, though, and it may stop me getting to you."
        }
        (_, Reason::TravelDisruption, _) if scene.in_person() => {
            "\
            I'm planning to be there for {interview}, but I may have trouble getting to you.\n\
            I'm looking forward to {interview}, but it may be that I can't get to you."
        }
        (_, Reason::EmployerMovedIt, _) => {
            "I'm planning to be there for {interview}, but the new time may not work for me after all."
        }
        (_, _, Circumstance::WorkOrShift) if scene.depth == Depth::Plain => {
            "\
            I'm planning to be there for {interview}, but I may have to work after all.\n\
            I'm looking forward to {interview}, but I may have to work then."
        }
        (_, Reason::ScheduleConflict | Reason::EssentialAppointment, _) => {
            "\
            I'm planning to be there for {interview}, but I may not be free after all.\n\
            I'm looking forward to {interview}, but I may have something then that I can't move."
        }
        (_, Reason::TechnicalFailure, _) => {
            "I'm looking forward to {interview}, but I'm having trouble with my connection and may not be able to join."
        }
        _ => {
            "\
            I'm planning to be there for {interview}, but I may not be able to make it.\n\
            I'm looking forward to {interview}, but it may be that I can't make it."
        }
    }
}

/// V23: on hold, with the day on which they hear again where there is one. Leave to go on without is given only by who has
/// missed it.
pub(super) fn pausing(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.invited() && !scene.has_rung && !matches!(scene.said, Said::OfferedTime | Said::OfferedCall) {
        writer.say(
            For::Hello,
            "\
            Thank you for the invitation.\n\
            Thank you for inviting me.",
        );
    }
    let answer: &str = match scene.said {
        Said::OfferedTime => {
            "\
            {Offering} {offered_time}, though I'm afraid I can't take it.\n\
            {Offering} another time, though I'm afraid I can't take it."
        }
        Said::ComeAnyway if !scene.dated() => "I know {they_would_like} me to {come} anyway.",
        // Why they wrote is said with the news, or does not matter any more.
        Said::Nothing | Said::Silent | Said::ComeAnyway | Said::OfferedCall | Said::Refused => "-",
    };
    // Who was kept waiting hears that first.
    if scene.missed {
        super::missed::news(writer);
        writer.say(For::Hello, answer);
    } else {
        writer.say(For::Hello, answer);
        news_of_a_pause(writer);
    }
    if scene.said == Said::OfferedCall {
        writer.add(if scene.cannot_call {
            "{Offering} a call, though I can't take phone calls."
        } else if scene.free_from.is_some() {
            "{Offering} a call, which I'd gladly take once I can."
        } else {
            "{Offering} a call, though I can't say yet when I could do it."
        });
    }
    no_number(writer);
    writer.paragraph();
    ask_for_a_pause(writer);
}

fn news_of_a_pause(writer: &mut Writer) {
    let scene = writer.scene();
    let owes = scene.apology != Apology::None;
    let clash = scene.cause.form == CauseForm::Clash && scene.own_line.is_none();
    writer.news(match (owes, clash) {
        // There is no hour to it that something else could take.
        _ if scene.is_task && clash => "I won't be able to do {the_interview} for now.",
        _ if scene.is_task => "I won't be able to do {the_interview} for now{as_cause}.",
        _ if scene.may => risk(scene),
        // There is no time yet that they could not make.
        (_, true) if !scene.dated() => "I can't settle on a day for {interview} yet.",
        (true, _) if !scene.dated() => "I'm sorry, but {so_cannot}.",
        _ if !scene.dated() => "{So_cannot}.",
        _ if scene.said == Said::ComeAnyway => {
            "\
                I know {they_would_like} me to {come} anyway, but I {cannot} {interview}{and_why}.\n\
                I know {they_would_like} me to {come} anyway, but {so_cannot}."
        }
        (true, false) => {
            "\
                I'm sorry, but {so_cannot}.\n\
                {So_cannot}. I'm sorry to leave you without a new date.\n\
                I'm sorry, but I {cannot} {interview}{as_cause}."
        }
        (true, true) => {
            "\
                I'm sorry, but I {cannot} {interview}{as_cause}.\n\
                Unfortunately I {cannot} {interview}{as_cause}. I'm sorry to leave you without a new date."
        }
        (false, _) if scene.circumstance == Circumstance::DeathInTheFamily => "{So_cannot}.",
        (false, _) => {
            "\
                I'm afraid I {cannot} {interview}{as_cause}.\n\
                I'm afraid {so_cannot}."
        }
    });
    writer.apologise(
        if scene.may { "I'm sorry to have to say so." } else { "I'm sorry to leave you without a date." },
        "I'm sorry I wasn't there.",
    );
}

fn ask_for_a_pause(writer: &mut Writer) {
    let scene = writer.scene();
    // What is over, or about to start, is not put on hold.
    let about_to_start = scene.dated() && !scene.may && scene.minutes.is_some_and(|minutes| minutes <= 240);
    // Nobody needs to hear it twice.
    if writer.has("can't say yet") || writer.has("cannot say yet") {
        // It has been said of the call.
    } else if !scene.dated() && !scene.may && scene.free_from.is_none() && !writer.has("settle on a day") {
        writer.add("I can't name a day yet.");
    } else if scene.dated()
        && !scene.may
        && scene.free_from.is_none()
        && !writer.has("a new date")
        && !writer.has("without a date")
    {
        writer.say(
            For::WhyNow,
            "\
            I can't name a new date yet.\n\
            I don't have a new date yet.",
        );
    }

    writer.say(
        For::Ask,
        if scene.may && scene.to == To::Recruiter {
            "If it comes to that, could you ask {employer} to put it on hold? I'd write as soon as I can name a day."
        } else if scene.may {
            "\
            If it comes to that, could we put it on hold? I'd write again by {free_from}.\n\
            If it comes to that, could we put it on hold? I can't name a new date yet, and I'd write as soon as I can."
        } else if (scene.missed || about_to_start) && scene.to == To::Recruiter {
            "\
            Could you ask {employer} for another time later on? I'm free from {free_from}.\n\
            Could you ask {employer} for another time later on?"
        } else if scene.missed || about_to_start {
            "\
            Could we find another time later on? I'm free from {free_from}.\n\
            Could we find another time later on? I'll write as soon as I know more."
        } else if scene.to == To::Recruiter && scene.free_from.is_some() {
            "Could you ask {employer} to put it on hold for now? I should be free from {free_from}, and I'll write by then."
        } else if scene.to == To::Recruiter {
            "Could you ask {employer} to put it on hold for now? I'll write as soon as I know more."
        } else if scene.free_from.is_some() {
            "\
            Could you put it on hold for now? I should be free from {free_from}, and I'll write to you by then.\n\
            Could we put it on hold? I should be free from {free_from}, and you'll hear from me by then."
        } else if scene.circumstance == Circumstance::DeathInTheFamily && !scene.dated() {
            "May I write to you about a day when I can?"
        } else if !scene.dated() {
            "\
            Could you put it on hold for me? I'll write again once I know, and we can find a time then.\n\
            May I come back to you about it? You'll hear from me as soon as I know more."
        } else if scene.circumstance == Circumstance::DeathInTheFamily {
            "\
            Could we leave it for now? I'll write to you again when I can.\n\
            Could it wait for now? I'll write to you again when I can."
        } else if scene.is_task {
            "\
            Could I do it later on? I'll write as soon as I know more.\n\
            Could it wait a little? I'll write as soon as I can name a day."
        } else {
            "\
            Could we put it on hold for now? I'll write as soon as I know more.\n\
            Could you put it on hold for me? I'll write again once I know, and we can find a new time then."
        },
    );
    writer.paragraph();
    // The recruiter is asked below to tell them.
    let passes_it_on = scene.to == To::Recruiter && scene.wants_it && !scene.brief;
    if scene.is_task && !passes_it_on {
        task::close(writer);
    } else if !passes_it_on {
        wish(writer);
        close(writer);
    }
    writer.say(
        For::WayOut,
        if scene.to == To::Recruiter && scene.missed {
            "\
            I'll understand if they have to go on without me.\n\
            If they have to go on without me, I'll understand."
        } else if scene.to == To::Recruiter {
            "If they need to settle it sooner, please tell me the latest day that would still work for them."
        } else if scene.circumstance == Circumstance::DeathInTheFamily {
            "\
            If it can't wait that long, I'll understand.\n\
            I'll understand if you have to go ahead in the meantime."
        } else if scene.missed {
            "\
            I'll understand if you have to go on without me.\n\
            If you have to go on without me, I'll understand."
        } else {
            "\
            If you need it settled by a certain day, just let me know which.\n\
            If you need to settle it sooner, tell me the latest day that would still work."
        },
    );
    if scene.to == To::Recruiter && !scene.brief {
        thank_the_recruiter(writer);
    }
}

/// V8 without a number to call: late, and still coming.
pub(super) fn late(writer: &mut Writer) {
    let scene = writer.scene();
    if is_far_ahead(scene) {
        match scene.said {
            Said::OfferedTime => writer.add("{Offering} another time, though the one we have is fine."),
            Said::OfferedCall => writer.add("{Offering} a call, though I hope I won't need it."),
            _ => {}
        }
    }
    if asks_the_way(scene) {
        return ask_the_way(writer);
    }
    if is_far_ahead(scene) {
        return may_be_late(writer);
    }
    let missed = scene.minutes.is_some_and(|minutes| minutes <= -15);
    writer.news(if let Some(news) = lateness::news(scene) {
        news
    } else if lateness::says_late(scene) && scene.apology == Apology::None {
        "I won't be on time for {interview}: {clause}."
    } else if lateness::says_late(scene) {
        "I'm sorry, but I won't be on time for {interview}: {clause}."
    } else if scene.has_started() && scene.apology == Apology::None {
        "I'm late for {the_interview}{late_because}."
    } else if scene.has_started() {
        "I'm sorry I'm late for {the_interview}{late_because}."
    } else if scene.apology == Apology::None {
        "I'm running late for {interview}{late_because}."
    } else {
        "\
            I'm sorry, I'm running late for {interview}{late_because}.\n\
            I'm sorry, but I'm going to be late for {interview}{late_because}."
    });
    writer.add(lateness::ARRIVAL);
    // Nobody is on the way to an address that they do not have.
    let lost = scene.circumstance == Circumstance::TheAddressWasWrong && scene.in_person();
    if lost {
        writer.add("Could you send me the right address? I'll come as soon as I have it.");
    } else {
        writer.say(
            For::WhyNow,
            if scene.in_person() {
                "\
            I'm on my way and will be with you as soon as I can.\n\
            I'm still coming, and I'll be with you as soon as I can."
            } else {
                "\
            I'll be there as soon as I can.\n\
            I'll be ready as soon as I can."
            },
        );
    }
    match scene.circumstance {
        Circumstance::CannotFindThePlace if scene.in_person() => {
            writer.add("Could you tell me which entrance to use?");
        }
        Circumstance::CannotFindThePlace => writer.add("Could you send me the link again?"),
        Circumstance::TheAddressWasWrong if !lost => writer.add("Could you send me the right link?"),
        _ => {}
    }
    no_number(writer);
    writer.paragraph();
    writer.say(
        For::Ask,
        if missed {
            "Is that all right, or would you rather find another time?"
        } else {
            "\
            I hope that's all right. Could you let me know if it isn't?\n\
            Is that all right with you?"
        },
    );
    // M16: what they offered is not passed over.
    match scene.said {
        Said::OfferedTime => writer.say(
            For::WayOut,
            "\
            {Offered_time} would also be fine.\n\
            The other time would also be fine.",
        ),
        Said::OfferedCall if !scene.cannot_call => writer.add("A call would also be fine."),
        _ => writer.add("I could also do {times}."),
    }
    writer.say(
        For::Close,
        "\
        You can reach me on {phone}.\n\
        I'm on {phone} if you need me.\n\
        -",
    );
}

/// Whether there are hours left, and what is missing is the place.
pub(super) fn asks_the_way(scene: &Scene) -> bool {
    let place = matches!(scene.circumstance, Circumstance::CannotFindThePlace | Circumstance::TheAddressWasWrong);
    place && is_far_ahead(scene) && scene.in_person()
}

/// Whether it is too early to be on the way, or held up on it.
pub(super) fn is_far_ahead(scene: &Scene) -> bool {
    scene.minutes.is_none_or(|minutes| minutes > 180)
}

/// Whether it is not certain that they will be late: they say so, or it is days ahead.
pub(super) fn may_yet_be_in_time(scene: &Scene) -> bool {
    scene.may || scene.minutes.is_none_or(|minutes| minutes > 1440)
}

/// Hours or days ahead nobody is late yet.
fn may_be_late(writer: &mut Writer) {
    let scene = writer.scene();
    writer.news(if let Some(news) = lateness::news(scene) {
        news
    } else if scene.apology == Apology::None {
        "{I_will_be} late for {interview}{own_cause}."
    } else {
        "I'm sorry, but {i_will_be} late for {interview}{own_cause}."
    });
    writer.add(lateness::ARRIVAL);
    writer.paragraph();
    writer.say(For::Ask, "Would that be all right, or would another time suit you better?");
    writer.add("I could also do {times}.");
    writer.say(For::Close, "I'm looking forward to it.");
}

fn ask_the_way(writer: &mut Writer) {
    writer.news(
        "\
        I've looked up the place for {interview} and can't find it from the address I have.\n\
        I'd like to be sure where {interview} is, as the address I have doesn't seem to be right.",
    );
    writer.paragraph();
    writer.say(For::Ask, "Could you send me the exact address, and tell me which entrance to use?");
    writer.paragraph();
    writer.say(For::Close, "I'm looking forward to it.");
}
