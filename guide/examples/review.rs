//! Drafts in, findings out.

mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| guide::json::draft(value).map(|draft| guide::review(&draft)))
}
