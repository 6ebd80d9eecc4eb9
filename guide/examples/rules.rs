//! Every rule and check of the guide, a line each.

#[path = "lines/output.rs"]
mod output;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use guide::Rule;
use output::{status, write_line};
use serde::Serialize;

#[derive(Serialize)]
struct Line {
    rule: Rule,
    section: guide::Section,
    says: &'static str,
}

fn main() -> ExitCode {
    status(write_rules())
}

fn write_rules() -> io::Result<bool> {
    let mut output = BufWriter::new(io::stdout().lock());
    for &rule in Rule::ALL {
        write_line(&mut output, &Line { rule, section: rule.section(), says: rule.says() })?;
    }
    output.flush()?;
    Ok(true)
}
