//! `cargo xtask bench`: measures the page against a hand-written page, a React app and a survey library that do
//! the same.
//!
//! Figures depend on the machine and its load, so a missed target is only reported; with `--strict` it is a failure.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::run::{self, root};
use crate::{browser, build, tools};

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut options: Vec<OsString> = Vec::new();
    let mut dist = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("strict") => options.push("--strict".into()),
            lexopt::Arg::Long("rounds") => options.extend(["--rounds".into(), arguments.value()?]),
            lexopt::Arg::Long("dist") => dist = Some(PathBuf::from(arguments.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let dist = if let Some(dist) = dist {
        fs::canonicalize(&dist).with_context(|| format!("there is no folder {}", dist.display()))?
    } else {
        tools::setup()?;
        build::ensure()?;
        build::dist()
    };
    let [chromium, chromedriver] = browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER])?;
    tools::locked(&root().join("bench"), "React and SurveyJS")?;
    bundle_react()?;
    run::run(
        run::cargo("run --quiet -p bench --")
            .args(options)
            .env("RAIN_CHECK_DIST", dist)
            .env("CHROMIUM", chromium)
            .env("CHROMEDRIVER", chromedriver),
    )
}

/// Bundles the React app with React's production build into one minified script.
fn bundle_react() -> Result<()> {
    tools::npm()?;
    run::run(
        run::command("esbuild")
            .arg("bench/react/app.jsx")
            .args(["--bundle", "--minify", "--format=iife", "--target=es2022", "--jsx=automatic"])
            .args(["--define:process.env.NODE_ENV=\"production\"", "--legal-comments=none", "--log-level=warning"])
            .arg("--outfile=target/bench/react.js"),
    )
}
