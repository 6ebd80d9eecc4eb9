//! Random sequences of what sites and readers do to an element: some hundreds here, ten thousand by `cargo xtask fuzz`.

use std::env;
use std::str::FromStr;

use anyhow::{Context as _, Result, bail, ensure};
use journeys::Setting;
use serde_json::Value;

use super::memory::EXPOSE_MEMORY;
use super::{ONE, WHOLE, in_post, open, run};

const SEQUENCES: &str = include_str!("sequences.js");

/// Where the element is moved to; one place is in a shadow root.
const PLACES: &str = "<main class=place-for-it></main><aside class=place-for-it></aside>
    <div class=place-for-it><template shadowrootmode=open><section></section></template></div>";

/// As many as a script may walk before it has to answer.
const AT_ONCE: u64 = 20;

/// How far the memory of an element that has lived through all of it may have grown since the first ones, in bytes.
const GROWTH: i64 = 4 << 20;

fn number<T: FromStr>(variable: &str, default: T) -> Result<T> {
    match env::var(variable) {
        Err(_) => Ok(default),
        Ok(number) => number.parse().ok().with_context(|| format!("{variable} is no number: {number}")),
    }
}

#[test]
fn no_sequence_of_changes_stops_it_or_loses_a_word() -> Result<()> {
    let count: u64 = number("RAIN_CHECK_SEQUENCES", 300)?;
    let seed: u64 = number("RAIN_CHECK_SEED", 1)?;
    // Values that an option does not have are reported, each once.
    let setting = Setting::desktop()?.with_script(EXPOSE_MEMORY).expecting("is not allowed; allowed are");
    in_post(setting, &format!("{ONE}{PLACES}{WHOLE}"), |page| {
        open(page)?;
        run(page, "window.firstMemory = window.__memory")?;
        let (mut walked, mut words) = (0, 0);
        let mut before = None;
        while walked < count {
            // The functions of hosts.js are there for each script anew.
            let script = format!("{SEQUENCES} return walkSequences({}, {AT_ONCE})", seed + walked);
            let answer = run(page, &script)?;
            if let Some(wrong) = answer.get("wrong") {
                let part = |key: &str| answer.get(key).cloned().unwrap_or_default();
                bail!("RAIN_CHECK_SEED={seed}, sequence {}: {wrong}\n{}", part("seed"), part("did"));
            }
            words += answer.get("words").and_then(Value::as_u64).context("no count of words")?;
            walked += AT_ONCE;
            if before.is_none() && walked >= 100 {
                before = Some((page.memory()?, bytes(&run(page, "return window.firstMemory.buffer.byteLength")?)?));
            }
        }
        ensure!(words * 10 > walked, "only {words} words were typed in {walked} sequences");
        let Some((before, wasm_before)) = before else { return Ok(()) };
        let after = page.memory()?;
        let wasm_after = bytes(&run(page, "return window.firstMemory.buffer.byteLength")?)?;
        eprintln!(
            "  {walked} sequences, {words} words: {before:?}, {after:?}, WebAssembly {wasm_before} to {wasm_after} bytes"
        );
        ensure!(after.nodes - before.nodes < 6000, "nodes: {before:?}, {after:?}");
        ensure!(after.listeners - before.listeners < 600, "listeners: {before:?}, {after:?}");
        ensure!(after.bytes - before.bytes < GROWTH, "bytes: {before:?}, {after:?}");
        ensure!(wasm_after - wasm_before < GROWTH, "WebAssembly: {wasm_before}, {wasm_after}");
        Ok(())
    })
}

fn bytes(value: &Value) -> Result<i64> {
    value.as_i64().with_context(|| format!("no number of bytes: {value}"))
}
