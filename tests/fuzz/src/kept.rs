//! Inputs that something was wrong with once: `kept.txt`, which every run tries first.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::{ALL, Failure, Function};

const KEPT: &str = include_str!("../kept.txt");

/// The inputs that are kept, with their functions.
pub fn kept() -> Result<Vec<(Function, Vec<u8>)>> {
    let lines = KEPT.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(read).collect()
}

fn read(line: &str) -> Result<(Function, Vec<u8>)> {
    let (name, input) = line.split_once(' ').with_context(|| format!("no name and input: {line}"))?;
    let function = ALL.into_iter().find(|function| function.name == name);
    Ok((function.with_context(|| format!("there is no function {name}"))?, unescaped(input)?))
}

/// Adds an input, for later runs.
pub fn keep(failure: &Failure) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("kept.txt");
    let mut file =
        OpenOptions::new().append(true).open(&path).with_context(|| format!("opening {}", path.display()))?;
    writeln!(file, "{} {}", failure.function, failure.line.escape_ascii())?;
    Ok(())
}

/// The bytes that `escape_ascii` has written.
fn unescaped(text: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        let (byte, length) = match after.as_bytes().first() {
            Some(b'n') => (b'\n', 1),
            Some(b'r') => (b'\r', 1),
            Some(b't') => (b'\t', 1),
            Some(b'x') => (u8::from_str_radix(after.get(1..3).context("half an escape")?, 16)?, 3),
            Some(&other) => (other, 1),
            None => anyhow::bail!("an escape of nothing"),
        };
        bytes.push(byte);
        rest = after.get(length..).context("an escape of half a character")?;
    }
    bytes.extend_from_slice(rest.as_bytes());
    Ok(bytes)
}
