//! Why the interview is in question, and what a reason implies for the three questions of the test.

use crate::ids::ids;

ids! {
    /// Why the interview is in question.
    Reason {
        /// Own serious illness or injury.
        Illness = "illness",
        /// Well enough to talk, but catching.
        Contagious = "contagious",
        /// An accident or breakdown, on the way or before.
        Accident = "accident",
        /// Emergency, bereavement, care that fell through.
        FamilyEmergency = "family-emergency",
        /// A job offer signed, or accepted and in writing.
        AcceptedOffer = "accepted-offer",
        /// Staying in the present job, or another path.
        Staying = "staying",
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
        /// Forgotten, overslept, seen too late, written down wrongly.
        OwnSlip = "own-slip",
        /// A test or an assignment that cannot be done in time.
        Task = "task",
        /// Work duty or other commitment at that hour.
        ScheduleConflict = "schedule-conflict",
        /// They changed the time, and the new one is impossible.
        EmployerMovedIt = "employer-moved-it",
        /// The arrangement does not work for a disability or health need.
        AccessNeed = "access-need",
        /// On the way, late.
        RunningLate = "running-late",
        /// It was never confirmed, or something about it is missing.
        NotConfirmed = "not-confirmed",
        /// The start has come, and nobody of theirs.
        TheyAreLate = "they-are-late",
        /// They cancelled it and named no new time.
        TheyCancelled = "they-cancelled",
        /// Unpaid work, round after round, references, a pay that is not named.
        TooMuchAsked = "too-much-asked",
        /// Something about the employer or the recruiter does not add up.
        Suspicion = "suspicion",
        /// An offer received or expected, not accepted.
        PendingOffer = "pending-offer",
        /// An offer in words only, or with conditions.
        SpokenOffer = "spoken-offer",
        /// Wants more time to prepare.
        Unprepared = "unprepared",
        /// Anxiety about the interview.
        Nervous = "nervous",
        /// It may be pointless, awkward or disloyal to go.
        SecondThoughts = "second-thoughts",
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
    /// What the employer does, or does not do.
    Employer,
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
            Self::AcceptedOffer | Self::Staying | Self::NotAFit | Self::SafetyOrEthics => Family::Final,
            Self::Relocation => Family::Move,
            Self::EssentialAppointment
            | Self::TravelDisruption
            | Self::TechnicalFailure
            | Self::TimeZoneMixup
            | Self::OwnSlip
            | Self::Task
            | Self::ScheduleConflict
            | Self::EmployerMovedIt => Family::Logistics,
            Self::Contagious | Self::AccessNeed | Self::RunningLate => Family::Adjust,
            Self::NotConfirmed | Self::TheyAreLate | Self::TheyCancelled | Self::TooMuchAsked | Self::Suspicion => {
                Family::Employer
            }
            Self::PendingOffer | Self::SpokenOffer => Family::Offer,
            Self::Unprepared | Self::Nervous | Self::SecondThoughts | Self::BetterInterview | Self::Leisure => {
                Family::Avoidable
            }
            Self::Other => Family::Test,
        }
    }

    /// Whether the person weighs another job against this one, and has accepted neither.
    #[must_use]
    pub const fn weighs_another_job(self) -> bool {
        matches!(self, Self::PendingOffer | Self::SpokenOffer | Self::BetterInterview)
    }

    /// The answer to a question of the test that the reason implies; none for `other`, which has to be asked.
    #[must_use]
    pub const fn implies(self, question: Question) -> Option<bool> {
        let (relevance, urgency, irreversibility) = match self {
            Self::Other => return None,
            Self::AcceptedOffer | Self::SafetyOrEthics | Self::Relocation => (true, true, true),
            Self::NotAFit | Self::Staying => (true, false, true),
            Self::ScheduleConflict => (true, false, false),
            Self::NotConfirmed
            | Self::TheyAreLate
            | Self::TheyCancelled
            | Self::TooMuchAsked
            | Self::Suspicion
            | Self::PendingOffer
            | Self::SpokenOffer
            | Self::Unprepared
            | Self::Nervous
            | Self::SecondThoughts
            | Self::BetterInterview
            | Self::Leisure => (false, false, false),
            Self::Illness
            | Self::Contagious
            | Self::Accident
            | Self::FamilyEmergency
            | Self::EssentialAppointment
            | Self::TravelDisruption
            | Self::TechnicalFailure
            | Self::TimeZoneMixup
            | Self::OwnSlip
            | Self::Task
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
