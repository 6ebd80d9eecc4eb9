//! What a person does: taps, types, presses keys.

use anyhow::{Context as _, Result, bail};
use policy::{Band, Circumstance, Kind, Reason};
use serde_json::{Value, json};

use super::Page;
use crate::browser;
use crate::engine::Engine;
use crate::expected::notice_label;
use crate::keys::Key;
use crate::session::Element;
use crate::wait::until;

/// The label of the field that searches for a time zone.
const ZONE_FIELD: &str = "Find a city, a country or an offset";
/// The group of the circumstances.
const WHICH: &str = "Which fits best?";
/// The group that says when it is.
const WHEN: &str = "When is the interview?";

impl Page {
    /// Clicks or taps an element, after scrolling it into view if needed. Taps the label of a radio button or a checkbox.
    ///
    /// # Errors
    /// If another element covers it.
    pub fn tap(&self, element: &Element) -> Result<()> {
        let target =
            self.session.script("return arguments[0].closest('label') ?? arguments[0]", &[element.argument()])?;
        let target = Element::from_value(&target).context("not an element")?;
        let webkit = self.setting.engine == Engine::WebKit;
        if !self.in_view(&target)? {
            self.scroll_to(&target)?;
            if webkit {
                // WebKit scrolls in another process.
                self.wait_for_frames()?;
            }
        }
        // WebKitWebDriver reports a text field in a shadow root as covered by its own inner element. In a frame it takes the place
        // of a pointer for one in the window around.
        if webkit && self.session.script("return self === top", &[])? == true {
            self.tap_in_view(&target)?;
            return self.wait_for_frames();
        }
        self.session.click(&target)?;
        self.tap_count.set(self.tap_count.get() + 1);
        if webkit { self.wait_for_frames() } else { Ok(()) }
    }

