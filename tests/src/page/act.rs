//! What a person does: taps, types, presses keys.

use anyhow::{Context as _, Result, bail};
use policy::{Band, Reason};
use serde_json::{Value, json};

use super::Page;
use crate::browser;
use crate::engine::Engine;
use crate::expected::notice_label;
use crate::keys::Key;
use crate::session::Element;

/// What the field to look for a zone in is called.
const ZONE_FIELD: &str = "Find a city, a country or an offset";

impl Page {
    /// Clicks or taps, after scrolling there if need be. Of a radio button or a box, people touch the words beside it.
    ///
    /// # Errors
    /// Where something is in the way.
    pub fn tap(&self, element: &Element) -> Result<()> {
        let touched =
            self.session.script("return arguments[0].closest('label') ?? arguments[0]", &[element.argument()])?;
        let touched = Element::from_value(&touched).context("nothing to touch")?;
        let webkit = self.setting.engine == Engine::WebKit;
        if !self.in_view(&touched)? {
            self.scroll_to(&touched)?;
            if webkit {
                // Another process does the scrolling.
                self.drawn()?;
            }
        }
        if webkit {
            // Its driver takes what is inside a text field in a shadow root for something in the way.
            self.touch(&touched)?;
            return self.drawn();
        }
        self.session.click(&touched)?;
        self.pressed.set(self.pressed.get() + 1);
        Ok(())
    }

    /// Puts a finger on what is in view, and does not scroll.
    ///
    /// # Errors
    /// Where it is not in view, or something else lies there.
    pub fn touch(&self, element: &Element) -> Result<()> {
        let lies = "const touched = arguments[0].closest('label') ?? arguments[0];
            const { left, top, width, height } = touched.getBoundingClientRect();
            const there = deep.at(left + width / 2, top + height / 2);
            return deep.holds(touched, there) ? [Math.round(left + width / 2), Math.round(top + height / 2)] : there?.outerHTML ?? 'nothing'";
        let place = self.session.script(lies, &[element.argument()])?;
        let Some([x, y]) = place.as_array().map(Vec::as_slice) else {
            bail!("out of view, or under something else: {place}");
        };
        let kind = if self.setting.touch && self.setting.engine == Engine::Chromium { "touch" } else { "mouse" };
        self.session.post(
            "actions",
            &json!({"actions": [{"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": [
                {"type": "pointerMove", "origin": "viewport", "x": x, "y": y, "duration": 0},
                {"type": "pointerDown", "button": 0},
                {"type": "pointerUp", "button": 0},
            ]}]}),
        )?;
        self.pressed.set(self.pressed.get() + 1);
        Ok(())
    }

    /// Moves the page so that something is in the middle, as one would with a finger. No tap.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn scroll_to(&self, element: &Element) -> Result<()> {
        self.session
            .script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", &[element.argument()])?;
        Ok(())
    }

    /// How often something was tapped so far.
    #[must_use]
    pub const fn taps(&self) -> u32 {
        self.pressed.get()
    }

    /// Says what has come up.
    ///
    /// # Errors
    /// Where it cannot be said.
    pub fn choose(&self, reason: Reason) -> Result<()> {
        self.tap(&self.reason(reason)?)
    }

    /// Says about when it is.
    ///
    /// # Errors
    /// Where it cannot be said.
    pub fn when(&self, band: Band) -> Result<()> {
        self.tap(&self.answer("When is the interview?", notice_label(band))?)
    }

    /// Answers a question.
    ///
    /// # Errors
    /// Where there is no such question, or no such answer.
    pub fn say(&self, question: &str, answer: &str) -> Result<()> {
        self.tap(&self.answer(question, answer)?)
    }

    /// Presses the button of this name.
    ///
    /// # Errors
    /// Where there is none.
    pub fn press(&self, button: &str) -> Result<()> {
        self.tap(&self.find("button", button)?)
    }

    /// Opens a drawer by its words, if it is shut.
    ///
    /// # Errors
    /// Where there is none.
    pub fn unfold(&self, words: &str) -> Result<Element> {
        let summary = self.find("DisclosureTriangle", words)?;
        let open = "return arguments[0].closest('details').open";
        if self.session.script(open, &[summary.argument()])? == false {
            self.tap(&summary)?;
        }
        let details = self.session.script("return arguments[0].closest('details')", &[summary.argument()])?;
        Element::from_value(&details).context("a summary without details")
    }

    /// Types into a field, at its end.
    ///
    /// # Errors
    /// Where it takes no text.
    pub fn write(&self, field: &Element, text: &str) -> Result<()> {
        self.session.send_keys(field, text)
    }

    /// Puts a text in place of what a field holds, from the clipboard.
    ///
    /// # Errors
    /// Where it takes no text.
    pub fn paste_over(&self, field: &Element, text: &str) -> Result<()> {
        let write = format!("navigator.clipboard.writeText({})", Value::from(text));
        self.permit_clipboard()?;
        self.evaluate(&write)?;
        self.tap(field)?;
        self.key(Key::SelectAll)?;
        self.key(Key::Paste)
    }

    /// Fills in a field of a date or a time by its words, as the browser's own picker does.
    ///
    /// # Errors
    /// Where there is none.
    pub fn pick(&self, label: &str, value: &str) -> Result<()> {
        let field = self.labelled(label)?;
        let script = "arguments[0].value = arguments[1];
            for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }))";
        self.session.script(script, &[field.argument(), value.into()]).map(drop)
    }

    /// Looks for a time zone and chooses the one of this name.
    ///
    /// # Errors
    /// Where it is not found.
    pub fn choose_zone(&self, search: &str, name: &str) -> Result<()> {
        self.pick(ZONE_FIELD, search)?;
        self.tap(&self.answer("Time zone", name)?)
    }

    /// Sets the clock of a device that has [one to set](crate::Setting::with_a_clock_to_set), in milliseconds since 1970.
    ///
    /// # Errors
    /// Where the clock goes by itself.
    pub fn set_clock(&self, to: i64) -> Result<()> {
        self.session.script("window.__setClock(arguments[0])", &[to.into()]).map(drop)
    }

    /// Presses a key.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn key(&self, key: Key) -> Result<()> {
        self.session.press_keys(key)?;
        // Nobody's fingers are so fast that two keys fall between two pictures.
        self.drawn()
    }

    /// Waits until the page has been painted twice: what it does at once, it has done by then.
    fn drawn(&self) -> Result<()> {
        let pictures =
            "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.session.script(pictures, &[]).map(drop)
    }

    /// Lets the page and the test use the clipboard, as a person would.
    ///
    /// # Errors
    /// Where the browser knows no such permission.
    pub fn permit_clipboard(&self) -> Result<()> {
        browser::permit(&self.session, "clipboard-read", "granted")?;
        browser::permit(&self.session, "clipboard-write", "granted").map(drop)
    }

    /// Forbids the page to write to the clipboard by the modern way.
    ///
    /// # Errors
    /// Where the browser knows no such permission.
    pub fn forbid_clipboard(&self) -> Result<()> {
        browser::permit(&self.session, "clipboard-read", "granted")?;
        browser::permit(&self.session, "clipboard-write", "denied").map(drop)
    }

    /// Puts something on the clipboard that no message says.
    ///
    /// # Errors
    /// Where the browser does not let it.
    pub fn spoil_clipboard(&self) -> Result<()> {
        self.permit_clipboard()?;
        self.evaluate("navigator.clipboard.writeText('old')").map(drop)
    }
}
