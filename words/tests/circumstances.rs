//! The words of every circumstance: found by what people type, told apart by label and hint, and fit to stand in a
//! message.

use std::collections::{BTreeMap, BTreeSet};

use policy::{Circumstance, Reason};
use words::{CauseForm, CauseWords, CircumstanceWords, Depth};

mod phrases;

/// A label kept from the first edition, a word longer than others may be.
const LONG_LABEL: &str = "I have an offer, not accepted yet";

/// Circumstances that tell nothing a message could say that is true of everybody, blames nobody and does the sender no
/// harm: their depths are alike.
const NOTHING_TO_TELL: &[Circumstance] = &[
    Circumstance::RedFlagsIAmSureOf,
    Circumstance::MisconductOrUnlawfulQuestions,
    Circumstance::UnsafePlace,
    Circumstance::ABetterInterviewCameAlong,
    Circumstance::ItLooksDecidedAlready,
    Circumstance::TheLastRoundWentBadly,
    Circumstance::AnxiousAboutIt,
    Circumstance::DoNotFeelLikeIt,
];

/// Circumstances whose kind says no more than that there is one, without untruth for somebody or harm.
const KIND_IS_PRIVATE: &[Circumstance] = &[
    Circumstance::Unwell,
    Circumstance::PetEmergency,
    Circumstance::Hungover,
    Circumstance::IFeelBadTowardsMyEmployer,
];

/// Circumstances of which no more than the kind is true of everybody, or would be wanted in a letter.
const NO_MORE_THAN_THE_KIND: &[Circumstance] = &[
    Circumstance::Accident,
    Circumstance::CannotTravelForHealth,
    Circumstance::EmergencyAtHome,
    Circumstance::StayingWhereIAm,
    Circumstance::PlaceOrHours,
    Circumstance::MedicalAppointment,
    Circumstance::JourneyDisrupted,
    Circumstance::CameraOrSound,
    Circumstance::Overslept,
    Circumstance::SawTheInvitationTooLate,
    Circumstance::AnotherCommitment,
    Circumstance::AnotherInterviewAtThatHour,
    Circumstance::TheyChangedTheTime,
    Circumstance::TheyKeepChangingIt,
    Circumstance::RunningLate,
    Circumstance::NoTimePlaceOrLinkYet,
    Circumstance::LongTaskUnpaid,
    Circumstance::OddAddressOrRequest,
    Circumstance::RecruiterPassedSomethingOn,
    Circumstance::WantMoreTimeToPrepare,
    Circumstance::SomethingElse,
];

/// How much is told of some circumstances until the person chooses: health and doubts are kept private, what is harmless
/// and clear is said.
const USUAL: &[(Circumstance, Depth)] = &[
    (Circumstance::Unwell, Depth::Private),
    (Circumstance::StomachBug, Depth::Category),
    (Circumstance::HospitalOrSurgery, Depth::Plain),
    (Circumstance::MentalHealth, Depth::Private),
    (Circumstance::LongTreatment, Depth::Private),
    (Circumstance::MedicalAppointment, Depth::Private),
    (Circumstance::Pregnant, Depth::Private),
    (Circumstance::NotTheRightRole, Depth::Private),
    (Circumstance::Pay, Depth::Private),
    (Circumstance::AnotherInterviewAtThatHour, Depth::Private),
    (Circumstance::AnxiousAboutIt, Depth::Private),
    (Circumstance::FamilyEmergency, Depth::Category),
    (Circumstance::SignedElsewhere, Depth::Category),
    (Circumstance::ReligiousDay, Depth::Category),
    (Circumstance::ChildIll, Depth::Plain),
    (Circumstance::ChildcareFellThrough, Depth::Plain),
    (Circumstance::Exam, Depth::Plain),
    (Circumstance::TrainOrFlightCancelled, Depth::Plain),
    (Circumstance::CaptionsOrInterpreter, Depth::Plain),
    (Circumstance::Overslept, Depth::Plain),
];

