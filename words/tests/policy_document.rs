//! `docs/policy.md` and the register say the same, both ways; its tables of facts and reasons match the code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it is wrong")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use policy::{
    Band, Family, Format, Insist, Interest, MessageKind, Plan, Preparation, Question, Reason, Rule, Section, Situation,
    Thread, To, Verdict, assess,
};
use words::{English, Language};

/// A rule as the document has it: `- **V1** The sentence.`, under the heading of its section.
#[derive(Debug, PartialEq, Eq)]
struct Entry<'a> {
    id: &'a str,
    section: &'a str,
    sentence: &'a str,
}

fn document() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/policy.md");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What the register says.
fn sentence(rule: Rule) -> &'static str {
    English::rule(rule)
}

/// The title of a section.
fn title(section: Section) -> &'static str {
    English::section(section)
}

fn entries(document: &str) -> Vec<Entry<'_>> {
    let mut section = "";
    let mut entries = Vec::new();
    for line in document.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading;
        } else if let Some((id, sentence)) = line.strip_prefix("- **").and_then(|rest| rest.split_once("** ")) {
            entries.push(Entry { id, section, sentence });
        }
    }
    entries
}

/// The rows of the table under a heading: their cells, each without the backticks around it.
fn rows<'a>(document: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let section = document.lines().skip_while(|line| *line != heading).skip(1);
    let rows = section.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("| `"));
    rows.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`')).collect()).collect()
}

#[test]
fn every_rule_of_the_register_stands_once_in_its_section_with_its_sentence() {
    let document = document();
    let found = entries(&document);
    let expected: Vec<Entry> = Rule::ALL
        .iter()
        .map(|&rule| Entry { id: rule.id(), section: title(rule.section()), sentence: sentence(rule) })
        .collect();
    for rule in &expected {
        let same: Vec<&Entry> = found.iter().filter(|entry| entry.id == rule.id).collect();
        assert_eq!(same, [rule], "docs/policy.md has to hold this rule once, in these words, under this heading");
    }
}

#[test]
fn every_rule_of_the_document_is_in_the_register_and_in_its_order() {
    let document = document();
    let found: Vec<&str> = entries(&document).iter().map(|entry| entry.id).collect();
    let known: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    for id in &found {
        assert!(known.contains(id), "docs/policy.md holds {id}, which is not in the register");
    }
    assert_eq!(found, known);
}

#[test]
fn every_rule_that_the_document_mentions_is_in_the_register() {
    let document = document();
    let letters: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id().get(..1).unwrap()).collect();
    for word in document.split(|c: char| !c.is_ascii_alphanumeric()) {
        let Some((letter, number)) = word.split_at_checked(1) else { continue };
        let is_id = letters.contains(&letter) && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        assert!(!is_id || Rule::ALL.iter().any(|rule| rule.id() == word), "docs/policy.md mentions {word}");
    }
}

#[test]
fn every_section_has_a_heading() {
    let document = document();
    for section in Section::ALL {
        let heading = format!("## {}", title(*section));
        assert_eq!(document.lines().filter(|line| *line == heading).count(), 1, "{heading}");
    }
}

#[test]
fn the_table_of_reasons_matches_the_code() {
    let document = document();
    let rows = rows(&document, "## Reasons");
    let found: Vec<&str> = rows.iter().map(|row| *row.first().unwrap()).collect();
    let reasons: Vec<&str> = Reason::ALL.iter().map(|reason| reason.id()).collect();
    assert_eq!(found, reasons);
    for (row, &reason) in rows.iter().zip(Reason::ALL) {
        let implied = Question::ALL.iter().map(|&question| match reason.implies(question) {
            None => "asked",
            Some(true) => "yes",
            Some(false) => "no",
        });
        let expected: Vec<&str> = std::iter::once(family(reason)).chain(implied).collect();
        assert_eq!(row.get(2..6), Some(expected.as_slice()), "{reason:?}");
        let advice = assess(&Situation::new(reason, Band::Over48h.typical()));
        assert_eq!(row.get(6), Some(&advice.landing.clarity.id()), "{reason:?}");
    }
}

/// The value that the explanation of a rule begins with: the verdict of V1, the plan of C1.
fn first_value(document: &str, rule: Rule) -> &str {
    let start = format!("- **{}** ", rule.id());
    let explanation =
        document.lines().skip_while(|line| !line.starts_with(&start)).skip(1).find(|line| !line.is_empty()).unwrap();
    explanation.strip_prefix("  `").and_then(|rest| rest.split('`').next()).expect(explanation)
}

