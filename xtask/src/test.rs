//! `cargo xtask test`: runs all checks, the fastest to fail first.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};

use crate::run::{self, HumanDuration};
use crate::{browser, build, python, stamp, tidy, tools};

/// A step of `cargo xtask test`.
struct Step {
    name: &'static str,
    says: &'static str,
    run: fn(again: bool) -> Result<Done>,
}

/// Whether a step ran or was skipped as unchanged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Done {
    Now,
    /// It passed in an earlier run and its inputs have not changed.
    Before,
}

/// The steps, in rounds. Those of one round run side by side, where they keep different parts of the machine busy.
const ROUNDS: [&[Step]; 7] = [
    // Two compile in folders of their own, the last crate of each by itself; the third waits for the network and the disk.
    &[
        Step { name: "tools", says: "install the pinned tools", run: |_| now(tools::for_tests()) },
        Step { name: "lints", says: "lint for this machine", run: |again| unchanged("lints", again, lints) },
        Step { name: "packages", says: "install three browsers and a reader of calendars", run: |_| now(packages()) },
    ],
    &[Step { name: "format", says: "check the formatting", run: |_| now(format()) }],
    &[Step { name: "tidy", says: "check that documents match the sources", run: |_| now(tidy::tidy()) }],
    &[Step {
        name: "lints-wasm",
        says: "lint for WebAssembly",
        run: |again| unchanged("lints-wasm", again, lints_wasm),
    }],
    // The optimiser of the published files uses one processor.
    &[
        Step {
            name: "units",
            says: "run the tests that need no browser",
            run: |again| unchanged("units", again, units),
        },
        Step { name: "build", says: "build the published files, check their sizes", run: |_| now(build::measured()) },
    ],
    // Each compiles little and waits for other programs.
    &[
        Step {
            name: "calendar",
            says: "read calendar files with other programs",
            run: |again| unchanged("calendar", again, calendar),
        },
        Step { name: "zones", says: "check the time zone code in two browsers", run: zones },
        Step { name: "npm", says: "test the npm package in Node and with Vite", run: npm },
    ],
    &[Step { name: "journeys", says: "run the user journeys in browsers", run: journeys }],
];

fn now(result: Result<()>) -> Result<Done> {
    result.map(|()| Done::Now)
}

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut only = None;
    let mut again = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("only") => only = Some(arguments.value()?.to_string_lossy().into_owned()),
            lexopt::Arg::Long("again") => again = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let of_name = |step: &&Step| only.as_ref().is_none_or(|only| step.name == only);
    let rounds: Vec<Vec<&Step>> = ROUNDS.iter().map(|round| round.iter().filter(of_name).collect()).collect();
    if rounds.iter().all(Vec::is_empty) {
        bail!("unknown step `{}`. Steps: {}", only.unwrap_or_default(), names().collect::<Vec<_>>().join(", "));
    }
    // A step that is named always runs.
    all(&rounds, again || only.is_some())
}

/// The names of the steps, for `--only`.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ROUNDS.iter().flat_map(|round| round.iter()).map(|step| step.name)
}

/// Runs the rounds one after another, until a step fails.
fn all(rounds: &[Vec<&Step>], again: bool) -> Result<()> {
    let begin = Instant::now();
    let steps: Vec<&Step> = rounds.iter().flatten().copied().collect();
    let mut took = Vec::new();
    for round in rounds {
        let mut failure = None;
        for (step, result, time) in side_by_side(round, again) {
            let state = match result {
                Ok(Done::Now) => "passed",
                Ok(Done::Before) => "unchanged",
                Err(_) => "failed",
            };
            took.push((state, time));
            if let Err(error) = result {
                failure.get_or_insert(error.context(format!("`{}` failed ({})", step.name, step.says)));
            }
        }
        if let Some(error) = failure {
            summary(&took, &steps, begin.elapsed());
            return Err(error);
        }
    }
    summary(&took, &steps, begin.elapsed());
    Ok(())
}

/// Runs the steps of a round at the same time, each with its result and how long it took.
fn side_by_side<'a>(round: &[&'a Step], again: bool) -> Vec<(&'a Step, Result<Done>, Duration)> {
    let timed = |step: &'a Step| {
        println!("\n▶ {}: {}", step.name, step.says);
        let begin = Instant::now();
        let result = (step.run)(again);
        let time = begin.elapsed();
        println!("  {} took {}", step.name, HumanDuration(time));
        (step, result, time)
    };
    thread::scope(|scope| {
        let running: Vec<_> = round.iter().map(|step| (*step, scope.spawn(move || timed(step)))).collect();
        let ended = running.into_iter().map(|(step, thread)| {
            thread.join().unwrap_or_else(|_| (step, Err(anyhow!("it panicked")), Duration::ZERO))
        });
        ended.collect()
    })
}

