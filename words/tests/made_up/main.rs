//! A second language, compiled against the trait and walked through: no text comes from outside a language.
//!
//! The made-up language marks each of its texts. What is left of a text without the marked parts may only be what a person
//! typed, digits and line breaks. A sentence, a word or a comma of the shared code would be left, too.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it is wrong")]

mod language;

use std::collections::BTreeSet;

use language::MadeUp;
use policy::{
    Action, Band, Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Point,
    Preparation, Reason, Rule, Said, Situation, Stage, Stake, Thread,
};
use words::{
    CallTurn, Clock, Depth, Details, Field, Finding, Language, Message, Offer, Offsets, Part, Register, Severity,
    Template, WallTime, assess_in, best_step_in, blanks_in, compose_in, is_found_by_in, turns_in,
};

/// What of a text is neither marked, nor typed, nor a digit, nor a line break.
fn left_over(text: &str, typed: &[String]) -> String {
    let mut rest = String::new();
    for (index, part) in text.split('⟦').enumerate() {
        let outside = match (index, part.split_once('⟧')) {
            (0, None) => part,
            (0, Some(_)) | (_, None) => panic!("a mark has no other half: {text}"),
            (_, Some((_, outside))) => outside,
        };
        for typed_or_not in pieces(outside, typed) {
            rest.push_str(typed_or_not);
        }
    }
    rest.chars().filter(|character| !character.is_ascii_digit() && *character != '\n').collect()
}

/// The pieces of a text between what was typed.
fn pieces<'a>(text: &'a str, typed: &[String]) -> Vec<&'a str> {
    let Some(found) = typed.iter().find(|typed| text.contains(typed.as_str())) else { return vec![text] };
    text.split(found.as_str()).flat_map(|piece| pieces(piece, typed)).collect()
}

#[track_caller]
fn all_marked(text: &str, typed: &[String]) {
    let left = left_over(text, typed);
    assert!(left.is_empty(), "{left:?} comes from outside the language: {text}");
}

/// What a message may carry of what was typed, the longest first.
fn typed(details: &Details) -> Vec<String> {
    let mut typed: Vec<String> = Field::ALL.iter().filter_map(|&field| details.line(field)).collect();
    typed.sort_by_key(|line| std::cmp::Reverse(line.len()));
    typed
}

/// Names in other scripts, so that no letter of theirs hides one of ours.
fn details() -> Vec<Details> {
    let time = |text| WallTime::parse(text).unwrap();
    let full = Details {
        your_name: "Ζωή Μακρή".to_owned(),
        interviewer: "Ольга Ли".to_owned(),
        company: "Акме".to_owned(),
        role: "Αναλυτής".to_owned(),
        phone: "٣٠١٢٣٤".to_owned(),
        at: Some(time("2026-12-03T14:00")),
        time_zone: "Ευρώπη/Βερολίνο".to_owned(),
        your_time_zone: "Азия/Калькутта".to_owned(),
        alternatives: ["2026-12-07T10:00", "2026-12-08T15:30", "2026-12-09T09:00"].map(time).to_vec(),
        recruiter: "Пётр".to_owned(),
        offer: Offer { company: "Другая".to_owned(), contact: "Анна".to_owned(), ..Offer::default() },
        own_line: "Σπασμένος σωλήνας".to_owned(),
        ..Details::default()
    };
    let apart = |theirs, yours| Offsets { theirs, yours };
    let abroad = Details {
        at_offsets: Some(apart(60, 840)),
        alternative_offsets: vec![apart(60, 330); 3],
        clock: Clock::Hours12,
        register: Register::Natural,
        depth: Some(Depth::Category),
        ..full.clone()
    };
    let long = |word: &str, times| vec![word; times].join(" ");
    let longest = Details {
        your_name: long("Мария", 7),
        interviewer: long("Иоанна", 7),
        company: long("Завод", 7),
        role: long("Αρχηγός", 8),
        ..abroad.clone()
    };
    let unnamed = Details { time_zone: String::new(), your_time_zone: String::new(), ..abroad.clone() };
    let undated = Details { at: None, alternatives: full.alternatives[..2].to_vec(), ..full.clone() };
    vec![Details::default(), full, abroad, longest, unnamed, undated]
}

/// Every reason, band and decision of one's own, with a number or without, through a recruiter or not.
fn situations() -> Vec<Situation> {
    let mut all = Vec::new();
    let notices = Band::ALL.iter().map(|band| band.typical()).chain([Notice::Minutes(-5), Notice::Minutes(-90)]);
    for notice in notices {
        for &reason in Reason::ALL {
            for insist in [None, Some(Insist::Attend), Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                let base = Situation { insist, ..Situation::new(reason, notice) };
                for (contact, via_recruiter) in [
                    (Contact::Number, false),
                    (Contact::NoNumber, false),
                    (Contact::Number, true),
                    (Contact::NoNumber, true),
                    (Contact::CannotCall, false),
                    (Contact::OnSite, true),
                ] {
                    all.push(Situation { contact, via_recruiter, ..base });
                }
                all.push(Situation { stake: Stake::ThirdParty, ..base });
                all.push(Situation { new_time: NewTime::NotYet, ..base });
                all.push(Situation { likelihood: Likelihood::May, ..base });
            }
        }
    }
    all
}

