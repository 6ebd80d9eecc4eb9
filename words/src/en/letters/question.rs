//! The letter that asks one thing while the interview stands (V3, V16, V19).

use policy::{Circumstance, Format, Notice, Reason, Said, Stage, To};

use crate::compose::Scene;
use crate::details::Depth;
use crate::language::CauseForm;

use super::moving;
use super::sooner;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    lead(writer);
    writer.add("{Own}");
    writer.paragraph();
    question(writer);
    through_the_recruiter(writer);
    writer.paragraph();
    close(writer);
}

/// The recruiter may have to ask for the answer, and arranges for many: the firm is named once.
fn through_the_recruiter(writer: &mut Writer) {
    let scene = writer.scene();
    let asked = ["could you ask", "would you ask", "could you find out", "do you know", "have you heard"]
        .iter()
        .any(|asks| writer.has(asks));
    if scene.to == To::Recruiter && scene.reason != Reason::TheyCancelled && !asked {
        let named = scene.company.as_ref().is_some_and(|company| writer.has(&company.to_ascii_lowercase()));
        writer.add(if named {
            "If you can't say yourself, could you ask them for me?"
        } else {
            "If you can't say yourself, could you ask {them} for me?"
        });
    }
}

/// M16: an offer of theirs is not passed over.
fn answer(writer: &mut Writer) {
    let scene = writer.scene();
    let thanked = matches!(scene.reason, Reason::TooMuchAsked | Reason::TheyCancelled) || writer.has("thank");
    // Who may never have written is not thanked for what came in their name.
    let doubted = scene.reason == Reason::Suspicion;
    let heard = scene.circumstance != Circumstance::TheyWentQuiet && scene.to == To::Interviewer;
    let heard = heard && !thanked && !doubted;
    match scene.said {
        Said::OfferedCall if heard && !scene.missed => {
            writer.add("Thank you for offering a call, which I'd gladly take.");
        }
        Said::OfferedTime if heard && scene.circumstance != Circumstance::IsItStillOn => {
            writer.add("Thank you for offering {offered_time}.");
        }
        _ => {}
    }
}

