//! The module with the three functions: WebAssembly, its glue and a few lines around them, in one file that loads nothing.

use std::fs;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::run::{self, root};
use crate::{build, glue, lean, names};

const AROUND: &str = include_str!("../../../module/guide.js");

/// What the glue ends with: its functions, around an instance of a module that is compiled already.
const READY: &str = "
    return (module) => {
        __wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module);
        return exports;
    };
})({ __proto__: null });
";

pub(super) fn guide() -> Result<String> {
    let folder = root().join("target/module");
    run::step("Compiling the three functions (a minute the first time)", || {
        let mut cargo = run::cargo("build --quiet --release --package module --target wasm32-unknown-unknown");
        lean::build(&mut cargo)?;
        run::run(&mut cargo)?;
        run::run(
            run::command("wasm-bindgen")
                .args(["--target", "no-modules", "--no-typescript", "--out-name", "rain-check", "--out-dir"])
                .arg(&folder)
                .arg(root().join("target/wasm32-unknown-unknown/release/module.wasm")),
        )
    })?;
    let wasm = fs::read(folder.join("rain-check_bg.wasm")).context("reading the WebAssembly of the module")?;
    let glue = fs::read_to_string(folder.join("rain-check.js")).context("reading the glue of the module")?;
    let (wasm, glue) = names::shortened(&build::optimised(&wasm)?, &glue::bare(&glue, READY)?)?;
    file(&wasm, &glue)
}

fn file(wasm: &[u8], glue: &str) -> Result<String> {
    if !glue.starts_with("let wasm_bindgen = (function(exports) {") {
        bail!("wasm-bindgen's glue begins otherwise than xtask/src/npm/module.rs knows");
    }
    let text = format!(
        "const glue = () => {{\n{glue}\nreturn wasm_bindgen;\n}};\nconst packed = \"{}\";\n{AROUND}",
        STANDARD.encode(wasm)
    );
    Ok(build::minified(&text, "js")? + "\n")
}
