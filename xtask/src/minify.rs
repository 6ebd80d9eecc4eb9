//! Minifies scripts and style sheets with esbuild.

use anyhow::{Context as _, Result, bail};

use crate::{run, scratch};

/// Minifies `text`; `kind` is its file extension, `js` or `css`.
pub(crate) fn minified(text: &str, kind: &str) -> Result<String> {
    let file = scratch::file(&format!("part.{kind}"), text.as_bytes())?;
    let mut esbuild = run::command("esbuild");
    esbuild.arg(&file).args(["--minify", "--charset=utf8", "--log-level=warning"]);
    if kind == "js" {
        esbuild.arg("--target=es2022");
    }
    let output = esbuild.output().context("starting esbuild")?;
    // Treat warnings as errors: a browser silently ignores bad CSS.
    if !output.status.success() || !output.stderr.is_empty() {
        bail!("esbuild reports:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout).context("esbuild printed invalid UTF-8")?.trim_end().to_owned())
}
