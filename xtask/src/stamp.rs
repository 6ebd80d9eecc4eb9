//! Digests of inputs, by which a step of the build or of the tests knows that nothing it depends on has changed.
//!
//! The inputs are all files that git tracks or would add, and the environment variables that affect the compiler.
//! Each step selects the files that concern it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::run::{self, root};

/// Documents that are published in `dist/`.
const PUBLISHED: [&str; 2] = ["docs/embedding.md", "docs/house-rules.md"];

fn file() -> PathBuf {
    root().join("target/dist.stamp")
}

/// A digest of the inputs of `dist/`.
pub(crate) fn inputs() -> Result<String> {
    contents(build_reads)
}

/// A digest of the inputs of the browser tests: the product, the journeys and the npm tests.
pub(crate) fn browser_tests() -> Result<String> {
    contents(browser_tests_read)
}

/// A digest of every file: lints and unit tests read documents too.
pub(crate) fn everything() -> Result<String> {
    contents(|_| true)
}

/// A digest of the page's time zone code, its tests and their tools.
pub(crate) fn zones() -> Result<String> {
    contents(zones_read)
}

fn contents(counts: impl Fn(&str) -> bool) -> Result<String> {
    let files = run::output(run::command("git").args(["ls-files", "-z", "-co", "--exclude-standard"]))
        .context("listing files with git")?;
    let mut digest = Sha256::new();
    for name in files.split_terminator('\0').filter(|name| counts(name)) {
        // A tracked file that is deleted counts as empty.
        let bytes = fs::read(root().join(name)).unwrap_or_default();
        add(&mut digest, name, &bytes);
    }
    for variable in
        ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "RUSTUP_TOOLCHAIN", "RAIN_CHECK_SITE"]
    {
        let value = std::env::var(variable).unwrap_or_default();
        add(&mut digest, variable, value.as_bytes());
    }
    Ok(hex(digest))
}

/// Whether a file is documentation only: not compiled, published or tested.
fn is_only_read(name: &str) -> bool {
    if PUBLISHED.contains(&name) {
        return false;
    }
    let is_markdown = Path::new(name).extension().is_some_and(|extension| extension == "md");
    // The npm package has its own README, and tests may read documents.
    let is_used = ["npm/", "tests/"].iter().any(|folder| name.starts_with(folder));
    name.starts_with("docs/") || (is_markdown && !is_used)
}

fn build_reads(name: &str) -> bool {
    browser_tests_read(name) && !name.starts_with("tests/")
}

fn browser_tests_read(name: &str) -> bool {
    !is_only_read(name) && !["bench/", ".ci/"].iter().any(|folder| name.starts_with(folder))
}

/// What `tests/zones` compiles; a test below derives the same list from its sources.
const ZONES: [&str; 17] = [
    ".cargo/",
    "Cargo.lock",
    "Cargo.toml",
    "policy/",
    "rust-toolchain.toml",
    "src/effects/offsets.rs",
    "src/time/cities.txt",
    "src/time/moment.rs",
    "src/time/places.txt",
    "src/time/typed_offset.rs",
    "src/time/zone_search.rs",
    "src/time/zones.rs",
    "tests/Cargo.toml",
    "tests/src/",
    "tests/zones/",
    "words/",
    "xtask/",
];

fn zones_read(name: &str) -> bool {
    ZONES.iter().any(|place| name.starts_with(place))
}

/// Whether `dist` was built from these inputs and has not been changed since.
pub(crate) fn is_current(inputs: &str, dist: &Path) -> bool {
    let noted = fs::read_to_string(file()).unwrap_or_default();
    !noted.is_empty() && outputs(dist).is_ok_and(|outputs| noted == format!("{inputs}\n{outputs}\n"))
}

/// Records that `dist` was built from these inputs.
pub(crate) fn record(inputs: &str, dist: &Path) -> Result<()> {
    fs::write(file(), format!("{inputs}\n{}\n", outputs(dist)?)).context("writing target/dist.stamp")
}

/// Removes the record; call it before building.
pub(crate) fn clear() {
    fs::remove_file(file()).ok();
}

fn outputs(dist: &Path) -> Result<String> {
    let mut files: Vec<_> = fs::read_dir(dist)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        add(&mut digest, &file.to_string_lossy(), &fs::read(&file)?);
    }
    Ok(hex(digest))
}

/// Includes lengths, so that different lists of files never hash alike.
fn add(digest: &mut Sha256, name: &str, bytes: &[u8]) {
    digest.update(format!("{} {name}\n{}\n", name.len(), bytes.len()));
    digest.update(bytes);
}

