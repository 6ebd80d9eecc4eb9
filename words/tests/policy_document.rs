//! `docs/policy.md` and the register say the same, both ways; its tables and its order of rules match the code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use policy::{
    Band, Change, Circumstance, Contact, Decision, Family, Format, Insist, Interest, Kind, Likelihood, MessageKind,
    NewTime, Notice, Plan, Preparation, Question, Reason, Rule, Said, Section, Situation, Stage, Stake, Thread, To,
    Verdict, assess, decide,
};
use words::{English, Language};

/// The section with the rules that are decided and not built, which stand in no register.
const PENDING: &str = "Not built yet";

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

/// The rules of the register, as the document has them.
fn registered(document: &str) -> Vec<Entry<'_>> {
    entries(document).into_iter().filter(|entry| entry.section != PENDING).collect()
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
    let found = registered(&document);
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
    let found: Vec<&str> = registered(&document).iter().map(|entry| entry.id).collect();
    let known: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    for id in &found {
        assert!(known.contains(id), "docs/policy.md holds {id}, which is not in the register");
    }
    assert_eq!(found, known);
}

#[test]
fn the_rules_that_are_not_built_are_those_of_the_register_in_order() {
    let document = document();
    let pending: Vec<&str> =
        entries(&document).iter().filter(|entry| entry.section == PENDING).map(|entry| entry.id).collect();
    assert_eq!(pending, Rule::PENDING);
    let built: Vec<&str> = Rule::PENDING.into_iter().filter(|id| Rule::from_id(id).is_some()).collect();
    assert_eq!(built, [""; 0], "these are built: take them out of the pending ones");
}

