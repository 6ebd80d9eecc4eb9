//! Sixty letters written by hand, before there was a composer, and what the composer says in their place.
//!
//! A file holds the situation and the details, a line of JSON each, the kind of message, the letter that somebody wrote for
//! the case, and after a line of dashes the one that is composed. A change of words shows there, beside what a person would
//! write: read both. `RAIN_CHECK_REWRITE=1 cargo test -p words --test by_hand` writes the composed ones anew.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

use std::fs;
use std::path::PathBuf;

use policy::json::Value;
use words::{Details, Field, Message, compose};

const RULE: &str = "\n----------------\n";

struct Case {
    path: PathBuf,
    details: Details,
    message: Message,
    by_hand: String,
    composed: String,
}

fn cases() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/en/letters/by_hand");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(case).collect()
}

fn case(path: PathBuf) -> Case {
    let text = fs::read_to_string(&path).unwrap();
    let name = path.display();
    let (facts, letters) = text.split_once("\n\n").unwrap();
    let [situation, details, kind] = facts.split('\n').collect::<Vec<_>>().try_into().unwrap();
    let value = |line: &str| -> Value { serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}")) };
    let situation = policy::json::situation(&value(situation)).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let details = words::json::details(&value(details)).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let message = compose(&situation, &details).into_iter().find(|message| message.kind.id() == kind);
    let (by_hand, composed) = letters.split_once(RULE).unwrap_or((letters, ""));
    Case {
        message: message.unwrap_or_else(|| panic!("{name}: there is no {kind}")),
        details,
        by_hand: by_hand.trim_end().to_owned(),
        composed: composed.trim_end().to_owned(),
        path,
    }
}

fn whole(message: &Message) -> String {
    let subject = message.subject.as_ref().map(|subject| format!("Subject: {subject}\n\n")).unwrap_or_default();
    subject + &message.body
}

#[test]
fn what_is_composed_stands_beside_what_was_written_by_hand() {
    let rewrite = std::env::var_os("RAIN_CHECK_REWRITE").is_some();
    let mut changed = Vec::new();
    for case in cases() {
        let whole = whole(&case.message);
        if whole == case.composed {
            continue;
        }
        if rewrite {
            let text = fs::read_to_string(&case.path).unwrap();
            let (facts, _) = text.split_once("\n\n").unwrap();
            fs::write(&case.path, format!("{facts}\n\n{}\n{RULE}{whole}\n", case.by_hand)).unwrap();
        } else {
            changed.push(format!("{:?}\n{whole}", case.path.file_name()));
        }
    }
    assert!(changed.is_empty(), "read these, and rewrite the files if they are good:\n\n{}", changed.join("\n\n"));
}

#[test]
fn there_are_sixty() {
    assert_eq!(cases().len(), 60);
}

#[test]
fn each_says_the_facts_that_the_hand_said() {
    for case in cases() {
        let Case { path, details, message, by_hand, .. } = &case;
        let whole = whole(message).to_lowercase();
        for field in [Field::Role, Field::Company, Field::OfferRole, Field::Phone] {
            let Some(line) = details.line(field).map(|line| line.to_lowercase()) else { continue };
            // A voicemail by hand says the number in threes, and the firm hardly ever belongs in a letter.
            if by_hand.to_lowercase().contains(&line) && field != Field::Company && message.kind.has_subject() {
                assert!(whole.contains(&line), "{path:?}: {line}\n{whole}");
            }
        }
        let asks = |text: &str| text.contains('?');
        if asks(by_hand) && message.kind.has_subject() {
            assert!(asks(&whole), "{path:?}: nothing is asked\n{whole}");
        }
    }
}

#[test]
fn each_is_about_as_long_as_the_hand_was() {
    let mut ratios = Vec::new();
    for case in cases() {
        let words = |text: &str| f64::from(u32::try_from(text.split_whitespace().count()).unwrap());
        let ratio = words(&whole(&case.message)) / words(&case.by_hand);
        assert!((0.3..=2.0).contains(&ratio), "{:?}: {ratio:.2}", case.path);
        ratios.push(ratio);
    }
    ratios.sort_by(f64::total_cmp);
    let median = ratios.get(ratios.len() / 2).copied().unwrap();
    assert!((0.7..=1.2).contains(&median), "{median:.2}");
}