    /// Taps an element without scrolling to it first.
    ///
    /// # Errors
    /// If it is out of view, or another element covers it.
    pub fn tap_in_view(&self, element: &Element) -> Result<()> {
        let centre = "const touched = arguments[0].closest('label') ?? arguments[0];
            const { left, top, width, height } = touched.getBoundingClientRect();
            const there = deep.at(left + width / 2, top + height / 2);
            return deep.holds(touched, there) ? [Math.round(left + width / 2), Math.round(top + height / 2)] : there?.outerHTML ?? 'nothing'";
        let place = self.session.script(centre, &[element.argument()])?;
        let Some([x, y]) = place.as_array().map(Vec::as_slice) else {
            bail!("out of view or covered: {place}");
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
        self.tap_count.set(self.tap_count.get() + 1);
        Ok(())
    }

    /// Scrolls an element to the middle of the window.
    ///
    /// # Errors
    /// If it is gone.
    pub fn scroll_to(&self, element: &Element) -> Result<()> {
        self.session
            .script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", &[element.argument()])?;
        Ok(())
    }

    /// The number of taps so far.
    #[must_use]
    pub const fn tap_count(&self) -> u32 {
        self.tap_count.get()
    }

    /// Answers "What has come up?" with the general circumstance of a reason.
    ///
    /// # Errors
    /// If there is no such answer.
    pub fn choose_reason(&self, reason: Reason) -> Result<()> {
        self.choose_circumstance(Circumstance::general(reason))
    }

    /// Answers "What has come up?" with its kind, and "Which fits best?".
    ///
    /// # Errors
    /// If there is no such answer.
    pub fn choose_circumstance(&self, circumstance: Circumstance) -> Result<()> {
        self.choose_kind(circumstance.kind())?;
        self.find("group", WHEN)?;
        // A kind with one circumstance asks no more.
        if !self.has("group", WHICH)? {
            return Ok(());
        }
        let label = words::circumstance_label(circumstance);
        let group = self.find("group", WHICH)?;
        if !self.names_in(&group, "radio")?.iter().any(|name| name == label) {
            self.press("More")?;
        }
        self.choose_answer(WHICH, label)
    }

    /// Goes to the first screen and presses a kind.
    ///
    /// # Errors
    /// If there is no such kind.
    pub fn choose_kind(&self, kind: Kind) -> Result<()> {
        if self.has("button", "Change")? {
            self.press("Change")?;
        }
        if !self.has("group", "What has come up?")? {
            self.press_first("button", ": choose something else")?;
        }
        let group = self.find("group", "What has come up?")?;
        self.tap(&self.find_in(&group, "button", words::kind_name(kind))?)?;
        // The page takes the person to the top of another screen in the next frame.
        self.wait_for_frames()
    }

    /// Presses the first element of a role whose name contains these words.
    fn press_first(&self, role: &str, words: &str) -> Result<()> {
        let name = until(&format!("a {role} that says “{words}”"), || {
            self.names(role)?.into_iter().find(|name| name.contains(words)).context("there is none")
        })?;
        self.tap(&self.find(role, &name)?)
    }

    /// Answers "When is the interview?". A band without an answer of its own is given as date and time.
    ///
    /// # Errors
    /// If there is no such answer.
    pub fn choose_notice(&self, band: Band) -> Result<()> {
        if !self.has("group", WHEN)? {
            self.press("Change")?;
        }
        if band == Band::From24To48h {
            let hours = "const at = new Date(Date.now() + 36 * 3600000), two = (number) => String(number).padStart(2, '0');
                return [`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, `${two(at.getHours())}:${two(at.getMinutes())}`]";
            let at = self.script(hours)?;
            let part = |index: usize| at.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
            return self.give_date(&part(0), &part(1));
        }
        let group = self.find("group", WHEN)?;
        self.tap(&self.find_in(&group, "button", notice_label(band))?)?;
        self.wait_for_frames()
    }

    /// Gives the date and the time of the interview.
    ///
    /// # Errors
    /// If there are no fields for them.
    pub fn give_date(&self, date: &str, time: &str) -> Result<()> {
        self.open_date()?;
        self.set_field("Date", date)?;
        self.set_field("Start time", time)?;
        self.press("Use this date and time")?;
        self.wait_for_frames()
    }

    /// Answers a question.
    ///
    /// # Errors
    /// If there is no such question or answer.
    pub fn choose_answer(&self, question: &str, answer: &str) -> Result<()> {
        self.tap(&self.answer(question, answer)?)
    }

    /// Answers a question among what was assumed.
    ///
    /// # Errors
    /// If there is no such question or answer.
    pub fn choose_fact(&self, question: &str, answer: &str) -> Result<()> {
        self.fact(question)?;
        self.choose_answer(question, answer)
    }

    /// Presses the button of this name.
    ///
    /// # Errors
    /// If there is none.
    pub fn press(&self, button: &str) -> Result<()> {
        self.tap(&self.find("button", button)?)
    }

    /// Presses a button of the letter under the verdict; folded letters have buttons of the same name.
    ///
    /// # Errors
    /// If there is none.
    pub fn press_in_letter(&self, button: &str) -> Result<()> {
        let letter = self.find_by_script("return deep.one('.main-letter')")?;
        self.tap(&self.find_in(&letter, "button", button)?)
    }

    /// Opens the letter under the verdict for editing, if it is not yet, and returns the field with its text.
    ///
    /// # Errors
    /// If there is no letter.
    pub fn edit_letter(&self) -> Result<Element> {
        let letter = self.find_by_script("return deep.one('.main-letter')")?;
        if self.names_in(&letter, "button")?.iter().any(|name| name == "Edit") {
            self.tap(&self.find_in(&letter, "button", "Edit")?)?;
        }
        self.find_in(&letter, "textbox", "Text")
    }

    /// Unfolds a message by its name, with everything it is folded into, and returns it.
    ///
    /// # Errors
    /// If there is none of this name.
    pub fn open_message(&self, name: &str) -> Result<Element> {
        // What is folded is drawn once it is unfolded.
        let script = "const [name] = arguments;
            const message = () => deep.all('section.letter').find((one) => one.ariaLabel === name);
            return (async () => {
                for (const around of ['Voicemail and text', 'Afterwards']) {
                    if (!message() && !deep.fold(name)) await deep.unfold(deep.fold(around));
                }
                const inside = message() ?? deep.fold(name);
                if (inside) await deep.unfold(...deep.around(inside));
                return message();
            })()";
        let message = self.session.script(script, &[name.into()])?;
        Element::from_value(&message).with_context(|| format!("there is no message “{name}”"))
    }

    /// Opens a `<details>` by its summary, if it is closed, and returns it.
    ///
    /// # Errors
    /// If there is none.
    pub fn open_details(&self, words: &str) -> Result<Element> {
        let summary = self.find("DisclosureTriangle", words)?;
        let open = "return arguments[0].closest('details').open";
        if self.session.script(open, &[summary.argument()])? == false {
            self.tap(&summary)?;
        }
        let details = self.session.script("return arguments[0].closest('details')", &[summary.argument()])?;
        Element::from_value(&details).context("a summary without details")
    }

    /// Opens the menu with everything else there is to do with the letter under the verdict, and returns it.
    ///
    /// # Errors
    /// If there is none.
    pub fn open_menu(&self) -> Result<Element> {
        self.open_details("More to do with it")
    }

    /// Presses a button of that menu.
    ///
    /// # Errors
    /// If there is none.
    pub fn press_in_menu(&self, button: &str) -> Result<()> {
        let menu = self.open_menu()?;
        self.tap(&self.find_in(&menu, "button", button)?)
    }

    /// Types at the end of a field.
    ///
    /// # Errors
    /// If it takes no text.
    pub fn write(&self, field: &Element, text: &str) -> Result<()> {
        self.session.send_keys(field, text)
    }

    /// Replaces the text of a field by pasting.
    ///
    /// # Errors
    /// If it takes no text.
    pub fn paste_over(&self, field: &Element, text: &str) -> Result<()> {
        let write = format!("navigator.clipboard.writeText({})", Value::from(text));
        self.permit_clipboard()?;
        self.evaluate(&write)?;
        self.tap(field)?;
        self.key(Key::SelectAll)?;
        self.key(Key::Paste)
    }

    /// Sets a field by its label, as a browser's date or time picker does. Waits for the field.
    ///
    /// # Errors
    /// If there is none in time.
    pub fn set_field(&self, label: &str, value: &str) -> Result<()> {
        let field = until(&format!("the field “{label}”"), || self.field(label))?;
        let script = "arguments[0].value = arguments[1];
            for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }))";
        self.session.script(script, &[field.argument(), value.into()]).map(drop)
    }

    /// Opens the question when the interview is, with the fields for date and time.
    ///
    /// # Errors
    /// If there is no such question.
    pub fn open_date(&self) -> Result<()> {
        if !self.has("group", WHEN)? {
            self.press("Change")?;
        }
        if self.field("Date").is_err() {
            self.press("Give the date and time")?;
        }
        Ok(())
    }

    /// Searches for a time zone and chooses the one with this name. Opens the field for it where it is closed.
    ///
    /// # Errors
    /// If it is not found.
    pub fn choose_zone(&self, search: &str, name: &str) -> Result<()> {
        self.search_zone(search)?;
        self.tap(&self.answer("Time zone", name)?)
    }

    /// The same, for the first whose name begins so.
    ///
    /// # Errors
    /// If there is none.
    pub fn choose_zone_that_begins(&self, search: &str, begins: &str) -> Result<()> {
        self.search_zone(search)?;
        let found = format!(
            "return deep.all('[name=zone]').map((one) => one.closest('label')).find((one) => one.textContent.trim().startsWith('{begins}'))"
        );
        until(&format!("a zone that begins with {begins}"), || self.tap(&self.find_by_script(&found)?))
    }

    fn search_zone(&self, search: &str) -> Result<()> {
        if self.has("button", "Another zone")? {
            self.press("Another zone")?;
        }
        self.set_field(ZONE_FIELD, search)
    }

    /// Sets the clock of a device that has [one to set](crate::Setting::with_fake_clock), in milliseconds since 1970.
    ///
    /// # Errors
    /// If the clock cannot be set.
    pub fn set_clock(&self, to: i64) -> Result<()> {
        self.session.script("window.__setClock(arguments[0])", &[to.into()]).map(drop)
    }

    /// Presses a key.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn key(&self, key: Key) -> Result<()> {
        self.session.press_keys(key)?;
        // A person never presses two keys within one frame.
        self.wait_for_frames()
    }

    /// Waits for two frames to be painted, so that the page has handled the input, and has moved the focus and scrolled after it.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn wait_for_frames(&self) -> Result<()> {
        let two_frames =
            "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.session.script(two_frames, &[]).map(drop)
    }

    /// Grants the permission to read and write the clipboard.
    ///
    /// # Errors
    /// If the browser knows no such permission.
    pub fn permit_clipboard(&self) -> Result<()> {
        browser::set_permission(&self.session, "clipboard-read", "granted")?;
        browser::set_permission(&self.session, "clipboard-write", "granted").map(drop)
    }

    /// Denies the permission to write with `navigator.clipboard`.
    ///
    /// # Errors
    /// If the browser knows no such permission.
    pub fn forbid_clipboard(&self) -> Result<()> {
        browser::set_permission(&self.session, "clipboard-read", "granted")?;
        browser::set_permission(&self.session, "clipboard-write", "denied").map(drop)
    }

    /// Puts "old" on the clipboard, so that a test sees whether the page has copied anything.
    ///
    /// # Errors
    /// If the browser refuses.
    pub fn reset_clipboard(&self) -> Result<()> {
        self.permit_clipboard()?;
        self.evaluate("navigator.clipboard.writeText('old')").map(drop)
    }
}