fn summary(took: &[(&str, Duration)], steps: &[&Step], total: Duration) {
    println!();
    for (index, step) in steps.iter().enumerate() {
        let (state, time) = match took.get(index) {
            Some((state, time)) => (*state, HumanDuration(*time).to_string()),
            None => ("not run", String::new()),
        };
        println!("  {:<12}{state:<11}{time:>13}", step.name);
    }
    println!("  {:<23}{:>13}", "all", HumanDuration(total));
}

fn format() -> Result<()> {
    run::run(&mut run::cargo("fmt --all --check")).context("run `cargo fmt --all` to fix this")
}

/// Skips a step that may depend on any file, if no file has changed since it passed.
fn unchanged(name: &str, again: bool, step: fn() -> Result<()>) -> Result<Done> {
    unless_seen(name, &stamp::everything()?, again, step)
}

fn lints() -> Result<()> {
    tools::lints()?;
    run::run(&mut run::cargo("clippy --workspace --all-targets -- -D warnings"))
}

fn lints_wasm() -> Result<()> {
    run::run(&mut run::cargo(
        "clippy -p rain-check -p policy -p words -p reading -p npm-policy -p npm-reading -p zones --target wasm32-unknown-unknown -- -D warnings",
    ))?;
    run::run(&mut run::cargo("clippy -p rain-check --features element --target wasm32-unknown-unknown -- -D warnings"))
}

fn units() -> Result<()> {
    run::run(&mut run::cargo(
        "test --workspace --exclude journeys --exclude calendar --exclude npm --exclude wordpress --exclude zones",
    ))?;
    // What only the element has: house rules. All else was tested above.
    run::run(&mut run::cargo("test -p rain-check --features element -- host:: templates::"))
}

fn calendar() -> Result<()> {
    tools::setup()?;
    run::run(run::cargo("test -p calendar -- --nocapture").env("PYTHON", python::ensure()?))
}

/// Runs the time zone tests: the page's code in WebAssembly, in two browsers, compared with a library.
fn zones(again: bool) -> Result<Done> {
    tools::for_serving()?;
    let [chromium, firefox] = browser::ensure(&[browser::CHROMIUM, browser::FIREFOX])?;
    let seen = [stamp::zones()?, version(&chromium)?, version(&firefox)?].join("\n");
    unless_seen("zones", &seen, again, || {
        let made = run::root().join("target/zones");
        run::run(run::cargo("build -p zones --target wasm32-unknown-unknown --release --target-dir").arg(&made))?;
        run::run(
            run::command("wasm-bindgen")
                .args(["--target", "no-modules", "--no-typescript", "--out-dir"])
                .arg(made.join("page"))
                .arg(made.join("wasm32-unknown-unknown/release/zones.wasm")),
        )?;
        run::run(
            run::cargo("test -p zones -- --nocapture")
                .env("RAIN_CHECK_ZONES", made.join("page"))
                .env("CHROMIUM", chromium)
                .env("FIREFOX", firefox),
        )
    })
}

/// Tests the package, installed outside this repository.
fn npm(again: bool) -> Result<Done> {
    tools::setup()?;
    let [chromium, chromedriver] = browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER])?;
    build::ensure()?;
    let node = version(Path::new("node"))?;
    let seen = [stamp::browser_tests()?, version(&chromium)?, node].join("\n");
    unless_seen("npm", &seen, again, || {
        run::run(
            run::cargo("test -p npm -- --nocapture")
                .env("RAIN_CHECK_DIST", build::dist())
                .env("CHROMIUM", chromium)
                .env("CHROMEDRIVER", chromedriver),
        )
    })
}

fn journeys(again: bool) -> Result<Done> {
    tools::for_tests()?;
    let browsers = browsers()?;
    build::ensure()?;
    let mut seen = vec![stamp::browser_tests()?];
    for (_, program) in &browsers {
        seen.push(build_of(program)?);
    }
    let seen = seen.join("\n");
    unless_seen("journeys", &seen, again, || walk("", browsers))
}

/// `cargo xtask sheet`: runs only the journey that takes a screenshot of every state.
pub(crate) fn sheet(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::setup()?;
    let [chromium, chromedriver] = browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER])?;
    build::ensure()?;
    walk("sheet::", [("CHROMIUM", chromium), ("CHROMEDRIVER", chromedriver)])
}

