//! Whether `dist/` is already what these sources give, and whether a test has already seen them.
//!
//! Optimising takes longer than everything else in a second run. The note says which contents went in and which came out;
//! when either differs, or nobody can say what went in, it is all done again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::run::{self, root};

/// Documents that are published with the rest.
const PUBLISHED: [&str; 2] = ["docs/embedding.md", "docs/house-rules.md"];

fn file() -> PathBuf {
    root().join("target/dist.stamp")
}

/// A digest of everything that could make a difference to `dist/`: all files git knows or would take, but those nobody
/// compiles.
pub(crate) fn inputs() -> Result<String> {
    contents(counts)
}

/// A digest of everything that could make a difference to what a person sees, or to how it is looked at.
pub(crate) fn everything() -> Result<String> {
    contents(|_| true)
}

/// A digest of the page's arithmetic of time zones, its proof and what both are made with.
pub(crate) fn zones() -> Result<String> {
    contents(counts_for_zones)
}

fn contents(counts: impl Fn(&str) -> bool) -> Result<String> {
    let files = run::output(run::command("git").args(["ls-files", "-z", "-co", "--exclude-standard"]))
        .context("asking git which files there are")?;
    let mut digest = Sha256::new();
    for name in files.split_terminator('\0').filter(|name| counts(name)) {
        // A file that git knows but that is deleted is an input as well: its absence.
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

fn counts(name: &str) -> bool {
    if PUBLISHED.contains(&name) {
        return true;
    }
    // What is written in `npm/` goes into the package.
    let written = Path::new(name).extension().is_some_and(|extension| extension == "md") && !name.starts_with("npm/");
    !written && !["docs/", "tests/", "bench/", ".ci/"].iter().any(|folder| name.starts_with(folder))
}

fn counts_for_zones(name: &str) -> bool {
    let places =
        ["Cargo.lock", "Cargo.toml", "rust-toolchain.toml", "src/browser/zones.rs", "src/moment.rs", "tests/src/"];
    let places = places.into_iter().chain(["tests/Cargo.toml", "tests/zones/", "xtask/"]);
    places.into_iter().any(|place| name.starts_with(place))
}

/// Whether these inputs made what is in `dist` now.
pub(crate) fn fits(inputs: &str, dist: &Path) -> bool {
    let noted = fs::read_to_string(file()).unwrap_or_default();
    !noted.is_empty() && outputs(dist).is_ok_and(|outputs| noted == format!("{inputs}\n{outputs}\n"))
}

/// Notes what made what.
pub(crate) fn note(inputs: &str, dist: &Path) -> Result<()> {
    fs::write(file(), format!("{inputs}\n{}\n", outputs(dist)?)).context("noting what dist/ was made of")
}

/// Until a build has ended well there is nothing to rely on.
pub(crate) fn forget() {
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

/// With lengths, so that no two lists of files look alike.
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

    #[test]
    fn what_is_compiled_counts_and_what_is_read_does_not() {
        let compiled = ["src/main.rs", "boot/start.js", "Cargo.lock", "guide/Cargo.toml", "docs/embedding.md"];
        assert!(compiled.into_iter().all(counts) && counts("npm/README.md"));
        assert!(
            ["README.md", "docs/x.txt", "tests/src/lib.rs", "bench/flow.js", ".ci/run"]
                .into_iter()
                .all(|name| !counts(name))
        );
    }

    #[test]
    fn the_proof_of_the_zones_depends_on_what_it_runs_and_not_on_the_rest_of_the_page() {
        assert!(["src/moment.rs", "tests/zones/page/compare.js", "Cargo.lock"].into_iter().all(counts_for_zones));
        assert!(
            ["src/app.rs", "src/browser/clock.rs", "styles/page.css"].into_iter().all(|name| !counts_for_zones(name))
        );
    }

    #[test]
    fn what_moves_between_files_makes_a_difference() {
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
