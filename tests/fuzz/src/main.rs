//! Tries many inputs: `cargo xtask fuzz` calls this.

#![allow(clippy::print_stdout, reason = "a command-line program prints its output")]

use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use fuzz::{ALL, Failure, Function, Report, keep, run};
use lexopt::ValueExt as _;

fn main() -> Result<()> {
    let (mut count, mut seed, mut only) = (1_000_000_u64, None, None);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("count") => count = arguments.value()?.parse()?,
            lexopt::Arg::Long("seed") => seed = Some(arguments.value()?.parse()?),
            lexopt::Arg::Long("only") => only = Some(arguments.value()?.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    let seed = seed.unwrap_or_else(of_the_clock);
    let functions: Vec<_> =
        ALL.iter().filter(|function| only.as_ref().is_none_or(|only| function.name == only)).collect();
    if functions.is_empty() {
        bail!("there is no function {}", only.unwrap_or_default());
    }
    println!("  The seed is {seed}.");
    let shares: u64 = functions.iter().map(|function| function.share).sum();
    // A panic is reported with its input; by itself it says less.
    std::panic::set_hook(Box::new(|_| {}));
    let mut failures = Vec::new();
    for function in functions {
        let report = on_every_core(function, seed, count * function.share / shares)?;
        let (longest, of) = report.slowest;
        println!(
            "  {:<12}{:>10} inputs, the slowest in {} ms (seed {of})",
            function.name,
            report.count,
            longest.as_millis()
        );
        failures.extend(report.failures);
    }
    for failure in &failures {
        tell(failure);
        keep(failure)?;
    }
    if !failures.is_empty() {
        bail!("{} inputs fail; they are in tests/fuzz/kept.txt now, which `cargo test -p fuzz` reads", failures.len());
    }
    Ok(())
}

/// Different each time, and small enough to be typed.
fn of_the_clock() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    (now.as_secs() % 1_000_000) << 32
}

fn on_every_core(function: &Function, seed: u64, count: u64) -> Result<Report> {
    let cores = thread::available_parallelism()?.get() as u64;
    let each = count.div_ceil(cores);
    let mut all = Report::default();
    thread::scope(|scope| {
        let runs: Vec<_> =
            (0..cores).map(|core| scope.spawn(move || run(function, seed + core * each, each))).collect();
        for run in runs {
            let report = run.join().ok().context("a thread stopped")?;
            all.count += report.count;
            all.failures.extend(report.failures);
            all.slowest = all.slowest.max(report.slowest);
        }
        Ok(all)
    })
}

fn tell(failure: &Failure) {
    let Failure { function, seed, line, wrong } = failure;
    let seed = seed.unwrap_or_default();
    println!("\n{function}, seed {seed}: {wrong}\n    {}", line.escape_ascii());
}
