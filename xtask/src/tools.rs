//! Installs the tools in the versions this repository pins, each only if it is not already right.
//!
//! Each version is written once: the compiler's in rust-toolchain.toml, Trunk's in Trunk.toml, those from npm in
//! package-lock.json, geckodriver's here. The wasm-bindgen tool must match the crate, so its version comes from
//! Cargo.lock.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::run::{self, root};

/// geckodriver has no configuration file that could hold its version.
const GECKODRIVER: &str = "0.37.1";

const WASM: &str = "wasm32-unknown-unknown";

/// `cargo xtask setup`
pub(crate) fn command(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    setup()?;
    println!("All tools are installed.");
    Ok(())
}

/// Everything that `cargo xtask build` and the tests need, except browsers.
pub(crate) fn setup() -> Result<()> {
    for_serving()?;
    npm()?;
    lints()
}

/// What `cargo xtask serve` needs: no optimiser, no minifier.
pub(crate) fn for_serving() -> Result<()> {
    target()?;
    wasm_bindgen()?;
    trunk()?;
    remove_build_folder();
    Ok(())
}

/// What `cargo xtask test` needs, except browsers.
pub(crate) fn for_tests() -> Result<()> {
    // First, since the others share what it compiles, and the last one removes that.
    geckodriver()?;
    setup()
}

/// axe-core, the accessibility checker that the browser tests run inside the page.
pub(crate) fn axe() -> PathBuf {
    run::npm_packages().join("axe-core/axe.min.js")
}

/// The virtual screen reader that the browser tests run beside the page, bundled into one script.
pub(crate) fn screen_reader() -> PathBuf {
    run::tools().join("screen-reader.js")
}

/// The folder in which the compiler looks for its targets.
fn rustlib() -> Result<PathBuf> {
    let sysroot = run::output(run::command("rustc").args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(sysroot.trim()).join("lib/rustlib"))
}

/// rustup adds the target by itself only if automatic installation is on.
fn target() -> Result<()> {
    if rustlib()?.join(WASM).is_dir() {
        return Ok(());
    }
    run::step("Adding WebAssembly to the compiler (under a minute)", || {
        run::run(run::command("rustup").args(["target", "add", WASM])).context(
            "the Rust compiler needs its WebAssembly target: rustup adds it, another installation has it in a package",
        )
    })
}

/// Clippy and rustfmt.
pub(crate) fn lints() -> Result<()> {
    for (command, component) in [("clippy", "clippy"), ("fmt", "rustfmt")] {
        if run::output(&mut run::cargo(&format!("{command} --version"))).is_err() {
            run::step(&format!("Adding {component} (a few seconds)"), || {
                run::run(run::command("rustup").args(["component", "add", component]))
            })?;
        }
    }
    Ok(())
}

fn wasm_bindgen() -> Result<()> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("reading Cargo.lock")?;
    let version = version_in(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    // Not --locked: the tool's published lock file names versions that were yanked since.
    install(
        "wasm-bindgen",
        version,
        &format!("wasm-bindgen-cli@{version} --bin wasm-bindgen --no-default-features"),
        "about two minutes on two cores",
    )
}

fn trunk() -> Result<()> {
    let config = fs::read_to_string(root().join("Trunk.toml")).context("reading Trunk.toml")?;
    let version = pinned(&config, "trunk-version").context("Trunk.toml names no trunk-version")?;
    install(
        "trunk",
        version,
        &format!("trunk@{version} --locked --no-default-features --features rustls"),
        "about five minutes on two cores",
    )
}

/// geckodriver, which drives Firefox in the journeys; Debian does not package it.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("GECKODRIVER").map(PathBuf::from) {
        return if named.is_file() {
            Ok(named)
        } else {
            bail!("GECKODRIVER is {}, which is not a file", named.display())
        };
    }
    install(
        "geckodriver",
        GECKODRIVER,
        &format!("geckodriver@{GECKODRIVER} --locked"),
        "about a minute and a half on two cores",
    )?;
    run::which("geckodriver").context("geckodriver was installed, but is not found")
}

