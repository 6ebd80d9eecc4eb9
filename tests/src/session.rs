//! A `WebDriver` session. Wraps fantoccini, an asynchronous client, in blocking calls.

use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use fantoccini::elements::{Element as Handle, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::{WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use url::{ParseError, Url};

use crate::devtools::Devtools;
use crate::engine::Engine;
use crate::keys::Key;
use crate::program::Driver;
use crate::setting::Setting;

/// The key under which `WebDriver` puts an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// Helpers that find elements inside open shadow roots too.
const DEEP: &str = include_str!("page/deep.js");
/// The timeout of scripts and page loads. They take seconds, but the machine may be busy.
const SCRIPT_TIMEOUT: Duration = Duration::from_mins(2);
/// The timeout of the driver's responses; longer than any command takes.
const DRIVER_TIMEOUT: Duration = Duration::from_mins(3);
/// The number of attempts to start a browser. On a busy machine it does not always start in time.
const START_ATTEMPTS: u32 = 3;

/// A reference to a DOM element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        value.get(ELEMENT)?.as_str().map(|id| Self(id.to_owned()))
    }

    /// As an argument of a script.
    pub(crate) fn argument(&self) -> Value {
        json!({ELEMENT: self.0})
    }
}

/// A running browser.
pub struct Session {
    engine: Engine,
    client: Client,
    runtime: Runtime,
    devtools: Option<RefCell<Devtools>>,
    /// In Chromium, the browser context of the current journey.
    context: RefCell<Option<String>>,
    // Declared last, so that it is dropped after the client that closes the browser.
    _driver: Driver,
}

impl Session {
    /// Starts a browser. Applies only those settings that a running browser cannot change.
    ///
    /// # Errors
    /// If it does not start in three attempts.
    pub fn start(setting: &Setting) -> Result<Self> {
        let mut failures = Vec::new();
        for _ in 0..START_ATTEMPTS {
            match Self::start_once(setting) {
                Ok(session) => return Ok(session),
                Err(error) => failures.push(format!("{error:#}")),
            }
        }
        bail!("starting {}, {START_ATTEMPTS} attempts: {}", setting.engine, failures.join("; "))
    }

