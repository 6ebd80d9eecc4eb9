//! Pages of other people, on which the guard has nothing to say: a test looks for itself.

use anyhow::Result;

use super::Page;
use crate::noted::{self, Noted};

impl Page {
    /// Opens any address, and waits until it has loaded.
    ///
    /// # Errors
    /// Where nothing comes, or our own page did what it should not before it was left.
    pub fn visit(&self, address: &str) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.go(address)
    }

    /// Where the browser is.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn address(&self) -> Result<String> {
        self.session.address()
    }

    /// The addresses of all that was asked for since the last time.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn requests(&self) -> Result<Vec<String>> {
        Ok(Noted::since(&self.session)?.requests)
    }

    /// What was said on the console since the last time, and errors that nobody caught on this page.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let mut complaints = noted::console(&self.session)?;
        complaints.extend(noted::seen(&self.session)?);
        Ok(complaints)
    }
}
