//! wasm-bindgen's glue, less what this page never runs. It is handed a compiled module, so the ways of fetching one, and of
//! finding out from where, are not sent; nor is what browsers lack that are too old for the module. 800 bytes of brotli.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

/// From here on the glue is about getting a module.
const LOADING: &str = "\n    async function __wbg_load(";
/// And this is where it looks for its own address, up to what comes next.
const ADDRESS: [&str; 2] = ["\n    let script_src;", "\n    function __wbg_get_imports("];

/// What makes up for a method that browsers have had for longer than the WebAssembly they need here.
const OLD: [&str; 2] = ["\n    if (!('encodeInto' in cachedTextEncoder)) {", "\n    }\n"];

/// Two ways of handing over a text stand one after the other: the shorter one, and one that is quicker by less than anybody
/// notices. 90 bytes of brotli.
const SECOND_WAY: [&str; 2] = ["\n        let len = arg.length;", "        return ptr;\n    }\n"];

/// The same in fewer words. What may fail is wrapped where it is defined, and the classes that are asked for, and the means to
/// see what nobody holds any more, have been in browsers for as long.
const SHORTER: [(&str, &str); 13] = [
    (
        "function handleError(f, args) {
        try {
            return f.apply(this, args);",
        "function handleError(f) {
        return (...args) => { try {
            return f(...args);",
    ),
    (
        "wasm.__wbindgen_exn_store(idx);
        }
",
        "wasm.__wbindgen_exn_store(idx);
        } };
",
    ),
    (
        "let result;
                try {
                    result = arg0 instanceof",
        "return arg0 instanceof",
    ),
    (
        "
                } catch (_) {
                    result = false;
                }
                const ret = result;
                return ret;",
        "",
    ),
    (
        "(typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : ",
        "",
    ),
    (
        "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && \
         cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
    // What is written out wherever a text or an object is handed over, said once: 170 bytes.
    (
        "const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);",
        "giveText(arg0, ret);",
    ),
    (
        "var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                var len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);",
        "giveText(arg0, ret);",
    ),
    // Everything that runs WebAssembly has `globalThis`; what is asked for when it has not, is not asked for.
    ("const ret = typeof globalThis === 'undefined' ? undefined : globalThis;", "const ret = globalThis;"),
    (
        "const ret = typeof global === 'undefined' ? undefined : global;
                return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);",
        "return 0;",
    ),
    (
        "const ret = typeof self === 'undefined' ? undefined : self;
                return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);",
        "return 0;",
    ),
    (
        "const ret = typeof window === 'undefined' ? undefined : window;
                return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);",
        "return 0;",
    ),
    ("return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);", "return giveObject(ret);"),
];

const GIVE: &str = "
    const giveObject = (object) => isLikeNone(object) ? 0 : addToExternrefTable0(object);
    const giveText = (place, text) => {
        const start = isLikeNone(text) ? 0 : passStringToWasm0(text, wasm.__wbindgen_malloc);
        getDataViewMemory0().setInt32((place >>> 0) + 4, WASM_VECTOR_LEN, true);
        getDataViewMemory0().setInt32(place >>> 0, start, true);
    };";

/// What stands there instead of all that. Asked for in the same way, so that one start serves this and the whole glue.
const READY: &str = "
    return async ({ module_or_path: module }) =>
        __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()), module);
})({ __proto__: null });
";

/// The glue that is sent.
pub(crate) fn lean(glue: &str) -> Result<String> {
    let [from, to] = ADDRESS;
    let (head, rest) = glue.split_once(from).with_context(|| unknown(from))?;
    let (_, rest) = rest.split_once(to).with_context(|| unknown(to))?;
    let (body, loading) = rest.split_once(LOADING).with_context(|| unknown(LOADING))?;
    if !loading.contains("return Object.assign(__wbg_init") {
        bail!(unknown("return Object.assign(__wbg_init"));
    }
    let [from, until] = OLD;
    let (before, rest) = body.split_once(from).with_context(|| unknown(from))?;
    let (_, after) = rest.split_once(until).with_context(|| unknown(until))?;
    let [from, until] = SECOND_WAY;
    let (begin, rest) = before.split_once(from).with_context(|| unknown(from))?;
    let (_, end) = rest.split_once(until).with_context(|| unknown(until))?;
    let begin = begin.replace("(arg, malloc, realloc)", "(arg, malloc)").replace("if (realloc === undefined) ", "");
    arrows(&[head, GIVE, to, &begin, "\n    }\n", end, after, READY].concat())
}

/// The glue of the element: each call into an instance is watched by who asked for it (`boot/engine.js`).
pub(crate) fn watched(glue: &str) -> Result<String> {
    let made = "await WebAssembly.instantiate(module, __wbg_get_imports())";
    if !glue.contains(made) {
        bail!(unknown(made));
    }
    Ok(glue.replace(made, &format!("watched({made})")))
}