/// Which interview it is about, and why one asks.
fn lead(writer: &mut Writer) {
    let scene = writer.scene();
    let silent = scene.said == Said::Silent;
    if scene.stage == Stage::Invited && scene.circumstance == Circumstance::PayNotSaid && scene.has_started() {
        return writer.add("I haven't answered the invitation yet, and before I do, I have one question.");
    }
    if scene.invited() && scene.circumstance == Circumstance::PayNotSaid {
        if !writer.has("thank") {
            writer.add("Thank you for the invitation.");
        }
        return writer.add("I'd be glad to come[ {when}], and have one question before I say yes.");
    }
    answer(writer);
    // The recruiter is not the one who was asked.
    if silent
        && scene.to != To::Recruiter
        && scene.reason == Reason::NotConfirmed
        && scene.circumstance != Circumstance::TheyWentQuiet
    {
        moving::writing_again(writer);
    }
    let wordings: &str = match scene.circumstance {
        Circumstance::IsItStillOn if is_over(scene) => {
            "\
            I had no confirmation of {interview}, so I wasn't sure that it was going ahead.\n\
            I hadn't heard whether {interview} was going ahead, so I didn't know whether you were expecting me."
        }
        Circumstance::NoTimePlaceOrLinkYet if is_over(scene) => {
            "\
            The details of {interview} didn't reach me in time.\n\
            I didn't have all the details of {interview} in time."
        }
        Circumstance::IsItStillOn | Circumstance::TheyWentQuiet if is_waiting(scene) => {
            "\
            I've been ready for {interview} and haven't heard anything, so I wanted to check.\n\
            I'm ready for {interview}, and I haven't heard anything yet."
        }
        Circumstance::NoTimePlaceOrLinkYet if scene.has_started() => {
            "I've been ready for {interview}, but the details haven't reached me."
        }
        // The answer was not the recruiter's to give.
        Circumstance::IsItStillOn | Circumstance::TheyWentQuiet
            if scene.said == Said::OfferedTime && scene.dated() && !scene.has_started() =>
        {
            if scene.to == To::Recruiter {
                "They offered another time for {interview}, and I'm not sure which one stands."
            } else {
                "\
                You offered {offered_time} for {interview}, and I'm not sure which time stands.\n\
                You offered another time for {interview}, and I'm not sure which one stands."
            }
        }
        // They have written since.
        Circumstance::IsItStillOn if !matches!(scene.said, Said::Nothing | Said::Silent) => {
            "I'd like to be sure of {interview}."
        }
        Circumstance::IsItStillOn => {
            "\
            I'm looking forward to {interview}, and just wanted to check that it's still on.\n\
            I'd like to make sure that {interview} is still going ahead."
        }
        // What is missing stands in their own words.
        Circumstance::NoTimePlaceOrLinkYet if scene.own_line.is_some() => "I'm looking forward to {interview}.",
        Circumstance::NoTimePlaceOrLinkYet if scene.format == Some(Format::Video) && scene.slot.is_some() => {
            "I'm looking forward to {interview}, but I don't seem to have had a link for it yet."
        }
        Circumstance::NoTimePlaceOrLinkYet if scene.slot.is_none() && scene.dated() => {
            "\
            I'm looking forward to {the_interview}, but I don't have all the details yet.\n\
            I'm looking forward to {the_interview}, but one or two details haven't reached me yet."
        }
        Circumstance::NoTimePlaceOrLinkYet if scene.slot.is_none() => {
            "\
            I'm looking forward to {the_interview}, but I don't have the day, the time{or_place} yet.\n\
            I'm looking forward to {the_interview}, but I don't have all the details yet."
        }
        Circumstance::NoTimePlaceOrLinkYet => {
            "\
            I'm looking forward to {interview}. One or two details haven't reached me yet.\n\
            I'm looking forward to {interview}, and still need one or two details for it."
        }
        Circumstance::TheyWentQuiet if scene.said == Said::OfferedCall && scene.to != To::Recruiter => {
            "You offered a call about {interview}, and I haven't heard anything since."
        }
        Circumstance::TheyWentQuiet if scene.said == Said::OfferedTime && scene.to != To::Recruiter => {
            "\
            You offered {offered_time} for {the_interview}, and I haven't heard anything since.\n\
            You offered another time for {the_interview}, and I haven't heard anything since."
        }
        // The recruiter knows that they were asked, and is not the one who has gone quiet.
        Circumstance::TheyWentQuiet if scene.to == To::Recruiter && silent => {
            "\
            I'm still hoping to hear from {them} about the next step.\n\
            I still hope to hear from {them}, and I wonder where things stand."
        }
        Circumstance::TheyWentQuiet if scene.to == To::Recruiter => {
            "\
            I'm hoping to hear from {them} soon about the next step.\n\
            I'm looking forward to hearing from {them}, and I wonder where things stand."
        }
        Circumstance::TheyWentQuiet if silent && scene.stage == Stage::Met => {
            "Thank you again for your time so far. I wrote to ask about the next step and haven't heard back yet."
        }
        Circumstance::TheyWentQuiet if scene.stage == Stage::Met => {
            "\
            Thank you again for your time so far. I haven't heard about the next step for a while, so I thought I'd ask.\n\
            Thank you for the time you've given me so far. I'm looking forward to the next step, so I thought I'd ask about it."
        }
        Circumstance::TheyWentQuiet if silent => {
            "\
            I wrote to you about {interview} and haven't heard back yet, so I wanted to be sure it had reached you.\n\
            My last message about {interview} may not have reached you, so I'm trying again."
        }
        Circumstance::TheyWentQuiet => {
            "\
            I haven't heard anything for a while about {interview}.\n\
            It's been a while since I heard about {interview}."
        }
        Circumstance::TheyCancelledAndNamedNoNewTime if scene.said == Said::Refused => {
            "I know there's no new date yet for {whole_interview}, which was called off."
        }
        Circumstance::TheyCancelledAndNamedNoNewTime if scene.to == To::Recruiter => {
            "\
            I understand that {interview} has been called off. These things happen.\n\
            I understand that {interview} has been called off. I know these things happen."
        }
        Circumstance::TheyCancelledAndNamedNoNewTime => {
            "\
            I understand that {interview} had to be called off. These things happen.\n\
            I know {interview} had to be called off, and that these things happen."
        }
        Circumstance::LongTaskUnpaid => {
            "\
            Thank you for sending me the task[ for the {role} role]. It's a good deal of unpaid work, so I'd like to ask something first.\n\
            Thank you for the task[ for the {role} role]. It looks like a good deal of unpaid work, so I have a question first."
        }
        Circumstance::AnotherRoundAndAnother => {
            "\
            Thank you for inviting me to another round[ for the {role} role].\n\
            Thanks for the invitation to the next round[ for the {role} role]."
        }
        Circumstance::ReferencesBeforeAnOffer if !scene.dated() || scene.has_started() || scene.is_task => {
            "\
            Thank you for telling me that you'd like references.\n\
            You've asked for references, and I have a question about them first."
        }
        Circumstance::ReferencesBeforeAnOffer => {
            "\
            I'm looking forward to {interview}, and I have one question about the references you've asked for.\n\
            Thank you for telling me that you'd like references."
        }
        Circumstance::RecruiterPassedSomethingOn if scene.has_started() => {
            "\
            I understand that a recruiter has passed my details on to you.\n\
            I understand that some of my details have been passed on to you."
        }
        _ if scene.has_started() && scene.stage == Stage::UnderWay && scene.reason == Reason::Suspicion => {
            "I was invited to an interview[ for the {role} role] today in your company's name, and it has begun. I'd like to be sure that it's genuine."
        }
        // Who has met them knows that there is a job.
        _ if scene.reason == Reason::Suspicion && scene.stage == Stage::Met => {
            "I've had a message in your company's name about {interview}. I'd like to be sure that it really comes from you."
        }
        _ if scene.has_started() && scene.reason == Reason::Suspicion => {
            "\
            I've been invited to an interview[ for the {role} role] in the name of {company}. I'd like to be sure that it really comes from you.\n\
            I've had an invitation to an interview[ for the {role} role] in your company's name. I'd like to be sure that it's genuine."
        }
        _ if scene.has_started() && scene.stage == Stage::UnderWay && scene.reason != Reason::NotConfirmed => {
            "Before we go on, I have one question."
        }
        _ if scene.has_started() && scene.reason != Reason::NotConfirmed => {
            "Before we take this further, I have one question."
        }
        Circumstance::PayNotSaid => {
            "\
            I'm looking forward to {interview}, and there's one thing I'd like to know beforehand.\n\
            Before {interview}, I have one question."
        }
        Circumstance::RecruiterPassedSomethingOn => {
            "\
            I understand that some of my details have been passed on to you, and I'd like to ask about that before {interview}.\n\
            Before {interview}, I'd like to ask about my details, as I understand that some have been passed on to you."
        }
        _ if scene.reason == Reason::Suspicion => {
            "\
            I've been invited to an interview[ for the {role} role][ {when}] in the name of {company}. I'd like to be sure that it really comes from you.\n\
            I've had an invitation to an interview[ for the {role} role][ {when}] in your company's name. I'd like to be sure that it's genuine.\n\
            I've been offered an interview[ for the {role} role][ {when}] in your name. Before I confirm it, I'd like to check that it comes from you."
        }
        _ if scene.reason == Reason::NotAFit => {
            "\
            I'm looking forward to {interview}, and there's one thing I'd like to know beforehand.\n\
            Before {interview}, there's one thing I'd like to ask."
        }
        _ => {
            "\
            I have one question about {interview}.\n\
            Before {interview}, I have one question."
        }
    };
    writer.news(wordings);
}

