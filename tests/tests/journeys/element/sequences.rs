//! Random sequences of what sites and readers do to an element: eighty here, ten thousand by `cargo xtask fuzz`.

use std::env;
use std::str::FromStr;

use anyhow::{Context as _, Result, bail, ensure};
use journeys::{Page, Setting};
use serde_json::Value;

use super::memory::EXPOSE_MEMORY;
use super::{ONE, WHOLE, in_post, open, run};

const SEQUENCES: &str = include_str!("sequences.js");

/// Where the element is moved to; one place is in a shadow root.
const PLACES: &str = "<main class=place-for-it></main><aside class=place-for-it></aside>
    <div class=place-for-it><template shadowrootmode=open><section></section></template></div>";

/// As many as a script may walk before it has to answer.
const AT_ONCE: u64 = 20;

/// As many as are walked on one page. Chromium 156 keeps in memory every radio button that was taken out of a shadow root, whoever
/// put it there, for as long as that root is.
const ON_A_PAGE: u64 = 500;

/// How far the memory of the WebAssembly that has lived through all of it may have grown since the first hundred, in bytes.
const GROWTH: i64 = 4 << 20;

fn number<T: FromStr>(variable: &str, default: T) -> Result<T> {
    match env::var(variable) {
        Err(_) => Ok(default),
        Ok(number) => number.parse().ok().with_context(|| format!("{variable} is no number: {number}")),
    }
}

#[test]
fn no_sequence_of_changes_stops_it_or_loses_a_word() -> Result<()> {
    let count: u64 = number("RAIN_CHECK_SEQUENCES", 80)?;
    let seed: u64 = number("RAIN_CHECK_SEED", 1)?;
    // Values that an option does not have are reported, each once.
    let setting = Setting::desktop()?.with_script(EXPOSE_MEMORY).expecting("is not allowed; allowed ");
    in_post(setting, &format!("{ONE}{PLACES}{WHOLE}"), |page| {
        let mut words = 0;
        for from in (0..count).step_by(usize::try_from(ON_A_PAGE)?) {
            words += on_one_page(page, seed + from, ON_A_PAGE.min(count - from))?;
        }
        ensure!(words * 5 > count, "only {words} words were typed in {count} sequences");
        Ok(())
    })
}

/// Walks sequences on a new page, and gives the number of words that were typed into letters.
fn on_one_page(page: &Page, seed: u64, count: u64) -> Result<u64> {
    open(page)?;
    run(page, "window.firstMemory = window.__memory")?;
    let mut words = 0;
    let mut walk = |from: u64, count: u64| -> Result<()> {
        for from in (from..from + count).step_by(usize::try_from(AT_ONCE)?) {
            let answer = run(page, &format!("{SEQUENCES} return walkSequences({from}, {AT_ONCE})"))?;
            if let Some(wrong) = answer.get("wrong") {
                let part = |key: &str| answer.get(key).cloned().unwrap_or_default();
                bail!("RAIN_CHECK_SEED={seed}, sequence {}: {wrong}\n{}", part("seed"), part("did"));
            }
            words += answer.get("words").and_then(Value::as_u64).context("no count of words")?;
        }
        Ok(())
    };
    let memory = || -> Result<(i64, i64)> {
        run(page, "await moment(1500)")?;
        let wasm = run(page, "return window.firstMemory.buffer.byteLength")?;
        Ok((wasm.as_i64().context("no size of the memory")?, page.memory()?.listeners))
    };
    walk(seed, count.min(100))?;
    let before = memory()?;
    walk(seed + 100, count.saturating_sub(100))?;
    let after = memory()?;
    eprintln!("  from seed {seed}, {count} sequences, {words} words; bytes and listeners {before:?}, {after:?}");
    ensure!(after.0 - before.0 < GROWTH, "the memory of the WebAssembly has grown: {before:?}, {after:?}");
    ensure!(after.1 - before.1 < 500, "there are more and more listeners: {before:?}, {after:?}");
    Ok(words)
}