/// What `{now}` and `{day}` stand for: the interview is today, on a day that is known, or on one that is not.
const WHEN: &[(&str, &str)] =
    &[("today", "today"), ("at the moment", "on Friday 11 December"), ("at the moment", "that day")];

/// Words that join a second part to a sentence. The sentence around a cause has them.
const JOINING: &[&str] = &["so", "but", "because", "as"];

/// Words of the present, which have no place in what happened to somebody who missed it.
const PRESENT: &[&str] = &[
    "I'm", "I've", "I'll", "it's", "is", "isn't", "are", "aren't", "has", "hasn't", "have", "haven't", "can't", "don't",
];

/// What no cause says either, in lower case: apologies, blame and a second reason.
const NEVER_IN_A_CLAUSE: &[&str] = &[
    "hope this",
    "thank",
    "i am writing",
    "due to",
    "because of",
    "unforeseen",
    "not able to take part",
    "please",
    "do not hesitate",
    "understanding",
    "apolog",
    "sorry",
    "regret",
    "unfortunately",
    "with regard",
    "wondering",
    "perhaps",
    "your thoughts",
    "any time",
    "scheduled",
    "health problem",
    "you never",
    "you didn't",
    "you haven't",
    "you failed",
    "your fault",
    "you moved",
    "you cancelled",
    "you forgot",
];

/// Words that have no place in the messages for an access need: the need is named, the condition is not.
const CONDITIONS: &[&str] =
    &["disab", "deaf", "blind", "autis", "adhd", "pregnan", "wheelchair", "condition", "diagnos", "stammer"];

/// Forms that a natural message contracts.
const UNCONTRACTED: &[&str] = &[
    "i am ",
    "i will ",
    "i would ",
    "cannot",
    "can not",
    "do not",
    "does not",
    "is not",
    "are not",
    "has not",
    "have not",
    "will not",
    "it is ",
    "there is ",
    "there has",
    "i have been",
    "i have had",
];

/// Spellings of another English.
const AMERICAN: &[&str] = &[
    "canceled",
    "canceling",
    "traveling",
    "traveled",
    "color",
    "favor",
    "center",
    "apologize",
    "hospitalized",
    "license",
    "behavior",
    "program",
    "tire",
    "mom",
];

fn all() -> impl Iterator<Item = (Circumstance, CircumstanceWords)> {
    Circumstance::ALL.iter().map(|&circumstance| (circumstance, words::circumstance(circumstance)))
}

fn depths(cause: CauseWords) -> [&'static str; 3] {
    [cause.private, cause.category, cause.plain]
}

/// The clauses of every circumstance, whatever they are for, as they stand in the files.
fn patterns() -> impl Iterator<Item = (Circumstance, &'static str)> {
    all().flat_map(|(circumstance, words)| {
        let missed = Some(words.cause.missed).filter(|missed| !missed.is_empty());
        depths(words.cause).into_iter().chain(missed).map(move |pattern| (circumstance, pattern))
    })
}

/// Every cause, as it is said at any time.
fn causes() -> impl Iterator<Item = (Circumstance, CauseForm, String)> {
    all().flat_map(|(circumstance, words)| {
        let patterns = depths(words.cause).into_iter();
        patterns.flat_map(said).map(move |clause| (circumstance, words.cause.form, clause))
    })
}

/// What happened, of those who may have missed it.
fn missed() -> impl Iterator<Item = (Circumstance, CauseForm, &'static str)> {
    all()
        .map(|(circumstance, words)| (circumstance, words.cause.form, words.cause.missed))
        .filter(|(_, _, missed)| !missed.is_empty())
}

/// A pattern as it is said at any time.
fn said(pattern: &str) -> impl Iterator<Item = String> {
    WHEN.iter().map(move |(now, day)| pattern.replace("{now}", now).replace("{day}", day))
}

