//! The browsers that the tests drive, and their `WebDriver` programs.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::{apt, run};

/// A program from a Debian package.
pub(crate) struct Program {
    /// The environment variable that overrides its path.
    pub(crate) variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

pub(crate) const CHROMIUM: Program =
    Program { variable: "CHROMIUM", names: &["chromium", "chromium-browser", "google-chrome"], package: "chromium" };

pub(crate) const CHROMEDRIVER: Program =
    Program { variable: "CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" };

pub(crate) const FIREFOX: Program =
    Program { variable: "FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" };

/// The `WebKitGTK` driver finds its browser by itself.
pub(crate) const WEBKIT: Program =
    Program { variable: "WEBKITDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" };

/// Everything the journeys need except geckodriver, which Debian does not package.
pub(crate) const ALL: [Program; 5] = [
    CHROMIUM,
    CHROMEDRIVER,
    FIREFOX,
    WEBKIT,
    // The WebKit browser needs an X display to show its window.
    Program { variable: "XVFB", names: &["Xvfb"], package: "xvfb" },
];

/// Finds the programs; installs missing ones where that is possible.
pub(crate) fn ensure<const N: usize>(programs: &[Program; N]) -> Result<[PathBuf; N]> {
    let mut missing = Vec::new();
    for program in programs {
        if program.find()?.is_none() {
            missing.push(program);
        }
    }
    if !missing.is_empty() {
        let packages: Vec<_> = missing.iter().map(|program| program.package).collect();
        let variables: Vec<_> = missing.iter().map(|program| program.variable).collect();
        let elsewhere = format!("install what is in them, and name the programs in {}", variables.join(", "));
        apt::install(&packages, &elsewhere, || missing.iter().all(|program| matches!(program.find(), Ok(Some(_)))))?;
    }
    let find = |program: &Program| {
        let package = program.package;
        program.find()?.with_context(|| format!("{package} was installed, but its program is not found"))
    };
    let found = programs.iter().map(find).collect::<Result<Vec<_>>>()?;
    found.try_into().ok().context("one result for each program")
}

/// Debian's folder of the fonts that stand in for Times and Arial.
const FONTS: &str = "/usr/share/fonts/truetype/liberation";

/// Installs fonts as wide as those of most readers, where apt-get installs what is missing: without them Debian's browsers fall
/// back on wider ones, and what fits a phone for everybody else does not fit.
pub(crate) fn ensure_fonts() -> Result<()> {
    let are_there = || Path::new(FONTS).is_dir();
    if are_there() || run::which("apt-get").is_none() {
        return Ok(());
    }
    apt::install(&["fonts-liberation"], "install fonts in place of Times and Arial", are_there)
}

impl Program {
    /// The path in the variable, or the first of the programs that is installed.
    fn find(&self) -> Result<Option<PathBuf>> {
        let variable = self.variable;
        match std::env::var_os(variable).map(PathBuf::from) {
            Some(file) if file.is_file() => Ok(Some(file)),
            Some(file) => bail!("{variable} is {}, which is not a file", file.display()),
            None => Ok(self.names.iter().find_map(|name| run::which(name))),
        }
    }
}
