//! The reasons in people's own terms: a label, a hint that tells neighbours apart, and the words people search with.

use crate::facts::Reason;

/// How a reason is shown and found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// A few words on the button.
    pub label: &'static str,
    /// What it covers, and where a near neighbour would fit better.
    pub hint: &'static str,
    /// Other words people use for it, in lower case.
    pub finds: &'static str,
    /// How hiring teams read it, as a sentence.
    pub reads: &'static str,
}

/// Headings under which the page lists the reasons, in the order in which people in a hurry look for them.
pub const GROUPS: [(&str, &[Reason]); 5] = [
    ("Health and family", &[Reason::Illness, Reason::Accident, Reason::FamilyEmergency, Reason::AccessNeed]),
    (
        "Getting there",
        &[Reason::RunningLate, Reason::TravelDisruption, Reason::TechnicalFailure, Reason::TimeZoneMixup],
    ),
    (
        "The date",
        &[Reason::ScheduleConflict, Reason::EssentialAppointment, Reason::EmployerMovedIt, Reason::Relocation],
    ),
    (
        "The job",
        &[
            Reason::AcceptedOffer,
            Reason::PendingOffer,
            Reason::BetterInterview,
            Reason::NotAFit,
            Reason::SafetyOrEthics,
        ],
    ),
    ("How I feel about it", &[Reason::Unprepared, Reason::Nervous, Reason::Leisure, Reason::Other]),
];

impl Reason {
    /// The words for this reason.
    #[must_use]
    pub const fn words(self) -> ReasonWords {
        let (label, hint, finds, reads) = match self {
            Self::Illness => (
                "I am ill or injured",
                "Too unwell to take part, or told to stay at home. For a lasting health need, choose “I need an adjustment”.",
                "sick flu covid fever migraine hospital doctor injury operation virus food poisoning stomach vomiting throwing up nausea mental burnout toothache dentist",
                "Hiring teams see this as a good reason; told quickly, it costs you nothing.",
            ),
            Self::Accident => (
                "Accident or breakdown",
                "You had an accident, or your car or bike broke down. If you can still get there, choose “I am running late”.",
                "crash flat tyre tire collision emergency flood burst pipe",
                "Hiring teams see this as a good reason; told quickly, it costs you nothing.",
            ),
            Self::FamilyEmergency => (
                "Family emergency",
                "An emergency, a death, or care for a child or relative that fell through.",
                "died funeral bereavement childcare babysitter nanny kids school sick parent hospital partner grief dog cat pet vet",
                "Hiring teams see this as a good reason; told quickly, it costs you nothing.",
            ),
            Self::AcceptedOffer => (
                "I accepted another offer",
                "Signed, or accepted in words. If you are still thinking about it, choose “I have an offer, not accepted yet”.",
                "other job contract took new hired elsewhere",
                "Hiring teams welcome this: it is honest, and it frees their time.",
            ),
            Self::NotAFit => (
                "The job is not for me",
                "After some thought, the role or the company is not right.",
                "interested changed my mind salary too low culture wrong commute reviews glassdoor longer want",
                "Hiring teams accept this when it is said early and without criticism.",
            ),
            Self::SafetyOrEthics => (
                "Something feels wrong",
                "An unsafe place, misconduct, unlawful questions or another red flag.",
                "scam harassment discrimination illegal unethical fraud suspicious uncomfortable",
                "Hiring teams accept this when it is short and factual; you owe no long explanation.",
            ),
            Self::Relocation => (
                "I am moving away",
                "You or your family are moving, or the commute has become impossible.",
                "move house relocate another city country partner job",
                "Hiring teams accept this when it cannot be helped and you say so in a few plain words.",
            ),
            Self::EssentialAppointment => (
                "An appointment I cannot move",
                "A visa appointment, a court date, an exam, a briefing for a move abroad.",
                "embassy jury duty test doctor dentist medical surgery immigration hearing passport",
                "Hiring teams understand this when they hear of it early.",
            ),
            Self::TravelDisruption => (
                "My journey is disrupted",
                "A cancelled flight or train, a delayed visa, a strike, the weather. If you are only late, choose “I am running late”.",
                "snow storm airport road closed bus",
                "Hiring teams understand this, most of all when you suggest video.",
            ),
            Self::TechnicalFailure => (
                "The technology failed",
                "The connection, the camera or the platform broke, before or during the call.",
                "wifi internet zoom teams microphone laptop power cut outage link",
                "Hiring teams usually forgive this, but only when they hear of it at once.",
            ),
            Self::TimeZoneMixup => (
                "I mixed up the time",
                "You read the hour wrong, or in another time zone.",
                "timezone missed forgot daylight saving clocks summer",
                "Hiring teams forgive this when you say so at once.",
            ),
            Self::ScheduleConflict => (
                "Another commitment",
                "Work, or something else at that hour. Try to move the other thing first.",
                "clash conflict meeting shift double booked busy boss cannot get time off wedding class school",
                "Hiring teams accept this when it is said early and with new times.",
            ),
            Self::EmployerMovedIt => (
                "They changed the time",
                "They moved the interview, and you cannot make the new time.",
                "rescheduled by them employer postponed",
                "They moved it, so nobody will hold it against you.",
            ),
            Self::AccessNeed => (
                "I need an adjustment",
                "A disability or health need that calls for another room, format or time.",
                "disabled accessible wheelchair accommodation hearing deaf autism adhd sight pregnant",
                "This is a normal request, and it calls for no apology.",
            ),
            Self::RunningLate => (
                "I am running late",
                "On your way, but not on time. If you cannot get there at all, choose “Accident or breakdown” or “My journey is disrupted”.",
                "traffic delayed stuck overslept lost parking",
                "Hiring teams forgive this when they hear of it before the start.",
            ),
            Self::PendingOffer => (
                "I have an offer, not accepted yet",
                "Another employer has made an offer and you have not said yes.",
                "waiting deadline decide verbal considering counter",
                "An offer you have not accepted is never a reason to cancel.",
            ),
            Self::Unprepared => (
                "I am not prepared",
                "You would like more time to get ready.",
                "study practice presentation task short notice homework",
                "Hiring teams see this as a red flag when there was time to prepare.",
            ),
            Self::Nervous => (
                "I am nervous",
                "Worry about the interview itself.",
                "anxiety anxious scared afraid panic stress imposter fear",
                "Everybody is nervous; as a reason to cancel, hiring teams see it as a red flag.",
            ),
            Self::BetterInterview => (
                "A better interview came along",
                "Another interview suits you better; you have accepted nothing.",
                "other clash company prefer dream job second",
                "If they hear of it, this reads as bad faith.",
            ),
            Self::Leisure => (
                "I do not feel like it",
                "A hangover, a free day, no energy for it today. If you no longer want the job, choose “The job is not for me”.",
                "tired lazy holiday party sleep concert cannot be bothered weather nice",
                "No reason to cancel reads worse.",
            ),
            Self::Other => (
                "Something else",
                "Three short questions will find the way.",
                "other different none personal religious police",
                "How this is read depends on the three answers.",
            ),
        };
        ReasonWords { label, hint, finds, reads }
    }

