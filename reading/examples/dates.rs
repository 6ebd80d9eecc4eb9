//! Dates as people write them in, what was made of them out.

#[path = "../../words/examples/lines/mod.rs"]
mod lines;

use std::process::ExitCode;

use reading::dates::{Request, read};

fn main() -> ExitCode {
    lines::answer_each(|value| Request::from_json(value).map(|request| read(&request.text, request.now, request.order)))
}
