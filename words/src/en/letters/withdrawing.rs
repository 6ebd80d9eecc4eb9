//! The letter that withdraws (M10): says so in its first two sentences, releases the slot, thanks for what took place (M7).

use policy::{Band, Circumstance, Family, Plan, Reason, Rule, Said, Stage, To};

use crate::compose::{Apology, Scene};
use crate::language::CauseForm;

use super::moving::is_own_wish;
use super::slots::noun;
use super::writer::{For, Writer};

pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.reason == Reason::SafetyOrEthics {
        return safety(writer);
    }
    if scene.invited() && !has_no_other_date(scene) {
        return decline(writer);
    }
    news(writer);
    writer.paragraph();
    if has_no_other_date(scene) {
        after_a_refusal(writer);
    } else {
        release(writer);
    }
    writer.paragraph();
    close(writer);
}

/// V21: they gave no other date, and the person cannot come on that one.
pub(super) fn has_no_other_date(scene: &Scene) -> bool {
    scene.rule == Rule::V21 && !scene.insists
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
    // The formal register begins with what is owed to them.
    let inviting =
        scene.stage == Stage::Agreed && scene.said == Said::Nothing && !scene.missed && !scene.brief && !scene.has_rung;
    if scene.formal && inviting && scene.to != To::Recruiter && !writer.has("thank") {
        writer.add(if scene.is_task {
            "Thank you for sending me the task."
        } else {
            "Thank you for inviting me to an interview."
        });
    }
    // Who was kept waiting hears that first.
    let thanks = !under_way && !has_no_other_date(scene);
    if thanks && !scene.missed {
        thank_for_the_answer(writer);
    }
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
        if scene.missed {
            writer.news(if scene.is_task {
                "As there's no other date, I'm withdrawing my application."
            } else {
                "As there's no other date, I'm withdrawing my application[ for the {role} role]."
            });
            return late(writer);
        }
        // What was said on the phone begins with the news.
        if scene.said == Said::Refused && !scene.has_rung && !under_way {
            writer.news(
                "\
                Thank you for letting me know that there's no other date. I understand that.\n\
                Thank you for letting me know. I understand that there's no other date.",
            );
        }
        // They asked for a sooner one, and no day was fixed.
        if scene.earlier && !scene.dated() {
            writer.add(
                "I could only have come sooner, so I'm afraid I have to withdraw my application[ for the {role} role].",
            );
            writer.add("{Own}");
            return late(writer);
        }
        // A wish keeps nobody away.
        if is_own_wish(scene) {
            writer.add(if scene.dated() {
                "I'm cancelling {interview} and withdrawing my application[ for the {role} role]."
            } else {
                "I'm withdrawing my application[ for the {role} role]."
            });
            return late(writer);
        }
        if scene.is_task {
            writer.add("I won't be able to finish {the_interview} in time, so I have to withdraw my application.");
            writer.add("{Remark}");
            return late(writer);
        }
        if under_way {
            writer
                .add("{So_cannot}. As there's no other date, I have to withdraw my application[ for the {role} role].");
            writer.add("{Remark}");
            return late(writer);
        }
        if by_video_might_do(scene) {
            writer.news(
                "\
                I still {cannot} {interview}{as_cause}, so I have to withdraw unless it could be by video.\n\
                {So_cannot}. I'm afraid I have to withdraw unless it could be by video.",
            );
            return late(writer);
        }
        writer.say(
            For::Hello,
            "\
            I still {cannot} {interview}{as_cause}. So I have to withdraw[ from the {role} role].\n\
            {So_cannot}. I'm afraid I have to withdraw my application[ for the {role} role].\n\
            I can't be there[ {when}], so I have to withdraw my application[ for the {role} role].",
        );
        // Sentences of their own, which the thanks have not brought in.
        writer.add("{Remark}");
        return late(writer);
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
            "As things stand, I'm withdrawing my application[ for the {role} role]."
        }
        () if stays_open(scene) => "As things stand, I'm withdrawing my application[ for the {role} role]{as_cause}.",
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
            I'm afraid I'm withdrawing my application[ for the {role} role]{as_cause}.\n\
            I'm afraid I've decided to withdraw my application[ for the {role} role]{because_cause}.\n\
            I'm withdrawing my application[ for the {role} role]{because_cause}."
        }
    };
    writer.news(wordings);
    late(writer);
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
        Said::ComeAnyway => writer.add("Thank you for wanting me to {come} all the same."),
        // The date is not what decided it.
        Said::Refused if scene.is_task => {
            writer.add("Thank you for letting me know that the deadline can't be moved.");
        }
        Said::Refused => writer.add("Thank you for letting me know that the date can't be moved."),
        Said::Nothing | Said::Silent => {}
    }
}

