//! Every rule that shaped the advice, and what it means for this person. The verdict's rule comes first.

use crate::advice::{Because, Landing, Plan, Point, Rating, To, Verdict};
use crate::facts::{
    Band, Circumstance, Contact, Family, Format, Interest, Notice, Preparation, Question, Reason, Said, Situation,
    Stage, Stake, Thread,
};
use crate::register::Rule;

use super::announcement::has_number;
use super::{Decision, landing, notice};

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
    let reason = situation.reason();
    match (decision.rule, decision.verdict) {
        (Rule::V20, _) => Point::FinishThePart,
        (Rule::V16, _) => Point::ThirdPartyPays,
        (Rule::V17, Verdict::Attend) => Point::NotInWriting,
        (Rule::V17, _) => Point::InWritingFirst,
        (Rule::V1, _) => Point::AcceptedElsewhere,
        (Rule::V2, _) => Point::ReasonEnoughToLeave,
        (Rule::V3, Verdict::Ask) => Point::OneQuestionWouldSettle,
        (Rule::V3, _) => not_wanted(situation),
        (Rule::V18, Verdict::Wait) => Point::TheyAreTheLateOnes,
        (Rule::V18, Verdict::Attend) => Point::NobodyIsLateYet,
        (Rule::V18, _) => Point::TheyNeverCame,
        (Rule::V19, _) => match reason {
            Reason::NotConfirmed => Point::AskWhetherItIsOn,
            Reason::TheyCancelled => Point::AskForTheNewTime,
            Reason::TooMuchAsked => Point::AskOncePolitely,
            _ if situation.is_in_doubt() => Point::CheckWhoTheyAre,
            _ => Point::AskWhatWasPassedOn,
        },
        (Rule::V22, Verdict::Attend) => Point::NothingHasHappenedYet,
        (Rule::V22, _) => Point::MayHappen,
        (Rule::V21, Verdict::Attend) => no_other_date(situation),
        (Rule::V21, _) => Point::NoOtherDate,
        (Rule::V4, Verdict::Attend) => Point::TheyStillWantYouThere,
        (Rule::V4, _) => start_has_passed(situation),
        (Rule::V24, _) => Point::SoonerSuitsYou,
        (Rule::V5, Verdict::AskExtension) => Point::OfferNotAccepted,
        (Rule::V5, _) if situation.said == Said::Refused => Point::NoMoreTimeForTheOffer,
        (Rule::V5, _) => Point::NoOfferYet,
        (Rule::V6, _) => Point::LittleTimeToPrepare,
        (Rule::V7, Verdict::Reschedule) => Point::TakeTheOtherTime,
        (Rule::V7, _) => avoidable(situation, decision),
        (Rule::V26, _) if decision.band == Band::Passed => Point::RoundIsOver,
        (Rule::V26, _) => Point::GoingCostsAnHour,
        (Rule::V8, _) => Point::LateIsBetterThanAbsent,
        (Rule::V9, _) => Point::AdjustmentIsNormal,
        (Rule::V25, Verdict::Adjust) => Point::CatchingSoByVideo,
        (Rule::V25, _) if situation.format() == Format::InPerson => Point::TheyKnowYouAreCatching,
        (Rule::V25, _) => Point::NobodyCatchesItThere,
        (Rule::V27, _) => Point::TaskNeedsAnotherDate,
        (Rule::V28, _) => Point::NotTooLate,
        (Rule::V10, _) if reason == Reason::Relocation => Point::MoveNeedNotStopYou,
        (Rule::V10, _) => Point::BeThereByVideo,
        (Rule::V11, _) => Point::CallWorksFromAnywhere,
        (Rule::V12, _) => Point::NothingStopsYou,
        (Rule::V13, _) => Point::ManageWithoutCancelling,
        (Rule::V14, _) => Point::KeepsYouFromTheJob,
        (Rule::V23, _) => Point::NoDateCanBeNamed,
        _ => passing(situation),
    }
}

/// V3.
fn not_wanted(situation: &Situation) -> Point {
    match situation.reason() {
        Reason::PendingOffer => Point::AcceptFirstThenWithdraw,
        _ if situation.stage == Stage::Invited => Point::DeclineTheInvitation,
        Reason::NotAFit => Point::NotForYou,
        Reason::Staying => Point::StayingIsAnAnswer,
        _ => Point::NoLongerWanted,
    }
}

