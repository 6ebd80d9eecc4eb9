//! The two readers. Each says in JSON what it finds in the files, one a line, and ends with an error where one is not right.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

/// An event as it is read; moments in milliseconds since 1970.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Event {
    pub(crate) title: String,
    pub(crate) notes: String,
    pub(crate) start: u64,
    pub(crate) end: u64,
    pub(crate) made: u64,
    pub(crate) status: String,
    pub(crate) shown: String,
}

/// The library of that name, in Python.
pub(crate) fn icalendar(files: &[PathBuf]) -> Result<Vec<Vec<Event>>> {
    let python = env::var_os("PYTHON").unwrap_or_else(|| OsString::from("python3"));
    read(Command::new(python).arg(concat!(env!("CARGO_MANIFEST_DIR"), "/src/read.py")), files)
}

/// What Thunderbird reads calendars with, in JavaScript.
pub(crate) fn ical_js(files: &[PathBuf]) -> Result<Vec<Vec<Event>>> {
    read(Command::new("node").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/src/read.mjs")), files)
}

/// It takes the backslashes away twice, once from the line and once from the text, so that of `\\\\n` a line break is left.
pub(crate) fn misread_by_icalendar(text: &str) -> bool {
    text.split('\\').skip(1).any(|after| after.is_empty() || after.starts_with(['n', 'N', ',', ';', ':']))
}

fn read(command: &mut Command, files: &[PathBuf]) -> Result<Vec<Vec<Event>>> {
    let output = command.args(files).output().with_context(|| format!("starting {command:?}"))?;
    let complaints = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() && complaints.is_empty(),
        "{complaints}\n`cargo xtask test --only calendar` brings what this needs"
    );
    String::from_utf8(output.stdout)?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