/// Within a day of the start, one apology for that.
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
    let causes_trouble = scene.apology == Apology::Fitting
        && scene.dated()
        && !scene.missed
        && !scene.is_task
        && !by_video_might_do(scene);
    if causes_trouble && !scene.brief && !writer.has("sorry") {
        let soon = scene.minutes.is_some_and(|minutes| minutes < 3 * 24 * 60);
        writer.say(
            For::WhyNow,
            if soon {
                "\
                I'm sorry this comes so close to the day.\n\
                I'm sorry for the trouble this causes you."
            } else {
                "\
                I'm sorry to change your plans.\n\
                I'm sorry for the trouble this causes you."
            },
        );
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

/// Whether somebody else can still have the time.
pub(super) fn is_of_use(scene: &Scene) -> bool {
    scene.dated() && scene.stage != Stage::UnderWay && scene.minutes.is_none_or(|minutes| minutes >= 720)
}

/// Who leaves within hours says that they will not be there. Who stands in their reception is there, and does not stay.
fn will_not_be_there(writer: &mut Writer) {
    let scene = writer.scene();
    let is_there = scene.plan == Plan::InPersonThenEmail && scene.in_person();
    let names = |whose| writer.has(&[whose, noun(scene)].concat());
    let hour = scene.slot.as_ref().is_some_and(|slot| !slot.clock.is_empty() && writer.has(&slot.clock));
    if !hour && !names("our ") && !names("my ") {
        writer.add(if is_there { "I won't be staying for {interview}." } else { "I won't be there for {interview}." });
    }
}

/// The slot is theirs again.
fn release(writer: &mut Writer) {
    let scene = writer.scene();
    let passed = matches!(scene.band, Band::Passed);
    let named = scene.slot.as_ref().is_some_and(|slot| writer.has(&slot.clock) && !slot.clock.is_empty());
    let open = stays_open(scene);
    if scene.to == To::Recruiter && open {
        // The question about the condition follows, and tells them.
    } else if scene.to == To::Recruiter {
        let thanked = writer.has("thank");
        let bare = named || passed || !scene.dated() || scene.stage == Stage::UnderWay;
        writer.add(match (bare, scene.stage == Stage::Met) {
            (true, true) => "Could you let {them} know, and thank them for the time they've given me?",
            (true, false) => "Could you let {them} know, with my thanks?",
            (false, true) => {
                "Could you let {them} know that I won't be {coming}[ {when}], and thank them for the time they've given me?"
            }
            (false, false) => "Could you let {them} know that I won't be {coming}[ {when}], with my thanks?",
        });
        if !thanked {
            writer.say(
                For::Ask,
                "\
                Thank you for putting me forward.\n\
                Thank you for all your help with this.",
            );
        }
    } else if open {
        // The slot is theirs only where nothing comes of it.
    } else if scene.is_task && !passed {
        writer.add("I won't be handing in the task.");
    } else if scene.dated() && !passed && scene.stage != Stage::UnderWay && !is_of_use(scene) {
        will_not_be_there(writer);
    } else if scene.dated() && !passed && scene.stage != Stage::UnderWay {
        writer.say(
            For::Ask,
            if scene.slot.is_none() {
                "I hope someone else can use my interview time."
            } else if named {
                "I hope someone else can use the time."
            } else {
                "\
                I won't be {coming}[ {when}], and I hope someone else can use the time.\n\
                I won't be {coming}[ {when}], which leaves the time free for someone else."
            },
        );
    } else if !passed && scene.circumstance != Circumstance::DeathInTheFamily {
        writer.say(
            For::Ask,
            "\
            I wanted you to know before you plan any further.\n\
            I wanted to tell you as soon as I was sure.",
        );
    }
    open_if(writer);
}

/// What would undo it, with what it is about: who names a condition names that too.
fn open_if(writer: &mut Writer) {
    writer.paragraph();
    let scene = writer.scene();
    let Some(condition) = scene.open_if.as_ref().filter(|_| may_reopen(scene)) else { return };
    let of_pay = ["pay", "salary", "£", "€", "$"].iter().any(|word| condition.contains(word))
        || condition.contains(|c: char| c.is_ascii_digit());
    match scene.circumstance {
        _ if scene.own_line.is_some() => {}
        Circumstance::Pay if of_pay => writer.add("It comes down to the pay."),
        Circumstance::PlaceOrHours if !writer.has("place and the hours") => {
            writer.add("It comes down to the place and the hours.");
        }
        _ => {}
    }
    let named = scene.slot.as_ref().is_some_and(|slot| writer.has(&slot.clock));
    writer.add(if stays_open(scene) && scene.to == To::Recruiter {
        "If {open_if}, I'd still be glad to {come}[ {when}]. Could you ask {them} whether that's possible, and let them know if not?"
    } else if stays_open(scene) && named {
        "If {open_if}, I'd still be glad to {come}, so please tell me if that's possible."
    } else if stays_open(scene) {
        "If {open_if}, I'd still be glad to {come}[ {when}], so please tell me if that's possible."
    } else {
        "If {open_if}, I'd gladly think again."
    });
}

/// Nobody goes back on a yes; and what they cannot come to is no choice of theirs.
pub(super) fn may_reopen(scene: &Scene) -> bool {
    scene.open_if.is_some() && scene.reason != Reason::AcceptedOffer && !has_no_other_date(scene)
}

/// Whether they would still come to this interview, so that it is not given away in the same breath.
pub(super) fn stays_open(scene: &Scene) -> bool {
    // "If there were a post near me" is about another one.
    let of_another = ["a post", "a job", "a role", "an opening", "a position", "a vacancy", "another", "other"];
    let this_one = scene.open_if.as_ref().is_some_and(|condition| {
        let words = [" ", condition, " "].concat();
        !(words.contains(" there ") && of_another.iter().any(|word| words.contains(&[" ", word, " "].concat())))
    });
    may_reopen(scene) && this_one && scene.dated() && !scene.has_started() && !scene.is_task
}

/// V21: whether video is offered once before they leave. It may do where coming in is all that cannot be done: nobody talks
/// from a sickbed or in the first days of grief. And there has to be time to turn a visit into a call.
pub(super) fn by_video_might_do(scene: &Scene) -> bool {
    let can_talk = match scene.reason {
        Reason::Illness => scene.circumstance == Circumstance::Injured,
        Reason::FamilyEmergency => scene.circumstance != Circumstance::DeathInTheFamily,
        Reason::Accident => scene.circumstance != Circumstance::Accident,
        Reason::Contagious | Reason::TravelDisruption | Reason::Relocation => true,
        _ => false,
    };
    let in_time = scene.minutes.is_some_and(|minutes| minutes >= 120);
    has_no_other_date(scene)
        && scene.stage != Stage::UnderWay
        && can_talk
        && in_time
        && scene.keen
        && scene.in_person()
        && !scene.is_task
        && !scene.brief
        && !scene.irrelevant
}

/// V21: the door stays open for another time.
fn after_a_refusal(writer: &mut Writer) {
    let scene = writer.scene();
    // Who is not sure of the job does not ask for the next one.
    let asks = scene.keen;
    if by_video_might_do(scene) && scene.to == To::Recruiter {
        writer.add("Could you ask whether they'd do it by video at the same time? If not, please let them know, with my thanks.");
    } else if by_video_might_do(scene) {
        writer.say(
            For::Ask,
            "\
            If you could do it by video at the same time, I'd gladly join. If not, please take this as my withdrawal.\n\
            Would a video call at the same time do instead? If so, I'd gladly join. If not, please take this as my withdrawal.",
        );
    } else if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            if writer.has("thank") {
                "Could you let them know, please?"
            } else {
                "Could you let them know, with my thanks?"
            },
        );
    } else if asks && is_of_use(scene) && !scene.is_task && !scene.brief {
        writer.say(
            For::Ask,
            "\
            I hope someone else can use the time.\n\
            -",
        );
    }
    if !asks {
        return;
    }
    writer.say(
        For::WayOut,
        if scene.earlier {
            "\
            If something sooner does come up, I'd be very glad to hear of it. Otherwise I hope you'll keep me in mind.\n\
            I'd have liked the job, so I hope you'll keep me in mind for the next opening."
        } else if scene.to == To::Recruiter {
            "\
            I'd have liked the job, so I hope they'll keep me in mind for the next opening.\n\
            I'd have liked the job, and I'd be very glad if they'd keep me in mind for another opening."
        } else {
            "\
            I'd have liked the job, so I hope you'll keep me in mind for the next opening.\n\
            I would have loved to do this interview. If another opening comes up, I'd be glad if you'd keep me in mind.\n\
            I'd have liked to work with you, and I'd be very glad if you'd keep me in mind for another opening."
        },
    );
}

