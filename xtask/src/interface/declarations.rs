//! Generates `rain-check.d.ts`, the element's types for TypeScript.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::{CLASS, attribute_type, event_type, interface, list, parameters, property, sets, text};

/// The house rules, as docs/house-rules.md describes them.
const CONFIG: &str = "/** Words of your own for a message. What is left out stays as it is. */
export interface RainCheckText {
  /** Up to 120 characters. Not for a call, a voicemail, a short text or a line. */
  subject?: string;
  /** Up to 1,500 characters. `[name]` and other blanks are filled in. */
  body?: string;
}

/** A blank template of your own. Square brackets stay as they are. */
export interface RainCheckTemplate {
  title: string;
  subject?: string;
  body: string;
}

/** A circumstance of your own. It is decided like the general one of its reason, and messages do not name it. */
export interface RainCheckAddedCircumstance {
  /** Up to 60 characters. No other circumstance may have the same name. */
  name: string;
  reason: RainCheckReason;
  /** Other words people type for it. */
  finds?: string[];
}

/** House rules: they change words and what is offered, never the advice. Words are text, never markup. */
export interface RainCheckConfig {
  /** Your words for a rule, up to 300 characters. */
  rules?: { [rule in RainCheckRule]?: string };
  /** Your text for a kind of message, or for a kind where the reader decides on this verdict. */
  messages?: { [kind in RainCheckMessageKind | `${RainCheckVerdict}/${RainCheckMessageKind}`]?: RainCheckText };
  /** What is not offered. At least three reasons stay, and `other` always does. */
  hideReasons?: Exclude<RainCheckReason, \"other\">[];
  /** Circumstances that are not offered. The general one of a reason cannot be hidden. */
  hideCircumstances?: RainCheckCircumstance[];
  /** Your names for circumstances, up to 60 characters each. */
  renameCircumstances?: { [circumstance in RainCheckCircumstance]?: string };
  /** Up to 20. */
  addCircumstances?: RainCheckAddedCircumstance[];
  /** Up to 20. */
  templates?: RainCheckTemplate[];
}
";

/// The maximum width of a line of a union.
const WIDE: usize = 116;

/// The declarations, as a module, so that its names are not global. The class is exported as a type only, since no
/// script exports it.
pub(crate) fn declarations() -> Result<String> {
    let interface = interface()?;
    let mut all = format!("// Types for <{}>, version {}.\n", text(&interface, "tag"), env!("CARGO_PKG_VERSION"));
    for set in sets(&interface)? {
        write!(all, "\n/** {} */\nexport type {} =", set.says, set.name)?;
        all += &wrapped(&set.values);
    }
    write!(all, "\n{CONFIG}")?;
    all += &events(&interface)?;
    all += &class(&interface)?;
    write!(
        all,
        "\nexport type {{ {CLASS} }};\n\ndeclare global {{\n  interface HTMLElementTagNameMap {{\n    \"{}\": {CLASS};\n  }}\n}}\n",
        text(&interface, "tag")
    )?;
    Ok(all)
}

/// The values of a set, several on a line.
fn wrapped(values: &[String]) -> String {
    let one_line = values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(" | ");
    if one_line.len() < WIDE - 40 {
        return format!(" {one_line};\n");
    }
    let mut all = String::new();
    let mut wide = WIDE;
    for value in values {
        if wide + value.len() > WIDE {
            all += "\n ";
            wide = 1;
        }
        write!(all, " | \"{value}\"").ok();
        wide += value.len() + 5;
    }
    all + ";\n"
}

fn events(interface: &Value) -> Result<String> {
    let mut all =
        "\n/** What it tells: all of it bubbles, out of shadow roots too, and nothing of it is personal. */\n\
                   export interface RainCheckEventMap {\n"
            .to_owned();
    for event in list(interface, "events")? {
        writeln!(all, "  /** {} */\n  {}: {};", text(event, "says"), text(event, "name"), event_type(event))?;
    }
    Ok(all + "}\n")
}

fn class(interface: &Value) -> Result<String> {
    let mut all = format!("\n/** {} */\ndeclare class {CLASS} extends HTMLElement {{\n", text(interface, "says"));
    for attribute in list(interface, "attributes")? {
        let (name, kind) = (property(text(attribute, "name")), attribute_type(attribute)?);
        // The getter returns whatever the attribute holds.
        let given = if kind == "string" { "string | null".to_owned() } else { format!("{kind} | \"\" | null") };
        let (says, default) = (text(attribute, "says"), text(attribute, "default"));
        let default = if default.is_empty() { String::new() } else { format!(" By default `{default}`.") };
        writeln!(all, "  /** {says}{default} */\n  get {name}(): string;\n  set {name}(value: {given});")?;
    }
    for field in list(interface, "properties")? {
        let (name, kind, says) = (text(field, "name"), text(field, "type"), text(field, "says"));
        writeln!(all, "  /** {says} */\n  get {name}(): {kind};\n  set {name}(value: {kind});")?;
    }
    for method in list(interface, "methods")? {
        writeln!(all, "  /** {} */\n  {}({}): void;", text(method, "says"), text(method, "name"), parameters(method))?;
    }
    for way in ["addEventListener", "removeEventListener"] {
        let options = if way == "addEventListener" { "AddEventListenerOptions" } else { "EventListenerOptions" };
        for (bound, map) in [
            ("keyof RainCheckEventMap", "RainCheckEventMap"),
            ("Exclude<keyof HTMLElementEventMap, keyof RainCheckEventMap>", "HTMLElementEventMap"),
        ] {
            writeln!(
                all,
                "  {way}<K extends {bound}>(\n    type: K,\n    listener: (this: {CLASS}, event: {map}[K]) => unknown,\n    \
                 options?: boolean | {options},\n  ): void;"
            )?;
        }
        writeln!(
            all,
            "  {way}(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | {options}): void;"
        )?;
    }
    Ok(all + "}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_unions_are_wrapped() {
        assert_eq!(wrapped(&["a".to_owned(), "b".to_owned()]), " \"a\" | \"b\";\n");
        let long: Vec<_> = (0..40).map(|number| format!("number-{number}")).collect();
        let text = wrapped(&long);
        assert!(text.lines().count() > 4 && text.lines().all(|line| line.len() <= WIDE + 10), "{text}");
        assert!(text.ends_with("\"number-39\";\n"));
    }

    #[test]
    fn the_declarations_export_only_types() -> Result<()> {
        let declarations = declarations()?;
        // A class that is exported as a value could be imported, but no script exports it.
        assert!(!declarations.contains("export class") && !declarations.contains("export declare"));
        assert_eq!(declarations.matches('{').count(), declarations.matches('}').count());
        Ok(())
    }
}
