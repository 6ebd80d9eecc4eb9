//! `cargo xtask build`: from the sources to `dist/`.
//!
//! Trunk compiles and gathers; what it leaves in `target/page` is taken apart into [`Parts`], each made small, and put
//! together again twice: as the hosted page and as the page in one file. Both get the very same WebAssembly and glue, so
//! what is tested of one holds for the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::run::{self, root};
use crate::{element, first, glue, html, lean, names, npm, order, pack, scheme, size, stamp, strands, tools};

/// What every browser of the last years can load. Named one by one, and no more than the compiler itself
/// emits: with all features allowed the optimiser writes modules that no browser takes.
const FEATURES: [&str; 5] =
    ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];

/// What -Oz does to save bytes that compression saves better: turning code that repeats into code that differs. Measured on
/// the page itself, leaving these out takes three per cent off what is sent. The last is true of every module Rust makes:
/// its lowest memory is the end of the stack.
const FOR_BROTLI: [&str; 4] = [
    "--one-caller-inline-max-function-size=0",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
    "--low-memory-unused",
];

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
        let mut trunk = trunk("build");
        lean::build(&mut trunk)?;
        run::run(trunk.args(["--release", "--dist"]).arg(&page))
    })?;
    let mut parts = Parts::read(&page)?;
    run::step("Making it small with wasm-opt and esbuild (some seconds)", || {
        parts.wasm = optimised(&parts.wasm, "page.wasm")?;
        let (wasm, glue) = names::shortened(&parts.wasm, &glue::lean(&parts.glue)?)?;
        (parts.wasm, parts.length) = apart(&wasm)?;
        parts.glue = glue;
        parts.css = scheme::by_device(&minified(&parts.css, "css")?)?;
        Ok(())
    })?;
    let scripts = element::scripts()?;
    run::step("Packing dist/", || pack::write(&parts, &scripts, &page, &dist()))?;
    npm::write(&dist())
}

/// The WebAssembly as it is sent, and how long it is when it is put together again.
pub(crate) fn apart(wasm: &[u8]) -> Result<(Vec<u8>, usize)> {
    let apart = strands::apart(&order::ordered(&quiet(wasm))?)?;
    strands::check(&apart, &root().join("target/pack"))?;
    Ok((apart.packed, apart.whole.len()))
}

/// What wasm-bindgen says of faults nobody has seen, in words that no reader sees either: boot/stopped.js has its own.
const UNSEEN: [&str; 5] = [
    "called `Option::unwrap_throw()` on a `None` value",
    "called `Result::unwrap_throw()` on an `Err` value",
    "recursive use of an object detected which would lead to unsafe aliasing in rust",
    "closure invoked recursively or after being dropped",
    "FnOnce called more than once",
];

/// The same with these words blank, which takes no room: 100 bytes of brotli.
fn quiet(wasm: &[u8]) -> Vec<u8> {
    let mut wasm = wasm.to_vec();
    for words in UNSEEN {
        if let Some(at) = wasm.windows(words.len()).position(|part| part == words.as_bytes())
            && let Some(place) = wasm.get_mut(at..at + words.len())
        {
            place.fill(b' ');
        }
    }
    wasm
}

