//! Generates `custom-elements.json`, by the custom elements manifest schema 2.1.0.

use anyhow::Result;
use serde_json::{Value, json};

use super::{CLASS, attribute_type, event_type, interface, list, property, text};

/// The manifest of the element, defined by the module at this path.
pub(crate) fn manifest(path: &str) -> Result<String> {
    let interface = interface()?;
    let tag = text(&interface, "tag");
    let manifest = json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": path,
            "declarations": [class(&interface, tag)?],
            "exports": [{
                "kind": "custom-element-definition",
                "name": tag,
                "declaration": {"name": CLASS, "module": path},
            }],
        }],
    });
    Ok(format!("{manifest:#}\n"))
}

fn class(interface: &Value, tag: &str) -> Result<Value> {
    let mut attributes = Vec::new();
    let mut members = Vec::new();
    for attribute in list(interface, "attributes")? {
        let name = text(attribute, "name");
        let (field, kind, says) = (property(name), attribute_type(attribute)?, text(attribute, "says"));
        let default = shown_default(attribute);
        attributes.push(with_default(
            json!({"name": name, "fieldName": field, "type": {"text": kind}, "description": says}),
            default.as_deref(),
        ));
        members.push(with_default(
            json!({"kind": "field", "name": field, "attribute": name, "reflects": true, "privacy": "public",
                "type": {"text": "string"}, "description": says}),
            Some("\"\""),
        ));
    }
    for attribute in list(interface, "globalAttributes")? {
        attributes.push(with_default(
            json!({"name": text(attribute, "name"), "type": {"text": "string"}, "description": text(attribute, "says"),
                "inheritedFrom": {"name": "HTMLElement", "package": "global:"}}),
            shown_default(attribute).as_deref(),
        ));
    }
    for field in list(interface, "properties")? {
        members.push(with_default(
            json!({"kind": "field", "name": text(field, "name"), "privacy": "public",
                "type": {"text": text(field, "type")}, "description": text(field, "says")}),
            Some(text(field, "default")),
        ));
    }
    for method in list(interface, "methods")? {
        let parameters: Vec<_> = method.get("parameters").and_then(Value::as_array).into_iter().flatten().collect();
        let parameters: Vec<_> = parameters
            .into_iter()
            .map(|one| json!({"name": text(one, "name"), "type": {"text": text(one, "type")}, "optional": true}))
            .collect();
        members.push(json!({"kind": "method", "name": text(method, "name"), "privacy": "public",
            "parameters": parameters, "return": {"type": {"text": "void"}}, "description": text(method, "says")}));
    }
    let events = list(interface, "events")?.iter();
    let events: Vec<_> = events
        .map(|event| json!({"name": text(event, "name"), "type": {"text": event_type(event)}, "description": text(event, "says")}))
        .collect();
    let named = |entry: &Value| json!({"name": text(entry, "name"), "description": text(entry, "says")});
    let properties = list(interface, "cssProperties")?.iter();
    let properties: Vec<_> = properties.map(|entry| with_default(named(entry), Some(text(entry, "default")))).collect();
    Ok(json!({
        "kind": "class",
        "name": CLASS,
        "description": text(interface, "says"),
        "superclass": {"name": "HTMLElement", "package": "global:"},
        "customElement": true,
        "tagName": tag,
        "attributes": attributes,
        "members": members,
        "events": events,
        "slots": list(interface, "slots")?.iter().map(named).collect::<Vec<_>>(),
        "cssParts": list(interface, "parts")?.iter().map(named).collect::<Vec<_>>(),
        "cssProperties": properties,
    }))
}

/// The default of an attribute as a quoted string, if it has one.
fn shown_default(attribute: &Value) -> Option<String> {
    Some(text(attribute, "default")).filter(|value| !value.is_empty()).map(|value| format!("\"{value}\""))
}

fn with_default(mut entry: Value, default: Option<&str>) -> Value {
    if let (Some(entry), Some(default)) = (entry.as_object_mut(), default) {
        entry.insert("default".to_owned(), default.into());
    }
    entry
}

#[cfg(test)]
mod tests {
    use anyhow::{Context as _, Result, ensure};

    use super::*;

    /// For each list in the manifest: the keys the schema requires of its entries, and the optional keys we use.
    const SHAPE: [(&str, &[&str], &[&str]); 9] = [
        ("/modules", &["kind", "path"], &["declarations", "exports"]),
        ("/modules/0/exports", &["kind", "name", "declaration"], &[]),
        (
            "/modules/0/declarations",
            &["kind", "name", "customElement", "tagName"],
            &["attributes", "members", "events", "slots", "cssParts", "cssProperties", "description", "superclass"],
        ),
        (
            "/modules/0/declarations/0/attributes",
            &["name", "description"],
            &["fieldName", "type", "default", "inheritedFrom"],
        ),
        (
            "/modules/0/declarations/0/members",
            &["kind", "name", "description"],
            &["attribute", "reflects", "privacy", "type", "default", "parameters", "return"],
        ),
        ("/modules/0/declarations/0/events", &["name", "type", "description"], &[]),
        ("/modules/0/declarations/0/slots", &["name", "description"], &[]),
        ("/modules/0/declarations/0/cssParts", &["name", "description"], &[]),
        ("/modules/0/declarations/0/cssProperties", &["name", "description"], &["default", "syntax"]),
    ];

    #[test]
    fn the_manifest_fits_the_schema() -> Result<()> {
        let manifest: Value = serde_json::from_str(&manifest("rain-check.js")?)?;
        ensure!(manifest.get("schemaVersion") == Some(&"2.1.0".into()), "wrong schemaVersion");
        for (place, required, allowed) in SHAPE {
            let list = manifest.pointer(place).and_then(Value::as_array).with_context(|| format!("no {place}"))?;
            ensure!(!list.is_empty(), "{place} is empty");
            for entry in list {
                let entry = entry.as_object().context("an entry is not an object")?;
                let missing = required.iter().find(|key| !entry.contains_key(**key));
                ensure!(missing.is_none(), "{place} lacks {missing:?}: {entry:?}");
                let strange =
                    entry.keys().find(|key| !required.contains(&key.as_str()) && !allowed.contains(&key.as_str()));
                ensure!(strange.is_none(), "{place} has {strange:?}, which this test does not list");
                let untyped = entry.get("type").is_some_and(|kind| kind.get("text").and_then(Value::as_str).is_none());
                ensure!(!untyped, "a type without text: {entry:?}");
                let silent = entry.get("description").is_some_and(|says| says.as_str().is_none_or(str::is_empty));
                ensure!(!silent, "no description: {entry:?}");
            }
        }
        let kinds = |place: &str| -> Vec<&str> {
            let list = manifest.pointer(place).and_then(Value::as_array).into_iter().flatten();
            list.map(|entry| text(entry, "kind")).collect()
        };
        ensure!(kinds("/modules") == ["javascript-module"] && kinds("/modules/0/declarations") == ["class"]);
        ensure!(kinds("/modules/0/exports") == ["custom-element-definition"]);
        ensure!(kinds("/modules/0/declarations/0/members").iter().all(|kind| ["field", "method"].contains(kind)));
        Ok(())
    }
}
