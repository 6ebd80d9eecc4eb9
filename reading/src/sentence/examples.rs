//! Runs the examples in the data files: each phrase is shown at work by a sentence beside it.

use std::collections::BTreeSet;
use std::path::Path;

use words::WallTime;

use super::book::{Book, Topic};
use super::facts::Fact;
use super::score::is_ruled_out;
use super::tokens::Tokens;
use super::understand;
use crate::review::{RawSentenceFiles, SentenceFiles};

/// Of so many examples one may be read as another circumstance first, most of them a neighbour. It may only become more.
const READ_OTHERWISE: usize = 22;

fn with_files(look: impl FnOnce(&SentenceFiles)) {
    let raw = RawSentenceFiles::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the data files");
    look(&SentenceFiles::read(&raw).expect("the build script let them pass"));
}

#[test]
fn every_circumstance_has_a_file_and_every_file_is_known() {
    with_files(|files| {
        let named: BTreeSet<&str> = files.circumstances.iter().map(|file| file.name).collect();
        let known: BTreeSet<&str> = policy::Circumstance::ALL.iter().map(|one| one.id()).collect();
        assert_eq!(named, known);
        for file in &files.facts {
            assert!(Fact::of_file(file.name).is_some(), "{}", file.file);
        }
    });
}

/// The classes that code asks for.
const ASKED_BY_CODE: [&str; 14] = [
    "FILL",
    "NOT",
    "DENIES",
    "LITTLE",
    "VERB",
    "JOIN",
    "DANGLE",
    "OPENING",
    "INTERVIEW",
    "SUBJECT",
    "KID",
    "KIN",
    "PET",
    "VEHICLE",
];

#[test]
fn every_class_is_used_and_every_spelling_has_another_form() {
    with_files(|files| {
        let lines =
            files.circumstances.iter().chain(&files.facts).flat_map(|file| &file.entries).map(|entry| entry.text);
        let phrases = lines.collect::<Vec<_>>().join(" ");
        let words: BTreeSet<&str> = phrases.split([' ', '|', '*']).collect();
        for (class, _) in &files.classes {
            let name = class.as_str();
            assert!(words.contains(name) || ASKED_BY_CODE.contains(&name), "nothing asks for {name}");
        }
        assert!(files.spellings.iter().all(|forms| !forms.others.is_empty()));
    });
}

#[test]
fn every_phrase_is_shown_at_work() {
    with_files(|files| {
        for file in files.circumstances.iter().chain(&files.facts) {
            for entry in file.entries.iter().filter(|entry| !entry.phrase.is_guard) {
                assert!(!entry.examples.is_empty(), "{}:{}: {}", file.file, entry.line, entry.text);
            }
        }
    });
}

#[test]
fn every_example_is_read_as_its_file_says() {
    let now = WallTime::parse("2026-12-01T09:30").expect("a time");
    with_files(|files| {
        let (mut otherwise, mut lost, mut all) = (Vec::new(), Vec::new(), 0);
        for file in &files.circumstances {
            for example in file.entries.iter().flat_map(|entry| &entry.examples) {
                all += 1;
                let found: Vec<&str> = understand(&example.text, now, "Europe/London")
                    .circumstances
                    .iter()
                    .map(|one| one.id.id())
                    .collect();
                let told = format!("{}:{}: {:?} {found:?}", file.file, example.line, example.text);
                if !found.contains(&file.name) {
                    lost.push(told);
                } else if found.first() != Some(&file.name) {
                    otherwise.push(told);
                }
            }
        }
        assert!(lost.is_empty(), "{} examples are not read as their file says:\n{}", lost.len(), lost.join("\n"));
        assert!(otherwise.len() * READ_OTHERWISE <= all, "{} examples:\n{}", otherwise.len(), otherwise.join("\n"));
    });
}

#[test]
fn every_example_of_a_fact_has_the_phrases_of_its_file() {
    with_files(|files| {
        let mut faults = Vec::new();
        for (at, file) in files.facts.iter().enumerate() {
            for example in file.entries.iter().flat_map(|entry| &entry.examples) {
                let book = Book::get();
                let tokens = Tokens::read(&example.text, &book.lexicon);
                let found = book.find(&tokens);
                let counts = |phrase: &&super::book::Found| {
                    phrase.topic == Topic::Fact(at) && !phrase.is_guard && !is_ruled_out(phrase, &found)
                };
                if !found.iter().any(|phrase| counts(&phrase)) {
                    faults.push(format!("{}:{}: {:?}", file.file, example.line, example.text));
                }
            }
        }
        assert!(faults.is_empty(), "{} examples:\n{}", faults.len(), faults.join("\n"));
    });
}
