//! axe-core, in a world of its own where the browser has one to give (Chromium): it reads the page, but the page's scripts and
//! policies do not touch it, nor it them.

use std::fmt;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use crate::engine::Engine;
use crate::session::Session;
use crate::surroundings;
use crate::wait::until;
use crate::world::World;

/// Every rule for which axe has a verdict, best practices and the size of targets among them. Not `preload`: it would fetch
/// the styles once more.
const RUN: &str = r#"axe.run(document, {
  preload: false,
  resultTypes: ["violations"],
  rules: { "target-size": { enabled: true } },
}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html, any, all, none }) =>
  ({ rule: id, help, target: target.join(" "), html: html.slice(0, 160), why: [...any, ...all, ...none].map((check) => check.message).join("; ") }))))"#;

/// Something that keeps people out.
#[derive(Clone, Debug)]
pub struct Finding(Value);

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = |key| self.0.get(key).and_then(Value::as_str).unwrap_or_default();
        write!(f, "{}: {} at {} — {} ({})", says("rule"), says("html"), says("target"), says("help"), says("why"))
    }
}

pub(crate) fn findings(session: &Session) -> Result<Vec<Finding>> {
    // A colour that is still on its way from one look to another is nobody's.
    until("everything to stand still", || {
        let moving = "return document.getAnimations().filter((one) => one.playState === 'running').length";
        ensure!(session.script(moving, &[])? == 0, "it moves");
        Ok(())
    })?;
    if session.engine() != Engine::Chromium {
        // There is one world only, the page's.
        let answer = session.script(&format!("if (!window.axe) {{ {} }}\nreturn {RUN}", surroundings::axe()?), &[])?;
        let found = answer.as_array().with_context(|| format!("axe did not run: {answer}"))?;
        return Ok(found.iter().cloned().map(Finding).collect());
    }
    let world = World::beside(session, "axe")?;
    world.bring("typeof axe === 'object'", surroundings::axe)?;
    match world.run(RUN)? {
        Value::Array(found) => Ok(found.into_iter().map(Finding).collect()),
        other => bail!("axe did not run: {other}"),
    }
}
