//! Other people's pages, which the guard does not check.

use anyhow::Result;

use super::Page;
use crate::activity::{self, Activity};

impl Page {
    /// Opens an address and waits until it has loaded.
    ///
    /// # Errors
    /// If it does not load, or the guard finds fault with our page before that.
    pub fn visit(&self, address: &str) -> Result<()> {
        self.guard.check(&self.session, &self.server.asked())?;
        self.session.go(address)
    }

    /// The current address.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn address(&self) -> Result<String> {
        self.session.address()
    }

    /// Goes back in the history. Wait for what should be seen then.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn go_back(&self) -> Result<()> {
        // Not by the driver's command: chromedriver asks the page that it leaves whether it has loaded, and on a busy machine
        // that page is sometimes no longer active when it answers.
        self.session.script("history.back()", &[]).map(drop)
    }

    /// The addresses requested since the last call.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn requests(&self) -> Result<Vec<String>> {
        Ok(Activity::take(&self.session)?.requests)
    }

    /// The console messages since the last call, and uncaught errors of this page.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn console_errors(&self) -> Result<Vec<String>> {
        let mut messages = activity::console(&self.session)?;
        messages.extend(activity::violations(&self.session)?);
        Ok(messages)
    }
}
