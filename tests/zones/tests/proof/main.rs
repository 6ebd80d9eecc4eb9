//! Tests the page's time zone code, in WebAssembly on the browser's `Intl`, in both directions (wall time to moment and
//! back), against a library with its own zone database and against the browser's `Temporal`.

mod browser;
mod questions;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context as _, Result, ensure};
use journeys::{Server, Site};
use serde::Deserialize;

use browser::Browser;
use questions::{ENOUGH, Questions};

/// Two minutes on two cores are more than enough; a busy machine may need longer.
const PATIENCE: Duration = Duration::from_mins(8);

/// Zones in which a browser's rules are older or newer than the library's. These are compared with the browser's
/// `Temporal` only, also around the changes it knows.
///
/// Cuba keeps its summer time from March 2026 to November 2027. The library and Firefox 153 have that (tzdata 2026f),
/// Chromium 156 does not (2026e).
const DIFFERING_IN_CHROMIUM: &[&str] = &["America/Havana", "Cuba"];

/// How many more zones may differ in that way: browsers and libraries update their data on different days, and this
/// tests our code, not their data. A distribution's browsers may be half a year older than the library: Chromium 148
/// and the Firefox of the same age differ in 15 zones, and all agree with the browser's own `Temporal`. An error of
/// ours would show in hundreds.
const MAY_DIFFER: usize = 30;

/// The page's report: how much it compared, and the differences.
#[derive(Deserialize)]
struct Report {
    around: usize,
    random: usize,
    moments: usize,
    impossible: usize,
    twice: usize,
    by_library: usize,
    by_temporal: usize,
    without_temporal: usize,
    has_temporal: bool,
    unknown: BTreeSet<String>,
    unknown_to_temporal: BTreeSet<String>,
    excepted: usize,
    wrong_zones: BTreeSet<String>,
    differing: BTreeSet<String>,
    newer: BTreeSet<String>,
    says: Vec<String>,
    listed: BTreeSet<String>,
}

#[test]
fn chromium_agrees_with_the_library_and_with_temporal() -> Result<()> {
    prove("Chromium", Browser::chromium, DIFFERING_IN_CHROMIUM)
}

#[test]
fn firefox_agrees_with_the_library_and_with_temporal() -> Result<()> {
    prove("Firefox", Browser::firefox, &[])
}

fn prove(name: &str, open: fn(&str) -> Result<Browser>, differing: &'static [&'static str]) -> Result<()> {
    let questions = Questions::write(differing)?;
    let server = Server::start(site(&questions)?)?;
    let begin = Instant::now();
    let browser = open(&server.origin())?;
    let report = server.posted(PATIENCE).with_context(|| format!("waiting for {name}"))?;
    drop(browser);
    let report: Report = serde_json::from_str(&report).with_context(|| format!("{name} says: {report}"))?;
    eprintln!("{}", told(name, &questions, &report, begin.elapsed()));
    ensure!(report.wrong_zones.is_empty(), "{name} disagrees in {:?}:\n{}", report.wrong_zones, report.says.join("\n"));
    ensure!(
        report.newer.len() <= MAY_DIFFER,
        "{name} and its Temporal have other rules than the library in {:?}: add them to the list, with the reason",
        report.newer
    );
    complete(&questions, &report).with_context(|| format!("in {name}"))
}

/// Checks that everything was compared.
fn complete(questions: &Questions, report: &Report) -> Result<()> {
    let compared: BTreeSet<_> = questions.zones.difference(&report.unknown).cloned().collect();
    let missed: Vec<_> = report.listed.difference(&compared).collect();
    ensure!(missed.is_empty(), "zones the browser lists that the library does not know: {missed:?}");

    let around = questions.around.iter().filter(|(zone, ..)| compared.contains(zone)).count();
    let moments = questions.moments.iter().filter(|(zone, ..)| compared.contains(zone)).count();
    ensure!(
        (report.around, report.random, report.moments) == (around, ENOUGH, moments),
        "compared only {} of {around}, {} of {ENOUGH} and {} of {moments}",
        report.around,
        report.random,
        report.moments
    );
    ensure!(report.impossible > 0 && report.twice > 0, "no skipped or no repeated time was tested");
    let all = around + ENOUGH + moments;
    ensure!(report.by_library == all, "the library was compared {} times of {all}", report.by_library);
    if report.has_temporal {
        let missed: Vec<_> = report.listed.intersection(&report.unknown_to_temporal).collect();
        ensure!(missed.is_empty(), "zones the browser lists that Temporal does not know: {missed:?}");
        let (asked, all) = (report.by_temporal + report.without_temporal, all + report.excepted);
        ensure!(asked == all, "Temporal was compared {asked} times of {all}");
    }
    Ok(())
}

fn told(name: &str, questions: &Questions, report: &Report, took: Duration) -> String {
    format!(
        "{name}, in {} s: {} zones, {} of them listed; {} times around changes and {} random ones, of which {} are \
         impossible and {} come twice; {} moments. Temporal was asked all but {} of these, and {} times more. Zones unknown: {:?}, to Temporal: \
         {:?}; with other rules: {:?}, and {:?}",
        took.as_secs(),
        questions.zones.len() - report.unknown.len(),
        report.listed.len(),
        report.around,
        report.random,
        report.impossible,
        report.twice,
        report.moments,
        report.without_temporal,
        report.excepted,
        report.unknown,
        report.unknown_to_temporal,
        report.differing,
        report.newer,
    )
}

fn site(questions: &Questions) -> Result<Site> {
    let folder = env::var_os("RAIN_CHECK_ZONES")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/zones/page")), PathBuf::from);
    let built = |name: &str| {
        let file = folder.join(name);
        fs::read(&file).with_context(|| format!("reading {}: run `cargo xtask test --only zones`", file.display()))
    };
    let files = [
        ("index.html", include_bytes!("../../page/index.html").to_vec()),
        ("compare.js", include_bytes!("../../page/compare.js").to_vec()),
        ("zones.js", built("zones.js")?),
        ("zones_bg.wasm", built("zones_bg.wasm")?),
        ("questions.json", serde_json::to_vec(questions)?),
    ];
    Ok(Site::of(files.map(|(name, bytes)| (name.to_owned(), bytes))))
}
