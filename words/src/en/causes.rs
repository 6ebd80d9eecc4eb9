//! The reason as a message gives it: one clause, at the level of a category, never more (M5, M11, M12).
//!
//! Each clause is true of everything its reason covers, so that nobody is made to invent anything.

use policy::{Cause, Circumstance, Reason};

use crate::details::Depth;

/// The clause that opens the sentence, as in "Because of illness, I …".
pub(crate) const fn clause(cause: Cause, depth: Depth) -> &'static str {
    let Cause { leaving, short_notice, missed, .. } = cause;
    let brief = !matches!(depth, Depth::Private);
    match cause.reason() {
        Reason::Contagious if brief => "Because of an illness that is catching",
        Reason::Illness if brief && !matches!(cause.circumstance, Circumstance::MentalHealth) => "Because of illness",
        Reason::Illness | Reason::Contagious => "Because of a health matter",
        // Anything vaguer would not be believed.
        Reason::Accident => "Because of an accident or breakdown",
        Reason::FamilyEmergency if brief => "Because of a family emergency",
        Reason::FamilyEmergency => "Because of a family matter",
        Reason::AcceptedOffer if brief => "As I have accepted an offer from another employer",
        Reason::AcceptedOffer => "As I have accepted another offer",
        // Asking for a new time for such a reason makes no sense, and any other reason would be made up.
        Reason::NotAFit | Reason::SafetyOrEthics | Reason::Staying if !leaving => "For personal reasons",
        Reason::Staying if brief => "As I have decided to stay where I am",
        Reason::NotAFit if brief => "As the role is not the right match for me",
        Reason::NotAFit | Reason::Staying => "After careful thought",
        Reason::SafetyOrEthics if brief => "As I have concerns that I cannot set aside",
        Reason::SafetyOrEthics => "After careful consideration",
        Reason::Relocation if brief => "As the distance no longer works for me",
        Reason::Relocation => "As my circumstances have changed",
        Reason::EssentialAppointment if missed => "Because of an appointment that I could not move",
        Reason::EssentialAppointment => "Because of an appointment that I cannot move",
        Reason::TravelDisruption if matches!(cause.circumstance, Circumstance::TheJourneyCostsTooMuch) => {
            "As the journey is difficult for me"
        }
        Reason::TravelDisruption if brief => "Because of a travel disruption beyond my control",
        Reason::TravelDisruption => "Because of a disruption to my journey",
        Reason::TechnicalFailure if brief && !matches!(cause.circumstance, Circumstance::TheirPlatformOrLink) => {
            "Because of a technical failure that I could not fix"
        }
        Reason::TechnicalFailure => "Because of a technical problem",
        Reason::TimeZoneMixup if brief => "Because I misread the hour",
        Reason::TimeZoneMixup => "Because of a mix-up over the time on my part",
        Reason::ScheduleConflict if brief => "Because of a commitment that I cannot move",
        Reason::ScheduleConflict => "Because of another commitment",
        Reason::EmployerMovedIt if missed => "As I was not free at the new time",
        Reason::EmployerMovedIt => "As I am not free at the new time",
        Reason::AccessNeed => "Because of an access need",
        Reason::RunningLate if brief => "Because of a delay on my way to you",
        Reason::RunningLate => "Because of a delay on my way",
        Reason::PendingOffer | Reason::SpokenOffer | Reason::BetterInterview | Reason::Unprepared | Reason::Nervous
            if missed =>
        {
            "For personal reasons"
        }
        Reason::PendingOffer if brief => "As I am considering an offer from another employer",
        Reason::PendingOffer | Reason::SpokenOffer => "As I have another offer to consider",
        // Wanting more time is a reason to move an interview, never one to leave.
        Reason::Unprepared | Reason::Nervous if leaving => "As this is not the right time for me",
        Reason::Unprepared if short_notice => "As I have had little time to prepare",
        Reason::Unprepared => "As I would like more time to prepare properly",
        Reason::Nervous => "As I would like a little more time",
        Reason::BetterInterview if !brief => "As I am talking to another employer first",
        Reason::BetterInterview => "As I am giving another application priority",
        Reason::OwnSlip => "Because of a mistake on my part",
        Reason::Task if matches!(cause.circumstance, Circumstance::TestOrLinkExpired) => {
            "As my access to the test has run out"
        }
        Reason::Task if brief => "As I cannot finish the task in time",
        Reason::Task => "As I need more time for the task",
        Reason::NotConfirmed => "As some details are still open",
        Reason::TheyAreLate => "As we did not manage to meet",
        Reason::TheyCancelled => "As our interview was cancelled",
        Reason::TooMuchAsked => "After some thought about the next steps",
        Reason::Suspicion => "As I have a few open questions",
        Reason::SecondThoughts => "After some thought",
        Reason::Leisure | Reason::Other => "For personal reasons",
    }
}
