//! The module with the three functions: WebAssembly, its glue and a few lines around them, in one file that loads nothing.

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{build, pack, run};

const AROUND: &str = include_str!("../../../module/guide.js");

/// Where the glue looks for its own address, up to the end of it.
const ADDRESS: [&str; 2] = ["\n    let script_src;", "\n    }\n"];
/// From here on it is about getting a module.
const LOADING: &str = "\n    async function __wbg_load(";

/// What it ends with instead: its functions, around an instance of a module that is compiled already.
const READY: &str = "
    return (module) => {
        __wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module);
        return exports;
    };
})({ __proto__: null });
";

pub(super) fn guide() -> Result<String> {
    let (wasm, glue) =
        run::step("Compiling the three functions (a minute the first time)", || build::bound("module", "", "module"))?;
    file(&build::optimised(&wasm, "module.wasm")?, &lean_glue(&glue)?)
}

/// The glue without its ways of getting a module, which would have it look for files that are not there.
fn lean_glue(glue: &str) -> Result<String> {
    let unknown = |part: &str| {
        format!("wasm-bindgen's glue has no `{}`: xtask/src/npm/module.rs does not know this version", part.trim())
    };
    let [from, to] = ADDRESS;
    let (head, rest) = glue.split_once(from).with_context(|| unknown(from))?;
    let (address, rest) = rest.split_once(to).with_context(|| unknown(to))?;
    let (functions, loading) = rest.split_once(LOADING).with_context(|| unknown(LOADING))?;
    for (part, text) in [
        ("let wasm_bindgen = (function(exports) {", head),
        ("document.currentScript.src", address),
        ("exports.assess = assess;", functions),
        ("return Object.assign(__wbg_init, { initSync }, exports);", loading),
    ] {
        if !text.contains(part) {
            bail!(unknown(part));
        }
    }
    Ok([head, "\n", functions, READY].concat())
}

fn file(wasm: &[u8], glue: &str) -> Result<String> {
    let packed = format!("const packed = \"{}\";", STANDARD.encode(wasm));
    let text = [&pack::wrapped("glue", "", glue), &packed, AROUND].join("\n");
    Ok(build::minified(&text, "js")? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_functions_stay_and_what_loads_a_module_goes() -> Result<()> {
        let glue = "let wasm_bindgen = (function(exports) {\n    let script_src;\n    if (document) {\n        \
                    script_src = document.currentScript.src;\n    }\n\n    function assess() {\n    }\n    \
                    exports.assess = assess;\n    async function __wbg_load() { fetch(); }\n    \
                    return Object.assign(__wbg_init, { initSync }, exports);\n})({ __proto__: null });\n";
        let lean = lean_glue(glue)?;
        assert!(lean.contains("function assess()") && lean.contains("exports.assess = assess;"), "{lean}");
        assert!(!lean.contains("fetch") && !lean.contains("script_src"), "{lean}");
        assert!(lean.ends_with(READY), "{lean}");
        Ok(())
    }

    #[test]
    fn glue_of_another_version_is_refused() {
        let error = lean_glue("let wasm_bindgen = 1;").map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("`let script_src;`")));
    }
}
