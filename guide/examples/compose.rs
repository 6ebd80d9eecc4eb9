//! Situations and details in, messages out.

mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| {
        guide::json::compose_request(value).map(|asked| guide::compose(&asked.situation, &asked.details))
    })
}
