//! Builds WebAssembly for publication: cargo, wasm-bindgen, wasm-opt.

use std::fs;

use anyhow::{Context as _, Result};

use crate::run::{self, root};
use crate::{resolve, scratch};

/// Features that every recent browser supports. Listed one by one, and no more than the compiler itself emits: with all
/// features allowed, wasm-opt writes modules that no browser loads.
const FEATURES: [&str; 5] =
    ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];

/// A WebAssembly module as published, and its glue.
pub(crate) struct Module {
    pub(crate) wasm: Vec<u8>,
    pub(crate) glue: String,
}

/// Compiles a package and runs wasm-bindgen; the output is in `target/{folder}`.
pub(crate) fn compile(package: &str, features: &str, folder: &str) -> Result<(Vec<u8>, String)> {
    let mut cargo = run::cargo("build --quiet --release --target wasm32-unknown-unknown --package");
    run::run(cargo.args([package, "--features", features]))?;
    let folder = root().join("target").join(folder);
    let compiled = root().join("target/wasm32-unknown-unknown/release").join(file_stem(package)).with_extension("wasm");
    run::run(
        run::command("wasm-bindgen")
            .args(["--target", "no-modules", "--no-typescript", "--out-name", "rain-check", "--out-dir"])
            .args([&folder, &compiled]),
    )?;
    let wasm = fs::read(folder.join("rain-check_bg.wasm")).context("reading the WebAssembly")?;
    let glue = fs::read_to_string(folder.join("rain-check.js")).context("reading its glue")?;
    Ok((wasm, glue))
}

/// Cargo names a library's file with underscores, a program's with hyphens.
fn file_stem(package: &str) -> String {
    if package == "rain-check" { package.to_owned() } else { package.replace('-', "_") }
}

/// Optimises a module for size. A copy with function names stays in `target/symbols`, so that `cargo xtask resolve` can
/// name the place of a trap.
pub(crate) fn optimised(wasm: &[u8], name: &str) -> Result<Vec<u8>> {
    let file = scratch::file(&format!("{name}.wasm"), wasm)?;
    let small = file.with_extension("small.wasm");
    run::run(
        run::command("wasm-opt")
            .args(["-Oz", "--debuginfo"])
            .args(FEATURES.map(|feature| format!("--enable-{feature}")))
            .arg(&file)
            .arg("-o")
            .arg(&small),
    )?;
    let named = fs::read(&small).context("reading what wasm-opt wrote")?;
    let shipped = resolve::strip(&named)?;
    resolve::keep(name, &named, &shipped)?;
    Ok(shipped)
}
