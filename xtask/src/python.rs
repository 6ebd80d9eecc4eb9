//! Finds a Python with the `icalendar` library, for reading calendar files.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::{apt, run};

/// Finds it; installs it where it is missing and that is possible.
pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(python) = find() {
        return Ok(python);
    }
    let elsewhere = "install icalendar with pip, and name that Python in the variable PYTHON";
    apt::install(&["python3", "python3-icalendar"], elsewhere, || find().is_some())?;
    find().context("Python's icalendar was installed, but no Python finds it")
}

/// Debian's packages are for the system's Python, which need not be the first on the `PATH`.
fn find() -> Option<PathBuf> {
    let named = std::env::var_os("PYTHON").map(PathBuf::from);
    let candidates = [named, run::which("python3"), Some(PathBuf::from("/usr/bin/python3"))];
    candidates.into_iter().flatten().find(|python| has_library(python))
}

fn has_library(python: &Path) -> bool {
    run::output(run::command(&python.to_string_lossy()).args(["-c", "import icalendar"])).is_ok()
}