/// What is handed to the WebAssembly, as arrows: none of it asks for `this`.
fn arrows(glue: &str) -> Result<String> {
    let mut text = String::with_capacity(glue.len());
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        // A function that hands on what it is given, to one of the same name: that one is named instead.
        if let Some(called) = line.strip_prefix("    function ").filter(|rest| rest.starts_with("wasm_bindgen_")) {
            let called = called.trim_end_matches(" {");
            if lines.next() != Some(&format!("        wasm.{called};")) || lines.next() != Some("    }") {
                bail!(unknown(&format!("wasm.{called};")));
            }
            continue;
        }
        if let Some((before, rest)) = line.split_once("Closure(arg0, arg1, wasm_bindgen_") {
            write!(text, "{before}Closure(arg0, arg1, wasm.wasm_bindgen_{rest}").ok();
        } else if let Some((name, rest)) = line.split_once(": function() { return handleError(function (")
            && let Some(taken) = rest.strip_suffix(") {")
        {
            write!(text, "{name}: handleError(({taken}) => {{").ok();
        } else if let Some(before) = line.strip_suffix("}, arguments); },") {
            write!(text, "{before}}}),").ok();
        } else if let Some((name, rest)) = line.split_once(": function(")
            && let Some(taken) = rest.strip_suffix(") {")
        {
            write!(text, "{name}: ({taken}) => {{").ok();
        } else {
            text += line;
        }
        text.push('\n');
    }
    for (from, to) in SHORTER {
        if !text.contains(from) {
            bail!(unknown(from));
        }
        text = text.replace(from, to);
    }
    Ok(handed_on(&text))
}

/// What is given a name and handed on in the next line, without the name.
fn handed_on(glue: &str) -> String {
    const NAMED: &str = "const ret = ";
    let mut text = String::with_capacity(glue.len());
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        let given = line.trim_start().strip_prefix(NAMED).and_then(|rest| rest.strip_suffix(';'));
        let mut after = lines.clone();
        let next = after.next().and_then(|next| next.split_once("ret);"));
        // Only where the function ends there: nobody asks for it again.
        let ends = after.next().is_some_and(|line| line.trim_start().starts_with('}'));
        match given.zip(next) {
            Some((given, (before, ""))) if ends && !before.contains("ret,") => {
                write!(text, "{before}{given});").ok();
                lines.next();
            }
            _ => text += line,
        }
        text.push('\n');
    }
    text
}

fn unknown(part: &str) -> String {
    format!("wasm-bindgen's glue has no `{}`: xtask/src/glue.rs does not know this version", part.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_loads_a_module_is_left_out_and_the_imports_become_arrows() -> Result<()> {
        let longer = SHORTER.map(|(from, _)| from).join("\n    ");
        let glue = "let wasm_bindgen = (function(exports) {\n    let script_src;\n    find();\n    function __wbg_get_imports() {\n\
                    a: function(arg0) {\n    return arg0.b;\n},\n\
                    c: function() { return handleError(function (arg0, arg1) {\n    arg0.d(arg1);\n}, arguments); },\n    }\n\
                    \x20   function wasm_bindgen_x(arg0) {\n        wasm.wasm_bindgen_x(arg0);\n    }\n\
                    \x20   return makeClosure(arg0, arg1, wasm_bindgen_x);\n\
                    \x20   function passStringToWasm0(arg, malloc, realloc) {\n        if (realloc === undefined) {\n            one();\n        }\n\n\
                    \x20       let len = arg.length;\n        other();\n        return ptr;\n    }\n\n\
                    \x20   if (!('encodeInto' in cachedTextEncoder)) {\n        old();\n    }\n\n\
                    LONGER\n    async function __wbg_load(module) { fetch(module); }\n    return Object.assign(__wbg_init, {});\n";
        let lean = lean(&glue.replace("LONGER", &longer))?;
        for gone in ["fetch", "find()", "old()", "other()", ": function(", "function wasm_bindgen_x", "realloc"] {
            assert!(!lean.contains(gone), "{gone}: {lean}");
        }
        assert!(lean.contains("one();") && lean.contains("makeClosure(arg0, arg1, wasm.wasm_bindgen_x);"), "{lean}");
        assert!(lean.contains("\na: (arg0) => {\n    return arg0.b;\n},\n"), "{lean}");
        assert!(lean.contains("\nc: handleError((arg0, arg1) => {\n    arg0.d(arg1);\n}),\n"), "{lean}");
        Ok(())
    }

    #[test]
    fn what_is_named_only_to_be_handed_on_is_handed_on_without_a_name() {
        let glue = "  const ret = a.b;\n  give(c, ret);\n}\n  const ret = d;\n  give(ret);\n  return ret;\n}";
        assert_eq!(handed_on(glue), "  give(c, a.b);\n}\n  const ret = d;\n  give(ret);\n  return ret;\n}\n");
    }

    #[test]
    fn glue_of_another_version_is_refused() {
        let error = lean("let wasm_bindgen = 1;").map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.contains("`let script_src;`")));
    }
}
