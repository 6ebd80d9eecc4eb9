//! What is said of a draft is easy to read at twelve. How that is measured, the crate `readability` says.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use policy::{MessageKind, Notice, Reason, Rule, Section, Situation};
use reading::review;
use words::{Details, Draft};

/// Each text of a set once.
type Texts = BTreeSet<String>;

#[test]
fn what_is_said_of_a_draft_is_easy_to_read() {
    let mut texts = Texts::new();
    let mut seen = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let situations = [
        (Reason::Illness, 600),
        (Reason::AcceptedOffer, 6000),
        (Reason::PendingOffer, 6000),
        (Reason::Nervous, 6000),
        (Reason::TravelDisruption, 600),
    ];
    let situations = situations.map(|(reason, minutes)| Some(Situation::new(reason, Notice::Minutes(minutes))));
    let abroad = Details {
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        ..Details::default()
    };
    for file in fs::read_dir(folder).unwrap() {
        let corpus = fs::read_to_string(file.unwrap().path()).unwrap();
        for entry in corpus.split("### ").filter_map(|entry| entry.split_once('\n')) {
            for situation in situations.into_iter().chain([None]) {
                for kind in [MessageKind::Email, MessageKind::Voicemail, MessageKind::Call] {
                    let details = situation.map(|_| abroad.clone());
                    let body = entry.1.to_owned();
                    for finding in review(&Draft { kind, subject: None, body, situation, details }) {
                        seen.insert(finding.check);
                        texts.extend([without_quotes(&finding.says), finding.instead.into_owned()]);
                    }
                }
            }
        }
    }
    let checks = Rule::ALL.iter().filter(|rule| rule.section() == Section::Checks).count();
    assert_eq!(seen.len(), checks, "{seen:?}");
    readability::assert_easy("findings", &texts);
}

/// What a draft says is not ours.
fn without_quotes(says: &str) -> String {
    let mut words = String::new();
    for (index, part) in says.split(['“', '”']).enumerate() {
        words.push_str(if index % 2 == 0 { part } else { "it" });
    }
    words
}
