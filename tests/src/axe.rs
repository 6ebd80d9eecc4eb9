//! axe-core, in a world of its own where the browser has one to give (Chromium): it reads the page, but the page's scripts and
//! policies do not touch it, nor it them.

use std::fmt;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::engine::Engine;
use crate::session::Session;
use crate::still::settle;
use crate::surroundings;
use crate::world::World;

/// Every rule there is: A, AA, AAA, best practices and what is still an experiment.
const ALL: &str = "axe.getRules().map(({ ruleId }) => ruleId)";
/// Those that look at colours.
const COLOURS: &str = "['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']";

/// Not `preload`: it would fetch the styles once more.
fn run(rules: &str) -> String {
    format!(
        r#"axe.run(document, {{ preload: false, resultTypes: ["violations"], runOnly: {rules} }})
  .then(({{ violations }}) => violations.flatMap(({{ id, help, nodes }}) => nodes.map(({{ target, html, any, all, none }}) =>
    ({{ rule: id, help, target: target.join(" "), html: html.slice(0, 160), why: [...any, ...all, ...none].map((check) => check.message).join("; ") }}))))"#
    )
}

/// Something that keeps people out.
#[derive(Clone, Debug)]
pub struct Finding(Value);

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = |key| self.0.get(key).and_then(Value::as_str).unwrap_or_default();
        write!(f, "{}: {} at {} — {} ({})", says("rule"), says("html"), says("target"), says("help"), says("why"))
    }
}

/// What is wrong; with its colours alone, if that is asked for.
pub(crate) fn findings(session: &Session, colours_alone: bool) -> Result<Vec<Finding>> {
    let run = run(if colours_alone { COLOURS } else { ALL });
    // A colour that is still on its way from one look to another is nobody's.
    settle(session)?;
    if session.engine() != Engine::Chromium {
        // There is one world only, the page's.
        let answer = session.script(&format!("if (!window.axe) {{ {} }}\nreturn {run}", surroundings::axe()?), &[])?;
        let found = answer.as_array().with_context(|| format!("axe did not run: {answer}"))?;
        return Ok(found.iter().cloned().map(Finding).collect());
    }
    let world = World::beside(session, "axe")?;
    world.bring("typeof axe === 'object'", surroundings::axe)?;
    match world.run(&run)? {
        Value::Array(found) => Ok(found.into_iter().map(Finding).collect()),
        other => bail!("axe did not run: {other}"),
    }
}
