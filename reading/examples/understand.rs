//! Sentences in, what they say out.

#[path = "../../words/examples/lines/mod.rs"]
mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| reading::UnderstandRequest::from_json(value).map(|request| request.understand()))
}
