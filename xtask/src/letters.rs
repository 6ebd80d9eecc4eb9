//! `cargo xtask letters`: has our letters judged beside others, and prints many of them for reading. How and why is in
//! docs/judging-letters.md.

mod cards;
mod count;
mod pairs;
mod print;

use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use lexopt::ValueExt as _;
use policy::MessageKind;
use words::Message;

/// The three uses, as they are called and what they are for.
const USES: [(&str, &str); 3] = [
    (
        "pairs SITUATIONS OTHERS --into FOLDER [--seed N]",
        "put our letter for each situation beside another one, in an order that gives nothing away",
    ),
    ("count KEY VERDICTS", "count whose letters a reader preferred, and which were called unfit"),
    ("print [--count 300] [--seed N]", "print letters from all over the space of situations, for reading"),
];

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let name = match arguments.next()? {
        Some(lexopt::Arg::Value(name)) => name.to_string_lossy().into_owned(),
        Some(other) => return Err(other.unexpected().into()),
        None => bail!("say what to do with the letters:\n{}", uses()),
    };
    match name.as_str() {
        "pairs" => pairs::command(arguments),
        "count" => count::command(arguments),
        "print" => print::command(arguments),
        _ => bail!("{name:?} is not allowed after `letters`; allowed are:\n{}", uses()),
    }
}

fn uses() -> String {
    let mut uses = String::new();
    for (call, about) in USES {
        write!(uses, "\n  cargo xtask letters {call}\n      {about}").ok();
    }
    uses
}

/// One of the two letters of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    A,
    B,
}

impl Side {
    fn of(text: &str) -> Option<Self> {
        match text {
            "A" | "a" => Some(Self::A),
            "B" | "b" => Some(Self::B),
            _ => None,
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::A => "A",
            Self::B => "B",
        })
    }
}

/// What a subject begins with, where there is one.
const SUBJECT: &str = "Subject: ";

/// A message as somebody reads it: the subject on top, where there is one.
fn whole(message: &Message) -> String {
    match &message.subject {
        Some(subject) => format!("{SUBJECT}{subject}\n\n{}", message.body),
        None => message.body.clone(),
    }
}

/// A kind of message as somebody calls it.
fn name(kind: MessageKind) -> String {
    kind.id().replace('-', " ")
}

/// The value of `--seed`. The same seed gives the same letters and the same order.
fn seed(arguments: &mut lexopt::Parser) -> Result<u64> {
    arguments.value()?.parse().with_context(|| format!("--seed takes a whole number from 0 to {}", u64::MAX))
}

/// A file with one value a line, and what it is called in complaints.
struct Lines {
    name: String,
    text: String,
}

impl Lines {
    fn read(file: &Path) -> Result<Self> {
        let name = file.display().to_string();
        let text = fs::read_to_string(file).with_context(|| format!("reading {name}"))?;
        Ok(Self { name, text })
    }

    /// The lines that are not blank, each with its place as complaints begin with it.
    fn each(&self) -> impl Iterator<Item = (String, &str)> {
        // Editors add a byte order mark unasked.
        let lines = self.text.trim_start_matches('\u{feff}').lines().enumerate();
        let lines = lines.filter(|(_, line)| !line.trim().is_empty());
        lines.map(|(index, line)| (format!("{}, line {}", self.name, index + 1), line))
    }
}

#[cfg(test)]
impl Lines {
    fn of(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned() }
    }
}

/// Fails where there is a complaint, and names them all: whoever mends a file wants to do it once.
fn none_of(complaints: &[String], meanwhile: &str) -> Result<()> {
    if complaints.is_empty() {
        return Ok(());
    }
    bail!("{meanwhile}:\n  {}", complaints.join("\n  "));
}
