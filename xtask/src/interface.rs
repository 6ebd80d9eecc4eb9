//! Generates files from the element's interface, `element/element.json`: a custom elements manifest for editors and
//! documentation, and declarations for TypeScript and JSX. Sets of values come from the crates `policy` and `words`.

mod declarations;
#[cfg(test)]
mod documents;
mod jsx;
mod manifest;
#[cfg(test)]
mod sources;

use anyhow::{Context as _, Result, bail};
use policy::{Band, Circumstance, MessageKind, Plan, Reason, Rule, Verdict};
use serde_json::Value;

pub(crate) use declarations::declarations;
pub(crate) use jsx::declarations as jsx;
pub(crate) use manifest::manifest;

const INTERFACE: &str = include_str!("../../element/element.json");

/// The name of the element's class in types and documentation. Scripts cannot refer to it.
const CLASS: &str = "RainCheckElement";

/// Reads `element/element.json`.
pub(crate) fn interface() -> Result<Value> {
    serde_json::from_str(INTERFACE).context("reading element/element.json")
}

/// One of its lists, such as attributes, events or parts.
pub(crate) fn list<'a>(interface: &'a Value, name: &str) -> Result<&'a [Value]> {
    let list = interface.get(name).and_then(Value::as_array);
    Ok(list.with_context(|| format!("element/element.json has no {name}"))?.as_slice())
}

/// The text of a key; empty if it is missing.
pub(crate) fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The property of an attribute: `heading-level` becomes `headingLevel`.
fn property(attribute: &str) -> String {
    let mut words = attribute.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        name + &letters.next().map(|letter| letter.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    })
}

/// The page's label for an answer to "When is the interview?".
pub(crate) const fn notice(band: Band) -> &'static str {
    match band {
        Band::Passed => "Already started",
        Band::Under24h => "In less than 24 hours",
        Band::From24To48h => "In 24 to 48 hours",
        Band::Over48h => "In more than 48 hours",
        Band::Undated => "No date yet",
    }
}

/// A closed set of values and the name of its type.
struct Set {
    name: &'static str,
    says: &'static str,
    values: Vec<String>,
}

/// Every set that the declarations name.
fn sets(interface: &Value) -> Result<Vec<Set>> {
    let ids = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect::<Vec<_>>();
    let failures = list(interface, "failures")?.iter().filter_map(Value::as_str).collect::<Vec<_>>();
    let shown = Rule::ALL.iter().filter(|rule| rule.section().is_shown());
    Ok(vec![
        Set {
            name: "RainCheckReason",
            says: "What has come up.",
            values: Reason::ALL.iter().map(|reason| reason.id().to_owned()).collect(),
        },
        Set {
            name: "RainCheckCircumstance",
            says: "What exactly has happened.",
            values: Circumstance::ALL.iter().map(|circumstance| circumstance.id().to_owned()).collect(),
        },
        Set {
            name: "RainCheckNotice",
            says: "How long it is until the interview.",
            values: Band::ALL.iter().map(|band| band.id().to_owned()).collect(),
        },
        Set {
            name: "RainCheckVerdict",
            says: "What to do about the interview.",
            values: Verdict::ALL.iter().map(|verdict| verdict.id().to_owned()).collect(),
        },
        Set {
            name: "RainCheckPlan",
            says: "How to tell them.",
            values: Plan::ALL.iter().map(|plan| plan.id().to_owned()).collect(),
        },
        Set { name: "RainCheckFailure", says: "Why it could not start, or had to stop.", values: ids(&failures) },
        Set {
            name: "RainCheckMessageKind",
            says: "The kinds of message there are.",
            values: MessageKind::ALL.iter().map(|kind| kind.id().to_owned()).collect(),
        },
        Set {
            name: "RainCheckRule",
            says: "The rules whose words can be replaced.",
            values: shown.map(|rule| rule.id().to_owned()).collect(),
        },
    ])
}

