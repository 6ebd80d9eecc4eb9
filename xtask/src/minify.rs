//! Minifies scripts and style sheets with esbuild.

use std::io::Write as _;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};

use crate::run;

/// Minifies `text`; `kind` is its file extension, `js` or `css`.
pub(crate) fn minified(text: &str, kind: &str) -> Result<String> {
    let target: &[&str] = if kind == "js" { &["--target=es2022"] } else { &[] };
    esbuild(text, kind, &[&["--minify"], target].concat())
}

/// Minifies a script, in lines of some 120 characters.
pub(crate) fn in_lines(script: &str) -> Result<String> {
    esbuild(script, "js", &["--minify", "--target=es2022", "--line-limit=120"])
}

/// Turns a module into one for `require`.
pub(crate) fn commonjs(module: &str) -> Result<String> {
    esbuild(module, "js", &["--target=es2022", "--format=cjs"])
}

fn esbuild(text: &str, kind: &str, options: &[&str]) -> Result<String> {
    let mut esbuild = run::command("esbuild");
    esbuild.arg(format!("--loader={kind}")).args(["--charset=utf8", "--log-level=warning"]).args(options);
    esbuild.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = esbuild.spawn().context("starting esbuild")?;
    // It reads all before it writes anything.
    child.stdin.take().context("esbuild has no standard input")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    // Treat warnings as errors: a browser silently ignores bad CSS.
    if !output.status.success() || !output.stderr.is_empty() {
        bail!("esbuild reports:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout).context("esbuild printed invalid UTF-8")?.trim_end().to_owned())
}
