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
            "Hiring teams see this as a good reason. Tell them quickly, and it costs you nothing."
        }
        Reason::Contagious => "Hiring teams find this considerate, above all if you suggest video.",
        Reason::AcceptedOffer => "Hiring teams are glad to know: it's honest, and it frees up their time.",
        Reason::Staying => "Hiring teams take this well if you say it early, in a few kind words.",
        Reason::NotAFit => "Hiring teams take this well if you say it early and don't criticise.",
        Reason::SafetyOrEthics => {
            "Hiring teams accept this if it's short and factual. You don't owe them the long story."
        }
        Reason::Relocation => "Hiring teams accept this if it can't be helped and you say so in a few plain words.",
        Reason::EssentialAppointment => "Hiring teams understand this if they hear about it early.",
        Reason::TravelDisruption => "Hiring teams understand this, above all if you suggest video.",
        Reason::TechnicalFailure => "Hiring teams usually forgive this, but only if they hear at once.",
        Reason::TimeZoneMixup => "Hiring teams forgive this if you say so at once.",
        Reason::OwnSlip => "Hiring teams forgive this once, if you own it in one sentence.",
        Reason::Task => "Hiring teams forgive this if they hear early, with a new date.",
        Reason::ScheduleConflict => "Hiring teams accept this if you say it early and offer new times.",
        Reason::EmployerMovedIt => "They moved it, so nobody will hold it against you.",
        Reason::AccessNeed => "It's a normal request, and there's nothing to apologise for.",
        Reason::RunningLate => "Hiring teams forgive this if they hear before the start.",
        Reason::NotConfirmed => "It's a good question, and asking it well shows you care.",
        Reason::TheyAreLate => "It's theirs to put right, and they'll notice your patience.",
        Reason::TheyCancelled => "A short, friendly question is welcome.",
        Reason::TooMuchAsked => "One polite question is normal.",
        Reason::Suspicion => "It's sensible to check, and honest employers don't mind.",
        Reason::PendingOffer => "An offer you haven't accepted is never a reason to cancel.",
        Reason::SpokenOffer => "An offer that isn't firm yet is never a reason to cancel.",
        Reason::Unprepared => "Hiring teams see this as a red flag if there was time to prepare.",
        Reason::Nervous => "Everybody gets nervous, but as a reason to cancel it's a red flag to hiring teams.",
        Reason::SecondThoughts => "Nothing's stopping you, and nobody minds doubts you keep to yourself.",
        Reason::BetterInterview => "If they hear of it, it looks like bad faith.",
        Reason::Leisure => "No reason to cancel goes down worse.",
        Reason::Other => "How this goes down depends on your three answers.",
    }
}