/// Installs a tool with little optimisation: it runs for seconds, so build time matters more.
fn install(name: &str, version: &str, package: &str, patience: &str) -> Result<()> {
    if has(name, version) {
        return Ok(());
    }
    run::step(&format!("Installing {name} {version} ({patience})"), || {
        run::run(
            run::cargo(&format!("install --force {package}"))
                .arg("--root")
                .arg(run::tools())
                .arg("--target-dir")
                .arg(build_folder())
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "4")
                .env("CARGO_PROFILE_RELEASE_PANIC", "abort")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                .env_remove("RUSTFLAGS"),
        )?;
        if !has(name, version) {
            bail!("{name} was installed but does not answer `{name} --version` with {version}");
        }
        Ok(())
    })
}

/// One build folder for all tools, so that shared dependencies compile once.
fn build_folder() -> PathBuf {
    run::tools().join("build")
}

/// Removes half a gigabyte of build files that is not needed once the tools are installed.
fn remove_build_folder() {
    fs::remove_dir_all(build_folder()).ok();
}

fn has(name: &str, version: &str) -> bool {
    run::output(run::command(name).arg("--version"))
        .is_ok_and(|says| says.split_whitespace().any(|word| word == version))
}

/// wasm-opt, esbuild, axe-core, ical.js and the virtual screen reader.
pub(crate) fn npm() -> Result<()> {
    let lock = fs::read(root().join("package-lock.json")).context("reading package-lock.json")?;
    // Our own record of the installed lock file: npm's does not include the checksums of the versions.
    let installed = run::npm_packages().join(".installed-package-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) && axe().is_file() {
        return if screen_reader().is_file() { Ok(()) } else { bundle_screen_reader() };
    }
    run::step("Installing wasm-opt, esbuild, axe-core, ical.js and a screen reader from npm (a few seconds)", || {
        run::run(run::command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
            .context("npm comes with Node, which this repository needs: https://nodejs.org")?;
        bundle_screen_reader()?;
        fs::write(&installed, &lock).context("recording the installed lock file")
    })
}

/// Installs into a folder what its own package-lock.json pins, unless that is there already.
pub(crate) fn locked(folder: &Path, what: &str) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("reading {}", lock.display()))?;
    let installed = folder.join("node_modules/.installed-package-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run::step(&format!("Installing {what} from npm (a few seconds)"), || {
        let mut npm = run::command("npm");
        run::run(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder))?;
        fs::write(&installed, &lock).context("recording the installed lock file")
    })
}

/// Bundles the screen reader, which is a module, into a script that a test can inject.
fn bundle_screen_reader() -> Result<()> {
    run::run(
        run::command("esbuild")
            .arg("node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js")
            .args(["--bundle", "--minify", "--format=iife", "--global-name=screenReader", "--log-level=warning"])
            .arg(format!("--outfile={}", screen_reader().display())),
    )
}

/// The version of a package in the text of a Cargo.lock.
fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let after = lock.lines().skip_while(|line| *line != name);
    after.take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

/// The version after `key = "=` in the text of a TOML file.
fn pinned<'a>(toml: &'a str, key: &str) -> Option<&'a str> {
    toml.lines().find_map(|line| {
        let value = line.strip_prefix(key)?.trim_start().strip_prefix('=')?;
        value.trim().strip_prefix("\"=")?.strip_suffix('"')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_in_the_lock_file_is_found_by_exact_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(lock, "trunk"), None);
    }

    #[test]
    fn a_version_must_be_pinned_exactly() {
        assert_eq!(pinned("trunk-version = \"=0.21.14\"\n", "trunk-version"), Some("0.21.14"));
        assert_eq!(pinned("trunk-version = \"0.21.14\"\n", "trunk-version"), None);
        assert_eq!(pinned("# trunk-version = \"=0.21.14\"\n", "trunk-version"), None);
    }
}