#[test]
fn every_rule_that_the_document_mentions_is_in_the_register() {
    let document = document();
    let known: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).chain(Rule::PENDING).collect();
    let letters: BTreeSet<&str> = known.iter().map(|id| id.get(..1).unwrap()).collect();
    for word in document.split(|c: char| !c.is_ascii_alphanumeric()) {
        let Some((letter, number)) = word.split_at_checked(1) else { continue };
        let is_id = letters.contains(&letter) && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        assert!(!is_id || known.contains(&word), "docs/policy.md mentions {word}");
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

/// The cells of a row that stand in backticks, in all: `a` and `b` in "`a`, then `b`".
fn in_backticks(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_table_of_facts_matches_the_code() {
    let document = document();
    let section = document.lines().skip_while(|line| *line != "## Facts").skip(1);
    let rows: Vec<Vec<&str>> = section
        .take_while(|line| !line.starts_with("## "))
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();

    let plain = Situation::new(Reason::Illness, Notice::Minutes(600));
    let written: serde_json::Value = serde_json::to_value(plain).unwrap();
    let found: BTreeSet<&str> = rows.iter().map(|row| row.first().unwrap().trim_matches('`')).collect();
    let keys: BTreeSet<&str> = written.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(found, keys);
    assert_eq!(rows.len(), keys.len(), "a fact stands there twice");

    for (key, values, default) in [
        ("interest", ids(Interest::ALL, Interest::id), Some(plain.interest().id())),
        ("format", ids(Format::ALL, Format::id), Some(plain.format().id())),
        ("contact", ids(Contact::ALL, Contact::id), Some(plain.contact.id())),
        ("thread", ids(Thread::ALL, Thread::id), Some(plain.thread.id())),
        ("preparation", ids(Preparation::ALL, Preparation::id), Some(plain.preparation.id())),
        ("stage", ids(Stage::ALL, Stage::id), Some(plain.stage.id())),
        ("said", ids(Said::ALL, Said::id), Some(plain.said.id())),
        ("likelihood", ids(Likelihood::ALL, Likelihood::id), Some(plain.likelihood.id())),
        ("newTime", ids(NewTime::ALL, NewTime::id), Some(plain.new_time.id())),
        ("stake", ids(Stake::ALL, Stake::id), Some(plain.stake.id())),
        ("insist", ids(Insist::ALL, Insist::id), None),
    ] {
        let row = rows.iter().find(|row| row.first().unwrap().trim_matches('`') == key).unwrap();
        assert_eq!(in_backticks(row.get(1).unwrap()), values, "the values of {key}");
        assert_eq!(in_backticks(row.get(2).unwrap()).first().copied(), default, "the default of {key}");
    }
}

#[test]
fn the_table_of_circumstances_matches_the_code() {
    let document = document();
    let rows = rows(&document, "## Circumstances");
    for (row, each) in rows.iter().zip(Circumstance::ALL) {
        assert_eq!(*row, [each.id(), each.reason().id(), each.kind().id()], "the row on the left is not the next one");
    }
    assert_eq!(rows.len(), Circumstance::ALL.len(), "the table ends too early or too late");
    let counted = format!("There are {} circumstances of {} kinds.", Circumstance::ALL.len(), Kind::ALL.len());
    assert!(document.contains(&counted), "docs/policy.md does not say: {counted}");
}

#[test]
fn the_number_of_rules_is_that_of_the_register() {
    let counted = format!("There are {} rules and checks.", Rule::ALL.len());
    assert!(document().contains(&counted), "docs/policy.md does not say: {counted}");
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

/// The values that the explanation of a rule begins with: `` `attend`, `reschedule` ``.
fn first_values(document: &str, rule: Rule) -> Vec<&str> {
    let start = format!("- **{}** ", rule.id());
    let explanation =
        document.lines().skip_while(|line| !line.starts_with(&start)).skip(1).find(|line| !line.is_empty()).unwrap();
    let mut rest = explanation.strip_prefix("  `").expect(explanation);
    let mut values = Vec::new();
    while let Some((value, after)) = rest.split_once('`') {
        values.push(value);
        let Some(next) = after.strip_prefix(", `") else { break };
        rest = next;
    }
    values
}

#[test]
fn each_verdict_rule_gives_the_verdicts_it_is_said_to_give() {
    let document = document();
    let mut given: BTreeMap<Rule, BTreeSet<&str>> = BTreeMap::new();
    for Decision { rule, verdict, .. } in situations().map(|situation| decide(&situation)) {
        given.entry(rule).or_default().insert(verdict.id());
    }
    let verdicts = Rule::ALL.iter().copied().filter(|rule| rule.section() == Section::Verdicts);
    let said: BTreeMap<Rule, BTreeSet<&str>> =
        verdicts.map(|rule| (rule, first_values(&document, rule).into_iter().collect())).collect();
    assert_eq!(said, given);
}

/// The rules that a line "Order: …" under this heading lists.
fn order<'a>(document: &'a str, heading: &str) -> Vec<&'a str> {
    let section = document.lines().skip_while(|line| *line != heading).skip(1);
    let line = section.take_while(|line| !line.starts_with("## ")).find_map(|line| line.strip_prefix("Order: "));
    line.expect(heading).trim_end_matches('.').split(", ").collect()
}

/// The rules that a source of the policy names behind each `(Rule::`, between two of its lines, without repeating one.
fn named_in_order<'a>(source: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    let (_, rest) = source.split_once(from).expect(from);
    let (part, _) = rest.split_once(to).expect(to);
    let mut rules: Vec<&str> =
        part.split("(Rule::").skip(1).filter_map(|rest| rest.split_once(',')).map(|(id, _)| id).collect();
    rules.retain(|id| Rule::from_id(id).is_some());
    rules.dedup();
    rules
}

#[test]
fn the_orders_in_which_rules_are_asked_are_those_of_the_code() {
    let document = document();
    let verdicts = include_str!("../../policy/src/assess/verdict.rs");
    let mut expected = named_in_order(verdicts, "\nconst TABLE", "\n];");
    // It takes what is left, and has no row.
    expected.push("V15");
    assert_eq!(order(&document, "## Verdicts"), expected);

    let plans = include_str!("../../policy/src/assess/announcement.rs");
    assert_eq!(order(&document, "## Plans: how to tell them"), named_in_order(plans, "\nfn plan(", "\n}\n"));
}

