//! `WebDriver`, as far as it is needed: one browser, spoken to in JSON.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use ureq::Agent;

use crate::engine::Engine;
use crate::program::Driver;
use crate::setting::Setting;

/// The key under which `WebDriver` puts an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// Finds what a person sees, inside open shadow roots too.
const DEEP: &str = include_str!("page/deep.js");
/// More than the longest log of a journey.
const LONGEST_ANSWER: u64 = 200 * 1024 * 1024;

/// Something on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        value.get(ELEMENT)?.as_str().map(|id| Self(id.to_owned()))
    }

    pub(crate) fn id(&self) -> &str {
        &self.0
    }

    /// As an argument of a script.
    pub(crate) fn argument(&self) -> Value {
        json!({ELEMENT: self.0})
    }
}

/// A browser that does as it is told.
pub struct Session {
    agent: Agent,
    address: String,
    engine: Engine,
    browser: Option<u64>,
    // Dropped last: the browser is closed through it.
    _driver: Driver,
}

impl Session {
    /// Opens one. Nothing of the setting but what it is started with has been done to it yet.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn start(setting: &Setting) -> Result<Self> {
        let engine = setting.engine;
        let driver = engine.drive(setting)?;
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_mins(1)));
        let agent = Agent::new_with_config(config.build());
        let address = format!("http://127.0.0.1:{}/session", driver.port);
        let mut session = Self { agent, address, engine, browser: None, _driver: driver };
        let answer = session.post("", &engine.capabilities(setting)).with_context(|| format!("starting {engine}"))?;
        let id = answer.get("sessionId").and_then(Value::as_str).context("the driver gave no session")?;
        session.address = format!("{}/{id}", session.address);
        let process = |name: &str| answer.pointer(&format!("/capabilities/{name}:processID"))?.as_u64();
        session.browser = process("goog").or_else(|| process("moz"));
        Ok(session)
    }

    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    /// Asks the driver for something.
    ///
    /// # Errors
    /// Where it does not answer, or with an error.
    pub fn get(&self, path: &str) -> Result<Value> {
        read(self.agent.get(format!("{}{path}", self.address)).call())
    }

    /// Has the driver do something.
    ///
    /// # Errors
    /// Where it does not answer, or with an error.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        read(self.agent.post(format!("{}{path}", self.address)).send_json(body))
    }

    /// Closes the window that is looked at; another has to be turned to next.
    ///
    /// # Errors
    /// Where it cannot be closed.
    pub fn close_window(&self) -> Result<()> {
        read(self.agent.delete(format!("{}/window", self.address)).call()).map(drop)
    }

    /// A command of Chromium's own protocol.
    ///
    /// # Errors
    /// Where the browser is another, or does not do it.
    pub fn cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.only_in_chromium(command)?;
        self.post("/goog/cdp/execute", &json!({"cmd": command, "params": parameters})).context(command.to_owned())
    }

    /// The body of a function, run in the page. It has [`deep`](DEEP) to find things with.
    pub(crate) fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post("/execute/sync", &json!({"script": format!("{DEEP}{body}"), "args": arguments}))
    }

    /// What has been noted down since the last time, as the events of the browser's protocol.
    pub(crate) fn events(&self) -> Result<Vec<Value>> {
        let mut events = Vec::new();
        for entry in self.log("performance")? {
            let text = entry.get("message").and_then(Value::as_str).unwrap_or_default();
            let mut event: Value = serde_json::from_str(text).context("reading the browser's log")?;
            events.push(event.get_mut("message").map(Value::take).unwrap_or_default());
        }
        Ok(events)
    }

    /// What has been said on the console since the last time.
    pub(crate) fn console(&self) -> Result<Vec<String>> {
        let entries = self.log("browser")?;
        Ok(entries
            .iter()
            .filter(|entry| matches!(entry.get("level").and_then(Value::as_str), Some("SEVERE" | "WARNING")))
            .map(|entry| entry.get("message").and_then(Value::as_str).unwrap_or_default().to_owned())
            .collect())
    }

    fn log(&self, kind: &str) -> Result<Vec<Value>> {
        self.only_in_chromium("reading a log")?;
        match self.post("/se/log", &json!({"type": kind}))? {
            Value::Array(entries) => Ok(entries),
            other => bail!("the {kind} log is {other}"),
        }
    }

    fn only_in_chromium(&self, what: &str) -> Result<()> {
        ensure!(
            self.engine == Engine::Chromium,
            "the tests can do this in Chromium only, not in {}: {what}",
            self.engine
        );
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let closed =
            self.agent.delete(&self.address).config().timeout_global(Some(Duration::from_secs(10))).build().call();
        // Where the driver no longer answers, nobody else ends its browser.
        if let (Err(_), Some(browser)) = (closed, self.browser) {
            Command::new("kill").args(["-9", &browser.to_string()]).status().ok();
        }
    }
}

fn read(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value> {
    let mut answer = answer.context("asking the driver")?;
    let mut json: Value = answer.body_mut().with_config().limit(LONGEST_ANSWER).read_json()?;
    let value = json.get_mut("value").map(Value::take).unwrap_or_default();
    if answer.status().is_success() {
        return Ok(value);
    }
    let says = |key| value.get(key).and_then(Value::as_str).unwrap_or_default();
    bail!("{}: {}", says("error"), says("message"))
}
