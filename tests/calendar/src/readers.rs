//! The two readers. Each prints the events of a file as a line of JSON, and fails on an invalid file.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

/// An event as read; moments in milliseconds since 1970.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Event {
    pub(crate) title: String,
    pub(crate) notes: String,
    pub(crate) start: u64,
    pub(crate) end: u64,
    pub(crate) made: u64,
    pub(crate) uid: String,
    pub(crate) sequence: u32,
    pub(crate) status: String,
    /// How Outlook shows it.
    pub(crate) busy: String,
    pub(crate) shown: String,
}

/// Python's icalendar library.
pub(crate) fn icalendar(files: &[PathBuf]) -> Result<Vec<Vec<Event>>> {
    let python = env::var_os("PYTHON").unwrap_or_else(|| OsString::from("python3"));
    read(Command::new(python).arg(concat!(env!("CARGO_MANIFEST_DIR"), "/src/read.py")), files)
}

/// Thunderbird's calendar library, in JavaScript.
pub(crate) fn ical_js(files: &[PathBuf]) -> Result<Vec<Vec<Event>>> {
    read(Command::new("node").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/src/read.mjs")), files)
}

/// The library unescapes twice, once the line and once the text, so that it reads `\\\\n` as a line break.
pub(crate) fn misread_by_icalendar(text: &str) -> bool {
    text.split('\\').skip(1).any(|after| after.is_empty() || after.starts_with(['n', 'N', ',', ';', ':']))
}

fn read(command: &mut Command, files: &[PathBuf]) -> Result<Vec<Vec<Event>>> {
    let output = command.args(files).output().with_context(|| format!("starting {command:?}"))?;
    let complaints = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && complaints.is_empty(),
        "{complaints}\nrun `cargo xtask test --only calendar`, which installs the readers"
    );
    String::from_utf8(output.stdout)?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