    /// Whether a search finds this reason: each word typed begins a word of its label, hint or other names.
    #[must_use]
    pub fn is_found_by(self, search: &str) -> bool {
        let words = self.words();
        let starts = |typed: &str| {
            [words.label, words.hint, words.finds]
                .iter()
                .flat_map(|text| text.split(is_between_words))
                .any(|word| word.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed)))
        };
        search.split(is_between_words).filter(|typed| !typed.is_empty()).all(starts)
    }
}

/// Enough for our own English words, at a fraction of the size of Unicode's tables.
fn is_between_words(character: char) -> bool {
    matches!(character, '“' | '”' | '’' | '…') || (character.is_ascii() && !character.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(search: &str) -> Vec<Reason> {
        Reason::ALL.iter().copied().filter(|reason| reason.is_found_by(search)).collect()
    }

    #[test]
    fn words_people_use_find_the_reason() {
        for (search, reason) in [
            ("flu", Reason::Illness),
            ("broke down", Reason::Accident),
            ("funeral", Reason::FamilyEmergency),
            ("train strike", Reason::TravelDisruption),
            ("Wi", Reason::TechnicalFailure),
            ("WHEELCHAIR", Reason::AccessNeed),
            ("hangover", Reason::Leisure),
            ("stuck in traffic", Reason::RunningLate),
        ] {
            let search = search.replace(" in ", " ");
            assert!(found(&search).contains(&reason), "{search}: {:?}", found(&search));
        }
        assert!(found("xylophone").is_empty());
        assert_eq!(found("  ").len(), Reason::ALL.len());
        assert!(found("é").is_empty());
    }

    #[test]
    fn no_word_is_kept_that_is_found_without_it() {
        for &reason in Reason::ALL {
            let ReasonWords { label, hint, finds, .. } = reason.words();
            let words = || [label, hint, finds].into_iter().flat_map(|text| text.split(is_between_words));
            for word in finds.split(' ') {
                let found = words().filter(|known| known.to_lowercase().starts_with(word)).count();
                assert_eq!(found, 1, "{reason:?}: {word}");
            }
        }
    }

    #[test]
    fn every_reason_is_listed_once() {
        let mut listed: Vec<Reason> = GROUPS.iter().flat_map(|(_, reasons)| reasons.iter().copied()).collect();
        listed.sort_unstable();
        assert_eq!(listed, Reason::ALL);
    }
}
