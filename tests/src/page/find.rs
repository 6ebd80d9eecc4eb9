//! Finds things as a person does: by what they are and what they are called.

use anyhow::{Context as _, Result, bail};
use policy::Reason;
use serde_json::{Value, json};

use super::{Page, roles};
use crate::engine::Engine;
use crate::session::Element;
use crate::wait::until;

impl Page {
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
        if self.setting.engine != Engine::Chromium {
            let found = roles::query(&self.session, role, name, within)?;
            return Ok(found.into_iter().map(|(name, element)| (name, element.argument())).collect());
        }
        let mut query = if let Some(element) = within {
            json!({"objectId": self.object(element)?})
        } else {
            json!({"backendNodeId": self.document()?})
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

    fn document(&self) -> Result<Value> {
        let node = if self.framed.get() {
            let frame = json!({"expression": "document.querySelector('iframe').contentDocument"});
            let frame = self.session.cdp("Runtime.evaluate", &frame)?;
            let frame = frame.pointer("/result/objectId").context("no frame")?;
            self.session.cdp("DOM.describeNode", &json!({"objectId": frame}))?.pointer("/node/backendNodeId").cloned()
        } else {
            let document = self.session.cdp("DOM.getDocument", &json!({"depth": 0}))?;
            document.pointer("/root/backendNodeId").cloned()
        };
        node.context("no document")
    }

    /// From the browser's protocol to `WebDriver`, by way of the page.
    fn element(&self, node: &Value) -> Result<Element> {
        if let Some(element) = Element::from_value(node) {
            return Ok(element);
        }
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

    /// The radio button of a reason, in the first question.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn reason(&self, reason: Reason) -> Result<Element> {
        let group = self.question("What has come up?")?;
        self.find_in(&group, "radio", words::reason(reason).label)
    }

    /// An answer to a question.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn answer(&self, question: &str, answer: &str) -> Result<Element> {
        let group = self.question(question)?;
        self.find_in(&group, "radio", answer)
    }

    /// A question with its answers in view: where it has made room on a narrow screen, people press "Change".
    fn question(&self, question: &str) -> Result<Element> {
        let group = self.find("group", question)?;
        let change = ["Change: ", question].concat();
        if self.has("button", &change)? {
            self.press(&change)?;
        }
        Ok(group)
    }

    /// A field by its words, where its kind has no role of its own: a date, a time.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn labelled(&self, label: &str) -> Result<Element> {
        let script = "return deep.all('input, select, textarea')
            .find((field) => [...field.labels].some((label) => label.innerText.split('\\n')[0].trim() === arguments[0]))";
        let field = self.session.script(script, &[label.into()])?;
        Element::from_value(&field).with_context(|| format!("there is no field “{label}”"))
    }
}