    fn start_once(setting: &Setting) -> Result<Self> {
        let engine = setting.engine;
        let driver = engine.start_driver(setting)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let Value::Object(mut capabilities) = engine.capabilities(setting) else {
            bail!("capabilities must be an object")
        };
        let milliseconds = u64::try_from(SCRIPT_TIMEOUT.as_millis())?;
        capabilities.insert("timeouts".to_owned(), json!({"script": milliseconds, "pageLoad": milliseconds}));
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            timeout(DRIVER_TIMEOUT, builder.capabilities(capabilities).connect(&address)).await
        });
        let client = client.context("the driver does not answer")??;
        let mut session =
            Self { engine, client, runtime, devtools: None, context: RefCell::default(), _driver: driver };
        if engine == Engine::Chromium {
            let capabilities = session.client.capabilities().context("the browser does not report its profile")?;
            let profile = capabilities.get("chrome").and_then(|chrome| chrome.get("userDataDir")?.as_str());
            let profile = profile.context("the browser does not report its profile")?;
            session.devtools = Some(RefCell::new(Devtools::connect(Path::new(profile))?));
        }
        Ok(session)
    }

    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    fn block_on<T>(&self, answer: impl Future<Output = Result<T, CmdError>>) -> Result<T> {
        let answer = self.runtime.block_on(async { timeout(DRIVER_TIMEOUT, answer).await });
        match answer {
            Ok(answer) => answer.map_err(|error| anyhow!("{error}")),
            Err(_) => bail!("the driver does not answer"),
        }
    }

    /// Sends a command for which fantoccini has no method.
    fn command(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value> {
        let command = Command { method, path: path.to_owned(), body: body.map(Value::to_string) };
        self.block_on(self.client.issue_cmd(command)).with_context(|| path.to_owned())
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        self.command(Method::GET, path, None)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.command(Method::POST, path, Some(body))
    }

    /// Opens an address and waits until it has loaded.
    ///
    /// # Errors
    /// If it does not load.
    pub fn go(&self, address: &str) -> Result<()> {
        self.post("url", &json!({"url": address})).map(drop)
    }

    pub(crate) fn reload(&self) -> Result<()> {
        self.block_on(self.client.refresh())
    }

    pub(crate) fn address(&self) -> Result<String> {
        Ok(self.get("url")?.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) fn title(&self) -> Result<String> {
        self.block_on(self.client.title())
    }

    /// The current window.
    ///
    /// # Errors
    /// If it is closed.
    pub fn window(&self) -> Result<String> {
        self.block_on(self.client.window()).map(String::from)
    }

    /// Switches to the window that the browser was started with. No other may be open.
    pub(crate) fn turn_to_first_window(&self) -> Result<()> {
        let first = self.block_on(self.client.windows())?.into_iter().map(String::from).next();
        self.turn_to(&first.context("the browser has no window")?)
    }

    /// Presses a key with its modifiers.
    pub(crate) fn press_keys(&self, key: Key) -> Result<()> {
        let (held, pressed) = key.strokes();
        let down = |key| json!({"type": "keyDown", "value": key});
        let up = |key| json!({"type": "keyUp", "value": key});
        let strokes: Vec<Value> =
            held.map(down).into_iter().chain([down(pressed), up(pressed)]).chain(held.map(up)).collect();
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]})).map(drop)
    }

    /// Opens a window or a tab and switches to it.
    ///
    /// # Errors
    /// If the browser refuses.
    pub fn open_window(&self, tab: bool) -> Result<()> {
        let opened = self.block_on(self.client.new_window(tab))?;
        self.turn_to(&String::from(opened.handle))
    }

    /// Switches to a window.
    ///
    /// # Errors
    /// If it is closed.
    pub fn turn_to(&self, window: &str) -> Result<()> {
        let window = WindowHandle::try_from(window.to_owned()).map_err(|error| anyhow!("{error:?}"))?;
        self.block_on(self.client.switch_to_window(window))
    }

    /// Closes the current window. Switch to another one afterwards.
    ///
    /// # Errors
    /// If it cannot be closed.
    pub fn close_window(&self) -> Result<()> {
        self.block_on(self.client.close_window())
    }

    pub(crate) fn enter_first_frame(&self) -> Result<()> {
        self.block_on(self.client.enter_frame(0))
    }

    pub(crate) fn leave_frame(&self) -> Result<()> {
        self.block_on(self.client.enter_parent_frame())
    }

    fn handle(&self, element: &Element) -> Handle {
        Handle::from_element_id(self.client.clone(), ElementRef::from(element.0.clone()))
    }

    pub(crate) fn click(&self, element: &Element) -> Result<()> {
        let element = self.handle(element);
        self.block_on(element.click())
    }

    pub(crate) fn send_keys(&self, element: &Element, text: &str) -> Result<()> {
        let element = self.handle(element);
        self.block_on(element.send_keys(text))
    }

    /// The computed "role" of an element, or its accessible name ("label").
    pub(crate) fn computed(&self, element: &Element, what: &str) -> Result<String> {
        let computed = self.get(&format!("element/{}/computed{what}", element.0))?;
        Ok(computed.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) fn cookies(&self) -> Result<Value> {
        self.get("cookie")
    }

    pub(crate) fn delete_cookies(&self) -> Result<()> {
        self.block_on(self.client.delete_all_cookies())
    }

    pub(crate) fn screenshot(&self) -> Result<Vec<u8>> {
        self.block_on(self.client.screenshot())
    }

    /// Sends a `DevTools` command to the page.
    ///
    /// # Errors
    /// In another browser than Chromium, or if the command fails.
    pub fn cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.only_in_chromium(command)?;
        self.post("goog/cdp/execute", &json!({"cmd": command, "params": parameters})).context(command.to_owned())
    }

    /// Sends a `DevTools` command about the browser context of this journey.
    pub(crate) fn context_cdp(&self, command: &str, mut parameters: Value) -> Result<Value> {
        if let (Some(parameters), Some(context)) = (parameters.as_object_mut(), self.context.borrow().as_ref()) {
            parameters.insert("browserContextId".to_owned(), json!(context));
        }
        self.browser_cdp(command, &parameters)
    }

    fn browser_cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.only_in_chromium(command)?;
        self.devtools.as_ref().context("not connected to Chromium's DevTools")?.borrow_mut().call(command, parameters)
    }

    /// Creates a browser context (as isolated as an incognito window) and switches to a window in it.
    pub(crate) fn enter_context(&self) -> Result<()> {
        let made = self.browser_cdp("Target.createBrowserContext", &json!({"disposeOnDetach": true}))?;
        let context = made.get("browserContextId").and_then(Value::as_str).context("no browser context")?;
        self.context.replace(Some(context.to_owned()));
        let window = self.context_cdp("Target.createTarget", json!({"url": "about:blank", "newWindow": true}))?;
        self.turn_to(window.get("targetId").and_then(Value::as_str).context("no window")?)
    }

    /// Deletes the browser context with its windows and storage.
    pub(crate) fn dispose_context(&self) -> Result<()> {
        self.context_cdp("Target.disposeBrowserContext", json!({}))?;
        self.context.replace(None);
        Ok(())
    }

    /// Runs the body of a function in the page. It can use [`deep`](DEEP) to find elements.
    pub(crate) fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        let script = format!("{DEEP}{body}");
        self.block_on(self.client.execute(&script, arguments.to_vec()))
    }

    /// The `DevTools` events since the last call.
    pub(crate) fn events(&self) -> Result<Vec<Value>> {
        let mut events = Vec::new();
        for entry in self.log("performance")? {
            let text = entry.get("message").and_then(Value::as_str).unwrap_or_default();
            let mut event: Value = serde_json::from_str(text).context("reading the browser's log")?;
            events.push(event.get_mut("message").map(Value::take).unwrap_or_default());
        }
        Ok(events)
    }

    /// The console's warnings and errors since the last call.
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
        match self.post("se/log", &json!({"type": kind}))? {
            Value::Array(entries) => Ok(entries),
            other => bail!("the {kind} log is {other}"),
        }
    }

    fn only_in_chromium(&self, what: &str) -> Result<()> {
        ensure!(self.engine == Engine::Chromium, "supported in Chromium only, not in {}: {what}", self.engine);
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A driver that does not respond is killed with its browser when it is dropped below.
        let client = self.client.clone();
        self.runtime.block_on(async { timeout(Duration::from_secs(10), client.close()).await }).ok();
    }
}

/// A `WebDriver` command, by its path within the session.
#[derive(Debug)]
struct Command {
    method: Method,
    path: String,
    body: Option<String>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _request_url: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.clone())
    }
}
