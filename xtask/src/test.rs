//! `cargo xtask test`: runs all checks, the fastest to fail first.

use std::ffi::OsStr;
use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

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

/// Steps that run one after another.
type Lane<'a> = &'a [Step];

/// The steps: rounds one after another, the lanes of a round side by side, where they keep different parts of the machine busy.
const ROUNDS: [&[Lane<'static>]; 3] = [
    &[
        // Compiles in a folder of its own, the last crate of each tool by itself.
        &[Step { name: "tools", says: "install the pinned tools", run: |_| now(tools::for_tests()) }],
        // Waits for the network and the disk.
        &[Step {
            name: "packages",
            says: "install three browsers and a reader of calendars",
            run: |_| now(packages()),
        }],
        &[
            Step { name: "format", says: "check the formatting", run: |_| now(format()) },
            Step { name: "tidy", says: "check that documents match the sources", run: |_| now(tidy::tidy()) },
            Step { name: "lints", says: "lint for this machine", run: |again| unchanged("lints", again, lints) },
            Step {
                name: "lints-wasm",
                says: "lint for WebAssembly",
                run: |again| unchanged("lints-wasm", again, lints_wasm),
            },
        ],
    ],
    &[
        &[Step {
            name: "units",
            says: "run the tests that need no browser",
            run: |again| unchanged("units", again, units),
        }],
        // The optimiser of the published files uses one processor, and what follows waits for other programs.
        &[
            Step {
                name: "build",
                says: "build the published files, check their sizes",
                run: |_| now(build::measured()),
            },
            Step {
                name: "calendar",
                says: "read calendar files with other programs",
                run: |again| unchanged("calendar", again, calendar),
            },
            Step { name: "zones", says: "check the time zone code in two browsers", run: zones },
            Step { name: "npm", says: "test the npm package in Node, Jest and with Vite", run: npm },
        ],
    ],
    &[&[Step { name: "journeys", says: "run the user journeys in browsers", run: journeys }]],
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
    if only.as_ref().is_some_and(|only| names().all(|name| name != only)) {
        bail!("unknown step `{}`. Steps: {}", only.unwrap_or_default(), names().collect::<Vec<_>>().join(", "));
    }
    // A step that is named always runs.
    all(&ROUNDS, only.as_deref(), again || only.is_some())
}

/// The names of the steps, for `--only`.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    steps(&ROUNDS).map(|step| step.name)
}

fn steps<'a>(rounds: &'a [&'a [Lane<'a>]]) -> impl Iterator<Item = &'a Step> {
    rounds.iter().copied().flatten().copied().flatten()
}

/// What a step has come to, and how long it took.
struct Ended {
    name: &'static str,
    result: Result<Done>,
    time: Duration,
}

/// Runs the rounds one after another, until a step fails; of all steps or only of the one with this name.
fn all(rounds: &[&[Lane]], only: Option<&str>, again: bool) -> Result<()> {
    let begin = Instant::now();
    let mut ended = Vec::new();
    for round in rounds {
        ended.extend(side_by_side(round, only, again));
        if ended.iter().any(|step| step.result.is_err()) {
            break;
        }
    }
    println!();
    for step in steps(rounds).filter(|step| only.is_none_or(|only| step.name == only)) {
        let (state, time) = match ended.iter().find(|ended| ended.name == step.name) {
            Some(Ended { result: Ok(Done::Now), time, .. }) => ("passed", HumanDuration(*time).to_string()),
            Some(Ended { result: Ok(Done::Before), time, .. }) => ("unchanged", HumanDuration(*time).to_string()),
            Some(Ended { result: Err(_), time, .. }) => ("failed", HumanDuration(*time).to_string()),
            None => ("not run", String::new()),
        };
        println!("  {:<12}{state:<11}{time:>13}", step.name);
    }
    println!("  {:<23}{:>13}", "all", HumanDuration(begin.elapsed()));
    ended.into_iter().try_for_each(|step| step.result.map(drop))
}

