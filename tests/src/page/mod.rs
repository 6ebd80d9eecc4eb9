//! A page in a browser, with what a test can do with it.

mod act;
mod around;
mod elsewhere;
mod find;
mod roles;
mod see;

use std::cell::Cell;
use std::path::Path;

use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::noted::Noted;
use crate::pool;
use crate::server::Server;
use crate::session::Session;
use crate::setting::Setting;
use crate::wait::until;
use crate::watch::Watch;

/// A page, the browser it is in, and the server it comes from.
pub struct Page {
    session: Session,
    server: Server,
    watch: Watch,
    setting: Setting,
    pressed: Cell<u32>,
    framed: Cell<bool>,
}

/// Whether the reading module has loaded or failed, on the page itself and in every element that has started.
const READING_SETTLED: &str = "
    const settled = (place) => place.reading !== undefined;
    const app = document.getElementById('app');
    const started = document.documentElement.dataset.start === 'ready' && app ? [app] : [];
    const places = [...document.querySelectorAll('rain-check')].map((one) => one.shadowRoot?.querySelector('[data-testid=place]'));
    return [...started, ...places.filter(Boolean)].every(settled)";

impl Page {
    pub(crate) fn start(setting: Setting) -> Result<Self> {
        let session = pool::take(&setting)?;
        let watch = Watch::new(&setting.expects, setting.runs_scripts());
        let server = Server::start(setting.engine.site(&setting))?;
        Ok(Self { session, server, watch, setting, pressed: Cell::new(0), framed: Cell::new(false) })
    }

    /// Closes the windows of this journey and keeps the browser for the next one.
    pub(crate) fn close(self) -> Result<()> {
        self.setting.engine.close(&self.session)?;
        pool::give_back(&self.setting, self.session);
        Ok(())
    }

