//! Situations in, advice out.

mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| guide::json::situation(value).map(|situation| guide::assess(&situation)))
}
