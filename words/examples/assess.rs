//! Situations in, advice out.

mod lines;

use std::process::ExitCode;

fn main() -> ExitCode {
    lines::answer_each(|value| policy::json::situation(value).map(|situation| words::assess(&situation)))
}
