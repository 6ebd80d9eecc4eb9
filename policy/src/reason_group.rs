//! The groups under which reasons are listed, in the order in which people in a hurry look for them.

use crate::facts::Reason;
use crate::ids::ids;

ids! {
    /// A group of reasons.
    ReasonGroup {
        /// Health and family.
        HealthAndFamily = "health-and-family",
        /// Getting there, or being reached.
        GettingThere = "getting-there",
        /// The date and the hour.
        TheDate = "the-date",
        /// This job, or another.
        TheJob = "the-job",
        /// The person's own state of mind.
        Feelings = "feelings",
    }
}

impl ReasonGroup {
    /// The reasons in it. Each reason is in one group.
    #[must_use]
    pub const fn reasons(self) -> &'static [Reason] {
        match self {
            Self::HealthAndFamily => &[Reason::Illness, Reason::Accident, Reason::FamilyEmergency, Reason::AccessNeed],
            Self::GettingThere => {
                &[Reason::RunningLate, Reason::TravelDisruption, Reason::TechnicalFailure, Reason::TimeZoneMixup]
            }
            Self::TheDate => {
                &[Reason::ScheduleConflict, Reason::EssentialAppointment, Reason::EmployerMovedIt, Reason::Relocation]
            }
            Self::TheJob => &[
                Reason::AcceptedOffer,
                Reason::PendingOffer,
                Reason::BetterInterview,
                Reason::NotAFit,
                Reason::SafetyOrEthics,
            ],
            Self::Feelings => &[Reason::Unprepared, Reason::Nervous, Reason::Leisure, Reason::Other],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_listed_once() {
        let mut listed: Vec<Reason> = ReasonGroup::ALL.iter().flat_map(|group| group.reasons()).copied().collect();
        listed.sort_unstable();
        assert_eq!(listed, Reason::ALL);
    }
}
