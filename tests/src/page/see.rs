//! What a person sees and hears.

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Page;
use crate::axe::{self, Finding};
use crate::browser;
use crate::engine::Engine;
use crate::screen_reader::ScreenReader;
use crate::session::Element;
use crate::still::settle;
use crate::wait::until;

impl Page {
    /// The words of something, as they are seen.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn text(&self, element: &Element) -> Result<String> {
        let text = self.session.script("return deep.text(arguments[0])", &[element.argument()])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What a field holds.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn value(&self, field: &Element) -> Result<String> {
        let value = self.session.script("return arguments[0].value", &[field.argument()])?;
        Ok(value.as_str().context("no field")?.to_owned())
    }

    /// All the words of the page, as they are seen.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn all_text(&self) -> Result<String> {
        let text = self.session.script("return deep.text(document.body)", &[])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// All the words of the page, as a screen reader would read them; works where no script runs.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn read_aloud(&self) -> Result<String> {
        let tree = self.session.cdp("Accessibility.getFullAXTree", &json!({}))?;
        let nodes = tree.get("nodes").and_then(Value::as_array).context("no nodes")?;
        let texts = nodes.iter().filter(|node| node.pointer("/role/value").is_some_and(|role| role == "StaticText"));
        Ok(texts.filter_map(|node| node.pointer("/name/value")?.as_str()).collect::<Vec<_>>().join("\n"))
    }

    /// The answer that is chosen; empty where none is.
    ///
    /// # Errors
    /// Where there is no such question.
    pub fn checked(&self, question: &str) -> Result<String> {
        let group = self.find("group", question)?;
        let script = "return arguments[0].querySelector('input:checked')?.labels[0].innerText.trim()";
        let checked = self.session.script(script, &[group.argument()])?;
        Ok(checked.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a live region says something with these words in it, and returns all of it.
    ///
    /// # Errors
    /// Where none does in time.
    pub fn status(&self, words: &str) -> Result<String> {
        until(&format!("a status that says “{words}”"), || {
            let all = self
                .session
                .script("return deep.all('[role=status]').map((one) => one.innerText.trim()).filter(Boolean)", &[])?;
            let all = all.as_array().into_iter().flatten().filter_map(Value::as_str);
            let mut heard = Vec::new();
            for says in all {
                if says.contains(words) {
                    return Ok(says.to_owned());
                }
                heard.push(says);
            }
            bail!("it says {heard:?}")
        })
    }

    /// The heading of our advice, once there is one.
    ///
    /// # Errors
    /// Where none comes.
    pub fn verdict(&self) -> Result<String> {
        let advice = self.find("region", "Our advice")?;
        self.names_in(&advice, "heading")?.into_iter().next().context("our advice has no heading")
    }

    /// Waits until the heading of our advice has this in it.
    ///
    /// # Errors
    /// Where it never has.
    pub fn verdict_says(&self, words: &str) -> Result<()> {
        until(&format!("the verdict “{words}”"), || {
            let verdict = self.verdict()?;
            ensure!(verdict.contains(words), "it is “{verdict}”");
            Ok(())
        })
    }

    /// The text of the message that is open.
    ///
    /// # Errors
    /// Where none is.
    pub fn message(&self) -> Result<String> {
        self.value(&self.find("textbox", "Text")?)
    }

    /// What the server was asked for so far.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.server.asked()
    }

    /// What is on the clipboard.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn clipboard(&self) -> Result<String> {
        browser::permit(&self.session, "clipboard-read", "granted")?;
        // A test that takes the clipboard away from the page leaves it here.
        let text = self.evaluate("(window.__clipboard ?? navigator.clipboard).readText()")?;
        Ok(text.as_str().context("the clipboard holds no text")?.to_owned())
    }

    /// Whether something is wholly within the window, and nothing lies over it.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn in_view(&self, element: &Element) -> Result<bool> {
        let script = "const { left, top, right, bottom } = arguments[0].getBoundingClientRect();
            const there = deep.at((left + right) / 2, (top + bottom) / 2);
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && deep.holds(arguments[0], there)";
        Ok(self.session.script(script, &[element.argument()])? == true)
    }

    /// What a script in the page finds; for what no person could say in words, like a width. `deep` (see `page/deep.js`) finds
    /// things inside open shadow roots too: `deep.one(selector)`, `deep.all(selector)`, `deep.focus()`.
    ///
    /// # Errors
    /// Where it fails.
    pub fn look(&self, script: &str) -> Result<Value> {
        self.session.script(script, &[])
    }

    /// The same, about an element: `arguments[0]`.
    ///
    /// # Errors
    /// Where it fails.
    pub fn look_at(&self, element: &Element, script: &str) -> Result<Value> {
        self.session.script(script, &[element.argument()])
    }

    /// The element that a script finds; for what has neither a role nor a name.
    ///
    /// # Errors
    /// Where it finds none in time.
    pub fn seek(&self, script: &str) -> Result<Element> {
        until(script, || Element::from_value(&self.look(script)?).context("there is none"))
    }

    /// The same, with a text: `arguments[1]`. The script may wait.
    ///
    /// # Errors
    /// Where it fails.
    pub fn look_with(&self, script: &str, element: &Element, text: &str) -> Result<Value> {
        let script = format!("return (async () => {{ {} }})()", script.replace("arguments", "given"));
        self.session.script(&format!("const given = arguments; {script}"), &[element.argument(), text.into()])
    }

    /// Changes the page from outside, as an extension or a fault of the browser would.
    ///
    /// # Errors
    /// Where the script fails.
    pub fn tamper(&self, script: &str) -> Result<()> {
        self.session.script(script, &[]).map(drop)
    }

    /// A picture of what is in the window.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn picture(&self) -> Result<Vec<u8>> {
        if self.setting.engine != Engine::Chromium {
            return self.session.screenshot();
        }
        let picture = self.session.cdp("Page.captureScreenshot", &json!({"format": "png"}))?;
        let picture = picture.get("data").cloned().unwrap_or_default();
        Ok(STANDARD.decode(picture.as_str().context("no picture")?)?)
    }

    /// A picture of the whole page, window or no window.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn whole_picture(&self) -> Result<Vec<u8>> {
        let metrics = self.session.cdp("Page.getLayoutMetrics", &json!({}))?;
        let mut clip = metrics.get("cssContentSize").cloned().context("no size")?;
        if let Some(clip) = clip.as_object_mut() {
            clip.insert("scale".to_owned(), json!(1));
        }
        let how = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let picture = self.session.cdp("Page.captureScreenshot", &how)?;
        Ok(STANDARD.decode(picture.get("data").and_then(Value::as_str).context("no picture")?)?)
    }

    /// Waits until nothing moves, which is at once: what is on its way is put where it is going.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn settled(&self) -> Result<()> {
        settle(&self.session)
    }

    /// Somebody who listens to the page from now on.
    ///
    /// # Errors
    /// Where the screen reader does not run.
    pub fn screen_reader(&self) -> Result<ScreenReader<'_>> {
        ScreenReader::start(&self.session)
    }

    /// What axe finds wrong with the page as it is.
    ///
    /// # Errors
    /// Where axe does not run.
    pub fn barriers(&self) -> Result<Vec<Finding>> {
        axe::findings(&self.session, false)
    }

    /// What axe finds wrong with its colours.
    ///
    /// # Errors
    /// Where axe does not run.
    pub fn colour_barriers(&self) -> Result<Vec<Finding>> {
        axe::findings(&self.session, true)
    }
}
