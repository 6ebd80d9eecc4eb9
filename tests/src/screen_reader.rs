//! A screen reader that speaks in text: [guidepup's](https://github.com/guidepup/virtual-screen-reader), after the rules of
//! ARIA. It is none that people use, and knows only what the rules say; but it reads the page as they do, in order, and hears
//! what the page says unasked.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::session::Session;
use crate::surroundings;
use crate::world::World;

const READ: &str = include_str!("screen_reader.js");

/// Somebody who listens.
pub struct ScreenReader<'a>(World<'a>);

impl<'a> ScreenReader<'a> {
    pub(crate) fn start(session: &'a Session) -> Result<Self> {
        let world = World::beside(session, "screen reader")?;
        world.bring("typeof screenReader === 'object'", surroundings::screen_reader)?;
        world.run("globalThis.reader = new screenReader.Virtual(); reader.start({ container: document.body })")?;
        Ok(Self(world))
    }

    /// Everything it says from the top of the page to its end, phrase by phrase: what it comes to with its role first, and
    /// then the words.
    ///
    /// Whether a radio button is chosen it takes from the markup, not from the page as it is: that is no part of the proof.
    ///
    /// # Errors
    /// Where it says what nobody can see, or does not come to the end.
    pub fn reads(&self) -> Result<Vec<String>> {
        let read = self.0.run(READ)?;
        let read = read.as_array().with_context(|| format!("it reads {read}"))?;
        let mut phrases = Vec::with_capacity(read.len());
        for one in read {
            let phrase = one.get(0).and_then(Value::as_str).unwrap_or_default();
            ensure!(one.get(1) == Some(&Value::Bool(true)), "it reads what cannot be seen: {phrase}");
            phrases.push(phrase.to_owned());
        }
        Ok(phrases)
    }

    /// What it has said unasked so far, because a live region changed: how urgent, and the words. A region that falls silent
    /// says nothing.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn announced(&self) -> Result<Vec<String>> {
        let said = self.0.run("reader.spokenPhraseLog()")?;
        let said = said.as_array().with_context(|| format!("it has said {said}"))?.iter().filter_map(Value::as_str);
        let unasked = said.filter(|phrase| {
            let words = phrase.strip_prefix("polite:").or_else(|| phrase.strip_prefix("assertive:"));
            words.is_some_and(|words| !words.trim().is_empty())
        });
        Ok(unasked.map(str::to_owned).collect())
    }
}

impl Drop for ScreenReader<'_> {
    fn drop(&mut self) {
        self.0.run("reader.stop()").ok();
    }
}
