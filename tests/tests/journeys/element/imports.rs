//! That nothing in it can send.
//!
//! WebAssembly can do no more than call what it is given. So what it asks for and what it is given are looked at where both are
//! handed over: in the browser, when the very module is instantiated. Each function given is read as text, and whatever property
//! it names, whatever it makes and whatever global it touches has to be in the list below; the next thing somebody adds is not,
//! and fails here until somebody has looked at it. Some of them take the name of a property from the WebAssembly (`Reflect.get`,
//! `call`); so no name of a thing that sends is in its data either, nor anywhere in the script around it.

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

/// What the functions name after a dot, or make.
const KNOWN: &str = include_str!("imports.txt");

#[test]
fn nothing_the_webassembly_is_given_can_send() -> Result<()> {
    in_post(Setting::desktop()?.changed_by(TAKEN_DOWN), &format!("{ONE}{WHOLE}"), |page| {
        open(page)?;
        let handed = run(page, "return window.__handed")?;
        let wanted = handed.get("wanted").and_then(Value::as_array).context("nothing was handed over")?;
        let given = handed.get("given").and_then(Value::as_array).context("nothing was given")?;
        ensure!(wanted.len() > 50, "it asks for {} things only", wanted.len());
        let word = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        for one in wanted {
            ensure!(word(one, "module") == "$" && word(one, "kind") != "memory", "it asks for {one}");
        }
        ensure!(given.len() == wanted.len(), "it asks for {} things, and is given {}", wanted.len(), given.len());

        let known: Vec<&str> = KNOWN.lines().collect();
        let mut unknown = Vec::new();
        for one in given {
            let text = one.get(2).and_then(Value::as_str).unwrap_or_default();
            ensure!(!text.contains("[native code]"), "something is given as it is: {one}");
            for sending in SENDS {
                ensure!(!text.contains(sending), "{sending} is given: {text}");
            }
            unknown.extend(
                names(text)
                    .into_iter()
                    .filter(|name| !known.contains(&name.as_str()))
                    .map(|name| format!("{name} in {text}")),
            );
        }
        ensure!(unknown.is_empty(), "nobody has looked at these yet (imports.txt):\n{}", unknown.join("\n"));

        let bytes = run(page, "return window.__bytes")?;
        let bytes = bytes.as_str().context("no bytes")?;
        ensure!(bytes.starts_with("\0asm") && bytes.contains("Copy email"), "that is not the module");
        for sending in SENDS.into_iter().chain(["iframe", "eval", ".src", "requestSubmit", "location"]) {
            ensure!(!bytes.contains(sending), "its data names {sending}");
        }
        Ok(())
    })
}

/// Whatever stands after a dot or after `new`.
fn names(text: &str) -> Vec<String> {
    let of_a_name = |character: char| character.is_alphanumeric() || matches!(character, '_' | '$');
    let after = |mark: &'static str| {
        text.match_indices(mark).map(move |(at, _)| {
            let name: String = text[at + mark.len()..].chars().take_while(|character| of_a_name(*character)).collect();
            format!("{mark}{name}")
        })
    };
    // What a text is spread from is no name.
    after(".").chain(after("new ")).filter(|name| name.len() > 1).collect()
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
