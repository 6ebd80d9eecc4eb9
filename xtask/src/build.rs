//! `cargo xtask build`: builds `dist/` from the sources.
//!
//! Trunk writes the page to `target/page`. It is split into [`Parts`], each part is minified, and the parts are
//! assembled twice: as the hosted page and as the single-file page. Both use the same three WebAssembly modules and glue,
//! so what is tested of one holds for the other.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::modules::Modules;
use crate::parts::Parts;
use crate::run::{self, root};
use crate::{element, minify, npm, pack, size, stamp, tools, wasm};

pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::setup()?;
    measured()
}

/// The folder that `--dist`, the only option, names in place of what is built.
pub(crate) fn named(mut arguments: lexopt::Parser) -> Result<Option<PathBuf>> {
    let mut dist = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("dist") => dist = Some(PathBuf::from(arguments.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    dist.map(|dist| fs::canonicalize(&dist).with_context(|| format!("there is no folder {}", dist.display())))
        .transpose()
}

/// The folder of published files.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds `dist/` if it is out of date; prints the sizes either way.
pub(crate) fn measured() -> Result<()> {
    if is_built()? {
        println!("  dist/ is up to date");
        return size::gate(&dist());
    }
    ensure()
}

/// Builds `dist/` if it is out of date. A build over a size limit does not count as built.
pub(crate) fn ensure() -> Result<()> {
    // Concurrent builds would delete each other's files. The second one waits, and usually finds `dist/` up to date.
    fs::create_dir_all(root().join("target"))?;
    let lock = fs::File::create(root().join("target/dist.lock")).context("making target/dist.lock")?;
    lock.lock().context("waiting for another build to end")?;
    if is_built()? {
        return Ok(());
    }
    let inputs = stamp::inputs()?;
    stamp::clear();
    build()?;
    crate::wordpress::pack(&dist())?;
    size::gate(&dist())?;
    stamp::record(&inputs, &dist())
}

fn is_built() -> Result<bool> {
    Ok(stamp::is_current(&stamp::inputs()?, &dist()))
}

fn build() -> Result<()> {
    let page = root().join("target/page");
    run::step("Compiling the page with Trunk (a minute the first time)", || {
        run::run(trunk("build").args(["--release", "--dist"]).arg(&page))
    })?;
    let mut parts = Parts::read(&page)?;
    run::step("Minifying with wasm-opt and esbuild (some seconds)", || {
        parts.wasm = wasm::optimised(&parts.wasm, "page")?;
        parts.css = minify::minified(&parts.css, "css")?;
        Ok(())
    })?;
    let modules = Modules::compiled()?;
    let scripts = element::scripts(&modules)?;
    run::step("Packing dist/", || pack::write(&parts, &modules, &scripts, &page, &dist()))?;
    npm::write(&dist())
}

/// Trunk, with its version check off so that it downloads nothing.
pub(crate) fn trunk(command: &str) -> Command {
    let mut trunk = run::command("trunk");
    trunk.arg(command).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk reads NO_COLOR as a boolean option and rejects the usual value, 1.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}
