//! What is on the page: texts, values, live regions, screenshots.

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Page;
use crate::animations::finish_animations;
use crate::axe::{self, Finding};
use crate::browser;
use crate::engine::Engine;
use crate::screen_reader::ScreenReader;
use crate::session::Element;
use crate::wait::until;

impl Page {
    /// The visible text of an element.
    ///
    /// # Errors
    /// If it is gone.
    pub fn text(&self, element: &Element) -> Result<String> {
        let text = self.session.script("return deep.text(arguments[0])", &[element.argument()])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The value of a field.
    ///
    /// # Errors
    /// If it is gone.
    pub fn value(&self, field: &Element) -> Result<String> {
        let value = self.session.script("return arguments[0].value", &[field.argument()])?;
        Ok(value.as_str().context("no field")?.to_owned())
    }

    /// The visible text of the page.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn all_text(&self) -> Result<String> {
        let text = self.session.script("return deep.text(document.body)", &[])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The text of the page from the accessibility tree; works where no script runs.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn accessible_text(&self) -> Result<String> {
        let tree = self.session.cdp("Accessibility.getFullAXTree", &json!({}))?;
        let nodes = tree.get("nodes").and_then(Value::as_array).context("no nodes")?;
        let texts = nodes.iter().filter(|node| node.pointer("/role/value").is_some_and(|role| role == "StaticText"));
        Ok(texts.filter_map(|node| node.pointer("/name/value")?.as_str()).collect::<Vec<_>>().join("\n"))
    }

    /// The label of the chosen answer; empty if none is chosen.
    ///
    /// # Errors
    /// If there is no such question.
    pub fn checked(&self, question: &str) -> Result<String> {
        let group = self.find("group", question)?;
        let script = "return arguments[0].querySelector('input:checked')?.labels[0].innerText.trim()";
        let checked = self.session.script(script, &[group.argument()])?;
        Ok(checked.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a live region contains these words, and returns its whole text.
    ///
    /// # Errors
    /// If none does in time.
    pub fn wait_for_status(&self, words: &str) -> Result<String> {
        until(&format!("a status that says “{words}”"), || {
            let all = self
                .session
                .script("return deep.all('[role=status]').map((one) => one.innerText.trim()).filter(Boolean)", &[])?;
            let all = all.as_array().into_iter().flatten().filter_map(Value::as_str);
            let mut texts = Vec::new();
            for says in all {
                if says.contains(words) {
                    return Ok(says.to_owned());
                }
                texts.push(says);
            }
            bail!("the live regions say {texts:?}")
        })
    }

    /// The heading of the advice. Waits for it.
    ///
    /// # Errors
    /// If there is none in time.
    pub fn verdict(&self) -> Result<String> {
        let advice = self.find("region", "Our advice")?;
        self.names_in(&advice, "heading")?.into_iter().next().context("our advice has no heading")
    }

    /// Waits until the heading of the advice contains these words.
    ///
    /// # Errors
    /// If it does not in time.
    pub fn wait_for_verdict(&self, words: &str) -> Result<()> {
        until(&format!("the verdict “{words}”"), || {
            let verdict = self.verdict()?;
            ensure!(verdict.contains(words), "it is “{verdict}”");
            Ok(())
        })
    }

    /// The text of the letter under the verdict, without its gaps.
    ///
    /// # Errors
    /// If there is none.
    pub fn message(&self) -> Result<String> {
        let letter = Element::from_value(&self.script("return deep.one('.main-letter')")?);
        self.letter_text(&letter.context("there is no letter under the verdict")?)
    }

    /// The text of a letter, without its gaps.
    ///
    /// # Errors
    /// If it is gone.
    pub fn letter_text(&self, letter: &Element) -> Result<String> {
        let script = "const field = arguments[0].querySelector('textarea');
            if (field) return field.value;
            return [...arguments[0].querySelectorAll('.text p')].map((one) => {
                const copy = one.cloneNode(true);
                copy.querySelectorAll('.gap, .unseen').forEach((part) => part.remove());
                return copy.textContent;
            }).join('\\n\\n')";
        let text = self.session.script(script, &[letter.argument()])?;
        Ok(text.as_str().context("no letter")?.to_owned())
    }

    /// The line that says what was answered.
    ///
    /// # Errors
    /// If there is none.
    pub fn recap(&self) -> Result<String> {
        let line = self.script("return deep.one('.recap strong')?.innerText.trim()")?;
        Ok(line.as_str().context("no line says what was answered")?.to_owned())
    }

    /// The subject of the letter under the verdict, without its gaps.
    ///
    /// # Errors
    /// If there is none.
    pub fn subject(&self) -> Result<String> {
        let script = "const letter = deep.one('.main-letter');
            const field = letter?.querySelector('input[type=text]:not(.gap input)');
            if (field) return field.value;
            const copy = letter?.querySelector('.subject')?.cloneNode(true);
            copy?.querySelectorAll('.gap, .unseen').forEach((part) => part.remove());
            return copy?.textContent ?? null";
        let text = self.session.script(script, &[])?;
        Ok(text.as_str().context("there is no subject under the verdict")?.to_owned())
    }

    /// The requests to the server so far: "GET /path".
    #[must_use]
    pub fn server_requests(&self) -> Vec<String> {
        self.server.asked()
    }

    /// The text on the clipboard.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn clipboard(&self) -> Result<String> {
        browser::set_permission(&self.session, "clipboard-read", "granted")?;
        // Tests that replace `navigator.clipboard` save the original here.
        let text = self.evaluate("(window.__clipboard ?? navigator.clipboard).readText()")?;
        Ok(text.as_str().context("the clipboard holds no text")?.to_owned())
    }

    /// Whether an element is completely inside the window and nothing covers its centre.
    ///
    /// # Errors
    /// If it is gone.
    pub fn in_view(&self, element: &Element) -> Result<bool> {
        let script = "const { left, top, right, bottom } = arguments[0].getBoundingClientRect();
            const there = deep.at((left + right) / 2, (top + bottom) / 2);
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && deep.holds(arguments[0], there)";
        Ok(self.session.script(script, &[element.argument()])? == true)
    }

    /// Runs a script in the page and returns its result; for what has no role or name, such as a width. `deep` (see
    /// `page/deep.js`) also looks inside open shadow roots: `deep.one(selector)`, `deep.all(selector)`, `deep.focus()`.
    ///
    /// # Errors
    /// If the script fails.
    pub fn script(&self, script: &str) -> Result<Value> {
        self.session.script(script, &[])
    }

    /// [`script`](Self::script) with an element: `arguments[0]`.
    ///
    /// # Errors
    /// If the script fails.
    pub fn script_on(&self, element: &Element, script: &str) -> Result<Value> {
        self.session.script(script, &[element.argument()])
    }

    /// The element that a script returns; for what has neither a role nor a name. Waits for it.
    ///
    /// # Errors
    /// If it returns none in time.
    pub fn find_by_script(&self, script: &str) -> Result<Element> {
        until(script, || Element::from_value(&self.script(script)?).context("there is none"))
    }

    /// [`script_on`](Self::script_on) with a text: `arguments[1]`. The script may `await`.
    ///
    /// # Errors
    /// If the script fails.
    pub fn script_with(&self, script: &str, element: &Element, text: &str) -> Result<Value> {
        let script = format!("return (async () => {{ {} }})()", script.replace("arguments", "given"));
        self.session.script(&format!("const given = arguments; {script}"), &[element.argument(), text.into()])
    }

    /// Runs a script that changes the page, as an extension or a fault of the browser would.
    ///
    /// # Errors
    /// If the script fails.
    pub fn run_script(&self, script: &str) -> Result<()> {
        self.session.script(script, &[]).map(drop)
    }

    /// A screenshot of the window.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        if self.setting.engine != Engine::Chromium {
            return self.session.screenshot();
        }
        let picture = self.session.cdp("Page.captureScreenshot", &json!({"format": "png"}))?;
        let picture = picture.get("data").cloned().unwrap_or_default();
        Ok(STANDARD.decode(picture.as_str().context("no picture")?)?)
    }

