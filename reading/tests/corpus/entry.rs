//! A labelled message, as a corpus writes it.

use std::collections::BTreeSet;

use policy::json::Value;
use policy::{Rule, Section};
use words::Draft;
use words::json::draft;

/// A labelled message.
pub(crate) struct Entry {
    pub(crate) draft: Draft,
    /// The checks that a careful reader would raise; none where the message is good.
    pub(crate) expected: BTreeSet<&'static str>,
}

impl Entry {
    pub(crate) fn is_good(&self) -> bool {
        self.expected.is_empty()
    }
}

/// The messages of a corpus. Each begins with `### kind | reason minutes key=value … | detail=value; … | R1 R2 …`, which
/// may go on with `Subject: …` on a line of its own, and then the body.
///
/// # Errors
/// The head of the first message that cannot be read, and why.
pub(crate) fn entries(corpus: &str) -> Result<Vec<Entry>, String> {
    // What stands before the first message is a note.
    let messages = format!("\n{corpus}");
    messages.split("\n### ").skip(1).map(entry).collect()
}

fn entry(text: &str) -> Result<Entry, String> {
    let (head, message) = text.split_once('\n').unwrap_or((text, ""));
    let parts: Vec<_> = head.split('|').map(str::trim).collect();
    let [kind, facts, details, checks] = *parts else {
        return Err(format!("{head}: {} parts, expected four with `|` between them", parts.len()));
    };
    let (subject, body) = match message.strip_prefix("Subject: ").and_then(|rest| rest.split_once('\n')) {
        Some((subject, body)) => (Some(subject), body),
        None => (None, message),
    };
    let mut pairs = vec![("kind".to_owned(), string(kind)), ("body".to_owned(), string(body.trim_end()))];
    pairs.extend(subject.map(|subject| ("subject".to_owned(), string(subject))));
    pairs.extend(situation(facts).map(|facts| ("situation".to_owned(), Value::Map(facts))));
    let details: Vec<_> = details.split(';').filter_map(|detail| detail.trim().split_once('=')).collect();
    if !details.is_empty() {
        let details = details.iter().map(|(key, value)| ((*key).to_owned(), string(value))).collect();
        pairs.push(("details".to_owned(), Value::Map(details)));
    }
    let draft = draft(&Value::Map(pairs)).map_err(|error| format!("{head}: {error}"))?;
    let expected = checks.split_whitespace().map(check).collect::<Result<_, _>>();
    Ok(Entry { draft, expected: expected.map_err(|error| format!("{head}: {error}"))? })
}

/// `illness 600 verdict=withdraw`; none where there is no more than blanks.
fn situation(facts: &str) -> Option<Vec<(String, Value)>> {
    let mut facts = facts.split_whitespace();
    let (reason, minutes) = (facts.next()?, facts.next()?);
    let mut situation = vec![
        ("reason".to_owned(), string(reason)),
        ("noticeMinutes".to_owned(), minutes.parse().map_or(Value::Null, Value::Whole)),
    ];
    situation.extend(facts.filter_map(|fact| fact.split_once('=')).map(|(key, value)| {
        let value = match value {
            "yes" | "no" => Value::Bool(value == "yes"),
            _ => string(value),
        };
        (key.to_owned(), value)
    }));
    Some(situation)
}

fn check(id: &str) -> Result<&'static str, String> {
    let rules = Rule::ALL.iter().filter(|rule| rule.section() == Section::Checks);
    rules.map(|rule| rule.id()).find(|known| *known == id).ok_or_else(|| format!("there is no check {id}"))
}

fn string(text: &str) -> Value {
    Value::Text(text.to_owned())
}