    pub(crate) fn finish(&self) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.watch.finish()
    }

    /// Opens the hosted page and waits until it has started or has failed to.
    ///
    /// # Errors
    /// If it does neither, or requests something from another origin.
    pub fn open(&self) -> Result<()> {
        let origin = self.server.origin();
        self.go(&format!("{origin}/"), &origin)
    }

    /// Opens another page of the server that reports its start in the same way.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_beside(&self, name: &str) -> Result<()> {
        let origin = self.server.origin();
        self.go(&format!("{origin}/{name}"), &origin)
    }

    /// Opens a host's page. It does not report its start, so `until_ready` waits for it. `words` are the complaints that the
    /// guard must find on it.
    ///
    /// # Errors
    /// If it does not get ready, or the guard finds fault with the page before it.
    pub fn open_host(&self, name: &str, words: &[String], until_ready: impl FnOnce() -> Result<()>) -> Result<()> {
        self.open_others(&self.server.origin(), name, words, until_ready)
    }

    /// [`open_host`](Self::open_host) from a folder on disk. All files in it count as the page's own.
    ///
    /// # Errors
    /// As for [`open_host`](Self::open_host).
    pub fn open_host_in(&self, folder: &Path, name: &str, until_ready: impl FnOnce() -> Result<()>) -> Result<()> {
        self.open_others(&format!("file://{}", folder.display()), name, &[], until_ready)
    }

    fn open_others(&self, own: &str, name: &str, words: &[String], ready: impl FnOnce() -> Result<()>) -> Result<()> {
        self.leave_host()?;
        self.watch.expect_here(words);
        self.session.go(&format!("{own}/{name}"))?;
        let ready = ready();
        self.watch.loaded(&self.session, own, self.server.asked().len())?;
        ready
    }

    /// Has the guard check the page before another one is opened.
    ///
    /// # Errors
    /// If the guard finds fault with it.
    pub fn leave_host(&self) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())
    }

    /// Accepts the requests made so far: the person has asked for more of the page, or scrolled near it.
    ///
    /// # Errors
    /// If one of them went to another origin.
    pub fn arrived_at_more(&self) -> Result<()> {
        self.watch.loaded(&self.session, &self.server.origin(), self.server.asked().len())
    }

    /// Enters the first frame of the page, or leaves it. Works in a sandboxed frame, where only scripts can find anything.
    ///
    /// # Errors
    /// If there is no frame.
    pub fn turn_to_sealed_frame(&self, inside: bool) -> Result<()> {
        if inside { self.session.enter_first_frame() } else { self.session.leave_frame() }
    }

    /// Enters the first frame of the page and waits until it has started, or leaves it.
    ///
    /// # Errors
    /// If there is no frame, or what is in it does not start.
    pub fn turn_to_frame(&self, inside: bool) -> Result<()> {
        self.framed.set(inside);
        self.turn_to_sealed_frame(inside)?;
        if inside { self.usable() } else { Ok(()) }
    }

    /// Opens the page in one file from disk.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_file(&self, file: &Path) -> Result<()> {
        let changed = self.setting.engine == Engine::WebKit && !self.setting.scripts.is_empty();
        ensure!(!changed, "WebKitGTK runs scripts before the page's only where the test's server puts them there");
        let address = format!("file://{}", file.display());
        self.go(&address, &address)
    }

    /// Opens a document that the page has saved. It has no scripts.
    ///
    /// # Errors
    /// If there is none.
    pub fn open_saved(&self, file: &Path) -> Result<()> {
        let address = format!("file://{}", file.display());
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.go(&address)?;
        self.setting.engine.follow(&self.session)?;
        self.watch.loaded(&self.session, &address, self.server.asked().len())
    }

    fn go(&self, address: &str, own: &str) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.go(address)?;
        self.arrived(own)
    }

    /// Reloads the page.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn reload(&self) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.reload()?;
        self.arrived_again()
    }

    fn arrived(&self, own: &str) -> Result<()> {
        self.setting.engine.follow(&self.session)?;
        if self.setting.runs_scripts() {
            self.usable()?;
        }
        self.watch.loaded(&self.session, own, self.server.asked().len())
    }

    /// Opens the hosted page and waits until the questions can be answered, but not for the reading module.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_before_reading(&self) -> Result<()> {
        let origin = self.server.origin();
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.go(&format!("{origin}/"))?;
        self.setting.engine.follow(&self.session)?;
        self.answers()?;
        self.watch.loaded(&self.session, &origin, self.server.asked().len())
    }

    fn answers(&self) -> Result<()> {
        until("the page to be ready", || match self.start_state()?.as_str() {
            "ready" | "failed" => Ok(()),
            other => bail!("its state is {other:?}"),
        })
    }

    /// Waits until the page answers and its reading module has come or failed: after that it asks for nothing more.
    ///
    /// # Errors
    /// Where it comes to neither.
    pub fn usable(&self) -> Result<()> {
        self.answers()?;
        until("the reading module", || {
            let settled = self.session.script(READING_SETTLED, &[])?;
            ensure!(settled == true, "it has neither come nor failed");
            Ok(())
        })
    }

    /// Leaves the page. Returns whether it asked for confirmation.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn leave(&self) -> Result<bool> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.go("about:blank")?;
        ensure!(self.setting.engine == Engine::Chromium, "what is asked before leaving is seen in Chromium only");
        Ok(Noted::since(&self.session)?.asked_before_leaving)
    }

    /// Waits for the page after it has reloaded itself.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn arrived_again(&self) -> Result<()> {
        self.arrived(&self.server.origin())
    }

    /// The state of the start: "starting", "ready", "failed", or empty before the script has run.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn start_state(&self) -> Result<String> {
        let state = self.session.script("return document.documentElement.dataset.start ?? ''", &[])?;
        Ok(state.as_str().unwrap_or_default().to_owned())
    }

    /// Evaluates an expression. If its value is a promise, waits for it.
    pub(super) fn evaluate(&self, expression: &str) -> Result<Value> {
        let how = json!({"expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true});
        let answer = self.session.cdp("Runtime.evaluate", &how)?;
        if let Some(fault) = answer.get("exceptionDetails") {
            bail!("{expression}: {fault}");
        }
        Ok(answer.pointer("/result/value").cloned().unwrap_or_default())
    }
}
