//! Accessibility checks with axe-core. In Chromium it runs in an isolated world, so that page and axe do not affect each other.

use std::fmt;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::animations::finish_animations;
use crate::engine::Engine;
use crate::environment;
use crate::isolated_world::IsolatedWorld;
use crate::session::Session;

/// All rules: A, AA, AAA, best practices and experimental ones.
const ALL_RULES: &str = "axe.getRules().map(({ ruleId }) => ruleId)";
/// The rules about colours.
const COLOUR_RULES: &str = "['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']";

/// `preload` is off because it would fetch the style sheets again, which the guard forbids.
fn run_script(rules: &str) -> String {
    format!(
        r#"axe.run(document, {{ preload: false, resultTypes: ["violations"], runOnly: {rules} }})
  .then(({{ violations }}) => violations.flatMap(({{ id, help, nodes }}) => nodes.map(({{ target, html, any, all, none }}) =>
    ({{ rule: id, help, target: target.join(" "), html: html.slice(0, 160), why: [...any, ...all, ...none].map((check) => check.message).join("; ") }}))))"#
    )
}

/// A violation of one of axe's rules.
#[derive(Clone, Debug)]
pub struct Finding(Value);

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = |key| self.0.get(key).and_then(Value::as_str).unwrap_or_default();
        write!(f, "{}: {} at {} — {} ({})", says("rule"), says("html"), says("target"), says("help"), says("why"))
    }
}

/// Runs axe: all rules, or those about colours only.
pub(crate) fn findings(session: &Session, only_colours: bool) -> Result<Vec<Finding>> {
    let script = run_script(if only_colours { COLOUR_RULES } else { ALL_RULES });
    // A colour halfway through a transition has a contrast that does not last.
    finish_animations(session)?;
    if session.engine() != Engine::Chromium {
        // WebDriver offers no isolated world here.
        let answer =
            session.script(&format!("if (!window.axe) {{ {} }}\nreturn {script}", environment::axe()?), &[])?;
        let found = answer.as_array().with_context(|| format!("axe did not run: {answer}"))?;
        return Ok(found.iter().cloned().map(Finding).collect());
    }
    let world = IsolatedWorld::open(session, "axe")?;
    // It asks itself in the frames, where it has to be too.
    for world in IsolatedWorld::open_in_frames(session, "axe")?.iter().chain([&world]) {
        world.load("typeof axe === 'object'", environment::axe)?;
    }
    match world.evaluate(&script)? {
        Value::Array(found) => Ok(found.into_iter().map(Finding).collect()),
        other => bail!("axe did not run: {other}"),
    }
}