/// Runs the lanes of a round at the same time. Once a step has failed, no lane begins another.
fn side_by_side(round: &[Lane], only: Option<&str>, again: bool) -> Vec<Ended> {
    let failed = AtomicBool::new(false);
    let run_lane = |lane: Lane| {
        let mut ended = Vec::new();
        for step in lane.iter().filter(|step| only.is_none_or(|only| step.name == only)) {
            if failed.load(Ordering::Relaxed) {
                break;
            }
            println!("\n▶ {}: {}", step.name, step.says);
            let begin = Instant::now();
            let result = (step.run)(again).with_context(|| format!("`{}` failed ({})", step.name, step.says));
            let time = begin.elapsed();
            println!("  {} took {}", step.name, HumanDuration(time));
            failed.fetch_or(result.is_err(), Ordering::Relaxed);
            ended.push(Ended { name: step.name, result, time });
        }
        ended
    };
    thread::scope(|scope| {
        let lanes: Vec<_> = round.iter().map(|lane| scope.spawn(move || run_lane(lane))).collect();
        lanes.into_iter().flat_map(|lane| lane.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
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
        "clippy -p rain-check -p policy -p words -p reading -p letters -p npm-policy -p npm-reading -p zones --target wasm32-unknown-unknown -- -D warnings",
    ))?;
    run::run(&mut run::cargo("clippy -p rain-check --features element --target wasm32-unknown-unknown -- -D warnings"))
}

fn units() -> Result<()> {
    run::run(&mut run::cargo(
        "test --workspace --exclude journeys --exclude calendar --exclude generators --exclude npm --exclude wordpress --exclude zones",
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
    unless_seen("journeys", &seen, again, || walk(&["--skip", SHEET], browsers))
}

/// The journey that takes a picture of every state, to be looked at: what the pictures show is checked by other journeys.
const SHEET: &str = "sheet::";

/// `cargo xtask sheet`: runs only this journey.
pub(crate) fn sheet(arguments: lexopt::Parser) -> Result<()> {
    crate::no_more(arguments)?;
    tools::setup()?;
    let [chromium, chromedriver] = browser::ensure(&[browser::CHROMIUM, browser::CHROMEDRIVER])?;
    build::ensure()?;
    walk(&[SHEET], [("CHROMIUM", chromium), ("CHROMEDRIVER", chromedriver)])
}

/// Runs the journeys that these arguments of the test program choose, against `dist/`. The variables say where the browsers are.
pub(crate) fn walk<V: AsRef<OsStr>>(
    chosen: &[&str],
    variables: impl IntoIterator<Item = (&'static str, V)>,
) -> Result<()> {
    let times = run::root().join("target/journeys.tsv");
    fs::remove_file(&times).ok();
    run::run(
        run::cargo("test -p journeys -- --nocapture")
            .args(chosen)
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
    use std::sync::Barrier;

    use super::*;

    const BAD: Step = Step { name: "bad", says: "what fails", run: |_| bail!("the reason") };
    const NEVER: Step = Step { name: "never", says: "what must not run", run: |_| bail!("it ran") };

    fn failure(rounds: &[&[Lane]]) -> Option<String> {
        all(rounds, None, false).err().map(|error| format!("{error:#}"))
    }

    #[test]
    fn a_failing_step_is_named_and_stops_the_run() {
        let says = Some("`bad` failed (what fails): the reason".to_owned());
        assert_eq!(failure(&[&[&[BAD]], &[&[NEVER]]]), says);
        assert_eq!(failure(&[&[&[BAD, NEVER]]]), says);
    }

    #[test]
    fn the_step_beside_a_failing_one_ends_before_the_run_stops() {
        static BOTH_HAVE_BEGUN: Barrier = Barrier::new(2);
        static ENDED: AtomicBool = AtomicBool::new(false);
        const FAILS: Step = Step {
            name: "fails",
            says: "what fails",
            run: |_| {
                BOTH_HAVE_BEGUN.wait();
                bail!("the reason")
            },
        };
        const OTHER: Step = Step {
            name: "other",
            says: "what runs beside it",
            run: |_| {
                BOTH_HAVE_BEGUN.wait();
                ENDED.store(true, Ordering::Relaxed);
                Ok(Done::Now)
            },
        };
        assert!(failure(&[&[&[FAILS], &[OTHER]]]).is_some());
        assert!(ENDED.load(Ordering::Relaxed));
    }

    #[test]
    fn only_the_named_step_runs() {
        let run = all(&[&[&[BAD, NEVER]], &[&[NEVER]]], Some("other"), false);
        assert!(run.is_ok());
        assert!(all(&[&[&[NEVER, BAD]]], Some("bad"), false).is_err_and(|error| error.to_string().contains("`bad`")));
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