/// The one question.
pub(super) fn question(writer: &mut Writer) {
    let scene = writer.scene();
    let wordings: &str = match scene.circumstance {
        Circumstance::IsItStillOn | Circumstance::NoTimePlaceOrLinkYet
            if is_over(scene) && scene.to == To::Recruiter =>
        {
            "Could you ask {employer} for another time?[ I could do {times}.] If there was a mix-up over the time, do tell me."
        }
        Circumstance::IsItStillOn | Circumstance::NoTimePlaceOrLinkYet if is_over(scene) => {
            "\
            Could we find another time?[ I'm free {on_times}.] If there was a mix-up over the time, do tell me.\n\
            Could we find another time?[ I could do {times}.] If I've mixed up the time, do tell me."
        }
        Circumstance::TheyWentQuiet if is_waiting(scene) && scene.to != To::Recruiter => {
            "Is it still going ahead? If it has had to move, just let me know."
        }
        Circumstance::IsItStillOn if scene.said == Said::OfferedTime && !scene.has_started() => {
            "Which of the two should I keep?"
        }
        Circumstance::IsItStillOn if scene.has_started() => {
            "Is it still going ahead today? If it has had to move, just let me know."
        }
        Circumstance::IsItStillOn => {
            "\
            Could you let me know if anything has changed? A one-word answer is plenty.\n\
            Could you tell me if anything has changed? If nothing has, a quick yes is all I need."
        }
        Circumstance::NoTimePlaceOrLinkYet => details_wanted(scene),
        Circumstance::TheyWentQuiet if scene.to == To::Recruiter && scene.said == Said::Silent => {
            "\
            Could you ask them once more, when you have a moment?\n\
            Would you ask them once more for me?"
        }
        Circumstance::TheyWentQuiet if scene.to == To::Recruiter => {
            "\
            Do you know whether there's any news, and when they expect to decide?\n\
            Have you heard anything from them, or could you ask?"
        }
        Circumstance::AnotherRoundAndAnother if scene.to == To::Recruiter => {
            "\
            Could you tell me how many more rounds there'll be[ with {company}], and when they expect to decide?\n\
            Do you know whether it's the last one[ with {company}], and when they expect to decide?"
        }
        Circumstance::TheyWentQuiet if scene.dated() && !scene.has_started() => {
            "\
            Is it still going ahead as planned? If it has had to move, just let me know.\n\
            Could you tell me whether {the_interview} is still going ahead?"
        }
        Circumstance::TheyWentQuiet => {
            "\
            Is there any news, and when do you expect to decide? If someone else looks after it, I'd gladly ask them.\n\
            Could you tell me where things stand, and roughly when I might hear?"
        }
        Circumstance::TheyCancelledAndNamedNoNewTime if scene.said == Said::Refused => {
            if scene.to == To::Recruiter {
                "If a date comes free, could you ask them for it?[ I could do {times}.]"
            } else {
                "If one comes free, could I have it?[ I could do {times}.][ I'm free from {free_from}.]"
            }
        }
        Circumstance::TheyCancelledAndNamedNoNewTime if scene.to == To::Recruiter => match scene.alternatives.len() {
            1.. => "Could you ask them when it could be instead? I could do {times}.",
            0 => {
                "\
                Could you ask them when it could be instead? I'm free from {free_from}.\n\
                Could you ask them when it could be instead?"
            }
        },
        Circumstance::TheyCancelledAndNamedNoNewTime => match scene.alternatives.len() {
            1.. => "Could we set a new date? I could do {times}.",
            0 => {
                "\
                Could we set a new date? I'm free from {free_from}.\n\
                Could we set a new date? If you let me know one or two that would suit you, I'll answer straight away.\n\
                Do you know yet when it could be? If it isn't settled, even a rough idea would help."
            }
        },
        Circumstance::LongTaskUnpaid if scene.own_line.is_some() => {
            "\
            Would that be all right with you? If you need the whole task, would it be paid?\n\
            Would that work for you instead? If not, would the full task be paid?"
        }
        Circumstance::LongTaskUnpaid if scene.to == To::Recruiter => {
            "\
            Could you ask {employer} whether a smaller piece of work would do?\n\
            Could you find out for me whether a shorter version would do?"
        }
        Circumstance::LongTaskUnpaid => {
            "\
            Would a shorter version do, as long as it shows what you need to see?\n\
            Could it be a smaller piece of work, as long as it shows what you need to see?"
        }
        Circumstance::AnotherRoundAndAnother => {
            "\
            Could you tell me how many more rounds there'll be, and when you expect to decide?\n\
            Is it the last one before you decide, or are there more to come?"
        }
        Circumstance::ReferencesBeforeAnOffer => {
            "\
            Would it be all right to give them to you once there's an offer?\n\
            Could they wait until there's an offer? I'll gladly send them then."
        }
        Circumstance::PayNotSaid | Circumstance::Pay => {
            "\
            Could you tell me the pay range[ for the {role} role]?\n\
            Could you give me an idea of the pay range[ for the {role} role]?"
        }
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest => {
            "\
            Is it from you? If it isn't, I thought you'd want to know.\n\
            Could you confirm that from your usual address? If it isn't from you, I thought you'd want to know."
        }
        Circumstance::RecruiterPassedSomethingOn => {
            "\
            Could you tell me which of my details you have?\n\
            Could you tell me what you were sent?"
        }
        // What is in the way: hours, a place.
        Circumstance::PlaceOrHours if scene.own_line.is_some() => {
            "\
            Would that be a problem for the {role} job?\n\
            Would that be a problem, or is there a way round it?"
        }
        _ if scene.reason == Reason::NotAFit && scene.own_line.is_some() => {
            "\
            Is there a way round that? I'd be glad to know.\n\
            Could you tell me whether there's a way round that?"
        }
        Circumstance::NotTheRightRole => {
            "\
            Could you tell me what the first few months would look like from day to day?\n\
            What would I spend most of the week on?"
        }
        Circumstance::NotTheRightCompany => {
            "\
            Could you tell me a little about the team, and how it works together?\n\
            Who would I be working with, and how does the team work?"
        }
        Circumstance::PlaceOrHours => {
            "\
            Could you tell me where I'd be working, and what the hours would be?\n\
            Where would I be working, and what would the hours be?"
        }
        Circumstance::LearnedMoreAndChangedMyMind => {
            "\
            Could you tell me a little more about what the role would involve?\n\
            What would you most want from whoever takes the role?"
        }
        _ => "Could you tell me whether it's still going ahead?",
    };
    writer.say(For::Ask, wordings);
}

