//! What to do now (B1 to B6), in order.

use crate::advice::{Action, OwnDecision, Plan, Step, To, Verdict};
use crate::facts::{
    Band, Circumstance, Contact, Family, Format, Interest, NewTime, Notice, Reason, Said, Situation, Stage, Stake,
};
use crate::register::Rule;

use super::Decision;
use super::announcement::has_number;

/// The checklist for this situation.
pub(super) fn steps(situation: &Situation, decision: &Decision) -> Vec<Step> {
    let mut steps = Vec::with_capacity(8);
    let mut add = |rule: Rule, action: Action| steps.push(Step { rule, action });

    match decision.effective_verdict {
        Verdict::Attend if decision.announcement.plan != Plan::None => late(situation, decision, &mut add),
        Verdict::Attend => go(situation, decision, &mut add),
        Verdict::AskExtension => extend(situation, &mut add),
        Verdict::Ask => ask(situation, decision, &mut add),
        Verdict::Wait => wait(situation, decision, &mut add),
        Verdict::Warn => warn(situation, decision, &mut add),
        Verdict::Adjust | Verdict::Reschedule | Verdict::Pause | Verdict::Withdraw => {
            tell(situation, decision, &mut add);
        }
    }
    steps
}

fn late(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    let announcement = decision.announcement;
    match decision.insisted {
        Some(decided) => add(Rule::B1, Action::FollowOwnDecision(OwnDecision { advised: decision.verdict, decided })),
        None => add(Rule::B1, Action::KeepGoing),
    }
    if announcement.plan == Plan::InPersonThenEmail {
        add(Rule::C12, Action::SayItThere);
    } else if announcement.find_number {
        add(Rule::C5, Action::LookForANumberAtOnce);
    } else if announcement.plan == Plan::Email {
        add(Rule::B2, Action::WriteWithArrivalTime);
        add(Rule::C14, Action::LetSomebodyCallForYou);
    } else if decision.band == Band::Passed {
        add(Rule::B2, Action::CallWithArrivalTime);
    } else {
        add(Rule::B2, Action::CallBeforeTheStart);
    }
    if announcement.to == To::Recruiter {
        let calls = announcement.plan == Plan::Call;
        add(Rule::H1, if calls { Action::CallTheRecruiterFirst } else { Action::TellTheRecruiterFirst });
    }
    let far_behind = matches!(situation.notice, Notice::Minutes(..-15));
    if situation.said != Said::Refused {
        add(Rule::B5, if far_behind { Action::OfferAnotherTimeInTheCall } else { Action::OfferAnotherTimeIfVeryLate });
    }
    let owed = decision.owes_an_apology(situation);
    add(Rule::B6, if owed { Action::ApologiseAndKeepGoing } else { Action::ThankThem });
}

fn go(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    if decision.insisted.is_some() {
        add(Rule::B1, Action::FollowOwnDecision(OwnDecision { advised: decision.verdict, decided: Verdict::Attend }));
        if situation.is_in_doubt() {
            add(Rule::V19, Action::MeetInTheOpen);
            add(Rule::V19, Action::SendNoPapersAndNoMoney);
        }
    } else {
        match decision.rule {
            Rule::V7 => focus_plan(situation, decision, add),
            Rule::V26 => second_thoughts(situation, decision, add),
            rule => {
                add(Rule::B1, why_keep_it(situation, decision));
                next_after_keeping(situation, rule, add);
            }
        }
    }
    if situation.stage == Stage::Invited {
        add(Rule::C1, Action::AcceptToday);
    }
}

/// V7: a short plan of its own for each avoidable reason.
fn focus_plan(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    match situation.reason() {
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
        _ => {
            add(Rule::B1, Action::KeepItYouMayBeGlad);
            add(Rule::V7, if decision.band == Band::Under24h { Action::DrinkAndEat } else { Action::SetAReminder });
            add(Rule::V7, Action::PickTwoPoints);
            add(Rule::V7, Action::ChooseNotForMe);
        }
    }
}

/// V26: what speaks for going.
fn second_thoughts(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    if decision.band == Band::Passed {
        add(Rule::B1, Action::StayIn);
        add(Rule::V26, Action::WaitForTheirAnswer);
        return;
    }
    add(Rule::B1, Action::KeepItYouDecideLater);
    add(
        Rule::V26,
        match situation.circumstance {
            Circumstance::TheLastRoundWentBadly => Action::TheyAskedYouBack,
            Circumstance::IKnowTheInterviewer => Action::SayThatYouKnowThem,
            Circumstance::IFeelBadTowardsMyEmployer => Action::TalkingIsNoBetrayal,
            _ => Action::NothingIsDecidedYet,
        },
    );
    add(Rule::V26, Action::ChooseNotForMe);
}

