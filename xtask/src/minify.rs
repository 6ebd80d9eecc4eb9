//! Scripts and style sheets, made small by esbuild.

use anyhow::{Context as _, Result, bail};

use crate::{run, scratch};

/// A script or a style sheet, as small as esbuild makes it.
pub(crate) fn minified(text: &str, kind: &str) -> Result<String> {
    let file = scratch::file(&format!("part.{kind}"), text.as_bytes())?;
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
