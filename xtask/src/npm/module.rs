//! Generates the module behind a script in `npm/`: WebAssembly in base64 and wasm-bindgen's glue, in one file that
//! loads nothing.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{minify, run, wasm};

/// Compiles the package `npm-policy` or `npm-reading` into a JavaScript module.
pub(super) fn compiled(name: &str) -> Result<String> {
    let package = format!("npm-{name}");
    let (bytes, glue) =
        run::step(&format!("Compiling {package} (a minute the first time)"), || wasm::compile(&package, "", &package))?;
    Ok(minify::minified(&module(&wasm::optimised(&bytes, &package)?, &glue), "js")? + "\n")
}

/// Each call of `bindings` makes new bindings. Its parameter shadows the global `document`, where the glue would look
/// for the URL of its own script, which is a different one in a bundle.
fn module(wasm: &[u8], glue: &str) -> String {
    let base64 = STANDARD.encode(wasm);
    format!(
        "export function bindings(document) {{\n{glue}\nreturn wasm_bindgen;\n}}\nexport const wasm = \"{base64}\";\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_is_not_changed() {
        let glue = "let wasm_bindgen = (function(exports) {\n    return exports;\n})({ __proto__: null });\n";
        let module = module(b"\0asm", glue);
        assert!(module.contains(glue), "{module}");
        assert!(module.ends_with("export const wasm = \"AGFzbQ==\";\n"), "{module}");
    }
}
