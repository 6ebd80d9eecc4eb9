//! The reading module: compiled beside the page, which fetches it after it has answered.

use std::fs;

use anyhow::{Context as _, Result};

use crate::run::root;
use crate::{build, pack, tools};

/// The crate around `reading`, for JavaScript.
const PACKAGE: &str = "npm-reading";

/// `cargo xtask reading`: leaves it in `target/reading`, from where Trunk copies it beside the page.
pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::for_serving()?;
    let (wasm, glue) = bound()?;
    let folder = root().join("target/reading");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("module.wasm"), wasm).context("writing target/reading/module.wasm")?;
    fs::write(folder.join("glue.js"), pack::wrapped("readingGlue", "", &glue)).context("writing target/reading/glue.js")
}

/// The module, and the script that wasm-bindgen writes for it.
pub(crate) fn bound() -> Result<(Vec<u8>, String)> {
    build::bound(PACKAGE, "", "reading-bound")
}
