//! The letter that withdraws (M10): says so in its first two sentences, releases the slot, thanks for what took place (M7).

mod declining;
mod no_other_date;
mod release;
mod safety;

use policy::{Circumstance, Family, Reason, Rule, Said, Stage, To};

use crate::compose::{Apology, Scene};
use crate::language::CauseForm;

use super::writer::{For, Writer};

pub(super) use no_other_date::{by_video_might_do, has_no_other_date};
pub(super) use release::{is_of_use, may_reopen, stays_open};

use release::release;

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.reason == Reason::SafetyOrEthics {
        return safety::write(writer);
    }
    if scene.invited() && !has_no_other_date(scene) {
        return declining::write(writer);
    }
    news(writer);
    writer.paragraph();
    if has_no_other_date(scene) {
        no_other_date::ask(writer);
    } else {
        release(writer);
    }
    writer.paragraph();
    close(writer);
}

/// Whether there is nothing to tell but the decision itself: what passes is no cause to leave for good, unless it is what
/// decided.
pub(super) fn only_decided(scene: &Scene) -> bool {
    let passes = is_temporary(scene) && !matches!(scene.rule, Rule::V14 | Rule::V21);
    // What is over by tomorrow takes nobody out of the running; nor does what they made way for.
    let over_soon = matches!(
        scene.reason,
        Reason::TechnicalFailure | Reason::OwnSlip | Reason::TimeZoneMixup | Reason::RunningLate
    ) && scene.rule != Rule::V21;
    let made_way = scene.said == Said::OfferedTime && scene.cause.form == CauseForm::Clash;
    scene.own_line.is_none()
        && (passes
            || over_soon
            || made_way
            || scene.cause.at(scene.depth).starts_with("I've decided not to")
            || matches!(scene.cause.form, CauseForm::OwnWish | CauseForm::TheirDoing))
}

fn is_temporary(scene: &Scene) -> bool {
    matches!(
        scene.circumstance.reason().family(),
        Family::Temporary | Family::Logistics | Family::Test | Family::Adjust | Family::Avoidable
    )
}

