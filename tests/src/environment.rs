//! Paths of browsers, drivers and other files, from environment variables that `cargo xtask test` sets.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The published files.
pub(crate) fn dist() -> Result<PathBuf> {
    let dist = env::var_os("RAIN_CHECK_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    if !dist.join("index.html").is_file() {
        bail!(
            "there is no page in {}: `cargo xtask build` makes it, or RAIN_CHECK_DIST says where it is",
            dist.display()
        );
    }
    Ok(dist)
}

/// The source of axe-core.
pub(crate) fn axe() -> Result<String> {
    let file =
        env::var_os("RAIN_CHECK_AXE").map_or_else(|| root().join("node_modules/axe-core/axe.min.js"), PathBuf::from);
    fs::read_to_string(&file).with_context(|| {
        format!("reading {}: `npm ci` brings axe-core, or RAIN_CHECK_AXE says where axe.min.js is", file.display())
    })
}

/// The source of the virtual screen reader. It defines the global `screenReader`.
pub(crate) fn screen_reader() -> Result<String> {
    let file = env::var_os("RAIN_CHECK_SCREEN_READER")
        .map_or_else(|| root().join("target/tools/screen-reader.js"), PathBuf::from);
    fs::read_to_string(&file).with_context(|| {
        format!(
            "reading {}: `cargo xtask setup` makes it, or RAIN_CHECK_SCREEN_READER says where it is",
            file.display()
        )
    })
}

/// Chromium; if there is none here, chromedriver searches for one itself.
pub(crate) fn chromium() -> Option<PathBuf> {
    let installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| installed.iter().map(PathBuf::from).find(|file| file.is_file()))
}

/// The `WebDriver` server for Chromium.
pub(crate) fn chromedriver() -> PathBuf {
    env::var_os("CHROMEDRIVER").map_or_else(|| "chromedriver".into(), PathBuf::from)
}

/// Firefox.
pub(crate) fn firefox() -> PathBuf {
    let installed = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].map(PathBuf::from);
    let usual = installed.into_iter().find(|file| file.is_file());
    env::var_os("FIREFOX").map(PathBuf::from).or(usual).unwrap_or_else(|| "firefox".into())
}

/// The `WebDriver` server for Firefox.
pub(crate) fn geckodriver() -> PathBuf {
    env::var_os("GECKODRIVER").map_or_else(|| root().join("target/tools/bin/geckodriver"), PathBuf::from)
}

/// The `WebDriver` server for `WebKitGTK`, which finds the browser itself.
pub(crate) fn webkit_driver() -> PathBuf {
    env::var_os("WEBKITDRIVER").map_or_else(|| "WebKitWebDriver".into(), PathBuf::from)
}

/// A virtual X server, for a browser that has no headless mode.
pub(crate) fn xvfb() -> PathBuf {
    env::var_os("XVFB").map_or_else(|| "Xvfb".into(), PathBuf::from)
}

/// The duration of each journey.
pub(crate) fn durations() -> PathBuf {
    root().join("target/journeys.tsv")
}

/// The folder for screenshots.
///
/// # Errors
/// If the folder cannot be made.
pub fn screenshots() -> Result<PathBuf> {
    create("target/screenshots")
}

/// The folder for the contact sheet, emptied.
///
/// # Errors
/// If the folder cannot be made.
pub fn contact_sheet() -> Result<PathBuf> {
    fs::remove_dir_all(root().join("target/contact-sheet")).ok();
    create("target/contact-sheet")
}

fn create(name: &str) -> Result<PathBuf> {
    let folder = root().join(name);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    folder.canonicalize().with_context(|| format!("looking at {}", folder.display()))
}
