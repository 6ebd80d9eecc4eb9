//! Drafts in, findings out.

#[path = "../../guide/examples/lines/mod.rs"]
mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| guide::json::draft(value).map(|draft| reading::review(&draft)))
}
