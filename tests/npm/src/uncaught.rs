//! What an error that nobody catches prints.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::installed::Installed;

/// Programs that end by an error: in what they gave, in what was given, and in two files of ours.
const ENDINGS: [(&str, &str); 4] = [
    ("assess({ get reason() { throw new Error(\"mine\"); } });", "Error: mine"),
    ("assess({ reason: \"ilness\" });", "TypeError: reason: \"ilness\" is not allowed"),
    ("delete globalThis.TextDecoder; assess({});", "ReferenceError: TextDecoder is not defined"),
    ("delete globalThis.WebAssembly; assess({});", "ReferenceError: WebAssembly is not defined"),
];

/// In characters. A message lists what is allowed, and minified code may stand on one line; the WebAssembly may not stand there.
const LONGEST: [usize; 2] = [2000, 40_000];

#[test]
fn an_uncaught_error_prints_no_webassembly() -> Result<()> {
    let project = Installed::alone("uncaught")?;
    let esbuild = concat!(env!("CARGO_MANIFEST_DIR"), "/../../node_modules/esbuild/bin/esbuild");
    for (index, (program, error)) in ENDINGS.into_iter().enumerate() {
        let (plain, bundled) = (format!("plain{index}.mjs"), format!("bundled{index}.mjs"));
        fs::write(project.folder.join(&plain), format!("import {{ assess }} from \"rain-check/policy\"; {program}"))?;
        let out = format!("--outfile={bundled}");
        let options = [&plain, "--bundle", "--minify", "--format=esm", "--log-level=error", &out];
        project.node(esbuild, &options)?;
        for (script, most) in [plain, bundled].into_iter().zip(LONGEST) {
            let output =
                Command::new("node").arg(&script).current_dir(&project.folder).output().context("starting Node")?;
            let says = String::from_utf8_lossy(&output.stderr);
            let longest = says.lines().map(str::len).max().unwrap_or_default();
            ensure!(longest <= most, "{script}: {program} prints a line of {longest} characters");
            ensure!(says.contains(error), "{script}: {program} prints\n{says}");
        }
    }
    Ok(())
}