/// The parts of a text that could be words, without the marks around them.
fn spoken(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().map(|word| word.trim_matches([',', '.', '?', ':']))
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

fn capitalised(clause: &str) -> String {
    let mut characters = clause.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The clause in a sentence of its form.
fn sentence(form: CauseForm, clause: &str) -> String {
    let opening = capitalised(clause);
    match form {
        CauseForm::CannotCome if clause.contains("can't") => {
            format!("I'm sorry, but {clause}, so I won't be able to make our interview.")
        }
        CauseForm::CannotCome if clause.contains(" and ") || !clause.starts_with('I') => {
            format!("I'm sorry, but {clause}, so I can't make our interview.")
        }
        CauseForm::CannotCome => format!("I'm sorry, but {clause} and can't make our interview."),
        CauseForm::Clash => format!("I'm afraid I can't make our interview on Thursday, as {clause}."),
        CauseForm::NeedsAChange => format!("{opening}, so could we change that?"),
        CauseForm::Leaving => format!("{opening}, so I'm withdrawing my application."),
        CauseForm::TheirDoing => format!("{opening}. Could you tell me more?"),
        CauseForm::OwnWish => format!("{opening}, and I'd like to move our interview."),
    }
}

/// What happened, in the two sentences that can hold it.
fn confessions(clause: &str) -> [String; 2] {
    [
        format!("I missed our interview at 9am this morning: {clause}."),
        format!("{}, so I missed our interview.", capitalised(clause)),
    ]
}

#[test]
fn labels_are_short_and_all_different() {
    let mut seen = BTreeMap::new();
    for (circumstance, words) in all() {
        let label = words.label;
        let length = label.split_whitespace().count();
        assert!((1..=6).contains(&length) || label == LONG_LABEL, "{circumstance:?}: {label}");
        assert!(label.starts_with(|first: char| first.is_ascii_uppercase()), "{circumstance:?}: {label}");
        assert!(label.ends_with(|last: char| last.is_alphanumeric() || last == '?'), "{circumstance:?}: {label}");
        assert_eq!(seen.insert(label.to_lowercase(), circumstance), None, "{circumstance:?}: {label}");
    }
}

#[test]
fn the_general_circumstance_keeps_the_label_of_its_reason() {
    let kept = [
        (Reason::Illness, "I am ill or injured"),
        (Reason::Accident, "Accident or breakdown"),
        (Reason::FamilyEmergency, "Family emergency"),
        (Reason::AcceptedOffer, "I accepted another job"),
        (Reason::NotAFit, "The job is not for me"),
        (Reason::SafetyOrEthics, "Something feels wrong"),
        (Reason::Relocation, "I am moving away"),
        (Reason::EssentialAppointment, "An appointment I cannot move"),
        (Reason::TravelDisruption, "My journey is disrupted"),
        (Reason::TechnicalFailure, "The technology failed"),
        (Reason::TimeZoneMixup, "I mixed up the time"),
        (Reason::ScheduleConflict, "Another commitment"),
        (Reason::EmployerMovedIt, "They changed the time"),
        (Reason::AccessNeed, "I need an adjustment"),
        (Reason::RunningLate, "I am running late"),
        (Reason::PendingOffer, LONG_LABEL),
        (Reason::Unprepared, "I am not prepared"),
        (Reason::Nervous, "I am nervous"),
        (Reason::BetterInterview, "A better interview came along"),
        (Reason::Leisure, "I do not feel like it"),
        (Reason::Other, "Something else"),
    ];
    for (reason, label) in kept {
        assert_eq!(words::circumstance(Circumstance::general(reason)).label, label);
    }
}

#[test]
fn a_hint_is_one_sentence_and_points_to_labels_that_exist() {
    let labels: BTreeSet<&str> = all().map(|(_, words)| words.label).collect();
    for (circumstance, words) in all() {
        let hint = words.hint;
        if hint.is_empty() {
            continue;
        }
        assert!(hint.ends_with('.') && count(hint, ".") == 1, "{circumstance:?}: {hint}");
        assert!(hint.split_whitespace().count() <= 24, "{circumstance:?}: {hint}");
        assert_eq!(count(hint, "“"), count(hint, "”"), "{circumstance:?}: {hint}");
        for quoted in hint.split('“').skip(1) {
            let label = quoted.split('”').next().unwrap_or_default();
            assert!(labels.contains(label), "{circumstance:?}: no label “{label}”");
            assert_ne!(label, words.label, "{circumstance:?} points to itself");
        }
    }
}

#[test]
fn each_is_found_by_eight_phrases_or_more_beyond_its_label() {
    for (circumstance, words) in all() {
        assert!(words.phrases().count() >= 8, "{circumstance:?}: {}", words.phrases().count());
        let label = format!(" {} ", words.label.to_lowercase());
        let mut seen = BTreeSet::new();
        for phrase in words.phrases() {
            assert!(seen.insert(phrase), "{circumstance:?}: “{phrase}” twice");
            assert!(!label.contains(&format!(" {phrase} ")), "{circumstance:?}: “{phrase}” repeats the label");
            assert!(!phrase.is_empty(), "{circumstance:?}");
            assert!(
                phrase.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, ' ' | '\'' | '&')),
                "{circumstance:?}: “{phrase}” is not what anybody types in lower case"
            );
            assert_eq!(phrase, phrase.split_whitespace().collect::<Vec<_>>().join(" "), "{circumstance:?}");
        }
    }
}

