//! Why the interview is in question, and what a reason implies for the three questions of the test.

use crate::ids::ids;

ids! {
    /// Why the interview is in question.
    Reason {
        /// Own serious illness or injury.
        Illness = "illness",
        /// An accident or breakdown, on the way or before.
        Accident = "accident",
        /// Emergency, bereavement, care that fell through.
        FamilyEmergency = "family-emergency",
        /// A job offer signed or accepted.
        AcceptedOffer = "accepted-offer",
        /// Role or company is not right after thought or research.
        NotAFit = "not-a-fit",
        /// Unsafe place, misconduct, unlawful questions, other red flags.
        SafetyOrEthics = "safety-or-ethics",
        /// A move, or a commute that became impossible.
        Relocation = "relocation",
        /// Visa appointment, relocation briefing, court, exam.
        EssentialAppointment = "essential-appointment",
        /// Cancelled flight, delayed visa, strike, weather.
        TravelDisruption = "travel-disruption",
        /// Connection, camera or platform broke before or during.
        TechnicalFailure = "technical-failure",
        /// The hour was misread.
        TimeZoneMixup = "time-zone-mixup",
        /// Work duty or other commitment at that hour.
        ScheduleConflict = "schedule-conflict",
        /// They changed the time, and the new one is impossible.
        EmployerMovedIt = "employer-moved-it",
        /// The arrangement does not work for a disability or health need.
        AccessNeed = "access-need",
        /// On the way, late.
        RunningLate = "running-late",
        /// An offer received, not accepted.
        PendingOffer = "pending-offer",
        /// Wants more time to prepare.
        Unprepared = "unprepared",
        /// Anxiety about the interview.
        Nervous = "nervous",
        /// Another interview is more convenient or attractive; nothing accepted.
        BetterInterview = "better-interview",
        /// Hangover, leisure, did not feel like it.
        Leisure = "leisure",
        /// Anything else.
        Other = "other",
    }
}

/// What kind of reason it is; the rules of the test look at this, not at the single reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// It strikes, and it passes.
    Temporary,
    /// A decision already made.
    Final,
    /// Living or working somewhere else.
    Move,
    /// Getting there, at that hour.
    Logistics,
    /// The arrangement needs changing, not the interview.
    Adjust,
    /// An offer on the table.
    Offer,
    /// Could have been avoided.
    Avoidable,
    /// Only the three questions can tell.
    Test,
}

impl Reason {
    /// The kind of reason it is.
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::Illness | Self::Accident | Self::FamilyEmergency => Family::Temporary,
            Self::AcceptedOffer | Self::NotAFit | Self::SafetyOrEthics => Family::Final,
            Self::Relocation => Family::Move,
            Self::EssentialAppointment
            | Self::TravelDisruption
            | Self::TechnicalFailure
            | Self::TimeZoneMixup
            | Self::ScheduleConflict
            | Self::EmployerMovedIt => Family::Logistics,
            Self::AccessNeed | Self::RunningLate => Family::Adjust,
            Self::PendingOffer => Family::Offer,
            Self::Unprepared | Self::Nervous | Self::BetterInterview | Self::Leisure => Family::Avoidable,
            Self::Other => Family::Test,
        }
    }

    /// The answer to a question of the test that the reason implies; none for `other`, which has to be asked.
    #[must_use]
    pub const fn implies(self, question: Question) -> Option<bool> {
        let (relevance, urgency, irreversibility) = match self {
            Self::Other => return None,
            Self::AcceptedOffer | Self::SafetyOrEthics | Self::Relocation => (true, true, true),
            Self::NotAFit => (true, false, true),
            Self::ScheduleConflict => (true, false, false),
            Self::PendingOffer | Self::Unprepared | Self::Nervous | Self::BetterInterview | Self::Leisure => {
                (false, false, false)
            }
            Self::Illness
            | Self::Accident
            | Self::FamilyEmergency
            | Self::EssentialAppointment
            | Self::TravelDisruption
            | Self::TechnicalFailure
            | Self::TimeZoneMixup
            | Self::EmployerMovedIt
            | Self::AccessNeed
            | Self::RunningLate => (true, true, false),
        };
        Some(match question {
            Question::Relevance => relevance,
            Question::Urgency => urgency,
            Question::Irreversibility => irreversibility,
        })
    }
}

ids! {
    /// The three questions of the test.
    Question {
        /// Does this directly affect being there, or doing the job?
        Relevance = "relevance",
        /// Is it immediate and unavoidable?
        Urgency = "urgency",
        /// Is it lasting: permanent, or longer than they could wait?
        Irreversibility = "irreversibility",
    }
}
