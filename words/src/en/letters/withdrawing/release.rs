//! The slot of whoever withdraws is theirs again, unless one condition would still bring the person there.

use policy::{Band, Circumstance, Plan, Reason, Stage, To};

use crate::compose::{Apology, Scene};
use crate::details::Depth;
use crate::en::letters::slots::noun;
use crate::en::letters::writer::{For, Writer};

use super::has_no_other_date;

/// Whether somebody else can still have the time.
pub(in crate::en::letters) fn is_of_use(scene: &Scene) -> bool {
    scene.dated() && scene.stage != Stage::UnderWay && scene.minutes.is_none_or(|minutes| minutes >= 720)
}

/// Who leaves within hours says that they will not be there. Who stands in their reception is there, and does not stay.
pub(super) fn will_not_be_there(writer: &mut Writer) {
    let scene = writer.scene();
    let is_there = scene.plan == Plan::InPersonThenEmail && scene.in_person();
    let names = |whose| writer.has(&[whose, noun(scene)].concat());
    let hour = scene.slot.as_ref().is_some_and(|slot| !slot.clock.is_empty() && writer.has(&slot.clock));
    if !hour && !names("our ") && !names("my ") {
        writer.add(if is_there { "I won't be staying for {interview}." } else { "I won't be there for {interview}." });
    }
}

/// The slot is theirs again.
pub(super) fn release(writer: &mut Writer) {
    let scene = writer.scene();
    let passed = matches!(scene.band, Band::Passed);
    let named = scene.slot.as_ref().is_some_and(|slot| writer.has(&slot.clock) && !slot.clock.is_empty());
    let open = stays_open(scene);
    // There is none any more that they could be waited for at.
    if scene.reason == Reason::TheyCancelled {
        writer.add(if scene.to == To::Recruiter {
            "As {interview} is off, could you let them know that there's no need for a new time, with my thanks?"
        } else {
            "As {interview} is off, there's no need to find a new time for me."
        });
    } else if scene.to == To::Recruiter && open {
        // The question about the condition follows, and tells them.
    } else if scene.to == To::Recruiter {
        let thanked = writer.has("thank");
        let bare = named || passed || !scene.dated() || scene.stage == Stage::UnderWay;
        // An apology is for those who waited.
        let apologises = scene.apology != Apology::None && !writer.has("sorry") && !writer.has("apolog");
        let with = if apologises { "with my thanks and my apologies" } else { "with my thanks" };
        let whom = whom(writer);
        writer.add(&match (bare, scene.stage == Stage::Met) {
            _ if scene.is_task && !passed => {
                format!("Could you let {whom} know that I won't be handing it in, {with}?")
            }
            (false, false) if scene.slot.is_none() => {
                format!("Could you let {whom} know that I'm withdrawing from {{the_interview}}, {with}?")
            }
            // They waited for it in vain.
            (true, true) if scene.missed => format!("Could you let {whom} know, and thank them for asking me back?"),
            (true, true) => format!("Could you let {whom} know, and thank them for the interview?"),
            (true, false) => format!("Could you let {whom} know, {with}?"),
            (false, true) => format!(
                "Could you let {whom} know that I won't be {{coming}}[ {{when}}], and thank them for the interview?"
            ),
            (false, false) => format!("Could you let {whom} know that I won't be {{coming}}[ {{when}}], {with}?"),
        });
        why_may_be_told(writer);
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
        if !writer.has("go ahead with") {
            writer.add("I won't be handing in the task.");
        }
    } else if scene.dated() && !passed && scene.stage != Stage::UnderWay && !is_of_use(scene) {
        will_not_be_there(writer);
    } else if scene.dated() && !passed && scene.stage != Stage::UnderWay {
        writer.say(
            For::Ask,
            if scene.slot.is_none() {
                "\
                Please do offer my interview time to someone else.\n\
                Please give my interview time to someone else."
            } else if named {
                "Please do offer the time to someone else."
            } else {
                "\
                I won't be {coming}[ {when}], so please do offer the time to someone else.\n\
                I won't be {coming}[ {when}], so someone else can have the time."
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

/// Whom the recruiter is to tell, without the firm where it has been named.
fn whom(writer: &Writer) -> &'static str {
    let firm = writer.scene().company.as_deref().map(str::to_ascii_lowercase);
    if firm.is_none_or(|firm| writer.has(&firm)) { "{employer}" } else { "{them}" }
}

/// What they wrote for the recruiter may be told, unless they chose to keep it.
pub(super) fn why_may_be_told(writer: &mut Writer) {
    let scene = writer.scene();
    if scene.own_line.is_some() && scene.depth != Depth::Private && !scene.brief {
        writer.add("You're welcome to tell them why.");
    }
}

/// What would undo it, with what it is about: who names a condition names that too.
pub(super) fn open_if(writer: &mut Writer) {
    writer.paragraph();
    let scene = writer.scene();
    let Some(condition) = scene.open_if.as_ref().filter(|_| may_reopen(scene)) else { return };
    let of_pay = ["pay", "salary", "£", "€", "$"].iter().any(|word| condition.contains(word))
        || condition.contains(|c: char| c.is_ascii_digit());
    match scene.circumstance {
        _ if scene.own_line.is_some() || scene.depth == Depth::Private => {}
        Circumstance::Pay if of_pay && !writer.has("pay") => writer.add("It comes down to the pay."),
        _ => {}
    }
    let named = scene.slot.as_ref().is_some_and(|slot| writer.has(&slot.clock));
    let to_them = scene.to != To::Recruiter;
    if stays_open(scene) && scene.to == To::Recruiter {
        let (whom, thanks) = (whom(writer), if writer.has("my thanks") { "" } else { ", with my thanks" });
        return writer.add(&format!(
            "Could you let {whom} know{thanks}? If {{open_if}}, I'd still be glad to {{come}}[ {{when}}], and you're welcome to tell them that."
        ));
    }
    writer.add(if stays_open(scene) && named {
        "If {open_if}, I'd still be glad to {come}, so do let me know if that's possible."
    } else if stays_open(scene) {
        "If {open_if}, I'd still be glad to {come}[ {when}], so do let me know if that's possible."
    } else {
        "If {open_if}, I'd gladly think again, so do let me know."
    });
    // An invitation is no slot yet that somebody else waits for.
    if to_them && stays_open(scene) && scene.invited() {
        writer.add("Otherwise, thank you for considering me, and I hope you find the right person.");
    } else if to_them && stays_open(scene) && is_of_use(scene) {
        writer.add("Otherwise, please do offer the time to someone else.");
    }
}

/// Nobody goes back on a yes, or to where something was wrong; and what they cannot come to is no choice of theirs.
pub(in crate::en::letters) fn may_reopen(scene: &Scene) -> bool {
    let is_final = matches!(scene.reason, Reason::AcceptedOffer | Reason::SafetyOrEthics);
    scene.open_if.is_some() && !is_final && !has_no_other_date(scene)
}

/// Whether they would still come to this interview, so that it is not given away in the same breath.
pub(in crate::en::letters) fn stays_open(scene: &Scene) -> bool {
    // "If there were a post near me" is about another one.
    let of_another = ["a post", "a job", "a role", "an opening", "a position", "a vacancy", "another", "other"];
    let this_one = scene.open_if.as_ref().is_some_and(|condition| {
        let words = [" ", condition, " "].concat();
        !(words.contains(" there ") && of_another.iter().any(|word| words.contains(&[" ", word, " "].concat())))
    });
    may_reopen(scene) && this_one && scene.dated() && !scene.has_started() && !scene.is_task
}