fn close(writer: &mut Writer) {
    let scene = writer.scene();
    // The recruiter has been thanked, and looks for nobody.
    if scene.brief || writer.has("keep me in mind") || scene.to == To::Recruiter && writer.has("thank") {
        return;
    }
    // Who would still come does not say goodbye.
    if stays_open(scene) && scene.to == To::Recruiter {
        return writer.add("Thank you for all your help with this.");
    }
    if stays_open(scene) {
        return writer.say(
            For::Close,
            if writer.has("thank you for inviting") {
                "Thank you for considering me."
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
            Thank you for taking the time to talk to me in the last round, and all the best with the search.\n\
            Thank you for the time you gave me in the last round. I hope you find someone who's right for the role.\n\
            Thank you for the time you've given me. I wish you and the team well."
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
            I hope you find the right person soon.\n\
            I hope the rest of the search goes well.\n\
            I wish you well with the search."
        }
    };
    writer.say(For::Close, wordings);
}

/// Declining an invitation is not cancelling: nothing was promised, so there is nothing to be sorry about.
fn decline(writer: &mut Writer) {
    let scene = writer.scene();
    // Who has said it on the phone begins with the news as well.
    let answered = scene.has_rung || !matches!(scene.said, Said::Nothing | Said::Silent);
    if answered {
        thank_for_the_answer(writer);
    }
    writer.news( if scene.to == To::Recruiter && only_decided(scene) {
        "\
        Thank you for sending me the invitation[ from {company}][ for the {role} role]. I've thought it over, and I'd like to decline the interview[ {when}].\n\
        Thank you for the invitation[ to an interview with {company}][ {when}]. Having thought it over, I've decided to decline."
    } else if scene.to == To::Recruiter {
        "\
        Thank you for sending me the invitation[ from {company}][ for the {role} role]. I'd like to decline the interview[ {when}]{as_cause}.\n\
        Thank you for the invitation[ to an interview with {company}][ {when}]. I'm going to decline it{because_cause}."
    } else if answered && !only_decided(scene) {
        "I've decided to decline the interview[ for the {role} role]{as_cause}."
    } else if answered {
        "\
        I've thought about it, and I'd like to decline the interview[ for the {role} role].\n\
        I've decided to decline the interview[ for the {role} role]."
    } else if only_decided(scene) {
        "\
        Thank you for inviting me to an interview[ for the {role} role]. I've thought about it carefully, and I've decided to decline this time.\n\
        Thank you for the invitation[ to talk about the {role} role]. I was glad to be asked, but I'd like to decline this time.\n\
        Thank you for asking me to an interview[ for the {role} role]. Having thought it over, I've decided to decline."
    } else {
        "\
        Thank you for inviting me to an interview[ for the {role} role]. {Cause}, so I'd like to decline.\n\
        Thank you for the invitation[ to talk about the {role} role]. I'd like to decline it{as_cause}.\n\
        Thank you for asking me to an interview[ for the {role} role]. I'm going to decline{because_cause}."
    });
    writer.paragraph();
    if scene.to == To::Recruiter && stays_open(scene) {
        // The slot is theirs only where nothing comes of it.
    } else if scene.to == To::Recruiter {
        writer.say(
            For::Ask,
            if scene.has_rung {
                "Could you let them know, please?"
            } else {
                "\
                Could you let them know that I won't be going further, with my thanks?\n\
                Could you let them know that I won't be going further, and thank them for asking me?"
            },
        );
    } else if stays_open(scene) {
        // The slot is theirs only where nothing comes of it.
    } else if scene.dated() && !scene.has_started() && !is_of_use(scene) {
        will_not_be_there(writer);
    } else if scene.slot.is_some() && scene.dated() && !scene.has_started() {
        writer.say(
            For::Ask,
            "\
                I won't be {coming}[ {when}].\n\
                So I won't be {coming}[ {when}].",
        );
    }
    open_if(writer);
    if scene.to == To::Recruiter || stays_open(scene) {
        return;
    }
    writer.say(
        For::Close,
        "\
        I hope you find the right person soon.\n\
        I hope the search goes well.\n\
        I wish you well with the search.",
    );
}

/// Neutral and final: no reason, no thanks that is not meant, no door.
fn safety(writer: &mut Writer) {
    let scene = writer.scene();
    // An hour after the start they are still waiting.
    let over = scene.minutes.is_some_and(|minutes| minutes < -60);
    if over || !scene.dated() || scene.is_task {
        writer.news("I've decided not to go further, and I'm withdrawing my application[ for the {role} role].");
    } else if scene.stage == Stage::UnderWay {
        writer.news(
            "I've decided not to go on with {the_interview}, and I'm withdrawing my application[ for the {role} role].",
        );
    } else {
        writer.news(
            "I've decided not to go ahead with {interview}, and I'm withdrawing my application[ for the {role} role].",
        );
    }
    writer.add("{Own}");
    if !scene.dated() {
        writer.add(if scene.to == To::Recruiter {
            "Please let them know, and arrange nothing further."
        } else {
            "Please don't arrange anything further."
        });
    } else if scene.to == To::Recruiter {
        writer.say(For::Ask, "Please let them know, and cancel anything that has been arranged.");
    } else if !scene.missed && !scene.is_task && scene.stage != Stage::UnderWay {
        writer.say(
            For::Ask,
            if is_of_use(scene) {
                "\
                Please cancel anything that has been arranged.\n\
                Please give the time to someone else."
            } else {
                "Please cancel anything that has been arranged."
            },
        );
    }
    writer.paragraph();
    // Beside something that is asked for it would be odd.
    if !writer.has("please") {
        writer.add("There's no need to reply.");
    }
    writer.say(
        For::Close,
        "\
        I wish you well with the rest of your search.\n\
        I wish you well with the search.",
    );
}
