//! The browser that the tests drive, the program they drive it through, and a second browser of other makers.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use crate::{apt, run};

/// A browser and its driver, of versions that fit each other.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

/// Finds both; installs them first where they are missing and that is possible.
pub(crate) fn ensure() -> Result<Browser> {
    if let Some(browser) = find()? {
        return Ok(browser);
    }
    let elsewhere = "install Chromium and its chromedriver, and name them in the variables CHROMIUM and CHROMEDRIVER";
    apt::install(&["chromium", "chromium-driver"], elsewhere, || matches!(find(), Ok(Some(_))))?;
    find()?.context("Chromium was installed, but is not found")
}

/// Finds Firefox, which needs no driver for what it is asked; installs it first where it is missing and that is possible.
pub(crate) fn firefox() -> Result<PathBuf> {
    let find = || one("FIREFOX", &["firefox-esr", "firefox"]);
    if let Some(firefox) = find()? {
        return Ok(firefox);
    }
    apt::install(&["firefox-esr"], "install Firefox, and name it in the variable FIREFOX", || {
        matches!(find(), Ok(Some(_)))
    })?;
    find()?.context("Firefox was installed, but is not found")
}

fn find() -> Result<Option<Browser>> {
    let chromium = one("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?;
    let chromedriver = one("CHROMEDRIVER", &["chromedriver"])?;
    Ok(match (chromium, chromedriver) {
        (Some(chromium), Some(chromedriver)) => Some(Browser { chromium, chromedriver }),
        _ => None,
    })
}

/// What the variable names, or else the first of the programs that is installed.
fn one(variable: &str, programs: &[&str]) -> Result<Option<PathBuf>> {
    match std::env::var_os(variable).map(PathBuf::from) {
        Some(file) if file.is_file() => Ok(Some(file)),
        Some(file) => bail!("{variable} is {}, which is no file", file.display()),
        None => Ok(programs.iter().find_map(|program| run::which(program))),
    }
}
