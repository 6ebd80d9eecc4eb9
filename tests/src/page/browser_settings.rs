//! Changes to the browser around the page: window, appearance, text size, paper, network.

use std::path::Path;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Page;
use crate::browser::{self, Memory};
use crate::setting::Look;

impl Page {
    /// Resizes the window, in CSS pixels.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        browser::resize(&self.session, width, height, &self.setting)
    }

    /// Sets the appearance that the person prefers: light, dark, forced colours.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn set_look(&self, look: Look) -> Result<()> {
        browser::set_look(&self.session, look).map(drop)
    }

    /// Sets the default font size of the browser, as a multiple of 16 px.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn text_size(&self, times: f64) -> Result<()> {
        let sizes = json!({"fontSizes": {"standard": 16.0 * times, "fixed": 13.0 * times}});
        self.session.cdp("Page.setFontSizes", &sizes).map(drop)
    }

    /// Zooms in with two fingers: of the page as it is laid out, a part is in sight.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn zoom(&self, times: f64) -> Result<()> {
        self.session.cdp("Emulation.setPageScaleFactor", &json!({"pageScaleFactor": times})).map(drop)
    }

    /// Turns print styles on or off.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn emulate_print(&self, paper: bool) -> Result<()> {
        browser::emulate_print(&self.session, paper, self.setting.look).map(drop)
    }

    /// The number of A4 pages that the page takes on paper.
    ///
    /// # Errors
    /// If it cannot be printed.
    pub fn printed_pages(&self) -> Result<usize> {
        let printed = self.session.cdp("Page.printToPDF", &json!({"paperWidth": 8.27, "paperHeight": 11.69}))?;
        let printed = STANDARD.decode(printed.get("data").and_then(Value::as_str).context("nothing is printed")?)?;
        // Each page is an object of its own; "/Pages" is the list of them.
        let page = b"/Type /Page\n";
        Ok(printed.windows(page.len()).filter(|part| part == page).count())
    }

    /// The memory that the page uses after a garbage collection.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn memory(&self) -> Result<Memory> {
        browser::memory(&self.session)
    }

    /// Sets the folder for downloads.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn downloads_to(&self, folder: &Path) -> Result<()> {
        browser::set_download_folder(&self.session, folder).map(drop)
    }

    /// Disconnects the network.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn go_offline(&self) -> Result<()> {
        self.network(false)
    }

    /// Connects the network again.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn go_online(&self) -> Result<()> {
        self.network(true)
    }

    fn network(&self, there: bool) -> Result<()> {
        let through = if there { -1 } else { 0 };
        let network =
            json!({"offline": !there, "latency": 0, "downloadThroughput": through, "uploadThroughput": through});
        self.session.cdp("Network.emulateNetworkConditions", &network).map(drop)
    }
}
