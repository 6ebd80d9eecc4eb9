//! The WebAssembly modules can send nothing.
//!
//! WebAssembly can only call its imports. The test reads the source of every import when a module is instantiated. Every word of
//! three letters or more in it must be in `imports.txt`, so that somebody has to review each new one. Some imports take names of
//! properties from the WebAssembly (`Reflect.get`, `construct`), so the data of the modules must not name a sending API either.
//! (`innerHTML` sends nothing; Trusted Types in our policies ensure that Yew does not use it.) wasm-bindgen's glue can fetch a
//! module, but nothing calls that: the modules are passed as bytes.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use journeys::{Setting, Site};
use serde_json::Value;

use super::{ONE, WHOLE, in_post, open, run};

/// Records the imports of each module. Runs before the page's own scripts.
const RECORD_IMPORTS: &str = "
    window.__imports = [];
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = (module, imports) => {
        if (Object.keys(imports ?? {}).length) window.__imports.push({ wanted: WebAssembly.Module.imports(module),
            given: Object.entries(imports).flatMap(([from, all]) => Object.entries(all).map(([name, one]) => [from, name, String(one)])) });
        return instantiate(module, imports);
    };
    window.__bytes = [];
    const compile = WebAssembly.compile;
    WebAssembly.compile = (bytes) => {
        window.__bytes.push(new TextDecoder('latin1').decode(bytes));
        return compile(bytes);
    };";

/// APIs that send or fetch.
const SENDING_APIS: [&str; 13] = [
    "fetch",
    "XMLHttpRequest",
    "sendBeacon",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "importScripts",
    "postMessage",
    "serviceWorker",
    "BroadcastChannel",
    "SharedWorker",
    "new Image",
];

/// The words allowed in the imports, one a line.
const ALLOWED: &str = include_str!("imports.txt");

#[test]
fn no_import_of_the_webassembly_can_send() -> Result<()> {
    in_post(Setting::desktop()?.with_script(RECORD_IMPORTS), &format!("{ONE}{WHOLE}"), |page| {
        open(page)?;
        let imports = run(page, "return window.__imports")?;
        let imports = imports.as_array().context("no imports were recorded")?;
        ensure!(
            imports.len() == 3,
            "{} modules have imports, not the page, the letters and the reading module",
            imports.len()
        );
        let allowed: BTreeSet<&str> = ALLOWED.lines().collect();
        let mut found = BTreeSet::new();
        for module in imports {
            let list = |key: &str| module.get(key).and_then(Value::as_array).context("no imports were recorded");
            let (wanted, given) = (list("wanted")?, list("given")?);
            ensure!(
                !wanted.is_empty() && wanted.len() == given.len(),
                "{} imports wanted, {} given",
                wanted.len(),
                given.len()
            );
            for one in wanted {
                ensure!(one.get("kind").is_some_and(|kind| kind == "function"), "an import is no function: {one}");
            }
            for one in given {
                let text = one.get(2).and_then(Value::as_str).unwrap_or_default();
                for sending in SENDING_APIS {
                    ensure!(!text.contains(sending), "an import contains {sending}: {one}");
                }
                found.extend(words(text).map(str::to_owned));
            }
        }
        let unknown: Vec<_> = found.iter().filter(|word| !allowed.contains(word.as_str())).collect();
        ensure!(unknown.is_empty(), "review these and add them to imports.txt: {unknown:?}");
        let unused: Vec<_> = allowed.iter().filter(|word| !found.contains(**word)).collect();
        ensure!(unused.is_empty(), "remove these from imports.txt: {unused:?}");

        let modules = run(page, "return window.__bytes")?;
        let modules = modules.as_array().context("no bytes")?;
        ensure!(modules.len() == 3, "{} modules were compiled", modules.len());
        let found_by_its_words =
            ["Copy email", "Please choose whichever is easiest for you", "One plain apology is enough"];
        for (module, words) in modules.iter().zip(found_by_its_words) {
            let bytes = module.as_str().context("no bytes")?;
            ensure!(
                bytes.starts_with("\0asm") && bytes.contains(words),
                "not the expected module: “{words}” is missing"
            );
            // The page would be over its limit with the words people search with (docs/decisions/0079).
            ensure!(
                bytes.contains("loose motions") == words.starts_with("One plain"),
                "the words people search with belong to the reading module alone"
            );
            for sending in SENDING_APIS.into_iter().chain(["iframe", "requestSubmit"]) {
                ensure!(!bytes.contains(sending), "the data of a module contains {sending}");
            }
        }
        Ok(())
    })
}

fn words(script: &str) -> impl Iterator<Item = &str> {
    script.split(|character: char| !character.is_ascii_alphabetic() && character != '_').filter(|word| word.len() > 2)
}

#[test]
fn the_scripts_contain_no_sending_apis() -> Result<()> {
    let site = Site::published()?;
    // Each glue calls `fetch` once, for modules given by address, and names it in an error message. We pass bytes.
    for (file, glues) in
        [("rain-check.js", 3), ("rain-check-page.js", 2), ("rain-check-reading.js", 1), ("rain-check-lazy.js", 0)]
    {
        let text = String::from_utf8(site.file(file)?.to_vec())?;
        // Without the packed WebAssembly, whose base64 may contain any word. It stands on a line of its own.
        let code: String = text.split(['"', '`', '\n']).filter(|part| part.len() < 50_000).collect();
        ensure!(code.len() > 3_000 && code.len() < 90_000, "{} bytes of code in {file}", code.len());
        for sending in SENDING_APIS.into_iter().chain(["import(", "open(", ".submit", "eval(", "new Function("]) {
            let times = code.matches(sending).count();
            let allowed = if sending == "fetch" { 3 * glues } else { 0 };
            ensure!(times <= allowed, "{file} contains {sending} {times} times");
        }
        ensure!(code.matches("fetch(").count() == glues, "{file} calls fetch outside the glue");
    }
    Ok(())
}
