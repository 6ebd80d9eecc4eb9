//! What the tests are handed by whoever runs them; `cargo xtask test` sets all of it.

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

/// The accessibility checks.
pub(crate) fn axe() -> Result<String> {
    let file =
        env::var_os("RAIN_CHECK_AXE").map_or_else(|| root().join("node_modules/axe-core/axe.min.js"), PathBuf::from);
    fs::read_to_string(&file).with_context(|| {
        format!("reading {}: `npm ci` brings axe-core, or RAIN_CHECK_AXE says where axe.min.js is", file.display())
    })
}

/// The screen reader, as a script that says what it has in a variable of its own.
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

/// The browser; the driver looks for one by itself where nothing is set.
pub(crate) fn chromium() -> Option<PathBuf> {
    let installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| installed.iter().map(PathBuf::from).find(|file| file.is_file()))
}

/// The program that drives it.
pub(crate) fn chromedriver() -> PathBuf {
    env::var_os("CHROMEDRIVER").map_or_else(|| "chromedriver".into(), PathBuf::from)
}

/// Firefox.
pub(crate) fn firefox() -> PathBuf {
    let installed = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].map(PathBuf::from);
    let usual = installed.into_iter().find(|file| file.is_file());
    env::var_os("FIREFOX").map(PathBuf::from).or(usual).unwrap_or_else(|| "firefox".into())
}

/// The program that drives it.
pub(crate) fn geckodriver() -> PathBuf {
    env::var_os("GECKODRIVER").map_or_else(|| root().join("target/tools/bin/geckodriver"), PathBuf::from)
}

/// The program that drives `WebKitGTK`, and finds its browser by itself.
pub(crate) fn webkit_driver() -> PathBuf {
    env::var_os("WEBKITDRIVER").map_or_else(|| "WebKitWebDriver".into(), PathBuf::from)
}

/// The screen that nobody sees, for a browser that needs one.
pub(crate) fn xvfb() -> PathBuf {
    env::var_os("XVFB").map_or_else(|| "Xvfb".into(), PathBuf::from)
}

/// Where it is noted how long each journey took.
pub(crate) fn times() -> PathBuf {
    root().join("target/journeys.tsv")
}

/// Where pictures of the page are left.
///
/// # Errors
/// Where the folder cannot be made.
pub fn screenshots() -> Result<PathBuf> {
    made("target/screenshots")
}

/// Where the contact sheet is left. What lay there before is gone.
///
/// # Errors
/// Where the folder cannot be made.
pub fn contact_sheet() -> Result<PathBuf> {
    fs::remove_dir_all(root().join("target/contact-sheet")).ok();
    made("target/contact-sheet")
}

fn made(name: &str) -> Result<PathBuf> {
    let folder = root().join(name);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    folder.canonicalize().with_context(|| format!("looking at {}", folder.display()))
}