/// V21, for somebody who goes after all.
fn no_other_date(situation: &Situation) -> Point {
    match situation.said {
        Said::ComeAnyway => Point::TheyStillWantYouThere,
        _ if situation.reason().family() == Family::Offer => Point::NoMoreTimeForTheOffer,
        _ if situation.is_task() => Point::DoItByTheDeadline,
        _ => Point::NoOtherDateSoGo,
    }
}

/// V4.
fn start_has_passed(situation: &Situation) -> Point {
    match situation.reason() {
        Reason::EmployerMovedIt => Point::NewTimePassed,
        Reason::AccessNeed => Point::StartedAskWithAdjustment,
        _ if situation.is_their_fault() => Point::StartedForWhatTheySent,
        _ if situation.is_task() => Point::DeadlineHasPassed,
        _ => Point::StartedAskForAnother,
    }
}

/// V7, for somebody who goes.
fn avoidable(situation: &Situation, decision: &Decision) -> Point {
    match situation.reason() {
        Reason::Nervous => Point::NervesAreNormal,
        Reason::Unprepared if decision.band == Band::Undated => Point::UndatedTimeToPrepare,
        Reason::Unprepared => Point::WasTimeToPrepare,
        Reason::BetterInterview => Point::AnotherInterviewIsNoJob,
        _ => Point::FeelingWillPass,
    }
}

/// V15, with the answer that stands in the way of withdrawing.
fn passing(situation: &Situation) -> Point {
    match (situation.answer(Question::Urgency), situation.answer(Question::Irreversibility), situation.reason()) {
        (true, _, Reason::Illness) if takes_its_time(situation) => Point::YouNeedTime,
        (true, _, Reason::Illness) => Point::IllnessWillPass,
        (true, _, Reason::FamilyEmergency) => Point::FamilyComesFirst,
        (true, _, Reason::EssentialAppointment) => Point::AppointmentWillPass,
        (true, _, Reason::TechnicalFailure) => Point::FailureCanBeRepaired,
        (true, _, Reason::TimeZoneMixup) => Point::HourWasMisread,
        (true, _, Reason::EmployerMovedIt) => Point::AnotherTimeMayWork,
        (true, _, Reason::OwnSlip) => Point::SlipIsForgivenOnce,
        (true, ..) => Point::ItWillPass,
        (false, true, _) => Point::LastingButNotUrgent,
        (false, false, _) => Point::NeitherUrgentNorLasting,
    }
}

/// Whether it is an illness of which nobody should say that it will pass.
fn takes_its_time(situation: &Situation) -> bool {
    matches!(situation.circumstance, Circumstance::LongTreatment | Circumstance::MentalHealth)
}

/// Whether the start passed more than a day ago.
fn long_ago(situation: &Situation) -> bool {
    matches!(situation.notice, Notice::Minutes(minutes) if minutes < -Notice::DAY)
}

fn notice_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let announcement = decision.announcement;
    // Nothing is moved or cancelled: nobody is told, or only the employer with the offer.
    let kept = matches!(announcement.to, To::Nobody | To::OfferingEmployer);
    let waiting = decision.effective_verdict == Verdict::Wait;
    let calls = matches!(announcement.plan, Plan::Call | Plan::CallThenEmail) || announcement.find_number;
    // Running late with a day or more to go: most likely the date is wrong.
    let early = situation.reason() == Reason::RunningLate && decision.effective_verdict == Verdict::Attend;
    add(
        notice::rule(decision.band),
        match decision.band {
            Band::Passed if waiting => Point::TheirTurn,
            Band::Passed if situation.stage == Stage::UnderWay && announcement.to != To::Nobody => Point::ItIsOnNow,
            Band::Passed if announcement.to == To::Nobody => Point::NothingLeftToTell,
            Band::Passed => Point::StartHasPassed,
            Band::Under24h if kept => Point::UnderADayKeepIt,
            Band::Under24h if calls => Point::UnderADayCallFirst,
            Band::Under24h => Point::UnderADayTellThemNow,
            Band::From24To48h | Band::Over48h if early => Point::CheckTheDate,
            Band::From24To48h if kept => Point::OneToTwoDaysToPrepare,
            Band::From24To48h => Point::OneToTwoDaysSubjectLine,
            Band::Over48h if kept => Point::OverTwoDaysToPrepare,
            Band::Over48h if decision.effective_verdict == Verdict::Reschedule => Point::OverTwoDaysOfferTimes,
            Band::Over48h => Point::OverTwoDaysGoodNotice,
            Band::Undated if situation.reason() == Reason::RunningLate => Point::UndatedMayStartSoon,
            Band::Undated => Point::UndatedNothingToMiss,
        },
    );
    let writes_only = situation.contact == Contact::CannotCall || matches!(announcement.rule, Rule::C16 | Rule::C17);
    add(
        Rule::N6,
        match decision.band {
            Band::Passed if waiting => Point::QuarterOfAnHour,
            Band::Passed if announcement.to == To::Nobody => Point::TellIfAnythingChanges,
            Band::Passed if !situation.is_missed() || long_ago(situation) => Point::SoonerIsBetter,
            Band::Passed => Point::EveryMinuteCounts,
            Band::Under24h if situation.is_task() => Point::SoonerIsBetter,
            Band::Under24h if kept => Point::CallIfAnythingChanges,
            Band::Under24h => Point::CountsAsMissedAtStart,
            _ if kept => Point::TellIfAnythingChanges,
            band if early || band == Band::Undated || writes_only => Point::SoonerIsBetter,
            Band::From24To48h => Point::CallFirstFromADayBefore,
            _ => Point::ShortNoticeFromTwoDaysBefore,
        },
    );
}