#[test]
fn the_table_of_messages_matches_the_code() {
    let document = document();
    let rows = rows(&document, "## Plans: how to tell them");
    let mut seen = BTreeSet::new();
    for situation in situations() {
        let decision = decide(&situation);
        let announcement = decision.announcement;
        let mut kinds = decision.messages(&situation);
        // V24 adds one for the employer with the offer, to any plan.
        let for_the_offer = [MessageKind::ExtensionEmail, MessageKind::OfferEmail];
        if decision.rule == Rule::V24 && kinds.last().is_some_and(|last| for_the_offer.contains(last)) {
            kinds.pop();
        }
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind.id()).collect();
        let messages = if kinds.is_empty() { "none".to_owned() } else { kinds.join("`, `") };
        let is_row = |row: &&Vec<&str>| {
            let told = row.get(1).unwrap().split('`').any(|each| each.trim() == announcement.to.id());
            row.first() == Some(&announcement.plan.id()) && told && row.get(2) == Some(&messages.as_str())
        };
        let row = rows.iter().find(is_row).unwrap_or_else(|| panic!("no row for {announcement:?}: {messages}"));
        seen.insert(row.join("|"));
    }
    assert_eq!(seen.len(), rows.len(), "a row that no situation reaches");
}

/// Every reason at every band, with each pair of changes to one fact: enough for every row, verdict and plan. The bands are
/// tried at a typical notice, and besides later than the hour within which somebody is merely late.
fn situations() -> impl Iterator<Item = Situation> {
    let notices = Band::ALL.iter().map(|band| band.typical()).chain([Notice::Minutes(-100)]);
    let plain = notices.flat_map(|notice| Reason::ALL.iter().map(move |&reason| Situation::new(reason, notice)));
    let expected = Circumstance::IExpectAnOffer;
    plain.chain([Situation::about(expected, Band::Over48h.typical())]).flat_map(|plain| {
        let once = changes().map(move |change| change.apply(&plain));
        once.flat_map(|changed| changes().map(move |change| change.apply(&changed)))
    })
}

/// Every value of every fact that a "what if" may change, but for reason and notice. Applying the same twice changes one fact.
fn changes() -> impl Iterator<Item = Change> {
    let answers = Question::ALL.iter().flat_map(|&question| [true, false].map(|yes| Change::Answer(question, yes)));
    let interests = Interest::ALL.iter().copied().map(Change::Interest);
    let formats = Format::ALL.iter().copied().map(Change::Format);
    let contacts = Contact::ALL.iter().copied().map(Change::Contact);
    let threads = Thread::ALL.iter().copied().map(Change::Thread);
    let recruiters = [true, false].map(Change::ViaRecruiter);
    let preparations = Preparation::ALL.iter().copied().map(Change::Preparation);
    let stages = Stage::ALL.iter().copied().map(Change::Stage);
    let said = Said::ALL.iter().copied().map(Change::Said);
    let likelihoods = Likelihood::ALL.iter().copied().map(Change::Likelihood);
    let times = NewTime::ALL.iter().copied().map(Change::NewTime);
    let third_parties = Stake::ALL.iter().copied().map(Change::Stake);
    let people = answers.chain(interests).chain(formats).chain(contacts).chain(threads).chain(recruiters);
    people.chain(preparations).chain(stages).chain(said).chain(likelihoods).chain(times).chain(third_parties)
}

const fn family(reason: Reason) -> &'static str {
    match reason.family() {
        Family::Temporary => "temporary",
        Family::Final => "final",
        Family::Move => "move",
        Family::Logistics => "logistics",
        Family::Adjust => "adjust",
        Family::Employer => "employer",
        Family::Offer => "offer",
        Family::Avoidable => "avoidable",
        Family::Test => "test",
    }
}

#[test]
fn every_value_of_the_interface_is_named() {
    let document = document();
    let ids = [
        ids(Question::ALL, Question::id),
        ids(Band::ALL, Band::id),
        ids(Verdict::ALL, Verdict::id),
        ids(Plan::ALL, Plan::id),
        ids(To::ALL, To::id),
        ids(MessageKind::ALL, MessageKind::id),
    ];
    for id in ids.concat() {
        assert!(document.contains(&format!("`{id}`")), "docs/policy.md does not name `{id}`");
    }
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|&each| id(each)).collect()
}