/// B1, for somebody who goes.
fn why_keep_it(situation: &Situation, decision: &Decision) -> Action {
    match decision.rule {
        Rule::V17 | Rule::V5 => Action::KeepItUntilYouAccept,
        Rule::V18 => Action::BeThereOnTime,
        Rule::V22 => Action::KeepItNothingHasHappened,
        Rule::V21 if situation.said == Said::ComeAnyway => Action::GoAsTheyAsk,
        Rule::V21 if situation.reason().family() == Family::Offer => Action::KeepItUntilYouAccept,
        Rule::V21 if situation.is_task() => Action::DoItByTheDeadline,
        Rule::V21 => Action::GoAfterAll,
        Rule::V4 => Action::GoAsTheyAsk,
        Rule::V11 => Action::KeepItFromAnywhere,
        Rule::V25 if situation.format() == Format::InPerson => Action::GoAsTheyAsk,
        Rule::V25 => Action::KeepItNobodyCatchesIt,
        Rule::V28 => Action::KeepItThereIsTime,
        _ => Action::KeepItNothingStopsYou,
    }
}

/// What to do next, for somebody who goes.
fn next_after_keeping(situation: &Situation, rule: Rule, add: &mut impl FnMut(Rule, Action)) {
    match rule {
        Rule::V11 => add(Rule::V11, Action::RaiseTheMove),
        Rule::V18 => add(Rule::V18, Action::ComeBackIfNobodyComes),
        Rule::V22 => add(Rule::V22, Action::ComeBackWhenYouKnow),
        Rule::V5 | Rule::V21 if situation.said == Said::Refused && situation.reason().family() == Family::Offer => {
            add(Rule::O1, Action::DecideByTheirDay);
        }
        Rule::V21 if situation.reason() == Reason::ScheduleConflict => add(Rule::V21, Action::FreeThatHour),
        Rule::V28 => add(Rule::V28, Action::ChooseWhatStandsInTheWay),
        _ => add(rule, Action::ComeBackIfItChanges),
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

fn ask(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    match decision.rule {
        Rule::V16 => {
            add(Rule::B1, Action::CancelNothingBeforeTheyAnswer);
            how_to_tell(situation, decision, add);
            add(Rule::B5, Action::AskWhatCancellingMeans);
            add(Rule::B6, Action::NoteTheirAnswer);
            add(Rule::V16, Action::GoIfNobodyAnswers);
        }
        Rule::V17 => {
            if decision.band.is_urgent() {
                add(Rule::B1, Action::InterviewFirst);
            } else {
                add(Rule::B1, Action::KeepItUntilYouAccept);
            }
            add(Rule::C3, Action::AskForItInWriting);
            if situation.via_recruiter {
                add(Rule::C9, Action::TellTheRecruiterOfTheOffer);
            }
            add(Rule::O2, Action::ComeBackOnceYouAccept);
        }
        _ => {
            let cancelled = situation.reason() == Reason::TheyCancelled;
            add(Rule::B1, if cancelled { Action::TheNextStepIsTheirs } else { Action::AskBeforeYouDecide });
            if situation.is_in_doubt() {
                add(Rule::V19, Action::FindTheirNumberYourself);
                add(Rule::V19, Action::SendNoPapersAndNoMoney);
            }
            how_to_tell(situation, decision, add);
            add(Rule::B4, interview_named(decision));
            add(
                Rule::B5,
                match situation.reason() {
                    Reason::NotAFit => Action::AskTheOneThing,
                    Reason::NotConfirmed => Action::AskWhetherItIsOn,
                    Reason::TheyCancelled => Action::AskForANewDate,
                    Reason::TooMuchAsked => Action::AskWhatItTakes,
                    _ if !situation.is_in_doubt() => Action::AskWhatWasPassedOn,
                    _ => Action::AskWhoTheyAre,
                },
            );
            add(Rule::B6, Action::ThankThem);
        }
    }
}

/// V18, C13: fifteen minutes, then one call, then in writing.
fn wait(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    add(Rule::B1, Action::WaitAQuarterOfAnHour);
    if situation.contact == Contact::CannotCall {
        add(Rule::C14, Action::LetSomebodyCallForYou);
    } else if decision.announcement.plan == Plan::InPersonThenEmail {
        add(Rule::C12, Action::AskAtTheDesk);
    } else if has_number(situation) {
        add(Rule::C13, Action::RingOnce);
    }
    if decision.announcement.to == To::Recruiter {
        add(Rule::C9, Action::TellTheRecruiterFirst);
    }
    add(Rule::B2, Action::ThenWrite);
    add(Rule::B5, Action::OfferTimesThatSuitYou);
    add(Rule::B6, Action::ThankThem);
}

fn warn(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    add(Rule::B1, Action::KeepItForNow);
    if decision.announcement.to == To::Recruiter {
        add(Rule::C9, Action::TellTheRecruiterFirst);
    }
    how_to_tell(situation, decision, add);
    add(Rule::B3, Action::SayThatItMayHappen);
    add(Rule::B4, interview_named(decision));
    let refused = situation.said == Said::Refused;
    add(Rule::B5, if refused { Action::NameTheHour } else { Action::NameTheHourAndWhatYouOffer });
    add(Rule::B6, Action::ThankThem);
}

fn tell(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    add(Rule::B1, confirm(situation, decision));
    if situation.is_in_doubt() && decision.effective_verdict == Verdict::Withdraw {
        add(Rule::V19, Action::BlockAndReport);
    }
    let withdraws_for_want_of_a_date = decision.rule == Rule::V21 && decision.effective_verdict == Verdict::Withdraw;
    if withdraws_for_want_of_a_date
        && situation.reason().family() == Family::Temporary
        && situation.format() == Format::InPerson
    {
        add(Rule::V21, Action::OfferVideoOnce);
    }
    if decision.announcement.to == To::Recruiter {
        add(Rule::C9, Action::TellTheRecruiterFirst);
    }
    if decision.announcement.consider_call {
        add(Rule::C8, Action::ThinkAboutCalling);
    }
    how_to_tell(situation, decision, add);
    if situation.reason() == Reason::AccessNeed {
        add(Rule::B3, Action::SayWhatYouNeed);
    } else {
        add(Rule::B3, Action::GiveTheReason(decision.stated_circumstance));
    }
    add(Rule::B4, interview_named(decision));
    add(Rule::B5, request(situation, decision));
    add(Rule::B6, if decision.owes_an_apology(situation) { Action::ApologiseOnce } else { Action::ThankThem });
    if withdraws_for_want_of_a_date {
        add(Rule::V21, Action::AskToBeKeptInMind);
    }
    if decision.rule == Rule::V24 && situation.reason().family() == Family::Offer && decision.insisted.is_none() {
        add(Rule::V24, Action::AskTheOfferingEmployerToo);
    }
    if situation.stake == Stake::ThirdParty && decision.effective_verdict.moves_pauses_or_cancels() {
        add(Rule::C15, Action::TellThirdPartyTheSameDay);
    }
}

/// B1.
fn confirm(situation: &Situation, decision: &Decision) -> Action {
    if let Some(decided) = decision.insisted {
        return Action::FollowOwnDecision(OwnDecision { advised: decision.verdict, decided });
    }
    // Only where the person said so: the default does not count.
    let keen = situation.interest == Some(Interest::Keen);
    match (decision.effective_verdict, situation.reason()) {
        (Verdict::Withdraw, _) if decision.rule == Rule::V20 => Action::FinishThePart,
        // Wanting this job and having accepted another do not contradict each other.
        (Verdict::Withdraw, Reason::AcceptedOffer) if keen => Action::SayGoodbyeToBoth,
        (Verdict::Withdraw, Reason::AcceptedOffer) => Action::LetItGo,
        (Verdict::Withdraw, Reason::SafetyOrEthics) if keen => Action::LeaveThoughYouWantIt,
        (Verdict::Withdraw, Reason::SafetyOrEthics) => Action::TrustYourJudgement,
        // These contradict each other.
        (Verdict::Withdraw, Reason::NotAFit | Reason::Staying) if keen => Action::BeSureYouDoNotWantIt,
        (Verdict::Withdraw, Reason::PendingOffer) if decision.rule == Rule::V3 => Action::AcceptTheOtherFirst,
        (Verdict::Withdraw, _) if decision.rule == Rule::V3 => Action::BeSureYouNoLongerWantIt,
        (Verdict::Withdraw, _) if decision.rule == Rule::V21 => Action::TakeTheirNoKindly,
        (Verdict::Withdraw, _) => Action::BeSureWaitingWouldNotHelp,
        (Verdict::Adjust, Reason::AccessNeed) => Action::KeepItAndSayWhatWouldHelp,
        (Verdict::Adjust, _) => Action::KeepItWithASmallChange,
        (Verdict::Pause, _) => Action::PauseInsteadOfWithdrawing,
        (_, Reason::TheyAreLate) => Action::TheyOweYouATime,
        _ if decision.band == Band::Passed && situation.stage == Stage::UnderWay => Action::SayItBeforeYouGo,
        _ if just_started(situation) && matches!(situation.format(), Format::Video | Format::Phone) => {
            Action::JoinNowIfYouCan
        }
        (_, _) if decision.band == Band::Passed => Action::GetInTouchNow,
        _ if decision.rule == Rule::V24 => Action::AskWhetherItCanBeSooner,
        _ if situation.said == Said::OfferedTime => Action::TakeTheTimeTheyOffer,
        (_, Reason::ScheduleConflict) => Action::MoveTheOtherThing,
        (_, Reason::TechnicalFailure) => Action::TryAnotherDevice,
        (_, Reason::EmployerMovedIt) => Action::AskForATimeThatWorks,
        (_, Reason::Unprepared) => Action::BeHonestAboutPreparing,
        (_, Reason::Task) => Action::DoWhatYouCanOfTheTask,
        _ => Action::BeSureYouCannotBeThere,
    }
}

/// B2.
fn how_to_tell(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Action)) {
    let announcement = decision.announcement;
    match (announcement.plan, announcement.rule) {
        (Plan::InPersonThenEmail, _) => {
            add(Rule::C12, if decision.rule == Rule::V20 { Action::SayItAtItsEnd } else { Action::SayItThere });
        }
        (_, Rule::C14) => {
            add(Rule::B2, Action::SendTheEmailNow);
            add(Rule::C14, Action::LetSomebodyCallForYou);
        }
        (_, Rule::C15) => add(Rule::C15, Action::CallTheThirdParty),
        (Plan::CallThenEmail, Rule::C6 | Rule::C17) if situation.said == Said::Silent => {
            add(announcement.rule, Action::CallAsTheyAreSilent);
        }
        (Plan::CallThenEmail, Rule::C6 | Rule::C17) => add(announcement.rule, Action::CallThenConfirm),
        (Plan::CallThenEmail, _) => add(Rule::B2, Action::CallNow),
        _ if announcement.find_number => add(Rule::B2, Action::LookForANumber),
        _ => add(Rule::B2, Action::SendTheEmailNow),
    }
}

fn interview_named(decision: &Decision) -> Action {
    if decision.band == Band::Undated { Action::NameRoleAndCompany } else { Action::NameTheInterview }
}

/// B5.
fn request(situation: &Situation, decision: &Decision) -> Action {
    match decision.effective_verdict {
        Verdict::Withdraw => Action::SayYouAreWithdrawing,
        Verdict::Pause => Action::AskToPauseUntilADay,
        Verdict::Reschedule if situation.said == Said::OfferedTime => Action::AcceptTheTimeTheyOffer,
        Verdict::Reschedule if situation.said == Said::OfferedCall => Action::TakeTheCallIfYouCan,
        Verdict::Reschedule if decision.rule == Rule::V24 => Action::AskForAnEarlierTime,
        Verdict::Reschedule if situation.is_task() => Action::AskForALaterDeadline,
        Verdict::Reschedule if decision.band == Band::Undated => Action::SayFromWhenYouCan,
        Verdict::Reschedule if situation.new_time == NewTime::Part => Action::OfferThePartAndTimes,
        Verdict::Reschedule => Action::AskAndOfferTimes,
        _ if situation.reason() == Reason::AccessNeed && situation.said == Said::Refused => {
            Action::AskOnceMoreInWriting
        }
        _ if situation.reason() == Reason::AccessNeed => Action::AskForTheAdjustment,
        _ if situation.said == Said::OfferedCall => Action::AcceptTheCallTheyOffer,
        _ if situation.format() == Format::InPerson && situation.new_time == NewTime::Part => {
            Action::ComeForThePartAndVideo
        }
        _ if situation.format() == Format::InPerson => Action::AskForVideo,
        _ => Action::AskForALaterStart,
    }
}

/// Whether the start passed a few minutes ago: somebody may still be there.
fn just_started(situation: &Situation) -> bool {
    matches!(situation.notice, Notice::Minutes(-15..0))
}
