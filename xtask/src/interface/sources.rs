//! Tests that the interface and the sources name the same attributes, parts, properties, events and methods.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::{interface, list, text};

const DEFINE: &str = include_str!("../../../element/element.js");
const ENGINE: &str = include_str!("../../../element/engine.js");
const HOST: &str = include_str!("../../../src/effects/host.rs");
const STYLES: &str = include_str!("../../../styles/element.css");

fn named(list_name: &str) -> Result<BTreeSet<String>> {
    let interface = interface()?;
    Ok(list(&interface, list_name)?.iter().map(|entry| text(entry, "name").to_owned()).collect())
}

/// The quoted strings in the first piece of a source between `begin` and `end`.
fn quoted(source: &str, begin: &str, end: &str) -> Result<BTreeSet<String>> {
    let rest = source.split_once(begin).with_context(|| format!("there is no `{begin}`"))?.1;
    let piece = rest.split(end).next().unwrap_or_default();
    Ok(piece.split('"').skip(1).step_by(2).map(str::to_owned).collect())
}

#[test]
fn observed_attributes_of_every_element_are_named() -> Result<()> {
    assert_eq!(quoted(DEFINE, "observedAttributes = [...OPTIONS,", "]")?, named("globalAttributes")?);
    Ok(())
}

#[test]
fn every_part_is_named() -> Result<()> {
    let mut parts = quoted(HOST, "const PARTS", "];")?;
    parts.extend(["frame", "trouble"].map(str::to_owned));
    for part in ["\"frame\"", "\"trouble\""] {
        assert!(DEFINE.contains(part), "{part}");
    }
    assert_eq!(parts, named("parts")?);
    Ok(())
}

#[test]
fn every_custom_property_is_named() -> Result<()> {
    let used = STYLES.split("var(--rain-check-").skip(1).filter_map(|rest| rest.split([',', ')']).next());
    let used: BTreeSet<_> = used.map(|name| format!("--rain-check-{name}")).collect();
    assert_eq!(used, named("cssProperties")?);
    Ok(())
}

#[test]
fn every_event_is_named() -> Result<()> {
    let told = [DEFINE, ENGINE].concat().replace("say(\"", "tell(\"");
    let told: BTreeSet<_> = told.split("tell(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let named = named("events")?;
    assert_eq!(told, named.iter().map(String::as_str).collect());
    Ok(())
}

#[test]
fn every_failure_is_named() -> Result<()> {
    let interface = interface()?;
    let named: BTreeSet<_> = list(&interface, "failures")?.iter().filter_map(Value::as_str).collect();
    let words = DEFINE.split_once("const WORDS = {").context("element.js has no WORDS")?.1;
    let words = words.split("};").next().unwrap_or_default().lines();
    let mut failures: BTreeSet<_> = words.filter_map(|line| Some(line.split_once(": \"")?.0.trim())).collect();
    assert!(ENGINE.contains("why: \"stopped\""));
    failures.insert("stopped");
    assert_eq!(failures, named);
    Ok(())
}

#[test]
fn every_method_is_defined() -> Result<()> {
    for method in named("methods")? {
        assert!(DEFINE.contains(&format!("\n    {method}(")), "{method}");
    }
    Ok(())
}
