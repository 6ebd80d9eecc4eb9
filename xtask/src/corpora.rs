//! `cargo xtask review-corpus` and `cargo xtask understand-corpus`: how often labelled messages and sentences are read as labelled.

use std::path;

use anyhow::{Context as _, Result, bail};

use crate::run::{cargo, run};

pub(crate) fn review(arguments: lexopt::Parser) -> Result<()> {
    measure("review_corpus", arguments)
}

pub(crate) fn understand(arguments: lexopt::Parser) -> Result<()> {
    measure("understand_corpus", arguments)
}

/// Runs the example of the crate `reading` that measures.
fn measure(example: &str, mut arguments: lexopt::Parser) -> Result<()> {
    let mut example = cargo(&format!("run --quiet --package reading --example {example} --"));
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