#[test]
fn the_verdicts_match_the_code() {
    let document = document();
    let mut seen = BTreeSet::new();
    for situation in situations() {
        let advice = assess(&situation);
        let rule = advice.because.first().unwrap().rule;
        assert_eq!(first_value(&document, rule), advice.verdict.id(), "{rule:?}");
        seen.insert(rule);
    }
    let verdicts: BTreeSet<Rule> = Rule::ALL.iter().copied().filter(|r| r.section() == Section::Verdicts).collect();
    assert_eq!(seen, verdicts);
}

#[test]
fn the_table_of_messages_matches_the_code() {
    let document = document();
    let rows = rows(&document, "## Plans: how to tell them");
    let mut seen = BTreeSet::new();
    for situation in situations() {
        let advice = assess(&situation);
        let is_row = |row: &&Vec<&str>| {
            let (plan, told) = (row.first().unwrap(), row.get(1).unwrap());
            *plan == advice.plan.id() && told.split('`').any(|each| each.trim() == advice.to.id())
        };
        let row = rows.iter().find(is_row).unwrap_or_else(|| panic!("{:?} to {:?}", advice.plan, advice.to));
        let kinds: Vec<&str> = advice.messages.iter().map(|kind| kind.id()).collect();
        let expected = if kinds.is_empty() { "none".to_owned() } else { kinds.join("`, `") };
        assert_eq!(row.get(2).copied(), Some(expected.as_str()), "{situation:?}");
        seen.insert(row.join("|"));
    }
    assert_eq!(seen.len(), rows.len(), "a row that no situation reaches");
}

/// Every reason, with each value of the facts that verdict and plan depend on.
fn situations() -> impl Iterator<Item = Situation> {
    let answers = [None, Some(true), Some(false)];
    let yes_and_no = [true, false];
    pairs(Reason::ALL, Band::ALL)
        .flat_map(|(reason, band)| {
            let plain = Situation::new(reason, band.typical());
            Interest::ALL.iter().map(move |&interest| Situation { interest: Some(interest), ..plain })
        })
        .flat_map(|plain| Format::ALL.iter().map(move |&format| Situation { format, ..plain }))
        .flat_map(|plain| Preparation::ALL.iter().map(move |&preparation| Situation { preparation, ..plain }))
        .flat_map(|plain| Thread::ALL.iter().map(move |&thread| Situation { thread, ..plain }))
        .flat_map(move |plain| yes_and_no.map(|direct_number| Situation { direct_number, ..plain }))
        .flat_map(move |plain| yes_and_no.map(|via_recruiter| Situation { via_recruiter, ..plain }))
        .flat_map(move |plain| answers.map(|relevance| Situation { relevance, ..plain }))
        .flat_map(move |plain| answers.map(|urgency| Situation { urgency, ..plain }))
        .flat_map(move |plain| answers.map(|irreversibility| Situation { irreversibility, ..plain }))
}

fn pairs<A: Copy, B: Copy>(first: &'static [A], second: &'static [B]) -> impl Iterator<Item = (A, B)> {
    first.iter().flat_map(move |&a| second.iter().map(move |&b| (a, b)))
}

const fn family(reason: Reason) -> &'static str {
    match reason.family() {
        Family::Temporary => "temporary",
        Family::Final => "final",
        Family::Move => "move",
        Family::Logistics => "logistics",
        Family::Adjust => "adjust",
        Family::Offer => "offer",
        Family::Avoidable => "avoidable",
        Family::Test => "test",
    }
}

#[test]
fn every_value_of_the_interface_is_named() {
    let document = document();
    let ids = [
        ids(Interest::ALL, Interest::id),
        ids(Question::ALL, Question::id),
        ids(Format::ALL, Format::id),
        ids(Thread::ALL, Thread::id),
        ids(Preparation::ALL, Preparation::id),
        ids(Insist::ALL, Insist::id),
        ids(Band::ALL, Band::id),
        ids(Verdict::ALL, Verdict::id),
        ids(Plan::ALL, Plan::id),
        ids(&[To::Interviewer, To::Recruiter, To::OfferingEmployer], To::id),
        ids(MessageKind::ALL, MessageKind::id),
    ];
    for id in ids.concat() {
        assert!(document.contains(&format!("`{id}`")), "docs/policy.md does not name `{id}`");
    }
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|&each| id(each)).collect()
}