fn plan_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let telling = decision.announcement;
    if telling.rule == Rule::C1 {
        add(Rule::C1, if situation.stage == Stage::Invited { Point::AcceptAndGo } else { Point::NobodyToTell });
        return;
    }
    match telling.rule {
        Rule::C2 => add(Rule::C2, Point::CallReachesThem),
        Rule::C3 => add(Rule::C3, Point::WriteToOfferingEmployer),
        Rule::C4 => add(Rule::C4, Point::EmailMayNotBeRead),
        Rule::C6 if situation.thread == Thread::Phone => add(Rule::C6, Point::MostlySpokenByPhone),
        Rule::C6 => add(Rule::C6, Point::TheyWereSilent),
        Rule::C7 => add(Rule::C7, Point::EmailIsEnough),
        _ => {}
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
    if telling.plan == Plan::Email && has_number(situation) && matches!(telling.rule, Rule::C3 | Rule::C7) {
        add(Rule::C11, Point::InDoubtCall);
    }
    match telling.rule {
        Rule::C12 => add(Rule::C12, Point::SayItThere),
        Rule::C13 if telling.plan == Plan::Email => add(Rule::C13, Point::WriteAfterAQuarter),
        Rule::C13 => add(Rule::C13, Point::RingOnceThenWrite),
        Rule::C14 => add(Rule::C14, Point::WritingCountsAsMuch),
        Rule::C16 => add(Rule::C16, Point::TasksAreSettledInWriting),
        Rule::C17 => add(Rule::C17, Point::EmailAtAnyNotice),
        _ => {}
    }
    if telling.rule == Rule::C15 {
        add(Rule::C15, Point::TheyDecideWhatItMeans);
    } else if situation.stake == Stake::ThirdParty && decision.effective_verdict.moves_pauses_or_cancels() {
        add(Rule::C15, Point::TellThemTheSameDay);
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
    if landing.timeliness != Rating::Strong && effective.changes_the_interview() {
        add(Rule::S1, if landing.timeliness == Rating::Weak { Point::AfterTheStart } else { Point::ComesLate });
    }
    add(
        Rule::S2,
        match decision.stated_reason() {
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
            Rule::S7 if situation.earlier_changes == 1 => Point::ModerateSecondChange,
            Rule::S7 => Point::ModerateOwnSlip,
            _ => low_risk(situation, decision),
        },
    );
    if effective.moves_or_cancels() && situation.earlier_changes == 0 && !landing::is_always_low(situation, decision) {
        add(Rule::S9, Point::OneChangeRarelyHarms);
    }
}

fn low_risk(situation: &Situation, decision: &Decision) -> Point {
    let effective = decision.effective_verdict;
    match effective {
        Verdict::Attend | Verdict::AskExtension => Point::LowKeepsTheInterview,
        Verdict::Withdraw if situation.stage == Stage::Invited => Point::LowNothingWasAgreed,
        _ if landing::is_always_low(situation, decision) => match situation.said {
            Said::OfferedTime | Said::OfferedCall => Point::LowTheyOfferedIt,
            _ => Point::LowNotHeldAgainstYou,
        },
        Verdict::Ask | Verdict::Wait | Verdict::Warn => Point::LowAskingIsNormal,
        Verdict::Reschedule if decision.verdict == Verdict::Withdraw => Point::LowWhileStillWanted,
        _ => Point::LowHardlyRemembered,
    }
}

fn high_risk(situation: &Situation, decision: &Decision) -> Point {
    let pressed = decision.insisted.is_some();
    match situation.reason().family() {
        Family::Offer if pressed && decision.effective_verdict == Verdict::Withdraw => Point::HighLiveChance,
        Family::Offer if pressed || decision.rule == Rule::V4 => Point::HighMovedForAnOffer,
        Family::Avoidable if pressed || decision.rule == Rule::V4 => Point::HighAvoidable,
        _ if decision.band == Band::Passed && situation.contact == Contact::NoNumber => Point::HighNobodyToCall,
        _ => Point::HighThirdChange,
    }
}

fn border_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let told = decision.announcement.to != To::Nobody;
    let kept_alive = told && matches!(decision.effective_verdict, Verdict::Adjust | Verdict::Reschedule);
    let reason = situation.reason();
    let abroad = matches!(
        reason,
        Reason::Relocation | Reason::EssentialAppointment | Reason::TravelDisruption | Reason::TimeZoneMixup
    );
    if kept_alive && (abroad || situation.format() != Format::InPerson) {
        add(Rule::X1, Point::TimesWithTheirZone);
    }
    if kept_alive && reason == Reason::TravelDisruption && situation.format() == Format::InPerson {
        add(Rule::X2, Point::SuggestVideo);
    }
    if told && reason == Reason::TechnicalFailure && decision.effective_verdict == Verdict::Reschedule {
        add(Rule::X3, Point::SilenceLooksLikeAbsence);
    }
    let about_distance =
        reason != Reason::EssentialAppointment || matches!(situation.circumstance, Circumstance::VisaOrImmigration);
    if kept_alive && abroad && about_distance {
        add(Rule::X4, Point::DistanceSpeaksForYou);
    }
    if reason == Reason::TimeZoneMixup && decision.band == Band::Passed && kept_alive {
        add(Rule::X5, Point::MixupIsForgiven);
    }
}

