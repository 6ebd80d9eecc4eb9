//! A page in a browser, and what a test can do with it.

mod act;
mod browser_settings;
mod copied;
mod find;
mod foreign;
mod roles;
mod see;

use std::cell::Cell;
use std::path::Path;

use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};

use crate::activity::Activity;
use crate::engine::Engine;
use crate::guard::Guard;
use crate::pool;
use crate::server::Server;
use crate::session::Session;
use crate::setting::Setting;
use crate::wait::until;

/// A page with its browser and server.
pub struct Page {
    session: Session,
    server: Server,
    guard: Guard,
    setting: Setting,
    tap_count: Cell<u32>,
    /// Whether commands go to a frame of the page.
    in_frame: Cell<bool>,
}

/// Whether the letters and the reading module have loaded or failed, on the page itself and in every element that has started.
const READING_SETTLED: &str = "
    const settled = (place) => place.letters !== undefined && place.reading !== undefined;
    const app = document.getElementById('app');
    const started = document.documentElement.dataset.start === 'ready' && app ? [app] : [];
    const places = [...document.querySelectorAll('rain-check')].map((one) => one.shadowRoot?.querySelector('[data-testid=place]'));
    return [...started, ...places.filter(Boolean)].every(settled)";

impl Page {
    pub(crate) fn start(setting: Setting) -> Result<Self> {
        let session = pool::take(&setting)?;
        let guard = Guard::new(&setting.expects, setting.runs_scripts());
        let server = Server::start(setting.engine.site(&setting))?;
        Ok(Self { session, server, guard, setting, tap_count: Cell::new(0), in_frame: Cell::new(false) })
    }

    /// Closes the windows of this journey and keeps the browser for the next one.
    pub(crate) fn close(self) -> Result<()> {
        self.setting.engine.close(&self.session)?;
        pool::give_back(&self.setting, self.session);
        Ok(())
    }

    pub(crate) fn finish(&self) -> Result<()> {
        self.check()?;
        self.guard.check_expected(&self.session)
    }

    /// What the guard has against the page so far: what it sent, stored or reported.
    pub(crate) fn check(&self) -> Result<()> {
        self.guard.check(&self.session, &self.server.asked())
    }

    /// What the page has asked the test's server for so far.
    #[must_use]
    pub fn requested(&self) -> Vec<String> {
        self.server.asked()
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
    pub fn open_path(&self, name: &str) -> Result<()> {
        let origin = self.server.origin();
        self.go(&format!("{origin}/{name}"), &origin)
    }

    /// Opens a host's page. It does not report its start, so `until_ready` waits for it. `words` are in the violations that the
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
        self.check_guard()?;
        self.guard.expect_on_next_page(words);
        self.session.go(&format!("{own}/{name}"))?;
        self.setting.engine.inject_guard(&self.session)?;
        let ready = ready();
        self.guard.page_loaded(&self.session, own, self.server.asked().len())?;
        ready
    }

    /// Has the guard check the page before another one is opened.
    ///
    /// # Errors
    /// If the guard finds fault with it.
    pub fn check_guard(&self) -> Result<()> {
        self.guard.check(&self.session, &self.server.asked())
    }

    /// Tells the guard to allow the requests so far, because the person has opened or scrolled to something.
    ///
    /// # Errors
    /// If one of them went to another origin.
    pub fn accept_requests(&self) -> Result<()> {
        self.guard.page_loaded(&self.session, &self.server.origin(), self.server.asked().len())
    }

    /// Enters the first frame of the page, or leaves it. Works in a sandboxed frame, where only scripts can find anything.
    ///
    /// # Errors
    /// If there is no frame.
    pub fn turn_to_sandboxed_frame(&self, inside: bool) -> Result<()> {
        if inside { self.session.enter_first_frame() } else { self.session.leave_frame() }
    }

    /// Enters the first frame of the page and waits until it has asked its first question, or leaves it.
    ///
    /// # Errors
    /// If there is no frame, what is in it does not start, or the guard has recorded something in it.
    pub fn turn_to_frame(&self, inside: bool) -> Result<()> {
        if !inside {
            // The guard itself looks at the page around.
            let violations = self.script("return window.__violations")?;
            ensure!(violations.as_array().is_some_and(Vec::is_empty), "in the frame: {violations}");
        }
        self.in_frame.set(inside);
        self.turn_to_sandboxed_frame(inside)?;
        if inside { self.find_by_script("return deep.one('[data-testid=questions]')").map(drop) } else { Ok(()) }
    }

