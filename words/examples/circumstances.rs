//! Every circumstance, a line each.

#[path = "lines/output.rs"]
mod output;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use output::{status, write_line};
use policy::{Circumstance, Kind, Reason};
use serde::Serialize;

#[derive(Serialize)]
struct Line {
    circumstance: Circumstance,
    reason: Reason,
    kind: Kind,
    label: &'static str,
    finds: Vec<&'static str>,
}

fn main() -> ExitCode {
    status(write_circumstances())
}

fn write_circumstances() -> io::Result<bool> {
    let mut output = BufWriter::new(io::stdout().lock());
    for &circumstance in Circumstance::ALL {
        let words = words::circumstance(circumstance);
        write_line(
            &mut output,
            &Line {
                circumstance,
                reason: circumstance.reason(),
                kind: circumstance.kind(),
                label: words.label,
                finds: words.phrases().collect(),
            },
        )?;
    }
    output.flush()?;
    Ok(true)
}