#[test]
fn no_phrase_leads_to_two_circumstances() {
    let mut seen = BTreeMap::new();
    for (circumstance, words) in all() {
        for phrase in words.phrases() {
            if let Some(other) = seen.insert(phrase, circumstance) {
                panic!("“{phrase}” leads to {other:?} and to {circumstance:?}");
            }
        }
    }
}

#[test]
fn what_people_type_leads_where_they_mean() {
    let typed = [
        ("loose motions", Circumstance::StomachBug),
        ("diarrea", Circumstance::StomachBug),
        ("migrane", Circumstance::Migraine),
        ("sick kid", Circumstance::ChildIll),
        ("babysitter cancelled", Circumstance::ChildcareFellThrough),
        ("ghosted", Circumstance::TheyWentQuiet),
        ("didnt call", Circumstance::NobodyCalled),
        ("apointment", Circumstance::AnAppointmentICannotMove),
        ("pregnent", Circumstance::Pregnant),
        ("whatsapp interview", Circumstance::OddAddressOrRequest),
    ];
    for (phrase, circumstance) in typed {
        assert!(words::circumstance(circumstance).phrases().any(|each| each == phrase), "“{phrase}”");
    }
}

#[test]
fn a_cause_is_a_short_clause_that_starts_and_ends_as_one() {
    for (circumstance, pattern) in patterns() {
        for clause in said(pattern) {
            let lower = clause.starts_with(|first: char| first.is_ascii_lowercase());
            let own = ["I ", "I'm ", "I've ", "I'd "].iter().any(|start| clause.starts_with(start));
            assert!(lower || own, "{circumstance:?}: {clause}");
            assert!(clause.ends_with(|last: char| last.is_alphanumeric()), "{circumstance:?}: {clause}");
            assert!(clause.split_whitespace().count() <= 14, "{circumstance:?}: {clause}");
            assert!(!clause.contains(['!', '?', ';', ':', '.', '"', '[', '\n']), "{circumstance:?}: {clause}");
            assert!(!clause.contains(['{', '}']), "{circumstance:?}: only {{now}} and {{day}} are filled in: {clause}");
        }
    }
}

