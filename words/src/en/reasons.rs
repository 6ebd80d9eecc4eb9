//! How hiring teams read each reason, and the names of the kinds of circumstance.

use policy::{Kind, Reason};

/// The name of a kind.
pub(crate) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Health => "Health",
        Kind::FamilyOrHome => "Family or home",
        Kind::GettingThere => "Getting there",
        Kind::Technology => "Technology",
        Kind::DateOrTime => "The date or time",
        Kind::SomethingTheyDid => "Something they did",
        Kind::AnotherJob => "Another job",
        Kind::Doubts => "Doubts about it",
        Kind::AboutMe => "Nerves or preparation",
        Kind::SomethingElse => "Something else",
    }
}

/// How hiring teams read a reason.
pub(crate) const fn reads(reason: Reason) -> &'static str {
    match reason {
        Reason::Illness | Reason::Accident | Reason::FamilyEmergency => {
            "Hiring teams see this as a good reason; told quickly, it costs you nothing."
        }
        Reason::Contagious => "Hiring teams find this considerate, most of all when you suggest video.",
        Reason::AcceptedOffer => "Hiring teams welcome this: it is honest, and it frees their time.",
        Reason::Staying => "Hiring teams accept this when it is said early and in a few kind words.",
        Reason::NotAFit => "Hiring teams accept this when it is said early and without criticism.",
        Reason::SafetyOrEthics => "Hiring teams accept this when it is short and factual; you owe no long explanation.",
        Reason::Relocation => "Hiring teams accept this when it cannot be helped and you say so in a few plain words.",
        Reason::EssentialAppointment => "Hiring teams understand this when they hear of it early.",
        Reason::TravelDisruption => "Hiring teams understand this, most of all when you suggest video.",
        Reason::TechnicalFailure => "Hiring teams usually forgive this, but only when they hear of it at once.",
        Reason::TimeZoneMixup => "Hiring teams forgive this when you say so at once.",
        Reason::OwnSlip => "Hiring teams forgive this once, when you own it in one sentence.",
        Reason::Task => "Hiring teams forgive this when they hear of it early, with a new date.",
        Reason::ScheduleConflict => "Hiring teams accept this when it is said early and with new times.",
        Reason::EmployerMovedIt => "They moved it, so nobody will hold it against you.",
        Reason::AccessNeed => "This is a normal request, and it calls for no apology.",
        Reason::RunningLate => "Hiring teams forgive this when they hear of it before the start.",
        Reason::NotConfirmed => "It is a good question, and a well-asked one shows care.",
        Reason::TheyAreLate => "It is theirs to mend, and your patience is noticed.",
        Reason::TheyCancelled => "A short, friendly question is welcome.",
        Reason::TooMuchAsked => "One polite question is normal.",
        Reason::Suspicion => "Checking is sensible, and honest employers do not mind.",
        Reason::PendingOffer => "An offer you have not accepted is never a reason to cancel.",
        Reason::SpokenOffer => "An offer in words only is never a reason to cancel.",
        Reason::Unprepared => "Hiring teams see this as a red flag when there was time to prepare.",
        Reason::Nervous => "Everybody is nervous; as a reason to cancel, hiring teams see it as a red flag.",
        Reason::SecondThoughts => "Nothing stops you, and nobody minds doubts that stay your own.",
        Reason::BetterInterview => "If they hear of it, this reads as bad faith.",
        Reason::Leisure => "No reason to cancel reads worse.",
        Reason::Other => "How this is read depends on the three answers.",
    }
}