/// Runs the journeys whose names start with this, against `dist/`. The variables say where the browsers are.
pub(crate) fn walk<V: AsRef<OsStr>>(names: &str, variables: impl IntoIterator<Item = (&'static str, V)>) -> Result<()> {
    let times = run::root().join("target/journeys.tsv");
    fs::remove_file(&times).ok();
    run::run(
        run::cargo(&format!("test -p journeys {names} -- --nocapture"))
            .env("RAIN_CHECK_DIST", build::dist())
            .env("RAIN_CHECK_AXE", tools::axe())
            .env("RAIN_CHECK_SCREEN_READER", tools::screen_reader())
            .envs(variables),
    )?;
    let times = fs::read_to_string(times).context("reading the duration of each journey")?;
    println!("  The slowest journeys, in seconds:");
    for line in longest(&times) {
        println!("  {line}");
    }
    Ok(())
}

/// How many of the slowest journeys to list.
const SHOWN: usize = 10;

/// The slowest journeys, slowest first. Each input line holds the seconds, a tab and the name.
fn longest(times: &str) -> Vec<String> {
    let mut journeys: Vec<(f64, &str)> = times
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(seconds, name)| Some((seconds.parse().ok()?, name)))
        .collect();
    journeys.sort_by(|one, other| other.0.total_cmp(&one.0));
    journeys.iter().take(SHOWN).map(|(seconds, name)| format!("{seconds:>6.1}  {name}")).collect()
}

/// Installs what Debian has for the tests.
fn packages() -> Result<()> {
    browser::ensure(&browser::ALL)?;
    browser::ensure_fonts()?;
    python::ensure().map(drop)
}

/// The journeys' browsers and drivers, each with the environment variable that passes its path to the tests.
fn browsers() -> Result<Vec<(&'static str, PathBuf)>> {
    let variables = browser::ALL.map(|program| program.variable);
    let mut browsers: Vec<_> = variables.into_iter().zip(browser::ensure(&browser::ALL)?).collect();
    browsers.push(("GECKODRIVER", tools::geckodriver()?));
    Ok(browsers)
}

/// Identifies a build of a program by size and modification time, since not all report a version.
fn build_of(program: &Path) -> Result<String> {
    let file = fs::metadata(program).with_context(|| format!("looking at {}", program.display()))?;
    Ok(format!("{} {} {:?}", program.display(), file.len(), file.modified()?))
}

/// A program's output for `--version`.
fn version(program: &Path) -> Result<String> {
    run::output(Command::new(program).arg("--version"))
}

/// Runs a slow step unless it has already passed with the same inputs. A clean checkout has no such record.
fn unless_seen(name: &str, seen: &str, again: bool, look: impl FnOnce() -> Result<()>) -> Result<Done> {
    let note = run::root().join(format!("target/{name}.stamp"));
    if !again && fs::read_to_string(&note).is_ok_and(|noted| noted == seen) {
        println!("  Unchanged since it passed. Use `cargo xtask test --again` to run it anyway.");
        return Ok(Done::Before);
    }
    look()?;
    fs::write(note, seen).with_context(|| format!("recording that {name} passed"))?;
    Ok(Done::Now)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[test]
    fn a_failing_step_is_named_and_stops_the_run() {
        const BAD: Step = Step { name: "bad", says: "what fails", run: |_| bail!("the reason") };
        const NEVER: Step = Step { name: "never", says: "what must not run", run: |_| bail!("it ran") };
        let error = all(&[vec![&BAD], vec![&NEVER]], false).map_err(|error| format!("{error:#}"));
        assert_eq!(error, Err("`bad` failed (what fails): the reason".to_owned()));
    }

    #[test]
    fn the_other_step_of_a_round_ends_before_the_run_stops() {
        static ENDED: AtomicBool = AtomicBool::new(false);
        const BAD: Step = Step { name: "bad", says: "what fails", run: |_| bail!("the reason") };
        const OTHER: Step = Step {
            name: "other",
            says: "what runs beside it",
            run: |_| {
                ENDED.store(true, Ordering::Relaxed);
                Ok(Done::Now)
            },
        };
        assert!(all(&[vec![&BAD, &OTHER]], false).is_err());
        assert!(ENDED.load(Ordering::Relaxed));
    }

    #[test]
    fn the_slowest_journeys_come_first() {
        let lines = longest("9.5\tone::short\n10.25\tone::long\nnothing\n");
        assert_eq!(lines, ["  10.2  one::long", "   9.5  one::short"]);
    }

    #[test]
    fn a_step_runs_again_only_when_inputs_changed_or_on_request() -> Result<()> {
        let note = run::root().join("target/seen-in-a-test.stamp");
        fs::remove_file(&note).ok();
        let look = |seen, again| unless_seen("seen-in-a-test", seen, again, || Ok(()));
        assert!(unless_seen("seen-in-a-test", "one", false, || bail!("all is not well")).is_err());
        assert!(look("one", false)? == Done::Now);
        assert!(look("one", false)? == Done::Before);
        assert!(look("one", true)? == Done::Now);
        assert!(look("other", false)? == Done::Now);
        fs::remove_file(&note)?;
        Ok(())
    }
}
