//! Every rule that shaped the advice, and what it means for this person. The verdict's rule comes first.

use crate::advice::{Because, Landing, Plan, Point, Rating, To, Verdict};
use crate::facts::{Band, Family, Format, Interest, Preparation, Question, Reason, Situation};
use crate::register::Rule;

use super::{Decision, notice};

/// The rules, in the order of their letters: V, N, C, S, X, H, O, A.
pub(super) fn because(situation: &Situation, decision: &Decision, landing: Landing, risk: Rule) -> Vec<Because> {
    let mut found = Vec::with_capacity(18);
    let mut add = |rule: Rule, point: Point| found.push(Because { rule, point });

    add(decision.rule, verdict(situation, decision));
    notice_rules(situation, decision, &mut add);
    plan_rules(situation, decision, &mut add);
    landing_rules(situation, decision, landing, risk, &mut add);
    border_rules(situation, decision, &mut add);
    help_rules(situation, decision, &mut add);
    offer_rules(situation, decision, &mut add);
    if situation.earlier_changes >= 2 {
        add(Rule::A8, Point::ChangesCanBeHelped);
    }
    found
}

fn verdict(situation: &Situation, decision: &Decision) -> Point {
    match decision.rule {
        Rule::V1 => Point::AcceptedElsewhere,
        Rule::V2 => Point::ReasonEnoughToLeave,
        Rule::V3 if situation.reason == Reason::NotAFit => Point::NotForYou,
        Rule::V3 => Point::NoLongerWanted,
        Rule::V4 => match situation.reason {
            Reason::EmployerMovedIt => Point::NewTimePassed,
            Reason::AccessNeed => Point::StartedAskWithAdjustment,
            _ => Point::StartedAskForAnother,
        },
        Rule::V5 => Point::OfferNotAccepted,
        Rule::V6 => Point::LittleTimeToPrepare,
        Rule::V7 => match situation.reason {
            Reason::Nervous => Point::NervesAreNormal,
            Reason::Unprepared if decision.band == Band::Undated => Point::UndatedTimeToPrepare,
            Reason::Unprepared => Point::WasTimeToPrepare,
            Reason::BetterInterview => Point::AnotherInterviewIsNoJob,
            _ => Point::FeelingWillPass,
        },
        Rule::V8 => Point::LateIsBetterThanAbsent,
        Rule::V9 => Point::AdjustmentIsNormal,
        Rule::V10 if situation.reason == Reason::Relocation => Point::MoveNeedNotStopYou,
        Rule::V10 => Point::BeThereByVideo,
        Rule::V11 => Point::CallWorksFromAnywhere,
        Rule::V12 => Point::NothingStopsYou,
        Rule::V13 => Point::ManageWithoutCancelling,
        Rule::V14 => Point::KeepsYouFromTheJob,
        _ => passing(situation),
    }
}

/// V15, with the answer that stands in the way of withdrawing.
fn passing(situation: &Situation) -> Point {
    match (situation.answer(Question::Urgency), situation.answer(Question::Irreversibility), situation.reason) {
        (true, _, Reason::Illness) => Point::IllnessWillPass,
        (true, _, Reason::FamilyEmergency) => Point::FamilyComesFirst,
        (true, _, Reason::EssentialAppointment) => Point::AppointmentWillPass,
        (true, _, Reason::TechnicalFailure) => Point::FailureCanBeRepaired,
        (true, _, Reason::TimeZoneMixup) => Point::HourWasMisread,
        (true, _, Reason::EmployerMovedIt) => Point::AnotherTimeMayWork,
        (true, ..) => Point::ItWillPass,
        (false, true, _) => Point::LastingButNotUrgent,
        (false, false, _) => Point::NeitherUrgentNorLasting,
    }
}

