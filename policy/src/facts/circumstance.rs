//! What exactly has happened: the circumstances within each reason. The reason decides, but for a few rules that look at the
//! circumstance; the words of messages follow the circumstance.

use super::Reason;
use crate::ids::ids;

ids! {
    /// What exactly has happened. The first of each reason is its general one.
    Circumstance {
        /// Not well, and no more than that.
        Unwell = "unwell",
        /// Vomiting or diarrhoea.
        StomachBug = "stomach-bug",
        /// A feverish illness.
        FluOrFever = "flu-or-fever",
        /// Migraine or a severe headache.
        Migraine = "migraine",
        /// Hurt: a sprain, a break, a bad back.
        Injured = "injured",
        /// In hospital, or an operation.
        HospitalOrSurgery = "hospital-or-surgery",
        /// Always told privately.
        MentalHealth = "mental-health",
        /// A treatment that takes weeks or months.
        LongTreatment = "long-treatment",
        /// Fit to talk, and catching.
        WellEnoughButItIsCatching = "well-enough-but-it-is-catching",
        /// An accident, on the way or before.
        Accident = "accident",
        /// The vehicle failed.
        CarOrBikeBrokeDown = "car-or-bike-broke-down",
        /// A burst pipe, a break-in.
        EmergencyAtHome = "emergency-at-home",
        /// The family needs the person now.
        FamilyEmergency = "family-emergency",
        /// A child is ill.
        ChildIll = "child-ill",
        /// Nobody is there to look after the children.
        ChildcareFellThrough = "childcare-fell-through",
        /// A relative was taken to hospital.
        RelativeInHospital = "relative-in-hospital",
        /// Somebody close has died.
        DeathInTheFamily = "death-in-the-family",
        /// Care for an adult that cannot be handed over.
        CaringForSomeone = "caring-for-someone",
        /// An animal needs help now.
        PetEmergency = "pet-emergency",
        /// A contract is signed.
        SignedElsewhere = "signed-elsewhere",
        /// A written offer is accepted.
        SaidYesAndTheOfferIsInWriting = "said-yes-and-the-offer-is-in-writing",
        /// The present employer made staying worth it.
        StayingWhereIAm = "staying-where-i-am",
        /// Something other than this kind of job.
        StudyingOrAnotherPathInstead = "studying-or-another-path-instead",
        /// Life has taken another turn.
        PersonalPlansChanged = "personal-plans-changed",
        /// The work is not what the person wants.
        NotTheRightRole = "not-the-right-role",
        /// The company is not what the person wants.
        NotTheRightCompany = "not-the-right-company",
        /// The pay is too low.
        Pay = "pay",
        /// The place or the hours do not work.
        PlaceOrHours = "place-or-hours",
        /// Something learned since applying.
        LearnedMoreAndChangedMyMind = "learned-more-and-changed-my-mind",
        /// Something is wrong there, for sure.
        RedFlagsIAmSureOf = "red-flags-i-am-sure-of",
        /// Behaviour or questions that are not allowed.
        MisconductOrUnlawfulQuestions = "misconduct-or-unlawful-questions",
        /// The place is not safe to go to.
        UnsafePlace = "unsafe-place",
        /// The person moves away.
        IAmMoving = "i-am-moving",
        /// The family moves, and the person with it.
        FamilyIsMoving = "family-is-moving",
        /// The way to work cannot be done any more.
        TheCommuteBecameImpossible = "the-commute-became-impossible",
        /// An appointment fixed by others.
        AnAppointmentICannotMove = "an-appointment-i-cannot-move",
        /// At an embassy or an office.
        VisaOrImmigration = "visa-or-immigration",
        /// In court, or jury duty.
        CourtOrJury = "court-or-jury",
        /// An exam or a test.
        Exam = "exam",
        /// At a doctor's or a hospital.
        MedicalAppointment = "medical-appointment",
        /// A day of worship or rest.
        ReligiousDay = "religious-day",
        /// A graduation, a wedding, a funeral.
        CeremonyOrFuneral = "ceremony-or-funeral",
        /// The journey does not work as planned.
        JourneyDisrupted = "journey-disrupted",
        /// A connection was cancelled.
        TrainOrFlightCancelled = "train-or-flight-cancelled",
        /// A strike.
        Strike = "strike",
        /// Snow, storm, flood or heat.
        Weather = "weather",
        /// The visa is not there in time.
        VisaDelayed = "visa-delayed",
        /// The fare cannot be paid.
        TheJourneyCostsTooMuch = "the-journey-costs-too-much",
        /// Something technical does not work.
        TechnologyFailed = "technology-failed",
        /// No connection or no power.
        InternetOrPower = "internet-or-power",
        /// The camera or the microphone.
        CameraOrSound = "camera-or-sound",
        /// What they provided does not work.
        TheirPlatformOrLink = "their-platform-or-link",
        /// The hour was read wrongly.
        MisreadTheTimeOrZone = "misread-the-time-or-zone",
        /// It was forgotten.
        Forgot = "forgot",
        /// Not up in time.
        Overslept = "overslept",
        /// It was in spam, or found after a holiday.
        SawTheInvitationTooLate = "saw-the-invitation-too-late",
        /// It stood in the calendar on another day.
        WroteDownTheWrongDay = "wrote-down-the-wrong-day",
        /// The test or its link has run out.
        TestOrLinkExpired = "test-or-link-expired",
        /// More time is needed for it.
        CannotFinishByTheDeadline = "cannot-finish-by-the-deadline",
        /// Something else at that hour.
        AnotherCommitment = "another-commitment",
        /// Work at that hour.
        WorkOrShift = "work-or-shift",
        /// A job just begun leaves no time.
        MyNewJobsHours = "my-new-jobs-hours",
        /// Two interviews at once.
        AnotherInterviewAtThatHour = "another-interview-at-that-hour",
        /// A class or lecture.
        ClassOrStudy = "class-or-study",
        /// A journey booked before.
        HolidayBooked = "holiday-booked",
        /// A promise made before.
        EventIPromised = "event-i-promised",
        /// They moved it, and the new time does not work.
        TheyChangedTheTime = "they-changed-the-time",
        /// They have moved it more than once.
        TheyKeepChangingIt = "they-keep-changing-it",
        /// Something about the arrangement has to be different.
        INeedAnAdjustment = "i-need-an-adjustment",
        /// Captions, or somebody who interprets.
        CaptionsOrInterpreter = "captions-or-interpreter",
        /// Pauses, or longer for a task.
        BreaksOrExtraTime = "breaks-or-extra-time",
        /// A way without stairs, or a seat.
        StepFreeOrSeating = "step-free-or-seating",
        /// A quiet room, or fewer people in it.
        QuietOrFewerPeople = "quiet-or-fewer-people",
        /// The questions written down.
        QuestionsInWriting = "questions-in-writing",
        /// To meet by video instead.
        VideoInstead = "video-instead",
        /// Pregnant, and the arrangement does not work.
        Pregnant = "pregnant",
        /// Health forbids the journey.
        CannotTravelForHealth = "cannot-travel-for-health",
        /// On the way, late.
        RunningLate = "running-late",
        /// In traffic that stands.
        StuckInTraffic = "stuck-in-traffic",
        /// Nearby, and lost.
        CannotFindThePlace = "cannot-find-the-place",
        /// They gave a wrong address.
        TheAddressWasWrong = "the-address-was-wrong",
        /// It was never confirmed.
        IsItStillOn = "is-it-still-on",
        /// A time, a place or a link is missing.
        NoTimePlaceOrLinkYet = "no-time-place-or-link-yet",
        /// They have stopped answering.
        TheyWentQuiet = "they-went-quiet",
        /// Nobody is there to meet the person.
        NobodyCame = "nobody-came",
        /// The call has not come.
        NobodyCalled = "nobody-called",
        /// Asked to wait, and nobody comes.
        IAmStillWaitingInReception = "i-am-still-waiting-in-reception",
        /// It is off, and nothing follows.
        TheyCancelledAndNamedNoNewTime = "they-cancelled-and-named-no-new-time",
        /// Days of work without pay.
        LongTaskUnpaid = "long-task-unpaid",
        /// The rounds do not end.
        AnotherRoundAndAnother = "another-round-and-another",
        /// They want references now.
        ReferencesBeforeAnOffer = "references-before-an-offer",
        /// They do not say what it pays.
        PayNotSaid = "pay-not-said",
        /// It may not be a real job.
        MayBeAScam = "may-be-a-scam",
        /// Something about it does not add up.
        OddAddressOrRequest = "odd-address-or-request",
        /// The recruiter told somebody what was private.
        RecruiterPassedSomethingOn = "recruiter-passed-something-on",
        /// Offered, and not answered.
        AnOfferNotAcceptedYet = "an-offer-not-accepted-yet",
        /// The other employer wants an answer now.
        TheyPressForAnAnswer = "they-press-for-an-answer",
        /// Nothing is offered yet.
        IExpectAnOffer = "i-expect-an-offer",
        /// Nothing in writing, or not without conditions.
        AnOfferInWordsOnlyOrWithConditions = "an-offer-in-words-only-or-with-conditions",
        /// Not ready yet.
        WantMoreTimeToPrepare = "want-more-time-to-prepare",
        /// Afraid of the interview itself.
        AnxiousAboutIt = "anxious-about-it",
        /// The job seems to be somebody else's.
        ItLooksDecidedAlready = "it-looks-decided-already",
        /// It seems lost.
        TheLastRoundWentBadly = "the-last-round-went-badly",
        /// It would be awkward.
        IKnowTheInterviewer = "i-know-the-interviewer",
        /// It feels disloyal.
        IFeelBadTowardsMyEmployer = "i-feel-bad-towards-my-employer",
        /// Another one is more tempting; nothing is accepted.
        ABetterInterviewCameAlong = "a-better-interview-came-along",
        /// No wish to go today.
        DoNotFeelLikeIt = "do-not-feel-like-it",
        /// The evening before was long.
        Hungover = "hungover",
        /// None of these.
        SomethingElse = "something-else",
    }
}

