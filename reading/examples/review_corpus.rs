//! How often each check is right on labelled messages: those of `reading/tests/corpus`, or those of the files named.
//! `--misses` prints each message that is read otherwise than labelled.

#![allow(clippy::print_stdout, reason = "a command-line program prints its output")]

#[path = "../tests/corpus/mod.rs"]
mod corpus;

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;

use corpus::{Entry, HELD, Tally, UNSEEN, entries};
use words::Finding;

fn main() -> ExitCode {
    let (options, files): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let misses = options.iter().any(|option| option == "--misses");
    let read = |file: &String| fs::read_to_string(file).map(|text| (file.clone(), text));
    let given: Result<Vec<_>, _> = files.iter().map(read).collect();
    let corpora = match given {
        Ok(given) if given.is_empty() => {
            HELD.iter().chain(&UNSEEN).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        }
        Ok(given) => given,
        Err(error) => return fail(&format!("{}: {error}", files.join(", "))),
    };
    let mut all = Tally::new();
    for (name, text) in &corpora {
        match entries(text) {
            Ok(entries) => all.merge(&measure(name, &entries, misses)),
            Err(error) => return fail(&format!("{name}: {error}")),
        }
    }
    if corpora.len() > 1 {
        println!("\nall together\n{all}");
    }
    ExitCode::SUCCESS
}

fn fail(error: &str) -> ExitCode {
    eprintln!("{error}");
    ExitCode::FAILURE
}

/// Counts and prints how the checks do on these messages.
fn measure(name: &str, entries: &[Entry], misses: bool) -> Tally {
    println!("\n{name}");
    let mut tally = Tally::new();
    for entry in entries {
        let findings = tally.add(entry);
        if misses {
            print_if_missed(entry, &findings);
        }
    }
    println!("{tally}");
    tally
}

/// Prints a message that is read otherwise than labelled, and what was said about it for nothing.
fn print_if_missed(entry: &Entry, findings: &[Finding]) {
    let found: BTreeSet<&str> = findings.iter().map(|finding| finding.check.id()).collect();
    if found == entry.expected {
        return;
    }
    let extra: Vec<_> = found.difference(&entry.expected).collect();
    let missed: Vec<_> = entry.expected.difference(&found).collect();
    println!("extra {extra:?} missed {missed:?} in {}", entry.draft.kind.id());
    for finding in findings.iter().filter(|finding| extra.contains(&&finding.check.id())) {
        println!("    {} {:?}: {}", finding.check.id(), finding.severity, finding.says);
    }
    println!("{}\n{}\n", entry.draft.subject.as_deref().unwrap_or_default(), entry.draft.body);
}
