//! The circumstances in people's own terms: a label, a hint that tells neighbours apart, the words people search with,
//! and the cause as a message gives it (M5). One file for each kind.
//!
//! A circumstance is one row with all its words, but they are asked for one field at a time: a program holds only the fields
//! that it asks for, and the words for searching are more than all the others together. The page never asks for them
//! (docs/decisions/0079).

mod about_me;
mod another_job;
mod date_or_time;
mod doubts;
mod family_or_home;
mod getting_there;
mod health;
mod something_else;
mod something_they_did;
mod technology;

use policy::Circumstance;

use crate::language::CauseWords;

/// Makes a function for each field of the rows. A function that gave a whole row would bring all of its words into every
/// program, however little of it is used; `const` makes the compiler take out the one field, so that no row is left over.
macro_rules! rows {
    ($($circumstance:path => $row:path,)+) => {
        /// A few words on the button.
        pub(crate) const fn label(circumstance: Circumstance) -> &'static str {
            match circumstance {
                $($circumstance => const { $row.label },)+
            }
        }

        /// Where a near neighbour would fit better; empty where none is near.
        pub(crate) const fn hint(circumstance: Circumstance) -> &'static str {
            match circumstance {
                $($circumstance => const { $row.hint },)+
            }
        }

        /// What people type for it, with commas between.
        pub(crate) const fn finds(circumstance: Circumstance) -> &'static str {
            match circumstance {
                $($circumstance => const { $row.finds },)+
            }
        }

        /// The cause as messages give it.
        pub(crate) const fn cause(circumstance: Circumstance) -> CauseWords {
            match circumstance {
                $($circumstance => const { $row.cause },)+
            }
        }
    };
}

