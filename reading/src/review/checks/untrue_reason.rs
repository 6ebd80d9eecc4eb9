//! R15: names a reason other than the one given.

use super::Check;
use crate::review::lexicon::{Sense, Senses, senses};
use crate::review::reading::{Purpose, Reading};
use crate::review::report::{Report, Tell};
use policy::Rule;
use policy::{Cause, Reason};
use words::ReasonDetail;
use words::Severity;

pub(super) const CHECK: Check = Check { rule: Rule::R15, name: "untrue-reason", phrases: &[], find };

const TELL: Tell = Tell {
    severity: Severity::Stop,
    says: "“$” is not the reason you gave. An invented reason costs more than the true one.",
    instead: "Give the true one: “$ …”. If this is the true one, choose it as your reason.",
};

/// The sorts of cause that tell one reason from another.
const CAUSES: Senses = senses(&[
    Sense::Health,
    Sense::Family,
    Sense::Accident,
    Sense::Accepted,
    Sense::Offered,
    Sense::Fit,
    Sense::Move,
    Sense::Appointment,
    Sense::Travel,
    Sense::Technical,
    Sense::MixUp,
    Sense::Clash,
    Sense::Unready,
    Sense::Nerves,
    Sense::Leisure,
]);

/// What may be said where this is the reason. Where a word could mean several reasons, it is true for each of them.
const fn true_for(reason: Reason) -> Senses {
    use Sense::{
        Accepted, Access, Accident, Appointment, Clash, Family, Fit, Health, IsLate, Leisure, MixUp, Move, Nerves,
        Offered, OtherInterview, Safety, Technical, Travel, Unready,
    };
    match reason {
        Reason::Illness => senses(&[Health, Appointment, Nerves]),
        Reason::Accident => senses(&[Health, Accident, Travel]),
        Reason::FamilyEmergency => senses(&[Family, Appointment, Clash]),
        Reason::AcceptedOffer => senses(&[Accepted, Offered, Fit]),
        Reason::NotAFit => senses(&[Fit, Move]),
        Reason::SafetyOrEthics => senses(&[Fit, Safety]),
        Reason::Relocation => senses(&[Family, Fit, Move]),
        Reason::EssentialAppointment => senses(&[Health, Appointment, Clash]),
        Reason::TravelDisruption => senses(&[Accident, Travel]),
        Reason::TechnicalFailure => senses(&[Technical]),
        Reason::TimeZoneMixup => senses(&[MixUp, Leisure]),
        Reason::ScheduleConflict => senses(&[Appointment, Clash]),
        Reason::AccessNeed => senses(&[Health, Access]),
        Reason::RunningLate => senses(&[Accident, Travel, IsLate]),
        Reason::PendingOffer => senses(&[Offered, Fit]),
        Reason::Unprepared | Reason::Nervous => senses(&[Unready, Nerves]),
        Reason::BetterInterview => senses(&[Fit, Clash, OtherInterview]),
        Reason::Leisure => senses(&[Leisure]),
        // Whatever is in the way of the time that they chose is true.
        Reason::EmployerMovedIt | Reason::Other => Senses::MAX,
    }
}

fn find(reading: &Reading, report: &mut Report) {
    let (Some(reason), Some(side)) = (reading.reason, reading.body()) else { return };
    // Where the true one is named, the others tell more of the same story.
    if !reading.is_for_now() || side.senses & true_for(reason) != 0 {
        return;
    }
    // Whoever withdraws may always say that it is not the right match.
    let fit = if reading.purpose() == Purpose::Withdraw { senses(&[Sense::Fit]) } else { 0 };
    let told = side.hits.iter().find(|hit| (CAUSES & !fit) >> hit.sense as u32 & 1 != 0);
    if let Some(hit) = told {
        words::cause(Cause::of(reason), ReasonDetail::Private).clone_into(&mut report.with);
        report.at(&TELL, side, hit.first, hit.last, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{email, found};
    use policy::{Notice, Situation};

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
