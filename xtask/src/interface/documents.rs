//! Tests that the tables in docs/embedding.md match the interface.

use anyhow::{Context as _, Result, ensure};
use policy::{Band, Reason};
use serde_json::Value;

use super::{event_type, interface, list, parameters, text};

const DOCUMENT: &str = include_str!("../../../docs/embedding.md");
const DEFINE: &str = include_str!("../../../element/element.js");

fn code(word: &str) -> String {
    format!("`{word}`")
}

/// The allowed values of an attribute, in words.
fn allowed(attribute: &Value) -> String {
    let all = |ids: Vec<&str>| ids.into_iter().map(code).collect::<Vec<_>>().join(", ");
    if let Some(values) = attribute.get("values").and_then(Value::as_array) {
        return all(values.iter().filter_map(Value::as_str).collect());
    }
    match text(attribute, "type") {
        "reason" => "a reason, see below".to_owned(),
        "notice" => all(Band::ALL.iter().map(|band| band.id()).collect()),
        "colour" => "a colour".to_owned(),
        "address" => "an address".to_owned(),
        _ => "words".to_owned(),
    }
}

fn default(entry: &Value) -> String {
    let default = text(entry, "default");
    if default.is_empty() { String::new() } else { code(default) }
}

fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |", cells.join(" | ")).replace("|  |", "| |")
}

fn rows(name: &str, cells: impl Fn(&Value) -> Vec<String>) -> Result<String> {
    let interface = interface()?;
    Ok(list(&interface, name)?.iter().map(|entry| row(&cells(entry))).collect::<Vec<_>>().join("\n"))
}

fn is_documented(table: &Result<String>) -> Result<()> {
    let table = table.as_ref().map_err(|error| anyhow::anyhow!("{error}"))?;
    ensure!(DOCUMENT.contains(table), "docs/embedding.md should have these rows:\n\n{table}\n");
    Ok(())
}

#[test]
fn the_options_are_documented() -> Result<()> {
    is_documented(&rows("attributes", |one| {
        vec![code(text(one, "name")), allowed(one), default(one), text(one, "says").to_owned()]
    }))?;
    let reasons = Reason::ALL.iter().map(|reason| code(reason.id())).collect::<Vec<_>>();
    let said = DOCUMENT.replace('\n', " ");
    ensure!(said.contains(&reasons.join(", ")), "the reasons are {}", reasons.join(", "));
    Ok(())
}

#[test]
fn the_events_and_methods_are_documented() -> Result<()> {
    is_documented(&rows("events", |one| {
        let kind = event_type(one);
        let detail = kind.strip_prefix("CustomEvent<{ ").and_then(|rest| rest.strip_suffix(" }>"));
        let keys = detail.into_iter().flat_map(|detail| detail.split("; ")).filter_map(|key| key.split(':').next());
        vec![code(text(one, "name")), keys.map(code).collect::<Vec<_>>().join(", "), text(one, "says").to_owned()]
    }))?;
    is_documented(&rows("methods", |one| {
        let call = format!("{}({})", text(one, "name"), parameters(one).split("?:").next().unwrap_or_default());
        vec![code(&call), text(one, "says").to_owned()]
    }))
}

#[test]
fn the_parts_and_custom_properties_are_documented() -> Result<()> {
    is_documented(&rows("parts", |one| vec![code(text(one, "name")), text(one, "says").to_owned()]))?;
    is_documented(&rows("cssProperties", |one| {
        vec![code(text(one, "name")), default(one), text(one, "says").to_owned()]
    }))
}

#[test]
fn every_failure_is_documented_with_its_message() -> Result<()> {
    let words = DEFINE.split_once("const WORDS = {").context("element.js has no WORDS")?.1;
    let words = words.split("};").next().unwrap_or_default();
    for line in words.lines().filter(|line| line.contains(": \"")) {
        let (why, says) = line.split_once(": ").context("a failure without words")?;
        let row = format!("| `{}` | {} |", why.trim(), says.trim_matches(['"', ',']));
        ensure!(DOCUMENT.contains(&row), "docs/embedding.md should have a row that begins\n\n{row}\n");
    }
    ensure!(DOCUMENT.contains("| `stopped` |"), "docs/embedding.md should have a row for `stopped`");
    Ok(())
}
