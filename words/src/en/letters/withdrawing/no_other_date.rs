//! The withdrawal after they gave no other date (V21): the door stays open for another time.

use policy::{Circumstance, Reason, Rule, Said, Stage, To, Verdict};

use crate::compose::Scene;
use crate::details::Depth;
use crate::en::letters::missed::own_mistake;
use crate::en::letters::moving::is_own_wish;
use crate::en::letters::writer::{For, Writer};

use super::{is_of_use, is_temporary, late};

/// V21: they gave no other date, and the person cannot come on that one; or could, and would rather leave, though they want
/// the job.
pub(in crate::en::letters) fn has_no_other_date(scene: &Scene) -> bool {
    let would_rather = scene.insists && scene.said == Said::Refused && scene.wants_it && is_temporary(scene);
    let withdraws = scene.effective_verdict == Verdict::Withdraw;
    scene.rule == Rule::V21 && !scene.insists || would_rather && withdraws && !is_own_wish(scene)
}

/// The decision, once their no has been taken.
pub(super) fn news(writer: &mut Writer) {
    let scene = writer.scene();
    let under_way = scene.stage == Stage::UnderWay;
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
        writer.add("Thank you for letting me know that there's no other date.");
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
        writer.add("{So_cannot}. As there's no other date, I have to withdraw my application[ for the {role} role].");
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
    // The mistake itself is the reason that they would rather keep to themselves (M5).
    if scene.depth == Depth::Private && own_mistake(scene) && scene.own_line.is_none() {
        writer.add("I still can't be there[ {when}], so I have to withdraw my application[ for the {role} role].");
        return late(writer);
    }
    writer.say(
        For::Hello,
        if scene.own_line.is_some() && scene.said == Said::Refused && !scene.has_rung {
            // In one breath: they know which date it is.
            "\
            {Cause}, so I'm afraid I have to withdraw my application[ for the {role} role].\n\
            I can't make {interview}{as_cause}. I'm afraid I have to withdraw my application[ for the {role} role]."
        } else {
            "\
        I still {cannot} {interview}{as_cause}. So I have to withdraw[ from the {role} role].\n\
        {So_cannot}. I'm afraid I have to withdraw my application[ for the {role} role].\n\
        I can't be there[ {when}], so I have to withdraw my application[ for the {role} role]."
        },
    );
    // Sentences of their own, which the thanks have not brought in.
    writer.add("{Remark}");
    late(writer);
}

/// V21: whether video is offered once before they leave. It may do where coming in is all that cannot be done: nobody talks
/// from a sickbed or in the first days of grief. And there has to be time to turn a visit into a call.
pub(in crate::en::letters) fn by_video_might_do(scene: &Scene) -> bool {
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
pub(super) fn ask(writer: &mut Writer) {
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
            match (asks, writer.has("thank")) {
                (true, _) => {
                    "Could you let {employer} know, please, and tell them that I'd have liked the job and hope they'll keep me in mind? Thank you for all your help."
                }
                (false, true) => "Could you let {employer} know, please?",
                (false, false) => "Could you let {employer} know, with my thanks?",
            },
        );
    } else if asks && is_of_use(scene) && !scene.is_task && !scene.brief {
        writer.say(
            For::Ask,
            "\
            Please do offer the time to someone else.\n\
            -",
        );
    }
    if !asks || writer.has("keep me in mind") {
        return;
    }
    writer.say(
        For::WayOut,
        if scene.earlier {
            "\
            If something sooner does come up, I'd be very glad to hear of it. Otherwise I hope you'll keep me in mind.\n\
            I'd very much have liked the job, and I hope you'll keep me in mind for the next opening."
        } else if scene.to == To::Recruiter {
            "\
            I'd very much have liked the job, and I hope they'll keep me in mind for the next opening.\n\
            I'd very much have liked the job, and I'd be very glad if they'd keep me in mind for another opening."
        } else {
            "\
            I'd very much have liked the job, and I hope you'll keep me in mind for the next opening.\n\
            I'd have liked to work with you, and I'd be very glad if you'd keep me in mind for another opening."
        },
    );
}