/// The TypeScript type of an attribute's value.
fn attribute_type(attribute: &Value) -> Result<String> {
    if let Some(values) = attribute.get("values").and_then(Value::as_array) {
        return Ok(union(values.iter().filter_map(Value::as_str)));
    }
    Ok(match text(attribute, "type") {
        "reason" => "RainCheckReason",
        "notice" => "RainCheckNotice",
        "address" | "colour" | "text" => "string",
        other => bail!("the attribute {} has an unknown type: {other:?}", text(attribute, "name")),
    }
    .to_owned())
}

fn union<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(" | ")
}

/// The TypeScript type of an event, with its detail.
fn event_type(event: &Value) -> String {
    let detail = event.get("detail").and_then(Value::as_object);
    let keys: Vec<_> = detail
        .into_iter()
        .flatten()
        .map(|(key, kind)| format!("{key}: {}", kind.as_str().unwrap_or("unknown")))
        .collect();
    if keys.is_empty() {
        "CustomEvent<Record<string, never>>".to_owned()
    } else {
        format!("CustomEvent<{{ {} }}>", keys.join("; "))
    }
}

/// The TypeScript parameters of a method; all are optional.
fn parameters(method: &Value) -> String {
    let all = method.get("parameters").and_then(Value::as_array).into_iter().flatten();
    all.map(|one| format!("{}?: {}", text(one, "name"), text(one, "type"))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_named_after_their_attributes() {
        assert_eq!(["theme", "heading-level", "help-url"].map(property), ["theme", "headingLevel", "helpUrl"]);
    }

    #[test]
    fn every_attribute_and_property_is_in_both() -> Result<()> {
        let interface = interface()?;
        let (manifest, declarations) = (manifest("rain-check.js")?, declarations()?);
        for attribute in list(&interface, "attributes")? {
            let name = text(attribute, "name");
            let property = property(name);
            assert!(manifest.contains(&format!("\"fieldName\": \"{property}\"")), "{name} is not in the manifest");
            assert!(manifest.contains(&format!("\"attribute\": \"{name}\"")), "{property} is not in the manifest");
            for accessor in ["get", "set"] {
                assert!(declarations.contains(&format!("  {accessor} {property}(")), "{accessor} {property}");
            }
        }
        for property in list(&interface, "properties")? {
            let name = text(property, "name");
            assert!(declarations.contains(&format!("  get {name}(")) && manifest.contains(&format!("\"{name}\"")));
        }
        for (key, each) in [("events", "event"), ("methods", "method")] {
            for entry in list(&interface, key)? {
                let name = text(entry, "name");
                assert!(declarations.contains(&format!("  {name}")), "the {each} {name} is not declared");
                assert!(
                    manifest.contains(&format!("\"name\": \"{name}\"")),
                    "the {each} {name} is not in the manifest"
                );
            }
        }
        Ok(())
    }

    #[test]
    fn the_values_are_those_of_the_crates() -> Result<()> {
        let declarations = declarations()?;
        for (name, ids) in [
            ("RainCheckReason", Reason::ALL.iter().map(|one| one.id()).collect::<Vec<_>>()),
            ("RainCheckCircumstance", Circumstance::ALL.iter().map(|one| one.id()).collect()),
            ("RainCheckNotice", Band::ALL.iter().map(|one| one.id()).collect()),
            ("RainCheckVerdict", Verdict::ALL.iter().map(|one| one.id()).collect()),
            ("RainCheckPlan", Plan::ALL.iter().map(|one| one.id()).collect()),
            ("RainCheckMessageKind", MessageKind::ALL.iter().map(|one| one.id()).collect()),
        ] {
            let rest = declarations.split(&format!("type {name} =")).nth(1).unwrap_or_default();
            let declared = rest.split(';').next().unwrap_or_default();
            let declared: Vec<_> = declared.split('"').skip(1).step_by(2).collect();
            assert_eq!(declared, ids, "{name}");
        }
        assert!(
            declarations.contains("\"V15\"") && !declarations.contains("\"M1\""),
            "V15 is missing, or M1, which is never shown, is there"
        );
        Ok(())
    }

    #[test]
    fn an_attribute_of_unknown_type_is_an_error() {
        let error =
            attribute_type(&serde_json::json!({"name": "x", "type": "code"})).map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("the attribute x")));
    }
}
