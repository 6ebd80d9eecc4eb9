//! The page as a person has it before them.

use std::cell::Cell;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use guide::{Band, Reason};
use serde_json::{Value, json};

use crate::axe::{self, Finding};
use crate::browser;
use crate::expected::notice_label;
use crate::keys::Key;
use crate::server::Server;
use crate::session::{Element, Session};
use crate::setting::{Look, Setting};
use crate::wait::until;
use crate::watch::{self, Watch};

/// A browser with the page in it.
pub struct Page {
    session: Session,
    server: Server,
    watch: Watch,
    setting: Setting,
    pressed: Cell<u32>,
}

impl Page {
    pub(crate) fn start(setting: Setting) -> Result<Self> {
        let session = Session::start(&setting)?;
        browser::prepare(&session, &setting)?;
        let watch = Watch::new(&setting.expects, setting.runs_scripts());
        let server = Server::start(setting.site.clone())?;
        Ok(Self { session, server, watch, setting, pressed: Cell::new(0) })
    }

    pub(crate) fn finish(&self) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.watch.finish()
    }

    /// Opens the hosted page and waits until it can be used, or says that it cannot be.
    ///
    /// # Errors
    /// Where it comes to neither, or asks for what is not its own.
    pub fn open(&self) -> Result<()> {
        let origin = self.server.origin();
        self.go(&format!("{origin}/"), &origin)
    }

    /// Opens the page in one file, as a double click would.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn open_file(&self, file: &Path) -> Result<()> {
        let address = format!("file://{}", file.display());
        self.go(&address, &address)
    }

    fn go(&self, address: &str, own: &str) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.post("/url", &json!({"url": address}))?;
        self.arrived(own)
    }

    /// Loads it again.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn reload(&self) -> Result<()> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.post("/refresh", &json!({}))?;
        self.arrived_again()
    }

    fn arrived(&self, own: &str) -> Result<()> {
        if self.setting.runs_scripts() {
            until("the page to be ready", || match self.start_state()?.as_str() {
                "ready" | "failed" => Ok(()),
                other => bail!("its state is {other:?}"),
            })?;
        }
        self.watch.loaded(&self.session, own, self.server.asked().len())
    }

    /// Leaves the page for another, whatever it asks first; true where it asks.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn leave(&self) -> Result<bool> {
        self.watch.look(&self.session, &self.server.asked())?;
        self.session.post("/url", &json!({"url": "about:blank"}))?;
        Ok(watch::asked_before_leaving(&self.session.events()?))
    }

    /// The page has loaded itself again, because the person wanted it to.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub fn arrived_again(&self) -> Result<()> {
        self.arrived(&self.server.origin())
    }

    /// How far the page got: "ready" or "failed".
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn start_state(&self) -> Result<String> {
        let state = self.session.script("return document.documentElement.dataset.start ?? ''", &[])?;
        Ok(state.as_str().unwrap_or_default().to_owned())
    }

    // ── Finding ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// What a screen reader would call by this role and name. Waits until there is exactly one.
    ///
    /// # Errors
    /// Where there is none in time, or several.
    pub fn find(&self, role: &str, name: &str) -> Result<Element> {
        until(&format!("{role} “{name}”"), || self.only(role, Some(name), None))
    }

    /// The same, within another.
    ///
    /// # Errors
    /// Where there is none in time, or several.
    pub fn find_in(&self, within: &Element, role: &str, name: &str) -> Result<Element> {
        until(&format!("{role} “{name}”"), || self.only(role, Some(name), Some(within)))
    }

    /// The names of all that have this role, in their order on the page.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn names(&self, role: &str) -> Result<Vec<String>> {
        Ok(self.query(role, None, None)?.into_iter().map(|(name, _)| name).collect())
    }

    /// The same, within another.
    ///
    /// # Errors
    /// Where the browser, or the other, is gone.
    pub fn names_in(&self, within: &Element, role: &str) -> Result<Vec<String>> {
        Ok(self.query(role, None, Some(within))?.into_iter().map(|(name, _)| name).collect())
    }

    /// Whether there is one now.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(!self.query(role, Some(name), None)?.is_empty())
    }

    fn only(&self, role: &str, name: Option<&str>, within: Option<&Element>) -> Result<Element> {
        let found = self.query(role, name, within)?;
        match found.as_slice() {
            [(_, node)] => self.element(node),
            [] => bail!(
                "there is none; there are {:?}",
                self.query(role, None, within)?.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
            ),
            several => bail!("there are {} of them", several.len()),
        }
    }

    /// Names and nodes, as the browser's own accessibility tree has them.
    fn query(&self, role: &str, name: Option<&str>, within: Option<&Element>) -> Result<Vec<(String, Value)>> {
        let mut query = if let Some(element) = within {
            json!({"objectId": self.object(element)?})
        } else {
            let document = self.session.cdp("DOM.getDocument", &json!({"depth": 0}))?;
            json!({"backendNodeId": document.pointer("/root/backendNodeId").context("no document")?})
        };
        if let Some(query) = query.as_object_mut() {
            query.insert("role".to_owned(), role.into());
            query.extend(name.map(|name| ("accessibleName".to_owned(), name.into())));
        }
        let found = self.session.cdp("Accessibility.queryAXTree", &query)?;
        let nodes = found.get("nodes").and_then(Value::as_array).context("no nodes")?;
        let seen = nodes.iter().filter(|node| node.get("ignored") != Some(&Value::Bool(true)));
        seen.map(|node| {
            let name = node.pointer("/name/value").and_then(Value::as_str).unwrap_or_default().to_owned();
            Ok((name, node.get("backendDOMNodeId").context("a node of no element")?.clone()))
        })
        .collect()
    }

    /// From the browser's protocol to `WebDriver`, by way of the page.
    fn element(&self, node: &Value) -> Result<Element> {
        let node = self.session.cdp("DOM.resolveNode", &json!({"backendNodeId": node}))?;
        let object = node.pointer("/object/objectId").context("the node is gone")?;
        let put = json!({"objectId": object, "functionDeclaration": "function () { window.__here = this }"});
        self.session.cdp("Runtime.callFunctionOn", &put)?;
        let element = self.session.script("const here = window.__here; delete window.__here; return here", &[])?;
        Element::from_value(&element).context("the node is no element")
    }

    /// And back.
    fn object(&self, element: &Element) -> Result<Value> {
        self.session.script("window.__here = arguments[0]", &[element.argument()])?;
        let object = self.session.cdp("Runtime.evaluate", &json!({"expression": "window.__here"}))?;
        self.session.script("delete window.__here", &[])?;
        object.pointer("/result/objectId").cloned().context("the element is gone")
    }

    /// A radio button of the first question.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn reason(&self, reason: Reason) -> Result<Element> {
        let group = self.find("group", "What has come up?")?;
        let script = "return arguments[0].querySelector(`input[type=radio][value=${arguments[1]}]`)";
        let radio = self.session.script(script, &[group.argument(), reason.id().into()])?;
        Element::from_value(&radio).with_context(|| format!("there is no answer for {}", reason.id()))
    }

    /// An answer to a question.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn answer(&self, question: &str, answer: &str) -> Result<Element> {
        let group = self.find("group", question)?;
        self.find_in(&group, "radio", answer)
    }

    /// A field by its words, where its kind has no role of its own: a date, a time.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn labelled(&self, label: &str) -> Result<Element> {
        let script = "return [...document.querySelectorAll('input, select, textarea')]
            .find((field) => [...field.labels].some((label) => label.innerText.split('\\n')[0].trim() === arguments[0]))";
        let field = self.session.script(script, &[label.into()])?;
        Element::from_value(&field).with_context(|| format!("there is no field “{label}”"))
    }

    // ── Doing ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// Clicks or taps, after scrolling there if need be. Of a radio button or a box, people touch the words beside it.
    ///
    /// # Errors
    /// Where something is in the way.
    pub fn tap(&self, element: &Element) -> Result<()> {
        let touched =
            self.session.script("return arguments[0].closest('label') ?? arguments[0]", &[element.argument()])?;
        let touched = Element::from_value(&touched).context("nothing to touch")?;
        if !self.in_view(&touched)? {
            self.scroll_to(&touched)?;
        }
        self.command(&touched, "click", &json!({}))?;
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
            const there = document.elementFromPoint(left + width / 2, top + height / 2);
            return touched.contains(there) ? [Math.round(left + width / 2), Math.round(top + height / 2)] : there?.outerHTML ?? 'nothing'";
        let place = self.session.script(lies, &[element.argument()])?;
        let Some([x, y]) = place.as_array().map(Vec::as_slice) else {
            bail!("out of view, or under something else: {place}");
        };
        let kind = if self.setting.touch { "touch" } else { "mouse" };
        self.session.post(
            "/actions",
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
        self.command(field, "value", &json!({"text": text})).map(drop)
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

    /// Presses a key.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn key(&self, key: Key) -> Result<()> {
        let (held, pressed) = key.strokes();
        let down = |key| json!({"type": "keyDown", "value": key});
        let up = |key| json!({"type": "keyUp", "value": key});
        let strokes: Vec<Value> =
            held.map(down).into_iter().chain([down(pressed), up(pressed)]).chain(held.map(up)).collect();
        self.session.post("/actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]}))?;
        // Nobody's fingers are so fast that two keys fall between two pictures.
        self.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))").map(drop)
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

    // ── Seeing ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// The words of something, as they are seen.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn text(&self, element: &Element) -> Result<String> {
        let text = self.session.script("return arguments[0].innerText", &[element.argument()])?;
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
        let text = self.session.script("return document.body.innerText", &[])?;
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
            let all = self.session.script(
                "return [...document.querySelectorAll('[role=status]')].map((one) => one.innerText.trim()).filter(Boolean)",
                &[],
            )?;
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
            const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && arguments[0].contains(there)";
        Ok(self.session.script(script, &[element.argument()])? == true)
    }

    /// What a script in the page finds; for what no person could say in words, like a width.
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
        let picture = self.session.cdp("Page.captureScreenshot", &json!({"format": "png"}))?;
        Ok(STANDARD.decode(picture.get("data").and_then(Value::as_str).context("no picture")?)?)
    }

    /// What axe finds wrong with the page as it is.
    ///
    /// # Errors
    /// Where axe does not run.
    pub fn barriers(&self) -> Result<Vec<Finding>> {
        axe::findings(&self.session)
    }

    // ── Circumstances ────────────────────────────────────────────────────────────────────────────────────────────

    /// Changes the window.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        browser::resize(&self.session, width, height, &self.setting).map(drop)
    }

    /// Changes what the person wants pages to look like.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn looks(&self, look: Look) -> Result<()> {
        browser::look(&self.session, look).map(drop)
    }

    /// Where files that are saved go to.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn downloads_to(&self, folder: &Path) -> Result<()> {
        browser::download_to(&self.session, folder).map(drop)
    }

    /// Pulls the plug.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub fn go_offline(&self) -> Result<()> {
        let nothing = json!({"offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0});
        self.session.cdp("Network.emulateNetworkConditions", &nothing).map(drop)
    }

    fn command(&self, element: &Element, command: &str, body: &Value) -> Result<Value> {
        self.session.post(&format!("/element/{}/{command}", element.id()), body)
    }

    /// An expression whose value may be a promise.
    fn evaluate(&self, expression: &str) -> Result<Value> {
        let how = json!({"expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true});
        let answer = self.session.cdp("Runtime.evaluate", &how)?;
        if let Some(fault) = answer.get("exceptionDetails") {
            bail!("{expression}: {fault}");
        }
        Ok(answer.pointer("/result/value").cloned().unwrap_or_default())
    }
}
