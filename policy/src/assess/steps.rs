//! What to do now (B1 to B6), in order.

use crate::advice::{Action, OwnDecision, Plan, Step, To, Verdict};
use crate::facts::{Band, Format, Interest, Notice, Reason, Situation};
use crate::register::Rule;

use super::Decision;

/// The checklist for this situation.
pub(super) fn steps(situation: &Situation, decision: &Decision) -> Vec<Step> {
    let mut steps = Vec::with_capacity(8);
    let mut add = |rule: Rule, action: Action| steps.push(Step { rule, action });

    match decision.effective_verdict {
        Verdict::Attend if situation.reason == Reason::RunningLate => late(situation, decision, &mut add),
        Verdict::Attend => go(situation, decision, &mut add),
        Verdict::AskExtension => extend(situation, &mut add),
        Verdict::Adjust | Verdict::Reschedule | Verdict::Withdraw => tell(situation, decision, &mut add),
    }
    steps
}

fn late(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    let begun = decision.band == Band::Passed;
    add(Rule::B1, Action::KeepGoing);
    if decision.contact.find_number {
        add(Rule::C5, Action::LookForANumber);
    } else if begun {
        add(Rule::B2, Action::CallWithArrivalTime);
    } else {
        add(Rule::B2, Action::CallBeforeTheStart);
    }
    if decision.contact.to == To::Recruiter {
        add(Rule::H1, Action::CallTheRecruiterFirst);
    }
    let far_behind = matches!(situation.notice, Notice::Minutes(..-15));
    add(Rule::B5, if far_behind { Action::OfferAnotherTimeInTheCall } else { Action::OfferAnotherTimeIfVeryLate });
    add(Rule::B6, Action::ApologiseAndKeepGoing);
}

fn go(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    match situation.reason {
        Reason::Nervous => {
            add(Rule::B1, Action::KeepItThoughNervous);
            add(Rule::V7, Action::WriteDownThreeThings);
            add(Rule::V7, Action::SayTheFirstSentences);
            add(Rule::V7, Action::BeThereEarly);
        }
        Reason::Unprepared => {
            add(Rule::B1, Action::KeepItAndPrepareAnHour);
            add(Rule::V7, Action::PickThreeNeeds);
            add(Rule::V7, Action::FindExamples);
            add(Rule::V7, Action::PrepareTwoQuestions);
        }
        Reason::BetterInterview => {
            add(Rule::B1, Action::KeepBothChances);
            add(Rule::V7, Action::AskTheNewerOne);
            add(Rule::O4, Action::UseOneCalendar);
        }
        Reason::Leisure => {
            add(Rule::B1, Action::KeepItYouMayBeGlad);
            add(Rule::V7, if decision.band == Band::Under24h { Action::DrinkAndEat } else { Action::SetAReminder });
            add(Rule::V7, Action::PickTwoPoints);
            add(Rule::V7, Action::ChooseNotForMe);
        }
        Reason::Relocation if decision.rule == Rule::V11 => {
            add(Rule::B1, Action::KeepItFromAnywhere);
            add(Rule::V11, Action::RaiseTheMove);
        }
        _ => {
            add(Rule::B1, Action::KeepItNothingStopsYou);
            add(Rule::V12, Action::ComeBackIfItChanges);
        }
    }
}

fn extend(situation: &Situation, add: &mut impl FnMut(Rule, Action)) {
    add(Rule::B1, Action::KeepItUntilYouAccept);
    add(Rule::C3, Action::EmailTheOfferingEmployer);
    if situation.via_recruiter {
        add(Rule::C9, Action::TellTheRecruiterOfTheOffer);
    }
    add(Rule::O1, Action::TellTheOthersOfTheOffer);
    add(Rule::O2, Action::ComeBackOnceYouAccept);
}