/// Whether the hour has gone by in which it could still begin.
pub(super) fn is_over(scene: &Scene) -> bool {
    scene.stage != Stage::UnderWay && scene.minutes.is_some_and(|minutes| minutes < -60)
}

/// Whether it should have begun just now, and they have said nothing.
fn is_waiting(scene: &Scene) -> bool {
    let just_now = scene.minutes.is_some_and(|minutes| (-240..=0).contains(&minutes));
    just_now && !is_over(scene) && scene.stage != Stage::Met
}

/// What is still missing, by what is known.
fn details_wanted(scene: &Scene) -> &'static str {
    match (scene.slot.is_some(), scene.format) {
        (true, Some(Format::Video)) => {
            "\
            Could you send me the link?\n\
            Could you send me the link, or tell me who to ask for it?"
        }
        (true, Some(Format::Phone)) => {
            "\
            Will you be ringing me, and on which number?\n\
            Could you tell me who rings whom, and on which number?"
        }
        (true, Some(Format::InPerson)) if scene.own_line.is_some() => "Could you help me with that, please?",
        (true, Some(Format::InPerson)) => {
            "\
            Could you send me the exact address?\n\
            Could you tell me exactly where to come?"
        }
        (true, _) if scene.interviewer.is_some() => {
            "\
            Could you send me the address or the link?\n\
            Could you tell me where to be, or which link to use?"
        }
        (true, _) => {
            "\
            Could you send me the address or the link, and tell me who I'll be meeting?\n\
            Could you tell me where to be, or which link to use?"
        }
        (false, Some(Format::Video)) => "Could you tell me when it is, and send me the link?",
        (false, Some(Format::Phone)) => "Could you tell me when it is, and who rings whom?",
        (false, _) if scene.dated() => {
            "\
            Could you tell me the exact time, and where to be or which link to use?\n\
            Could you send me the time, and the address or link?"
        }
        (false, _) => {
            "\
            Could you tell me the day and time, and where to be or which link to use?\n\
            Could you send me the day and time, and the address or link?"
        }
    }
}

