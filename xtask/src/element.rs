//! `<rain-check>` for other people's sites: all of it in one script, and a small script that fetches the other when the reader
//! comes near.

use std::fs;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest as _, Sha384};

use crate::build;
use crate::interface::{self, interface};
use crate::pack::{closed, gzipped, literal, wrapped};
use crate::run::{self, root};
use crate::{glue, names};

const TINT: &str = include_str!("../../boot/tint.js");
const ENGINE: &str = include_str!("../../boot/engine.js");
const DEFINE: &str = include_str!("../../boot/element.js");
const LAZY: &str = include_str!("../../boot/lazy.js");
const WHOLE: &str = include_str!("../../boot/whole.js");
const TOGETHER: &str = include_str!("../../boot/together.js");
const OFFLINE: &str = include_str!("../../boot/offline.js");

/// Both scripts.
pub(crate) struct Scripts {
    /// `rain-check.js`.
    pub(crate) whole: String,
    /// `rain-check-lazy.js`.
    pub(crate) lazy: String,
}

/// The WebAssembly, taken apart; how long it is when it is together again; and its glue.
struct Compiled {
    wasm: Vec<u8>,
    length: usize,
    glue: String,
}

/// Compiles the element and puts it together. The styles are those of the page, and two more.
pub(crate) fn scripts() -> Result<Scripts> {
    let parts = run::step("Compiling the element (half a minute)", compiled)?;
    run::step("Making it small", || {
        let room = build::minified(&styles(&["room"])?, "css")?;
        let sheet = ["tokens", "controls", "questions", "answer", "time", "element"];
        // On somebody else's page the root is not ours: the frame has the theme.
        let sheet = build::minified(&styles(&sheet)?.replace(":root {", ".frame {"), "css")?;
        let first = format!(
            "const VERSION = {}, OPTIONS = {}, ROOM = {};\n{DEFINE}",
            literal(env!("CARGO_PKG_VERSION")),
            Value::from(options()?),
            literal(&room)
        );
        let glue = wrapped(&parts.glue, "place, tell, watched");
        let packed = STANDARD.encode(gzipped(&parts.wasm)?);
        let bytes = format!("const bytes = whole(unpacked(\"{packed}\"), {}, {});", parts.wasm.len(), parts.length);
        let styles = format!("const STYLES = {}, CHOICES = {};", literal(&sheet), choices()?);
        let second = [&glue, OFFLINE, TOGETHER, &bytes, &styles, TINT, ENGINE].join("\n");
        let whole = script(&[&first, &second, WHOLE])?;
        let integrity = integrity(&whole);
        let lazy = script(&[&first, &format!("const FULL = {};", literal(&integrity)), LAZY])?;
        Ok(Scripts { whole, lazy })
    })
}

/// What a page may name to take this very script and no other.
pub(crate) fn integrity(script: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(script)))
}

/// The names of the attributes.
pub(crate) fn options() -> Result<Vec<String>> {
    let name = |attribute: &Value| attribute.get("name").and_then(Value::as_str).map(str::to_owned);
    attributes()?.iter().map(|attribute| name(attribute).context("an attribute has no name")).collect()
}

/// The attributes that have a few values only, each with these.
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

/// The WebAssembly of the element and its glue, made small like those of the page.
fn compiled() -> Result<Compiled> {
    let (wasm, glue) = build::bound("rain-check", "element", "element")?;
    let (wasm, glue) =
        names::shortened(&build::optimised(&wasm, "element.wasm")?, &glue::watched(&glue::lean(&glue)?)?)?;
    let (wasm, length) = build::apart(&wasm)?;
    Ok(Compiled { wasm, length, glue })
}

/// A script in a file of its own.
pub(crate) fn script(texts: &[&str]) -> Result<String> {
    Ok(closed(texts)? + "\n")
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
