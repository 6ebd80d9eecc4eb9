//! Measures how fast the page is, compared with three others that do the same.
//!
//! Started by `cargo xtask bench`. Each round makes every [measurement](measure) of every [product](products) in turn,
//! so that other load on the machine affects all products alike. The medians of the rounds are compared.

#![allow(clippy::print_stdout, reason = "a command-line program prints its output")]

mod arithmetic;
mod desk;
mod figure;
mod measure;
mod options;
mod products;
mod samples;
mod sites;
mod table;
mod target;
mod visit;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context as _, Result};

use desk::Desk;
use measure::MEASUREMENTS;
use options::Options;
use products::Product;
use samples::Samples;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let options = Options::read(lexopt::Parser::from_env())?;
    let desk = Desk::set_up()?;
    let mut samples = Samples::default();
    for round in 1..=options.rounds {
        let begin = Instant::now();
        for measurement in MEASUREMENTS {
            for product in Product::ALL {
                let values =
                    (measurement.run)(&desk, product).with_context(|| format!("{} of {product}", measurement.says))?;
                samples.add(product, values);
            }
        }
        println!("  round {round} of {} took {} s", options.rounds, begin.elapsed().as_secs());
    }
    let surroundings = desk.surroundings(options.rounds)?;
    let (medians, best) = (table::markdown(&samples, false), table::markdown(&samples.best(), true));
    let text =
        format!("{surroundings}\n\n{medians}\nThe best round of each, which other work disturbs least:\n\n{best}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    fs::create_dir_all(&folder).context("making target/bench")?;
    fs::write(folder.join("figures.md"), &text).context("writing target/bench/figures.md")?;
    fs::write(folder.join("figures.json"), table::json(&surroundings, &samples)?)
        .context("writing target/bench/figures.json")?;
    let missed = table::missed(&samples);
    println!("\n{text}\nTargets missed: {missed}. The same is in target/bench, as figures.md and figures.json.");
    Ok(if options.strict && missed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