fn notice_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let told = decision.contact.to != To::Nobody;
    let extension = decision.contact.to == To::OfferingEmployer;
    // Running late with a day or more to go: most likely the date is wrong.
    let early = situation.reason == Reason::RunningLate && decision.effective_verdict == Verdict::Attend;
    let rule = notice::rule(decision.band);
    add(
        rule,
        match decision.band {
            Band::Passed => Point::StartHasPassed,
            Band::Under24h if extension || !told => Point::UnderADayKeepIt,
            Band::Under24h => Point::UnderADayCallFirst,
            Band::From24To48h | Band::Over48h if early => Point::CheckTheDate,
            Band::From24To48h if extension || !told => Point::OneToTwoDaysToPrepare,
            Band::From24To48h => Point::OneToTwoDaysSubjectLine,
            Band::Over48h if extension || !told => Point::OverTwoDaysToPrepare,
            Band::Over48h if decision.effective_verdict == Verdict::Reschedule => Point::OverTwoDaysOfferTimes,
            Band::Over48h => Point::OverTwoDaysGoodNotice,
            Band::Undated if situation.reason == Reason::RunningLate => Point::UndatedMayStartSoon,
            Band::Undated => Point::UndatedNothingToMiss,
        },
    );
    add(
        Rule::N6,
        match decision.band {
            Band::Passed => Point::EveryMinuteCounts,
            Band::Under24h if !told || extension => Point::CallIfAnythingChanges,
            Band::Under24h => Point::CountsAsMissedAtStart,
            _ if !told || extension => Point::TellIfAnythingChanges,
            band if early || band == Band::Undated => Point::SoonerIsBetter,
            Band::From24To48h => Point::CallFirstFromADayBefore,
            _ => Point::ShortNoticeFromTwoDaysBefore,
        },
    );
}

fn plan_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let telling = decision.contact;
    match telling.rule {
        Rule::C1 => {
            add(Rule::C1, Point::NobodyToTell);
            return;
        }
        Rule::C2 => add(Rule::C2, Point::CallReachesThem),
        Rule::C3 => add(Rule::C3, Point::WriteToOfferingEmployer),
        Rule::C4 => add(Rule::C4, Point::EmailMayNotBeRead),
        Rule::C6 => add(Rule::C6, Point::MostlySpokenByPhone),
        _ if telling.find_number => {}
        _ => add(Rule::C7, Point::EmailIsEnough),
    }
    if telling.find_number {
        add(Rule::C5, Point::LookForANumber);
    }
    if telling.consider_call {
        add(Rule::C8, Point::ThinkAboutCalling);
    }
    if telling.to == To::Recruiter {
        add(Rule::C9, Point::RecruiterFirst);
    }
    add(Rule::C10, Point::TextAloneIsNotEnough);
    if telling.plan == Plan::Email && situation.direct_number {
        add(Rule::C11, Point::InDoubtCall);
    }
}

fn landing_rules(
    situation: &Situation,
    decision: &Decision,
    landing: Landing,
    risk: Rule,
    add: &mut impl FnMut(Rule, Point),
) {
    let effective = decision.effective_verdict;
    if landing.timeliness != Rating::Strong && effective != Verdict::Attend && effective != Verdict::AskExtension {
        add(Rule::S1, if landing.timeliness == Rating::Weak { Point::AfterTheStart } else { Point::ComesLate });
    }
    add(
        Rule::S2,
        match decision.stated_reason {
            Reason::Other if landing.clarity == Rating::Strong => Point::KindIsUnderstood,
            Reason::Other if landing.clarity == Rating::Fair => Point::FewWordsHelp,
            Reason::Other if situation.relevance.is_some() => Point::NothingKeepsYouAway,
            Reason::RunningLate if decision.band == Band::Passed => Point::SoonerIsForgiven,
            Reason::Unprepared if situation.preparation == Preparation::Short => Point::ReadsAsCare,
            reason => Point::HowReasonReads(reason),
        },
    );
    if landing.method != Rating::Strong {
        add(Rule::S3, Point::CallLandsBetter);
    }
    if landing.willingness != Rating::Strong {
        add(
            Rule::S4,
            if landing.willingness == Rating::Weak { Point::ReadsAsLostInterest } else { Point::CostsGoodwill },
        );
    }
    if landing.conduct != Rating::Strong {
        add(Rule::S5, Point::TheyWillRemember);
    }
    add(
        risk,
        match risk {
            Rule::S6 => high_risk(situation, decision),
            Rule::S7 if decision.rule == Rule::V6 && !decision.band.is_urgent() => Point::ModerateTimeToPrepare,
            Rule::S7 if decision.band.is_urgent() => Point::ModerateComesLate,
            Rule::S7 => Point::ModerateSecondChange,
            _ if matches!(situation.reason, Reason::AccessNeed | Reason::EmployerMovedIt) => {
                Point::LowNotHeldAgainstYou
            }
            _ if effective == Verdict::Attend || effective == Verdict::AskExtension => Point::LowKeepsTheInterview,
            _ if effective == Verdict::Reschedule && decision.verdict == Verdict::Withdraw => {
                Point::LowWhileStillWanted
            }
            _ => Point::LowHardlyRemembered,
        },
    );
    if effective.moves_or_cancels() {
        add(Rule::S9, Point::OneChangeRarelyHarms);
    }
}

