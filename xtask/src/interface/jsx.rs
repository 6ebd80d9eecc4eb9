//! Generates `jsx.d.ts` of the npm package: what JSX knows of the element in React 19, Preact and Solid.
//!
//! Each has a list of elements in a module of its own, to which other packages may add. Where a framework is not installed there is
//! no such module; then the compiler is told to ignore the line, so that a project needs none of the three.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::Value;

use super::{CLASS, attribute_type, interface, list, text};

/// A framework: the module with its list of elements, and what every element takes there.
const FRAMEWORKS: [(&str, &str, &str); 3] = [
    ("react", "DetailedHTMLProps<HTMLAttributes<RainCheckElement>, RainCheckElement>", "RainCheckJsx"),
    ("preact", "import(\"preact\").HTMLAttributes<RainCheckElement>", "RainCheckJsx"),
    ("solid-js/jsx-runtime", "HTMLAttributes<RainCheckElement>", "RainCheckSolid"),
];

/// The declarations, for a file beside `element.d.ts`.
pub(crate) fn declarations() -> Result<String> {
    let interface = interface()?;
    let tag = text(&interface, "tag");
    let mut all = format!("// What JSX knows of <{tag}>, version {}.\n\n", env!("CARGO_PKG_VERSION"));
    writeln!(all, "import type * as RainCheck from \"./element.js\";")?;
    writeln!(all, "import type {{ {CLASS} }} from \"./element.js\";\n")?;
    all += &attributes(&interface)?;
    all += &listeners(&interface)?;
    let said = "// @ts-ignore Not every project has it.\n";
    for (module, everything, ours) in FRAMEWORKS {
        write!(
            all,
            "\n{said}declare module \"{module}\" {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      {said}"
        )?;
        writeln!(all, "      \"{tag}\": Omit<{everything}, keyof {ours}> & {ours};\n    }}\n  }}\n}}")?;
    }
    Ok(all)
}

fn attributes(interface: &Value) -> Result<String> {
    let mut all = "/** The attributes of the element. */\nexport interface RainCheckAttributes {\n".to_owned();
    for attribute in list(interface, "attributes")? {
        let kind = within_module(&attribute_type(attribute)?);
        writeln!(all, "  /** {} */\n  \"{}\"?: {kind} | undefined;", text(attribute, "says"), text(attribute, "name"))?;
    }
    Ok(all + "}\n")
}

/// React and Preact set what is a property of the element, and listen to `verdict` where `onverdict` is given. Solid has prefixes.
fn listeners(interface: &Value) -> Result<String> {
    let mut all = String::new();
    for (name, says, property, event) in [
        ("RainCheckJsx", "What the element takes in React 19 and Preact.", "", "on"),
        ("RainCheckSolid", "What the element takes in Solid.", "prop:", "on:"),
    ] {
        writeln!(all, "\n/** {says} */\nexport interface {name} extends RainCheckAttributes {{")?;
        for field in list(interface, "properties")? {
            let kind = within_module(text(field, "type"));
            writeln!(
                all,
                "  /** {} */\n  \"{property}{}\"?: {kind} | undefined;",
                text(field, "says"),
                text(field, "name")
            )?;
        }
        for one in list(interface, "events")? {
            let (says, name) = (text(one, "says"), text(one, "name"));
            let listener = format!("((event: RainCheck.RainCheckEventMap[\"{name}\"]) => void) | undefined");
            writeln!(all, "  /** {says} */\n  \"{event}{name}\"?: {listener};")?;
        }
        all += "}\n";
    }
    Ok(all)
}

/// A type as it is called here.
fn within_module(kind: &str) -> String {
    if kind.starts_with("RainCheck") { format!("RainCheck.{kind}") } else { kind.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_attribute_property_and_event_is_declared_for_every_framework() -> Result<()> {
        let (interface, declarations) = (interface()?, declarations()?);
        let declares = |name: &str| declarations.contains(&format!("  \"{name}\"?: "));
        for attribute in list(&interface, "attributes")? {
            assert!(declares(text(attribute, "name")), "{attribute}");
        }
        for [list_name, jsx, solid] in [["properties", "", "prop:"], ["events", "on", "on:"]] {
            for one in list(&interface, list_name)? {
                for prefix in [jsx, solid] {
                    assert!(declares(&format!("{prefix}{}", text(one, "name"))), "{prefix} {one}");
                }
            }
        }
        for (module, ..) in FRAMEWORKS {
            assert!(declarations.contains(&format!("declare module \"{module}\" {{")), "{module}");
        }
        Ok(())
    }
}
