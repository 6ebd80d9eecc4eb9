//! R15: names a reason other than the one given.

use super::Check;
use crate::advice::Verdict;
use crate::details::ReasonDetail;
use crate::facts::{Preparation, Reason};
use crate::review::Severity;
use crate::review::lexicon::Sense;
use crate::review::reading::Reading;
use crate::review::report::{Report, words};
use crate::rules::Rule;
use crate::words::causes;

pub(super) const CHECK: Check = Check { rule: Rule::R15, name: "untrue-reason", phrases: &[], find };

/// What each sort of cause may stand for. Where a word could mean several reasons, it is true for each of them.
const TRUE_FOR: [(Sense, &[Reason]); 15] = {
    use Reason::{
        AcceptedOffer, AccessNeed, Accident, BetterInterview, EmployerMovedIt, EssentialAppointment, FamilyEmergency,
        Illness, Leisure, Nervous, NotAFit, PendingOffer, Relocation, RunningLate, SafetyOrEthics, ScheduleConflict,
        TechnicalFailure, TimeZoneMixup, TravelDisruption, Unprepared,
    };
    [
        (Sense::Health, &[Illness, AccessNeed, Accident, EssentialAppointment]),
        (Sense::Family, &[FamilyEmergency, Relocation]),
        (Sense::Accident, &[Accident, TravelDisruption, RunningLate]),
        (Sense::Accepted, &[AcceptedOffer]),
        (Sense::Offered, &[PendingOffer, AcceptedOffer]),
        (Sense::Fit, &[NotAFit, SafetyOrEthics, BetterInterview, AcceptedOffer, Relocation, PendingOffer]),
        (Sense::Move, &[Relocation, NotAFit]),
        (Sense::Appointment, &[EssentialAppointment, ScheduleConflict, FamilyEmergency, Illness, EmployerMovedIt]),
        (Sense::Travel, &[TravelDisruption, Accident, RunningLate]),
        (Sense::Technical, &[TechnicalFailure]),
        (Sense::MixUp, &[TimeZoneMixup]),
        (Sense::Clash, &[ScheduleConflict, EssentialAppointment, EmployerMovedIt, BetterInterview, FamilyEmergency]),
        (Sense::Unready, &[Unprepared, Nervous]),
        (Sense::Nerves, &[Nervous, Unprepared, Illness]),
        (Sense::Leisure, &[Leisure, TimeZoneMixup]),
    ]
};

fn find(reading: &Reading, report: &mut Report) {
    let Some(reason) = reading.reason.filter(|&reason| reason != Reason::Other) else { return };
    if !reading.is_for_now() {
        return;
    }
    let side = &reading.body;
    let sort = |sense: Sense| TRUE_FOR.iter().find(|(sort, _)| *sort == sense).map(|(_, reasons)| *reasons);
    let named = side.hits.iter().filter_map(|hit| sort(hit.sense).map(|reasons| (hit, reasons)));
    // Where the true one is named, the others tell more of the same story.
    let told = named.clone().any(|(_, reasons)| reasons.contains(&reason));
    let other = named
        .clone()
        .find(|(hit, _)| !(hit.sense == Sense::Fit && reading.purpose() == crate::review::reading::Purpose::Withdraw));
    let (false, Some((hit, _))) = (told, other) else { return };
    if reason == Reason::EmployerMovedIt && side.has(Sense::TheyMoved)
        || reason == Reason::AccessNeed && side.has(Sense::Access)
        || reason == Reason::SafetyOrEthics && side.has(Sense::Safety)
        || reason == Reason::BetterInterview && side.has(Sense::OtherInterview)
        || reason == Reason::RunningLate && side.has(Sense::IsLate)
    {
        return;
    }
    let said = side.text.slice(hit.first, hit.last).split_whitespace().collect::<Vec<_>>().join(" ");
    report.at(
        Severity::Stop,
        side,
        (hit.first, hit.last),
        words(
            format!("“{said}” is another reason than the one you gave. Teams compare notes, and an invented reason costs more than the true one."),
            format!("Give the true one in a few words: “{} …”. If this is the true one, choose it as your reason.", causes::clause(reason, Verdict::Reschedule, Preparation::Ample, ReasonDetail::Private, false)),
        ),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Notice, Situation};
    use crate::review::trying::{email, found};

    fn fires(reason: Reason, body: &str) -> bool {
        let mut draft = email(body);
        draft.situation = Some(Situation::new(reason, Notice::Minutes(600)));
        !found(&draft, Rule::R15).is_empty()
    }

    #[test]
    fn finds_another_reason() {
        for (reason, body) in [
            (Reason::AcceptedOffer, "I am ill and have to withdraw my application."),
            (Reason::Leisure, "I have come down with the flu. Could we find another time?"),
            (Reason::Nervous, "Because of a family emergency I cannot attend."),
            (Reason::NotAFit, "I have accepted another offer, so I am withdrawing."),
            (Reason::ScheduleConflict, "My train has been cancelled, so I can't make it."),
            (Reason::BetterInterview, "My grandmother died and I need to go to the funeral."),
            (Reason::Unprepared, "I've got food poisoning, could we reschedule?"),
            (Reason::TimeZoneMixup, "My internet connection failed this morning."),
            (Reason::Illness, "My car broke down on the way to you."),
        ] {
            assert!(fires(reason, body), "{reason:?}: {body}");
        }
    }

    #[test]
    fn avoids_false_positive_on_the_same_story() {
        for (reason, body) in [
            (Reason::Illness, "I have come down with the flu, and my train is on Monday."),
            (Reason::FamilyEmergency, "My daughter is in hospital after an accident."),
            (Reason::Accident, "I was in a car accident and have injured my arm."),
            (
                Reason::AcceptedOffer,
                "I have accepted another offer and am withdrawing. I hope you are not ill any more.",
            ),
            (Reason::Leisure, "For personal reasons I cannot attend."),
            (Reason::TravelDisruption, "Because of the strike my train has been cancelled."),
            (Reason::NotAFit, "After careful thought I have decided not to pursue it further."),
            (Reason::EssentialAppointment, "I have a medical appointment that I cannot move."),
            (Reason::RunningLate, "I am stuck in traffic and running late."),
            (Reason::Other, "I am ill."),
        ] {
            assert!(!fires(reason, body), "{reason:?}: {body}");
        }
    }
}