fn close(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.brief {
        return;
    }
    let wordings: &str = match scene.circumstance {
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest if !scene.keen => {
            "\
            Until I know, I'd rather not send any documents.\n\
            I won't send any documents until I've heard from you."
        }
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest if scene.has_started() => {
            "\
            If it's genuine, I'd still be glad to talk. Until I know, I'd rather not send any documents.\n\
            If it's genuine, I'd still be glad to talk. I won't send any documents until I've heard from you."
        }
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest => {
            "\
            If it's genuine, I'd be glad to {come}. Until I know, I'd rather not send any documents.\n\
            If it's genuine, I'd be glad to {come}. I won't send any documents until I've heard from you."
        }
        _ if scene.reason == Reason::NotAFit && (!scene.dated() || scene.is_task) => "-",
        _ if scene.reason == Reason::NotAFit => {
            "\
            Our time stands, of course. It would just help me to know beforehand.\n\
            Our time is in my diary, of course. It would just help me to know beforehand."
        }
        Circumstance::RecruiterPassedSomethingOn => "-",
        Circumstance::IsItStillOn if scene.dated() && !scene.has_started() && scene.slot.is_some() => {
            "\
            I'll be there, unless I hear otherwise.\n\
            Until I hear from you, I'm planning to be there."
        }
        _ if !scene.keen => "-",
        Circumstance::IsItStillOn | Circumstance::NoTimePlaceOrLinkYet if is_over(scene) || scene.wants_it => {
            return moving::close(writer);
        }
        Circumstance::TheyWentQuiet | Circumstance::TheyCancelledAndNamedNoNewTime if scene.to == To::Recruiter => {
            return moving::close(writer);
        }
        Circumstance::TheyWentQuiet | Circumstance::TheyCancelledAndNamedNoNewTime if scene.stage == Stage::Met => {
            "\
            I'm still very interested in the {role} role.\n\
            I'm still very interested in the job."
        }
        Circumstance::PayNotSaid
        | Circumstance::LongTaskUnpaid
        | Circumstance::AnotherRoundAndAnother
        | Circumstance::ReferencesBeforeAnOffer => {
            "\
            I'm very interested in this job.\n\
            I'm very keen on this job."
        }
        Circumstance::TheyCancelledAndNamedNoNewTime | Circumstance::TheyWentQuiet => {
            "\
            I'm as keen as ever on the {role} role.\n\
            I'd still love to {meet} you."
        }
        _ => {
            "\
            I'm looking forward to it.\n\
            -"
        }
    };
    writer.say(For::Close, wordings);
}