    /// Opens the single-file page from disk.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_file(&self, file: &Path) -> Result<()> {
        let changed = self.setting.engine == Engine::WebKit && !self.setting.scripts.is_empty();
        ensure!(!changed, "in WebKitGTK only the test's server can insert scripts before the page's");
        let address = format!("file://{}", file.display());
        self.go(&address, &address)
    }

    /// Opens a document that the page has saved. It has no scripts.
    ///
    /// # Errors
    /// If there is none.
    pub fn open_saved(&self, file: &Path) -> Result<()> {
        let address = format!("file://{}", file.display());
        self.guard.check(&self.session, &self.server.asked())?;
        self.session.go(&address)?;
        self.setting.engine.inject_guard(&self.session)?;
        self.guard.page_loaded(&self.session, &address, self.server.asked().len())
    }

    fn go(&self, address: &str, own: &str) -> Result<()> {
        self.guard.check(&self.session, &self.server.asked())?;
        self.session.go(address)?;
        self.finish_opening(own)
    }

    /// Reloads the page.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn reload(&self) -> Result<()> {
        self.guard.check(&self.session, &self.server.asked())?;
        self.session.reload()?;
        self.wait_after_reload()
    }

    fn finish_opening(&self, own: &str) -> Result<()> {
        self.setting.engine.inject_guard(&self.session)?;
        if self.setting.runs_scripts() {
            self.wait_until_loaded()?;
        }
        self.guard.page_loaded(&self.session, own, self.server.asked().len())
    }

    /// Opens the hosted page and waits until the questions can be answered and the letters are there, but not for the reading
    /// module.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_before_reading(&self) -> Result<()> {
        self.open_before_letters()?;
        until("the letters", || {
            let settled = self.session.script("return document.getElementById('app').letters !== undefined", &[])?;
            ensure!(settled == true, "they have neither loaded nor failed");
            Ok(())
        })?;
        self.accept_requests()
    }

    /// Opens the hosted page and waits until the questions can be answered, but for neither of the other modules.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_before_letters(&self) -> Result<()> {
        let origin = self.server.origin();
        self.guard.check(&self.session, &self.server.asked())?;
        self.session.go(&format!("{origin}/"))?;
        self.setting.engine.inject_guard(&self.session)?;
        self.wait_until_started()?;
        self.guard.page_loaded(&self.session, &origin, self.server.asked().len())
    }

    fn wait_until_started(&self) -> Result<()> {
        until("the page to be ready", || match self.start_state()?.as_str() {
            "ready" | "failed" => Ok(()),
            other => bail!("its state is {other:?}"),
        })
    }

    /// Waits until the application has started or failed, and then its reading module: after that the page sends no requests.
    ///
    /// # Errors
    /// If it does neither in time.
    pub fn wait_until_loaded(&self) -> Result<()> {
        self.wait_until_started()?;
        self.wait_for_reading()
    }

    /// Waits until the reading module has loaded or failed, on the page and in every element that has started.
    ///
    /// # Errors
    /// If it does neither in time.
    pub fn wait_for_reading(&self) -> Result<()> {
        until("the reading module", || {
            let settled = self.session.script(READING_SETTLED, &[])?;
            ensure!(settled == true, "it has neither loaded nor failed");
            Ok(())
        })
    }

    /// Leaves the page. Returns whether it asked for confirmation.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn leave_asks(&self) -> Result<bool> {
        self.guard.check(&self.session, &self.server.asked())?;
        self.session.go("about:blank")?;
        ensure!(self.setting.engine == Engine::Chromium, "`beforeunload` is recorded in Chromium only");
        Ok(Activity::take(&self.session)?.asked_before_leaving)
    }

    /// Waits for the page after it has reloaded itself.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn wait_after_reload(&self) -> Result<()> {
        self.finish_opening(&self.server.origin())
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