fn hex(digest: Sha256) -> String {
    run::hex(&digest.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For each kind of file: whether the build, the browser tests and the zone tests depend on it.
    #[test]
    fn each_step_depends_on_the_files_it_reads() {
        for (name, build, browser, zones) in [
            ("Cargo.lock", true, true, true),
            ("Cargo.toml", true, true, true),
            ("rust-toolchain.toml", true, true, true),
            ("policy/src/lib.rs", true, true, true),
            ("words/src/en/letters.rs", true, true, true),
            ("reading/src/phrases/apology.txt", true, true, false),
            ("src/main.rs", true, true, false),
            ("src/time/moment.rs", true, true, true),
            ("src/time/zones.rs", true, true, true),
            ("src/effects/offsets.rs", true, true, true),
            ("src/effects/clock.rs", true, true, false),
            ("boot/start.js", true, true, false),
            ("element/lazy.js", true, true, false),
            ("npm/README.md", true, true, false),
            ("npm/reading/src/lib.rs", true, true, false),
            ("pages/embed.html", true, true, false),
            ("styles/page.css", true, true, false),
            ("wordpress/element.php", true, true, false),
            ("index.html", true, true, false),
            ("package-lock.json", true, true, false),
            ("xtask/src/build.rs", true, true, true),
            ("docs/embedding.md", true, true, false),
            ("docs/house-rules.md", true, true, false),
            ("tests/src/lib.rs", false, true, true),
            ("tests/tests/journeys.rs", false, true, false),
            ("tests/npm/src/lib.rs", false, true, false),
            ("tests/zones/page/compare.js", false, true, true),
            ("bench/flow.js", false, false, false),
            (".ci/run", false, false, false),
            ("README.md", false, false, false),
            ("ARCHITECTURE.md", false, false, false),
            ("docs/policy.md", false, false, false),
            ("docs/decisions/0001-title.md", false, false, false),
        ] {
            assert_eq!(build_reads(name), build, "the build: {name}");
            assert_eq!(browser_tests_read(name), browser, "the browser tests: {name}");
            assert_eq!(zones_read(name), zones, "the zones: {name}");
        }
    }

    #[test]
    fn the_zones_stamp_covers_every_file_that_the_crate_compiles() -> Result<()> {
        let mut files = Vec::new();
        compiled(Path::new("tests/zones"), true, &mut files)?;
        for file in ["tests/zones/src/lib.rs", "src/time/moment.rs", "src/effects/offsets.rs", "src/time/zones.rs"] {
            assert!(files.iter().any(|found| found == file), "{file} is not found: {files:?}");
        }
        for file in files {
            assert!(zones_read(&file), "tests/zones compiles {file}, which is not in ZONES");
        }
        Ok(())
    }

    /// The manifest and sources of a crate, including `#[path]` modules and path dependencies.
    fn compiled(package: &Path, with_tests: bool, files: &mut Vec<String>) -> Result<()> {
        let manifest = package.join("Cargo.toml");
        if files.contains(&manifest.display().to_string()) {
            return Ok(());
        }
        files.push(manifest.display().to_string());
        sources(&package.join("src"), files)?;
        let mut section = String::new();
        for line in fs::read_to_string(root().join(&manifest))?.lines() {
            if line.starts_with('[') {
                line.clone_into(&mut section);
            }
            let is_dependency = section.contains("dependencies") && (with_tests || !section.contains("dev-"));
            if let Some(path) = after(line, "path = \"").filter(|_| is_dependency) {
                compiled(&plain(&package.join(path)), false, files)?;
            }
        }
        Ok(())
    }

    fn sources(place: &Path, files: &mut Vec<String>) -> Result<()> {
        if root().join(place).is_dir() {
            for entry in fs::read_dir(root().join(place))? {
                sources(&place.join(entry?.file_name()), files)?;
            }
            return Ok(());
        }
        if files.contains(&place.display().to_string()) {
            return Ok(());
        }
        files.push(place.display().to_string());
        if place.extension().is_none_or(|extension| extension != "rs") {
            return Ok(());
        }
        let folder = place.parent().unwrap_or(Path::new(""));
        let text = fs::read_to_string(root().join(place)).with_context(|| place.display().to_string())?;
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            let path = after(line, "#[path = \"").or_else(|| after(line, "include_str!(\""));
            if let Some(path) = path {
                sources(&plain(&folder.join(path)), files)?;
            }
            let module = line.split_once("mod ").and_then(|(_, after)| after.strip_suffix(';'));
            let module = module.map(|module| place.with_extension("").join(module).with_extension("rs"));
            if let Some(module) = module.filter(|module| root().join(module).is_file()) {
                sources(&module, files)?;
            }
        }
        Ok(())
    }

    /// The text between this opening and the next quotation mark.
    fn after<'a>(line: &'a str, opening: &str) -> Option<&'a str> {
        Some(line.split_once(opening)?.1.split_once('"')?.0)
    }

    /// Resolves `..` in a path.
    fn plain(path: &Path) -> PathBuf {
        path.components().fold(PathBuf::new(), |mut plain, part| {
            if part == std::path::Component::ParentDir {
                plain.pop();
            } else {
                plain.push(part);
            }
            plain
        })
    }

    #[test]
    fn moving_text_between_files_changes_the_digest() {
        let digest = |files: &[(&str, &[u8])]| {
            let mut digest = Sha256::new();
            for (name, bytes) in files {
                add(&mut digest, name, bytes);
            }
            hex(digest)
        };
        assert_ne!(digest(&[("a", b"xy"), ("b", b"")]), digest(&[("a", b"x"), ("b", b"y")]));
    }
}