/// Whether something keeps the person from it, and not a wish alone.
pub(super) fn has_to_cancel(scene: &Scene) -> bool {
    let kept = matches!(scene.cause.form, CauseForm::CannotCome | CauseForm::Clash | CauseForm::NeedsAChange);
    !scene.gone && kept
}

/// To whoever else has a say or pays (V16): what would cancelling mean?
pub(super) fn to_a_third_party(writer: &mut Writer) {
    let scene = writer.scene();
    let cannot = has_to_cancel(scene);
    writer.news(match (scene.is_task, cannot) {
        (true, true) => {
            "I've been set a task as part of a job application[ with {company}], and I won't be able to do it."
        }
        (true, false) => {
            "I've been set a task as part of a job application[ with {company}], and I've yet to decide about it."
        }
        (false, true) => {
            "\
            I have {interview}[ for the {role} role], and I can't make it.\n\
            There's {interview}[ for the {role} role] that I can't make."
        }
        (false, false) => "I have {interview}[ for the {role} role], and I'm not sure that I'll go ahead with it.",
    });
    // Whoever decides or pays has to know that there is another way.
    match scene.said {
        Said::OfferedTime if !scene.has_started() => writer.add("They've offered another time."),
        Said::OfferedCall if !scene.has_started() => writer.add("They've offered a call instead."),
        Said::Refused if cannot && !scene.is_task => writer.add("They have no other date."),
        _ => {}
    }
    // What keeps them from it decides the answer, where they want it told plainly. What else the circumstance says for
    // everybody could count against somebody here; only their own words do not.
    let keeps_from_it = matches!(scene.cause.form, CauseForm::CannotCome | CauseForm::Clash) && !scene.irrelevant;
    if scene.depth == Depth::Plain && keeps_from_it && scene.own_line.is_none() && !scene.is_task {
        writer.add("{Clause}.");
    }
    writer.say(
        For::WhyNow,
        "\
        The reason is that {reason_for_them}.\n\
        That's because {reason_for_them}.\n\
        {Own}\n\
        The reason: {words}.\n\
        -",
    );
    writer.paragraph();
    writer.say(
        For::Ask,
        if scene.is_task {
            "Before I tell them, would leaving it change anything for me? And would you need anything from me first?"
        } else {
            "\
            Could you tell me whether cancelling would change anything for me, and what you'd need from me?\n\
            Would it count against me if I cancelled, and would you need the reason in writing?"
        },
    );
    let dated = scene.dated() && !scene.is_task;
    let soon = scene.minutes.is_some_and(|minutes| minutes < Notice::SOON);
    writer.say(
        For::WayOut,
        if cannot && !scene.is_task && soon {
            "I haven't told the employer yet, but it's about to start. If I don't hear from you, I'll have to tell them that I can't make it."
        } else if cannot && dated {
            "\
            I haven't told the employer yet.\n\
            The employer doesn't know yet."
        } else if cannot && scene.is_task {
            "I haven't told the employer yet. Please let me know soon, if you can."
        } else if cannot {
            "I haven't told the employer yet. Please let me know when you can."
        } else if scene.is_task && scene.dated() {
            "Nothing is decided, and if I don't hear from you before it's due, I'll do it."
        } else if scene.is_task {
            "Nothing is decided, and I'll go on with it until I hear from you."
        } else {
            "\
            Nothing is decided, and I'll keep the interview until I have your answer.\n\
            Until I have your answer, I'll keep the interview."
        },
    );
    if dated && !(cannot && soon) {
        let is_tomorrow = scene.minutes.is_some_and(|minutes| minutes < sooner::TOMORROW);
        writer.add(match (scene.same_day(), is_tomorrow) {
            // "Today" may be after it.
            (true, _) => "It would help to hear before it starts.",
            (false, true) => "It would help to hear today.",
            (false, false) => "It would help to hear by the day before.",
        });
    }
}
