//! What a browser has noted down, each engine in its own way; [`Engine`] says what each of them does not see.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::engine::{Engine, asked_in_firefox, said_in_firefox};
use crate::session::Session;

const STORED: &str = include_str!("stored.js");

/// What went on since the last time.
pub(crate) struct Noted {
    /// Everything that went out, and whatever left the page for another program or the disk.
    pub(crate) requests: Vec<String>,
    /// Whether the browser asked before it left the page. The driver answers yes at once.
    pub(crate) asked_before_leaving: bool,
}

impl Noted {
    pub(crate) fn since(session: &Session) -> Result<Self> {
        let requests = match session.engine() {
            Engine::Chromium => {
                let events = session.events()?;
                return Ok(Self { requests: requests(&events), asked_before_leaving: asked_before_leaving(&events) });
            }
            Engine::Firefox => asked_in_firefox(session)?,
            Engine::WebKit => {
                let script = "const asked = performance.getEntriesByType('resource').map((one) => one.name);
                    performance.clearResourceTimings();
                    return asked";
                texts(&session.script(script, &[])?)?
            }
        };
        Ok(Self { requests, asked_before_leaving: false })
    }
}

/// What was complained of on the console since the last time, as far as the page itself does not see it.
pub(crate) fn console(session: &Session) -> Result<Vec<String>> {
    match session.engine() {
        Engine::Chromium => session.console(),
        Engine::Firefox => said_in_firefox(session),
        Engine::WebKit => Ok(Vec::new()),
    }
}

/// What the page itself has seen.
pub(crate) fn seen(session: &Session) -> Result<Vec<String>> {
    let mut seen = texts(&session.script("return window.__seen", &[])?).context("nobody looks at this page")?;
    // A page that names no icon is asked for one by WebKit itself, and its policy refuses that. Chromium without a window does
    // not ask; Firefox is told not to.
    let icon = |one: &String| one.starts_with("a policy refused img-src: ") && one.trim_end().ends_with("/favicon.ico");
    seen.retain(|one| session.engine() != Engine::WebKit || !icon(one));
    Ok(seen)
}

/// What is stored for the page.
pub(crate) fn stored(session: &Session) -> Result<Vec<String>> {
    if session.engine() != Engine::Chromium {
        return texts(&session.script(&format!("return (\n{STORED}\n)"), &[])?);
    }
    let stored = json!({"expression": STORED, "awaitPromise": true, "returnByValue": true});
    let stored = session.cdp("Runtime.evaluate", &stored)?;
    texts(stored.pointer("/result/value").context("what is stored")?)
}

/// Fails where there is a cookie.
pub(crate) fn no_cookies(session: &Session) -> Result<()> {
    let cookies = if session.engine() == Engine::Chromium {
        session.cdp("Network.getCookies", &json!({}))?.get_mut("cookies").map(Value::take).unwrap_or_default()
    } else {
        session.cookies()?
    };
    ensure!(cookies.as_array().is_some_and(Vec::is_empty), "cookies: {cookies}");
    Ok(())
}

fn texts(value: &Value) -> Result<Vec<String>> {
    let texts = value.as_array().with_context(|| format!("no list, but {value}"))?;
    Ok(texts.iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect())
}

/// From the events of Chromium's protocol.
fn requests(events: &[Value]) -> Vec<String> {
    let method = |event: &Value| event.get("method").and_then(Value::as_str).unwrap_or_default().to_owned();
    // Noted as sent, but refused by the page's policy before it was.
    let refused: BTreeSet<_> = events
        .iter()
        .filter(|event| method(event) == "Network.loadingFailed")
        .filter(|event| event.pointer("/params/blockedReason").is_some_and(|reason| reason == "csp"))
        .filter_map(|event| event.pointer("/params/requestId")?.as_str())
        .collect();
    let mut found = Vec::new();
    for event in events {
        let address = match method(event).as_str() {
            "Network.requestWillBeSent" => event.pointer("/params/request/url"),
            "Network.webSocketCreated" | "Network.webTransportCreated" | "Page.downloadWillBegin" => {
                event.pointer("/params/url")
            }
            _ => continue,
        };
        let id = event.pointer("/params/requestId").and_then(Value::as_str).unwrap_or_default();
        let address = address.and_then(Value::as_str).unwrap_or("something without an address");
        // The browser draws its own controls, a date field for one, with these. They go nowhere, and were they the page's,
        // its policy would refuse them.
        if !refused.contains(id) && !address.starts_with("data:image/") {
            found.push(address.to_owned());
        }
    }
    found
}

/// Whether the browser asked before it left the page. The driver answers yes at once.
fn asked_before_leaving(events: &[Value]) -> bool {
    events.iter().any(|event| {
        event.get("method").is_some_and(|method| method == "Page.javascriptDialogOpening")
            && event.pointer("/params/type").is_some_and(|kind| kind == "beforeunload")
    })
}
