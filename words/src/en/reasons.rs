//! The reasons in people's own terms: a label, a hint that tells neighbours apart, the words people search with, and how
//! hiring teams read it.

use policy::{Reason, ReasonGroup};

use crate::language::ReasonWords;

/// The heading of a group of reasons.
pub(crate) const fn group(group: ReasonGroup) -> &'static str {
    match group {
        ReasonGroup::HealthAndFamily => "Health and family",
        ReasonGroup::GettingThere => "Getting there",
        ReasonGroup::TheDate => "The date",
        ReasonGroup::TheJob => "The job",
        ReasonGroup::Feelings => "How I feel about it",
    }
}

/// The words for a reason.
pub(crate) const fn words(reason: Reason) -> ReasonWords {
    let (label, hint, finds, reads) = match reason {
        Reason::Illness => (
            "I am ill or injured",
            "Too unwell to take part, or told to stay at home. For a lasting health need, choose “I need an adjustment”.",
            "sick flu covid fever migraine hospital doctor injury operation virus food poisoning stomach vomiting throwing up nausea mental burnout toothache dentist",
            "Hiring teams see this as a good reason; told quickly, it costs you nothing.",
        ),
        Reason::Accident => (
            "Accident or breakdown",
            "You had an accident, or your car or bike broke down. If you can still get there, choose “I am running late”.",
            "crash flat tyre tire collision emergency flood burst pipe",
            "Hiring teams see this as a good reason; told quickly, it costs you nothing.",
        ),
        Reason::FamilyEmergency => (
            "Family emergency",
            "An emergency, a death, or care for a child or relative that fell through.",
            "died funeral bereavement childcare babysitter nanny kids school sick parent hospital partner grief dog cat pet vet",
            "Hiring teams see this as a good reason; told quickly, it costs you nothing.",
        ),
        Reason::AcceptedOffer => (
            "I accepted another offer",
            "Signed, or accepted in words. If you are still thinking about it, choose “I have an offer, not accepted yet”.",
            "other job contract took new hired elsewhere",
            "Hiring teams welcome this: it is honest, and it frees their time.",
        ),
        Reason::NotAFit => (
            "The job is not for me",
            "After some thought, the role or the company is not right.",
            "interested changed my mind salary too low culture wrong commute reviews glassdoor longer want",
            "Hiring teams accept this when it is said early and without criticism.",
        ),
        Reason::SafetyOrEthics => (
            "Something feels wrong",
            "An unsafe place, misconduct, unlawful questions or another red flag.",
            "scam harassment discrimination illegal unethical fraud suspicious uncomfortable",
            "Hiring teams accept this when it is short and factual; you owe no long explanation.",
        ),
        Reason::Relocation => (
            "I am moving away",
            "You or your family are moving, or the commute has become impossible.",
            "move house relocate another city country partner job",
            "Hiring teams accept this when it cannot be helped and you say so in a few plain words.",
        ),
        Reason::EssentialAppointment => (
            "An appointment I cannot move",
            "A visa appointment, a court date, an exam, a briefing for a move abroad.",
            "embassy jury duty test doctor dentist medical surgery immigration hearing passport",
            "Hiring teams understand this when they hear of it early.",
        ),
        Reason::TravelDisruption => (
            "My journey is disrupted",
            "A cancelled flight or train, a delayed visa, a strike, the weather. If you are only late, choose “I am running late”.",
            "snow storm airport road closed bus",
            "Hiring teams understand this, most of all when you suggest video.",
        ),
        Reason::TechnicalFailure => (
            "The technology failed",
            "The connection, the camera or the platform broke, before or during the call.",
            "wifi internet zoom teams microphone laptop power cut outage link",
            "Hiring teams usually forgive this, but only when they hear of it at once.",
        ),
        Reason::TimeZoneMixup => (
            "I mixed up the time",
            "You read the hour wrong, or in another time zone.",
            "timezone missed forgot daylight saving clocks summer",
            "Hiring teams forgive this when you say so at once.",
        ),
        Reason::ScheduleConflict => (
            "Another commitment",
            "Work, or something else at that hour. Try to move the other thing first.",
            "clash conflict meeting shift double booked busy boss cannot get time off wedding class school",
            "Hiring teams accept this when it is said early and with new times.",
        ),
        Reason::EmployerMovedIt => (
            "They changed the time",
            "They moved the interview, and you cannot make the new time.",
            "rescheduled by them employer postponed",
            "They moved it, so nobody will hold it against you.",
        ),
        Reason::AccessNeed => (
            "I need an adjustment",
            "A disability or health need that calls for another room, format or time.",
            "disabled accessible wheelchair accommodation hearing deaf autism adhd sight pregnant",
            "This is a normal request, and it calls for no apology.",
        ),
        Reason::RunningLate => (
            "I am running late",
            "On your way, but not on time. If you cannot get there at all, choose “Accident or breakdown” or “My journey is disrupted”.",
            "traffic delayed stuck overslept lost parking",
            "Hiring teams forgive this when they hear of it before the start.",
        ),
        Reason::PendingOffer => (
            "I have an offer, not accepted yet",
            "Another employer has made an offer and you have not said yes.",
            "waiting deadline decide verbal considering counter",
            "An offer you have not accepted is never a reason to cancel.",
        ),
        Reason::Unprepared => (
            "I am not prepared",
            "You would like more time to get ready.",
            "study practice presentation task short notice homework",
            "Hiring teams see this as a red flag when there was time to prepare.",
        ),
        Reason::Nervous => (
            "I am nervous",
            "Worry about the interview itself.",
            "anxiety anxious scared afraid panic stress imposter fear",
            "Everybody is nervous; as a reason to cancel, hiring teams see it as a red flag.",
        ),
        Reason::BetterInterview => (
            "A better interview came along",
            "Another interview suits you better; you have accepted nothing.",
            "other clash company prefer dream job second",
            "If they hear of it, this reads as bad faith.",
        ),
        Reason::Leisure => (
            "I do not feel like it",
            "A hangover, a free day, no energy for it today. If you no longer want the job, choose “The job is not for me”.",
            "tired lazy holiday party sleep concert cannot be bothered weather nice",
            "No reason to cancel reads worse.",
        ),
        Reason::Other => (
            "Something else",
            "Three short questions will find the way.",
            "other different none personal religious police",
            "How this is read depends on the three answers.",
        ),
    };
    ReasonWords { label, hint, finds, reads }
}
