//! Checks that the TypeScript declarations `policy.d.ts` and `reading.d.ts` have the ids and keys of the crates.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use policy::json::{Error, Value};
use policy::{
    Band, Circumstance, Contact, Format, Insist, Interest, Kind, Likelihood, MessageKind, NewTime, Notice, Plan,
    Preparation, Question, Rating, Reason, Risk, Rule, Said, Section, Situation, Stage, Stake, Thread, To, Verdict,
};
use reading::{Certainty, review, understand};
use serde::Serialize;
use words::{Clock, Depth, Details, Draft, Part, Register, Severity, WallTime, assess, compose};

const TYPES: &str = concat!(include_str!("../../policy.d.ts"), "\n", include_str!("../../reading.d.ts"));

/// The text between the head of a declaration and its end.
fn declared<'a>(head: &str, end: &str) -> &'a str {
    let (_, rest) = TYPES.split_once(&format!("\nexport {head}")).unwrap_or_else(|| panic!("there is no {head}"));
    rest.split_once(end).map_or(rest, |(declared, _)| declared)
}

/// The string literals of a union, in order.
fn union(name: &str) -> Vec<&'static str> {
    declared(&format!("type {name} ="), ";").split('"').skip(1).step_by(2).collect()
}

/// The keys of an interface, in order, and whether each is optional.
fn keys(name: &str) -> Vec<(&'static str, bool)> {
    let lines = declared(&format!("interface {name} {{"), "\n}").lines().map(str::trim);
    let keys = lines.filter(|line| !line.starts_with(['/', '*'])).filter_map(|line| line.split_once(':'));
    keys.map(|(key, _)| (key.trim_end_matches('?'), key.ends_with('?'))).collect()
}

fn names(name: &str) -> Vec<&'static str> {
    keys(name).into_iter().map(|(key, _)| key).collect()
}

/// The keys of a serialised answer.
fn answered(value: &impl Serialize) -> Vec<String> {
    let text = serde_json::to_string(value).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    let Value::Map(pairs) = value else { panic!("{text}") };
    pairs.into_iter().map(|(key, _)| key).collect()
}

#[test]
fn every_union_has_the_ids_of_the_crates_in_order() {
    macro_rules! same {
        ($($name:ident),+) => { $(
            let ids: Vec<&str> = $name::ALL.iter().map(|one| one.id()).collect();
            assert_eq!(union(stringify!($name)), ids, stringify!($name));
        )+ };
    }
    same!(Band, Circumstance, Clock, Contact, Depth, Format, Insist, Interest, Kind, Likelihood, MessageKind, NewTime);
    same!(Part, Plan, Preparation, Question, Rating, Reason, Register, Risk, Said, Severity, Stage, Stake, Thread);
    same!(To, Verdict, Certainty);
}

#[test]
fn every_rule_and_check_is_declared() {
    let of = |checks: bool| Rule::ALL.iter().filter(move |rule| (rule.section() == Section::Checks) == checks);
    assert_eq!(union("Check"), of(true).map(|rule| rule.id()).collect::<Vec<_>>());
    assert_eq!(union("Rule"), of(false).map(|rule| rule.id()).collect::<Vec<_>>());
    assert!(declared("type Rule =", ";").contains("| Check\n"), "a rule may be a check");
}

