//! [guidepup's virtual screen reader](https://github.com/guidepup/virtual-screen-reader), which follows the ARIA
//! specifications. It is not one that people use, but it reads a page in order and reports what live regions announce.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::environment;
use crate::isolated_world::IsolatedWorld;
use crate::session::Session;

const READ: &str = include_str!("screen_reader.js");

/// A screen reader that runs on a page.
pub struct ScreenReader<'a>(IsolatedWorld<'a>);

impl<'a> ScreenReader<'a> {
    pub(crate) fn start(session: &'a Session) -> Result<Self> {
        let world = IsolatedWorld::open(session, "screen reader")?;
        world.load("typeof screenReader === 'object'", environment::screen_reader)?;
        world.evaluate("globalThis.reader = new screenReader.Virtual(); reader.start({ container: document.body })")?;
        Ok(Self(world))
    }

    /// Reads the page from top to bottom. Each phrase is a role followed by a text.
    ///
    /// Do not rely on the checked state of radio buttons: it takes that from the `checked` attribute, not from the property.
    ///
    /// # Errors
    /// If it reads something invisible, or does not reach the end.
    pub fn read_page(&self) -> Result<Vec<String>> {
        let read = self.0.evaluate(READ)?;
        let read = read.as_array().with_context(|| format!("not a list of phrases: {read}"))?;
        let mut phrases = Vec::with_capacity(read.len());
        for one in read {
            let phrase = one.get(0).and_then(Value::as_str).unwrap_or_default();
            ensure!(one.get(1) == Some(&Value::Bool(true)), "reads something invisible: {phrase}");
            phrases.push(phrase.to_owned());
        }
        Ok(phrases)
    }

    /// The announcements of live regions so far, each as "polite: text" or "assertive: text". Emptied regions are left out.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn announcements(&self) -> Result<Vec<String>> {
        let said = self.0.evaluate("reader.spokenPhraseLog()")?;
        let said = said.as_array().with_context(|| format!("not a list of phrases: {said}"))?;
        let mut said: Vec<&str> = said.iter().filter_map(Value::as_str).collect();
        // An element that is replaced is taken out and put in. This one announces both; those that people use announce the
        // change.
        said.dedup();
        let announced = said.into_iter().filter(|phrase| {
            let words = phrase.strip_prefix("polite:").or_else(|| phrase.strip_prefix("assertive:"));
            words.is_some_and(|words| !words.trim().is_empty())
        });
        Ok(announced.map(str::to_owned).collect())
    }
}

impl Drop for ScreenReader<'_> {
    fn drop(&mut self) {
        self.0.evaluate("reader.stop()").ok();
    }
}