/// The same with every other fact changed once.
fn changed(base: Situation) -> Vec<Situation> {
    let mut all = vec![
        base,
        Situation { format: Some(Format::Video), ..base },
        Situation { thread: Thread::Phone, ..base },
        Situation { preparation: Preparation::Short, ..base },
        Situation { earlier_changes: 1, ..base },
        Situation { earlier_changes: 2, ..base },
        Situation { format: Some(Format::Task), said: Said::Refused, ..base },
        Situation { new_time: NewTime::Part, ..base },
        Situation { new_time: NewTime::Part, urgency: Some(false), ..base },
        Situation { new_time: NewTime::Earlier, ..base },
        Situation { thread: Thread::Phone, stage: Stage::Invited, said: Said::Silent, ..base },
        Situation { likelihood: Likelihood::May, said: Said::Refused, ..base },
    ];
    all.extend(base.reason().circumstances().map(|circumstance| Situation { circumstance, ..base }));
    all.extend(Stage::ALL.iter().map(|&stage| Situation { stage, ..base }));
    all.extend(Said::ALL.iter().map(|&said| Situation { said, ..base }));
    all.extend(Said::ALL.iter().map(|&said| Situation { said, urgency: Some(false), ..base }));
    all.extend(Interest::ALL.iter().map(|&interest| Situation { interest: Some(interest), ..base }));
    let by_video = Situation { format: Some(Format::Video), ..base };
    all.push(Situation { interest: Some(Interest::Keen), ..by_video });
    all.push(Situation { urgency: Some(false), ..by_video });
    for yes in [true, false] {
        all.extend([
            Situation { relevance: Some(yes), ..base },
            Situation { relevance: Some(true), urgency: Some(yes), ..base },
            Situation { relevance: Some(true), irreversibility: Some(yes), ..base },
            Situation { relevance: Some(true), urgency: Some(true), irreversibility: Some(yes), ..base },
        ]);
    }
    all
}

#[test]
fn what_is_left_over_is_found() {
    let typed = ["Ζωή Μακρή".to_owned(), "Ζωή".to_owned()];
    assert_eq!(left_over("⟦Hello ⟧Ζωή Μακρή⟦, at ⟧10\n⟦.⟧", &typed), "");
    assert_eq!(left_over("⟦Hello ⟧Ζωή, 10⟦.⟧", &typed), ", ");
    assert_eq!(left_over("Dear ⟦Hello ⟧", &typed), "Dear ");
    assert_eq!(left_over("⟦Hello ⟧ Ωμ", &typed), " Ωμ");
}

#[test]
fn no_advice_has_a_text_from_outside() {
    let (mut rules, mut steps) = (BTreeSet::new(), BTreeSet::new());
    for situation in situations().into_iter().flat_map(changed) {
        let advice = assess_in::<MadeUp>(&situation);
        for because in &advice.because {
            all_marked(&because.says, &[]);
            rules.insert(because.rule);
        }
        for step in &advice.steps {
            all_marked(&step.says, &[]);
            steps.insert(step.id);
        }
        if let Some(step) = best_step_in::<MadeUp>(&advice, &[]) {
            all_marked(&step, &[]);
        }
    }
    assert!(rules.len() > 40, "{rules:?}");
    assert_eq!(steps.len(), Action::IDS.len(), "{steps:?}");
    assert!(Point::IDS.len() > 90);
}

#[test]
fn no_message_and_no_turn_has_a_text_from_outside() {
    let (mut kinds, mut turns, mut shortened) = (BTreeSet::new(), 0, 0);
    for details in details() {
        let typed = typed(&details);
        for situation in situations() {
            for Message { kind, subject, body, gaps: _ } in compose_in::<MadeUp>(&situation, &details) {
                all_marked(&body, &typed);
                all_marked(&subject.unwrap_or_default(), &typed);
                assert!(body.split_whitespace().count() <= kind.most_words(), "{kind:?}: {body}");
                shortened += usize::from(details.line(Field::Company).is_some_and(|company| !body.contains(&company)));
                kinds.insert(kind);
            }
            for turn in turns_in::<MadeUp>(&situation, &details) {
                all_marked(&turn.when, &[]);
                all_marked(&turn.says, &typed);
                turns += 1;
            }
        }
    }
    assert_eq!(kinds.len(), MessageKind::ALL.len(), "{kinds:?}");
    assert!(turns > 1000 && turns % CallTurn::ALL.len() == 0, "{turns} turns");
    assert!(shortened > 100, "{shortened} messages were too long: the shortening is not walked");
}

#[test]
fn no_template_has_a_text_from_outside() {
    let templates = blanks_in::<MadeUp>();
    assert_eq!(templates.len(), Template::ALL.len());
    for (title, message) in templates {
        all_marked(title, &[]);
        all_marked(&message.body, &[]);
        all_marked(&message.subject.unwrap_or_default(), &[]);
    }
}

#[test]
fn a_circumstance_is_found_by_the_words_of_the_language() {
    let only_here = MadeUp::label(Circumstance::Unwell).trim_matches(['⟦', '⟧', '~']);
    assert!(is_found_by_in::<MadeUp>(Circumstance::Unwell, only_here));
    assert!(!is_found_by_in::<MadeUp>(Circumstance::Unwell, "xylophone"));
}

#[test]
fn a_finding_is_told_as_the_review_told_it() {
    let advice = assess_in::<MadeUp>(&Situation::new(Reason::Illness, Notice::Minutes(600)));
    let finding = Finding {
        check: Rule::R1,
        severity: Severity::Stop,
        field: Part::Body,
        start: None,
        end: None,
        says: "⟦This⟧".into(),
        instead: "⟦That⟧".into(),
        fix: None,
    };
    assert_eq!(best_step_in::<MadeUp>(&advice, &[finding]).as_deref(), Some("⟦That⟧"));
}
