//! `cargo xtask understand-corpus`: how often labelled sentences are understood as labelled.

use std::path;

use anyhow::{Context as _, Result, bail};

use crate::run::{cargo, run};

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut example = cargo("run --quiet --package reading --example understand_corpus --");
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("misses") => {
                example.arg("--misses");
            }
            lexopt::Arg::Value(file) => {
                // The example runs in the root of the repository, whoever asks may be elsewhere.
                let whole = path::absolute(&file).with_context(|| format!("{} is no file", file.display()))?;
                example.arg(whole);
            }
            other => bail!(other.unexpected()),
        }
    }
    run(&mut example)
}