ids! {
    /// A kind of circumstance: what somebody in a hurry picks first.
    Kind {
        /// The person's own health.
        Health = "health",
        /// Family, and the home.
        FamilyOrHome = "family-or-home",
        /// The way there.
        GettingThere = "getting-there",
        /// Connection, devices, links.
        Technology = "technology",
        /// The date and the hour.
        DateOrTime = "date-or-time",
        /// What the employer did, or did not do.
        SomethingTheyDid = "something-they-did",
        /// An offer, or another job.
        AnotherJob = "another-job",
        /// Doubts about this job.
        Doubts = "doubts",
        /// Nerves or preparation.
        AboutMe = "about-me",
        /// Anything else.
        SomethingElse = "something-else",
    }
}

impl Kind {
    /// The reasons listed under this kind: those whose general circumstance is of it. Each reason is listed once.
    pub fn reasons(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.iter().copied().filter(move |&reason| Circumstance::general(reason).kind() == self)
    }

    /// The circumstances of this kind, in order; each circumstance is of one kind.
    pub fn circumstances(self) -> impl Iterator<Item = Circumstance> {
        Circumstance::ALL.iter().copied().filter(move |circumstance| circumstance.kind() == self)
    }
}

impl Circumstance {
    /// The general circumstance of a reason: the one in force where only the reason is given.
    #[must_use]
    pub const fn general(reason: Reason) -> Self {
        match reason {
            Reason::Illness => Self::Unwell,
            Reason::Contagious => Self::WellEnoughButItIsCatching,
            Reason::Accident => Self::Accident,
            Reason::FamilyEmergency => Self::FamilyEmergency,
            Reason::AcceptedOffer => Self::SignedElsewhere,
            Reason::Staying => Self::StayingWhereIAm,
            Reason::NotAFit => Self::NotTheRightRole,
            Reason::SafetyOrEthics => Self::RedFlagsIAmSureOf,
            Reason::Relocation => Self::IAmMoving,
            Reason::EssentialAppointment => Self::AnAppointmentICannotMove,
            Reason::TravelDisruption => Self::JourneyDisrupted,
            Reason::TechnicalFailure => Self::TechnologyFailed,
            Reason::TimeZoneMixup => Self::MisreadTheTimeOrZone,
            Reason::OwnSlip => Self::Forgot,
            Reason::Task => Self::TestOrLinkExpired,
            Reason::ScheduleConflict => Self::AnotherCommitment,
            Reason::EmployerMovedIt => Self::TheyChangedTheTime,
            Reason::AccessNeed => Self::INeedAnAdjustment,
            Reason::RunningLate => Self::RunningLate,
            Reason::NotConfirmed => Self::IsItStillOn,
            Reason::TheyAreLate => Self::NobodyCame,
            Reason::TheyCancelled => Self::TheyCancelledAndNamedNoNewTime,
            Reason::TooMuchAsked => Self::LongTaskUnpaid,
            Reason::Suspicion => Self::MayBeAScam,
            Reason::PendingOffer => Self::AnOfferNotAcceptedYet,
            Reason::SpokenOffer => Self::AnOfferInWordsOnlyOrWithConditions,
            Reason::Unprepared => Self::WantMoreTimeToPrepare,
            Reason::Nervous => Self::AnxiousAboutIt,
            Reason::SecondThoughts => Self::ItLooksDecidedAlready,
            Reason::BetterInterview => Self::ABetterInterviewCameAlong,
            Reason::Leisure => Self::DoNotFeelLikeIt,
            Reason::Other => Self::SomethingElse,
        }
    }

