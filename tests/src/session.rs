//! A browser, driven through `WebDriver`. The client is fantoccini; it is asynchronous, the journeys are not, so a session waits
//! for each answer.

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
/// Finds what a person sees, inside open shadow roots too.
const DEEP: &str = include_str!("page/deep.js");
/// How long a script or a page may take to finish. The longest script of a journey takes seconds, but the machine may be busy.
const LONGEST: Duration = Duration::from_mins(2);
/// How long the driver may take to answer: longer than any command.
const PATIENCE: Duration = Duration::from_mins(3);
/// How often a browser is started before that counts as a failure. On a busy machine it does not always come up in time.
const STARTS: u32 = 3;

/// Something on the page.
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

/// A browser that does as it is told.
pub struct Session {
    engine: Engine,
    client: Client,
    runtime: Runtime,
    devtools: Option<RefCell<Devtools>>,
    /// In Chromium: the browser context of the journey that is on.
    context: RefCell<Option<String>>,
    // Dropped last: the browser is closed through it.
    _driver: Driver,
}

impl Session {
    /// Starts a browser. Of the setting, only what a browser has to be started with is applied.
    ///
    /// # Errors
    /// Where it does not start, tried three times.
    pub fn start(setting: &Setting) -> Result<Self> {
        let mut failures = Vec::new();
        for _ in 0..STARTS {
            match Self::start_once(setting) {
                Ok(session) => return Ok(session),
                Err(error) => failures.push(format!("{error:#}")),
            }
        }
        bail!("starting {}, {STARTS} times: {}", setting.engine, failures.join("; "))
    }

