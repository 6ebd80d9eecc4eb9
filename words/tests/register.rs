//! The register: every rule once, in words, and in use.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use policy::{Rule, Section};

/// How many rules each letter has in the policy.
const LETTERS: [(&str, usize, Section); 13] = [
    ("V", 28, Section::Verdicts),
    ("N", 6, Section::Notice),
    ("C", 17, Section::Plans),
    ("M", 21, Section::Messages),
    ("R", 18, Section::Checks),
    ("S", 9, Section::Landing),
    ("A", 8, Section::Afterwards),
    ("O", 6, Section::Several),
    ("X", 5, Section::Borders),
    ("H", 5, Section::Help),
    ("B", 6, Section::Sequence),
    ("Q", 9, Section::Questions),
    ("U", 5, Section::Understanding),
];

#[test]
fn every_rule_of_the_policy_is_there_once_and_in_order() {
    let expected: Vec<(String, Section)> = LETTERS
        .iter()
        .flat_map(|&(letter, count, section)| (1..=count).map(move |number| (format!("{letter}{number}"), section)))
        .collect();
    let found: Vec<(String, Section)> = Rule::ALL.iter().map(|rule| (rule.id().to_owned(), rule.section())).collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 143);
}

#[test]
fn every_rule_has_words_of_its_own_in_the_house_style() {
    let mut known = BTreeMap::new();
    for &rule in Rule::ALL {
        let says = words::rule_text(rule);
        assert_eq!(says.trim(), says, "{rule:?}");
        assert!(says.starts_with(char::is_uppercase), "{rule:?}: {says}");
        assert!(says.ends_with(['.', '?']), "{rule:?}: {says}");
        assert!(!says.contains(['!', '\n']) && !says.contains("  "), "{rule:?}: {says}");
        assert!((2..=40).contains(&says.split(' ').count()), "{rule:?}: {says}");
        assert_eq!(known.insert(says, rule), None, "{rule:?} says what another says");
    }
}

#[test]
fn every_rule_is_in_use() {
    let used = used();
    let nowhere: Vec<Rule> = Rule::ALL.iter().copied().filter(|rule| !used.contains(rule)).collect();
    assert_eq!(nowhere, [], "no code and no words keep these rules");
}

/// The rules that the sources name outside the register: in code, as `Rule::V1`. Where a rule is about words, the words
/// are its use, and the comment beside them names it.
fn used() -> BTreeSet<Rule> {
    let mut text = String::new();
    for source in ["../policy/src", "../reading/src", "src"] {
        gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join(source), &mut text);
    }
    let (mut code, mut comments) = (BTreeSet::new(), BTreeSet::new());
    for line in text.lines() {
        let (before, after) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split("Rule::").skip(1).map(|rest| words(rest).next().unwrap_or_default()));
        comments.extend(words(after));
    }
    let in_words =
        |rule: &Rule| matches!(rule.section(), Section::Messages | Section::Afterwards | Section::Understanding);
    let named = |rule: &&Rule| code.contains(rule.id()) || (in_words(rule) && comments.contains(rule.id()));
    Rule::ALL.iter().filter(named).copied().collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
}

fn gather(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, text);
        } else if !["policy/src/register.rs", "en/rules.rs"].iter().any(|list| path.ends_with(list)) {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}
