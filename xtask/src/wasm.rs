//! From a crate to WebAssembly as it is sent: cargo, wasm-bindgen, wasm-opt.

use std::fs;

use anyhow::{Context as _, Result};

use crate::run::{self, root};
use crate::{resolve, scratch};

/// What every browser of the last years can load. Named one by one, and no more than the compiler itself
/// emits: with all features allowed the optimiser writes modules that no browser takes.
const FEATURES: [&str; 5] =
    ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];

/// A module of WebAssembly as it is sent, and its glue.
pub(crate) struct Module {
    pub(crate) wasm: Vec<u8>,
    pub(crate) glue: String,
}

/// The WebAssembly of a package and its glue, as wasm-bindgen leaves them in a folder of that name under `target/`.
pub(crate) fn bound(package: &str, features: &str, folder: &str) -> Result<(Vec<u8>, String)> {
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

/// Cargo names the file of a library with an underscore, that of a program with a hyphen.
fn file_stem(package: &str) -> String {
    if package == "rain-check" { package.to_owned() } else { package.replace('-', "_") }
}

/// The WebAssembly of this name, as small as wasm-opt makes it. Its twin with the names of all functions stays in
/// `target/symbols`, so that `cargo xtask resolve` can name the place of a trap.
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