fn help_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let reason = situation.reason();
    let to = decision.announcement.to;
    if to == To::Recruiter {
        add(Rule::H1, Point::RecruiterCanHelp);
    }
    let complex = matches!(reason, Reason::EssentialAppointment | Reason::Relocation | Reason::SafetyOrEthics);
    if to == To::Interviewer && complex && !situation.was_wronged() {
        add(Rule::H2, Point::HiringManagerFirst);
    }
    if reason.weighs_another_job() || decision.insisted.is_some() {
        add(Rule::H3, Point::MentorCanHelp);
    }
    let touches_present_job = matches!(
        situation.circumstance,
        Circumstance::WorkOrShift | Circumstance::ReferencesBeforeAnOffer | Circumstance::IFeelBadTowardsMyEmployer
    );
    if touches_present_job {
        add(Rule::H4, Point::EmployerNeedNotKnow);
    }
    let private = matches!(reason, Reason::Illness | Reason::Contagious | Reason::AccessNeed | Reason::FamilyEmergency)
        || matches!(situation.circumstance, Circumstance::MedicalAppointment | Circumstance::ReligiousDay);
    if private && to != To::Nobody {
        add(Rule::H5, Point::NoMoreThanItNeeds);
    }
}

fn offer_rules(situation: &Situation, decision: &Decision, add: &mut impl FnMut(Rule, Point)) {
    let reason = situation.reason();
    if decision.rule == Rule::V5 && decision.verdict == Verdict::AskExtension {
        add(Rule::O1, Point::TellTheOthers);
    }
    if decision.rule == Rule::V1 {
        add(Rule::O2, Point::WithdrawElsewhere);
    }
    if reason.weighs_another_job() && situation.interest() != Interest::Gone && decision.band.is_urgent() {
        add(Rule::O3, Point::NeverCancelLate);
    }
    let two_calendars =
        matches!(reason, Reason::ScheduleConflict | Reason::TimeZoneMixup | Reason::OwnSlip | Reason::BetterInterview);
    if two_calendars {
        add(Rule::O4, Point::OneCalendar);
    }
    if reason == Reason::SpokenOffer {
        add(Rule::O5, Point::WordsCancelNothing);
    }
    if reason == Reason::PendingOffer && decision.rule == Rule::V3 {
        add(Rule::O6, Point::AcceptThenCancelTheSameDay);
    }
}