fn high_risk(situation: &Situation, decision: &Decision) -> Point {
    let pressed = decision.insisted.is_some();
    match situation.reason.family() {
        Family::Offer if pressed && decision.effective_verdict == Verdict::Withdraw => Point::HighLiveChance,
        Family::Offer if pressed => Point::HighMovedForAnOffer,
        Family::Avoidable if pressed => Point::HighAvoidable,
        _ if decision.band == Band::Passed && !situation.direct_number => Point::HighNobodyToCall,
        _ => Point::HighThirdChange,
    }
}

fn border_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let told = decision.contact.to != To::Nobody;
    let kept_alive = told && matches!(decision.effective_verdict, Verdict::Adjust | Verdict::Reschedule);
    let abroad = matches!(
        situation.reason,
        Reason::Relocation | Reason::EssentialAppointment | Reason::TravelDisruption | Reason::TimeZoneMixup
    );
    if kept_alive && (abroad || situation.format != Format::InPerson) {
        add(Rule::X1, Point::TimesWithTheirZone);
    }
    if kept_alive && situation.reason == Reason::TravelDisruption && situation.format == Format::InPerson {
        add(Rule::X2, Point::SuggestVideo);
    }
    if told && situation.reason == Reason::TechnicalFailure && decision.effective_verdict == Verdict::Reschedule {
        add(Rule::X3, Point::SilenceLooksLikeAbsence);
    }
    if kept_alive && abroad {
        add(Rule::X4, Point::DistanceSpeaksForYou);
    }
    if situation.reason == Reason::TimeZoneMixup && decision.band == Band::Passed && kept_alive {
        add(Rule::X5, Point::MixupIsForgiven);
    }
}

fn help_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    if decision.contact.to == To::Recruiter {
        add(Rule::H1, Point::RecruiterCanHelp);
    }
    let complex =
        matches!(situation.reason, Reason::EssentialAppointment | Reason::Relocation | Reason::SafetyOrEthics);
    if decision.contact.to == To::Interviewer && complex {
        add(Rule::H2, Point::HiringManagerFirst);
    }
    if matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview) || decision.insisted.is_some() {
        add(Rule::H3, Point::MentorCanHelp);
    }
}

fn offer_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let undecided = matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview)
        && situation.interest() != Interest::Gone;
    if decision.rule == Rule::V5 {
        add(Rule::O1, Point::TellTheOthers);
    }
    if decision.rule == Rule::V1 {
        add(Rule::O2, Point::WithdrawElsewhere);
    }
    if undecided && decision.band.is_urgent() {
        add(Rule::O3, Point::NeverCancelLate);
    }
    if matches!(situation.reason, Reason::ScheduleConflict | Reason::TimeZoneMixup | Reason::BetterInterview) {
        add(Rule::O4, Point::OneCalendar);
    }
}