/// The decision.
fn news(writer: &mut Writer) {
    let scene = writer.scene();
    let under_way = scene.stage == Stage::UnderWay;
    // It begins with what is owed to them.
    let inviting =
        scene.stage == Stage::Agreed && scene.said == Said::Nothing && !scene.missed && !scene.brief && !scene.has_rung;
    // Within a day the news cannot wait.
    let may_wait = scene.formal || !scene.same_day();
    if may_wait && inviting && !writer.has("thank") {
        writer.say(
            For::Hello,
            if scene.to == To::Recruiter && !scene.dated() {
                "Thank you for putting me forward[ to {company}]."
            } else if scene.to == To::Recruiter {
                "\
                Thank you for getting me an interview[ with {company}].\n\
                Thank you for putting me forward[ to {company}]."
            } else if scene.is_task {
                "Thank you for sending me the task."
            } else {
                "\
                Thank you for inviting me to an interview[ at {company}].\n\
                Thank you for inviting me to an interview[ with {company}].\n\
                Thank you for offering me an interview[ at {company}]."
            },
        );
    }
    // Who was kept waiting hears that first.
    let thanks = !under_way && !has_no_other_date(scene);
    if thanks && !scene.missed {
        thank_for_the_answer(writer);
    }
    thank_for_the_rounds(writer);
    if scene.missed && scene.is_task {
        if scene.apology != Apology::None {
            writer.add("I'm sorry I didn't hand in {the_interview}{with_missed}.");
        }
    } else if scene.missed && scene.on_site && scene.apology == Apology::None {
        writer.add("Unfortunately I couldn't be at {interview}{with_missed}.");
    } else if scene.missed && scene.on_site {
        writer.add("I'm sorry I couldn't be at {interview}{with_missed}.");
    } else if scene.missed && scene.apology == Apology::None {
        writer.add("Unfortunately I couldn't be there for {interview}{with_missed}.");
    } else if scene.missed {
        writer.say(
            For::Hello,
            "\
            I'm sorry I missed {interview}{with_missed}.\n\
            I'm sorry I wasn't there for {interview}{with_missed}.",
        );
    }
    if thanks && scene.missed {
        thank_for_the_answer(writer);
    }
    if has_no_other_date(scene) {
        return no_other_date::news(writer);
    }
    // The recruiter was not in it, nor was anybody who did not come or could not be reached.
    let took_place = !matches!(scene.reason, Reason::TheyAreLate | Reason::TechnicalFailure);
    if under_way && !scene.is_task && scene.to != To::Recruiter && took_place {
        writer.add("Thank you for your time today.");
    }
    let cannot_come = matches!(scene.cause.form, CauseForm::CannotCome | CauseForm::Clash | CauseForm::NeedsAChange);
    let wordings: &str = match () {
        // One condition would change it.
        () if stays_open(scene) && only_decided(scene) => {
            "As things stand, I'd like to withdraw my application[ for the {role} role]."
        }
        () if stays_open(scene) => {
            "As things stand, I'd like to withdraw my application[ for the {role} role]{as_cause}."
        }
        // Nobody was there for a task.
        () if under_way && scene.is_task => "I've decided to withdraw my application[ for the {role} role].",
        () if under_way
            && !only_decided(scene)
            && (scene.cause.form == CauseForm::Leaving || scene.own_line.is_some()) =>
        {
            "\
            {Leaving}.\n\
            I've decided to withdraw my application[ for the {role} role]{as_cause}."
        }
        () if under_way => "I've decided to withdraw my application[ for the {role} role].",
        // The cause has been told, with what was missed.
        () if scene.missed
            && (scene.own_line.is_some() || only_decided(scene) || cannot_come && is_temporary(scene)) =>
        {
            "I've decided to withdraw my application[ for the {role} role]."
        }
        // What should have begun is not called off any more.
        () if only_decided(scene) && scene.has_started() => {
            "I've decided not to go further[ with the {role} role], so I'm withdrawing my application."
        }
        // It was not the job that decided it.
        () if only_decided(scene) && is_temporary(scene) => {
            "\
            I've decided not to go further[ with the {role} role], so I'm withdrawing my application.\n\
            I've decided not to go ahead with {fixed_interview}, and I'm withdrawing my application[ for the {role} role]."
        }
        () if only_decided(scene) => {
            "\
            I've thought it over and decided not to go further[ with the {role} role], so I'm afraid I'm withdrawing my application.\n\
            I'm afraid I've decided not to go ahead with {fixed_interview}, and I'm withdrawing my application[ for the {role} role].\n\
            I've thought carefully about the job, and I'm afraid I'm withdrawing my application[ for the {role} role].\n\
            I've thought again about the job, and I'm afraid I'm withdrawing my application[ for the {role} role]."
        }
        () if cannot_come && is_temporary(scene) && scene.own_line.is_none() => {
            "\
            {So_cannot}. I've decided to withdraw my application[ for the {role} role].\n\
            I'm withdrawing my application[ for the {role} role]{as_cause}."
        }
        () => {
            "\
            {Leaving}.\n\
            {Cause}, so I'd like to withdraw my application[ for the {role} role].\n\
            I'd like to withdraw my application[ for the {role} role]{as_cause}.\n\
            I'm afraid I'm withdrawing my application[ for the {role} role]{because_cause}."
        }
    };
    writer.news(wordings);
    late(writer);
}

/// Whoever was there before begins with that (M7, M17). Within a day the news cannot wait, and the recruiter was not in it.
fn thank_for_the_rounds(writer: &mut Writer) {
    let scene = writer.scene();
    let met = scene.stage == Stage::Met && scene.to != To::Recruiter && scene.dated() && !scene.missed;
    let met = met && !has_no_other_date(scene);
    if met && !scene.same_day() && !scene.brief && !scene.has_rung && !writer.has("thank") {
        writer.add("Thank you for the interview, and for asking me back.");
    }
}

