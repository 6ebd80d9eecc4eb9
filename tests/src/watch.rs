//! The guard of every journey: what the browser noted down, held against what the page promises.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::session::Session;

/// What [`Watch`] installs in the page.
pub(crate) const SCRIPT: &str = include_str!("watch.js");
const STORED: &str = include_str!("stored.js");

/// Of what one thing is said, no more than this.
const LONGEST: usize = 400;

/// Looks after one browser.
pub(crate) struct Watch {
    scripts: bool,
    expects: Vec<&'static str>,
    came: RefCell<BTreeSet<&'static str>>,
    loaded: RefCell<Option<(String, String)>>,
    asked: Cell<usize>,
}

impl Watch {
    pub(crate) fn new(expects: &[&'static str], scripts: bool) -> Self {
        Self {
            scripts,
            expects: expects.to_vec(),
            came: RefCell::default(),
            loaded: RefCell::default(),
            asked: Cell::default(),
        }
    }

    /// The page is there: whatever it asked for until now was its own, and from now on it asks for nothing.
    pub(crate) fn loaded(&self, session: &Session, own: &str, asked: usize) -> Result<()> {
        let strange =
            requests(&session.events()?).into_iter().filter(|address| !address.contains(own)).collect::<Vec<_>>();
        self.judge("asked for what is not its own", &strange)?;
        self.loaded.replace(Some(address_and_title(session)?));
        self.asked.set(asked);
        Ok(())
    }

    /// Nothing has happened since that should not. Also to be called before the page is left.
    pub(crate) fn look(&self, session: &Session, asked: &[String]) -> Result<()> {
        let Some(before) = self.loaded.take() else { return Ok(()) };
        let events = session.events()?;
        self.judge("asked for something after it had loaded", &requests(&events))?;
        let questions = if asked_before_leaving(&events) { vec!["whether to leave".to_owned()] } else { Vec::new() };
        self.judge("asked the person a question though nobody left it", &questions)?;
        let since = asked.get(self.asked.get()..).unwrap_or_default();
        self.judge("asked the server for something after it had loaded", since)?;
        self.judge("complained on the console", &session.console()?)?;
        if self.scripts {
            let seen = session.script("return window.__seen", &[])?;
            self.judge("did what it should not", &texts(&seen))?;
            let stored = json!({"expression": STORED, "awaitPromise": true, "returnByValue": true});
            let stored = session.cdp("Runtime.evaluate", &stored)?;
            self.judge("keeps something", &texts(stored.pointer("/result/value").context("what is stored")?))?;
        }
        let cookies = session.cdp("Network.getCookies", &json!({}))?;
        ensure!(cookies.pointer("/cookies").and_then(Value::as_array).is_some_and(Vec::is_empty), "cookies: {cookies}");
        let now = address_and_title(session)?;
        let changed = [("address", &before.0, &now.0), ("title", &before.1, &now.1)].into_iter();
        let changed = changed.filter(|(_, before, now)| before != now);
        let changed: Vec<_> = changed.map(|(what, before, now)| format!("the {what}: {before} became {now}")).collect();
        self.judge("changed what every tab and history shows", &changed)?;
        Ok(())
    }

    /// The journey is over: what was expected to happen has happened.
    pub(crate) fn finish(&self) -> Result<()> {
        let came = self.came.borrow();
        for word in &self.expects {
            ensure!(came.contains(word), "it was expected, but never came: {word}");
        }
        Ok(())
    }

    fn judge(&self, what: &str, found: &[String]) -> Result<()> {
        let mut left: Vec<String> = found.iter().map(|one| one.chars().take(LONGEST).collect()).collect();
        left.retain(|one| {
            let expected = self.expects.iter().find(|word| one.contains(**word));
            expected.map(|word| self.came.borrow_mut().insert(word)).is_none()
        });
        ensure!(left.is_empty(), "the page {what}:\n  {}", left.join("\n  "));
        Ok(())
    }
}

fn address_and_title(session: &Session) -> Result<(String, String)> {
    let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
    Ok((text(session.get("/url")?), text(session.get("/title")?)))
}

pub(crate) fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// Everything that went out, and whatever left the page for another program or the disk.
pub(crate) fn requests(events: &[Value]) -> Vec<String> {
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
pub(crate) fn asked_before_leaving(events: &[Value]) -> bool {
    events.iter().any(|event| {
        event.get("method").is_some_and(|method| method == "Page.javascriptDialogOpening")
            && event.pointer("/params/type").is_some_and(|kind| kind == "beforeunload")
    })
}
