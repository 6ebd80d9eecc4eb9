//! Situations and details in, messages out.

mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| {
        words::json::compose_request(value).map(|asked| words::compose(&asked.situation, &asked.details))
    })
}
