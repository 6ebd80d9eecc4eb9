//! Some thousands of odd inputs for each function, and those that were once wrong. `cargo xtask fuzz` tries more.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use fuzz::{ALL, kept, run, try_line};

/// So many inputs for the functions together: some seconds.
const COUNT: u64 = 20_000;

/// Always the same, so that a change that breaks nothing never fails.
const SEED: u64 = 1;

fn check(name: &str) {
    let function = ALL.iter().find(|function| function.name == name).unwrap();
    let report = run(function, SEED, COUNT * function.share / 100);
    for failure in &report.failures {
        eprintln!("seed {:?}: {}\n    {}", failure.seed, failure.wrong, failure.line.escape_ascii());
    }
    assert!(report.failures.is_empty(), "{} of {} inputs fail", report.failures.len(), report.count);
}

#[test]
fn no_situation_breaks_assess() {
    check("assess");
}

#[test]
fn nothing_typed_breaks_compose() {
    check("compose");
}

#[test]
fn no_draft_breaks_review() {
    check("review");
}

#[test]
fn no_sentence_breaks_understand() {
    check("understand");
}

#[test]
fn no_date_breaks_read_date() {
    check("readDate");
}

#[test]
fn no_search_breaks_find() {
    check("find");
}

#[test]
fn no_house_rules_break_the_page() {
    check("houseRules");
}

#[test]
fn what_was_wrong_once_is_right() {
    for (function, line) in kept().unwrap() {
        if let Err(wrong) = try_line(&function, &line) {
            panic!("{}: {wrong}\n    {}", function.name, line.escape_ascii());
        }
    }
}

/// A seed that gave always the same, or never a valid input, would find nothing.
#[test]
fn inputs_follow_from_their_seeds_and_most_are_json() {
    for function in ALL {
        assert_eq!(function.input(7), function.input(7), "{}", function.name);
        let lines: Vec<_> = (0..200).map(|seed| function.input(seed)).collect();
        let json = lines.iter().filter(|line| line.first() == Some(&b'{') && line.last() == Some(&b'}')).count();
        assert!(json > 150, "{}: {json} of 200 look like objects", function.name);
    }
}