#[test]
fn inputs_have_the_keys_that_the_crates_read() {
    fn same<T>(name: &str, valid: &str, read: fn(&Value) -> Result<T, Error>) {
        let Value::Map(valid) = serde_json::from_str(valid).unwrap() else { panic!("{name}") };
        let with_more = [valid.clone(), vec![("mood".to_owned(), Value::Null)]].concat();
        let error = read(&Value::Map(with_more)).err().unwrap().to_string();
        let (_, known) = error.split_once("known are ").unwrap();
        assert_eq!(names(name), known.split(", ").collect::<Vec<_>>(), "{name}");
        for (key, optional) in keys(name) {
            let without = valid.iter().filter(|(name, _)| name != key).cloned().collect();
            assert_eq!(read(&Value::Map(without)).is_ok(), optional, "{name} without {key}");
        }
    }
    // Either of reason and circumstance will do; the type `Situation` asks for one of them.
    same("Facts", r#"{"circumstance":"unwell","reason":"illness","noticeMinutes":600}"#, policy::json::situation);
    same("Details", "{}", words::json::details);
    same("Offer", "{}", |offer| words::json::details(&Value::Map(vec![("offer".to_owned(), offer.clone())])));
    same("Draft", r#"{"kind":"email","body":""}"#, words::json::draft);
}

#[test]
fn a_situation_needs_a_reason_or_a_circumstance() {
    let read = |facts| policy::json::situation(&serde_json::from_str(facts).unwrap());
    assert!(read(r#"{"noticeMinutes":600}"#).is_err());
    assert!(read(r#"{"noticeMinutes":600,"reason":"illness"}"#).is_ok());
    assert!(read(r#"{"noticeMinutes":600,"circumstance":"unwell"}"#).is_ok());
    let declared = declared("type Situation =", ";");
    assert_eq!(declared, " Facts & ({ reason: Reason } | { circumstance: Circumstance })");
}

#[test]
fn outputs_have_the_keys_that_the_crates_write() {
    let situation = Situation::new(Reason::Illness, Notice::Minutes(600));
    let advice = assess(&situation);
    assert_eq!(names("Advice"), answered(&advice));
    assert_eq!(names("Landing"), answered(&advice.landing));
    assert_eq!(names("Because"), answered(advice.because.first().unwrap()));
    assert_eq!(names("Step"), answered(advice.steps.first().unwrap()));
    assert_eq!(names("WhatIf"), answered(advice.what_if.first().unwrap()));
    let messages = compose(&situation, &Details::default());
    assert_eq!(names("Message"), answered(messages.first().unwrap()));
    assert_eq!(names("Gap"), answered(messages.iter().flat_map(|message| &message.gaps).next().unwrap()));
    let body = "Something came up.".to_owned();
    let draft = Draft { kind: MessageKind::Email, subject: None, body, situation: None, details: None };
    assert_eq!(names("Finding"), answered(review(&draft).first().unwrap()));
    let now = WallTime::parse("2026-12-01T09:30").unwrap();
    let understood = understand("my kid has a fever", now, "Europe/London");
    assert_eq!(names("Candidate"), answered(understood.circumstances.first().unwrap()));
    for name in ["Advice", "Landing", "Because", "Step", "WhatIf", "Message", "Gap", "Finding", "Candidate"] {
        assert!(keys(name).iter().all(|(_, optional)| !optional), "{name} has no optional keys");
    }
    // These are there only where the sentence says them.
    let always = keys("Understood").into_iter().filter(|(_, optional)| !optional).map(|(key, _)| key);
    assert_eq!(always.collect::<Vec<_>>(), answered(&understood));
    let sentences = [
        ("zone", "my kid has a fever, it's tomorrow at 3pm CET"),
        ("fromNow", "my kid has a fever and the interview is in 47 minutes"),
        ("mayBe", "my kid has a fever and the interview is on Friday"),
    ];
    for (key, sentence) in sentences {
        let answered = answered(&understand(sentence, now, "Europe/London"));
        let expected =
            names("Understood").into_iter().filter(|name| *name == key || keys("Understood").contains(&(*name, false)));
        assert_eq!(expected.collect::<Vec<_>>(), answered, "{sentence}");
    }
}

#[test]
fn a_change_has_exactly_the_keys_that_what_if_changes() {
    let declared = declared("type Change =", ";").split('{').skip(1).filter_map(|rest| rest.split_once(':'));
    let declared: BTreeSet<String> = declared.map(|(key, _)| key.trim().to_owned()).collect();
    let mut changed = BTreeSet::new();
    for reason in Reason::ALL {
        for band in Band::ALL {
            let facts = Situation::new(*reason, band.typical());
            for situation in [facts, Situation { interest: Some(Interest::Keen), ..facts }] {
                changed.extend(assess(&situation).what_if.iter().flat_map(|what_if| answered(&what_if.change)));
            }
        }
    }
    assert_eq!(declared, changed);
}
