//! Every rule and check, a line each.

#[path = "lines/output.rs"]
mod output;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use output::{status, write_line};
use policy::Rule;
use serde::Serialize;

#[derive(Serialize)]
struct Line {
    rule: Rule,
    section: &'static str,
    says: &'static str,
}

fn main() -> ExitCode {
    status(write_rules())
}

fn write_rules() -> io::Result<bool> {
    let mut output = BufWriter::new(io::stdout().lock());
    for &rule in Rule::ALL {
        write_line(
            &mut output,
            &Line { rule, section: words::section_title(rule.section()), says: words::rule_text(rule) },
        )?;
    }
    output.flush()?;
    Ok(true)
}
