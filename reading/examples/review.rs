//! Drafts in, findings out.

#[path = "../../words/examples/lines/mod.rs"]
mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| words::json::draft(value).map(|draft| reading::review(&draft)))
}
