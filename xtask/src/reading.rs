//! Compiles the reading module, which the page fetches after its first answer.

use std::fs;

use anyhow::{Context as _, Result};

use crate::run::root;
use crate::wasm::{self, Module};
use crate::{script, tools};

/// The crate that exports `reading` to JavaScript.
const PACKAGE: &str = "npm-reading";

/// `cargo xtask reading`: writes it to `target/reading`, from where Trunk copies it beside the page.
pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::for_serving()?;
    let (wasm, glue) = bound()?;
    let folder = root().join("target/reading");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("module.wasm"), wasm).context("writing target/reading/module.wasm")?;
    fs::write(folder.join("glue.js"), script::wrapped("readingGlue", "", &glue))
        .context("writing target/reading/glue.js")
}

/// The optimised module and its glue.
pub(crate) fn module() -> Result<Module> {
    let (wasm, glue) = bound()?;
    Ok(Module { wasm: wasm::optimised(&wasm, "reading")?, glue })
}

/// The module as compiled, and the glue that wasm-bindgen writes for it.
fn bound() -> Result<(Vec<u8>, String)> {
    wasm::compile(PACKAGE, "", "reading-bound")
}