    /// A screenshot of the whole page, including what is outside the window.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn full_screenshot(&self) -> Result<Vec<u8>> {
        let metrics = self.session.cdp("Page.getLayoutMetrics", &json!({}))?;
        let mut clip = metrics.get("cssContentSize").cloned().context("no size")?;
        if let Some(clip) = clip.as_object_mut() {
            clip.insert("scale".to_owned(), json!(1));
        }
        let how = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let picture = self.session.cdp("Page.captureScreenshot", &how)?;
        Ok(STANDARD.decode(picture.get("data").and_then(Value::as_str).context("no picture")?)?)
    }

    /// Finishes all animations at once.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn finish_animations(&self) -> Result<()> {
        finish_animations(&self.session)
    }

    /// Starts a screen reader on the page.
    ///
    /// # Errors
    /// If the screen reader does not run.
    pub fn screen_reader(&self) -> Result<ScreenReader<'_>> {
        ScreenReader::start(&self.session)
    }

    /// axe's findings on the page as it is.
    ///
    /// # Errors
    /// If axe does not run.
    pub fn axe_findings(&self) -> Result<Vec<Finding>> {
        axe::findings(&self.session, false)
    }

    /// axe's findings on its colours.
    ///
    /// # Errors
    /// If axe does not run.
    pub fn axe_colour_findings(&self) -> Result<Vec<Finding>> {
        axe::findings(&self.session, true)
    }
}