    /// Whether this is the general circumstance of its reason.
    #[must_use]
    pub fn is_general(self) -> bool {
        Self::general(self.reason()) == self
    }

    /// The reason it belongs to, by which it is decided.
    #[must_use]
    pub const fn reason(self) -> Reason {
        match self {
            Self::Unwell
            | Self::StomachBug
            | Self::FluOrFever
            | Self::Migraine
            | Self::Injured
            | Self::HospitalOrSurgery
            | Self::MentalHealth
            | Self::LongTreatment => Reason::Illness,
            Self::WellEnoughButItIsCatching => Reason::Contagious,
            Self::Accident | Self::CarOrBikeBrokeDown | Self::EmergencyAtHome => Reason::Accident,
            Self::FamilyEmergency
            | Self::ChildIll
            | Self::ChildcareFellThrough
            | Self::RelativeInHospital
            | Self::DeathInTheFamily
            | Self::CaringForSomeone
            | Self::PetEmergency => Reason::FamilyEmergency,
            Self::SignedElsewhere | Self::SaidYesAndTheOfferIsInWriting => Reason::AcceptedOffer,
            Self::StayingWhereIAm | Self::StudyingOrAnotherPathInstead | Self::PersonalPlansChanged => Reason::Staying,
            Self::NotTheRightRole
            | Self::NotTheRightCompany
            | Self::Pay
            | Self::PlaceOrHours
            | Self::LearnedMoreAndChangedMyMind => Reason::NotAFit,
            Self::RedFlagsIAmSureOf | Self::MisconductOrUnlawfulQuestions | Self::UnsafePlace => Reason::SafetyOrEthics,
            Self::IAmMoving | Self::FamilyIsMoving | Self::TheCommuteBecameImpossible => Reason::Relocation,
            Self::AnAppointmentICannotMove
            | Self::VisaOrImmigration
            | Self::CourtOrJury
            | Self::Exam
            | Self::MedicalAppointment
            | Self::ReligiousDay
            | Self::CeremonyOrFuneral => Reason::EssentialAppointment,
            Self::JourneyDisrupted
            | Self::TrainOrFlightCancelled
            | Self::Strike
            | Self::Weather
            | Self::VisaDelayed
            | Self::TheJourneyCostsTooMuch => Reason::TravelDisruption,
            Self::TechnologyFailed | Self::InternetOrPower | Self::CameraOrSound | Self::TheirPlatformOrLink => {
                Reason::TechnicalFailure
            }
            Self::MisreadTheTimeOrZone => Reason::TimeZoneMixup,
            Self::Forgot | Self::Overslept | Self::SawTheInvitationTooLate | Self::WroteDownTheWrongDay => {
                Reason::OwnSlip
            }
            Self::TestOrLinkExpired | Self::CannotFinishByTheDeadline => Reason::Task,
            Self::AnotherCommitment
            | Self::WorkOrShift
            | Self::MyNewJobsHours
            | Self::AnotherInterviewAtThatHour
            | Self::ClassOrStudy
            | Self::HolidayBooked
            | Self::EventIPromised => Reason::ScheduleConflict,
            Self::TheyChangedTheTime | Self::TheyKeepChangingIt => Reason::EmployerMovedIt,
            Self::INeedAnAdjustment
            | Self::CaptionsOrInterpreter
            | Self::BreaksOrExtraTime
            | Self::StepFreeOrSeating
            | Self::QuietOrFewerPeople
            | Self::QuestionsInWriting
            | Self::VideoInstead
            | Self::Pregnant
            | Self::CannotTravelForHealth => Reason::AccessNeed,
            Self::RunningLate | Self::StuckInTraffic | Self::CannotFindThePlace | Self::TheAddressWasWrong => {
                Reason::RunningLate
            }
            Self::IsItStillOn | Self::NoTimePlaceOrLinkYet | Self::TheyWentQuiet => Reason::NotConfirmed,
            Self::NobodyCame | Self::NobodyCalled | Self::IAmStillWaitingInReception => Reason::TheyAreLate,
            Self::TheyCancelledAndNamedNoNewTime => Reason::TheyCancelled,
            Self::LongTaskUnpaid | Self::AnotherRoundAndAnother | Self::ReferencesBeforeAnOffer | Self::PayNotSaid => {
                Reason::TooMuchAsked
            }
            Self::MayBeAScam | Self::OddAddressOrRequest | Self::RecruiterPassedSomethingOn => Reason::Suspicion,
            Self::AnOfferNotAcceptedYet | Self::TheyPressForAnAnswer | Self::IExpectAnOffer => Reason::PendingOffer,
            Self::AnOfferInWordsOnlyOrWithConditions => Reason::SpokenOffer,
            Self::WantMoreTimeToPrepare => Reason::Unprepared,
            Self::AnxiousAboutIt => Reason::Nervous,
            Self::ItLooksDecidedAlready
            | Self::TheLastRoundWentBadly
            | Self::IKnowTheInterviewer
            | Self::IFeelBadTowardsMyEmployer => Reason::SecondThoughts,
            Self::ABetterInterviewCameAlong => Reason::BetterInterview,
            Self::DoNotFeelLikeIt | Self::Hungover => Reason::Leisure,
            Self::SomethingElse => Reason::Other,
        }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Unwell
            | Self::StomachBug
            | Self::FluOrFever
            | Self::Migraine
            | Self::Injured
            | Self::HospitalOrSurgery
            | Self::MentalHealth
            | Self::LongTreatment
            | Self::WellEnoughButItIsCatching
            | Self::INeedAnAdjustment
            | Self::CaptionsOrInterpreter
            | Self::BreaksOrExtraTime
            | Self::StepFreeOrSeating
            | Self::QuietOrFewerPeople
            | Self::QuestionsInWriting
            | Self::VideoInstead
            | Self::Pregnant
            | Self::CannotTravelForHealth => Kind::Health,
            Self::EmergencyAtHome
            | Self::FamilyEmergency
            | Self::ChildIll
            | Self::ChildcareFellThrough
            | Self::RelativeInHospital
            | Self::DeathInTheFamily
            | Self::CaringForSomeone
            | Self::PetEmergency
            | Self::IAmMoving
            | Self::FamilyIsMoving => Kind::FamilyOrHome,
            Self::Accident
            | Self::CarOrBikeBrokeDown
            | Self::TheCommuteBecameImpossible
            | Self::JourneyDisrupted
            | Self::TrainOrFlightCancelled
            | Self::Strike
            | Self::Weather
            | Self::VisaDelayed
            | Self::TheJourneyCostsTooMuch
            | Self::RunningLate
            | Self::StuckInTraffic
            | Self::CannotFindThePlace
            | Self::TheAddressWasWrong => Kind::GettingThere,
            Self::TechnologyFailed
            | Self::InternetOrPower
            | Self::CameraOrSound
            | Self::TheirPlatformOrLink
            | Self::TestOrLinkExpired => Kind::Technology,
            Self::AnAppointmentICannotMove
            | Self::VisaOrImmigration
            | Self::CourtOrJury
            | Self::Exam
            | Self::MedicalAppointment
            | Self::ReligiousDay
            | Self::CeremonyOrFuneral
            | Self::MisreadTheTimeOrZone
            | Self::Forgot
            | Self::Overslept
            | Self::SawTheInvitationTooLate
            | Self::WroteDownTheWrongDay
            | Self::CannotFinishByTheDeadline
            | Self::AnotherCommitment
            | Self::WorkOrShift
            | Self::MyNewJobsHours
            | Self::AnotherInterviewAtThatHour
            | Self::ClassOrStudy
            | Self::HolidayBooked
            | Self::EventIPromised => Kind::DateOrTime,
            Self::RedFlagsIAmSureOf
            | Self::MisconductOrUnlawfulQuestions
            | Self::UnsafePlace
            | Self::TheyChangedTheTime
            | Self::TheyKeepChangingIt
            | Self::IsItStillOn
            | Self::NoTimePlaceOrLinkYet
            | Self::TheyWentQuiet
            | Self::NobodyCame
            | Self::NobodyCalled
            | Self::IAmStillWaitingInReception
            | Self::TheyCancelledAndNamedNoNewTime
            | Self::LongTaskUnpaid
            | Self::AnotherRoundAndAnother
            | Self::ReferencesBeforeAnOffer
            | Self::PayNotSaid
            | Self::MayBeAScam
            | Self::OddAddressOrRequest
            | Self::RecruiterPassedSomethingOn => Kind::SomethingTheyDid,
            Self::SignedElsewhere
            | Self::SaidYesAndTheOfferIsInWriting
            | Self::StayingWhereIAm
            | Self::AnOfferNotAcceptedYet
            | Self::TheyPressForAnAnswer
            | Self::IExpectAnOffer
            | Self::AnOfferInWordsOnlyOrWithConditions
            | Self::ABetterInterviewCameAlong => Kind::AnotherJob,
            Self::StudyingOrAnotherPathInstead
            | Self::PersonalPlansChanged
            | Self::NotTheRightRole
            | Self::NotTheRightCompany
            | Self::Pay
            | Self::PlaceOrHours
            | Self::LearnedMoreAndChangedMyMind
            | Self::ItLooksDecidedAlready
            | Self::TheLastRoundWentBadly
            | Self::IKnowTheInterviewer
            | Self::IFeelBadTowardsMyEmployer => Kind::Doubts,
            Self::WantMoreTimeToPrepare | Self::AnxiousAboutIt | Self::DoNotFeelLikeIt | Self::Hungover => {
                Kind::AboutMe
            }
            Self::SomethingElse => Kind::SomethingElse,
        }
    }
}

impl Reason {
    /// The circumstances within this reason; the first is the general one.
    pub fn circumstances(self) -> impl Iterator<Item = Circumstance> {
        Circumstance::ALL.iter().copied().filter(move |circumstance| circumstance.reason() == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_general_circumstance_of_a_reason_comes_first_in_it() {
        for &reason in Reason::ALL {
            assert_eq!(reason.circumstances().next(), Some(Circumstance::general(reason)), "{reason:?}");
        }
    }

    #[test]
    fn every_kind_has_circumstances() {
        for &kind in Kind::ALL {
            assert!(kind.circumstances().next().is_some(), "{kind:?}");
            assert!(kind.reasons().next().is_some(), "{kind:?}");
        }
    }
}
