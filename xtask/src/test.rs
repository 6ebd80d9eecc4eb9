//! `cargo xtask test`: everything that guards the product, in the order in which it fails soonest.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::run::{self, Took};
use crate::{browser, build, tidy, tools};

/// A guard.
struct Step {
    name: &'static str,
    says: &'static str,
    run: fn() -> Result<()>,
}

const STEPS: [Step; 9] = [
    Step { name: "tools", says: "the pinned tools", run: tools::setup },
    Step { name: "browser", says: "a browser and its driver", run: || browser::ensure().map(drop) },
    Step { name: "format", says: "the formatting", run: format },
    Step { name: "tidy", says: "documents and sources agree", run: tidy::tidy },
    Step { name: "lints", says: "the lints, on this machine", run: lints },
    Step { name: "lints-wasm", says: "the lints, on WebAssembly", run: lints_wasm },
    Step { name: "units", says: "the tests that need no browser", run: units },
    Step { name: "build", says: "the published files and their sizes", run: build::measured },
    Step { name: "journeys", says: "what a person does, in a browser", run: journeys },
];

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut only = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("only") => only = Some(arguments.value()?.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    let steps: Vec<_> = STEPS.iter().filter(|step| only.as_ref().is_none_or(|only| step.name == only)).collect();
    if steps.is_empty() {
        bail!("there is no step `{}`. There are: {}", only.unwrap_or_default(), names().collect::<Vec<_>>().join(", "));
    }
    all(&steps)
}

/// What can be given to `--only`.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.name)
}

fn all(steps: &[&Step]) -> Result<()> {
    let begin = Instant::now();
    let mut took = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n▶ {} of {}  {}: {}", index + 1, steps.len(), step.name, step.says);
        let begin = Instant::now();
        let result = (step.run)();
        took.push((step, begin.elapsed()));
        if let Err(error) = result {
            summary(&took, steps, begin.elapsed(), "failed");
            return Err(error.context(format!("`{}` failed ({})", step.name, step.says)));
        }
        println!("  {} took {}", step.name, Took(begin.elapsed()));
    }
    summary(&took, steps, begin.elapsed(), "passed");
    Ok(())
}

fn summary(took: &[(&&Step, Duration)], steps: &[&Step], total: Duration, last: &str) {
    println!();
    for (index, step) in steps.iter().enumerate() {
        let (state, time) = match took.get(index) {
            Some((_, time)) if index + 1 == took.len() => (last, Took(*time).to_string()),
            Some((_, time)) => ("passed", Took(*time).to_string()),
            None => ("not run", String::new()),
        };
        println!("  {:<12}{state:<9}{time:>13}", step.name);
    }
    println!("  {:<21}{:>13}", "all", Took(total));
}

fn format() -> Result<()> {
    run::run(&mut run::cargo("fmt --all --check")).context("`cargo fmt --all` puts it right")
}

fn lints() -> Result<()> {
    run::run(&mut run::cargo("clippy --workspace --all-targets -- -D warnings"))
}

fn lints_wasm() -> Result<()> {
    run::run(&mut run::cargo("clippy -p rain-check -p guide --target wasm32-unknown-unknown -- -D warnings"))
}

fn units() -> Result<()> {
    run::run(&mut run::cargo("test --workspace --exclude journeys"))
}

fn journeys() -> Result<()> {
    tools::setup()?;
    let browser = browser::ensure()?;
    build::ensure()?;
    run::run(
        run::cargo("test -p journeys -- --nocapture")
            .env("RAIN_CHECK_DIST", build::dist())
            .env("RAIN_CHECK_AXE", tools::axe())
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_fails_is_named_and_ends_it() {
        const BAD: Step = Step { name: "bad", says: "what fails", run: || bail!("the reason") };
        const NEVER: Step = Step { name: "never", says: "what must not run", run: || bail!("it ran") };
        let error = all(&[&BAD, &NEVER]).map_err(|error| format!("{error:#}"));
        assert_eq!(error, Err("`bad` failed (what fails): the reason".to_owned()));
    }
}