    fn start_once(setting: &Setting) -> Result<Self> {
        let engine = setting.engine;
        let driver = engine.drive(setting)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let Value::Object(mut capabilities) = engine.capabilities(setting) else { bail!("capabilities are an object") };
        let longest = u64::try_from(LONGEST.as_millis())?;
        capabilities.insert("timeouts".to_owned(), json!({"script": longest, "pageLoad": longest}));
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            timeout(PATIENCE, builder.capabilities(capabilities).connect(&address)).await
        });
        let client = client.context("the driver does not answer")??;
        let mut session =
            Self { engine, client, runtime, devtools: None, context: RefCell::default(), _driver: driver };
        if engine == Engine::Chromium {
            let capabilities =
                session.client.capabilities().context("the browser does not say where its profile is")?;
            let profile = capabilities.get("chrome").and_then(|chrome| chrome.get("userDataDir")?.as_str());
            let profile = profile.context("the browser does not say where its profile is")?;
            session.devtools = Some(RefCell::new(Devtools::connect(Path::new(profile))?));
        }
        Ok(session)
    }

    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    fn wait<T>(&self, answer: impl Future<Output = Result<T, CmdError>>) -> Result<T> {
        let answer = self.runtime.block_on(async { timeout(PATIENCE, answer).await });
        match answer {
            Ok(answer) => answer.map_err(|error| anyhow!("{error}")),
            Err(_) => bail!("the driver does not answer"),
        }
    }

    /// A command for which the client has no method of its own.
    fn command(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value> {
        let command = Command { method, path: path.to_owned(), body: body.map(Value::to_string) };
        self.wait(self.client.issue_cmd(command)).with_context(|| path.to_owned())
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
    /// Where it does not load.
    pub fn go(&self, address: &str) -> Result<()> {
        self.post("url", &json!({"url": address})).map(drop)
    }

    pub(crate) fn reload(&self) -> Result<()> {
        self.wait(self.client.refresh())
    }

    pub(crate) fn address(&self) -> Result<String> {
        Ok(self.get("url")?.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) fn title(&self) -> Result<String> {
        self.wait(self.client.title())
    }

    /// The window that commands go to.
    ///
    /// # Errors
    /// Where it is closed.
    pub fn window(&self) -> Result<String> {
        self.wait(self.client.window()).map(String::from)
    }

    /// Turns to the window that the browser was started with, the only one left when a journey is over.
    pub(crate) fn turn_to_first_window(&self) -> Result<()> {
        let first = self.wait(self.client.windows())?.into_iter().map(String::from).next();
        self.turn_to(&first.context("the browser has no window")?)
    }

    /// Presses a key, together with those that are held for it.
    pub(crate) fn press_keys(&self, key: Key) -> Result<()> {
        let (held, pressed) = key.strokes();
        let down = |key| json!({"type": "keyDown", "value": key});
        let up = |key| json!({"type": "keyUp", "value": key});
        let strokes: Vec<Value> =
            held.map(down).into_iter().chain([down(pressed), up(pressed)]).chain(held.map(up)).collect();
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]})).map(drop)
    }

    /// Opens another window, or a tab, and turns to it.
    ///
    /// # Errors
    /// Where there is none to be had.
    pub fn open_window(&self, tab: bool) -> Result<()> {
        let opened = self.wait(self.client.new_window(tab))?;
        self.turn_to(&String::from(opened.handle))
    }

    /// Turns to a window: commands go to it from now on.
    ///
    /// # Errors
    /// Where it is closed.
    pub fn turn_to(&self, window: &str) -> Result<()> {
        let window = WindowHandle::try_from(window.to_owned()).map_err(|error| anyhow!("{error:?}"))?;
        self.wait(self.client.switch_to_window(window))
    }

    /// Closes the window that commands go to. Turn to another one next.
    ///
    /// # Errors
    /// Where it cannot be closed.
    pub fn close_window(&self) -> Result<()> {
        self.wait(self.client.close_window())
    }

    pub(crate) fn enter_first_frame(&self) -> Result<()> {
        self.wait(self.client.enter_frame(0))
    }

    pub(crate) fn leave_frame(&self) -> Result<()> {
        self.wait(self.client.enter_parent_frame())
    }

    fn handle(&self, element: &Element) -> Handle {
        Handle::from_element_id(self.client.clone(), ElementRef::from(element.0.clone()))
    }

    pub(crate) fn click(&self, element: &Element) -> Result<()> {
        let element = self.handle(element);
        self.wait(element.click())
    }

    pub(crate) fn send_keys(&self, element: &Element, text: &str) -> Result<()> {
        let element = self.handle(element);
        self.wait(element.send_keys(text))
    }

    /// The role or the name ("label") that the browser computes for an element.
    pub(crate) fn computed(&self, element: &Element, what: &str) -> Result<String> {
        let says = self.get(&format!("element/{}/computed{what}", element.0))?;
        Ok(says.as_str().unwrap_or_default().to_owned())
    }

    pub(crate) fn cookies(&self) -> Result<Value> {
        self.get("cookie")
    }

    pub(crate) fn delete_cookies(&self) -> Result<()> {
        self.wait(self.client.delete_all_cookies())
    }

    pub(crate) fn screenshot(&self) -> Result<Vec<u8>> {
        self.wait(self.client.screenshot())
    }

    /// A command of Chromium's devtools protocol, for the page.
    ///
    /// # Errors
    /// Where the browser is another, or does not do it.
    pub fn cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.only_in_chromium(command)?;
        self.post("goog/cdp/execute", &json!({"cmd": command, "params": parameters})).context(command.to_owned())
    }

    /// A command of Chromium's devtools protocol, for the browser context of this journey and no other.
    pub(crate) fn context_cdp(&self, command: &str, mut parameters: Value) -> Result<Value> {
        if let (Some(parameters), Some(context)) = (parameters.as_object_mut(), self.context.borrow().as_ref()) {
            parameters.insert("browserContextId".to_owned(), json!(context));
        }
        self.browser_cdp(command, &parameters)
    }

    fn browser_cdp(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.only_in_chromium(command)?;
        self.devtools.as_ref().context("Chromium's devtools are not connected")?.borrow_mut().call(command, parameters)
    }

    /// Makes a browser context, as private as an incognito window, and turns to a window in it.
    pub(crate) fn enter_context(&self) -> Result<()> {
        let made = self.browser_cdp("Target.createBrowserContext", &json!({"disposeOnDetach": true}))?;
        let context = made.get("browserContextId").and_then(Value::as_str).context("no browser context")?;
        self.context.replace(Some(context.to_owned()));
        let window = self.context_cdp("Target.createTarget", json!({"url": "about:blank", "newWindow": true}))?;
        self.turn_to(window.get("targetId").and_then(Value::as_str).context("no window")?)
    }

    /// Throws the browser context away, with its windows and everything that was kept in it.
    pub(crate) fn dispose_context(&self) -> Result<()> {
        self.context_cdp("Target.disposeBrowserContext", json!({}))?;
        self.context.replace(None);
        Ok(())
    }

    /// The body of a function, run in the page. It has [`deep`](DEEP) to find things with.
    pub(crate) fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        let script = format!("{DEEP}{body}");
        self.wait(self.client.execute(&script, arguments.to_vec()))
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

    /// The warnings and errors on the console since the last time.
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
        // A driver that does not answer is killed with its browser, when it is dropped below.
        let client = self.client.clone();
        self.runtime.block_on(async { timeout(Duration::from_secs(10), client.close()).await }).ok();
    }
}

/// Any command of `WebDriver`, by its path within the session.
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
