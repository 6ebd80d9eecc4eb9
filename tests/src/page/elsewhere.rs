//! Other people's pages, which the guard does not check.

use anyhow::Result;

use super::Page;
use crate::noted::{self, Noted};

impl Page {
    /// Opens an address and waits until it has loaded.
    ///
    /// # Errors
    /// If it does not load, or the guard finds fault with our page before that.
    pub fn visit(&self, address: &str) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.go(address)
    }

    /// The current address.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn address(&self) -> Result<String> {
        self.session.address()
    }

    /// The addresses requested since the last call.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn requests(&self) -> Result<Vec<String>> {
        Ok(Noted::since(&self.session)?.requests)
    }

    /// The console messages since the last call, and uncaught errors of this page.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let mut complaints = noted::console(&self.session)?;
        complaints.extend(noted::seen(&self.session)?);
        Ok(complaints)
    }
}
