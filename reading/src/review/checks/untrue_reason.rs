//! R15: names a reason other than the one given.

use policy::{Circumstance, Family, Reason, Rule};
use words::{Depth, English, Language, Offer, Register, Severity};

use super::super::check::Check;
use super::super::class::Class;
use super::super::meaning::{Meaning, Meanings};
use super::super::phrases::PhraseMatch;
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::Word;

pub(super) const CHECK: Check = Check { rule: Rule::R15, find };

const WORDING: Wording = Wording {
    severity: Severity::Stop,
    says: "“$” is not the reason you gave. An invented reason costs more than the true one.",
    instead: "Give the true one: “$ …”. If this is the true one, choose it as your reason.",
};

const MILD: Wording = Wording { severity: Severity::Warn, ..WORDING };

/// The sorts of cause that are told as the cause and as nothing else. An hour at work, an appointment or a mix-up comes into many
/// a story.
const CAUSES: Meanings = Meanings::of(&[
    Meaning::Health,
    Meaning::Family,
    Meaning::Accident,
    Meaning::Accepted,
    Meaning::Offered,
    Meaning::Travel,
    Meaning::Technical,
]);

/// Every sort of cause that is told by itself.
const TOLD: [Meaning; 12] = [
    Meaning::Health,
    Meaning::Family,
    Meaning::Accident,
    Meaning::Accepted,
    Meaning::Travel,
    Meaning::Technical,
    Meaning::Appointment,
    Meaning::Clash,
    Meaning::MixUp,
    Meaning::Leisure,
    Meaning::OtherInterview,
    Meaning::Move,
];

/// Words that tell a cause by themselves. A nursery, a surgery or the weather may be no more than scenery.
const SURE: &[&str] = &[
    "ill",
    "sick",
    "unwell",
    "poorly",
    "flu",
    "influenza",
    "covid",
    "migraine",
    "virus",
    "fever",
    "illness",
    "pneumonia",
    "accident",
    "funeral",
    "bereavement",
    "death",
    "strike",
    "hospital",
    "die",
    "cancel",
    "malaria",
    "cold",
    "poisoning",
    "steal",
    "job",
    "contract",
];

fn is_certain(side: &Side, word: &Word) -> bool {
    SURE.contains(&side.text.plain(word))
}

/// What may be said where this is the reason. Where a word could mean several reasons, it is true for each of them.
const fn true_for(reason: Reason) -> Meanings {
    use Meaning::{
        Accepted, Access, Accident, Appointment, Clash, Family, Fit, Health, IsLate, Leisure, MixUp, Move, Nerves,
        Offered, OtherInterview, Safety, Technical, Travel, Unready,
    };
    match reason {
        Reason::Contagious => Meanings::of(&[Health, Family, Access]),
        Reason::Illness => Meanings::of(&[Health, Appointment, Nerves]),
        Reason::Accident => Meanings::of(&[Health, Accident, Travel]),
        Reason::FamilyEmergency => Meanings::of(&[Family, Appointment, Clash]),
        Reason::AcceptedOffer => Meanings::of(&[Accepted, Offered, Fit]),
        Reason::NotAFit => Meanings::of(&[Fit, Move]),
        // What they have said yes to may be their own employer's offer.
        Reason::Staying => Meanings::of(&[Fit, Move, Accepted, Offered]),
        Reason::SafetyOrEthics => Meanings::of(&[Fit, Safety]),
        Reason::Relocation => Meanings::of(&[Family, Fit, Move]),
        Reason::EssentialAppointment => Meanings::of(&[Health, Family, Appointment, Clash]),
        Reason::TravelDisruption => Meanings::of(&[Accident, Travel]),
        Reason::TechnicalFailure => Meanings::of(&[Technical]),
        Reason::OwnSlip => Meanings::of(&[MixUp, Leisure, Clash]),
        Reason::TimeZoneMixup => Meanings::of(&[MixUp, Leisure]),
        Reason::ScheduleConflict => Meanings::of(&[Appointment, Clash]),
        Reason::AccessNeed => Meanings::of(&[Health, Access, Travel]),
        Reason::RunningLate => Meanings::of(&[Accident, Travel, IsLate]),
        Reason::PendingOffer | Reason::SpokenOffer => Meanings::of(&[Offered, Fit]),
        Reason::Unprepared | Reason::Nervous => Meanings::of(&[Unready, Nerves]),
        Reason::SecondThoughts => Meanings::of(&[Fit, Unready, Nerves]),
        Reason::BetterInterview => Meanings::of(&[Fit, OtherInterview]),
        Reason::Leisure => Meanings::of(&[Leisure]),
        // Whatever is in the way of the time that they chose is true, and whatever comes with a question to them.
        Reason::EmployerMovedIt
        | Reason::NotConfirmed
        | Reason::TheyAreLate
        | Reason::TheyCancelled
        | Reason::TooMuchAsked
        | Reason::Suspicion
        | Reason::Task
        | Reason::Other => Meanings::of(Meaning::ALL),
    }
}

