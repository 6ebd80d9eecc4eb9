//! The one question that is asked while the interview stands (V3, V19).

use policy::{Circumstance, Reason, To};

use crate::compose::Scene;

/// What the question is about, as a sentence.
pub(super) fn lead(scene: &Scene) -> String {
    if scene.to == To::ThirdParty {
        return format!("I have {}, and I am thinking of cancelling it.", scene.interview_elsewhere());
    }
    let interview = scene.our_interview();
    match (scene.circumstance.reason(), scene.circumstance) {
        (_, Circumstance::RecruiterPassedSomethingOn) => format!("Before {interview}, I have one question."),
        (Reason::Suspicion, _) => {
            let invited = scene.interview_elsewhere();
            format!("I have been invited to {invited}. I would like to be sure that the invitation is genuine.")
        }
        (Reason::TheyCancelled, _) => format!("Thank you for letting me know about {interview}."),
        (Reason::TooMuchAsked, _) => format!("Before the next step, I have one question about {interview}."),
        _ => format!("I have one question about {interview}."),
    }
}

/// The question itself.
pub(super) fn question(scene: &Scene) -> &'static str {
    if scene.to == To::ThirdParty {
        return "Could you tell me what that would mean for me, and whether you need anything from me first?";
    }
    match scene.circumstance {
        Circumstance::NoTimePlaceOrLinkYet => {
            "Could you send me the time, the place or the link that is still missing?"
        }
        Circumstance::TheyWentQuiet => "Is there any news, and is there anything you need from me?",
        Circumstance::TheyCancelledAndNamedNoNewTime => "Will there be a new date? I would still like to meet you.",
        Circumstance::LongTaskUnpaid => "How long do you expect the task to take, and is it paid?",
        Circumstance::AnotherRoundAndAnother => "How many more conversations do you expect before a decision?",
        Circumstance::ReferencesBeforeAnOffer => "Could my references wait until there is an offer?",
        Circumstance::PayNotSaid | Circumstance::Pay => "Could you tell me the pay range for the role?",
        Circumstance::MayBeAScam | Circumstance::OddAddressOrRequest => {
            "Could you confirm that it came from you, and tell me whom I will be meeting?"
        }
        Circumstance::RecruiterPassedSomethingOn => "Could you tell me who has seen my details so far?",
        Circumstance::NotTheRightRole => {
            "Could you tell me a little more about what the work looks like from day to day?"
        }
        Circumstance::NotTheRightCompany => "Could you tell me a little more about the team and how it works?",
        Circumstance::PlaceOrHours => "Could you tell me where the work is done, and at which hours?",
        Circumstance::LearnedMoreAndChangedMyMind => {
            "Could you tell me a little more about what the role would involve?"
        }
        _ => "Is it still going ahead as planned?",
    }
}
