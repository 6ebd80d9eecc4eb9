//! Generates the modules behind a script in `npm/`: WebAssembly in base64, and wasm-bindgen's glue. Neither loads anything.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{minify, run, script, wasm};

/// What stands behind a script.
pub(super) struct Compiled {
    /// The module `…-glue.js`.
    pub(super) glue: String,
    /// The module `…-wasm.js`.
    pub(super) wasm: String,
}

/// Compiles the package `npm-policy` or `npm-reading` into JavaScript modules.
pub(super) fn compiled(name: &str) -> Result<Compiled> {
    let package = format!("npm-{name}");
    let (bytes, glue) =
        run::step(&format!("Compiling {package} (a minute the first time)"), || wasm::compile(&package, "", &package))?;
    Ok(Compiled {
        glue: minify::in_lines(&glue_module(&glue))? + "\n",
        wasm: wasm_module(&wasm::optimised(&bytes, &package)?),
    })
}

/// Each call of `bindings` makes new bindings. Its parameter shadows the global `document`, where the glue would look
/// for the URL of its own script, which is a different one in a bundle.
fn glue_module(glue: &str) -> String {
    format!("export function bindings(document) {{\n{glue}\nreturn wasm_bindgen;\n}}\n")
}

/// The WebAssembly in a file of its own, where no line of code stands: what runs a script shows the line that threw.
fn wasm_module(wasm: &[u8]) -> String {
    format!("export const wasm = {};\n", script::on_its_own_line(&STANDARD.encode(wasm)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_is_not_changed() {
        let glue = "let wasm_bindgen = (function(exports) {\n    return exports;\n})({ __proto__: null });\n";
        let module = glue_module(glue);
        assert!(module.contains(glue), "{module}");
    }

    #[test]
    fn the_webassembly_is_all_there() {
        assert_eq!(wasm_module(b"\0asm"), "export const wasm = `\nAGFzbQ==\n`;\n");
    }
}
