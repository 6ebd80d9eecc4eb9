//! Chromium's isolated worlds: scripts in one share the DOM with the page, but neither globals nor its content security policy.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::session::Session;

pub(crate) struct IsolatedWorld<'a> {
    session: &'a Session,
    context: Value,
}

impl<'a> IsolatedWorld<'a> {
    /// The isolated world of this name in the open page. Created if there is none.
    pub(crate) fn open(session: &'a Session, name: &str) -> Result<Self> {
        let tree = session.cdp("Page.getFrameTree", &json!({}))?;
        Self::open_in(session, name, tree.pointer("/frameTree/frame/id").context("the page has no frame")?)
    }

    /// [`open`](Self::open) in each frame in the page.
    pub(crate) fn open_in_frames(session: &'a Session, name: &str) -> Result<Vec<Self>> {
        let tree = session.cdp("Page.getFrameTree", &json!({}))?;
        let frames = tree.pointer("/frameTree/childFrames").and_then(Value::as_array).into_iter().flatten();
        frames.filter_map(|frame| frame.pointer("/frame/id")).map(|id| Self::open_in(session, name, id)).collect()
    }

    fn open_in(session: &'a Session, name: &str, frame: &Value) -> Result<Self> {
        let world = session.cdp("Page.createIsolatedWorld", &json!({"frameId": frame, "worldName": name}))?;
        let context = world.get("executionContextId").with_context(|| format!("no context for {name}"))?.clone();
        Ok(Self { session, context })
    }

    /// Evaluates an expression. If its value is a promise, waits for it.
    pub(crate) fn evaluate(&self, expression: &str) -> Result<Value> {
        let how = json!({
            "expression": expression, "contextId": self.context, "awaitPromise": true, "returnByValue": true,
        });
        let mut answer = self.session.cdp("Runtime.evaluate", &how)?;
        if let Some(fault) = answer.get("exceptionDetails") {
            let message = fault
                .pointer("/exception/description")
                .and_then(Value::as_str)
                .unwrap_or("an error without description");
            bail!("in an isolated world: {message}");
        }
        Ok(answer.pointer_mut("/result/value").map(Value::take).unwrap_or_default())
    }

    /// Runs a script unless this expression is already true.
    pub(crate) fn load(&self, loaded: &str, script: impl FnOnce() -> Result<String>) -> Result<()> {
        if self.evaluate(loaded)? != Value::Bool(true) {
            self.evaluate(&format!("{};0", script()?))?;
        }
        Ok(())
    }
}
