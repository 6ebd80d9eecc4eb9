//! The words of every circumstance: found by what people type, told apart by label and hint, and fit to stand in a
//! message.

use std::collections::{BTreeMap, BTreeSet};

use policy::{Circumstance, Reason};
use words::{CauseForm, CauseWords, CircumstanceWords};

/// A label kept from the first edition, a word longer than others may be.
const LONG_LABEL: &str = "I have an offer, not accepted yet";

/// Circumstances that tell nothing a message could say that is true of everybody, blames nobody and does the sender no
/// harm: their depths are alike.
const NOTHING_TO_TELL: &[Circumstance] = &[
    Circumstance::RedFlagsIAmSureOf,
    Circumstance::MisconductOrUnlawfulQuestions,
    Circumstance::UnsafePlace,
    Circumstance::DoNotFeelLikeIt,
    Circumstance::SomethingElse,
];

/// What no cause says, in lower case: stock phrases, apologies, blame and a second reason.
const NEVER: &[&str] = &[
    "hope this",
    "thank",
    "i am writing",
    "inform you",
    "due to",
    "because of",
    "unforeseen",
    "inconvenience",
    "earliest convenience",
    "urgent:",
    "health matter",
    "personal reasons",
    "family reasons",
    "not able to take part",
    "remain very interested",
    "kindly",
    "please",
    "do not hesitate",
    "i trust",
    "understanding",
    "apolog",
    "sorry",
    "regret",
    "unfortunately",
    "no longer want to consider me",
    "feel ready",
    "not ready",
    "something came up",
    "busy schedule",
    "as per",
    "aforementioned",
    "with regard",
    "regarding",
    "asap",
    "wondering",
    "perhaps",
    "your thoughts",
    "prompt response",
    "to be honest",
    "frank",
    "better offer",
    "moved this twice",
    "entitled",
    "reasonable adjustment",
    "reach out",
    "touch base",
    "circle back",
    "gentle reminder",
    "just chasing",
    "any time",
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

fn causes() -> impl Iterator<Item = (Circumstance, CauseForm, &'static str)> {
    all().flat_map(|(circumstance, words)| {
        depths(words.cause).into_iter().map(move |clause| (circumstance, words.cause.form, clause))
    })
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
        CauseForm::CannotCome => format!("I'm sorry, but {clause} and I can't make our interview."),
        CauseForm::NeedsAChange => format!("{opening}, so could we change that?"),
        CauseForm::Leaving => format!("{opening}, so I'd like to withdraw."),
        CauseForm::TheirDoing => format!("{opening}. Could you tell me more?"),
        CauseForm::OwnWish => format!("{opening}, and I'd like to withdraw."),
    }
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
        (Reason::AcceptedOffer, "I accepted another offer"),
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
    for (circumstance, _, clause) in causes() {
        let lower = clause.starts_with(|first: char| first.is_ascii_lowercase());
        let own = ["I ", "I'm ", "I've ", "I'd "].iter().any(|start| clause.starts_with(start));
        assert!(lower || own, "{circumstance:?}: {clause}");
        assert!(clause.ends_with(|last: char| last.is_alphanumeric()), "{circumstance:?}: {clause}");
        assert!(clause.split_whitespace().count() <= 14, "{circumstance:?}: {clause}");
        assert!(!clause.contains(['!', '?', ';', ':', '.', '"', '{', '[', '\n']), "{circumstance:?}: {clause}");
    }
}

#[test]
fn no_cause_says_what_no_message_says() {
    for (circumstance, _, clause) in causes() {
        let lower = format!("{} ", clause.to_lowercase());
        for phrase in NEVER.iter().chain(UNCONTRACTED) {
            assert!(!lower.contains(phrase), "{circumstance:?}: “{phrase}” in “{clause}”");
        }
        if circumstance.reason() == Reason::AccessNeed {
            for condition in CONDITIONS {
                assert!(!lower.contains(condition), "{circumstance:?}: “{condition}” in “{clause}”");
            }
        }
    }
}

#[test]
fn a_cause_reads_right_in_the_sentence_of_its_form() {
    for (circumstance, form, clause) in causes() {
        let sentence = sentence(form, clause);
        let says = |part: &str| count(&sentence, part);
        assert!(says("can't") <= 1 && says(" so ") <= 1 && says(" but ") <= 1, "{circumstance:?}: {sentence}");
        assert!(says("I'd like") <= 1 && says("could") <= 1 && says("withdraw") <= 1, "{circumstance:?}: {sentence}");
        assert!(says("interview") <= 1, "{circumstance:?}: {sentence}");
        assert!(sentence.split_whitespace().count() <= 25, "{circumstance:?}: {sentence}");
        if matches!(form, CauseForm::CannotCome | CauseForm::OwnWish) {
            assert!(says(" and ") <= 1, "{circumstance:?}: {sentence}");
        }
    }
}

#[test]
fn the_form_is_the_one_that_the_reason_calls_for() {
    for (circumstance, words) in all() {
        let form = words.cause.form;
        match circumstance.reason() {
            Reason::AcceptedOffer | Reason::Staying | Reason::NotAFit | Reason::SafetyOrEthics | Reason::Relocation => {
                assert_eq!(form, CauseForm::Leaving, "{circumstance:?}");
            }
            Reason::NotConfirmed
            | Reason::TheyAreLate
            | Reason::TheyCancelled
            | Reason::TooMuchAsked
            | Reason::Suspicion => assert_eq!(form, CauseForm::TheirDoing, "{circumstance:?}"),
            Reason::AccessNeed | Reason::Contagious | Reason::RunningLate | Reason::Task | Reason::EmployerMovedIt => {
                assert_eq!(form, CauseForm::NeedsAChange, "{circumstance:?}");
            }
            Reason::Illness | Reason::Accident | Reason::FamilyEmergency => {
                assert_eq!(form, CauseForm::CannotCome, "{circumstance:?}");
            }
            _ => {}
        }
    }
}

#[test]
fn the_three_depths_say_more_and_more() {
    for (circumstance, words) in all() {
        let different: BTreeSet<&str> = depths(words.cause).into_iter().collect();
        if NOTHING_TO_TELL.contains(&circumstance) {
            assert_eq!(different.len(), 1, "{circumstance:?} has something to tell");
        } else {
            assert_eq!(different.len(), 3, "{circumstance:?}: {different:?}");
        }
    }
}

#[test]
fn the_english_is_british_and_plainly_set() {
    for (circumstance, words) in all() {
        for text in [words.label, words.hint].into_iter().chain(depths(words.cause)) {
            assert!(!text.contains(['—', '–', '’', '!']), "{circumstance:?}: {text}");
            for word in AMERICAN {
                let mut parts = text.split(|c: char| !c.is_alphabetic());
                assert!(!parts.any(|part| part.eq_ignore_ascii_case(word)), "{circumstance:?}: “{word}” in “{text}”");
            }
        }
    }
}
