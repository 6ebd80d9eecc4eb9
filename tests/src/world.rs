//! A world of its own beside the page, where the browser has one to give (Chromium): a script in it reads the page, but the
//! page's scripts and policies do not touch it, nor it them.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::session::Session;

pub(crate) struct World<'a> {
    session: &'a Session,
    context: Value,
}

impl<'a> World<'a> {
    /// The one of this name, beside the page that is open.
    pub(crate) fn beside(session: &'a Session, name: &str) -> Result<Self> {
        let tree = session.cdp("Page.getFrameTree", &json!({}))?;
        let frame = tree.pointer("/frameTree/frame/id").context("the page has no frame")?;
        let world = session.cdp("Page.createIsolatedWorld", &json!({"frameId": frame, "worldName": name}))?;
        let context = world.get("executionContextId").with_context(|| format!("{name} has no world"))?.clone();
        Ok(Self { session, context })
    }

    /// What an expression comes to; it may be a promise.
    pub(crate) fn run(&self, expression: &str) -> Result<Value> {
        let how = json!({
            "expression": expression, "contextId": self.context, "awaitPromise": true, "returnByValue": true,
        });
        let mut answer = self.session.cdp("Runtime.evaluate", &how)?;
        if let Some(fault) = answer.get("exceptionDetails") {
            let says =
                fault.pointer("/exception/description").and_then(Value::as_str).unwrap_or("a fault without words");
            bail!("beside the page: {says}");
        }
        Ok(answer.pointer_mut("/result/value").map(Value::take).unwrap_or_default())
    }

    /// Brings a script into it, if it is not there: this expression tells.
    pub(crate) fn bring(&self, there: &str, script: impl FnOnce() -> Result<String>) -> Result<()> {
        if self.run(there)? != Value::Bool(true) {
            self.run(&format!("{};0", script()?))?;
        }
        Ok(())
    }
}