rows! {
    Circumstance::Unwell => health::UNWELL,
    Circumstance::StomachBug => health::STOMACH_BUG,
    Circumstance::FluOrFever => health::FLU_OR_FEVER,
    Circumstance::Migraine => health::MIGRAINE,
    Circumstance::Injured => health::INJURED,
    Circumstance::HospitalOrSurgery => health::HOSPITAL_OR_SURGERY,
    Circumstance::MentalHealth => health::MENTAL_HEALTH,
    Circumstance::LongTreatment => health::LONG_TREATMENT,
    Circumstance::WellEnoughButItIsCatching => health::WELL_ENOUGH_BUT_IT_IS_CATCHING,
    Circumstance::Accident => getting_there::ACCIDENT,
    Circumstance::CarOrBikeBrokeDown => getting_there::CAR_OR_BIKE_BROKE_DOWN,
    Circumstance::EmergencyAtHome => family_or_home::EMERGENCY_AT_HOME,
    Circumstance::FamilyEmergency => family_or_home::FAMILY_EMERGENCY,
    Circumstance::ChildIll => family_or_home::CHILD_ILL,
    Circumstance::ChildcareFellThrough => family_or_home::CHILDCARE_FELL_THROUGH,
    Circumstance::RelativeInHospital => family_or_home::RELATIVE_IN_HOSPITAL,
    Circumstance::DeathInTheFamily => family_or_home::DEATH_IN_THE_FAMILY,
    Circumstance::CaringForSomeone => family_or_home::CARING_FOR_SOMEONE,
    Circumstance::PetEmergency => family_or_home::PET_EMERGENCY,
    Circumstance::SignedElsewhere => another_job::SIGNED_ELSEWHERE,
    Circumstance::SaidYesAndTheOfferIsInWriting => another_job::SAID_YES_AND_THE_OFFER_IS_IN_WRITING,
    Circumstance::StayingWhereIAm => another_job::STAYING_WHERE_I_AM,
    Circumstance::StudyingOrAnotherPathInstead => doubts::STUDYING_OR_ANOTHER_PATH_INSTEAD,
    Circumstance::PersonalPlansChanged => doubts::PERSONAL_PLANS_CHANGED,
    Circumstance::NotTheRightRole => doubts::NOT_THE_RIGHT_ROLE,
    Circumstance::NotTheRightCompany => doubts::NOT_THE_RIGHT_COMPANY,
    Circumstance::Pay => doubts::PAY,
    Circumstance::PlaceOrHours => doubts::PLACE_OR_HOURS,
    Circumstance::LearnedMoreAndChangedMyMind => doubts::LEARNED_MORE_AND_CHANGED_MY_MIND,
    Circumstance::RedFlagsIAmSureOf => something_they_did::RED_FLAGS_I_AM_SURE_OF,
    Circumstance::MisconductOrUnlawfulQuestions => something_they_did::MISCONDUCT_OR_UNLAWFUL_QUESTIONS,
    Circumstance::UnsafePlace => something_they_did::UNSAFE_PLACE,
    Circumstance::IAmMoving => family_or_home::I_AM_MOVING,
    Circumstance::FamilyIsMoving => family_or_home::FAMILY_IS_MOVING,
    Circumstance::TheCommuteBecameImpossible => getting_there::THE_COMMUTE_BECAME_IMPOSSIBLE,
    Circumstance::AnAppointmentICannotMove => date_or_time::AN_APPOINTMENT_I_CANNOT_MOVE,
    Circumstance::VisaOrImmigration => date_or_time::VISA_OR_IMMIGRATION,
    Circumstance::CourtOrJury => date_or_time::COURT_OR_JURY,
    Circumstance::Exam => date_or_time::EXAM,
    Circumstance::MedicalAppointment => date_or_time::MEDICAL_APPOINTMENT,
    Circumstance::ReligiousDay => date_or_time::RELIGIOUS_DAY,
    Circumstance::CeremonyOrFuneral => date_or_time::CEREMONY_OR_FUNERAL,
    Circumstance::JourneyDisrupted => getting_there::JOURNEY_DISRUPTED,
    Circumstance::TrainOrFlightCancelled => getting_there::TRAIN_OR_FLIGHT_CANCELLED,
    Circumstance::Strike => getting_there::STRIKE,
    Circumstance::Weather => getting_there::WEATHER,
    Circumstance::VisaDelayed => getting_there::VISA_DELAYED,
    Circumstance::TheJourneyCostsTooMuch => getting_there::THE_JOURNEY_COSTS_TOO_MUCH,
    Circumstance::TechnologyFailed => technology::TECHNOLOGY_FAILED,
    Circumstance::InternetOrPower => technology::INTERNET_OR_POWER,
    Circumstance::CameraOrSound => technology::CAMERA_OR_SOUND,
    Circumstance::TheirPlatformOrLink => technology::THEIR_PLATFORM_OR_LINK,
    Circumstance::MisreadTheTimeOrZone => date_or_time::MISREAD_THE_TIME_OR_ZONE,
    Circumstance::Forgot => date_or_time::FORGOT,
    Circumstance::Overslept => date_or_time::OVERSLEPT,
    Circumstance::SawTheInvitationTooLate => date_or_time::SAW_THE_INVITATION_TOO_LATE,
    Circumstance::WroteDownTheWrongDay => date_or_time::WROTE_DOWN_THE_WRONG_DAY,
    Circumstance::TestOrLinkExpired => technology::TEST_OR_LINK_EXPIRED,
    Circumstance::CannotFinishByTheDeadline => date_or_time::CANNOT_FINISH_BY_THE_DEADLINE,
    Circumstance::AnotherCommitment => date_or_time::ANOTHER_COMMITMENT,
    Circumstance::WorkOrShift => date_or_time::WORK_OR_SHIFT,
    Circumstance::MyNewJobsHours => date_or_time::MY_NEW_JOBS_HOURS,
    Circumstance::AnotherInterviewAtThatHour => date_or_time::ANOTHER_INTERVIEW_AT_THAT_HOUR,
    Circumstance::ClassOrStudy => date_or_time::CLASS_OR_STUDY,
    Circumstance::HolidayBooked => date_or_time::HOLIDAY_BOOKED,
    Circumstance::EventIPromised => date_or_time::EVENT_I_PROMISED,
    Circumstance::TheyChangedTheTime => something_they_did::THEY_CHANGED_THE_TIME,
    Circumstance::TheyKeepChangingIt => something_they_did::THEY_KEEP_CHANGING_IT,
    Circumstance::INeedAnAdjustment => health::I_NEED_AN_ADJUSTMENT,
    Circumstance::CaptionsOrInterpreter => health::CAPTIONS_OR_INTERPRETER,
    Circumstance::BreaksOrExtraTime => health::BREAKS_OR_EXTRA_TIME,
    Circumstance::StepFreeOrSeating => health::STEP_FREE_OR_SEATING,
    Circumstance::QuietOrFewerPeople => health::QUIET_OR_FEWER_PEOPLE,
    Circumstance::QuestionsInWriting => health::QUESTIONS_IN_WRITING,
    Circumstance::VideoInstead => health::VIDEO_INSTEAD,
    Circumstance::Pregnant => health::PREGNANT,
    Circumstance::CannotTravelForHealth => health::CANNOT_TRAVEL_FOR_HEALTH,
    Circumstance::RunningLate => getting_there::RUNNING_LATE,
    Circumstance::StuckInTraffic => getting_there::STUCK_IN_TRAFFIC,
    Circumstance::CannotFindThePlace => getting_there::CANNOT_FIND_THE_PLACE,
    Circumstance::TheAddressWasWrong => getting_there::THE_ADDRESS_WAS_WRONG,
    Circumstance::IsItStillOn => something_they_did::IS_IT_STILL_ON,
    Circumstance::NoTimePlaceOrLinkYet => something_they_did::NO_TIME_PLACE_OR_LINK_YET,
    Circumstance::TheyWentQuiet => something_they_did::THEY_WENT_QUIET,
    Circumstance::NobodyCame => something_they_did::NOBODY_CAME,
    Circumstance::NobodyCalled => something_they_did::NOBODY_CALLED,
    Circumstance::IAmStillWaitingInReception => something_they_did::I_AM_STILL_WAITING_IN_RECEPTION,
    Circumstance::TheyCancelledAndNamedNoNewTime => something_they_did::THEY_CANCELLED_AND_NAMED_NO_NEW_TIME,
    Circumstance::LongTaskUnpaid => something_they_did::LONG_TASK_UNPAID,
    Circumstance::AnotherRoundAndAnother => something_they_did::ANOTHER_ROUND_AND_ANOTHER,
    Circumstance::ReferencesBeforeAnOffer => something_they_did::REFERENCES_BEFORE_AN_OFFER,
    Circumstance::PayNotSaid => something_they_did::PAY_NOT_SAID,
    Circumstance::MayBeAScam => something_they_did::MAY_BE_A_SCAM,
    Circumstance::OddAddressOrRequest => something_they_did::ODD_ADDRESS_OR_REQUEST,
    Circumstance::RecruiterPassedSomethingOn => something_they_did::RECRUITER_PASSED_SOMETHING_ON,
    Circumstance::AnOfferNotAcceptedYet => another_job::AN_OFFER_NOT_ACCEPTED_YET,
    Circumstance::TheyPressForAnAnswer => another_job::THEY_PRESS_FOR_AN_ANSWER,
    Circumstance::IExpectAnOffer => another_job::I_EXPECT_AN_OFFER,
    Circumstance::AnOfferInWordsOnlyOrWithConditions => another_job::AN_OFFER_IN_WORDS_ONLY_OR_WITH_CONDITIONS,
    Circumstance::WantMoreTimeToPrepare => about_me::WANT_MORE_TIME_TO_PREPARE,
    Circumstance::AnxiousAboutIt => about_me::ANXIOUS_ABOUT_IT,
    Circumstance::ItLooksDecidedAlready => doubts::IT_LOOKS_DECIDED_ALREADY,
    Circumstance::TheLastRoundWentBadly => doubts::THE_LAST_ROUND_WENT_BADLY,
    Circumstance::IKnowTheInterviewer => doubts::I_KNOW_THE_INTERVIEWER,
    Circumstance::IFeelBadTowardsMyEmployer => doubts::I_FEEL_BAD_TOWARDS_MY_EMPLOYER,
    Circumstance::ABetterInterviewCameAlong => another_job::A_BETTER_INTERVIEW_CAME_ALONG,
    Circumstance::DoNotFeelLikeIt => about_me::DO_NOT_FEEL_LIKE_IT,
    Circumstance::Hungover => about_me::HUNGOVER,
    Circumstance::SomethingElse => something_else::SOMETHING_ELSE,
}
