//! The WebAssembly modules can send nothing.
//!
//! WebAssembly can do no more than call what it is given. So what each of the two modules is given is read in the browser, when
//! it is instantiated. Every word in there of three letters or more, be it a property, a global or a part of the language, has to
//! be in `imports.txt`: the next thing somebody adds is not, and fails here until somebody has looked at it and added it. Some of
//! what is given takes the name of a property from the WebAssembly (`Reflect.get`, `construct`); so no name of a thing that sends
//! is in the modules' data either. (`innerHTML` sends nothing; that Yew never uses it is held by Trusted Types in our policies.) wasm-bindgen's glue brings its own way of fetching a module, which nobody calls: the modules
//! are given as bytes.

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

/// Names of what can send or fetch.
const SENDS: [&str; 13] = [
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
        let handed = run(page, "return window.__imports")?;
        let handed = handed.as_array().context("nothing was handed over")?;
        ensure!(handed.len() == 2, "{} modules were given something, not the page and the reading", handed.len());
        let known: BTreeSet<&str> = ALLOWED.lines().collect();
        let mut found = BTreeSet::new();
        for module in handed {
            let list = |key: &str| module.get(key).and_then(Value::as_array).context("nothing was handed over");
            let (wanted, given) = (list("wanted")?, list("given")?);
            ensure!(
                !wanted.is_empty() && wanted.len() == given.len(),
                "{} asked for, {} given",
                wanted.len(),
                given.len()
            );
            for one in wanted {
                ensure!(one.get("kind").is_some_and(|kind| kind == "function"), "it asks for {one}");
            }
            for one in given {
                let text = one.get(2).and_then(Value::as_str).unwrap_or_default();
                for sending in SENDS {
                    ensure!(!text.contains(sending), "it is given {sending}: {one}");
                }
                found.extend(words(text).map(str::to_owned));
            }
        }
        let unknown: Vec<_> = found.iter().filter(|word| !known.contains(word.as_str())).collect();
        ensure!(unknown.is_empty(), "nobody has looked at these yet (imports.txt): {unknown:?}");
        let gone: Vec<_> = known.iter().filter(|word| !found.contains(**word)).collect();
        ensure!(gone.is_empty(), "nobody needs these any more (imports.txt): {gone:?}");

        let modules = run(page, "return window.__bytes")?;
        let modules = modules.as_array().context("no bytes")?;
        ensure!(modules.len() == 2, "{} modules were compiled", modules.len());
        for (module, words) in modules.iter().zip(["Copy email", "One plain apology is enough"]) {
            let bytes = module.as_str().context("no bytes")?;
            ensure!(bytes.starts_with("\0asm") && bytes.contains(words), "that is another module, without “{words}”");
            for sending in SENDS.into_iter().chain(["iframe", "requestSubmit"]) {
                ensure!(!bytes.contains(sending), "its data names {sending}");
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
    // Each glue has one call of `fetch`, for whoever gives it an address instead of bytes, and names it in an error. Nothing of
    // ours gives an address.
    for (file, glues) in
        [("rain-check.js", 2), ("rain-check-page.js", 1), ("rain-check-reading.js", 1), ("rain-check-lazy.js", 0)]
    {
        let text = String::from_utf8(site.file(file)?.to_vec())?;
        // Less the WebAssembly, which is letters at random.
        let code: String = text.split('"').filter(|part| part.len() < 50_000).collect();
        ensure!(code.len() > 3_000 && code.len() < 90_000, "{} bytes of code in {file}", code.len());
        for sending in SENDS.into_iter().chain(["import(", "open(", ".submit", "eval(", "new Function("]) {
            let times = code.matches(sending).count();
            let allowed = if sending == "fetch" { 3 * glues } else { 0 };
            ensure!(times <= allowed, "{file} names {sending} {times} times");
        }
        ensure!(code.matches("fetch(").count() == glues, "{file} calls fetch itself");
    }
    Ok(())
}
