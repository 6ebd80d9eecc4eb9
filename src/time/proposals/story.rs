//! What a circumstance means for the days after it.

use policy::Circumstance;

use super::Why;

/// How many whole days are kept free, and why.
pub(super) const fn pause(circumstance: Circumstance) -> Option<(i32, Why)> {
    use Circumstance as C;
    match circumstance {
        C::Unwell
        | C::StomachBug
        | C::Migraine
        | C::Injured
        | C::Accident
        | C::FamilyEmergency
        | C::ChildIll
        | C::RelativeInHospital => Some((1, Why::MorningAfterIllness)),
        C::FluOrFever | C::MentalHealth | C::WellEnoughButItIsCatching => Some((2, Why::MorningAfterIllness)),
        C::DeathInTheFamily => Some((3, Why::DaysAfterADeath)),
        C::TheJourneyCostsTooMuch => Some((1, Why::TimeToFindTheFare)),
        _ => None,
    }
}

/// Whether the person is away or out of action for a time of which only they know the end.
pub(super) const fn is_away(circumstance: Circumstance) -> bool {
    matches!(
        circumstance,
        Circumstance::HolidayBooked
            | Circumstance::HospitalOrSurgery
            | Circumstance::LongTreatment
            | Circumstance::IAmMoving
            | Circumstance::FamilyIsMoving
    )
}

/// Whether it takes the whole day of the interview.
pub(super) const fn takes_whole_day(circumstance: Circumstance) -> bool {
    is_away(circumstance)
        || is_day_of_worship(circumstance)
        || matches!(circumstance, Circumstance::Exam | Circumstance::CourtOrJury | Circumstance::CeremonyOrFuneral)
}

/// Whether it is a day of worship or rest, which may be the same every week.
pub(super) const fn is_day_of_worship(circumstance: Circumstance) -> bool {
    matches!(circumstance, Circumstance::ReligiousDay)
}
