//! That nothing in it can send.
//!
//! WebAssembly can do no more than call what it is given. So what it asks for is read where the module is, in the browser, when
//! it is instantiated; and what it is given in the script itself, from the beginning of the list that is handed over to where
//! that is done. Both have to be of one number, so that this is all of it. Every word in there of three letters or more, be it
//! a property, a global or a part of the language, has to be in `imports.txt`: the next thing somebody adds is not, and fails
//! here until somebody has looked at it and added it. Some of what is given takes the name of a property from the WebAssembly
//! (`Reflect.get`, `construct`); so no name of a thing that sends is in its data either, nor anywhere in the script around it.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use journeys::{Setting, Site};
use serde_json::Value;

use super::{ONE, WHOLE, in_post, open, run};

/// Takes down what is handed over. It runs before the page's own scripts.
const TAKEN_DOWN: &str = "
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = (module, imports) => {
        window.__handed = { wanted: WebAssembly.Module.imports(module),
            given: Object.entries(imports).flatMap(([from, all]) => Object.entries(all).map(([name, one]) => [from, name, String(one)])) };
        return instantiate(module, imports);
    };
    const compile = WebAssembly.compile;
    WebAssembly.compile = (bytes) => {
        window.__bytes = new TextDecoder('latin1').decode(bytes);
        return compile(bytes);
    };";

/// What sends, or fetches, which is the same.
const SENDS: [&str; 14] = [
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
    "innerHTML",
    "new Image",
];

/// Every word in what the WebAssembly is given, one a line.
const KNOWN: &str = include_str!("imports.txt");

#[test]
fn nothing_the_webassembly_is_given_can_send() -> Result<()> {
    in_post(Setting::desktop()?.changed_by(TAKEN_DOWN), &format!("{ONE}{WHOLE}"), |page| {
        open(page)?;
        let handed = run(page, "return window.__handed")?;
        let list = |key: &str| handed.get(key).and_then(Value::as_array).context("nothing was handed over");
        let (wanted, given) = (list("wanted")?, list("given")?);
        ensure!(wanted.len() > 50, "it asks for {} things only", wanted.len());
        for one in wanted {
            let is = |key: &str, value: &str| one.get(key).is_some_and(|found| found == value);
            ensure!(is("module", "$") && is("kind", "function"), "it asks for {one}");
        }

        let script = String::from_utf8(Site::published()?.file("rain-check.js")?.to_vec())?;
        let glue = glue(&script)?;
        ensure!(wanted.len() == given.len(), "asked for are {}, given {}", wanted.len(), given.len());
        for one in given {
            let text = one.get(2).and_then(Value::as_str).unwrap_or_default();
            // One that is wrapped, for what it may throw, looks like its wrapping.
            ensure!(text.starts_with("(...") || glue.contains(text), "this comes from elsewhere: {one}");
        }
        let known: BTreeSet<&str> = KNOWN.lines().collect();
        let unknown: BTreeSet<&str> = words(glue).filter(|word| !known.contains(word)).collect();
        ensure!(unknown.is_empty(), "nobody has looked at these yet (imports.txt): {unknown:?}");
        let gone: Vec<_> = known.iter().filter(|word| !words(glue).any(|other| other == **word)).collect();
        ensure!(gone.is_empty(), "nobody needs these any more (imports.txt): {gone:?}");
        for sending in SENDS {
            ensure!(!glue.contains(sending), "it is given {sending}");
        }

        let bytes = run(page, "return window.__bytes")?;
        let bytes = bytes.as_str().context("no bytes")?;
        ensure!(bytes.starts_with("\0asm") && bytes.contains("Copy email"), "that is not the module");
        for sending in SENDS.into_iter().chain(["iframe", "requestSubmit"]) {
            ensure!(!bytes.contains(sending), "its data names {sending}");
        }
        Ok(())
    })
}

/// What is handed over, with what it needs of the same function.
fn glue(script: &str) -> Result<&str> {
    let begin = script.find("$:[").context("the list of imports is not where it was")?;
    let length = script.get(begin..).and_then(|rest| rest.find("WebAssembly.instantiate("));
    let length = length.context("nothing is instantiated")?;
    script.get(begin..begin + length).context("no text")
}

fn words(glue: &str) -> impl Iterator<Item = &str> {
    glue.split(|character: char| !character.is_ascii_alphabetic() && character != '_').filter(|word| word.len() > 2)
}

#[test]
fn the_scripts_around_it_name_nothing_that_sends() -> Result<()> {
    let site = Site::published()?;
    for (file, allowed) in [("rain-check.js", &["innerHTML"][..]), ("rain-check-lazy.js", &[])] {
        let text = String::from_utf8(site.file(file)?.to_vec())?;
        // Less the WebAssembly, which is letters at random.
        let code: String = text.split('"').filter(|part| part.len() < 50_000).collect();
        ensure!(code.len() > 5_000 && code.len() < 90_000, "{} bytes of code in {file}", code.len());
        for sending in SENDS.into_iter().chain(["import(", "open(", ".submit", "eval(", "Function("]) {
            ensure!(!code.contains(sending) || allowed.contains(&sending), "{file} names {sending}");
        }
    }
    Ok(())
}
