//! `cargo xtask build`: from the sources to `dist/`.
//!
//! Trunk compiles and gathers; what it leaves in `target/page` is taken apart into [`Parts`], each made small, and put
//! together again twice: as the hosted page and as the page in one file. Both get the very same two modules and their glue,
//! so what is tested of one holds for the other.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::parts::Parts;
use crate::run::{self, root};
use crate::{element, minify, npm, pack, reading, size, stamp, tools, wasm};

pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::setup()?;
    measured()
}

/// Where the published files are.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds what is not built already, and says how big everything is, either way.
pub(crate) fn measured() -> Result<()> {
    if is_built()? {
        println!("  dist/ is that of these very sources");
        return size::gate(&dist());
    }
    ensure()
}

/// Builds what is not built already; what is too big does not count as built.
pub(crate) fn ensure() -> Result<()> {
    // Two builds at once would take each other's files away; the second waits, and mostly finds its work done.
    fs::create_dir_all(root().join("target"))?;
    let lock = fs::File::create(root().join("target/dist.lock")).context("making target/dist.lock")?;
    lock.lock().context("waiting for another build to end")?;
    if is_built()? {
        return Ok(());
    }
    let inputs = stamp::inputs()?;
    stamp::forget();
    build()?;
    crate::wordpress::pack(&dist())?;
    size::gate(&dist())?;
    stamp::note(&inputs, &dist())
}

fn is_built() -> Result<bool> {
    Ok(stamp::fits(&stamp::inputs()?, &dist()))
}

fn build() -> Result<()> {
    let page = root().join("target/page");
    run::step("Compiling the page with Trunk (a minute the first time)", || {
        run::run(trunk("build").args(["--release", "--dist"]).arg(&page))
    })?;
    let mut parts = Parts::read(&page)?;
    run::step("Making it small with wasm-opt and esbuild (some seconds)", || {
        parts.wasm = wasm::optimised(&parts.wasm, "page")?;
        parts.css = minify::minified(&parts.css, "css")?;
        Ok(())
    })?;
    let reading = reading::module()?;
    let scripts = element::scripts(&reading)?;
    run::step("Packing dist/", || pack::write(&parts, &reading, &scripts, &page, &dist()))?;
    npm::write(&dist())
}

/// Trunk, with all it needs at hand, so that it fetches nothing.
pub(crate) fn trunk(command: &str) -> Command {
    let mut trunk = run::command("trunk");
    trunk.arg(command).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk takes this for an option of its own and stops at the usual value, 1.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}
