//! What the page did, as recorded by the browser. `engine/mod.rs` lists what each engine does not record.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::engine::{Engine, firefox_console, firefox_requests};
use crate::session::Session;

const STORED: &str = include_str!("stored.js");

/// Recorded since the last call of [`take`](Activity::take).
pub(crate) struct Activity {
    /// Addresses of requests, sockets, downloads and links to other programs.
    pub(crate) requests: Vec<String>,
    /// Whether `beforeunload` made the browser ask for confirmation. The driver confirms at once.
    pub(crate) asked_before_leaving: bool,
}

impl Activity {
    pub(crate) fn take(session: &Session) -> Result<Self> {
        let requests = match session.engine() {
            Engine::Chromium => {
                let events = session.events()?;
                return Ok(Self { requests: requests(&events), asked_before_leaving: asked_before_leaving(&events) });
            }
            Engine::Firefox => firefox_requests(session)?,
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

/// Console messages since the last call, except those that `console.js` records in the page.
pub(crate) fn console(session: &Session) -> Result<Vec<String>> {
    match session.engine() {
        Engine::Chromium => session.console(),
        Engine::Firefox => firefox_console(session),
        Engine::WebKit => Ok(Vec::new()),
    }
}

/// What `guard.js` has recorded in the page.
pub(crate) fn violations(session: &Session) -> Result<Vec<String>> {
    let script = "return window.__violations";
    texts(&session.script(script, &[])?).context("guard.js does not run on this page")
}

/// What the page has stored.
pub(crate) fn stored(session: &Session) -> Result<Vec<String>> {
    if session.engine() != Engine::Chromium {
        return texts(&session.script(&format!("return (\n{STORED}\n)"), &[])?);
    }
    let stored = json!({"expression": STORED, "awaitPromise": true, "returnByValue": true});
    let stored = session.cdp("Runtime.evaluate", &stored)?;
    texts(stored.pointer("/result/value").context("no list of what is stored")?)
}

pub(crate) fn ensure_no_cookies(session: &Session) -> Result<()> {
    let cookies = if session.engine() == Engine::Chromium {
        session.cdp("Network.getCookies", &json!({}))?.get_mut("cookies").map(Value::take).unwrap_or_default()
    } else {
        session.cookies()?
    };
    ensure!(cookies.as_array().is_some_and(Vec::is_empty), "cookies: {cookies}");
    Ok(())
}

fn texts(value: &Value) -> Result<Vec<String>> {
    let texts = value.as_array().with_context(|| format!("not a list: {value}"))?;
    Ok(texts.iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect())
}

/// The requests in a list of `DevTools` events.
fn requests(events: &[Value]) -> Vec<String> {
    let method = |event: &Value| event.get("method").and_then(Value::as_str).unwrap_or_default().to_owned();
    // Reported as sent, though the page's policy refused them before that.
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
        let address = address.and_then(Value::as_str).unwrap_or("a request without an address");
        // The browser draws its own controls with data: images, such as date fields. The page's policy would refuse its own.
        if !refused.contains(id) && !address.starts_with("data:image/") {
            found.push(address.to_owned());
        }
    }
    found
}

fn asked_before_leaving(events: &[Value]) -> bool {
    events.iter().any(|event| {
        event.get("method").is_some_and(|method| method == "Page.javascriptDialogOpening")
            && event.pointer("/params/type").is_some_and(|kind| kind == "beforeunload")
    })
}
