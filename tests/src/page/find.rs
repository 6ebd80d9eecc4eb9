//! Finds elements by role and accessible name.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::{Page, roles};
use crate::engine::Engine;
use crate::session::Element;
use crate::wait::until;

impl Page {
    /// The element with this role and accessible name. Waits until there is exactly one.
    ///
    /// # Errors
    /// If there is none after the wait, or several.
    pub fn find(&self, role: &str, name: &str) -> Result<Element> {
        until(&format!("{role} “{name}”"), || self.only(role, Some(name), None))
    }

    /// [`find`](Self::find) inside an element.
    ///
    /// # Errors
    /// If there is none after the wait, or several.
    pub fn find_in(&self, within: &Element, role: &str, name: &str) -> Result<Element> {
        until(&format!("{role} “{name}”"), || self.only(role, Some(name), Some(within)))
    }

    /// The accessible names of all elements with this role, in document order.
    ///
    /// # Errors
    /// If the browser is gone.
    pub fn names(&self, role: &str) -> Result<Vec<String>> {
        Ok(self.query(role, None, None)?.into_iter().map(|(name, _)| name).collect())
    }

    /// [`names`](Self::names) inside an element.
    ///
    /// # Errors
    /// If the browser or the element is gone.
    pub fn names_in(&self, within: &Element, role: &str) -> Result<Vec<String>> {
        Ok(self.query(role, None, Some(within))?.into_iter().map(|(name, _)| name).collect())
    }

    /// Whether an element with this role and name is on the page now. Does not wait.
    ///
    /// # Errors
    /// If the browser is gone.
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

    /// Names and DOM nodes from the browser's accessibility tree.
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
        let nodes = found.get("nodes").and_then(Value::as_array).context("no list of nodes")?;
        let seen = nodes.iter().filter(|node| node.get("ignored") != Some(&Value::Bool(true)));
        seen.map(|node| {
            let name = node.pointer("/name/value").and_then(Value::as_str).unwrap_or_default().to_owned();
            Ok((name, node.get("backendDOMNodeId").context("a node without an element")?.clone()))
        })
        .collect()
    }

    fn document(&self) -> Result<Value> {
        let node = if self.in_frame.get() {
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

    /// Turns a node id of the `DevTools` protocol into a `WebDriver` element. A global variable in the page carries it over.
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

    /// Turns a `WebDriver` element into an object id of the `DevTools` protocol.
    fn object(&self, element: &Element) -> Result<Value> {
        self.session.script("window.__here = arguments[0]", &[element.argument()])?;
        // The expression runs in the top window, the script above in the frame that the test has entered.
        let window = if self.in_frame.get() { "document.querySelector('iframe').contentWindow" } else { "window" };
        let here = json!({"expression": format!("{window}.__here")});
        let object = self.session.cdp("Runtime.evaluate", &here)?;
        self.session.script("delete window.__here", &[])?;
        object.pointer("/result/objectId").cloned().context("the element is gone")
    }

    /// A question among what was assumed, unfolded.
    ///
    /// # Errors
    /// If it is not there.
    pub fn fact(&self, question: &str) -> Result<Element> {
        // What is folded is drawn once it is unfolded.
        let script = "const [question] = arguments;
            const asks = (one) => one.querySelector('summary').firstChild.textContent.trim() === question;
            const fact = () => deep.all('details.fact').find(asks);
            return (async () => {
                if (!fact()) await deep.unfold(deep.one('.side > .fold:not(.yours)'));
                if (!fact()) return null;
                await deep.unfold(...deep.around(fact()));
                return fact().querySelector('fieldset');
            })()";
        let fact = self.session.script(script, &[question.into()])?;
        Element::from_value(&fact).with_context(|| format!("nothing is assumed for “{question}”"))
    }

    /// The radio button with this label, in this question.
    ///
    /// # Errors
    /// If there is none.
    pub fn answer(&self, question: &str, answer: &str) -> Result<Element> {
        self.find_in(&self.find("group", question)?, "radio", answer)
    }

    /// A field by its label; for date and time fields, which have no role.
    ///
    /// # Errors
    /// If there is none.
    pub fn field(&self, label: &str) -> Result<Element> {
        let script = "return deep.all('input, select, textarea')
            .find((field) => [...field.labels].some((label) => label.innerText.split('\\n')[0].trim() === arguments[0]))";
        let field = self.session.script(script, &[label.into()])?;
        Element::from_value(&field).with_context(|| format!("there is no field “{label}”"))
    }
}