/// What they last said is answered first (M16). Of the recruiter it was not said.
fn thank_for_the_answer(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.to == To::Recruiter {
        return;
    }
    match scene.said {
        Said::OfferedTime if scene.missed => {
            writer.add("Thank you for offering me another time, but I won't be taking it up.");
        }
        Said::OfferedTime => writer.say(
            For::Hello,
            "\
            Thank you for offering {offered_time}, but I won't be taking it up.\n\
            Thank you for being willing to find another time, but that won't be needed now.",
        ),
        _ if writer.has("thank") => {}
        Said::OfferedCall => writer.add("Thank you for offering to talk."),
        Said::ComeAnyway if scene.missed => writer.add("I know you were expecting me."),
        Said::ComeAnyway => writer.add("Thank you for asking me to {come} anyway."),
        // The date is not what decided it.
        Said::Refused if scene.is_task => {
            writer.add("Thank you for letting me know that the deadline can't be moved.");
        }
        Said::Refused => writer.add("Thank you for letting me know that the date can't be moved."),
        Said::Nothing | Said::Silent => {}
    }
}

/// Within a day of the start, one apology for that; within four, a word about it.
fn late(writer: &mut Writer) {
    if writer.scene().stage == Stage::UnderWay {
        let now = so_late(writer.scene());
        return writer.apologise(now, now);
    }
    let late = "\
        I'm sorry to tell you so late.\n\
        I'm sorry for the short notice.";
    writer.apologise(late, late);
    let scene = writer.scene();
    // Further ahead they are thanked, and nothing more.
    let close_by = scene.apology == Apology::Fitting
        && scene.said != Said::Refused
        && scene.dated()
        && scene.minutes.is_some_and(|minutes| minutes < 4 * 24 * 60)
        && !scene.missed
        && !scene.is_task
        && !by_video_might_do(scene);
    if close_by && !scene.brief && !writer.has("sorry") {
        writer.say(For::WhyNow, "I'm sorry this comes so close to the day.");
    }
}

/// The apology of who leaves in the middle of it.
pub(super) const fn so_late(scene: &Scene) -> &'static str {
    // What they heard in the interview itself could not be said before it.
    if matches!(scene.circumstance, Circumstance::LearnedMoreAndChangedMyMind) {
        return "I'm sorry it took me until now to be sure.";
    }
    "\
    I'm sorry this comes so late.\n\
    I'm sorry to say so this late."
}

fn close(writer: &mut Writer) {
    let scene = writer.scene();
    // The recruiter has been thanked, and looks for nobody.
    if scene.brief || writer.has("keep me in mind") || scene.to == To::Recruiter && writer.has("thank") {
        return;
    }
    // Who would still come does not say goodbye.
    if stays_open(scene) {
        return writer.say(
            For::Close,
            if writer.has("thank you for") {
                "-"
            } else if scene.stage == Stage::Met {
                "Thank you for the interview, and for asking me back."
            } else {
                "\
                Thank you for considering me.\n\
                Thank you for inviting me."
            },
        );
    }
    let met = scene.stage == Stage::Met;
    let wordings: &str = match (met, writer.has("thank")) {
        // Where nobody came there was no opportunity.
        (false, false) if scene.reason == Reason::TheyAreLate => {
            "Thank you for considering me, and I hope you find the right person soon."
        }
        (true, false) => {
            "\
            Thank you for the conversation we had, and I hope you find the right person soon.\n\
            Thank you for taking the time to talk to me, and all the best with the search.\n\
            Thank you for the time you gave me. I hope you find someone who's right for the role.\n\
            Thank you for the interview, and for asking me back. I wish you and the team well."
        }
        (false, false) => {
            "\
            Thank you for considering me, and I hope you find the right person soon.\n\
            Thank you for inviting me, and I hope the search goes well.\n\
            I was glad to be considered. Thank you, and all the best with the search.\n\
            Thank you for the opportunity, and I hope you find someone who's right for the role."
        }
        (_, true) => {
            "\
            I wish you and {company} all the best, and I hope you find the right person soon.\n\
            I hope you find the right person soon.\n\
            I wish you all the best with the search.\n\
            All the best with the search, and I hope you find just the right person."
        }
    };
    writer.say(For::Close, wordings);
}