fn tell(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    let recruiter = decision.contact.to == To::Recruiter;
    add(Rule::B1, confirm(situation, decision));
    if recruiter {
        add(Rule::C9, Action::TellTheRecruiterFirst);
    }
    if decision.contact.consider_call {
        add(Rule::C8, Action::ThinkAboutCalling);
    }
    let (rule, how) = contact(decision);
    add(rule, how);
    if situation.reason == Reason::AccessNeed {
        add(Rule::B3, Action::SayWhatYouNeed);
    } else {
        add(Rule::B3, Action::GiveTheReason(decision.cause(situation)));
    }
    add(Rule::B4, if decision.band == Band::Undated { Action::NameRoleAndCompany } else { Action::NameTheInterview });
    add(Rule::B5, request(situation, decision));
    let spared = matches!(situation.reason, Reason::AccessNeed | Reason::EmployerMovedIt);
    add(
        Rule::B6,
        if decision.effective_verdict.moves_or_cancels() && !spared {
            Action::ApologiseOnce
        } else {
            Action::ThankThem
        },
    );
}

/// B1.
fn confirm(situation: &Situation, decision: &Decision) -> Action {
    if let Some(decided) = decision.insisted {
        return Action::FollowOwnDecision(OwnDecision { advised: decision.verdict, decided });
    }
    // Only where the person said so: the default does not count.
    let keen = situation.interest == Some(Interest::Keen);
    match (decision.effective_verdict, situation.reason) {
        // Wanting this job and having accepted another do not contradict each other.
        (Verdict::Withdraw, Reason::AcceptedOffer) if keen => Action::SayGoodbyeToBoth,
        (Verdict::Withdraw, Reason::AcceptedOffer) => Action::LetItGo,
        (Verdict::Withdraw, Reason::SafetyOrEthics) if keen => Action::LeaveThoughYouWantIt,
        (Verdict::Withdraw, Reason::SafetyOrEthics) => Action::TrustYourJudgement,
        // These two contradict each other.
        (Verdict::Withdraw, Reason::NotAFit) if keen => Action::BeSureYouDoNotWantIt,
        (Verdict::Withdraw, _) if decision.rule == Rule::V3 => Action::BeSureYouNoLongerWantIt,
        (Verdict::Withdraw, _) => Action::BeSureWaitingWouldNotHelp,
        (Verdict::Adjust, Reason::AccessNeed) => Action::KeepItAndSayWhatWouldHelp,
        (Verdict::Adjust, _) => Action::KeepItWithASmallChange,
        (_, _) if decision.band == Band::Passed => Action::GetInTouchNow,
        (_, Reason::ScheduleConflict) => Action::MoveTheOtherThing,
        (_, Reason::TechnicalFailure) => Action::TryAnotherDevice,
        (_, Reason::EmployerMovedIt) => Action::AskForATimeThatWorks,
        (_, Reason::Unprepared) => Action::BeHonestAboutPreparing,
        _ => Action::BeSureYouCannotBeThere,
    }
}

/// B2.
fn contact(decision: &Decision) -> (Rule, Action) {
    match (decision.contact.plan, decision.contact.find_number) {
        (Plan::CallThenEmail, _) if decision.contact.rule == Rule::C6 => (Rule::C6, Action::CallThenConfirm),
        (Plan::CallThenEmail, _) => (Rule::B2, Action::CallNow),
        (_, true) => (Rule::B2, Action::LookForANumber),
        _ => (Rule::C7, Action::SendTheEmailNow),
    }
}

/// B5.
fn request(situation: &Situation, decision: &Decision) -> Action {
    match decision.effective_verdict {
        Verdict::Withdraw => Action::SayYouAreWithdrawing,
        Verdict::Reschedule => Action::AskAndOfferTimes,
        _ if situation.reason == Reason::AccessNeed => Action::AskForTheAdjustment,
        _ if situation.format == Format::InPerson => Action::AskForVideo,
        _ => Action::AskForALaterStart,
    }
}
