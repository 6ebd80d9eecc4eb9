//! Short names for what the WebAssembly and its glue call each other.
//!
//! wasm-bindgen gives each a name with a hash in it, once on either side. Nobody reads them, and nothing compresses a hash:
//! they measured 3,800 bytes of brotli. What the WebAssembly imports has no name at all in the glue but its place in a list.

use std::collections::HashMap;

use anyhow::{Context as _, Result, anyhow, bail};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Imports, Parser, Payload};

/// What the glue calls the object that it hands in.
const OBJECT: &str = "./rain-check_bg.js";

/// What the glue asks for by a name of the standard, not of wasm-bindgen's making.
const KEPT: [&str; 1] = ["memory"];

/// The same WebAssembly and the same glue, with short names between them.
pub(crate) fn shortened(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names { short: HashMap::new() };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("reading the WebAssembly")? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if import.module != OBJECT {
                        bail!(
                            "the WebAssembly imports {} from {}, which the glue does not offer",
                            import.name,
                            import.module
                        );
                    }
                    names.add(import.name);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    names.add(export?.name);
                }
            }
            _ => {}
        }
    }
    let mut module = Module::new();
    utils::parse_core_module(&mut names, &mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("renaming what the WebAssembly imports and exports: {error:?}"))?;
    Ok((module.finish(), listed(&names.in_glue(glue))?))
}

/// What the glue hands in, as a list in the order in which the WebAssembly imports it: "7" is the name of the eighth.
fn listed(glue: &str) -> Result<String> {
    const BEGIN: &str = "const import0 = {\n            __proto__: null,\n";
    const END: &str = "\n        };\n";
    const ENTRY: &str = "            $";
    let (before, rest) = glue.split_once(BEGIN).context("the glue hands nothing in")?;
    let (entries, after) = rest.split_once(END).context("what the glue hands in has no end")?;
    let mut numbered = Vec::new();
    for entry in entries.split(&format!("\n{ENTRY}")) {
        let entry = entry.trim_start_matches(ENTRY).trim_end_matches(',');
        let (number, entry) = entry.split_once(": ").context("what the glue hands in has no name")?;
        numbered.push((number.parse::<usize>().with_context(|| format!("{number} is none of the names"))?, entry));
    }
    numbered.sort_unstable_by_key(|&(number, _)| number);
    if numbered.iter().enumerate().any(|(index, &(number, _))| index != number) {
        bail!("the glue hands in what the WebAssembly does not ask for, or not all of it");
    }
    let entries: Vec<&str> = numbered.into_iter().map(|(_, entry)| entry).collect();
    Ok([before, "const import0 = [\n", &entries.join(",\n"), "];\n", after].concat())
}

struct Names {
    short: HashMap<String, String>,
}

impl Names {
    /// The dollar keeps them apart from all names the glue has of its own.
    fn add(&mut self, name: &str) {
        if !KEPT.contains(&name) && !self.short.contains_key(name) {
            let short = format!("${}", self.short.len());
            self.short.insert(name.to_owned(), short);
        }
    }

    fn short<'a>(&'a self, name: &'a str) -> &'a str {
        self.short.get(name).map_or(name, String::as_str)
    }

    fn in_glue(&self, glue: &str) -> String {
        let part_of_name = |character: char| character.is_alphanumeric() || matches!(character, '_' | '$');
        let mut text = String::with_capacity(glue.len());
        let mut rest = glue;
        while let Some(start) = rest.find(part_of_name) {
            let (before, from) = rest.split_at(start);
            let (name, after) = from.split_at(from.find(|character| !part_of_name(character)).unwrap_or(from.len()));
            text += before;
            text += self.short(name);
            rest = after;
        }
        text += rest;
        text.replace(&format!("\"{OBJECT}\""), "$")
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error<Self::Error>> {
        let Imports::Single(_, import) = imports else { return utils::parse_imports(self, section, imports) };
        let of = self.entity_type(import.ty)?;
        section.import("$", self.short(import.name).trim_start_matches('$'), of);
        Ok(())
    }

    fn parse_export(&mut self, section: &mut ExportSection, export: Export<'_>) -> Result<(), Error<Self::Error>> {
        let (kind, index) = (self.export_kind(export.kind)?, self.external_index(export.kind, export.index)?);
        section.export(self.short(export.name), kind, index);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_names_and_words_that_only_look_alike_stay() {
        let mut names = Names { short: HashMap::new() };
        for name in ["__wbg_now_1f", "memory", "__wbg_now_1f", "go"] {
            names.add(name);
        }
        let glue = "const i = { __proto__: null, __wbg_now_1f: () => 1, go_on: 2 };\n\
                    return { \"./rain-check_bg.js\": i }; wasm.memory; wasm.go(`${go}`);";
        let short = "const i = { __proto__: null, $0: () => 1, go_on: 2 };\n\
                     return { $: i }; wasm.memory; wasm.$1(`${$1}`);";
        assert_eq!(names.in_glue(glue), short);
    }

    #[test]
    fn what_is_handed_in_stands_in_the_order_it_is_imported_in() -> Result<()> {
        let entry =
            |name: &str| format!("            {name}: () => {{\n                return '{name}';\n            }},\n");
        let glue = |entries: [&str; 2]| {
            let entries = entries.map(entry).concat();
            format!(
                "f() {{\n        const import0 = {{\n            __proto__: null,\n{entries}        }};\n        return 1;"
            )
        };
        let listed = listed(&glue(["$1", "$0"]))?;
        assert!(
            listed.contains("const import0 = [\n() => {\n                return '$0';\n            },\n() =>"),
            "{listed}"
        );
        assert!(listed.ends_with("return '$1';\n            }];\n        return 1;"), "{listed}");
        assert!(super::listed(&glue(["$1", "$2"])).is_err());
        Ok(())
    }
}
