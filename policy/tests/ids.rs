//! The policy says nothing to a reader: every value of every closed set is written as an id, and no source has a sentence in it.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use policy::{
    Action, Band, Circumstance, Contact, Format, Improvement, Insist, Interest, InterestHint, Kind, Likelihood,
    MessageKind, NewTime, Plan, Point, Preparation, Question, Rating, Reason, Risk, Rule, Said, Section, Stage, Stake,
    Thread, To, Verdict,
};
use serde::Serialize;

/// How the values of a set are written.
fn written<T: Serialize>(values: &[T]) -> Vec<String> {
    let text = |value| serde_json::to_value(value).unwrap().as_str().unwrap().to_owned();
    values.iter().map(text).collect()
}

/// Lower-case words and numbers with a hyphen between, and no more than so many: nothing anybody would read as a sentence.
fn is_kebab_case(id: &str, most_words: usize) -> bool {
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    id.split('-').all(word) && id.split('-').count() <= most_words
}

#[test]
fn every_id_is_in_kebab_case_and_there_once() {
    let ids = |ids: &[&str]| ids.iter().copied().map(str::to_owned).collect::<Vec<String>>();
    let checks: Vec<&str> = Rule::ALL.iter().filter_map(|rule| rule.check_name()).collect();
    for (name, ids) in [
        ("action", ids(Action::IDS)),
        ("band", written(Band::ALL)),
        ("check", ids(&checks)),
        ("circumstance", written(Circumstance::ALL)),
        ("contact", written(Contact::ALL)),
        ("format", written(Format::ALL)),
        ("improvement", written(Improvement::ALL)),
        ("insist", written(Insist::ALL)),
        ("interest", written(Interest::ALL)),
        ("interest hint", written(InterestHint::ALL)),
        ("kind", written(Kind::ALL)),
        ("likelihood", written(Likelihood::ALL)),
        ("message kind", written(MessageKind::ALL)),
        ("new time", written(NewTime::ALL)),
        ("plan", written(Plan::ALL)),
        ("point", ids(Point::IDS)),
        ("preparation", written(Preparation::ALL)),
        ("question", written(Question::ALL)),
        ("rating", written(Rating::ALL)),
        ("reason", written(Reason::ALL)),
        ("risk", written(Risk::ALL)),
        ("said", written(Said::ALL)),
        ("section", written(Section::ALL)),
        ("stage", written(Stage::ALL)),
        ("stake", written(Stake::ALL)),
        ("thread", written(Thread::ALL)),
        ("to", written(To::ALL)),
        ("verdict", written(Verdict::ALL)),
    ] {
        // A circumstance is named by its own words in the policy.
        let most_words = if name == "circumstance" { 9 } else { 7 };
        let odd: Vec<_> = ids.iter().filter(|id| !is_kebab_case(id, most_words)).collect();
        assert!(odd.is_empty(), "{name}: {odd:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: {ids:?}");
    }
    let rules = written(Rule::ALL);
    assert!(rules.iter().all(|id| id.len() <= 3 && id.starts_with(char::is_uppercase)), "{rules:?}");
}

/// The texts between quotation marks in a source, comments and tests left out. Good enough for this crate's own sources: it
/// knows no raw strings, of which there are none.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.split("#[cfg(test)]").next().unwrap().lines() {
        let mut literal: Option<String> = None;
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            match (&mut literal, character) {
                (None, '/') if characters.peek() == Some(&'/') => break,
                (None, '"') => literal = Some(String::new()),
                (None, _) => {}
                (Some(_), '"') => found.extend(literal.take()),
                (Some(text), '\\') => text.extend(characters.next()),
                (Some(text), other) => text.push(other),
            }
        }
        // One that goes on in the next line has a space in it.
        found.extend(literal.map(|text| text + " "));
    }
    found
}

fn sources(folder: &Path, visit: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, visit);
        } else {
            visit(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn no_source_has_a_sentence_in_it() {
    let (mut files, mut texts) = (0, 0);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&source, &mut |path, text| {
        // What was wrong with an input is said to programmers.
        if path.starts_with(source.join("json")) {
            return;
        }
        files += 1;
        let raw = [" r\"", "(r\"", "[r\"", "r#\""];
        assert!(!raw.iter().any(|start| text.contains(start)), "{}: a raw string", path.display());
        for literal in literals(text) {
            texts += 1;
            let reason_of_a_lint = text.contains(&format!("reason = \"{literal}\""));
            let error = literal == "{id:?} is not a rule";
            assert!(!literal.contains(' ') || reason_of_a_lint || error, "{}: {literal:?}", path.display());
        }
    });
    assert!(files > 20 && texts > 250, "{files} files, {texts} texts");
}

#[test]
fn a_sentence_would_be_found() {
    assert_eq!(literals("let x = \"Call now.\"; // \"not this\""), ["Call now."]);
    assert_eq!(literals("\"a \\\" b\" \"call-now\""), ["a \" b", "call-now"]);
    assert_eq!(literals("\"Call\nnow.\""), ["Call ", " "]);
}
