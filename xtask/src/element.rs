//! Builds `<rain-check>` for other sites: everything in one script, or a small script that fetches two others when the
//! reader comes near.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::interface::{self, interface};
use crate::minify;
use crate::modules::{self, Later, Modules};
use crate::run::{self, root};
use crate::script::{self, inside_script, integrity, literal, wrapped};
use crate::wasm::{self, Module};

const TINT: &str = include_str!("../../element/tint.js");
const EDGES: &str = include_str!("../../element/edges.js");
const ENGINE: &str = include_str!("../../element/engine.js");
const DEFINE: &str = include_str!("../../element/element.js");
const LAZY: &str = include_str!("../../element/lazy.js");
const WHOLE: &str = include_str!("../../element/whole.js");
const PART: &str = include_str!("../../element/part.js");
const MODULE: &str = include_str!("../../boot/module.js");
const UNPACK: &str = include_str!("../../boot/unpack.js");

/// The scripts of the element.
pub(crate) struct Scripts {
    /// `rain-check.js`: everything in one script.
    pub(crate) whole: String,
    /// `rain-check-lazy.js`: defines the element and fetches the next two, one after the other.
    pub(crate) lazy: String,
    /// `rain-check-page.js`: the questions, the advice and the letters.
    pub(crate) page: String,
    /// `rain-check-reading.js`.
    pub(crate) reading: String,
}

/// Compiles the element and assembles its scripts. Its styles are the page's, plus two files of its own.
pub(crate) fn scripts(modules: &Modules) -> Result<Scripts> {
    let element = run::step("Compiling the element (half a minute)", compiled)?;
    run::step("Minifying the element", || {
        let room = minify::minified(&styles(&["room"])?, "css")?;
        let sheet = ["tokens", "controls", "start", "answer", "letter", "folds", "element"];
        // On another site `:root` is not ours, so the theme is set on the frame.
        let sheet = minify::minified(&styles(&sheet)?.replace(":root {", ".frame {"), "css")?;
        let define = format!(
            "const VERSION = {}, OPTIONS = {}, ROOM = {};\n{DEFINE}",
            literal(env!("CARGO_PKG_VERSION")),
            Value::from(options()?),
            literal(&room)
        );
        // The glue refers to these by name: the element it is mounted in, the function that reports to the element, and
        // a `WebAssembly` object whose instances are watched for traps.
        let glue = wrapped("glue", "place, tell, WebAssembly", &element.glue);
        let bytes = format!("const bytes = {};", inside_script(&element.wasm)?);
        let letters = part("lettersPart", &modules::LETTERS, &modules.letters)?;
        let styles = format!("const STYLES = {}, CHOICES = {};", literal(&sheet), choices()?);
        let engine = [glue.as_str(), &bytes, &letters, &styles, TINT, EDGES, MODULE, ENGINE].join("\n");
        let reading_part = part("readingPart", &modules::READING, &modules.reading)?;

        let whole = script::file(&[&define, UNPACK, &engine, &reading_part, WHOLE])?;
        let page = script::file(&[UNPACK, &engine, PART, "hand(engine);"])?;
        let reading = script::file(&[UNPACK, &reading_part, PART, "hand(readingPart);"])?;
        let hashes =
            format!("const PAGE = {}, READING = {};", literal(&integrity(&page)), literal(&integrity(&reading)));
        let lazy = script::file(&[&define, &hashes, LAZY])?;
        Ok(Scripts { whole, lazy, page, reading })
    })
}

/// A script that defines `name` as a module's glue and bytes.
fn part(name: &str, later: &Later, module: &Module) -> Result<String> {
    let (glue, bytes) = (later.wrapped(&module.glue), inside_script(&module.wasm)?);
    Ok(format!("{glue}const {name} = {{ glue: {}, bytes: {bytes} }};", later.glue))
}

/// The names of the attributes.
pub(crate) fn options() -> Result<Vec<String>> {
    let name = |attribute: &Value| attribute.get("name").and_then(Value::as_str).map(str::to_owned);
    attributes()?.iter().map(|attribute| name(attribute).context("an attribute has no name")).collect()
}

/// The attributes with a fixed set of values, each with those values.
fn choices() -> Result<Value> {
    let attributes = attributes()?;
    let choices = attributes
        .iter()
        .filter_map(|attribute| Some((attribute.get("name")?.as_str()?.to_owned(), attribute.get("values")?.clone())));
    Ok(Value::Object(choices.collect()))
}

fn attributes() -> Result<Vec<Value>> {
    Ok(interface::list(&interface()?, "attributes")?.to_vec())
}

fn styles(names: &[&str]) -> Result<String> {
    let mut all = String::new();
    for name in names {
        let file = root().join("styles").join(name).with_extension("css");
        all += &fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        all.push('\n');
    }
    Ok(all)
}

/// The element's module and its glue.
fn compiled() -> Result<Module> {
    let (wasm, glue) = wasm::compile("rain-check", "element", "element")?;
    Ok(Module { wasm: wasm::optimised(&wasm, "element")?, glue })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interface_names_the_attributes() -> Result<()> {
        let options = options()?;
        assert!(options.contains(&"heading-level".to_owned()) && options.contains(&"loading".to_owned()));
        assert_eq!(choices()?.get("theme"), Some(&serde_json::json!(["auto", "light", "dark"])));
        Ok(())
    }
}