#[test]
fn a_cause_is_one_reason_and_leaves_joining_to_the_sentence() {
    for (circumstance, pattern) in patterns() {
        assert!(count(pattern, " and ") <= 1, "{circumstance:?}: {pattern}");
        assert!(count(pattern, "{") <= 1, "{circumstance:?}: {pattern}");
        for word in spoken(pattern) {
            assert!(!JOINING.contains(&word), "{circumstance:?}: “{word}” in “{pattern}”");
        }
    }
}

#[test]
fn no_cause_says_what_no_message_says() {
    for (circumstance, pattern) in patterns() {
        let lower = format!("{} ", pattern.to_lowercase());
        for phrase in phrases::NEVER.iter().chain(NEVER_IN_A_CLAUSE).chain(UNCONTRACTED) {
            assert!(!lower.contains(phrase), "{circumstance:?}: “{phrase}” in “{pattern}”");
        }
    }
}

#[test]
fn an_access_need_is_named_without_the_condition() {
    for (circumstance, words) in all().filter(|(circumstance, _)| circumstance.reason() == Reason::AccessNeed) {
        let CauseWords { private, category, plain, missed, .. } = words.cause;
        // Somebody who is pregnant may choose to say it, and it is the whole of the label.
        let plain = if circumstance == Circumstance::Pregnant { category } else { plain };
        for clause in [private, category, plain, missed] {
            for condition in CONDITIONS {
                assert!(!clause.contains(condition), "{circumstance:?}: “{condition}” in “{clause}”");
            }
        }
    }
}

#[test]
fn a_cause_reads_right_in_the_sentence_of_its_form() {
    for (circumstance, form, clause) in causes() {
        let sentence = sentence(form, &clause);
        let says = |part: &str| count(&sentence, part);
        // "I can't make our interview then, as I have an appointment that I can't move": people say it like that.
        let negations = if form == CauseForm::Clash { 2 } else { 1 };
        assert!(says("can't") <= negations, "{circumstance:?}: {sentence}");
        assert!(says(" so ") <= 1 && says(" but ") <= 1 && says(" as ") <= 1, "{circumstance:?}: {sentence}");
        assert!(says(" and ") <= 1, "{circumstance:?}: {sentence}");
        assert!(says("I'd like") <= 1 && says("could") <= 1 && says("withdraw") <= 1, "{circumstance:?}: {sentence}");
        assert!(says("interview") <= 1 || form == CauseForm::OwnWish, "{circumstance:?}: {sentence}");
        assert!(sentence.split_whitespace().count() <= 25, "{circumstance:?}: {sentence}");
    }
}

#[test]
fn a_clash_says_then_or_that_day_since_the_interview_was_named_before() {
    for (circumstance, words) in all().filter(|(_, words)| words.cause.form == CauseForm::Clash) {
        for clause in depths(words.cause) {
            let when = spoken(clause).filter(|&word| word == "then").count() + count(clause, "that day");
            assert_eq!(when, 1, "{circumstance:?}: {clause}");
            assert!(!clause.contains('{'), "{circumstance:?}: {clause}");
        }
    }
}

#[test]
fn what_happened_is_told_in_the_past() {
    for (circumstance, _, clause) in missed() {
        assert!(!clause.contains('{'), "{circumstance:?}: {clause}");
        // A death is not over when the interview is.
        for word in spoken(clause).filter(|_| circumstance != Circumstance::DeathInTheFamily) {
            assert!(!PRESENT.contains(&word), "{circumstance:?}: “{word}” in “{clause}”");
        }
        for sentence in confessions(clause) {
            assert!(count(&sentence, "interview") <= 1, "{circumstance:?}: {sentence}");
            assert!(count(&sentence, "miss") <= 1 || clause.ends_with("couldn't miss"), "{circumstance:?}: {sentence}");
            assert!(count(&sentence, " so ") <= 1, "{circumstance:?}: {sentence}");
        }
    }
}

