//! What the person tells us: guide sections 1 and 2. Closed sets, their defaults, nothing derived from a clock.

use crate::ids::ids;

ids! {
    /// Why the interview is in question (guide section 2).
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
    /// The family of the guide's table.
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
    /// The three questions of the test (guide section 1).
    Question {
        /// Does this directly affect being there, or doing the job?
        Relevance = "relevance",
        /// Is it immediate and unavoidable?
        Urgency = "urgency",
        /// Is it lasting: permanent, or longer than they could wait?
        Irreversibility = "irreversibility",
    }
}

ids! {
    /// Does the person still want the job?
    Interest {
        /// Yes.
        Keen = "keen",
        /// Not sure.
        Unsure = "unsure",
        /// No.
        Gone = "gone",
    }
}

ids! {
    /// How the interview was to be held.
    Format {
        /// Face to face.
        InPerson = "in-person",
        /// By video call.
        Video = "video",
        /// By phone.
        Phone = "phone",
    }
}

ids! {
    /// How the two sides have mostly been in touch.
    Thread {
        /// By email.
        Email = "email",
        /// By phone.
        Phone = "phone",
        /// Both about equally.
        Mixed = "mixed",
    }
}

ids! {
    /// How long ago the date was set.
    Preparation {
        /// Long enough to prepare.
        Ample = "ample",
        /// At short notice.
        Short = "short",
    }
}

ids! {
    /// The person's own decision where it differs from the verdict.
    Insist {
        /// Move it all the same.
        Reschedule = "reschedule",
        /// Cancel it all the same.
        Withdraw = "withdraw",
    }
}

ids! {
    /// The bands of notice, N1 to N5.
    Band {
        /// N1: it has begun.
        Passed = "passed",
        /// N2: 0 ≤ notice < 24 h.
        Under24h = "under-24h",
        /// N3: 24 h ≤ notice ≤ 48 h.
        From24To48h = "24-to-48h",
        /// N4: notice > 48 h.
        Over48h = "over-48h",
        /// N5: no date fixed.
        Undated = "undated",
    }
}

impl Band {
    /// Same-day rules hold: the interview is less than 24 hours away, or has begun.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::Passed | Self::Under24h)
    }

    /// A notice in the middle of this band, for a person who knows no more than the band.
    #[must_use]
    pub const fn typical(self) -> Notice {
        match self {
            Self::Passed => Notice::Minutes(-30),
            Self::Under24h => Notice::Minutes(Notice::DAY / 2),
            Self::From24To48h => Notice::Minutes(Notice::DAY * 3 / 2),
            Self::Over48h => Notice::Minutes(Notice::DAY * 4),
            Self::Undated => Notice::Undated,
        }
    }
}

/// The time between now and the start of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// Minutes to the start; negative once it has begun.
    Minutes(i32),
    /// No date is fixed.
    Undated,
}

impl Notice {
    /// Minutes in a day.
    pub const DAY: i32 = 24 * 60;
    /// The furthest notice the public interface takes, in minutes either way: five years.
    pub const LIMIT: i32 = 2_628_000;
}

/// Everything the advice depends on. Only the reason and the notice have no default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    /// Why the interview is in question.
    pub reason: Reason,
    /// How long until it starts.
    pub notice: Notice,
    /// As given; see [`Situation::interest`] for the one in force.
    pub interest: Option<Interest>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub relevance: Option<bool>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub urgency: Option<bool>,
    /// As given; see [`Situation::answer`] for the one in force.
    pub irreversibility: Option<bool>,
    /// How it was to be held.
    pub format: Format,
    /// Whether the phone number of the interviewer, coordinator or recruiter is known.
    pub direct_number: bool,
    /// How they have mostly been in touch.
    pub thread: Thread,
    /// Whether an agency or external recruiter arranged it.
    pub via_recruiter: bool,
    /// How long ago the date was set.
    pub preparation: Preparation,
    /// How often this employer was already asked to move or cancel: 0 to 99.
    pub earlier_changes: u8,
    /// The person's own decision; counts as none where it equals the verdict.
    pub insist: Option<Insist>,
}

impl Situation {
    /// A situation in which only the two required facts are given.
    #[must_use]
    pub const fn new(reason: Reason, notice: Notice) -> Self {
        Self {
            reason,
            notice,
            interest: None,
            relevance: None,
            urgency: None,
            irreversibility: None,
            format: Format::InPerson,
            direct_number: true,
            thread: Thread::Email,
            via_recruiter: false,
            preparation: Preparation::Ample,
            earlier_changes: 0,
            insist: None,
        }
    }

    /// The interest in force: a move leaves it open, every other reason leaves it as it was.
    #[must_use]
    pub fn interest(&self) -> Interest {
        self.interest.unwrap_or(match self.reason {
            Reason::Relocation => Interest::Unsure,
            _ => Interest::Keen,
        })
    }

    /// What the person answered to a question of the test.
    #[must_use]
    pub const fn given(&self, question: Question) -> Option<bool> {
        match question {
            Question::Relevance => self.relevance,
            Question::Urgency => self.urgency,
            Question::Irreversibility => self.irreversibility,
        }
    }

    /// The answer in force: the person's own, else the one the reason implies, else no (guide section 15).
    #[must_use]
    pub fn answer(&self, question: Question) -> bool {
        self.given(question).or(self.reason.implies(question)).unwrap_or(false)
    }

    /// Whether a question of the test still has no answer, neither given nor implied.
    #[must_use]
    pub fn is_open(&self, question: Question) -> bool {
        self.given(question).is_none() && self.reason.implies(question).is_none()
    }
}