fn find(reading: &Reading, report: &mut Report) {
    let (Some(reason), Some(side)) = (reading.reason, reading.body()) else { return };
    // Where the true one is named, the others tell more of the same story.
    let offered = reading.details().is_some_and(|details| details.offer != Offer::default());
    // What a message gives as the reason may be another than the one that was chosen, and both are true.
    let chosen = reading.draft.situation.as_ref().map(|situation| true_for(situation.reason()));
    let true_ones = chosen.map_or(true_for(reason), |chosen| chosen.union(true_for(reason)));
    let true_ones = if offered { true_ones.with(Meaning::Offered) } else { true_ones };
    // To another employer, this interview is no reason but a part of the story.
    if !reading.is_for_now() || reading.is_to_somebody_else() || side.meanings.intersects(true_ones) {
        return;
    }
    // Whoever withdraws may always say that it is not the right match.
    let leaving = reading.purpose() == Purpose::Withdraw;
    // What the person gave as the reason in words of their own is true.
    let own_line = reading.own_line(side.text.source);
    let is_given = |found: &PhraseMatch| {
        let (start, end) = side.text.span(found.first, found.last);
        own_line.is_some_and(|(from, to)| start < to && end > from)
    };
    let is_true = |meaning: Meaning| true_ones.contains(meaning) || leaving && meaning == Meaning::Fit;
    let is_sure = |found: &PhraseMatch| {
        found.last - found.first > 1 || side.text.words.get(found.first).is_some_and(|word| is_certain(side, word))
    };
    // Where several causes are named, one of them may be the true one in words that we do not know.
    let ill_family = |one: Meaning| matches!(one, Meaning::Health | Meaning::Family);
    // A cousin's wedding is of the family, a party, and in the way.
    let occasion =
        |one: Meaning| matches!(one, Meaning::Clash | Meaning::Leisure | Meaning::Family | Meaning::Appointment);
    let is_same = |one: Meaning, other: Meaning| {
        one == other || ill_family(one) && ill_family(other) || occasion(one) && occasion(other)
    };
    let is_beside = |one: &PhraseMatch, other: &PhraseMatch| one.last <= other.first || other.last <= one.first;
    let is_alone = |found: &PhraseMatch| {
        let mut others = side.matches.iter().filter(|other| TOLD.contains(&other.meaning));
        others.all(|other| is_same(other.meaning, found.meaning) || !is_beside(other, found))
    };
    // Whoever is ill has no need of work to be in the way, and whoever would rather not come has none of a dentist.
    let is_work = matches!(reason, Reason::Illness | Reason::Contagious | Reason::FamilyEmergency);
    let is_excuse = |found: &PhraseMatch| match found.meaning {
        Meaning::Clash => is_work,
        Meaning::Appointment => reason.family() == Family::Avoidable,
        other => CAUSES.contains(other),
    };
    // "My mother fell, and the doctor said to keep her in bed" is of the family, too.
    let has_kin = reason == Reason::FamilyEmergency && side.text.words.iter().any(|word| word.is(Class::Kin));
    let is_another = |found: &&PhraseMatch| {
        is_excuse(found)
            && !(has_kin && found.meaning == Meaning::Health)
            && is_alone(found)
            && is_sure(found)
            && !is_true(found.meaning)
            && !is_given(found)
    };
    let told = side.matches.iter().find(is_another);
    if let Some(found) = told {
        let clause = English::cause(Circumstance::general(reason), Register::Natural, Depth::Category);
        // A single word, or one that may belong to another story, is no more than a warning.
        let certain = side.is_near(found, Meanings::of(&[Meaning::Cancels, Meaning::Withdraws, Meaning::AsksToMove]))
            && found.last - found.first > 1
            && (found.first..found.last).any(|at| side.text.words.get(at).is_some_and(|word| is_certain(side, word)));
        let wording = if certain { &WORDING } else { &MILD };
        report.add(Note::words(wording, side, found.first, found.last).value(clause));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, found};
    use policy::{Notice, Situation};
    use words::Details;

    fn fires(reason: Reason, body: &str) -> bool {
        let mut draft = email(body);
        draft.situation = Some(Situation::new(reason, Notice::Minutes(600)));
        !found(&draft, Rule::R15).is_empty()
    }

    #[test]
    fn finds_another_reason() {
        for (reason, body) in [
            (Reason::AcceptedOffer, "I am ill and have to withdraw my application."),
            (Reason::Leisure, "I have come down with the flu. Could we find another time?"),
            (Reason::Nervous, "Because of a family emergency I cannot attend."),
            (Reason::NotAFit, "I have accepted another offer, so I am withdrawing."),
            (Reason::ScheduleConflict, "My train has been cancelled, so I can't make it."),
            (Reason::BetterInterview, "My grandmother died and I need to go to the funeral."),
            (Reason::Unprepared, "I've got food poisoning, could we reschedule?"),
            (Reason::TimeZoneMixup, "My internet connection failed this morning."),
            (Reason::Illness, "My car broke down on the way to you."),
        ] {
            assert!(fires(reason, body), "{reason:?}: {body}");
        }
    }

    #[test]
    fn avoids_false_positive_on_the_same_story() {
        for (reason, body) in [
            (Reason::Illness, "I have come down with the flu, and my train is on Monday."),
            (Reason::FamilyEmergency, "My daughter is in hospital after an accident."),
            (Reason::Accident, "I was in a car accident and have injured my arm."),
            (
                Reason::AcceptedOffer,
                "I have accepted another offer and am withdrawing. I hope you are not ill any more.",
            ),
            (Reason::Leisure, "For personal reasons I cannot attend."),
            (Reason::TravelDisruption, "Because of the strike my train has been cancelled."),
            (Reason::NotAFit, "After careful thought I have decided not to pursue it further."),
            (Reason::EssentialAppointment, "I have a medical appointment that I cannot move."),
            (Reason::RunningLate, "I am stuck in traffic and running late."),
            (Reason::Other, "I am ill."),
        ] {
            assert!(!fires(reason, body), "{reason:?}: {body}");
        }
    }

    #[test]
    fn what_the_person_said_in_words_of_their_own_is_true() {
        let given = |own_line: &str| {
            let mut draft = email("I'm sorry, but my daughter's school has shut and my car broke down.");
            draft.situation = Some(Situation::new(Reason::Nervous, Notice::Minutes(600)));
            draft.details = Some(Details { own_line: own_line.to_owned(), ..Details::default() });
            found(&draft, Rule::R15).is_empty()
        };
        assert!(given("My daughter's school has shut and my car broke down."));
        assert!(!given("my daughter's school has shut"));
        assert!(!given(""));
    }

    #[test]
    fn an_appointment_is_no_excuse_for_a_better_interview() {
        let dentist =
            "I've got a dental appointment that clashes with our interview. Could we do Thursday at 4 instead?";
        assert!(fires(Reason::BetterInterview, dentist));
        assert!(!fires(Reason::EssentialAppointment, dentist));
    }
}