#[test]
fn what_keeps_somebody_away_is_told_by_those_who_missed_it_and_nothing_else_is() {
    for (circumstance, words) in all() {
        let told = !words.cause.missed.is_empty();
        match words.cause.form {
            CauseForm::CannotCome | CauseForm::Clash => {
                assert_eq!(told, circumstance != Circumstance::SomethingElse, "{circumstance:?}");
            }
            CauseForm::NeedsAChange => {}
            CauseForm::Leaving | CauseForm::TheirDoing | CauseForm::OwnWish => assert!(!told, "{circumstance:?}"),
        }
    }
}

#[test]
fn the_form_is_the_one_that_the_reason_calls_for() {
    for (circumstance, words) in all() {
        let form = match circumstance.reason() {
            Reason::AcceptedOffer | Reason::Staying | Reason::NotAFit | Reason::SafetyOrEthics | Reason::Relocation => {
                CauseForm::Leaving
            }
            Reason::NotConfirmed
            | Reason::TheyAreLate
            | Reason::TheyCancelled
            | Reason::TooMuchAsked
            | Reason::Suspicion => CauseForm::TheirDoing,
            Reason::EssentialAppointment | Reason::ScheduleConflict => CauseForm::Clash,
            Reason::TechnicalFailure if circumstance == Circumstance::TheirPlatformOrLink => CauseForm::NeedsAChange,
            Reason::AccessNeed
            | Reason::Contagious
            | Reason::RunningLate
            | Reason::Task
            | Reason::EmployerMovedIt
            | Reason::TravelDisruption
            | Reason::Unprepared => CauseForm::NeedsAChange,
            Reason::Illness
            | Reason::Accident
            | Reason::FamilyEmergency
            | Reason::TechnicalFailure
            | Reason::TimeZoneMixup
            | Reason::OwnSlip
            | Reason::Other => CauseForm::CannotCome,
            Reason::PendingOffer
            | Reason::SpokenOffer
            | Reason::Nervous
            | Reason::SecondThoughts
            | Reason::BetterInterview
            | Reason::Leisure => CauseForm::OwnWish,
        };
        assert_eq!(words.cause.form, form, "{circumstance:?}");
    }
}

#[test]
fn the_three_depths_say_more_and_more() {
    for (circumstance, words) in all() {
        let CauseWords { private, category, plain, .. } = words.cause;
        let nothing = NOTHING_TO_TELL.contains(&circumstance);
        let more = (private != category, category != plain);
        let expected = (
            !nothing && !KIND_IS_PRIVATE.contains(&circumstance),
            !nothing && !NO_MORE_THAN_THE_KIND.contains(&circumstance),
        );
        assert_eq!(more, expected, "{circumstance:?}: {private} – {category} – {plain}");
        assert!(private != plain || nothing, "{circumstance:?}: {plain}");
    }
}

#[test]
fn a_decision_that_needs_no_reason_is_given_without_one() {
    for (circumstance, words) in all().filter(|(circumstance, _)| circumstance.reason() == Reason::SafetyOrEthics) {
        for clause in depths(words.cause) {
            assert_eq!(clause, "I've decided not to go further", "{circumstance:?}");
        }
    }
}

#[test]
fn as_much_is_told_as_a_kind_recruiter_would_tell() {
    for &(circumstance, usual) in USUAL {
        assert_eq!(words::circumstance(circumstance).cause.usual, usual, "{circumstance:?}");
    }
}

#[test]
fn the_english_is_british_and_plainly_set() {
    for (circumstance, words) in all() {
        let CauseWords { missed, .. } = words.cause;
        for text in [words.label, words.hint, missed].into_iter().chain(depths(words.cause)) {
            assert!(!text.contains(['—', '–', '’', '!']), "{circumstance:?}: {text}");
            for word in AMERICAN {
                let mut parts = text.split(|c: char| !c.is_alphabetic());
                assert!(!parts.any(|part| part.eq_ignore_ascii_case(word)), "{circumstance:?}: “{word}” in “{text}”");
            }
        }
    }
}