/// The WebAssembly of a package and its glue, as wasm-bindgen leaves them in a folder of that name under `target/`.
pub(crate) fn bound(package: &str, features: &str, folder: &str) -> Result<(Vec<u8>, String)> {
    let mut cargo = run::cargo("build --quiet --release --target wasm32-unknown-unknown --package");
    cargo.args([package, "--features", features]);
    lean::build(&mut cargo)?;
    run::run(&mut cargo)?;
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

/// The page, taken apart.
pub(crate) struct Parts {
    /// The page without its styles, its WebAssembly and its scripts.
    pub(crate) html: String,
    pub(crate) css: String,
    pub(crate) glue: String,
    /// Taken apart, in the end, by [`strands`].
    pub(crate) wasm: Vec<u8>,
    /// How many bytes it has when it is put together again.
    pub(crate) length: usize,
    /// The files of these parts in Trunk's output; any other there is published as it is.
    pub(crate) files: Vec<String>,
}

impl Parts {
    fn read(folder: &Path) -> Result<Self> {
        let page = fs::read_to_string(folder.join("index.html")).context("reading the page Trunk made")?;
        let mut parts = Self {
            html: html::without_comments(&page),
            css: String::new(),
            glue: String::new(),
            wasm: Vec::new(),
            length: 0,
            files: vec!["index.html".to_owned()],
        };
        for tag in html::tags(&page) {
            let file = |attribute| -> Result<(String, Vec<u8>)> {
                let name = tag.get(attribute).unwrap_or_default().trim_start_matches("./");
                let bytes =
                    fs::read(folder.join(name)).with_context(|| format!("reading what `{}` names", tag.text))?;
                Ok((name.to_owned(), bytes))
            };
            let name = match tag.get("data-part") {
                Some("wasm") => {
                    let (name, bytes) = file("href")?;
                    parts.wasm = bytes;
                    name
                }
                Some("glue") => {
                    let (name, bytes) = file("src")?;
                    parts.glue = String::from_utf8(bytes).context("the glue is no text")?;
                    name
                }
                None if tag.is("link") && tag.has("rel", "stylesheet") => {
                    let (name, bytes) = file("href")?;
                    parts.css += &String::from_utf8(bytes).context("a style sheet is no text")?;
                    parts.css += "\n";
                    name
                }
                _ => continue,
            };
            parts.files.push(name);
        }
        parts.html = html::without(&parts.html, |tag| {
            tag.get("data-part").is_some() || tag.is("link") && tag.has("rel", "stylesheet")
        })?;
        parts.html = html::without_indentation(&first::asked(&parts.html)?);
        parts.check()?;
        Ok(parts)
    }

    /// What the policies would refuse at the reader is refused here.
    fn check(&self) -> Result<()> {
        if self.wasm.is_empty() || !self.glue.contains("wasm_bindgen = (function") {
            bail!(
                "index.html must load the application with <link data-trunk rel=\"rust\" data-bindgen-target=\"no-modules\" \
                 data-wasm-opt=\"0\">: one classic script serves the hosted page and the page in one file"
            );
        }
        if self.css.contains("url(") || self.css.contains("@import") {
            bail!("the styles load something (url or @import), which the policy of the page in one file refuses");
        }
        for tag in html::tags(&self.html) {
            if tag.is("style") || tag.is("script") && tag.get("src").is_some() {
                bail!("index.html has {}, which the page's policy refuses", tag.text);
            }
            if let Some((name, _)) = tag.attributes().find(|(name, _)| *name == "style" || name.starts_with("on")) {
                bail!("index.html has the attribute `{name}` in {}, which the page's policy refuses", tag.text);
            }
        }
        Ok(())
    }
}

/// The WebAssembly, as small as wasm-opt makes it, by way of a file of this name.
pub(crate) fn optimised(wasm: &[u8], name: &str) -> Result<Vec<u8>> {
    let file = scratch(name, wasm)?;
    let small = file.with_extension("small.wasm");
    run::run(
        run::command("wasm-opt")
            .args(["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"])
            .args(FOR_BROTLI)
            .args(FEATURES.map(|feature| format!("--enable-{feature}")))
            .arg(&file)
            .arg("-o")
            .arg(&small),
    )?;
    fs::read(&small).context("reading what wasm-opt wrote")
}

/// A script or a style sheet, as small as esbuild makes it.
pub(crate) fn minified(text: &str, kind: &str) -> Result<String> {
    let file = scratch(&format!("part.{kind}"), text.as_bytes())?;
    let mut esbuild = run::command("esbuild");
    esbuild.arg(&file).args(["--minify", "--charset=utf8", "--log-level=warning"]);
    if kind == "js" {
        esbuild.arg("--target=es2022");
    }
    let output = esbuild.output().context("starting esbuild")?;
    // What it warns of in a style sheet, a browser passes over in silence.
    if !output.status.success() || !output.stderr.is_empty() {
        bail!("esbuild finds fault:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout).context("esbuild printed no text")?.trim_end().to_owned())
}

fn scratch(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = root().join("target/pack");
    fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}
